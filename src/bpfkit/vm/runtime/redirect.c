/* redirect.c: where a packet goes. The host reads the target from rt->redirect_*. */
#include "net.h"

#define XDP_TYPE 6u
#define XDP_ABORTED 0u
#define XDP_REDIRECT 4u
#define TC_ACT_SHOT 2u
#define TC_ACT_REDIRECT 7u
#define F_INGRESS 1ull
#define ACTION_MASK 3ull       /* XDP_ABORTED … XDP_TX in the low bits of redirect_map's flags */
#define F_BROADCAST 8ull
#define F_EXCLUDE_INGRESS 16ull
#define DEVMAP 14u
#define DEVMAP_HASH 25u

u64 bk_map_lookup(struct bk_map *map, u64 key, u64 cpu);

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

static void target(struct bk_rt *rt, u32 kind, u32 ifindex, u64 flags)
{
	rt->redirect_kind = kind;
	rt->redirect_ifindex = ifindex;
	rt->redirect_map = 0;
	rt->redirect_key = 0;
	rt->redirect_flags = flags;
}

HELPER(redirect)
{
	int xdp = rt->program_type == XDP_TYPE;
	if (xdp ? r2 != 0 : (r2 & ~F_INGRESS) != 0)
		return xdp ? XDP_ABORTED : TC_ACT_SHOT;
	target(rt, BK_REDIRECT_IFINDEX, (u32)r1, r2);
	return xdp ? XDP_REDIRECT : TC_ACT_REDIRECT;
}

HELPER(redirect_peer)
{
	if (r2)
		return TC_ACT_SHOT;
	target(rt, BK_REDIRECT_PEER, (u32)r1, 0);
	return TC_ACT_REDIRECT;
}

HELPER(redirect_neigh)
{
	u32 parameters = (u32)r3;
	if (r4 || (parameters && parameters < 20))
		return TC_ACT_SHOT;
	target(rt, BK_REDIRECT_NEIGH, (u32)r1, 0);
	return TC_ACT_REDIRECT;
}

/* A missing entry gives the action in the low bits of the flags. */
HELPER(redirect_map)
{
	struct bk_map *map = (struct bk_map *)r1;
	u64 allowed = ACTION_MASK;
	u32 key = (u32)r2;
	if (map->type == DEVMAP || map->type == DEVMAP_HASH)
		allowed |= F_BROADCAST | F_EXCLUDE_INGRESS;
	if (r3 & ~allowed)
		return XDP_ABORTED;
	u64 value = bk_map_lookup(map, (u64)&key, rt->cpu);
	u32 ifindex = value ? *(const u32 *)value : 0;
	if (!ifindex && !(r3 & F_BROADCAST))
		return r3 & ACTION_MASK;
	target(rt, BK_REDIRECT_MAP, ifindex, r3);
	rt->redirect_map = (u64)map;
	rt->redirect_key = key;
	return XDP_REDIRECT;
}

HELPER(clone_redirect)
{
	if (r3 & ~F_INGRESS || !(u32)r2)
		return BK_ERR(EINVAL);
	rt->clone_count++;
	rt->clone_ifindex = (u32)r2;
	return 0;
}
