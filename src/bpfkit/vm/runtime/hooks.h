/* hooks.h: what the place that a program runs at knows beyond its context: the name and value of a sysctl, the message of a socket,
 * the keys of a remote control. vm/packets_hooks.py fills it and reads what is left. */
#ifndef BK_HOOKS_H
#define BK_HOOKS_H
#include "bk.h"

#define BK_HOOK_SPARE 15u          /* word of rt->spare with the address of the struct, 0 = none */
#define BK_HOOK_KEYS 32u
#define BK_SYSCTL_ROOM 4096u

enum bk_key_kind { BK_KEY_DOWN = 1, BK_KEY_REPEAT, BK_KEY_POINTER };

/* A key press, a repeat, or a move (protocol: x, toggle: y). */
struct bk_key {
	u32 kind, protocol, toggle, pad;
	u64 scancode;
};

struct bk_hook {
	u64 name, name_length;    /* native address of the sysctl's path, as in /proc/sys */
	u64 current, current_length;
	u64 fresh, fresh_length;  /* the value to be written: BK_SYSCTL_ROOM bytes */
	u64 replaced;             /* the program changed it */
	u64 message_lo, message_hi; /* guest addresses of a socket's message */
	u64 apply_bytes, cork_bytes;
	s32 retval;               /* what the call gives: bpf_get_retval, bpf_set_retval */
	u32 key_count;
	struct bk_key keys[BK_HOOK_KEYS];
	u32 bound_length, pad;
	u8 bound[32];             /* struct sockaddr of bpf_bind */
};

BK_INLINE struct bk_hook *bk_hook_of(const struct bk_rt *rt) { return (struct bk_hook *)rt->spare[BK_HOOK_SPARE]; }

#endif
