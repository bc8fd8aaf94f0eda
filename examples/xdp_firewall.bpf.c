// A small firewall at the earliest place there is: XDP runs before the kernel has done anything with a packet.
//
// Three rules, asked in this order for every IPv4 packet:
//   1. the source address is in the hash map `blocked`      -> drop
//   2. the source address lies in a prefix of `prefixes`    -> drop if the prefix says so
//   3. the packet is longer than `max_length` (0 = no rule) -> drop
// Everything else passes. The per-CPU array `counters` says how many packets and bytes each rule decided about.
//
//   bpfkit run examples/xdp_firewall.bpf.c --pcap examples/data/web.pcap --fill examples/blocklist.json

#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/ip.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

// Global variables can be set before the program is loaded. `const volatile` ones are frozen by then, so that the
// verifier can leave out code that they switch off.
const volatile __u32 max_length = 0;   // bytes of the whole frame; 0 switches the rule off
const volatile _Bool drop_not_ip = 0;  // drop what is neither IPv4, IPv6 nor ARP

// This one stays writable: the source address that was dropped last, in network byte order.
__be32 last_dropped = 0;

enum rule {
	RULE_PASSED,
	RULE_BLOCKED_ADDRESS,
	RULE_BLOCKED_PREFIX,
	RULE_TOO_LONG,
	RULE_NOT_IP,
	RULES,
};

struct counter {
	__u64 packets;
	__u64 bytes;
};

// The key of a longest-prefix-match trie: how many bits count, then the address in network byte order.
struct prefix {
	__u32 prefixlen;
	__u8 address[4];
};

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 10240);
	__type(key, __be32);   // source address
	__type(value, __u64);  // packets dropped because of it
} blocked SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_LPM_TRIE);
	__uint(max_entries, 1024);
	__uint(map_flags, BPF_F_NO_PREALLOC);  // tries must have it
	__type(key, struct prefix);
	__type(value, __u32);  // 1 = drop, 0 = an exception that passes
} prefixes SEC(".maps");

// One copy for each CPU: no CPU waits for another to count. Sum the copies to read it.
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, RULES);
	__type(key, enum rule);
	__type(value, struct counter);
} counters SEC(".maps");

static __always_inline void count(enum rule rule, __u64 bytes)
{
	struct counter *counter = bpf_map_lookup_elem(&counters, &rule);

	if (counter) {  // the verifier asks for this test, even where the key cannot be missing
		counter->packets++;
		counter->bytes += bytes;
	}
}

// Which rule decides about an IPv4 packet.
static __always_inline enum rule match(struct iphdr *ip, __u64 bytes)
{
	__be32 source = ip->saddr;
	__u64 *hits = bpf_map_lookup_elem(&blocked, &source);

	if (hits) {
		__sync_fetch_and_add(hits, 1);  // this map is shared between CPUs
		return RULE_BLOCKED_ADDRESS;
	}

	struct prefix key = {.prefixlen = 32};
	__builtin_memcpy(key.address, &source, sizeof(source));
	__u32 *drop = bpf_map_lookup_elem(&prefixes, &key);
	if (drop && *drop)
		return RULE_BLOCKED_PREFIX;

	if (max_length && bytes > max_length)
		return RULE_TOO_LONG;
	return RULE_PASSED;
}

SEC("xdp")
int xdp_firewall(struct xdp_md *ctx)
{
	void *data = (void *)(long)ctx->data;
	void *end = (void *)(long)ctx->data_end;
	__u64 bytes = end - data;
	struct ethhdr *eth = data;
	enum rule rule = RULE_PASSED;

	// Every access to the packet needs a test against its end first; the verifier refuses the program otherwise.
	if ((void *)(eth + 1) > end)
		return XDP_ABORTED;

	if (eth->h_proto == bpf_htons(ETH_P_IP)) {
		struct iphdr *ip = (void *)(eth + 1);

		if ((void *)(ip + 1) > end)
			return XDP_ABORTED;
		rule = match(ip, bytes);
		if (rule != RULE_PASSED)
			last_dropped = ip->saddr;
	} else if (drop_not_ip && eth->h_proto != bpf_htons(ETH_P_IPV6) &&
		   eth->h_proto != bpf_htons(ETH_P_ARP)) {
		rule = RULE_NOT_IP;
	}

	count(rule, bytes);
	return rule == RULE_PASSED ? XDP_PASS : XDP_DROP;
}

char LICENSE[] SEC("license") = "GPL";
