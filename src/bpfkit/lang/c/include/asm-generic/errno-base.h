/* Error numbers. */
#ifndef BPFKIT_ASM_GENERIC_ERRNO_BASE_H
#define BPFKIT_ASM_GENERIC_ERRNO_BASE_H

#include <linux/errno.h>

#endif
