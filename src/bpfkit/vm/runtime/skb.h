/* skb.h: how helpers change the packet of a socket buffer.
 *
 * All positions are guest addresses: data, data_end and data_meta in the context, the headers in rt->skb_*. A change of one is a
 * change of all that hang on it; skb_sync() is the end of each.
 */
#ifndef BK_SKB_H
#define BK_SKB_H
#include "net.h"

#define ETHERNET_HEADER 14u
#define VLAN_TAG 4u
#define IPV4_HEADER 20u
#define IPV6_HEADER 40u
#define SKB_MAX_LENGTH 16064u      /* what a packet may grow to: four pages without the buffer's own record */
#define P_802_3 0x0100u            /* in network byte order */
#define P_802_2 0x0400u

/* rt->skb_flags */
#define SKB_ENCAPSULATED 1u
#define SKB_HASHED 2u              /* ctx->hash is the packet's flow hash */
#define SKB_TUNNEL 4u              /* rt->tunnel_* holds the key that the program set */

BK_INLINE void skb_sync(struct bk_rt *rt, struct skb_context *skb)
{
	skb->data_meta = skb->data;
	skb->len = skb->data_end - skb->data;
	rt->packet_lo = skb->data;
	rt->packet_hi = skb->data_end;
}

/* The lowest address in use: the link header may lie in front of data. */
BK_INLINE u32 skb_first(const struct bk_rt *rt, const struct skb_context *skb)
{
	return rt->skb_mac && rt->skb_mac < skb->data ? (u32)rt->skb_mac : skb->data;
}

/* Room for `front` more bytes before what is in use and `back` behind: moves the packet inside the buffer. 0 = there is none. */
BK_INLINE int skb_room(struct bk_rt *rt, struct skb_context *skb, u32 front, u32 back)
{
	u32 first = skb_first(rt, skb), base = (u32)BK_PACKET_BASE, limit = GUEST_END, used = skb->data_end - first;
	if (first - base >= front && limit - skb->data_end >= back)
		return 1;
	if ((u64)front + back + used > BK_PACKET_BUFFER)
		return 0;
	u32 to = base + front;
	if (front < BK_HEADROOM && (u64)BK_HEADROOM + used + back <= BK_PACKET_BUFFER)
		to = base + BK_HEADROOM;
	u32 by = to - first;
	__builtin_memmove(native(rt, to), native(rt, first), used);
	skb->data += by;
	skb->data_end += by;
	rt->skb_mac = rt->skb_mac ? (u32)rt->skb_mac + by : 0;
	rt->skb_network = (u32)rt->skb_network + by;
	rt->skb_transport = rt->skb_transport ? (u32)rt->skb_transport + by : 0;
	return 1;
}

#endif
