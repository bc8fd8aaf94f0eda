/* Flags of open(2): the names of <linux/fcntl.h>. */
#ifndef BPFKIT_FCNTL_H
#define BPFKIT_FCNTL_H

#include <linux/fcntl.h>

#endif
