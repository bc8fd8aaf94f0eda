/* worldsockets.c: the sockets of the world, as struct bpf_sock, struct bpf_tcp_sock and the kernel's own types. */
#include "net.h"
#include "tasks.h"
#include "sockets.h"

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* The socket that any of its addresses names, or 0. */
BK_API struct bk_socket *bk_socket_at(const struct bk_rt *rt, u64 address)
{
	struct bk_world *w = bk_world_of(rt);
	struct bk_socket *rows = w ? (struct bk_socket *)w->sockets : 0;
	for (u64 i = 0; address && w && i < w->socket_count; i++)
		if (!rows[i].closed && (rows[i].address == address || rows[i].tcp == address || rows[i].object == address))
			return &rows[i];
	return 0;
}

static int same(const u8 *a, const u8 *b, u64 n) { return !__builtin_memcmp(a, b, n); }

static int is_any(const u8 *a, u64 n)
{
	for (u64 i = 0; i < n; i++)
		if (a[i])
			return 0;
	return 1;
}

/* A tuple as struct bpf_sock_tuple: addresses and ports in network order; remote first (the packet's source). */
struct wanted { const u8 *remote, *local; u16 remote_port, local_port; u32 protocol, bytes; };

/* How well a socket fits, 0 = not at all. An established one beats a listener, a bound address the wildcard. */
static u32 fits(const struct bk_socket *s, const struct wanted *q, u64 netns)
{
	if (s->closed || s->protocol != q->protocol || s->local_port != q->local_port || s->netns != netns)
		return 0;
	if (s->family == 2 && q->bytes == 16)
		return 0;
	if (s->family == 10 && q->bytes == 4 && (s->only6 || !is_any(s->local, 16)))
		return 0;
	if (s->remote_port)
		return s->family == (q->bytes == 4 ? 2 : 10) && s->remote_port == q->remote_port && same(s->remote, q->remote, q->bytes) &&
		       same(s->local, q->local, q->bytes) ? 8 : 0;
	if (s->protocol == 6 && s->state != BK_TCP_LISTEN)
		return 0;
	u64 size = s->family == 2 ? 4 : 16;
	if (is_any(s->local, size))
		return s->family == (q->bytes == 4 ? 2 : 10) ? 2 : 1;
	return size == q->bytes && same(s->local, q->local, size) ? 4 : 0;
}

static struct bk_socket *lookup(struct bk_rt *rt, const u8 *tuple, u64 length, u64 netns, u32 protocol)
{
	struct bk_world *w = bk_world_of(rt);
	struct wanted q = {.protocol = protocol};
	u32 best = 0;
	struct bk_socket *found = 0, *rows = w ? (struct bk_socket *)w->sockets : 0;
	if (length == 12)
		q = (struct wanted){tuple, tuple + 4, load16(tuple + 8), load16(tuple + 10), protocol, 4};
	else
		q = (struct wanted){tuple, tuple + 16, load16(tuple + 32), load16(tuple + 34), protocol, 16};
	u64 wanted = netns == ~0ull ? (w ? w->netns_cookie : 0) : netns;
	for (u64 i = 0; w && i < w->socket_count; i++) {
		u32 score = fits(&rows[i], &q, wanted);
		if (score > best)
			best = score, found = &rows[i];
	}
	return found;
}

static u64 find(struct bk_rt *rt, u64 tuple, u64 length, u64 netns, u64 flags, u32 protocol, int full)
{
	if ((length != 12 && length != 36) || flags)
		return 0;
	u64 id = (s32)netns < 0 ? ~0ull : (u32)netns;
	struct bk_socket *s = lookup(rt, (const u8 *)tuple, length, id, protocol);
	if (!s || (full && (s->state == BK_TCP_TIME_WAIT || s->state == BK_TCP_NEW_SYN_RECV)))
		return 0;
	s->references++;
	return s->address;
}

HELPER(sk_lookup_tcp) { return find(rt, r2, (u32)r3, r4, r5, 6, 1); }
HELPER(sk_lookup_udp) { return find(rt, r2, (u32)r3, r4, r5, 17, 1); }
HELPER(skc_lookup_tcp) { return find(rt, r2, (u32)r3, r4, r5, 6, 0); }

/* A reference that a lookup took. */
HELPER(sk_release)
{
	struct bk_socket *s = bk_socket_at(rt, r1);
	if (!s)
		return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, r1, 1);
	if (s->references)
		s->references--;
	return 0;
}

HELPER(sk_fullsock)
{
	struct bk_socket *s = bk_socket_at(rt, r1);
	return s && s->state != BK_TCP_TIME_WAIT && s->state != BK_TCP_NEW_SYN_RECV ? s->address : 0;
}

HELPER(tcp_sock)
{
	struct bk_socket *s = bk_socket_at(rt, r1);
	return s && s->protocol == 6 ? s->tcp : 0;
}

HELPER(get_listener_sock)
{
	struct bk_socket *s = bk_socket_at(rt, r1);
	struct bk_world *w = bk_world_of(rt);
	if (!s)
		return 0;
	if (s->state == BK_TCP_LISTEN)
		return s->address;
	return s->listener && s->listener <= w->socket_count ? ((struct bk_socket *)w->sockets)[s->listener - 1].address : 0;
}

