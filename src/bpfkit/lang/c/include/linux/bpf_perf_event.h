/* The context of perf_event programs. */
#ifndef BPFKIT_LINUX_BPF_PERF_EVENT_H
#define BPFKIT_LINUX_BPF_PERF_EVENT_H

#include <linux/types.h>
#include <linux/ptrace.h>

struct bpf_perf_event_data {
#if defined(__TARGET_ARCH_arm64)
	struct user_pt_regs regs;
#else
	struct pt_regs regs;
#endif
	__u64 sample_period;
	__u64 addr;
};

#endif
