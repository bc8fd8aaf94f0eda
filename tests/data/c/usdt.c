/* usdt.bpf.h: every name. */
#include <linux/bpf.h>
#include <linux/ptrace.h>
#define BPF_USDT_MAX_SPEC_CNT 16
#include <bpf/bpf_helpers.h>
#include <bpf/usdt.bpf.h>

long sink;

SEC("usdt") int BPF_USDT(probe, int first, void *second, long third)
{
	sink = first + (long)second + third + bpf_usdt_cookie(ctx) + bpf_usdt_arg_cnt(ctx);
	return 0;
}

SEC("usdt") int by_number(struct pt_regs *ctx)
{
	long value;

	if (bpf_usdt_arg_size(ctx, 1) == 4 && !bpf_usdt_arg(ctx, 1, &value))
		sink = value;
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
