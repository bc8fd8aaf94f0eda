/* hooks.c: helpers about the place that a program runs at: sysctls, messages of sockets, infrared keys, socket calls, functions. */
#include "hooks.h"
#include "guest.h"

#define EAFNOSUPPORT 97
#define INET 2
#define INET6 10
#define BASE_NAME 1u               /* BPF_F_SYSCTL_BASE_NAME */
#define CB_FLAGS 0x7fu             /* all that BPF_SOCK_OPS_*_CB_FLAG has */
#define SOCKOPT 25u                /* program type */

/* bytes in struct bpf_sock_ops, bpf_sockopt, sk_msg_md */
#define OPS_FULLSOCK 72
#define OPS_CB_FLAGS 84
#define OPTION_RETVAL 36
#define MESSAGE_SIZE 68

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

static u32 get32(u64 address) { return *(const u32 *)address; }
static void set32(u64 address, u32 value) { *(u32 *)address = value; }

/* --- sysctl: a value that does not fit is cut, ends with a NUL and gives -E2BIG */

static u64 copy_value(u64 to, u64 room, u64 from, u64 length)
{
	if (!to)
		return BK_ERR(EINVAL);
	if (!room)
		return BK_ERR(E2BIG);
	bk_zero((void *)to, room);
	if (!from || !length)
		return BK_ERR(EINVAL);
	bk_copy((void *)to, (const void *)from, length < room ? length : room);
	if (room > length)
		return length;
	((u8 *)to)[room - 1] = 0;
	return BK_ERR(E2BIG);
}

HELPER(sysctl_get_name)
{
	const struct bk_hook *hook = bk_hook_of(rt);
	u64 from = hook ? hook->name : 0, length = hook ? hook->name_length : 0;
	if (!r2 || (r4 & ~(u64)BASE_NAME))
		return BK_ERR(EINVAL);
	if (r4 & BASE_NAME)
		for (u64 i = length; i > 0; i--)
			if (((const u8 *)from)[i - 1] == '/') {
				from += i;
				length -= i;
				break;
			}
	if (!length && (u32)r3) {
		bk_zero((void *)r2, (u32)r3);
		return 0;
	}
	return copy_value(r2, (u32)r3, from, length);
}

HELPER(sysctl_get_current_value)
{
	const struct bk_hook *hook = bk_hook_of(rt);
	return copy_value(r2, (u32)r3, hook ? hook->current : 0, hook ? hook->current_length : 0);
}

HELPER(sysctl_get_new_value)
{
	const struct bk_hook *hook = bk_hook_of(rt);
	if (!get32(rt->ctx)) {
		if (r2)
			bk_zero((void *)r2, (u32)r3);
		return BK_ERR(EINVAL);
	}
	return copy_value(r2, (u32)r3, hook ? hook->fresh : 0, hook ? hook->fresh_length : 0);
}

HELPER(sysctl_set_new_value)
{
	struct bk_hook *hook = bk_hook_of(rt);
	if (!get32(rt->ctx) || !hook || !hook->fresh || !hook->fresh_length || !r2 || !(u32)r3)
		return BK_ERR(EINVAL);
	if ((u32)r3 > BK_SYSCTL_ROOM - 1)
		return BK_ERR(E2BIG);
	bk_copy((void *)hook->fresh, (const void *)r2, (u32)r3);
	hook->fresh_length = (u32)r3;
	hook->replaced = 1;
	return 0;
}

/* --- messages of sockets: [message_lo, message_hi) is all of it, the context shows the part that was asked for */

static void show(struct bk_rt *rt, const struct bk_hook *hook, u64 lo, u64 hi)
{
	((u64 *)rt->ctx)[0] = lo;
	((u64 *)rt->ctx)[1] = hi;
	set32(rt->ctx + MESSAGE_SIZE, (u32)(hook->message_hi - hook->message_lo));
	rt->packet_lo = lo;
	rt->packet_hi = hi;
}

HELPER(msg_apply_bytes)
{
	if (bk_hook_of(rt))
		bk_hook_of(rt)->apply_bytes = (u32)r2;
	return 0;
}

HELPER(msg_cork_bytes)
{
	if (bk_hook_of(rt))
		bk_hook_of(rt)->cork_bytes = (u32)r2;
	return 0;
}

HELPER(msg_pull_data)
{
	struct bk_hook *hook = bk_hook_of(rt);
	u32 start = (u32)r2, end = (u32)r3;
	if (!hook || r4 || end <= start || end > hook->message_hi - hook->message_lo)
		return BK_ERR(EINVAL);
	show(rt, hook, hook->message_lo + start, hook->message_lo + end);
	return 0;
}

