/* checksum.c: Internet checksums in socket buffers and in memory. */
#include "net.h"

#define F_FIELD 0xfull
#define F_PSEUDO 0x10ull
#define F_MANGLED_0 0x20ull
#define F_ENFORCE 0x40ull
#define F_IPV6 0x80ull

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

BK_INLINE u32 add32(u32 a, u32 b) { return fold32((u64)a + b); }

/* The field with the difference `to - from` taken in. */
BK_INLINE u16 replaced(u16 sum, u32 from, u32 to) { return (u16)~fold16(add32(add32((u16)~sum, ~from), to)); }

BK_INLINE u16 replaced_by(u16 sum, u32 difference) { return (u16)~fold16(add32(difference, (u32)~(u32)sum)); }

/* Native address of the checksum field at `offset`, or 0. */
static u8 *field(struct bk_rt *rt, u64 ctx, u64 offset)
{
	const struct skb_context *skb = skb_of(ctx);
	u32 at = (u32)offset;
	if (at > 0xffff || at & 1 || at + 2 > skb->data_end - skb->data)
		return 0;
	return native(rt, skb->data + at);
}

static int replace(u8 *at, u64 from, u64 to, u64 size)
{
	u16 sum = load16(at);
	switch (size) {
	case 0:
		if (from)
			return 0;
		store16(at, replaced_by(sum, (u32)to));
		return 1;
	case 2:
		store16(at, replaced(sum, (u16)from, (u16)to));
		return 1;
	case 4:
		store16(at, replaced(sum, (u32)from, (u32)to));
		return 1;
	}
	return 0;
}

HELPER(l3_csum_replace)
{
	if (r5 & ~F_FIELD)
		return BK_ERR(EINVAL);
	u8 *at = field(rt, r1, r2);
	if (!at)
		return BK_ERR(EFAULT);
	return replace(at, r3, r4, r5 & F_FIELD) ? 0 : BK_ERR(EINVAL);
}

/* A UDP checksum of 0 means none: MARK_MANGLED_0 leaves it, and never makes one by accident. */
HELPER(l4_csum_replace)
{
	if (r5 & ~(F_MANGLED_0 | F_ENFORCE | F_PSEUDO | F_FIELD | F_IPV6))
		return BK_ERR(EINVAL);
	u8 *at = field(rt, r1, r2);
	if (!at)
		return BK_ERR(EFAULT);
	if (r5 & F_MANGLED_0 && !(r5 & F_ENFORCE) && !load16(at))
		return 0;
	if (!replace(at, r3, r4, r5 & F_FIELD))
		return BK_ERR(EINVAL);
	if (r5 & F_MANGLED_0 && !load16(at))
		store16(at, 0xffff);
	return 0;
}

BK_INLINE u32 from32to16(u32 sum)
{
	sum = (sum & 0xffff) + (sum >> 16);
	return (sum & 0xffff) + (sum >> 16);
}

HELPER(csum_diff)
{
	u32 from = (u32)r2, to = (u32)r4, seed = (u32)r5, sum = seed;
	if (from & 3 || to & 3)
		return BK_ERR(EINVAL);
	if (from && to)
		sum = add32(csum_partial((const u8 *)r3, to, seed), ~csum_partial((const u8 *)r1, from, 0));
	else if (to)
		sum = csum_partial((const u8 *)r3, to, seed);
	else if (from)
		sum = ~csum_partial((const u8 *)r1, from, ~seed);
	return from32to16(sum);
}

/* The packet carries no hardware checksum here. */
HELPER(csum_update) { return BK_ERR(ENOTSUPP); }

HELPER(csum_level)
{
	switch (r2) {
	case 0:
		return BK_ERR(EACCES);
	case 1:
	case 2:
	case 3:
		return 0;
	}
	return BK_ERR(EINVAL);
}
