/* Addresses of Unix sockets. */
#ifndef BPFKIT_SYS_UN_H
#define BPFKIT_SYS_UN_H

#include <linux/un.h>

#endif
