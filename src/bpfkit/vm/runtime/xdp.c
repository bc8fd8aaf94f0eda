/* xdp.c: helpers that move and read the packet of an XDP program.
 *
 * Limits are those of a driver's buffer as BPF_PROG_TEST_RUN makes it: 256 bytes of headroom whose first 40 the frame's own record
 * takes, and a page whose last 320 bytes are taken.
 */
#include "net.h"

#define FRAME_RECORD 40u
#define HARD_START ((u32)BK_PACKET_BASE)
#define PAGE_END ((u32)BK_PACKET_BASE + 4096u - 320u)
#define ETHERNET_HEADER 14u

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

BK_INLINE void sync(struct bk_rt *rt, const struct xdp_context *ctx)
{
	rt->packet_lo = ctx->data_meta < ctx->data ? ctx->data_meta : ctx->data;
	rt->packet_hi = ctx->data_end;
}

HELPER(xdp_adjust_head)
{
	struct xdp_context *ctx = xdp_of(r1);
	s64 delta = (s32)r2;
	u32 meta = ctx->data - ctx->data_meta;
	s64 data = (s64)ctx->data + delta;
	if (data < (s64)(HARD_START + FRAME_RECORD + meta) || data > (s64)ctx->data_end - ETHERNET_HEADER)
		return BK_ERR(EINVAL);
	if (meta)
		__builtin_memmove(native(rt, (u32)(ctx->data_meta + delta)), native(rt, ctx->data_meta), meta);
	ctx->data_meta += (u32)delta;
	ctx->data = (u32)data;
	sync(rt, ctx);
	return 0;
}

HELPER(xdp_adjust_tail)
{
	struct xdp_context *ctx = xdp_of(r1);
	s64 delta = (s32)r2, end = (s64)ctx->data_end + delta;
	s64 limit = ctx->data_end > PAGE_END ? ctx->data_end : PAGE_END;
	if (end > limit || end < (s64)ctx->data + ETHERNET_HEADER)
		return BK_ERR(EINVAL);
	if (delta > 0)
		bk_zero(native(rt, ctx->data_end), (u64)delta);
	ctx->data_end = (u32)end;
	sync(rt, ctx);
	return 0;
}

HELPER(xdp_adjust_meta)
{
	struct xdp_context *ctx = xdp_of(r1);
	s64 meta = (s64)ctx->data_meta + (s32)r2;
	if (meta < (s64)(HARD_START + FRAME_RECORD) || meta > (s64)ctx->data)
		return BK_ERR(EINVAL);
	u32 length = ctx->data - (u32)meta;
	if (length & 3 || length > 255)
		return BK_ERR(EACCES);
	ctx->data_meta = (u32)meta;
	sync(rt, ctx);
	return 0;
}

HELPER(xdp_get_buff_len) { return xdp_of(r1)->data_end - xdp_of(r1)->data; }

/* Native address of [offset, offset + length) of the packet, or a negative errno. */
static s64 span(struct bk_rt *rt, const struct xdp_context *ctx, u64 offset, u64 length)
{
	u32 at = (u32)offset, n = (u32)length, size = ctx->data_end - ctx->data;
	if (at > 0xffff || n > 0xffff)
		return -EFAULT;
	if (at + n > size)
		return -EINVAL;
	return (s64)native(rt, ctx->data + at);
}

HELPER(xdp_load_bytes)
{
	s64 from = span(rt, xdp_of(r1), r2, r4);
	if (from < 0)
		return (u64)from;
	__builtin_memmove((void *)r3, (const void *)from, (u32)r4);
	return 0;
}

HELPER(xdp_store_bytes)
{
	s64 to = span(rt, xdp_of(r1), r2, r4);
	if (to < 0)
		return (u64)to;
	__builtin_memmove((void *)to, (const void *)r3, (u32)r4);
	return 0;
}
