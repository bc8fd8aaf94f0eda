/* text.c: strings of the kernel and of programs, byte by byte: what cannot be read is -EFAULT, a process's
 * address -ERANGE, what has no end in 65,536 bytes -E2BIG. */
#include "guest.h"
#include "world.h"

#define KFUNC(name) BK_API u64 bk_helper_kfunc_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)
#define LIMIT_TEXT 65536ull

/* The byte, or a negative error. */
static s64 byte(struct bk_rt *rt, u64 address, u64 at)
{
	u64 from = guest_bytes(rt, address + at, 1);
	return from ? *(const u8 *)from : -EFAULT;
}

/* Whether an address may be of a kernel at all; the program's own memory is. */
static int foreign(struct bk_rt *rt, u64 address)
{
	return address < BK_KERNEL_START && !guest_bytes(rt, address, 1);
}

static s64 lower(s64 c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static u64 compare(struct bk_rt *rt, u64 x, u64 y, int fold)
{
	if (foreign(rt, x) || foreign(rt, y))
		return BK_ERR(ERANGE);
	for (u64 i = 0; i < LIMIT_TEXT; i++) {
		s64 a = byte(rt, x, i), b = byte(rt, y, i);
		if (a < 0 || b < 0)
			return BK_ERR(EFAULT);
		if (fold)
			a = lower(a), b = lower(b);
		if (a != b)
			return a < b ? (u64)-1 : 1;
		if (!a)
			return 0;
	}
	return BK_ERR(E2BIG);
}

KFUNC(strcmp) { return compare(rt, r1, r2, 0); }
KFUNC(strcasecmp) { return compare(rt, r1, r2, 1); }

static u64 length(struct bk_rt *rt, u64 address, u64 most)
{
	if (foreign(rt, address))
		return BK_ERR(ERANGE);
	for (u64 i = 0; i < most && i < LIMIT_TEXT; i++) {
		s64 c = byte(rt, address, i);
		if (c < 0)
			return BK_ERR(EFAULT);
		if (!c)
			return i;
	}
	return most <= LIMIT_TEXT ? most : BK_ERR(E2BIG);
}

KFUNC(strlen) { return length(rt, r1, ~0ull); }
KFUNC(strnlen) { return length(rt, r1, r2); }

static u64 find(struct bk_rt *rt, u64 address, u8 wanted, int or_end)
{
	if (foreign(rt, address))
		return BK_ERR(ERANGE);
	for (u64 i = 0; i < LIMIT_TEXT; i++) {
		s64 c = byte(rt, address, i);
		if (c < 0)
			return BK_ERR(EFAULT);
		if (c == wanted || (!c && or_end))
			return i;
		if (!c)
			return BK_ERR(ENOENT);
	}
	return BK_ERR(E2BIG);
}

KFUNC(strchr) { return find(rt, r1, (u8)r2, 0); }
KFUNC(strchrnul) { return find(rt, r1, (u8)r2, 1); }

KFUNC(strrchr)
{
	u64 last = BK_ERR(ENOENT);
	if (foreign(rt, r1))
		return BK_ERR(ERANGE);
	for (u64 i = 0; i < LIMIT_TEXT; i++) {
		s64 c = byte(rt, r1, i);
		if (c < 0)
			return BK_ERR(EFAULT);
		if (c == (u8)r2)
			last = i;
		if (!c)
			return last;
	}
	return BK_ERR(E2BIG);
}

/* How many bytes from the start are (`in` = 1) or are not (0) among those of the other string. */
static u64 span(struct bk_rt *rt, u64 text, u64 set, int in)
{
	if (foreign(rt, text) || foreign(rt, set))
		return BK_ERR(ERANGE);
	for (u64 i = 0; i < LIMIT_TEXT; i++) {
		s64 c = byte(rt, text, i);
		if (c < 0)
			return BK_ERR(EFAULT);
		if (!c)
			return i;
		s64 known = -1;
		for (u64 k = 0; k < LIMIT_TEXT; k++) {
			known = byte(rt, set, k);
			if (known < 0)
				return BK_ERR(EFAULT);
			if (!known || known == c)
				break;
		}
		if ((known == c) != in)
			return i;
	}
	return BK_ERR(E2BIG);
}

KFUNC(strspn) { return span(rt, r1, r2, 1); }
KFUNC(strcspn) { return span(rt, r1, r2, 0); }

static u64 within(struct bk_rt *rt, u64 text, u64 wanted, u64 most)
{
	if (foreign(rt, text) || foreign(rt, wanted))
		return BK_ERR(ERANGE);
	for (u64 i = 0; i < LIMIT_TEXT; i++) {
		for (u64 k = 0; k < LIMIT_TEXT; k++) {
			s64 b = byte(rt, wanted, k);
			if (b < 0)
				return BK_ERR(EFAULT);
			if (!b)
				return i;
			if (i + k >= most)
				return BK_ERR(ENOENT);
			s64 a = byte(rt, text, i + k);
			if (a < 0)
				return BK_ERR(EFAULT);
			if (!a)
				return BK_ERR(ENOENT);
			if (a != b)
				break;
		}
	}
	return BK_ERR(E2BIG);
}

KFUNC(strstr) { return within(rt, r1, r2, ~0ull); }
KFUNC(strnstr) { return within(rt, r1, r2, r3); }

u64 bk_probe_string(struct bk_rt *rt, u64 to, u64 size, u64 address, u64 user);

KFUNC(copy_from_user_str)
{
	u64 size = (u32)r2;
	if (r4 & ~1ull)
		return BK_ERR(EINVAL);
	if (!size)
		return 0;
	u64 done = bk_probe_string(rt, r1, size, r3, 1);
	if ((r4 & 1) && (s64)done >= 0)
		bk_zero((void *)(r1 + done), size - done);
	return done;
}

KFUNC(copy_from_user_task_str)
{
	if (!bk_world_object(rt, r4, 1)) {
		bk_zero((void *)r1, (u32)r2);
		return BK_ERR(EFAULT);
	}
	return bk_helper_kfunc_copy_from_user_str(rt, r1, r2, r3, r5, 0);
}
