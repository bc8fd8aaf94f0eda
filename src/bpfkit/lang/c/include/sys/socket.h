/* Socket addresses; constants are in <linux/socket.h>. */
#ifndef BPFKIT_SYS_SOCKET_H
#define BPFKIT_SYS_SOCKET_H

#include <sys/types.h>
#include <linux/socket.h>

typedef unsigned int socklen_t;
typedef unsigned short sa_family_t;

struct sockaddr {
	sa_family_t sa_family;
	char sa_data[14];
};

struct sockaddr_storage {
	sa_family_t ss_family;
	char __data[118];
	unsigned long __align;
};

struct iovec {
	void *iov_base;
	size_t iov_len;
};

struct linger {
	int l_onoff;
	int l_linger;
};

#endif
