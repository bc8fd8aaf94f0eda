/* format.c: text of bpf_trace_printk, bpf_trace_vprintk and bpf_snprintf: one reader of formats, one writer.
 *
 * A format is refused as a whole (-EINVAL) before anything is written, as the kernel does: its strings and addresses come from the
 * program's own memory, and one that cannot be read prints as nothing (strings) or zeroes (IP addresses).
 */
#include "bk.h"

#define MAX_ARGUMENTS 12u
#define MAX_TEXT 1024u
#define MAX_STRINGS 1024u          /* bytes of all strings of one call */

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

enum flag { LEFT = 1, PLUS = 2, SPACE = 4, ZERO = 8 };

struct spec {
	u32 flags, width;
	u32 wide;                  /* a 64-bit argument */
	u8 kind;                   /* d u x X c s p, I i for addresses, % */
	u8 bytes;                  /* of an IP address */
};

/* Text so far: `used` counts what the whole would need, only `size` bytes are kept. */
struct out { u8 *to; u64 size, used; };

u64 bk_monotonic_ns(struct bk_rt *rt);

static int is_space(u8 c) { return c == ' ' || (c >= 9 && c <= 13); }
static int is_print(u8 c) { return c >= 32 && c < 127; }
static int is_digit(u8 c) { return c >= '0' && c <= '9'; }
static int is_punct(u8 c)
{
	u8 lower = c | 0x20;
	return is_print(c) && c != ' ' && !is_digit(c) && !(lower >= 'a' && lower <= 'z');
}
static int ends(u8 c) { return !c || is_space(c) || is_punct(c); }

static void put(struct out *o, u8 c)
{
	if (o->used < o->size)
		o->to[o->used] = c;
	o->used++;
}

static void fill(struct out *o, u8 c, s64 n)
{
	while (n-- > 0)
		put(o, c);
}

static void put_text(struct out *o, const u8 *text, u64 n, const struct spec *s)
{
	s64 gap = (s64)s->width - (s64)n;
	if (!(s->flags & LEFT))
		fill(o, ' ', gap);
	for (u64 i = 0; i < n; i++)
		put(o, text[i]);
	if (s->flags & LEFT)
		fill(o, ' ', gap);
}

static void put_number(struct out *o, u64 value, u8 sign, u32 base, u8 letters, const struct spec *s)
{
	u8 digits[24];
	u32 n = 0;
	do {
		u32 d = (u32)(value % base);
		digits[n++] = (u8)(d < 10 ? '0' + d : letters + d - 10);
		value /= base;
	} while (value);
	s64 gap = (s64)s->width - n - (sign != 0);
	if (!(s->flags & (LEFT | ZERO)))
		fill(o, ' ', gap);
	if (sign)
		put(o, sign);
	if ((s->flags & (LEFT | ZERO)) == ZERO)
		fill(o, '0', gap);
	while (n)
		put(o, digits[--n]);
	if (s->flags & LEFT)
		fill(o, ' ', gap);
}

/* Guest memory without a fault: 0 = not the program's. */
static u64 look(struct bk_rt *rt, u64 address, u64 size)
{
	struct bk_fault kept = rt->fault;
	u64 found = bk_check(rt, address, size, BK_READ);
	rt->fault = kept;
	return found;
}

static void put_string(struct bk_rt *rt, struct out *o, u64 address, const struct spec *s, u32 *left)
{
	u8 text[MAX_STRINGS];
	u32 n = 0;
	while (n + 1 < *left) {
		u64 at = look(rt, address + n, 1);
		if (!at) {
			n = 0;
			break;
		}
		u8 c = *(const u8 *)at;
		if (!c)
			break;
		text[n++] = c;
	}
	*left -= n + 1;
	put_text(o, text, n, s);
}

static void put_decimal(struct out *o, u8 value, int padded)
{
	if (padded || value >= 100)
		put(o, (u8)('0' + value / 100));
	if (padded || value >= 10)
		put(o, (u8)('0' + value / 10 % 10));
	put(o, (u8)('0' + value % 10));
}

