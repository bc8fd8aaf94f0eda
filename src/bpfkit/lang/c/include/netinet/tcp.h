/* Options of TCP sockets, the TCP header, states. */
#ifndef BPFKIT_NETINET_TCP_H
#define BPFKIT_NETINET_TCP_H

#include <linux/tcp.h>

#endif
