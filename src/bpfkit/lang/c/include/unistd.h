/* BPF programs have no C library. Only names are here. */
#ifndef BPFKIT_UNISTD_H
#define BPFKIT_UNISTD_H

#include <sys/types.h>

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

#endif
