/* sockets.h: a socket of the world. */
#ifndef BK_SOCKETS_H
#define BK_SOCKETS_H
#include "world.h"

#define BK_TCP_TIME_WAIT 6u
#define BK_TCP_LISTEN 10u
#define BK_TCP_NEW_SYN_RECV 12u

/* Ports and addresses in network order. */
struct bk_socket {
	u64 address;              /* struct bpf_sock */
	u64 tcp;                  /* struct bpf_tcp_sock, 0 = none */
	u64 object;               /* the kernel's struct by its BTF, 0 = none */
	u64 cookie, netns;
	u64 cgroup;               /* index in cgroups */
	u32 family, protocol, state, uid;
	u16 local_port, remote_port;
	u32 only6, closed, references;
	u32 listener;             /* 1 + index of its listener, 0 = none */
	u8 local[16], remote[16];
};

struct bk_socket *bk_socket_at(const struct bk_rt *rt, u64 address);

#endif
