/* Addresses of Unix sockets. */
#ifndef BPFKIT_LINUX_UN_H
#define BPFKIT_LINUX_UN_H

#include <linux/socket.h>

#define UNIX_PATH_MAX 108

struct sockaddr_un {
	__kernel_sa_family_t sun_family;
	char sun_path[UNIX_PATH_MAX];
};

#endif
