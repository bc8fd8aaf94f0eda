// A parser made of small programs that hand the packet on by tail calls: Ethernet -> VLAN -> IPv4 or IPv6 -> TCP, UDP or
// ICMP. A tail call does not return: the next program takes over with the same packet and a fresh stack.
//
// What one program found and the next needs (where the next header starts) lies in a per-CPU array: a packet stays on
// one CPU through the whole chain. `protocols` counts what was seen; `ports` the destination ports.
//
//   bpfkit run examples/parser_chain.bpf.c --program parse_ethernet --pcap examples/data/vlan.pcap

#include <linux/bpf.h>
#include <linux/icmp.h>
#include <linux/icmpv6.h>
#include <linux/if_ether.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

enum step { STEP_VLAN, STEP_IPV4, STEP_IPV6, STEP_TCP, STEP_UDP, STEP_ICMP, STEPS };

enum protocol {
	SEEN_ETHERNET, SEEN_VLAN, SEEN_IPV4, SEEN_IPV6, SEEN_TCP, SEEN_UDP, SEEN_ICMP, SEEN_OTHER,
	SEEN_BROKEN, PROTOCOLS,
};

#define MAX_VLAN_DEPTH 3     // more tags than this and the packet is dropped
#define MAX_OFFSET 0x3ff     // keeps offsets in a range that the verifier can check

struct vlan_header {
	__be16 tag;
	__be16 protocol;
};

struct state {
	__u32 offset;  // where the next header starts, in bytes from the start of the frame
	__u32 tags;    // VLAN tags so far
};

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct state);
} states SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, PROTOCOLS);
	__type(key, __u32);  // enum protocol
	__type(value, __u64);
} protocols SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 1024);
	__type(key, __u16);  // destination port of TCP and UDP, host byte order
	__type(value, __u64);
} ports SEC(".maps");

int parse_vlan(struct xdp_md *ctx);
int parse_ipv4(struct xdp_md *ctx);
int parse_ipv6(struct xdp_md *ctx);
int parse_tcp(struct xdp_md *ctx);
int parse_udp(struct xdp_md *ctx);
int parse_icmp(struct xdp_md *ctx);

// The loader fills the slots with these programs: no code outside has to do it.
struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, STEPS);
	__uint(key_size, sizeof(__u32));
	__array(values, int(struct xdp_md *));
} chain SEC(".maps") = {
	.values = {
		[STEP_VLAN] = &parse_vlan,
		[STEP_IPV4] = &parse_ipv4,
		[STEP_IPV6] = &parse_ipv6,
		[STEP_TCP] = &parse_tcp,
		[STEP_UDP] = &parse_udp,
		[STEP_ICMP] = &parse_icmp,
	},
};

static __always_inline void saw(__u32 protocol)
{
	__u64 *count = bpf_map_lookup_elem(&protocols, &protocol);

	if (count)
		__sync_fetch_and_add(count, 1);
}

static __always_inline void saw_port(__u16 port)
{
	__u64 one = 1, *count = bpf_map_lookup_elem(&ports, &port);

	if (count)
		__sync_fetch_and_add(count, 1);
	else
		bpf_map_update_elem(&ports, &port, &one, BPF_ANY);
}

static __always_inline struct state *get_state(void)
{
	__u32 zero = 0;

	return bpf_map_lookup_elem(&states, &zero);
}

// The `size` bytes at the current place of the packet, or NULL where it is too short for them.
static __always_inline void *header(struct xdp_md *ctx, struct state *state, __u32 size)
{
	void *at = (void *)(long)ctx->data + (state->offset & MAX_OFFSET);

	return at + size <= (void *)(long)ctx->data_end ? at : NULL;
}

static __always_inline int broken(void)
{
	saw(SEEN_BROKEN);
	return XDP_DROP;
}

static __always_inline int by_ethertype(struct xdp_md *ctx, __be16 protocol)
{
	switch (bpf_ntohs(protocol)) {
	case ETH_P_8021Q:
	case ETH_P_8021AD:
		bpf_tail_call(ctx, &chain, STEP_VLAN);
		break;
	case ETH_P_IP:
		bpf_tail_call(ctx, &chain, STEP_IPV4);
		break;
	case ETH_P_IPV6:
		bpf_tail_call(ctx, &chain, STEP_IPV6);
		break;
	}
	// here the protocol is another one, or the slot is empty
	saw(SEEN_OTHER);
	return XDP_PASS;
}

