/* Netfilter hooks of IPv4 and the order of their users. */
#ifndef BPFKIT_LINUX_NETFILTER_IPV4_H
#define BPFKIT_LINUX_NETFILTER_IPV4_H

#include <linux/netfilter.h>

#define NF_IP_PRE_ROUTING 0
#define NF_IP_LOCAL_IN 1
#define NF_IP_FORWARD 2
#define NF_IP_LOCAL_OUT 3
#define NF_IP_POST_ROUTING 4
#define NF_IP_NUMHOOKS 5

#endif
