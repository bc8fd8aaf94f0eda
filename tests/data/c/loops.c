/* The iterators of bpf_helpers.h and what tags types and arguments, in programs that the kernel takes. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

SEC("tc") int loops(struct __sk_buff *skb)
{
	int i, sum = 0, *number;

	bpf_for(i, 0, 10)
		sum += i;
	bpf_repeat(3)
		sum++;
	bpf_for_each(num, number, 5, 8) {
		if (*number == 7)
			break;
		sum += *number;
	}
	return sum;
}

char LICENSE[] SEC("license") = "GPL";
