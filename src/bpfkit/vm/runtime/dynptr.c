/* dynptr.c: pieces of memory of a length known only at run time: map values and ring buffer records.
 *
 * A dynptr is 16 bytes of the program's stack, which the program can forge. So each use looks at where it points: only map values and
 * records held now are taken, never the stack or the context; of a packet, its bytes now.
 */
#include "guest.h"
#include "map.h"

#define MAX_SIZE 0xffffffull

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)
#define KFUNC(name) HELPER(kfunc_##name)

enum kind { NONE = 0, LOCAL, RECORD, SKB, XDP, KIND = 0xff, READ_ONLY = 0x100 };

struct dynptr { u64 data; u32 size, kind; }; /* data: of a packet the offset in it */
_Static_assert(sizeof(struct dynptr) == 16, "struct bpf_dynptr has 16 bytes");

u64 bk_ring_reserve(struct bk_map *map, u64 cpu, u64 size);
void bk_ring_commit(u64 record, u64 discard);
u64 bk_helper_skb_store_bytes(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5);
u64 bk_probe_read(struct bk_rt *rt, u64 to, u64 size, u64 address, u64 user);
u64 bk_probe_string(struct bk_rt *rt, u64 to, u64 size, u64 address, u64 user);

static void set(u64 at, u64 data, u64 size, u32 kind)
{
	struct dynptr made = {data, (u32)size, kind};
	bk_copy((void *)at, &made, sizeof(made));
}

static struct dynptr get(u64 at)
{
	struct dynptr found;
	bk_copy(&found, (const void *)at, sizeof(found));
	return found;
}

/* A fault if it is no map value or record. */
static int object(struct bk_rt *rt, u64 address, u64 size, u32 access)
{
	if (guest_object(rt, address, size, access))
		return 1;
	bk_raise(rt, BK_FAULT_BAD_ARGUMENT, address, 1);
	return 0;
}

static int is_packet(const struct dynptr *d) { return (d->kind & KIND) == SKB || (d->kind & KIND) == XDP; }

/* Guest address of the packet's first byte: in struct xdp_md, in struct __sk_buff. */
static u64 packet_data(const struct bk_rt *rt, const struct dynptr *d)
{
	return *(const u32 *)(rt->ctx + ((d->kind & KIND) == XDP ? 0 : 76));
}

/* Guest and native address of bytes of it; native 0 = they are not there (of a packet), or a fault. */
struct piece { u64 guest, native; };

static struct piece piece(struct bk_rt *rt, const struct dynptr *d, u64 offset, u64 size, u32 access)
{
	struct piece found = {d->data + offset, 0};
	if (is_packet(d)) {
		found.guest += packet_data(rt, d);
		if (found.guest >= rt->packet_lo && found.guest <= rt->packet_hi && size <= rt->packet_hi - found.guest)
			found.native = found.guest + rt->packet_delta;
	} else if (!size || object(rt, found.guest, size, access))
		found.native = found.guest;
	return found;
}

/* Offsets and sizes have 32 bits, as in Linux 5.19 to 6.18. */
static int outside(const struct dynptr *d, u64 offset, u64 size) { return size > d->size || offset > d->size - size; }

HELPER(dynptr_from_mem)
{
	u64 size = (u32)r2;
	set(r4, 0, 0, NONE);
	if (size > MAX_SIZE)
		return BK_ERR(E2BIG);
	if (r3)
		return BK_ERR(EINVAL);
	if (size && !object(rt, r1, size, BK_READ | BK_WRITE))
		return 0;
	set(r4, r1, size, LOCAL);
	return 0;
}

static u64 read_piece(struct bk_rt *rt, const struct dynptr *d, u64 to, u64 size, u64 offset)
{
	struct piece from = piece(rt, d, offset, size, BK_READ);
	if (rt->fault.kind)
		return 0;
	if (size && !from.native) {
		bk_zero((void *)to, size);
		return BK_ERR(EFAULT);
	}
	__builtin_memmove((void *)to, (const void *)from.native, size);
	return 0;
}

