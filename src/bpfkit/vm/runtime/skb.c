/* skb.c: helpers that read and change the packet of a socket buffer. */
#include "skb.h"

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

#define F_RECOMPUTE_CSUM 1ull
#define F_INVALIDATE_HASH 2ull
#define MAX_OFFSET 0x7fffffffu
#define MAX_TAGS 8u

BK_INLINE void clear_hash(struct bk_rt *rt, struct skb_context *skb)
{
	skb->hash = 0;
	rt->skb_flags &= ~SKB_HASHED;
}

/* --- bytes */

BK_INLINE u64 unreadable(u64 to, u32 length)
{
	bk_zero((void *)to, length);
	return BK_ERR(EFAULT);
}

HELPER(skb_load_bytes)
{
	const struct skb_context *skb = skb_of(r1);
	u32 at = (u32)r2, n = (u32)r4, size = skb->data_end - skb->data;
	if (at > MAX_OFFSET || (u64)at + n > size)
		return unreadable(r3, n);
	__builtin_memmove((void *)r3, native(rt, skb->data + at), n);
	return 0;
}

HELPER(skb_load_bytes_relative)
{
	const struct skb_context *skb = skb_of(r1);
	u32 at = (u32)r2, n = (u32)r4;
	u64 start = (u32)r5 == 0 ? rt->skb_mac : (u32)r5 == 1 ? rt->skb_network : 0;
	if (at > 0xffff || !start || start + at + n > skb->data_end)
		return unreadable(r3, n);
	__builtin_memmove((void *)r3, native(rt, (u32)start + at), n);
	return 0;
}

HELPER(skb_store_bytes)
{
	struct skb_context *skb = skb_of(r1);
	u32 at = (u32)r2, n = (u32)r4;
	if (r5 & ~(F_RECOMPUTE_CSUM | F_INVALIDATE_HASH))
		return BK_ERR(EINVAL);
	if (at > MAX_OFFSET || (u64)at + n > skb->data_end - skb->data)
		return BK_ERR(EFAULT);
	__builtin_memmove(native(rt, skb->data + at), (const void *)r3, n);
	if (r5 & F_INVALIDATE_HASH)
		clear_hash(rt, skb);
	return 0;
}

/* LD_ABS and LD_IND: big-endian bytes in *out; 0 = outside of the packet, the program ends. */
BK_API u64 bk_ld_abs(struct bk_rt *rt, u64 offset, u64 size, u64 *out)
{
	const struct skb_context *skb = skb_of(rt->ctx);
	s64 at = (s32)offset, from;
	if (at >= 0)
		from = (s64)skb->data + at;
	else if (at >= -0x100000)
		from = (s64)rt->skb_network + at + 0x100000;
	else if (at >= -0x200000 && rt->skb_mac)
		from = (s64)rt->skb_mac + at + 0x200000;
	else
		return 0;
	if (from + (s64)size > (s64)skb->data_end)
		return 0;
	const u8 *p = native(rt, (u32)from);
	*out = size == 1 ? *p : size == 2 ? __builtin_bswap16(load16(p)) : __builtin_bswap32(load32(p));
	return 1;
}

/* --- the packet's size */

/* `length` zero bytes at `offset` of the packet; the headers before move down. */
static s64 header_push(struct bk_rt *rt, struct skb_context *skb, u32 offset, u32 length)
{
	int same = rt->skb_transport == rt->skb_network;
	if (!skb_room(rt, skb, length, 0))
		return -ENOMEM;
	skb->data -= length;
	u8 *frame = native(rt, skb->data);
	__builtin_memmove(frame, frame + length, offset);
	bk_zero(frame + offset, length);
	rt->skb_mac -= length;
	rt->skb_network -= length;
	if (same)
		rt->skb_transport = rt->skb_network;
	return 0;
}

static s64 header_pop(struct bk_rt *rt, struct skb_context *skb, u32 offset, u32 length)
{
	int same = rt->skb_transport == rt->skb_network;
	if ((u64)offset + length > skb->data_end - skb->data)
		return -ENOMEM;
	u8 *frame = native(rt, skb->data);
	__builtin_memmove(frame + length, frame, offset);
	skb->data += length;
	rt->skb_mac += length;
	rt->skb_network += length;
	if (same)
		rt->skb_transport = rt->skb_network;
	return 0;
}

