/* BPF programs have no C library. Only names are here. */
#ifndef BPFKIT_STDLIB_H
#define BPFKIT_STDLIB_H

#define __need_size_t
#define __need_NULL
#include <stddef.h>

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1

#endif
