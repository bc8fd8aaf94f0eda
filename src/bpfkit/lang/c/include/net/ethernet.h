/* Ethernet. */
#ifndef BPFKIT_NET_ETHERNET_H
#define BPFKIT_NET_ETHERNET_H

#include <linux/if_ether.h>

#endif