HELPER(skb_change_proto)
{
	struct skb_context *skb = skb_of(r1);
	u32 to = (u16)r2, offset = (u32)(rt->skb_network - rt->skb_mac);
	s64 failed;
	if (r3)
		return BK_ERR(EINVAL);
	if (skb->protocol == P_IP && to == P_IPV6)
		failed = header_push(rt, skb, offset, IPV6_HEADER - IPV4_HEADER);
	else if (skb->protocol == P_IPV6 && to == P_IP)
		failed = header_pop(rt, skb, offset, IPV6_HEADER - IPV4_HEADER);
	else
		return BK_ERR(ENOTSUPP);
	if (!failed) {
		skb->protocol = to;
		clear_hash(rt, skb);
	}
	skb_sync(rt, skb);
	return (u64)failed;
}

/* PACKET_HOST, BROADCAST, MULTICAST and OTHERHOST */
HELPER(skb_change_type)
{
	struct skb_context *skb = skb_of(r1);
	if (skb->pkt_type > 3 || (u32)r2 > 3)
		return BK_ERR(EINVAL);
	skb->pkt_type = (u32)r2;
	return 0;
}

static u32 least_length(const struct bk_rt *rt, const struct skb_context *skb)
{
	u64 header = rt->skb_network > skb->data ? rt->skb_network : skb->data;
	if (rt->skb_transport > skb->data)
		header = rt->skb_transport;
	return (u32)(header - skb->data);
}

HELPER(skb_change_tail)
{
	struct skb_context *skb = skb_of(r1);
	u32 length = (u32)r2, size = skb->data_end - skb->data;
	if (r3 || length > SKB_MAX_LENGTH || length < least_length(rt, skb))
		return BK_ERR(EINVAL);
	if (rt->skb_flags & SKB_ENCAPSULATED)
		return BK_ERR(ENOTSUPP);
	if (length > size) {
		if (!skb_room(rt, skb, 0, length - size))
			return BK_ERR(ENOMEM);
		bk_zero(native(rt, skb->data_end), length - size);
	}
	skb->data_end = skb->data + length;
	skb_sync(rt, skb);
	return 0;
}

HELPER(skb_change_head)
{
	struct skb_context *skb = skb_of(r1);
	u32 more = (u32)r2, length = skb->data_end - skb->data + more;
	if (r3 || more > MAX_OFFSET || length > SKB_MAX_LENGTH)
		return BK_ERR(EINVAL);
	if (!skb_room(rt, skb, more, 0))
		return BK_ERR(ENOMEM);
	skb->data -= more;
	bk_zero(native(rt, skb->data), more);
	rt->skb_mac = skb->data;
	skb_sync(rt, skb);
	return 0;
}

#define ROOM_NET 0u
#define ROOM_MAC 1u
#define F_FIXED_GSO (1ull << 0)
#define F_ENCAP_IPV4 (1ull << 1)
#define F_ENCAP_IPV6 (1ull << 2)
#define F_ENCAP_GRE (1ull << 3)
#define F_ENCAP_UDP (1ull << 4)
#define F_NO_CSUM_RESET (1ull << 5)
#define F_ENCAP_ETH (1ull << 6)
#define F_DECAP_IPV4 (1ull << 7)
#define F_DECAP_IPV6 (1ull << 8)
#define ENCAP_L2_SHIFT 56
#define F_ENCAP_L3 (F_ENCAP_IPV4 | F_ENCAP_IPV6)
#define F_DECAP_L3 (F_DECAP_IPV4 | F_DECAP_IPV6)
#define F_SHRINK (F_FIXED_GSO | F_DECAP_L3 | F_NO_CSUM_RESET)
#define F_ROOM (F_SHRINK | F_ENCAP_L3 | F_ENCAP_GRE | F_ENCAP_UDP | F_ENCAP_ETH | 0xffull << ENCAP_L2_SHIFT)

BK_INLINE int both(u64 flags, u64 mask) { return (flags & mask) == mask; }

