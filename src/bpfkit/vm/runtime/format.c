/* format.c: text of bpf_trace_printk, bpf_trace_vprintk and bpf_snprintf.
 *
 * Two steps, as in the kernel, because programs can see the seam. The first refuses a bad format as a whole (-EINVAL) and gathers the
 * arguments in a store of 512 bytes: numbers aligned to 4, strings with their NUL, IP addresses as text (-ENOSPC when it is full). The
 * second writes the text from the store. Text in the store that is not for %s takes no width, and once the output is full it is neither
 * counted nor passed over: so the length that a cut bpf_snprintf returns may be off, here as there.
 *
 * Pointers print as they are: there is no kernel address to hide, and hashing %p would make output differ from run to run. A symbol
 * (%ps, %pS, %pB) prints as the kernel prints an address that is in no symbol. Strings and IP addresses are the program's own memory;
 * what it may not read prints as nothing, or zeroes for an IP address.
 */
#include "guest.h"

#define MAX_ARGUMENTS 12u
#define MAX_TEXT 1024u             /* bytes of a line of the trace with its NUL */
#define STORE 512u
#define MAX_WIDTH ((1 << 23) - 1)

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

enum flag { LEFT = 1, PLUS = 2, SPACE = 4, ZERO = 8 };

enum kind { SIGNED, UNSIGNED, HEX, HEX_CAPITAL, CHARACTER, STRING, POINTER, SYMBOL, TEXT_STRING, TEXT_ADDRESS, TEXT_SYMBOL };

struct spec {
	enum kind kind;
	u32 flags;
	s32 width;                 /* -1 = none */
	u32 bytes;                 /* of a number in the store; of an IP address */
	int padded;                /* an IP address of fixed length (%pi4, %pi6) */
	int pointer;               /* letters behind it belong to the specifier */
};

struct store { u8 bytes[STORE]; u64 used; };

/* `used` counts the whole text, `size` bytes are kept. */
struct out { u8 *to; u64 size, used; };

u64 bk_monotonic_ns(struct bk_rt *rt);

/* --- letters: Latin-1, as the kernel's */

static int is_digit(u8 c) { return c >= '0' && c <= '9'; }
static int is_space(u8 c) { return c == ' ' || (c >= 9 && c <= 13) || c == 0xa0; }
static int is_control(u8 c) { return c < 32 || c == 127; }

static int is_alnum(u8 c)
{
	u8 lower = c | 0x20;
	return is_digit(c) || (lower >= 'a' && lower <= 'z' && c < 128) || (c >= 0xc0 && c != 0xd7 && c != 0xf7);
}

static int is_punct(u8 c) { return !is_control(c) && !is_space(c) && !is_alnum(c) && (c < 128 || c > 0xa0); }
static int ends(u8 c) { return !c || is_space(c) || is_punct(c); }

/* --- formats */

static const u8 *read_width(const u8 *at, struct spec *s)
{
	u32 width = 0; /* wraps as in the kernel */
	for (;; at++) {
		u32 flag = *at == '-' ? LEFT : *at == '+' ? PLUS : *at == ' ' ? SPACE : *at == '0' ? ZERO : 0;
		if (!flag)
			break;
		s->flags |= flag;
	}
	s->width = -1;
	if (!is_digit(*at))
		return at;
	for (; is_digit(*at); at++)
		width = width * 10 + (*at - '0');
	s->width = (s32)width > MAX_WIDTH ? MAX_WIDTH : (s32)width < -MAX_WIDTH ? -MAX_WIDTH : (s32)width;
	return at;
}

/* Behind %p; gives the first byte after the specifier, or 0 for a malformed one. */
static const u8 *read_pointer(const u8 *at, struct spec *s)
{
	s->kind = POINTER;
	s->bytes = 8;
	s->pointer = 1;
	if (ends(*at))
		return at;
	switch (*at) {
	case 'k':
	case 'u':
		s->kind = TEXT_STRING;
		return at[1] == 's' && ends(at[2]) ? at + 2 : 0;
	case 'K':
	case 'x':
		return at + 1;
	case 's':
	case 'S':
		s->kind = SYMBOL;
		return at + 1;
	case 'B':
		s->kind = TEXT_SYMBOL;
		return at + 1;
	case 'i':
	case 'I':
		s->kind = TEXT_ADDRESS;
		s->padded = *at == 'i';
		s->bytes = at[1] == '4' ? 4 : 16;
		return at[1] == '4' || at[1] == '6' ? at + 2 : 0;
	}
	return 0;
}