static struct bk_socket *current(struct bk_rt *rt)
{
	struct bk_world *w = bk_world_of(rt);
	return w && w->socket && w->socket <= w->socket_count ? (struct bk_socket *)w->sockets + (w->socket - 1) : 0;
}

/* The socket that is meant by a context or a socket pointer. */
static struct bk_socket *meant(struct bk_rt *rt, u64 pointer)
{
	struct bk_socket *s = bk_socket_at(rt, pointer);
	return s ? s : current(rt);
}

HELPER(get_socket_cookie)
{
	struct bk_socket *s = meant(rt, r1);
	return s ? s->cookie : 0;
}

HELPER(get_netns_cookie)
{
	struct bk_socket *s = r1 ? meant(rt, r1) : 0;
	return s ? s->netns : rt->world && bk_world_of(rt)->netns_cookie ? bk_world_of(rt)->netns_cookie : 1;
}

/* 65534: nobody, the packet has no socket */
HELPER(get_socket_uid)
{
	struct bk_socket *s = current(rt);
	return s ? s->uid : 65534;
}

static u64 cgroup_id(struct bk_rt *rt, const struct bk_socket *s)
{
	const struct bk_cgroup *found = s ? bk_cgroup_at(bk_world_of(rt), s->cgroup) : 0;
	return found ? found->id : s ? 1 : 0;
}

HELPER(sk_cgroup_id) { return cgroup_id(rt, bk_socket_at(rt, r1)); }
HELPER(skb_cgroup_id) { return cgroup_id(rt, current(rt)); }

HELPER(sk_ancestor_cgroup_id)
{
	struct bk_socket *s = bk_socket_at(rt, r1);
	return s ? bk_cgroup_ancestor_id(bk_world_of(rt), s->cgroup, (s32)r2) : 0;
}

HELPER(skb_ancestor_cgroup_id)
{
	struct bk_socket *s = current(rt);
	return s ? bk_cgroup_ancestor_id(bk_world_of(rt), s->cgroup, (s32)r2) : 0;
}

HELPER(skb_cgroup_classid)
{
	struct bk_socket *s = current(rt);
	const struct bk_cgroup *found = s ? bk_cgroup_at(bk_world_of(rt), s->cgroup) : 0;
	return found ? found->classid : 0;
}

HELPER(get_route_realm) { return rt->world ? bk_world_of(rt)->route_realm : 0; }

/* --- the kernel's own types */

static u64 typed(struct bk_rt *rt, u64 address, u32 protocol, u32 family, int mini)
{
	struct bk_socket *s = bk_socket_at(rt, address);
	if (!s || (protocol && s->protocol != protocol) || (family && s->family != family))
		return 0;
	int is_mini = s->state == BK_TCP_TIME_WAIT ? BK_TCP_TIME_WAIT : s->state == BK_TCP_NEW_SYN_RECV ? BK_TCP_NEW_SYN_RECV : 0;
	return is_mini == mini ? s->object : 0;
}

HELPER(skc_to_tcp_sock) { return typed(rt, r1, 6, 0, 0); }
HELPER(skc_to_tcp6_sock) { return typed(rt, r1, 6, 10, 0); }
HELPER(skc_to_tcp_timewait_sock) { return typed(rt, r1, 6, 0, BK_TCP_TIME_WAIT); }
HELPER(skc_to_tcp_request_sock) { return typed(rt, r1, 6, 0, BK_TCP_NEW_SYN_RECV); }
HELPER(skc_to_udp6_sock) { return typed(rt, r1, 17, 10, 0); }
HELPER(skc_to_unix_sock) { return typed(rt, r1, 0, 1, 0); }
HELPER(skc_to_mptcp_sock) { return typed(rt, r1, 262, 0, 0); }

/* --- steering */

#define ESOCKTNOSUPPORT 94
#define ENETUNREACH 101
#define SK_LOOKUP 30u

static u64 steer(struct bk_rt *rt, u64 socket, u64 flags)
{
	struct bk_world *w = bk_world_of(rt);
	struct bk_socket *s = bk_socket_at(rt, socket);
	if (flags & ~3ull)
		return BK_ERR(EINVAL);
	if (socket && !s)
		return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, socket, 2);
	if (s && s->protocol == 6 && s->state != BK_TCP_LISTEN)
		return BK_ERR(ESOCKTNOSUPPORT);
	if (s && w->assigned && !(flags & 1))
		return BK_ERR(EEXIST);
	if (w)
		w->assigned = s ? s->address : 0;
	return 0;
}

HELPER(sk_assign)
{
	struct bk_socket *s = bk_socket_at(rt, r2);
	if (rt->program_type == SK_LOOKUP)
		return steer(rt, r2, r3);
	if (r3)
		return BK_ERR(EINVAL);
	if (!s)
		return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, r2, 2);
	if (s->netns != bk_world_of(rt)->netns_cookie)
		return BK_ERR(ENETUNREACH);
	bk_world_of(rt)->assigned = s->address;
	return 0;
}