static void put_address(struct bk_rt *rt, struct out *o, u64 address, const struct spec *s)
{
	static const u8 hex[] = "0123456789abcdef";
	u8 raw[16] = {0};
	u64 at = look(rt, address, s->bytes);
	int plain = s->kind == 'i';
	if (at)
		bk_copy(raw, (const void *)at, s->bytes);
	for (u32 i = 0; i < s->bytes; i++) {
		if (s->bytes == 4) {
			if (i)
				put(o, '.');
			put_decimal(o, raw[i], plain);
			continue;
		}
		if (i && !(i & 1) && !plain)
			put(o, ':');
		put(o, hex[raw[i] >> 4]);
		put(o, hex[raw[i] & 15]);
	}
}

static void put_pointer(struct out *o, u64 value, struct spec s)
{
	if (!s.width) {
		s.width = 16;
		s.flags |= ZERO;
	}
	put_number(o, value, 0, 16, 'a', &s);
}

static void put_value(struct bk_rt *rt, struct out *o, u64 value, const struct spec *s, u32 *left)
{
	u8 sign = 0, c = (u8)value;
	switch (s->kind) {
	case 'c':
		put_text(o, &c, 1, s);
		return;
	case 's':
		put_string(rt, o, value, s, left);
		return;
	case 'p':
		put_pointer(o, value, *s);
		return;
	case 'i':
	case 'I':
		put_address(rt, o, value, s);
		return;
	case 'd': {
		s64 number = s->wide ? (s64)value : (s32)value;
		sign = number < 0 ? '-' : s->flags & PLUS ? '+' : s->flags & SPACE ? ' ' : 0;
		put_number(o, number < 0 ? 0 - (u64)number : (u64)number, sign, 10, 'a', s);
		return;
	}
	}
	value = s->wide ? value : (u32)value;
	put_number(o, value, 0, s->kind == 'u' ? 10 : 16, s->kind == 'X' ? 'A' : 'a', s);
}

static const u8 *read_width(const u8 *at, struct spec *s)
{
	for (;; at++) {
		u32 flag = *at == '-' ? LEFT : *at == '+' ? PLUS : *at == ' ' ? SPACE : *at == '0' ? ZERO : 0;
		if (!flag)
			break;
		s->flags |= flag;
	}
	for (; is_digit(*at); at++)
		if (s->width < MAX_TEXT)
			s->width = s->width * 10 + (*at - '0');
	return at;
}

/* Behind %p; gives the first byte after the specifier, or 0. */
static const u8 *read_pointer(const u8 *at, struct spec *s)
{
	s->kind = 'p';
	if (ends(at[0]))
		return at;
	if ((at[0] == 'k' || at[0] == 'u') && at[1] == 's') {
		s->kind = 's';
		return ends(at[2]) ? at + 2 : 0;
	}
	if (at[0] == 'K' || at[0] == 'x' || at[0] == 's' || at[0] == 'S' || at[0] == 'B')
		return at + 1;
	if ((at[0] != 'i' && at[0] != 'I') || (at[1] != '4' && at[1] != '6'))
		return 0;
	s->kind = at[0];
	s->bytes = at[1] == '4' ? 4 : 16;
	return at + 2;
}

/* One specifier, `at` behind its %; gives the first byte after it, or 0 for a malformed one. */
static const u8 *read_spec(const u8 *at, struct spec *s)
{
	bk_zero(s, sizeof(*s));
	at = read_width(at, s);
	if (*at == 'p')
		return read_pointer(at + 1, s);
	if (*at == 's') {
		s->kind = 's';
		return ends(at[1]) ? at + 1 : 0;
	}
	if (*at == 'c') {
		s->kind = 'c';
		return at + 1;
	}
	for (u32 i = 0; i < 2 && *at == 'l'; i++, at++)
		s->wide = 1;
	switch (*at) {
	case 'i':
	case 'd':
		s->kind = 'd';
		return at + 1;
	case 'u':
	case 'x':
	case 'X':
		s->kind = *at;
		return at + 1;
	}
	return 0;
}