HELPER(msg_push_data)
{
	struct bk_hook *hook = bk_hook_of(rt);
	u32 start = (u32)r2, length = (u32)r3;
	if (!hook || r4)
		return BK_ERR(EINVAL);
	if (!length)
		return 0;
	u64 size = hook->message_hi - hook->message_lo;
	if (start > size)
		return BK_ERR(EINVAL);
	if (length > BK_PACKET_BASE + BK_PACKET_BUFFER - hook->message_hi)
		return BK_ERR(ENOMEM);
	u64 at = hook->message_lo + start + rt->packet_delta;
	__builtin_memmove((void *)(at + length), (const void *)at, size - start);
	bk_zero((void *)at, length);
	hook->message_hi += length;
	show(rt, hook, hook->message_lo, hook->message_hi);
	return 0;
}

HELPER(msg_pop_data)
{
	struct bk_hook *hook = bk_hook_of(rt);
	u32 start = (u32)r2, length = (u32)r3;
	if (!hook || r4)
		return BK_ERR(EINVAL);
	if (!length)
		return 0;
	u64 size = hook->message_hi - hook->message_lo;
	if (start >= size || (u64)start + length > size)
		return BK_ERR(EINVAL);
	u64 at = hook->message_lo + start + rt->packet_delta;
	__builtin_memmove((void *)at, (const void *)(at + length), size - start - length);
	hook->message_hi -= length;
	show(rt, hook, hook->message_lo, hook->message_hi);
	return 0;
}

/* --- infrared: what was decoded, in order; more than there is room for is counted only */

static u64 add_key(struct bk_rt *rt, u32 kind, u64 protocol, u64 scancode, u64 toggle)
{
	struct bk_hook *hook = bk_hook_of(rt);
	if (!hook)
		return 0;
	if (hook->key_count < BK_HOOK_KEYS) {
		struct bk_key *key = &hook->keys[hook->key_count];
		key->kind = kind;
		key->protocol = (u32)protocol;
		key->scancode = scancode;
		key->toggle = (u32)toggle;
	}
	hook->key_count++;
	return 0;
}

HELPER(rc_keydown) { return add_key(rt, BK_KEY_DOWN, r2, r3, (u32)r4 != 0); }
HELPER(rc_repeat) { return add_key(rt, BK_KEY_REPEAT, 0, 0, 0); }
HELPER(rc_pointer_rel) { return add_key(rt, BK_KEY_POINTER, r2, 0, r3); }

/* --- calls of sockets and other system calls */

HELPER(sock_ops_cb_flags_set)
{
	if (!get32(rt->ctx + OPS_FULLSOCK))
		return BK_ERR(EINVAL);
	set32(rt->ctx + OPS_CB_FLAGS, (u32)r2 & CB_FLAGS);
	return (u64)(s64)(s32)((u32)r2 & ~CB_FLAGS);
}

HELPER(bind)
{
	struct bk_hook *hook = bk_hook_of(rt);
	u32 length = (u32)r3;
	if (length < 2)
		return BK_ERR(EINVAL);
	u16 family = *(const u16 *)r2;
	if (family != INET && family != INET6)
		return BK_ERR(EAFNOSUPPORT);
	if (length < (family == INET ? 16u : 24u))
		return BK_ERR(EINVAL);
	if (hook) {
		hook->bound_length = length < sizeof(hook->bound) ? length : sizeof(hook->bound);
		bk_copy(hook->bound, (const void *)r2, hook->bound_length);
	}
	return 0;
}

HELPER(get_retval)
{
	if (rt->program_type == SOCKOPT)
		return (u64)(s64)(s32)get32(rt->ctx + OPTION_RETVAL);
	return bk_hook_of(rt) ? (u64)(s64)bk_hook_of(rt)->retval : 0;
}

HELPER(set_retval)
{
	if (rt->program_type == SOCKOPT)
		set32(rt->ctx + OPTION_RETVAL, (u32)r1);
	else if (bk_hook_of(rt))
		bk_hook_of(rt)->retval = (s32)r1;
	return 0;
}

/* --- arguments of functions: their number stands in front of the context, what was returned behind them */

static u64 argument_count(const struct bk_rt *rt) { return ((const u64 *)rt->ctx)[-1]; }

HELPER(get_func_arg_cnt) { return argument_count(rt); }

HELPER(get_func_arg)
{
	if ((u32)r2 >= argument_count(rt))
		return BK_ERR(EINVAL);
	*(u64 *)r3 = ((const u64 *)rt->ctx)[(u32)r2];
	return 0;
}

HELPER(get_func_ret)
{
	u64 count = argument_count(rt);
	if (rt->ctx_size < 8 * (count + 1))
		return BK_ERR(EOPNOTSUPP);
	*(u64 *)r2 = ((const u64 *)rt->ctx)[count];
	return 0;
}
