/* Headers of Linux and of the C library that network programs include, side by side. */
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>
#include <net/if.h>
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/if_tunnel.h>
#include <linux/if_vlan.h>
#include <linux/icmpv6.h>
#include <linux/ipv6.h>
#include <linux/mpls.h>
#include <linux/pkt_cls.h>
#include <linux/seg6_local.h>
#include <linux/udp.h>
#include <linux/un.h>
#include <linux/version.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

_Static_assert(sizeof(struct ethhdr) == 14, "");
_Static_assert(sizeof(struct iphdr) == 20 && sizeof(struct ipv6hdr) == 40, "");
_Static_assert(sizeof(struct tcphdr) == 20 && sizeof(struct udphdr) == 8, "");
_Static_assert(sizeof(struct sockaddr_in) == 16 && sizeof(struct sockaddr_in6) == 28, "");
_Static_assert(sizeof(struct sockaddr_un) == 110 && sizeof(struct sockaddr_storage) == 128, "");
_Static_assert(sizeof(struct ipv6_sr_hdr) == 8 && sizeof(struct timespec) == 16, "");
_Static_assert(sizeof(uintptr_t) == 8 && sizeof(size_t) == 8, "");
_Static_assert(KERNEL_VERSION(6, 18, 0) == LINUX_VERSION_CODE, "");
_Static_assert(ETH_P_MPLS_UC == 0x8847 && AF_INET6 == 10 && SOL_TCP == IPPROTO_TCP && ENOTSUPP == 524, "");

SEC("tc") int classify(struct __sk_buff *skb)
{
	void *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end;
	struct ethhdr *eth = data;
	struct iphdr *ip = data + sizeof(*eth);
	uint8_t broadcast[ETH_ALEN];

	memset(broadcast, 0xff, sizeof(broadcast));
	if ((void *)(ip + 1) > end)
		return TC_ACT_OK;
	if (eth->h_proto != htons(ETH_P_IP) || !memcmp(eth->h_dest, broadcast, ETH_ALEN))
		return TC_ACT_OK;
	return ip->protocol == IPPROTO_TCP ? TC_ACT_SHOT : TC_ACT_OK;
}

char LICENSE[] SEC("license") = "GPL";
