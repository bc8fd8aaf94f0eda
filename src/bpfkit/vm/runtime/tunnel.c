/* tunnel.c: metadata of a tunnel. Packets come through none; what a program sets for the way out it can read back, seen from the other
 * end as in the kernel: the remote address it set is then the local one.
 */
#include "skb.h"

#define EPROTO 71
#define AF_INET 2u
#define AF_INET6 10u
#define KEY_BYTES 44u
#define OPTION_BYTES 255u
#define LABEL_MASK 0xfffffu

#define F_IPV6 1ull
#define F_ZERO_CSUM 2ull
#define F_DONT_FRAGMENT 4ull
#define F_SEQUENCE 8ull
#define F_NO_KEY 16ull
#define F_SET (F_IPV6 | F_ZERO_CSUM | F_DONT_FRAGMENT | F_SEQUENCE | F_NO_KEY)
#define F_FLAGS 16ull

/* bits of tunnel_flags, before they go to network byte order */
#define T_CSUM 0x0001u
#define T_KEY 0x0004u
#define T_SEQUENCE 0x0008u
#define T_DONT_FRAGMENT 0x0100u
#define T_NO_CACHE 0x2000u
#define T_OPTIONS 0xd800u          /* GENEVE, VXLAN, ERSPAN, GTP */

struct key {
	u32 id;
	u8 remote[16];
	u8 tos, ttl;
	u16 flags;
	u32 label;
	u8 local[16];
};
_Static_assert(sizeof(struct key) == KEY_BYTES, "struct bpf_tunnel_key has 44 bytes");

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* The struct grew over time: every size that it had is fine. */
BK_INLINE int is_key_size(u32 size) { return size == KEY_BYTES || size == 28 || size == 24 || size == 22 || size == 8; }

static s64 get_key(struct bk_rt *rt, struct key *out, u32 size, u64 flags)
{
	u32 family = flags & F_IPV6 ? AF_INET6 : AF_INET;
	if (!(rt->skb_flags & SKB_TUNNEL) || flags & ~(F_IPV6 | F_FLAGS))
		return -EINVAL;
	if (rt->tunnel_family != family)
		return -EPROTO;
	if (!is_key_size(size) || (size == 8 && family != AF_INET))
		return -EINVAL;
	bk_copy(out, rt->tunnel_key, sizeof(*out));
	out->flags = flags & F_FLAGS ? __builtin_bswap16((u16)rt->tunnel_flags) : 0;
	return 0;
}

HELPER(skb_get_tunnel_key)
{
	struct key key;
	s64 failed = get_key(rt, &key, (u32)r3, r4);
	if (failed)
		bk_zero((void *)r2, (u32)r3);
	else
		bk_copy((void *)r2, &key, (u32)r3);
	return (u64)failed;
}

HELPER(skb_set_tunnel_key)
{
	struct key from, *to = (struct key *)rt->tunnel_key;
	u32 bytes = r4 & F_IPV6 ? 16 : 4;
	if (r4 & ~F_SET || !is_key_size((u32)r3))
		return BK_ERR(EINVAL);
	bk_zero(&from, sizeof(from));
	bk_copy(&from, (const void *)r2, (u32)r3);
	if ((!(r4 & F_IPV6) && from.label) || from.flags)
		return BK_ERR(EINVAL);
	bk_zero(to, sizeof(*to));
	to->id = from.id;
	to->tos = from.tos;
	to->ttl = from.ttl;
	to->label = from.label & LABEL_MASK;
	bk_copy(to->remote, from.local, bytes);
	bk_copy(to->local, from.remote, bytes);
	rt->tunnel_family = r4 & F_IPV6 ? AF_INET6 : AF_INET;
	rt->tunnel_flags = T_NO_CACHE | (r4 & F_ZERO_CSUM ? 0 : T_CSUM) | (r4 & F_NO_KEY ? 0 : T_KEY) |
			   (r4 & F_SEQUENCE ? T_SEQUENCE : 0) | (r4 & F_DONT_FRAGMENT ? T_DONT_FRAGMENT : 0);
	rt->tunnel_option_size = 0;
	rt->skb_flags |= SKB_TUNNEL;
	return 0;
}

HELPER(skb_get_tunnel_opt)
{
	u32 size = (u32)r3, have = rt->tunnel_option_size;
	u64 failed = 0;
	if (!(rt->skb_flags & SKB_TUNNEL) || !(rt->tunnel_flags & T_OPTIONS))
		failed = BK_ERR(ENOENT);
	else if (size < have)
		failed = BK_ERR(ENOMEM);
	bk_zero((void *)r2, size);
	if (failed)
		return failed;
	bk_copy((void *)r2, rt->tunnel_options, have);
	return have;
}

HELPER(skb_set_tunnel_opt)
{
	u32 size = (u32)r3;
	if (!(rt->skb_flags & SKB_TUNNEL) || size & 3)
		return BK_ERR(EINVAL);
	if (size > OPTION_BYTES)
		return BK_ERR(ENOMEM);
	bk_copy(rt->tunnel_options, (const void *)r2, size);
	rt->tunnel_option_size = size;
	rt->tunnel_flags |= T_OPTIONS;
	return 0;
}