static s64 encap_refused(const struct bk_rt *rt, u32 length, u64 flags)
{
	u32 inner = (u32)(flags >> ENCAP_L2_SHIFT);
	if (!(flags & F_ENCAP_L3))
		return 0;
	if (both(flags, F_ENCAP_L3) || both(flags, F_ENCAP_GRE | F_ENCAP_UDP))
		return -EINVAL;
	if (flags & F_ENCAP_ETH && inner < ETHERNET_HEADER)
		return -EINVAL;
	if (rt->skb_flags & SKB_ENCAPSULATED)
		return -114; /* EALREADY */
	return inner > length ? -EINVAL : 0;
}

static s64 grow(struct bk_rt *rt, struct skb_context *skb, u32 offset, u32 length, u64 flags)
{
	u64 link = rt->skb_network - rt->skb_mac;
	s64 failed = encap_refused(rt, length, flags);
	if (!failed)
		failed = header_push(rt, skb, offset, length);
	if (failed || !(flags & F_ENCAP_L3))
		return failed;
	rt->skb_flags |= SKB_ENCAPSULATED;
	rt->skb_network = skb->data + link;
	rt->skb_transport = rt->skb_network + (flags & F_ENCAP_IPV6 ? IPV6_HEADER : IPV4_HEADER);
	skb->protocol = flags & F_ENCAP_IPV6 ? P_IPV6 : P_IP;
	return 0;
}

static s64 shrink(struct bk_rt *rt, struct skb_context *skb, u32 offset, u32 length, u64 flags)
{
	if (flags & ~F_SHRINK)
		return -EINVAL;
	s64 failed = header_pop(rt, skb, offset, length);
	if (!failed && flags & F_DECAP_L3)
		skb->protocol = flags & F_DECAP_IPV6 ? P_IPV6 : P_IP;
	return failed;
}

HELPER(skb_adjust_room)
{
	struct skb_context *skb = skb_of(r1);
	s32 difference = (s32)r2;
	u32 mode = (u32)r3, length = difference < 0 ? 0u - (u32)difference : (u32)difference;
	u32 least = skb->protocol == P_IP ? IPV4_HEADER : IPV6_HEADER, offset = (u32)(rt->skb_network - rt->skb_mac);
	if (r4 & ~F_ROOM)
		return BK_ERR(EINVAL);
	if (length > 0xfff)
		return BK_ERR(EFAULT);
	if (skb->protocol != P_IP && skb->protocol != P_IPV6)
		return BK_ERR(ENOTSUPP);
	if (mode > ROOM_MAC)
		return BK_ERR(ENOTSUPP);
	if (mode == ROOM_NET)
		offset += least;
	if (r4 & F_DECAP_L3) {
		if (difference >= 0 || both(r4, F_DECAP_L3))
			return BK_ERR(EINVAL);
		least = r4 & F_DECAP_IPV4 ? IPV4_HEADER : IPV6_HEADER;
	}
	u32 size = skb->data_end - skb->data, rest = size - (u32)(rt->skb_network - skb->data);
	if (difference < 0 ? length >= rest || rest - length < least : size + length > SKB_MAX_LENGTH)
		return BK_ERR(ENOTSUPP);
	s64 failed = difference < 0 ? shrink(rt, skb, offset, length, r4) : grow(rt, skb, offset, length, r4);
	skb_sync(rt, skb);
	return (u64)failed;
}

/* All of the packet is in one piece here. */
HELPER(skb_pull_data)
{
	struct skb_context *skb = skb_of(r1);
	return (u32)r2 > skb->data_end - skb->data ? BK_ERR(ENOMEM) : 0;
}

/* --- what goes with the packet */

BK_INLINE u64 mix(u64 hash, u64 word)
{
	hash = (hash ^ word) * 0x9e3779b97f4a7c15ull;
	return hash ^ hash >> 29;
}

/* Addresses and ports of a flow, the same for both directions. */
static u64 hash_ends(const u8 *source, const u8 *destination, u32 size, u32 ports)
{
	u16 from = (u16)ports, to = (u16)(ports >> 16);
	int order = __builtin_memcmp(source, destination, size);
	u64 hash = 0x243f6a8885a308d3ull;
	if (order > 0 || (!order && from > to)) {
		const u8 *other = source;
		source = destination;
		destination = other;
		ports = (u32)from << 16 | to;
	}
	for (u32 i = 0; i < size; i += 4)
		hash = mix(hash, (u64)load32(source + i) << 32 | load32(destination + i));
	return mix(hash, ports);
}

