/* Every public macro of bpf_helpers.h that needs no kernel types, used once. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

enum { FLAGS = BPF_F_NO_PREALLOC };

struct inner {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} inner SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 2);
	__type(key, __u32);
	__array(values, struct inner);
} outer SEC(".maps") = { .values = { [0] = &inner } };

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(map_flags, FLAGS);
	__uint(max_entries, 8);
	__uint(pinning, LIBBPF_PIN_NONE);
	__type(key, __u32);
	__type(value, __u64);
} counts SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 2);
	__uint(key_size, sizeof(__u32));
	__uint(value_size, sizeof(__u32));
} jumps SEC(".maps");

extern int LINUX_KERNEL_VERSION __kconfig __weak;
extern enum libbpf_tristate CONFIG_BPF __kconfig __weak;
extern const void bpfkit_no_such_symbol __ksym __weak;

struct pair {
	int first;
	int second;
};

__hidden __noinline int hidden_function(int x)
{
	barrier();
	return x + 1;
}

__weak __noinline int nullable(struct pair *pair, struct pair *sure __arg_nonnull)
{
	return (pair ? pair->first : 0) + sure->second;
}

static __always_inline struct pair *pair_of(int *second)
{
	return container_of(second, struct pair, second);
}

SEC("tc") int printing(struct __sk_buff *skb)
{
	char text[32];
	long length = BPF_SNPRINTF(text, sizeof(text), "%d and %d", 1, hidden_function(1));

	bpf_printk("nothing");
	bpf_printk("three %d %d %d", 1, 2, 3);
	bpf_printk("four %d %d %d %d", 1, 2, 3, skb->len);
	__bpf_printk("one %d", 1);
	__bpf_vprintk("two %d %d", 1, 2);
	return length == sizeof("1 and 2") && text[6] == '2' ? 0 : 1;
}

/* 0, or the number of the claim that does not hold */
SEC("tc") int claims(struct __sk_buff *skb)
{
	struct pair pair = { 3, 4 }, other = { 5, 6 }, *nothing = NULL;
	__u32 key = 0;
	__u64 *value;

	if (pair_of(&pair.second) != &pair || offsetof(struct pair, second) != 4)
		return 1;
	if (KERNEL_VERSION(6, 1, 300) != 0x601ff)
		return 2;
	if (LINUX_KERNEL_VERSION && LINUX_KERNEL_VERSION < KERNEL_VERSION(4, 0, 0))
		return 2;
	barrier_var(nothing);
	if (nullable(nothing, &other) != 6 || nullable(&pair, &other) != 9)
		return 3;
	if (CONFIG_BPF == TRI_MODULE || bpf_ksym_exists(&bpfkit_no_such_symbol))
		return 4;
	barrier_var(key);
	value = bpf_map_lookup_elem(&counts, &key);
	if (value)
		return 5;
	bpf_tail_call_static(skb, &jumps, 1);
	return 0;
}

static __always_inline int never(int x)
{
	switch (x) {
	case 1:
		return 2;
	default:
		__bpf_unreachable();
	}
}

SEC("tc") int constant_only(struct __sk_buff *skb)
{
	return never(1);
}

char LICENSE[] SEC("license") = "GPL";
