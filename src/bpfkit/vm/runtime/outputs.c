/* outputs.c: what programs leave: text of iterators, records of packets in tracing programs, values that calls return instead. */
#include "world.h"

#define EOVERFLOW 75

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

u64 bk_helper_perf_event_output(struct bk_rt *rt, u64 ctx, u64 map, u64 flags, u64 data, u64 size);

/* Bytes of the file that an iterator makes: all of them or none. */
BK_API u64 bk_seq_append(struct bk_rt *rt, const void *from, u64 size)
{
	struct bk_world *w = bk_world_of(rt);
	if (!w || size > w->output_size - w->output_head)
		return BK_ERR(EOVERFLOW);
	bk_copy((void *)(w->output + w->output_head), from, size);
	w->output_head += size;
	return 0;
}

HELPER(seq_write) { return bk_seq_append(rt, (const void *)r2, (u32)r3); }

/* Without the packet's bytes: a tracing program has no packet of its own. */
static u64 output(struct bk_rt *rt, u64 map, u64 flags, u64 data, u64 size)
{
	return flags >> 32 ? BK_ERR(EFAULT) : bk_helper_perf_event_output(rt, rt->ctx, map, flags, data, size);
}

HELPER(skb_output) { return output(rt, r2, r3, r4, r5); }
HELPER(xdp_output) { return output(rt, r2, r3, r4, r5); }

HELPER(override_return)
{
	struct bk_world *w = bk_world_of(rt);
	if (w) {
		w->return_value = r2;
		w->return_value_set = 1;
	}
	return 0;
}

/* One flag: the new program runs in secure mode. */
HELPER(bprm_opts_set) { return r2 & ~1ull ? BK_ERR(EINVAL) : 0; }

/* Paths are what the user says they are. */
struct bk_path { u64 address, text, length; };

HELPER(d_path)
{
	struct bk_world *w = bk_world_of(rt);
	const struct bk_path *rows = w ? (const struct bk_path *)w->paths : 0;
	if (!(u32)r3)
		return 0;
	for (u64 i = 0; w && i < w->path_count; i++)
		if (rows[i].address == r1) {
			if (rows[i].length > (u32)r3)
				return BK_ERR(36); /* ENAMETOOLONG */
			bk_copy((void *)r2, (const void *)rows[i].text, rows[i].length);
			return rows[i].length;
		}
	return BK_ERR(ENOENT);
}
