/* bpf_endian.h: every macro, with constants and with values that the compiler does not know. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_endian.h>

static const __u16 table[] = { bpf_htons(0x0800), __bpf_constant_ntohs(0x86dd) };

/* 0, or the number of the claim that does not hold */
SEC("tc") int claims(struct __sk_buff *skb)
{
	union {
		__u64 number;
		__u8 bytes[8];
	} wire;
	__u16 a = 0x1234;
	__u32 b = 0x12345678;
	__u64 c = 0x123456789abcdef0;

	barrier_var(a);
	barrier_var(b);
	barrier_var(c);
	wire.number = bpf_cpu_to_be64(c);
	if (wire.bytes[0] != 0x12 || wire.bytes[7] != 0xf0)
		return 1;
	wire.number = bpf_htonl(b);
	if (wire.bytes[0] != 0x12 || wire.bytes[3] != 0x78)
		return 2;
	wire.number = bpf_htons(a);
	if (wire.bytes[0] != 0x12 || wire.bytes[1] != 0x34)
		return 3;
	if (bpf_ntohs(bpf_htons(a)) != a || bpf_ntohl(bpf_htonl(b)) != b || bpf_be64_to_cpu(bpf_cpu_to_be64(c)) != c)
		return 4;
	if (__bpf_htons(a) != __bpf_ntohs(a) || __bpf_htonl(b) != __bpf_ntohl(b) || __bpf_cpu_to_be64(c) != __bpf_be64_to_cpu(c))
		return 5;
	if (__bpf_constant_htons(1) != bpf_htons(1) || __bpf_constant_htonl(1) != bpf_htonl(1) || __bpf_constant_ntohl(1) != bpf_ntohl(1))
		return 6;
	if (__bpf_constant_cpu_to_be64(1) != bpf_cpu_to_be64(1) || __bpf_constant_be64_to_cpu(1) != bpf_be64_to_cpu(1))
		return 7;
	switch (table[skb->len & 1]) {
	case bpf_htons(0x0800):
	case bpf_ntohs(0x86dd):
		return 0;
	}
	return 8;
}

char LICENSE[] SEC("license") = "GPL";
