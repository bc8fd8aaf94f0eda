/* net.h: contexts of packet programs and the network facts that the user gave. */
#ifndef BK_NET_H
#define BK_NET_H
#include "bk.h"

#define EACCES 13
#define EAFNOSUPPORT 97

struct xdp_context { u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex; };

struct skb_context {
	u32 len, pkt_type, mark, queue_mapping, protocol, vlan_present, vlan_tci, vlan_proto, priority, ingress_ifindex, ifindex, tc_index;
	u32 cb[5];
	u32 hash, tc_classid, data, data_end, napi_id, family, remote_ip4, local_ip4, remote_ip6[4], local_ip6[4], remote_port, local_port;
	u32 data_meta;
	u64 flow_keys, tstamp;
	u32 wire_len, gso_segs;
	u64 sk;
	u32 gso_size;
	u8 tstamp_type, pad[3];
	u64 hwtstamp;
};
_Static_assert(sizeof(struct xdp_context) == 24, "struct xdp_md has 24 bytes");
_Static_assert(sizeof(struct skb_context) == 192, "struct __sk_buff has 192 bytes");

/* Rows that vm/network.py packs. Addresses are 16 bytes, IPv4 in the first 4. */
struct bk_route {
	u8 family, prefix, type, gateway_family; /* family: AF_INET 2, AF_INET6 10; type: RTN_* */
	u32 ifindex, mtu, metric;
	u8 destination[16], gateway[16], source[16];
};
struct bk_neighbour {
	u32 ifindex;
	u8 family, mac[6], pad;
	u32 pad2;
	u8 address[16];
};
struct bk_interface {
	u32 ifindex, mtu;
	u8 mac[6], forwarding, pad;
};

#define GUEST_DATA ((u32)(BK_PACKET_BASE + BK_HEADROOM))
#define GUEST_END ((u32)(BK_PACKET_BASE + BK_PACKET_BUFFER))

/* In network byte order, as fields of packets and of __sk_buff hold them. */
#define P_IP 0x0008u
#define P_IPV6 0xdd86u
#define P_8021Q 0x0081u
#define P_8021AD 0xa888u

BK_INLINE struct xdp_context *xdp_of(u64 ctx) { return (struct xdp_context *)ctx; }
BK_INLINE struct skb_context *skb_of(u64 ctx) { return (struct skb_context *)ctx; }

BK_INLINE u8 *native(struct bk_rt *rt, u32 guest) { return (u8 *)((u64)guest + rt->packet_delta); }

BK_INLINE u16 load16(const u8 *p) { u16 v; bk_copy(&v, p, 2); return v; }
BK_INLINE u32 load32(const u8 *p) { u32 v; bk_copy(&v, p, 4); return v; }
BK_INLINE void store16(u8 *p, u16 v) { bk_copy(p, &v, 2); }
BK_INLINE void store32(u8 *p, u32 v) { bk_copy(p, &v, 4); }

/* --- the Internet checksum, on words as they lie in memory */

BK_INLINE u32 fold32(u64 sum)
{
	sum = (sum & 0xffffffff) + (sum >> 32);
	sum = (sum & 0xffffffff) + (sum >> 32);
	return (u32)sum;
}

BK_INLINE u16 fold16(u32 sum)
{
	sum = (sum & 0xffff) + (sum >> 16);
	sum = (sum & 0xffff) + (sum >> 16);
	return (u16)sum;
}

BK_INLINE u32 csum_partial(const u8 *p, u64 n, u32 seed)
{
	u64 sum = seed;
	for (; n >= 4; n -= 4, p += 4)
		sum += load32(p);
	if (n & 2) {
		sum += load16(p);
		p += 2;
	}
	if (n & 1)
		sum += *p;
	return fold32(sum);
}

#endif
