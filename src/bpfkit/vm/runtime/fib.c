/* fib.c: routes, neighbours and interfaces, as the user gave them (vm/network.py packs the rows of net.h).
 *
 * Routes come sorted: longest prefix first, then lowest metric, so that the first that matches is the one.
 */
#include "net.h"

#define ENODEV 19
#define XDP_TYPE 6u
#define AF_INET 2u
#define AF_INET6 10u
#define LOOPBACK 1u                /* interface of a test run; there even when the user names none */
#define LOOPBACK_MTU 65536u
#define DEFAULT_MTU 1500u
#define LINK_HEADER 14u
#define VLAN_ROOM 4u
#define MAIN_TABLE 254u

#define F_OUTPUT 2u
#define F_SKIP_NEIGH 4u
#define F_TBID 8u
#define F_SRC 16u
#define F_ALL 63u
#define F_SEGMENTS 1ull

enum route_type { UNICAST = 1, BLACKHOLE = 6, UNREACHABLE = 7, PROHIBIT = 8 };

enum result {
	R_SUCCESS, R_BLACKHOLE, R_UNREACHABLE, R_PROHIBIT, R_NOT_FORWARDED, R_FORWARDING_DISABLED, R_UNSUPPORTED_TUNNEL,
	R_NO_NEIGHBOUR, R_FRAGMENTATION_NEEDED, R_NO_SOURCE,
};

/* struct bpf_fib_lookup */
struct lookup {
	u8 family, protocol;
	u16 sport, dport;
	u16 length;                /* in: bytes from the network header on; out: the route's MTU */
	u32 ifindex;
	u32 metric;                /* in: TOS or flow label */
	u8 source[16], destination[16];
	u32 table;                 /* out: h_vlan_proto and h_vlan_TCI */
	u8 smac[6], dmac[6];
};
_Static_assert(sizeof(struct lookup) == 64, "struct bpf_fib_lookup has 64 bytes");

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* 0 = no such interface. Without rows of the user's every interface exists. */
static int find_interface(struct bk_rt *rt, u32 ifindex, struct bk_interface *out)
{
	const struct bk_interface *rows = (const struct bk_interface *)rt->interfaces;
	for (u64 i = 0; i < rt->interface_count; i++)
		if (rows[i].ifindex == ifindex) {
			bk_copy(out, &rows[i], sizeof(*out));
			return 1;
		}
	bk_zero(out, sizeof(*out));
	out->ifindex = ifindex;
	out->mtu = ifindex == LOOPBACK ? LOOPBACK_MTU : DEFAULT_MTU;
	out->forwarding = 1;
	return ifindex == LOOPBACK || (ifindex && !rt->interface_count);
}

static int same_bits(const u8 *a, const u8 *b, u32 bits)
{
	u32 whole = bits / 8, rest = bits & 7;
	for (u32 i = 0; i < whole; i++)
		if (a[i] != b[i])
			return 0;
	return !rest || !((a[whole] ^ b[whole]) & (u8)(0xff00 >> rest));
}

static int is_zero(const u8 *p, u32 n)
{
	for (u32 i = 0; i < n; i++)
		if (p[i])
			return 0;
	return 1;
}

static const struct bk_route *find_route(struct bk_rt *rt, const struct lookup *q, u32 flags)
{
	const struct bk_route *rows = (const struct bk_route *)rt->routes;
	if (flags & F_TBID && q->table && q->table != MAIN_TABLE)
		return 0;
	for (u64 i = 0; i < rt->route_count; i++) {
		const struct bk_route *row = &rows[i];
		if (row->family != q->family || !same_bits(row->destination, q->destination, row->prefix))
			continue;
		if (flags & F_OUTPUT && row->type == UNICAST && row->ifindex != q->ifindex)
			continue;
		return row;
	}
	return 0;
}

static const struct bk_neighbour *find_neighbour(struct bk_rt *rt, u32 ifindex, u32 family, const u8 *address)
{
	const struct bk_neighbour *rows = (const struct bk_neighbour *)rt->neighbours;
	for (u64 i = 0; i < rt->neighbour_count; i++)
		if (rows[i].ifindex == ifindex && rows[i].family == family && same_bits(rows[i].address, address, family == AF_INET ? 32 : 128))
			return &rows[i];
	return 0;
}

/* Loopback, link-local and multicast addresses never leave their link. */
static int stays(const u8 *address)
{
	if (address[0] == 0xff || (address[0] == 0xfe && (address[1] & 0xc0) == 0x80))
		return 1;
	return is_zero(address, 15) && address[15] == 1;
}

