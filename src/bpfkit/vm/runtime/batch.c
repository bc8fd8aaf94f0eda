/* batch.c: packets into a program: one native loop over a capture.
 *
 * A packet is copied to the packet buffer behind the headroom, its context is made, the program runs, its verdict is stored. What is
 * reset for each packet is what the packet before may have left.
 */
#include "batch.h"
#include "net.h"
#include "timer.h"

#define ADDRESS 6u                 /* bytes of an Ethernet address */
#define VLAN_TAG 4u

u64 bk_release_lock(struct bk_rt *rt);

BK_INLINE void begin(struct bk_rt *rt, const struct bk_batch *batch)
{
	rt->budget = batch->budget;
	rt->frame_count = 0;
	rt->owned_count = 0;
	rt->tail_calls = 0;
	rt->redirect_kind = BK_REDIRECT_NONE;
	rt->redirect_ifindex = 0;
	rt->held_lock = 0;
}

BK_INLINE void set_bounds(struct bk_rt *rt, u32 start, u32 end)
{
	rt->packet_lo = start;
	rt->packet_hi = end;
}

static void make_xdp(struct bk_rt *rt, const struct bk_batch *batch, u32 length)
{
	struct xdp_context *ctx = (struct xdp_context *)rt->ctx;
	bk_copy(ctx, (const void *)batch->context, sizeof(*ctx));
	u32 start = GUEST_DATA - (u32)batch->metadata;
	ctx->data_meta = start;
	ctx->data = GUEST_DATA;
	ctx->data_end = start + length;
	set_bounds(rt, start, start + length);
}

/* How the stack would classify the frame on a device whose address is all zeroes. On the loopback device of a test run the broadcast
 * address is zero too: broadcasts are multicasts there. */
static u32 packet_type(const u8 *mac, int loopback)
{
	u8 any = 0, all = 0xff;
	for (u32 i = 0; i < 6; i++) {
		any |= mac[i];
		all &= mac[i];
	}
	if (!any)
		return 0; /* PACKET_HOST */
	if (mac[0] & 1)
		return all == 0xff && !loopback ? 1 : 2; /* PACKET_BROADCAST, PACKET_MULTICAST */
	return 3; /* PACKET_OTHERHOST */
}

/* In network byte order, as in the context. 802.3 frames have their length in the place: they are ETH_P_802_3 when ones follow (Novell),
 * else ETH_P_802_2. */
static u32 protocol_of(const struct bk_batch *batch, const u8 *frame, u32 length)
{
	u32 at = batch->protocol_offset;
	if (at != BK_NO_PROTOCOL && length >= at + 2u) {
		if (!batch->ethernet || frame[at] >= 6)
			return load16(frame + at);
		return length >= at + 4 && load16(frame + at + 2) == 0xffff ? 0x0100 : 0x0400;
	}
	u32 version = length > batch->strip ? frame[batch->strip] >> 4 : 0;
	return version == 4 ? 0x0008 : version == 6 ? 0xdd86 : 0;
}

static void make_skb(struct bk_rt *rt, const struct bk_batch *batch, const u8 *frame, u32 whole, u32 skipped, u64 timestamp)
{
	struct skb_context *ctx = (struct skb_context *)rt->ctx;
	u32 length = whole - skipped;
	bk_copy(ctx, (const void *)batch->context, sizeof(*ctx));
	ctx->len = length;
	if (!ctx->wire_len)
		ctx->wire_len = length;
	ctx->protocol = protocol_of(batch, frame, whole);
	if (batch->ethernet && whole >= 14)
		ctx->pkt_type = packet_type(frame, batch->loopback != 0);
	ctx->data = ctx->data_meta = GUEST_DATA + skipped;
	ctx->data_end = GUEST_DATA + whole;
	if (batch->timestamps)
		ctx->tstamp = timestamp;
	rt->skb_mac = GUEST_DATA;
	rt->skb_network = GUEST_DATA + (batch->strip < whole ? batch->strip : whole);
	rt->skb_transport = 0;
	rt->skb_flags = rt->skb_csum_level = 0;
	rt->clone_count = rt->clone_ifindex = 0;
	set_bounds(rt, GUEST_DATA + skipped, GUEST_DATA + whole);
}

