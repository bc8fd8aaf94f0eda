/* The UDP header. */
#ifndef BPFKIT_NETINET_UDP_H
#define BPFKIT_NETINET_UDP_H

#include <linux/udp.h>

#endif
