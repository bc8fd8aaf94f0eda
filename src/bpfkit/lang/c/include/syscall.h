/* System calls by number. */
#ifndef BPFKIT_SYSCALL_H
#define BPFKIT_SYSCALL_H

#include <sys/syscall.h>

#endif
