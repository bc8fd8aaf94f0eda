/* strings.c: numbers in text, comparison of text. */
#include "bk.h"

#define BASE_MASK 0x1full
#define MAX_NUMBER 63u             /* bytes of a number that are read */

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

static int is_space(u8 c) { return c == ' ' || (c >= 9 && c <= 13) || c == 0xa0; }

static u32 digit_of(u8 c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10u : 99u;
}

/* Digits from `at`: how many, 0 = none, < 0 = -ERANGE. */
static s64 read_digits(const u8 *text, u64 at, u64 n, u32 base, u64 *value)
{
	u64 start = at;
	int over = 0;
	for (*value = 0; at < n; at++) {
		u32 d = digit_of(text[at]);
		u64 next;
		if (d >= base)
			break;
		if (__builtin_mul_overflow(*value, (u64)base, &next) || __builtin_add_overflow(next, (u64)d, value))
			over = 1;
	}
	return over ? -ERANGE : (s64)(at - start);
}

/* Bytes read of `size` bytes of text, or a negative errno. Base 0 = by the prefix. */
static s64 read_number(const u8 *text, u64 size, u64 flags, u64 *value, int *negative)
{
	u32 base = (u32)(flags & BASE_MASK);
	u64 at = 0, n;
	s64 used;
	if (!size || flags & ~BASE_MASK || (base != 0 && base != 8 && base != 10 && base != 16))
		return -EINVAL;
	while (at < size && is_space(text[at]))
		at++;
	*negative = at < size && text[at] == '-';
	at += (u64)*negative;
	if (at == size)
		return -EINVAL;
	n = size - at > MAX_NUMBER ? at + MAX_NUMBER : size;
	int prefixed = text[at] == '0' && at + 1 < n && (text[at + 1] | 0x20) == 'x';
	if (!base)
		base = text[at] != '0' ? 10 : prefixed && at + 2 < n && digit_of(text[at + 2]) < 16 ? 16 : 8;
	if (base == 16 && prefixed)
		at += 2;
	used = read_digits(text, at, n, base, value);
	if (used <= 0)
		return used ? used : -EINVAL;
	return (s64)at + used;
}

HELPER(strtol)
{
	u64 value = 0;
	int negative = 0;
	s64 used = read_number((const u8 *)r1, r2, r3, &value, &negative);
	*(s64 *)r4 = 0;
	if (used < 0)
		return (u64)used;
	if (value > 0x7fffffffffffffffull + (u64)negative)
		return BK_ERR(ERANGE);
	*(u64 *)r4 = negative ? 0 - value : value;
	return (u64)used;
}

HELPER(strtoul)
{
	u64 value = 0;
	int negative = 0;
	s64 used = read_number((const u8 *)r1, r2, r3, &value, &negative);
	*(u64 *)r4 = 0;
	if (used < 0)
		return (u64)used;
	if (negative)
		return BK_ERR(EINVAL);
	*(u64 *)r4 = value;
	return (u64)used;
}

HELPER(strncmp)
{
	const u8 *a = (const u8 *)r1, *b = (const u8 *)r3;
	for (u64 n = (u32)r2; n; n--, a++, b++) {
		if (*a != *b)
			return *a < *b ? (u64)-1 : 1;
		if (!*a)
			break;
	}
	return 0;
}