static __always_inline int by_ip_protocol(struct xdp_md *ctx, __u8 protocol)
{
	switch (protocol) {
	case IPPROTO_TCP:
		bpf_tail_call(ctx, &chain, STEP_TCP);
		break;
	case IPPROTO_UDP:
		bpf_tail_call(ctx, &chain, STEP_UDP);
		break;
	case IPPROTO_ICMP:
	case IPPROTO_ICMPV6:
		bpf_tail_call(ctx, &chain, STEP_ICMP);
		break;
	}
	saw(SEEN_OTHER);
	return XDP_PASS;
}

// The entry point: attach or run this one.
SEC("xdp")
int parse_ethernet(struct xdp_md *ctx)
{
	struct state *state = get_state();

	if (!state)
		return XDP_ABORTED;
	state->offset = 0;
	state->tags = 0;
	struct ethhdr *eth = header(ctx, state, sizeof(*eth));
	if (!eth)
		return broken();
	saw(SEEN_ETHERNET);
	state->offset = sizeof(*eth);
	return by_ethertype(ctx, eth->h_proto);
}

SEC("xdp")
int parse_vlan(struct xdp_md *ctx)
{
	struct state *state = get_state();
	struct vlan_header *vlan;

	if (!state || !(vlan = header(ctx, state, sizeof(*vlan))))
		return broken();
	saw(SEEN_VLAN);
	if (++state->tags > MAX_VLAN_DEPTH)
		return broken();
	state->offset += sizeof(*vlan);
	return by_ethertype(ctx, vlan->protocol);  // this may be the same program again: a tag inside a tag
}

SEC("xdp")
int parse_ipv4(struct xdp_md *ctx)
{
	struct state *state = get_state();
	struct iphdr *ip;

	if (!state || !(ip = header(ctx, state, sizeof(*ip))) || ip->ihl < 5)
		return broken();
	saw(SEEN_IPV4);
	state->offset += ip->ihl * 4;
	return by_ip_protocol(ctx, ip->protocol);
}

SEC("xdp")
int parse_ipv6(struct xdp_md *ctx)
{
	struct state *state = get_state();
	struct ipv6hdr *ip;

	if (!state || !(ip = header(ctx, state, sizeof(*ip))))
		return broken();
	saw(SEEN_IPV6);
	state->offset += sizeof(*ip);
	__u8 next = ip->nexthdr;
	if (next == IPPROTO_HOPOPTS) {  // multicast listener reports put one in front of ICMPv6
		struct ipv6_opt_hdr *options = header(ctx, state, sizeof(*options));

		if (!options)
			return broken();
		next = options->nexthdr;
		state->offset += (options->hdrlen + 1) * 8;
	}
	return by_ip_protocol(ctx, next);
}

SEC("xdp")
int parse_tcp(struct xdp_md *ctx)
{
	struct state *state = get_state();
	struct tcphdr *tcp;

	if (!state || !(tcp = header(ctx, state, sizeof(*tcp))))
		return broken();
	saw(SEEN_TCP);
	saw_port(bpf_ntohs(tcp->dest));
	return XDP_PASS;
}

SEC("xdp")
int parse_udp(struct xdp_md *ctx)
{
	struct state *state = get_state();
	struct udphdr *udp;

	if (!state || !(udp = header(ctx, state, sizeof(*udp))))
		return broken();
	saw(SEEN_UDP);
	saw_port(bpf_ntohs(udp->dest));
	return XDP_PASS;
}

SEC("xdp")
int parse_icmp(struct xdp_md *ctx)
{
	struct state *state = get_state();

	// ICMP and ICMPv6 start with the same 8 bytes: type, code, checksum, four bytes by type
	if (!state || !header(ctx, state, sizeof(struct icmphdr)))
		return broken();
	saw(SEEN_ICMP);
	return XDP_PASS;
}

char LICENSE[] SEC("license") = "GPL";
