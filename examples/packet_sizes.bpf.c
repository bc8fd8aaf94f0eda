// How long are the packets? A histogram with a bucket for each power of two, in a plain array.
//
// Bucket n counts packets of 2^n to 2^(n+1) - 1 bytes: bucket 6 is 64 to 127 bytes.
//
//   bpfkit run examples/packet_sizes.bpf.c --pcap examples/data/iperf.pcap

#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

#define BUCKETS 17  // the longest frame is 64 KiB

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, BUCKETS);
	__type(key, __u32);
	__type(value, __u64);
} sizes SEC(".maps");

__u64 total_bytes = 0;
__u32 longest = 0;
__u32 shortest = 0xffffffff;

// The number of the highest bit that is set, by halving: five steps for 32 bits. BPF has no instruction for it.
static __always_inline __u32 log2_of(__u32 value)
{
	__u32 result = 0, step;

	step = (value > 0xffff) << 4; value >>= step; result |= step;
	step = (value > 0xff) << 3;   value >>= step; result |= step;
	step = (value > 0xf) << 2;    value >>= step; result |= step;
	step = (value > 0x3) << 1;    value >>= step; result |= step;
	return result | value >> 1;
}

SEC("xdp")
int packet_sizes(struct xdp_md *ctx)
{
	__u32 length = ctx->data_end - ctx->data;
	__u32 bucket = log2_of(length);

	if (bucket >= BUCKETS)
		bucket = BUCKETS - 1;
	__u64 *count = bpf_map_lookup_elem(&sizes, &bucket);
	if (count)
		__sync_fetch_and_add(count, 1);

	__sync_fetch_and_add(&total_bytes, length);
	if (length > longest)
		longest = length;
	if (length < shortest)
		shortest = length;
	return XDP_PASS;
}

char LICENSE[] SEC("license") = "GPL";
