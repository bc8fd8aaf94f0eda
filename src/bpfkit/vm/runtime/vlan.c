/* vlan.c: VLAN tags. The outermost tag lives beside the packet, in the context, as a network card would deliver it. */
#include "skb.h"

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

#define ADDRESSES 12u              /* bytes of the two addresses of an Ethernet header */
#define SMALLEST_TYPE 0x600u       /* below: the field is the frame's length */

BK_INLINE int is_vlan(u32 protocol) { return protocol == P_8021Q || protocol == P_8021AD; }

static void set_tag(struct skb_context *skb, u32 protocol, u32 tci)
{
	skb->vlan_present = 1;
	skb->vlan_proto = protocol;
	skb->vlan_tci = tci;
}

static void clear_tag(struct skb_context *skb)
{
	skb->vlan_present = skb->vlan_proto = skb->vlan_tci = 0;
}

/* The tag of the context goes into the frame. */
static s64 insert_tag(struct bk_rt *rt, struct skb_context *skb)
{
	if (!skb_room(rt, skb, VLAN_TAG, 0))
		return -ENOMEM;
	u8 *frame = native(rt, skb->data);
	__builtin_memmove(frame - VLAN_TAG, frame, ADDRESSES);
	store16(frame - VLAN_TAG + ADDRESSES, (u16)skb->vlan_proto);
	store16(frame - VLAN_TAG + ADDRESSES + 2, __builtin_bswap16((u16)skb->vlan_tci));
	skb->data -= VLAN_TAG;
	rt->skb_mac -= VLAN_TAG;
	rt->skb_network -= VLAN_TAG;
	skb->protocol = skb->vlan_proto;
	return 0;
}

/* The first tag comes out of the frame: its control word, or a negative errno. */
static s64 remove_tag(struct bk_rt *rt, struct skb_context *skb)
{
	if (skb->data_end - skb->data < ETHERNET_HEADER + VLAN_TAG)
		return -ENOMEM;
	u8 *frame = native(rt, skb->data);
	u16 tci = __builtin_bswap16(load16(frame + ETHERNET_HEADER)), protocol = load16(frame + ETHERNET_HEADER + 2);
	if (__builtin_bswap16(protocol) >= SMALLEST_TYPE)
		skb->protocol = protocol;
	else
		skb->protocol = load16(frame + ETHERNET_HEADER + VLAN_TAG) == 0xffff ? P_802_3 : P_802_2;
	__builtin_memmove(frame + VLAN_TAG, frame, ADDRESSES);
	skb->data += VLAN_TAG;
	rt->skb_mac += VLAN_TAG;
	if (rt->skb_network < skb->data + ETHERNET_HEADER)
		rt->skb_network = skb->data + ETHERNET_HEADER;
	return tci;
}

HELPER(skb_vlan_push)
{
	struct skb_context *skb = skb_of(r1);
	u32 protocol = is_vlan((u16)r2) ? (u16)r2 : P_8021Q;
	if (skb->vlan_present) {
		s64 failed = insert_tag(rt, skb);
		if (failed)
			return (u64)failed;
	}
	set_tag(skb, protocol, (u16)r3);
	skb_sync(rt, skb);
	return 0;
}

HELPER(skb_vlan_pop)
{
	struct skb_context *skb = skb_of(r1);
	s64 tci = 0;
	if (skb->vlan_present) {
		clear_tag(skb);
	} else {
		if (!is_vlan(skb->protocol))
			return 0;
		tci = remove_tag(rt, skb);
	}
	if (tci >= 0 && is_vlan(skb->protocol)) {
		u32 protocol = skb->protocol;
		tci = remove_tag(rt, skb);
		if (tci >= 0)
			set_tag(skb, protocol, (u32)tci);
	}
	skb_sync(rt, skb);
	return tci < 0 ? (u64)tci : 0;
}
