// A traffic control (tc) classifier that changes packets and counts flows.
//
// For each IPv4 TCP or UDP packet it
//   - marks packets to or from the port `web_port` with the DSCP class `dscp`, and mends the header checksum,
//   - sends packets for `old_port` to `new_port` instead (0 = off), and mends the TCP or UDP checksum,
//   - counts packets and bytes by flow: addresses, ports and protocol.
//
//   bpfkit run examples/tc_flows.bpf.c --pcap examples/data/web.pcap --out marked.pcap

#include <stddef.h>

#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/in.h>
#include <linux/ip.h>
#include <linux/pkt_cls.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

const volatile __u16 web_port = 80;
const volatile __u8 dscp = 10;  // AF11: high-throughput data
const volatile __u16 old_port = 0;
const volatile __u16 new_port = 0;

// Counted as the program goes; readable from outside at any time.
__u64 rewritten = 0;
__u64 ignored = 0;

struct flow {
	__be32 source;
	__be32 destination;
	__be16 source_port;
	__be16 destination_port;
	__u8 protocol;
	__u8 unused[3];  // map keys are compared byte by byte: no holes
};

struct traffic {
	__u64 packets;
	__u64 bytes;
	__u64 last_seen_ns;
};

// An LRU hash forgets the flow that was not seen for longest when it is full.
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 4096);
	__type(key, struct flow);
	__type(value, struct traffic);
} flows SEC(".maps");

static __always_inline void count(struct __sk_buff *skb, struct flow *flow)
{
	struct traffic *traffic = bpf_map_lookup_elem(&flows, flow);

	if (traffic) {
		__sync_fetch_and_add(&traffic->packets, 1);
		__sync_fetch_and_add(&traffic->bytes, skb->len);
		traffic->last_seen_ns = bpf_ktime_get_ns();
	} else {
		struct traffic first = {1, skb->len, bpf_ktime_get_ns()};
		bpf_map_update_elem(&flows, flow, &first, BPF_ANY);
	}
}

// The type of service byte is DSCP (6 bits) and ECN (2 bits). Helpers that write make all packet pointers invalid.
static __always_inline int mark(struct __sk_buff *skb, __u8 old_tos)
{
	__u8 new_tos = dscp << 2 | (old_tos & 3);
	int at = ETH_HLEN;

	if (new_tos == old_tos)
		return 0;
	// the checksum is over 16-bit words: version and length share one with the type of service
	bpf_l3_csum_replace(skb, at + offsetof(struct iphdr, check), bpf_htons(old_tos),
			    bpf_htons(new_tos), 2);
	bpf_skb_store_bytes(skb, at + offsetof(struct iphdr, tos), &new_tos, 1, 0);
	rewritten++;
	return 0;
}

static __always_inline void redirect_port(struct __sk_buff *skb, __u8 protocol, int l4)
{
	__be16 from = bpf_htons(old_port), to = bpf_htons(new_port);
	int port = l4 + offsetof(struct tcphdr, dest);  // at the same place in UDP
	int check = l4 + (protocol == IPPROTO_TCP ? offsetof(struct tcphdr, check) :
						    offsetof(struct udphdr, check));
	// a UDP checksum of 0 means "none": leave it alone
	__u64 flags = protocol == IPPROTO_UDP ? BPF_F_MARK_MANGLED_0 : 0;

	bpf_l4_csum_replace(skb, check, from, to, flags | sizeof(to));
	bpf_skb_store_bytes(skb, port, &to, sizeof(to), 0);
	rewritten++;
}

SEC("tc")
int tc_flows(struct __sk_buff *skb)
{
	struct iphdr ip;
	struct {
		__be16 source, destination;  // TCP and UDP both start with them
	} ports;

	// bpf_skb_load_bytes reads packets that lie in several pieces too, which direct access does not
	if (skb->protocol != bpf_htons(ETH_P_IP) ||
	    bpf_skb_load_bytes(skb, ETH_HLEN, &ip, sizeof(ip)) < 0 ||
	    (ip.protocol != IPPROTO_TCP && ip.protocol != IPPROTO_UDP) ||
	    (ip.frag_off & bpf_htons(0x1fff))) {  // only the first fragment has ports
		ignored++;
		return TC_ACT_OK;
	}
	int l4 = ETH_HLEN + ip.ihl * 4;
	if (bpf_skb_load_bytes(skb, l4, &ports, sizeof(ports)) < 0) {
		ignored++;
		return TC_ACT_SHOT;
	}

	struct flow flow = {
		.source = ip.saddr,
		.destination = ip.daddr,
		.source_port = ports.source,
		.destination_port = ports.destination,
		.protocol = ip.protocol,
	};
	count(skb, &flow);

	if (ports.source == bpf_htons(web_port) || ports.destination == bpf_htons(web_port))
		mark(skb, ip.tos);
	if (old_port && ports.destination == bpf_htons(old_port))
		redirect_port(skb, ip.protocol, l4);
	return TC_ACT_OK;
}

char LICENSE[] SEC("license") = "GPL";
