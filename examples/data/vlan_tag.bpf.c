// Puts a VLAN tag on everything that leaves an interface and takes it off what arrives: both ends of a link with these two
// programs talk tagged, without a VLAN device. make_captures.sh uses it for vlan.pcap.

#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/pkt_cls.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

#define VLAN_ID 42
#define PRIORITY 3

SEC("tc/push")
int push(struct __sk_buff *skb)
{
	if (bpf_skb_vlan_push(skb, bpf_htons(ETH_P_8021Q), PRIORITY << 13 | VLAN_ID))
		return TC_ACT_SHOT;
	return TC_ACT_OK;
}

SEC("tc/pop")
int pop(struct __sk_buff *skb)
{
	if (!skb->vlan_present || (skb->vlan_tci & 0xfff) != VLAN_ID)
		return TC_ACT_SHOT;
	if (bpf_skb_vlan_pop(skb))
		return TC_ACT_SHOT;
	return TC_ACT_OK;
}

char LICENSE[] SEC("license") = "GPL";