/* A program that ends holding ring buffer records or a lock loses them and has broken a rule. */
static BK_COLD void drop_owned(struct bk_rt *rt)
{
	u64 start = rt->owned_count ? rt->owned[0].start : rt->held_lock;
	u64 dropped = bk_ring_release_owned(rt) + bk_release_lock(rt);
	if (dropped && !rt->fault.kind) {
		rt->fault.kind = BK_FAULT_LEAK;
		rt->fault.address = start;
		rt->fault.program = rt->program;
	}
}

static u32 output_start(const struct bk_rt *rt, const struct bk_batch *batch)
{
	const u32 *ctx = (const u32 *)rt->ctx;
	if (batch->kind == BK_BATCH_XDP)
		return ctx[0];
	if (batch->kind == BK_BATCH_SKB)
		return ((const struct skb_context *)ctx)->data - batch->skipped;
	return 0;
}

static u32 output_end(const struct bk_rt *rt, const struct bk_batch *batch)
{
	const u32 *ctx = (const u32 *)rt->ctx;
	return batch->kind == BK_BATCH_XDP ? ctx[1] : ((const struct skb_context *)ctx)->data_end;
}

/* A VLAN tag that is kept beside the packet goes to the wire in it, behind the addresses. */
static int tagged(const struct bk_rt *rt, const struct bk_batch *batch, u32 length)
{
	return batch->kind == BK_BATCH_SKB && batch->ethernet && length >= 2 * ADDRESS && skb_of(rt->ctx)->vlan_present;
}

static void copy_tagged(u8 *to, const u8 *frame, u32 length, const struct skb_context *skb)
{
	bk_copy(to, frame, 2 * ADDRESS);
	store16(to + 2 * ADDRESS, (u16)skb->vlan_proto);
	store16(to + 2 * ADDRESS + 2, __builtin_bswap16((u16)skb->vlan_tci));
	bk_copy(to + 2 * ADDRESS + VLAN_TAG, frame + 2 * ADDRESS, length - 2 * ADDRESS);
}

static int append_output(struct bk_rt *rt, struct bk_batch *batch, u64 index)
{
	u32 start = output_start(rt, batch), end = output_end(rt, batch), length = end - start;
	int tag = tagged(rt, batch, length);
	u8 *to = (u8 *)(batch->output + batch->output_used);
	const u8 *frame = native(rt, start);
	if (batch->output_size - batch->output_used < length + (tag ? VLAN_TAG : 0))
		return 0;
	if (tag)
		copy_tagged(to, frame, length, skb_of(rt->ctx));
	else
		bk_copy(to, frame, length);
	length += tag ? VLAN_TAG : 0;
	((u64 *)batch->output_offsets)[index] = batch->output_used;
	((u32 *)batch->output_lengths)[index] = length;
	batch->output_used += length;
	return 1;
}

/* Timers that are due run before the packet; 0 = one broke a rule. */
BK_INLINE int run_timers(struct bk_rt *rt, struct bk_batch *batch)
{
	if (likely(!rt->timers || !((struct bk_timers *)rt->timers)->armed))
		return 1;
	bk_timers_run(rt, batch->budget, BK_TIMERS_AT_ONCE);
	if (rt->fault.kind == BK_FAULT_NONE)
		return 1;
	batch->stop = BK_STOP_FAULT;
	return 0;
}

/* Packet i into the buffer and its context made; 0 = it cannot run, batch->stop says why. */
BK_INLINE int enter(struct bk_rt *rt, struct bk_batch *batch, u64 i, int skb)
{
	const u8 *frame = (const u8 *)(batch->buffer + ((const u64 *)batch->offsets)[i]);
	u32 length = ((const u32 *)batch->lengths)[i];
	u64 timestamp = batch->timestamps ? ((const u64 *)batch->timestamps)[i] : 0;
	if (unlikely(length > BK_MAX_PACKET)) {
		batch->stop = BK_STOP_TOO_LARGE;
		return 0;
	}
	rt->virtual_ns = timestamp;
	if (!run_timers(rt, batch))
		return 0;
	begin(rt, batch);
	bk_copy((void *)(rt->packet_buffer + BK_HEADROOM - batch->metadata), frame, length);
	if (skb)
		make_skb(rt, batch, frame, length, batch->skipped < length ? batch->skipped : length, timestamp);
	else
		make_xdp(rt, batch, length);
	return 1;
}

