/* Error numbers. */
#ifndef BPFKIT_ASM_ERRNO_H
#define BPFKIT_ASM_ERRNO_H

#include <linux/errno.h>

#endif
