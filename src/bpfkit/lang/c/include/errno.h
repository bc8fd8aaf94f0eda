#ifndef BPFKIT_ERRNO_H
#define BPFKIT_ERRNO_H
#include <linux/errno.h>
#endif
