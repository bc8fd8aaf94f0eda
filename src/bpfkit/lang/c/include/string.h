/* BPF programs have no C library: these expand in place, so sizes must be constants. */
#ifndef BPFKIT_STRING_H
#define BPFKIT_STRING_H

#define __need_size_t
#define __need_NULL
#include <stddef.h>

#define memcpy(to, from, size) __builtin_memcpy(to, from, size)
#define memset(to, byte, size) __builtin_memset(to, byte, size)
#define memmove(to, from, size) __builtin_memmove(to, from, size)
#define memcmp(a, b, size) __builtin_memcmp(a, b, size)

#endif
