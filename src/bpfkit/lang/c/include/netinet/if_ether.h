/* Ethernet. */
#ifndef BPFKIT_NETINET_IF_ETHER_H
#define BPFKIT_NETINET_IF_ETHER_H

#include <linux/if_ether.h>

#endif