HELPER(dynptr_read)
{
	struct dynptr d = get(r3);
	u64 size = (u32)r2, offset = (u32)r4;
	if (d.kind == NONE || r5)
		return BK_ERR(EINVAL);
	if (outside(&d, offset, size))
		return BK_ERR(E2BIG);
	return read_piece(rt, &d, r1, size, offset);
}

static u64 write_piece(struct bk_rt *rt, const struct dynptr *d, u64 offset, u64 from, u64 size, u64 flags)
{
	if ((d->kind & KIND) == SKB)
		return size ? bk_helper_skb_store_bytes(rt, rt->ctx, d->data + offset, from, size, flags) : 0;
	if (flags)
		return BK_ERR(EINVAL);
	struct piece to = piece(rt, d, offset, size, BK_WRITE);
	if (rt->fault.kind)
		return 0;
	if (size && !to.native)
		return BK_ERR(EFAULT);
	__builtin_memmove((void *)to.native, (const void *)from, size);
	return 0;
}

HELPER(dynptr_write)
{
	struct dynptr d = get(r1);
	u64 size = (u32)r4, offset = (u32)r2;
	if (d.kind == NONE || (d.kind & READ_ONLY))
		return BK_ERR(EINVAL);
	if (outside(&d, offset, size))
		return BK_ERR(E2BIG);
	return write_piece(rt, &d, offset, r3, size, r5);
}

/* The program's own accesses to the piece are checked as all others. Packets have slices instead. */
HELPER(dynptr_data)
{
	struct dynptr d = get(r1);
	u64 size = (u32)r3, offset = (u32)r2;
	if (d.kind == NONE || d.kind & READ_ONLY || is_packet(&d) || outside(&d, offset, size))
		return 0;
	if (size && !object(rt, d.data + offset, size, BK_READ | BK_WRITE))
		return 0;
	return d.data + offset;
}

/* --- kernel functions */

KFUNC(dynptr_from_skb)
{
	set(r3, 0, 0, NONE);
	if (r2)
		return BK_ERR(EINVAL);
	set(r3, 0, *(const u32 *)rt->ctx, SKB | (rt->packet_writable ? 0 : READ_ONLY));
	return 0;
}

KFUNC(dynptr_from_xdp)
{
	const u32 *ctx = (const u32 *)rt->ctx;
	set(r3, 0, 0, NONE);
	if (r2)
		return BK_ERR(EINVAL);
	set(r3, 0, ctx[1] - ctx[0], XDP);
	return 0;
}

static u64 slice(struct bk_rt *rt, u64 at, u64 offset, u64 size, u32 access)
{
	struct dynptr d = get(at);
	if (d.kind == NONE || outside(&d, offset, size) || ((access & BK_WRITE) && (d.kind & READ_ONLY)))
		return 0;
	struct piece found = piece(rt, &d, offset, size, access);
	return found.native ? found.guest : 0;
}

/* Packets are in one piece here, so that the buffer is never used. */
KFUNC(dynptr_slice) { return slice(rt, r1, (u32)r2, (u32)r4, BK_READ); }
KFUNC(dynptr_slice_rdwr) { return slice(rt, r1, (u32)r2, (u32)r4, BK_READ | BK_WRITE); }

KFUNC(dynptr_adjust)
{
	struct dynptr d = get(r1);
	u32 start = (u32)r2, end = (u32)r3;
	if (d.kind == NONE || start > end)
		return BK_ERR(EINVAL);
	if (start > d.size || end > d.size)
		return BK_ERR(ERANGE);
	set(r1, d.data + start, end - start, d.kind);
	return 0;
}

KFUNC(dynptr_is_null) { return get(r1).kind == NONE; }
KFUNC(dynptr_is_rdonly) { return (get(r1).kind & READ_ONLY) != 0; }

KFUNC(dynptr_size)
{
	struct dynptr d = get(r1);
	return d.kind == NONE ? (u32)-EINVAL : d.size;
}

KFUNC(dynptr_clone)
{
	struct dynptr d = get(r1);
	bk_copy((void *)r2, &d, sizeof(d));
	return d.kind == NONE ? BK_ERR(EINVAL) : 0;
}

