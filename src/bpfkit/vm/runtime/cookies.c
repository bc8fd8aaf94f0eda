/* cookies.c: SYN cookies. The numbers are the VM's own: what one program made, another checks. A cookie lives two minutes. */
#include "net.h"
#include "sockets.h"

#define EACCES 13
#define LIFE 2u                    /* minutes */

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

u64 bk_monotonic_ns(struct bk_rt *rt);

/* A segment: ports, sequence numbers in host order, flags. */
struct segment { u32 ports, seq, ack, length; u8 flags; };
enum { FIN = 1, SYN = 2, RST = 4, ACK = 16 };

static u32 big32(const u8 *p) { return (u32)p[0] << 24 | (u32)p[1] << 16 | (u32)p[2] << 8 | p[3]; }

static struct segment segment(const u8 *th)
{
	return (struct segment){big32(th), big32(th + 4), big32(th + 8), (u32)(th[12] >> 4) * 4, th[13]};
}

/* Splits the largest segment that a peer takes into four steps, as 2 bits of a cookie have room for. */
static u32 step_of(u32 mss, int v6, u32 *kept)
{
	const u32 steps4[4] = {536, 1300, 1440, 1460}, steps6[4] = {1220, 1420, 1440, 8940};
	const u32 *steps = v6 ? steps6 : steps4;
	u32 at = 3;
	while (at && mss < steps[at])
		at--;
	*kept = steps[at];
	return at;
}

static u64 mix(u64 x)
{
	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9ull;
	x = (x ^ x >> 27) * 0x94d049bb133111ebull;
	return x ^ x >> 31;
}

static u32 hash(const u8 *ip, u32 ports, u32 count, u32 salt)
{
	u64 x = mix((u64)ports << 32 | count) + salt;
	u32 start = ip[0] >> 4 == 6 ? 8 : 12, bytes = ip[0] >> 4 == 6 ? 32 : 8;
	for (u32 i = 0; i < bytes; i += 4)
		x = mix(x + big32(ip + start + i));
	return (u32)x;
}

static u32 minutes(struct bk_rt *rt) { return (u32)(bk_monotonic_ns(rt) / 60000000000ull); }

static u32 cookie_of(const u8 *ip, const struct segment *s, u32 seq, u32 count, u32 step)
{
	u32 low = (hash(ip, s->ports, count, 2) + step) & 0xffffff;
	return hash(ip, s->ports, 0, 1) + seq + (count << 24) + low;
}

static u32 mss_option(const u8 *th, u32 length)
{
	for (u32 at = 20; at < length;) {
		u32 kind = th[at], size = kind < 2 ? 1 : at + 1 < length ? th[at + 1] : 0;
		if (!kind || !size || (kind > 1 && size < 2) || at + size > length)
			return 0;
		if (kind == 2 && size == 4)
			return (u32)th[at + 2] << 8 | th[at + 3];
		at += size;
	}
	return 0;
}

static u64 make(struct bk_rt *rt, const u8 *ip, const u8 *th, u32 length, u32 usual)
{
	struct segment s = segment(th);
	u32 mss = mss_option(th, length), kept;
	u32 step = step_of(mss ? mss : usual, ip[0] >> 4 == 6, &kept);
	return cookie_of(ip, &s, s.seq, minutes(rt), step) | (u64)kept << 32;
}

static int good(struct bk_rt *rt, const u8 *ip, const u8 *th)
{
	struct segment s = segment(th);
	u32 cookie = s.ack - 1, now = minutes(rt), rest = cookie - hash(ip, s.ports, 0, 1) - (s.seq - 1);
	for (u32 age = 0; age < LIFE && age <= now; age++)
		for (u32 step = 0; step < 4; step++)
			if (cookie_of(ip, &s, s.seq - 1, now - age, step) == cookie && rest)
				return 1;
	return 0;
}

static u64 raw(struct bk_rt *rt, u64 ip, u64 th, u64 length, u32 usual)
{
	if (length < 20 || length != segment((const u8 *)th).length)
		return BK_ERR(EINVAL);
	return make(rt, (const u8 *)ip, (const u8 *)th, (u32)length, usual);
}

HELPER(tcp_raw_gen_syncookie_ipv4) { return raw(rt, r1, r2, (u32)r3, 536); }
HELPER(tcp_raw_gen_syncookie_ipv6) { return raw(rt, r1, r2, (u32)r3, 1220); }
HELPER(tcp_raw_check_syncookie_ipv4) { return good(rt, (const u8 *)r1, (const u8 *)r2) ? 0 : BK_ERR(EACCES); }
HELPER(tcp_raw_check_syncookie_ipv6) { return good(rt, (const u8 *)r1, (const u8 *)r2) ? 0 : BK_ERR(EACCES); }

/* Whether a listener is there and the headers are whole. */
static int asked(struct bk_rt *rt, u64 socket, u64 ip, u64 ip_length, u64 length)
{
	const struct bk_socket *s = bk_socket_at(rt, socket);
	if (!s || s->protocol != 6 || s->state != BK_TCP_LISTEN || length < 20 || ip_length < 20)
		return 0;
	u32 version = *(const u8 *)ip >> 4;
	return version == 4 ? !(s->family == 10 && s->only6) : version == 6 && ip_length >= 40 && s->family == 10;
}

HELPER(tcp_gen_syncookie)
{
	struct segment s = (u32)r5 >= 20 ? segment((const u8 *)r4) : (struct segment){0};
	if (!asked(rt, r1, r2, (u32)r3, (u32)r5) || (u32)r5 != s.length || (s.flags & (SYN | ACK | FIN | RST)) != SYN)
		return BK_ERR(EINVAL);
	return make(rt, (const u8 *)r2, (const u8 *)r4, (u32)r5, *(const u8 *)r2 >> 4 == 6 ? 1220 : 536);
}

HELPER(tcp_check_syncookie)
{
	struct segment s = (u32)r5 >= 20 ? segment((const u8 *)r4) : (struct segment){0};
	if (!asked(rt, r1, r2, (u32)r3, (u32)r5))
		return BK_ERR(EINVAL);
	if ((s.flags & (SYN | ACK | RST)) != ACK)
		return BK_ERR(ENOENT);
	return good(rt, (const u8 *)r2, (const u8 *)r4) ? 0 : BK_ERR(ENOENT);
}
