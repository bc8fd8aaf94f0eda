/* System calls by number. */
#ifndef BPFKIT_LINUX_UNISTD_H
#define BPFKIT_LINUX_UNISTD_H

#include <asm/unistd.h>

#endif
