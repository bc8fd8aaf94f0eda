/* Bit-fields are written and read where the struct has them; here the struct is the program's own. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>

struct bits {
	unsigned int low : 3, middle : 11;
	int negative : 5;
	unsigned long long wide : 40;
	signed char byte;
} __attribute__((preserve_access_index));

/* 0, or the number of the claim that does not hold */
SEC("tc") int claims(struct __sk_buff *skb)
{
	struct bits bits = {};

	bits.low = 5;
	bits.middle = 1000;
	bits.negative = -7;
	if (BPF_CORE_READ_BITFIELD(&bits, middle) != 1000 || (long)BPF_CORE_READ_BITFIELD(&bits, negative) != -7)
		return 1;
	BPF_CORE_WRITE_BITFIELD(&bits, middle, 0xfff0 | skb->len);
	BPF_CORE_WRITE_BITFIELD(&bits, wide, 0x123456789aULL);
	if (bits.low != 5 || bits.negative != -7 || bits.middle != ((0xfff0 | skb->len) & 0x7ff))
		return 2;
	if (bits.wide != 0x123456789aULL || BPF_CORE_READ_BITFIELD(&bits, wide) != bits.wide)
		return 3;
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
