/* BPF programs have no files; see bpf_printk. Only names are here. */
#ifndef BPFKIT_STDIO_H
#define BPFKIT_STDIO_H

#define __need_size_t
#define __need_NULL
#include <stddef.h>

#define EOF (-1)
#define BUFSIZ 8192
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#endif
