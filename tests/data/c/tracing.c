/* bpf_tracing.h: every macro. With KERNEL_TYPES, the names of vmlinux.h stand in for the user headers. */
#ifdef KERNEL_TYPES
#define __VMLINUX_H__
#include <linux/types.h>
#include <bpfkit/bpf_enums.h>
#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)
#if defined(__TARGET_ARCH_x86)
struct pt_regs {
	unsigned long r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di;
	unsigned long orig_ax, ip, cs, flags, sp, ss;
};
#else
struct user_pt_regs {
	__u64 regs[31], sp, pc, pstate;
};
#endif
#pragma clang attribute pop
#else
#include <linux/bpf.h>
#include <linux/ptrace.h>
#endif
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_tracing.h>

#define ALL(what) (what(PARM1) + what(PARM2) + what(PARM3) + what(PARM4) + what(PARM5) + what(PARM6))
#define DIRECT(name) PT_REGS_##name(ctx)
#define CORE(name) PT_REGS_##name##_CORE(ctx)
#define SYSCALL(name) PT_REGS_##name##_SYSCALL(ctx)
#define CORE_SYSCALL(name) PT_REGS_##name##_CORE_SYSCALL(ctx)
#define NAMED(what) (what(RET) + what(FP) + what(RC) + what(SP) + what(IP))

long sink;

SEC("kprobe/do_nanosleep") int direct(struct pt_regs *ctx)
{
	sink = ALL(DIRECT) + NAMED(DIRECT);
#if defined(__TARGET_ARCH_arm64)
	sink += PT_REGS_PARM7(ctx) + PT_REGS_PARM8(ctx) + PT_REGS_PARM7_CORE(ctx) + PT_REGS_PARM8_CORE(ctx);
#endif
	return 0;
}

SEC("kprobe/do_nanosleep") int core(struct pt_regs *ctx)
{
	sink = ALL(CORE) + NAMED(CORE);
	return 0;
}

SEC("kprobe/do_nanosleep") int syscalls(struct pt_regs *ctx)
{
	struct pt_regs *regs = PT_REGS_SYSCALL_REGS(ctx);

	sink = ALL(SYSCALL) + ALL(CORE_SYSCALL) + PT_REGS_PARM1_CORE_SYSCALL(regs);
	return 0;
}

SEC("kprobe/do_nanosleep") int return_address(struct pt_regs *ctx)
{
	unsigned long address = 0;

	BPF_KPROBE_READ_RET_IP(address, ctx);
	sink = address;
	BPF_KRETPROBE_READ_RET_IP(address, ctx);
	sink += address;
	return 0;
}

SEC("kprobe/do_nanosleep") int BPF_KPROBE(kprobe, void *rqtp, unsigned mode, int a, int b, int c)
{
	sink = (long)rqtp + mode + a + b + c;
	return 0;
}

SEC("kprobe/do_nanosleep") int BPF_KPROBE(kprobe_without)
{
	return 0;
}

SEC("kretprobe/do_nanosleep") int BPF_KRETPROBE(kretprobe, int result)
{
	sink = result;
	return 0;
}

SEC("uprobe") int BPF_UPROBE(user_entry, void *a, int b)
{
	sink = (long)a + b;
	return 0;
}

SEC("uretprobe") int BPF_URETPROBE(user_exit, long result)
{
	sink = result;
	return 0;
}

SEC("ksyscall/openat") int BPF_KSYSCALL(ksyscall, int folder, const char *name, int flags, int mode)
{
	sink = folder + (long)name + flags + mode;
	return 0;
}

SEC("ksyscall/getpid") int BPF_KPROBE_SYSCALL(ksyscall_without)
{
	return 0;
}

SEC("raw_tp/sched_switch") int BPF_PROG(raw, _Bool preempt, void *from, void *to)
{
	sink = preempt + (long)from + (long)to;
	return 0;
}

struct two {
	long first, second;
};

SEC("raw_tp/sys_enter") int BPF_PROG2(pairs, struct two, both, short, small, void *, pointer)
{
	sink = both.first + both.second + small + (long)pointer;
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
