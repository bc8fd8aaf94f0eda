/* Constants. */
#ifndef BPFKIT_LINUX_KERNEL_H
#define BPFKIT_LINUX_KERNEL_H

#include <linux/const.h>

#endif
