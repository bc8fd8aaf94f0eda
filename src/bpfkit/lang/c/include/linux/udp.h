/* UDP header. */
#ifndef BPFKIT_LINUX_UDP_H
#define BPFKIT_LINUX_UDP_H

#include <linux/types.h>

struct udphdr {
	__be16 source;
	__be16 dest;
	__be16 len;
	__sum16 check;
};

#define UDP_CORK 1
#define UDP_ENCAP 100
#define UDP_SEGMENT 103
#define UDP_GRO 104

#endif