/* 0, or -EINVAL for a format that is malformed or has more specifiers than arguments. */
static s64 check_format(const u8 *at, u32 arguments)
{
	struct spec s;
	u32 n = 0;
	while (*at) {
		if (!is_print(*at) && !is_space(*at))
			return -EINVAL;
		if (*at++ != '%')
			continue;
		if (*at == '%') {
			at++;
			continue;
		}
		if (n++ >= arguments || !(at = read_spec(at, &s)))
			return -EINVAL;
	}
	return 0;
}

static void write_format(struct bk_rt *rt, struct out *o, const u8 *at, const u64 *arguments)
{
	struct spec s;
	u32 left = MAX_STRINGS;
	while (*at) {
		if (*at != '%' || at[1] == '%') {
			at += *at == '%';
			put(o, *at++);
			continue;
		}
		at = read_spec(at + 1, &s);
		put_value(rt, o, *arguments++, &s, &left);
		if (s.kind == 'i' || s.kind == 'I') /* the kernel skips the letters of options it does not have */
			while (is_digit(*at) || ((*at | 0x20) >= 'a' && (*at | 0x20) <= 'z'))
				at++;
	}
}

/* The format of `size` bytes must end in a NUL. */
static int terminated(const u8 *format, u64 size)
{
	for (u64 i = 0; i < size; i++)
		if (!format[i])
			return 1;
	return 0;
}

/* A line of the trace: u32 length, u32 cpu, u64 time, text. Dropped and counted when there is no room. */
static void trace(struct bk_rt *rt, const u8 *text, u64 n)
{
	u64 need = 16 + ((n + 7) & ~7ull), now = bk_monotonic_ns(rt);
	u32 length = (u32)n;
	if (rt->trace_size - rt->trace_head < need) {
		rt->trace_lost++;
		return;
	}
	u8 *to = (u8 *)(rt->trace + rt->trace_head);
	bk_copy(to, &length, 4);
	bk_copy(to + 4, &rt->cpu, 4);
	bk_copy(to + 8, &now, 8);
	bk_copy(to + 16, text, n);
	rt->trace_head += need;
}

static u64 print(struct bk_rt *rt, u64 format, u64 size, const u64 *arguments, u32 count)
{
	u8 text[MAX_TEXT];
	struct out o = {text, MAX_TEXT - 1, 0};
	if (!terminated((const u8 *)format, size) || check_format((const u8 *)format, count))
		return BK_ERR(EINVAL);
	write_format(rt, &o, (const u8 *)format, arguments);
	trace(rt, text, o.used < o.size ? o.used : o.size);
	return o.used;
}

HELPER(trace_printk)
{
	u64 arguments[3] = {r3, r4, r5};
	return print(rt, r1, (u32)r2, arguments, 3);
}

/* The argument array of `size` bytes; 0 = not one. */
static int takes(u64 data, u64 size) { return !(size & 7) && size <= MAX_ARGUMENTS * 8 && (!size || data); }

static void load_arguments(u64 *to, u64 data, u64 size)
{
	if (size)
		bk_copy(to, (const void *)data, size);
}

HELPER(trace_vprintk)
{
	u64 arguments[MAX_ARGUMENTS], size = (u32)r4;
	if (!takes(r3, size))
		return BK_ERR(EINVAL);
	load_arguments(arguments, r3, size);
	return print(rt, r1, (u32)r2, arguments, (u32)(size / 8));
}

/* Gives the bytes that the whole text needs, with its NUL. */
HELPER(snprintf)
{
	u64 arguments[MAX_ARGUMENTS], size = (u32)r5, room = (u32)r2;
	struct out o = {(u8 *)r1, room ? room - 1 : 0, 0};
	if (!takes(r4, size))
		return BK_ERR(EINVAL);
	if (check_format((const u8 *)r3, (u32)(size / 8)))
		return BK_ERR(EINVAL);
	load_arguments(arguments, r4, size);
	write_format(rt, &o, (const u8 *)r3, arguments);
	if (room)
		o.to[o.used < o.size ? o.used : o.size] = 0;
	return o.used + 1;
}