BK_INLINE int has_ports(u32 protocol)
{
	return protocol == 6 || protocol == 17 || protocol == 132 || protocol == 136; /* TCP, UDP, SCTP, UDP-Lite */
}

static u32 flow_hash(struct bk_rt *rt, const struct skb_context *skb)
{
	const u8 *p = native(rt, (u32)rt->skb_network);
	u64 size = rt->skb_network < skb->data_end ? skb->data_end - rt->skb_network : 0, hash = mix(1, skb->protocol);
	if (skb->protocol == P_IP && size >= IPV4_HEADER && (p[0] & 15) >= 5) {
		u32 length = (p[0] & 15) * 4u, first = !((p[6] & 0x3f) | p[7]);
		u32 ports = first && has_ports(p[9]) && size >= length + 4 ? load32(p + length) : 0;
		hash = mix(hash_ends(p + 12, p + 16, 4, ports), p[9]);
	} else if (skb->protocol == P_IPV6 && size >= IPV6_HEADER) {
		u32 ports = has_ports(p[6]) && size >= IPV6_HEADER + 4 ? load32(p + IPV6_HEADER) : 0;
		hash = mix(hash_ends(p + 8, p + 24, 16, ports), p[6]);
	}
	u32 result = (u32)(hash >> 32);
	return result ? result : 1;
}

HELPER(get_hash_recalc)
{
	struct skb_context *skb = skb_of(r1);
	if (!(rt->skb_flags & SKB_HASHED)) {
		skb->hash = flow_hash(rt, skb);
		rt->skb_flags |= SKB_HASHED;
	}
	return skb->hash;
}

HELPER(set_hash)
{
	skb_of(r1)->hash = (u32)r2;
	rt->skb_flags |= SKB_HASHED;
	return 0;
}

HELPER(set_hash_invalid)
{
	clear_hash(rt, skb_of(r1));
	return 0;
}

/* Clocks: 0 real time, 1 monotonic, 2 TAI. */
HELPER(skb_set_tstamp)
{
	struct skb_context *skb = skb_of(r1);
	u32 clock = (u32)r3;
	if (skb->protocol != P_IP && skb->protocol != P_IPV6)
		return BK_ERR(EOPNOTSUPP);
	if (clock > 2 || (clock && !r2))
		return BK_ERR(EINVAL);
	skb->tstamp = r2;
	skb->tstamp_type = (u8)clock;
	return 0;
}

/* The protocol behind the VLAN tags in the frame, 0 = the frame ends among them. */
static u32 inner_protocol(struct bk_rt *rt, const struct skb_context *skb)
{
	u32 protocol = skb->protocol, at = ETHERNET_HEADER;
	for (u32 tags = 1; protocol == P_8021Q || protocol == P_8021AD; tags++, at += VLAN_TAG) {
		if (tags == MAX_TAGS || skb->data_end - skb->data < at + VLAN_TAG)
			return 0;
		protocol = load16(native(rt, skb->data + at + 2));
	}
	return protocol;
}

/* Behind tags the network header is where the first tag is; the kernel marks there, too. */
HELPER(skb_ecn_set_ce)
{
	struct skb_context *skb = skb_of(r1);
	u32 protocol = inner_protocol(rt, skb), header = protocol == P_IP ? IPV4_HEADER : IPV6_HEADER;
	if (protocol != P_IP && protocol != P_IPV6)
		return 0;
	if (skb->data_end - skb->data < header || rt->skb_network + header > skb->data_end)
		return 0;
	u8 *p = native(rt, (u32)rt->skb_network);
	if (protocol == P_IPV6) {
		if (!(p[1] & 0x30))
			return 0;
		p[1] |= 0x30;
		return 1;
	}
	u32 next = (p[1] + 1) & 3;
	if (!(next & 2))
		return !next;
	u32 sum = load16(p + 10) + ((0xfbffu + (next << 8)) & 0xffff);
	store16(p + 10, (u16)(sum + (sum >> 16)));
	p[1] |= 3;
	return 1;
}

HELPER(skb_get_xfrm_state)
{
	bk_zero((void *)r3, (u32)r4);
	return BK_ERR(EINVAL);
}

HELPER(skb_under_cgroup) { return BK_ERR(ENOENT); }

