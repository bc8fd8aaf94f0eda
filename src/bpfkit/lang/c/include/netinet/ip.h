/* The IPv4 header. */
#ifndef BPFKIT_NETINET_IP_H
#define BPFKIT_NETINET_IP_H

#include <linux/ip.h>

#endif