static u64 refused_by(u32 type)
{
	switch (type) {
	case UNICAST:
		return R_SUCCESS;
	case BLACKHOLE:
		return R_BLACKHOLE;
	case UNREACHABLE:
		return R_UNREACHABLE;
	case PROHIBIT:
		return R_PROHIBIT;
	}
	return R_NOT_FORWARDED;
}

/* Where the next hop is and from where to send; the answer's interface is known. */
static u64 resolve(struct bk_rt *rt, struct lookup *q, const struct bk_route *route, const struct bk_interface *out, u32 flags, u32 mtu)
{
	u32 size = q->family == AF_INET ? 4 : 16;
	if (route->gateway_family) {
		q->family = route->gateway_family;
		bk_copy(q->destination, route->gateway, q->family == AF_INET ? 4 : 16);
	}
	q->metric = route->metric;
	q->ifindex = out->ifindex;
	if (flags & F_SRC) {
		if (size == 16 && is_zero(route->source, 16))
			return R_NO_SOURCE;
		bk_copy(q->source, route->source, size);
	}
	if (!(flags & F_SKIP_NEIGH)) {
		const struct bk_neighbour *next = find_neighbour(rt, out->ifindex, q->family, q->destination);
		if (!next)
			return R_NO_NEIGHBOUR;
		bk_copy(q->dmac, next->mac, 6);
		bk_copy(q->smac, out->mac, 6);
	}
	q->table = 0;
	if (mtu)
		q->length = (u16)mtu;
	return R_SUCCESS;
}

static u64 look_up(struct bk_rt *rt, struct lookup *q, u32 flags)
{
	struct bk_interface in, out;
	u32 mtu = 0;
	if (q->family == AF_INET6 && (stays(q->destination) || stays(q->source)))
		return R_NOT_FORWARDED;
	if (!find_interface(rt, q->ifindex, &in))
		return BK_ERR(ENODEV);
	if (!in.forwarding)
		return R_FORWARDING_DISABLED;
	const struct bk_route *route = find_route(rt, q, flags);
	if (!route)
		return R_NOT_FORWARDED;
	u64 refused = refused_by(route->type);
	if (refused)
		return refused;
	find_interface(rt, route->ifindex, &out);
	if (q->length || rt->program_type == XDP_TYPE) {
		mtu = route->mtu ? route->mtu : out.mtu;
		if (q->length > mtu) {
			q->length = (u16)mtu;
			return R_FRAGMENTATION_NEEDED;
		}
	}
	return resolve(rt, q, route, &out, flags, mtu);
}

/* Socket buffers without a given length are held against the interface they would leave by. */
static u64 check_forwardable(struct bk_rt *rt, struct lookup *q, u32 length)
{
	struct bk_interface out;
	find_interface(rt, q->ifindex, &out);
	q->length = (u16)out.mtu;
	return length > out.mtu + LINK_HEADER + VLAN_ROOM ? R_FRAGMENTATION_NEEDED : R_SUCCESS;
}

HELPER(fib_lookup)
{
	struct lookup q;
	u32 flags = (u32)r4;
	if ((s32)r3 < (s32)sizeof(q) || flags & ~F_ALL)
		return BK_ERR(EINVAL);
	bk_copy(&q, (const void *)r2, sizeof(q));
	if (q.family != AF_INET && q.family != AF_INET6)
		return BK_ERR(EAFNOSUPPORT);
	int measured = q.length != 0;
	u64 result = look_up(rt, &q, flags);
	if (!result && !measured && rt->program_type != XDP_TYPE)
		result = check_forwardable(rt, &q, skb_of(r1)->len);
	bk_copy((void *)r2, &q, sizeof(q));
	return result;
}

/* 0 fits, 1 would need fragments; *mtu_len: in the length from the network header on (0 = the packet's), out the MTU. */
HELPER(check_mtu)
{
	int xdp = rt->program_type == XDP_TYPE;
	u32 ifindex = (u32)r2, given, own;
	s64 length;
	struct bk_interface out;
	bk_copy(&given, (const void *)r3, 4);
	if (r5 & ~(xdp ? 0 : F_SEGMENTS) || (r5 && ((s32)r4 || given)))
		return BK_ERR(EINVAL);
	own = xdp ? xdp_of(r1)->ingress_ifindex : skb_of(r1)->ifindex;
	if (!find_interface(rt, ifindex ? ifindex : own, &out))
		return BK_ERR(ENODEV);
	length = given ? (s64)given + LINK_HEADER : xdp ? (s64)(xdp_of(r1)->data_end - xdp_of(r1)->data) : (s64)skb_of(r1)->len;
	bk_copy((void *)r3, &out.mtu, 4);
	return (s32)((u32)length + (u32)r4) > (s64)out.mtu + LINK_HEADER;
}