KFUNC(dynptr_copy)
{
	struct dynptr to = get(r1), from = get(r3);
	u64 to_at = (u32)r2, from_at = (u32)r4, size = (u32)r5;
	if (outside(&to, to_at, size) || outside(&from, from_at, size))
		return BK_ERR(E2BIG);
	if (to.kind == NONE || from.kind == NONE || (to.kind & READ_ONLY))
		return BK_ERR(EINVAL);
	struct piece source = piece(rt, &from, from_at, size, BK_READ);
	if (rt->fault.kind)
		return 0;
	if (size && !source.native)
		return BK_ERR(EFAULT);
	return write_piece(rt, &to, to_at, source.native, size, 0);
}

KFUNC(dynptr_memset)
{
	struct dynptr d = get(r1);
	u64 offset = (u32)r2, size = (u32)r3;
	if (d.kind == NONE || (d.kind & READ_ONLY))
		return BK_ERR(EINVAL);
	if (outside(&d, offset, size))
		return BK_ERR(E2BIG);
	struct piece to = piece(rt, &d, offset, size, BK_WRITE);
	if (rt->fault.kind)
		return 0;
	if (size && !to.native)
		return BK_ERR(EFAULT);
	__builtin_memset((void *)to.native, (u8)r4, size);
	return 0;
}

static u64 fill(struct bk_rt *rt, u64 at, u64 offset, u64 size, u64 address, u64 user, int text)
{
	struct dynptr d = get(at);
	if (d.kind == NONE || (d.kind & READ_ONLY))
		return BK_ERR(EINVAL);
	if (outside(&d, offset, size))
		return BK_ERR(E2BIG);
	struct piece to = piece(rt, &d, offset, size, BK_WRITE);
	if (rt->fault.kind)
		return 0;
	if (size && !to.native)
		return BK_ERR(EFAULT);
	return text ? bk_probe_string(rt, to.native, size, address, user) : bk_probe_read(rt, to.native, size, address, user);
}

KFUNC(probe_read_user_dynptr) { return fill(rt, r1, (u32)r2, (u32)r3, r4, 1, 0); }
KFUNC(probe_read_kernel_dynptr) { return fill(rt, r1, (u32)r2, (u32)r3, r4, 0, 0); }
KFUNC(probe_read_user_str_dynptr) { return fill(rt, r1, (u32)r2, (u32)r3, r4, 1, 1); }
KFUNC(probe_read_kernel_str_dynptr) { return fill(rt, r1, (u32)r2, (u32)r3, r4, 0, 1); }
KFUNC(copy_from_user_dynptr) { return fill(rt, r1, (u32)r2, (u32)r3, r4, 1, 0); }
KFUNC(copy_from_user_str_dynptr) { return fill(rt, r1, (u32)r2, (u32)r3, r4, 1, 1); }

/* --- records of unknown length */

HELPER(ringbuf_reserve_dynptr)
{
	u64 size = (u32)r2;
	set(r4, 0, 0, NONE);
	if (r3)
		return BK_ERR(EINVAL);
	if (size > MAX_SIZE)
		return BK_ERR(E2BIG);
	u64 record = rt->owned_count < BK_MAX_OWNED ? bk_ring_reserve((struct bk_map *)r1, rt->cpu, size) : 0;
	if (!record)
		return BK_ERR(EINVAL);
	rt->owned[rt->owned_count++] = (struct bk_region){.start = record, .end = record + size, .lo = r1, .flags = BK_READ | BK_WRITE};
	set(r4, record, size, RECORD);
	return 0;
}

static u64 give_back(struct bk_rt *rt, u64 at, u64 discard)
{
	struct dynptr d = get(at);
	if (d.kind == NONE)
		return 0;
	for (u32 i = rt->owned_count; d.kind == RECORD && i-- > 0;)
		if (rt->owned[i].start == d.data && rt->owned[i].lo) {
			rt->owned[i] = rt->owned[--rt->owned_count];
			bk_ring_commit(d.data, discard);
			set(at, 0, 0, NONE);
			return 0;
		}
	return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, d.data, 1);
}

HELPER(ringbuf_submit_dynptr) { return give_back(rt, r1, 0); }
HELPER(ringbuf_discard_dynptr) { return give_back(rt, r1, 1); }