/* Behind the %; gives the first byte after the specifier, or 0 for a malformed one. */
static const u8 *read_spec(const u8 *at, struct spec *s)
{
	bk_zero(s, sizeof(*s));
	at = read_width(at, s);
	if (*at == 'p')
		return read_pointer(at + 1, s);
	if (*at == 's') {
		s->kind = STRING;
		return ends(at[1]) ? at + 1 : 0;
	}
	if (*at == 'c') {
		s->kind = CHARACTER;
		return at + 1;
	}
	s->bytes = 4;
	for (u32 i = 0; i < 2 && *at == 'l'; i++, at++)
		s->bytes = 8;
	switch (*at) {
	case 'i':
	case 'd': s->kind = SIGNED; break;
	case 'u': s->kind = UNSIGNED; break;
	case 'x': s->kind = HEX; break;
	case 'X': s->kind = HEX_CAPITAL; break;
	default: return 0;
	}
	return at + 1;
}

/* --- output */

static void put(struct out *o, u8 c)
{
	if (o->used < o->size)
		o->to[o->used] = c;
	o->used++;
}

static void fill(struct out *o, u8 c, s64 n)
{
	if (n <= 0)
		return;
	if (o->used < o->size) {
		u64 room = o->size - o->used;
		__builtin_memset(o->to + o->used, c, (u64)n < room ? (u64)n : room);
	}
	o->used += (u64)n;
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

static void put_number(struct out *o, u64 value, u8 sign, const struct spec *s)
{
	u32 base = s->kind == SIGNED || s->kind == UNSIGNED ? 10 : 16, n = 0;
	u8 digits[24], letters = s->kind == HEX_CAPITAL ? 'A' : 'a';
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

/* 0x and the address; gives the length. */
static u64 symbol_text(u8 *to, u64 value)
{
	static const struct spec hex = {.kind = HEX, .width = -1};
	struct out o = {to, 24, 0};
	put(&o, '0');
	put(&o, 'x');
	put_number(&o, value, 0, &hex);
	return o.used;
}

static void put_decimal(struct out *o, u8 value, int padded)
{
	if (padded || value >= 100)
		put(o, (u8)('0' + value / 100));
	if (padded || value >= 10)
		put(o, (u8)('0' + value / 10 % 10));
	put(o, (u8)('0' + value % 10));
}

static u64 address_text(u8 *to, const u8 *raw, const struct spec *s)
{
	static const u8 hex[] = "0123456789abcdef";
	struct out o = {to, 40, 0};
	for (u32 i = 0; i < s->bytes; i++) {
		if (s->bytes == 4) {
			if (i)
				put(&o, '.');
			put_decimal(&o, raw[i], s->padded);
			continue;
		}
		if (i && !(i & 1) && !s->padded)
			put(&o, ':');
		put(&o, hex[raw[i] >> 4]);
		put(&o, hex[raw[i] & 15]);
	}
	return o.used;
}

/* --- first step: arguments into the store */

/* Cut to the room that is there, of which it may leave none: what follows then has no room. */
static void store_text(struct store *to, const u8 *text, u64 n)
{
	u64 kept = STORE - to->used - 1;
	kept = n < kept ? n : kept;
	bk_copy(to->bytes + to->used, text, kept);
	to->bytes[to->used + kept] = 0;
	to->used += n + 1;
}

static void store_address(struct bk_rt *rt, struct store *to, u64 address, const struct spec *s)
{
	u8 text[40], raw[16] = {0};
	u64 at = guest_bytes(rt, address, s->bytes);
	if (at)
		bk_copy(raw, (const void *)at, s->bytes);
	store_text(to, text, address_text(text, raw, s));
}

static void store_string(struct bk_rt *rt, struct store *to, u64 address)
{
	u64 n = guest_string(rt, to->bytes + to->used, STORE - to->used, address);
	if (!n)
		to->bytes[to->used] = 0;
	to->used += n ? n : 1;
}

static s64 store_value(struct bk_rt *rt, struct store *to, u64 value, const struct spec *s)
{
	u8 text[24];
	u64 needs = 1;
	if (s->kind != CHARACTER && s->kind != STRING && s->kind < TEXT_STRING) {
		to->used = (to->used + 3) & ~3ull;
		needs = s->bytes;
	} else if (s->kind == TEXT_ADDRESS) {
		needs = s->bytes;
	}
	if (to->used > STORE || STORE - to->used < needs)
		return -ENOSPC;
	switch (s->kind) {
	case CHARACTER:
		to->bytes[to->used++] = (u8)value;
		break;
	case STRING:
	case TEXT_STRING:
		store_string(rt, to, value);
		break;
	case TEXT_ADDRESS:
		store_address(rt, to, value, s);
		break;
	case TEXT_SYMBOL:
		store_text(to, text, symbol_text(text, value));
		break;
	default:
		bk_copy(to->bytes + to->used, &value, s->bytes);
		to->used += s->bytes;
	}
	return 0;
}

/* Control characters are refused, other bytes stand for themselves. More arguments than specifiers are fine. */
static s64 gather(struct bk_rt *rt, struct store *to, const u8 *at, const u64 *arguments, u32 count)
{
	struct spec s;
	u32 n = 0;
	while (*at) {
		s64 error;
		if (is_control(*at) && !is_space(*at))
			return -EINVAL;
		if (*at++ != '%')
			continue;
		if (*at == '%') {
			at++;
			continue;
		}
		if (n >= count || !(at = read_spec(at, &s)))
			return -EINVAL;
		error = store_value(rt, to, arguments[n++], &s);
		if (error)
			return error;
	}
	return 0;
}

/* --- second step: the text from the store */

static u64 stored_length(const struct store *from, u64 at)
{
	u64 n = 0;
	while (at + n < STORE && from->bytes[at + n])
		n++;
	return n;
}

static u64 stored_number(const struct store *from, u64 *at, u32 bytes)
{
	u64 value = 0;
	*at = (*at + 3) & ~3ull;
	if (*at + bytes <= STORE)
		bk_copy(&value, from->bytes + *at, bytes);
	*at += bytes;
	return value;
}

static void write_number(struct out *o, u64 value, struct spec s)
{
	u8 text[24], sign = 0;
	switch (s.kind) {
	case SIGNED: {
		s64 number = s.bytes == 8 ? (s64)value : (s32)value;
		sign = number < 0 ? '-' : s.flags & PLUS ? '+' : s.flags & SPACE ? ' ' : 0;
		value = number < 0 ? 0 - (u64)number : (u64)number;
		break;
	}
	case SYMBOL:
		put_text(o, text, symbol_text(text, value), &s);
		return;
	case POINTER:
		if (s.width == -1) {
			s.width = 16;
			s.flags |= ZERO;
		}
		break;
	default:
		break;
	}
	put_number(o, value, sign, &s);
}

static void write_value(struct out *o, const struct store *from, u64 *at, const struct spec *s)
{
	static const struct spec bare = {.width = -1};
	u64 n;
	u8 c;
	switch (s->kind) {
	case CHARACTER:
		c = *at < STORE ? from->bytes[*at] : 0;
		++*at;
		put_text(o, &c, 1, s);
		break;
	case STRING:
		n = stored_length(from, *at);
		put_text(o, from->bytes + *at, n, s);
		*at += n + 1;
		break;
	case TEXT_STRING:
	case TEXT_ADDRESS:
	case TEXT_SYMBOL:
		if (o->used >= o->size)
			break;
		n = stored_length(from, *at);
		put_text(o, from->bytes + *at, n, &bare);
		*at += n + 1;
		break;
	default:
		write_number(o, stored_number(from, at, s->bytes), *s);
	}
}

static void write_format(struct out *o, const u8 *at, const struct store *from)
{
	struct spec s;
	u64 next = 0;
	while (*at) {
		if (*at != '%' || at[1] == '%') {
			at += *at == '%';
			put(o, *at++);
			continue;
		}
		at = read_spec(at + 1, &s);
		write_value(o, from, &next, &s);
		while (s.pointer && is_alnum(*at))
			at++;
	}
	if (o->size)
		o->to[o->used < o->size ? o->used : o->size - 1] = 0;
}

/* --- helpers */

/* The format of `size` bytes must end in a NUL. */
static int terminated(const u8 *format, u64 size)
{
	for (u64 i = 0; i < size; i++)
		if (!format[i])
			return 1;
	return 0;
}

/* A line of the trace: u32 length, u32 cpu, u64 time, text. Dropped and counted when there is no room. */
static void trace(struct bk_rt *rt, const u8 *text)
{
	u64 now = bk_monotonic_ns(rt), n = 0, need;
	while (text[n])
		n++;
	need = 16 + ((n + 7) & ~7ull);
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

/* Gives the bytes of the whole text without a NUL; the trace keeps 1,023 of them. */
static u64 print(struct bk_rt *rt, u64 format, u64 size, const u64 *arguments, u32 count)
{
	u8 text[MAX_TEXT];
	struct store store = {0};
	struct out o = {text, MAX_TEXT, 0};
	if (!terminated((const u8 *)format, size))
		return BK_ERR(EINVAL);
	s64 error = gather(rt, &store, (const u8 *)format, arguments, count);
	if (error)
		return (u64)error;
	write_format(&o, (const u8 *)format, &store);
	trace(rt, text);
	return o.used;
}

HELPER(trace_printk)
{
	u64 arguments[3] = {r3, r4, r5};
	return print(rt, r1, (u32)r2, arguments, 3);
}

/* Copies the argument array of `size` bytes; 0 = not one. */
static int load_arguments(u64 *to, u64 data, u64 size)
{
	if (size & 7 || size > MAX_ARGUMENTS * 8 || (size && !data))
		return 0;
	if (size)
		bk_copy(to, (const void *)data, size);
	return 1;
}

HELPER(trace_vprintk)
{
	u64 arguments[MAX_ARGUMENTS], size = (u32)r4;
	if (!load_arguments(arguments, r3, size))
		return BK_ERR(EINVAL);
	return print(rt, r1, (u32)r2, arguments, (u32)(size / 8));
}

/* Gives the bytes that the whole text needs, with its NUL. */
HELPER(snprintf)
{
	u64 arguments[MAX_ARGUMENTS], size = (u32)r5;
	struct store store = {0};
	struct out o = {(u8 *)r1, r1 ? (u32)r2 : 0, 0};
	if (!load_arguments(arguments, r4, size))
		return BK_ERR(EINVAL);
	s64 error = gather(rt, &store, (const u8 *)r3, arguments, (u32)(size / 8));
	if (error)
		return (u64)error;
	write_format(&o, (const u8 *)r3, &store);
	return o.used + 1;
}

u64 bk_seq_append(struct bk_rt *rt, const void *from, u64 size);

/* A line of the file that an iterator makes. */
HELPER(seq_printf)
{
	u64 arguments[MAX_ARGUMENTS], size = (u32)r5;
	u8 text[MAX_TEXT];
	struct store store = {0};
	struct out o = {text, MAX_TEXT, 0};
	if (!load_arguments(arguments, r4, size) || !terminated((const u8 *)r2, (u32)r3))
		return BK_ERR(EINVAL);
	s64 error = gather(rt, &store, (const u8 *)r2, arguments, (u32)(size / 8));
	if (error)
		return (u64)error;
	write_format(&o, (const u8 *)r2, &store);
	if (o.used >= MAX_TEXT)
		return BK_ERR(75); /* EOVERFLOW */
	return bk_seq_append(rt, text, o.used);
}