/* What packet i left; 0 = the batch ends here, batch->stop says why. */
BK_INLINE int leave(struct bk_rt *rt, struct bk_batch *batch, u64 i, u64 verdict)
{
	if (unlikely(rt->owned_count || rt->held_lock))
		drop_owned(rt);
	if (unlikely(rt->fault.kind != BK_FAULT_NONE)) {
		batch->stop = BK_STOP_FAULT;
		return 0;
	}
	if (batch->output && unlikely(!append_output(rt, batch, i))) {
		batch->stop = BK_STOP_OUTPUT_FULL;
		return 0;
	}
	((u32 *)batch->verdicts)[i] = (u32)verdict;
	if (batch->redirects)
		((u32 *)batch->redirects)[i] = rt->redirect_kind ? rt->redirect_ifindex : 0;
	return 1;
}

BK_INLINE int run_one(struct bk_rt *rt, struct bk_batch *batch, u64 i, int skb)
{
	return enter(rt, batch, i, skb) && leave(rt, batch, i, ((bk_entry)batch->entry)(rt->ctx, rt));
}

BK_INLINE void begin_batch(struct bk_rt *rt, struct bk_batch *batch)
{
	batch->stop = BK_STOP_DONE;
	rt->fault.kind = BK_FAULT_NONE;
}

/* Runs packets [first, first + count); gives how many ran, batch->stop says why fewer. */
BK_API u64 bk_run_batch(struct bk_rt *rt, struct bk_batch *batch, u64 first, u64 count)
{
	u64 i = first, end = first + count;
	begin_batch(rt, batch);
	if (batch->kind == BK_BATCH_SKB)
		while (i < end && run_one(rt, batch, i, 1))
			i++;
	else
		while (i < end && run_one(rt, batch, i, 0))
			i++;
	return i - first;
}

/* One run on the context as it stands; 0 = the batch ends here, batch->stop says why. */
BK_INLINE int run_context(struct bk_rt *rt, struct bk_batch *batch, u64 *verdict)
{
	if (!run_timers(rt, batch))
		return 0;
	begin(rt, batch);
	set_bounds(rt, (u32)batch->packet_lo, (u32)batch->packet_hi);
	*verdict = ((bk_entry)batch->entry)(rt->ctx, rt);
	if (unlikely(rt->owned_count || rt->held_lock))
		drop_owned(rt);
	if (likely(rt->fault.kind == BK_FAULT_NONE))
		return 1;
	batch->stop = BK_STOP_FAULT;
	return 0;
}

/* Runs a program without packets `repeat` times on the context as it stands; gives the last return value. */
BK_API u64 bk_run_context(struct bk_rt *rt, struct bk_batch *batch, u64 repeat)
{
	u64 verdict = 0;
	begin_batch(rt, batch);
	for (u64 i = 0; i < repeat && run_context(rt, batch, &verdict); i++)
		;
	return verdict;
}

/* Runs a program on records [first, first + count) of batch->buffer, each copied to the context; gives how many ran. */
BK_API u64 bk_run_events(struct bk_rt *rt, struct bk_batch *batch, u64 first, u64 count)
{
	u64 i = first, end = first + count, verdict = 0;
	begin_batch(rt, batch);
	for (; i < end; i++) {
		if (batch->timestamps)
			rt->virtual_ns = ((const u64 *)batch->timestamps)[i];
		bk_copy((void *)rt->ctx, (const void *)(batch->buffer + i * batch->stride), rt->ctx_size);
		if (!run_context(rt, batch, &verdict))
			break;
		((u32 *)batch->verdicts)[i] = (u32)verdict;
	}
	return i - first;
}
