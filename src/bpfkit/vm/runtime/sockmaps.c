/* sockmaps.c: what programs do with tables of sockets: send a packet or message to one, put the socket of an event in, choose one. */
#include "map.h"

#define SK_DROP 0u
#define SK_PASS 1u
#define F_INGRESS 1ull
#define SOCK_OPS_SK 184u           /* offset of sk in struct bpf_sock_ops */

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

static int wrong_type(struct bk_rt *rt, u64 map, u32 type)
{
	if (((struct bk_map *)map)->type == type)
		return 0;
	bk_raise(rt, BK_FAULT_BAD_MAP, map, 2);
	return 1;
}

/* The host reads the target from rt->redirect_*: redirect_key is the socket. */
static u64 send(struct bk_rt *rt, u64 map, const void *key, u64 flags, u32 type)
{
	if (wrong_type(rt, map, type) || (flags & ~F_INGRESS))
		return SK_DROP;
	u64 socket = bk_map_lookup((struct bk_map *)map, key, rt->cpu);
	if (!socket)
		return SK_DROP;
	rt->redirect_kind = BK_REDIRECT_MAP;
	rt->redirect_ifindex = 0;
	rt->redirect_map = map;
	rt->redirect_key = socket;
	rt->redirect_flags = flags;
	return SK_PASS;
}

HELPER(sk_redirect_map) { u32 key = (u32)r3; return send(rt, r2, &key, r4, BK_SOCKMAP); }
HELPER(msg_redirect_map) { u32 key = (u32)r3; return send(rt, r2, &key, r4, BK_SOCKMAP); }
HELPER(sk_redirect_hash) { return send(rt, r2, (const void *)r3, r4, BK_SOCKHASH); }
HELPER(msg_redirect_hash) { return send(rt, r2, (const void *)r3, r4, BK_SOCKHASH); }

static u64 put(struct bk_rt *rt, u64 map, u64 key, u64 flags, u32 type)
{
	if (wrong_type(rt, map, type))
		return 0;
	u64 socket = rt->ctx_size >= SOCK_OPS_SK + 8 ? bk_load64((const void *)(rt->ctx + SOCK_OPS_SK)) : 0;
	if (!socket)
		return BK_ERR(EOPNOTSUPP);
	return (u64)bk_map_update((struct bk_map *)map, (const void *)key, &socket, flags, rt->cpu);
}

HELPER(sock_map_update) { return put(rt, r2, r3, r4, BK_SOCKMAP); }
HELPER(sock_hash_update) { return put(rt, r2, r3, r4, BK_SOCKHASH); }

/* Chooses by index, or by key of a socket hash. */
HELPER(sk_select_reuseport)
{
	struct bk_map *map = (struct bk_map *)r2;
	if (!bk_is_sockets(map))
		return bk_raise(rt, BK_FAULT_BAD_MAP, r2, 2);
	if (r4)
		return BK_ERR(EINVAL);
	u64 socket = bk_map_lookup(map, (const void *)r3, rt->cpu);
	if (!socket)
		return BK_ERR(ENOENT);
	rt->redirect_kind = BK_REDIRECT_MAP;
	rt->redirect_ifindex = 0;
	rt->redirect_map = r2;
	rt->redirect_key = socket;
	rt->redirect_flags = 0;
	return 0;
}
