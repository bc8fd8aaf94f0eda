/* Arguments of traced functions, by calling convention, and wrappers that give programs named parameters. */
#ifndef BPFKIT_BPF_TRACING_H
#define BPFKIT_BPF_TRACING_H

#include <bpf/bpf_helpers.h>

/* which machine the traced kernel runs on: __TARGET_ARCH_x86 or __TARGET_ARCH_arm64 on the command line */
#if defined(__TARGET_ARCH_x86)
#define bpf_target_x86
#define bpf_target_defined
#elif defined(__TARGET_ARCH_arm64)
#define bpf_target_arm64
#define bpf_target_defined
#endif

#if defined(bpf_target_x86)
/* System V: di si dx cx r8 r9, result in ax; system calls take r10 in place of cx */
#if defined(__KERNEL__) || defined(__VMLINUX_H__)
#define ___bk_reg(name) name
#else
#define ___bk_reg(name) ___bk_user_##name
#define ___bk_user_di rdi
#define ___bk_user_si rsi
#define ___bk_user_dx rdx
#define ___bk_user_cx rcx
#define ___bk_user_r8 r8
#define ___bk_user_r9 r9
#define ___bk_user_r10 r10
#define ___bk_user_ax rax
#define ___bk_user_bp rbp
#define ___bk_user_sp rsp
#define ___bk_user_ip rip
#endif
#define ___bk_regs(context) (context)
#define ___bk_parm1 ___bk_reg(di)
#define ___bk_parm2 ___bk_reg(si)
#define ___bk_parm3 ___bk_reg(dx)
#define ___bk_parm4 ___bk_reg(cx)
#define ___bk_parm5 ___bk_reg(r8)
#define ___bk_parm6 ___bk_reg(r9)
#define ___bk_syscall4 ___bk_reg(r10)
#define ___bk_frame ___bk_reg(bp)
#define ___bk_result ___bk_reg(ax)
#define ___bk_stack ___bk_reg(sp)
#define ___bk_address ___bk_reg(ip)
#define PT_REGS_SYSCALL_REGS(context) ((struct pt_regs *)PT_REGS_PARM1(context))
#define SYSCALL_WRAPPER_PREFIX "__x64_"

#elif defined(bpf_target_arm64)
/* AAPCS64: x0 to x7, result in x0, frame x29, return address x30 */
struct pt_regs___arm64 {
	unsigned long orig_x0;
	unsigned long long syscallno;
} __attribute__((preserve_access_index));
#define ___bk_regs(context) ((const struct user_pt_regs *)(context))
#define ___bk_parm1 regs[0]
#define ___bk_parm2 regs[1]
#define ___bk_parm3 regs[2]
#define ___bk_parm4 regs[3]
#define ___bk_parm5 regs[4]
#define ___bk_parm6 regs[5]
#define ___bk_parm7 regs[6]
#define ___bk_parm8 regs[7]
#define ___bk_syscall4 regs[3]
#define ___bk_frame regs[29]
#define ___bk_result regs[0]
#define ___bk_stack sp
#define ___bk_address pc
#define ___bk_link regs[30]
#define PT_REGS_SYSCALL_REGS(context) ((struct pt_regs *)PT_REGS_PARM1(context))
#define SYSCALL_WRAPPER_PREFIX "__arm64_"
#endif

#if defined(bpf_target_defined)

#ifndef SYSCALL_WRAPPER
#define SYSCALL_WRAPPER 1
#endif
#if SYSCALL_WRAPPER
#define SYS_PREFIX SYSCALL_WRAPPER_PREFIX
#else
#define SYS_PREFIX ""
#endif

/* a direct access, and one that reads through a pointer the verifier does not know */
#define ___bk_get(context, member) (___bk_regs(context)->member)
#define ___bk_get_core(context, member) BPF_CORE_READ(___bk_regs(context), member)

#define PT_REGS_PARM1(context) ___bk_get(context, ___bk_parm1)
#define PT_REGS_PARM2(context) ___bk_get(context, ___bk_parm2)
#define PT_REGS_PARM3(context) ___bk_get(context, ___bk_parm3)
#define PT_REGS_PARM4(context) ___bk_get(context, ___bk_parm4)
#define PT_REGS_PARM5(context) ___bk_get(context, ___bk_parm5)
#define PT_REGS_PARM6(context) ___bk_get(context, ___bk_parm6)
#define PT_REGS_PARM1_CORE(context) ___bk_get_core(context, ___bk_parm1)
#define PT_REGS_PARM2_CORE(context) ___bk_get_core(context, ___bk_parm2)
#define PT_REGS_PARM3_CORE(context) ___bk_get_core(context, ___bk_parm3)
#define PT_REGS_PARM4_CORE(context) ___bk_get_core(context, ___bk_parm4)
#define PT_REGS_PARM5_CORE(context) ___bk_get_core(context, ___bk_parm5)
#define PT_REGS_PARM6_CORE(context) ___bk_get_core(context, ___bk_parm6)
#if defined(bpf_target_arm64)
#define PT_REGS_PARM7(context) ___bk_get(context, ___bk_parm7)
#define PT_REGS_PARM8(context) ___bk_get(context, ___bk_parm8)
#define PT_REGS_PARM7_CORE(context) ___bk_get_core(context, ___bk_parm7)
#define PT_REGS_PARM8_CORE(context) ___bk_get_core(context, ___bk_parm8)
#define PT_REGS_RET(context) ___bk_get(context, ___bk_link)
#define PT_REGS_RET_CORE(context) ___bk_get_core(context, ___bk_link)
#define PT_REGS_PARM1_SYSCALL(context) PT_REGS_PARM1_CORE_SYSCALL(context)
#define PT_REGS_PARM1_CORE_SYSCALL(context) \
	BPF_CORE_READ((const struct pt_regs___arm64 *)(context), orig_x0)
#define BPF_KPROBE_READ_RET_IP(address, context) ({ (address) = PT_REGS_RET(context); })
#define BPF_KRETPROBE_READ_RET_IP BPF_KPROBE_READ_RET_IP
#else
/* parameters 7 and 8 are on the stack; so is the return address */
#define PT_REGS_RET(context) ___bk_get(context, ___bk_stack)
#define PT_REGS_RET_CORE(context) ___bk_get_core(context, ___bk_stack)
#define PT_REGS_PARM1_SYSCALL(context) PT_REGS_PARM1(context)
#define PT_REGS_PARM1_CORE_SYSCALL(context) PT_REGS_PARM1_CORE(context)
#define BPF_KPROBE_READ_RET_IP(address, context) \
	({ bpf_probe_read_kernel(&(address), sizeof(address), (void *)PT_REGS_RET(context)); })
#define BPF_KRETPROBE_READ_RET_IP(address, context) \
	({ bpf_probe_read_kernel(&(address), sizeof(address), (void *)(PT_REGS_FP(context) + sizeof(address))); })
#endif

#define PT_REGS_FP(context) ___bk_get(context, ___bk_frame)
#define PT_REGS_RC(context) ___bk_get(context, ___bk_result)
#define PT_REGS_SP(context) ___bk_get(context, ___bk_stack)
#define PT_REGS_IP(context) ___bk_get(context, ___bk_address)
#define PT_REGS_FP_CORE(context) ___bk_get_core(context, ___bk_frame)
#define PT_REGS_RC_CORE(context) ___bk_get_core(context, ___bk_result)
#define PT_REGS_SP_CORE(context) ___bk_get_core(context, ___bk_stack)
#define PT_REGS_IP_CORE(context) ___bk_get_core(context, ___bk_address)

/* parameters of a system call, from the registers that user space entered the kernel with */
#define PT_REGS_PARM2_SYSCALL(context) PT_REGS_PARM2(context)
#define PT_REGS_PARM3_SYSCALL(context) PT_REGS_PARM3(context)
#define PT_REGS_PARM4_SYSCALL(context) ___bk_get(context, ___bk_syscall4)
#define PT_REGS_PARM5_SYSCALL(context) PT_REGS_PARM5(context)
#define PT_REGS_PARM6_SYSCALL(context) PT_REGS_PARM6(context)
#define PT_REGS_PARM2_CORE_SYSCALL(context) PT_REGS_PARM2_CORE(context)
#define PT_REGS_PARM3_CORE_SYSCALL(context) PT_REGS_PARM3_CORE(context)
#define PT_REGS_PARM4_CORE_SYSCALL(context) ___bk_get_core(context, ___bk_syscall4)
#define PT_REGS_PARM5_CORE_SYSCALL(context) PT_REGS_PARM5_CORE(context)
#define PT_REGS_PARM6_CORE_SYSCALL(context) PT_REGS_PARM6_CORE(context)

#else
#define ___bk_no_arch(macro) ({ \
	_Pragma("GCC error \"define __TARGET_ARCH_x86 or __TARGET_ARCH_arm64 to use PT_REGS macros\""); 0ull; })
#define PT_REGS_PARM1(context) ___bk_no_arch()
#define PT_REGS_PARM2(context) ___bk_no_arch()
#define PT_REGS_PARM3(context) ___bk_no_arch()
#define PT_REGS_PARM4(context) ___bk_no_arch()
#define PT_REGS_PARM5(context) ___bk_no_arch()
#define PT_REGS_RC(context) ___bk_no_arch()
#define PT_REGS_SP(context) ___bk_no_arch()
#define PT_REGS_IP(context) ___bk_no_arch()
#endif

/* --- programs with named parameters ---
 * The wrapper is the program; the body becomes a function inlined into it. BEFORE: int BPF_PROG(hook, int a) { … }
 * AFTER: int hook(unsigned long long *ctx) { return body(ctx, (void *)ctx[0]); }  int body(ctx, int a) { … }
 */
#define ___bk_program(name, context, call, params...) \
	name(context); \
	static __always_inline typeof(name(0)) ____##name(context, ##params); \
	typeof(name(0)) name(context) \
	{ \
		_Pragma("GCC diagnostic push") \
		_Pragma("GCC diagnostic ignored \"-Wint-conversion\"") \
		return ____##name call; \
		_Pragma("GCC diagnostic pop") \
	} \
	static __always_inline typeof(name(0)) ____##name(context, ##params)

/* raw tracepoints, fentry, fexit, LSM, struct_ops: parameters are an array of 64-bit values */
#define BPF_PROG(name, args...) \
	___bk_program(name, unsigned long long *ctx, (___bk_ctx_args(___bk_count(args))), ##args)
/* kprobes and uprobes: parameters are in registers */
#define BPF_KPROBE(name, args...) \
	___bk_program(name, struct pt_regs *ctx, (___bk_reg_args(___bk_count(args))), ##args)
/* a return probe has one optional parameter, the result */
#define BPF_KRETPROBE(name, args...) \
	___bk_program(name, struct pt_regs *ctx, (___bk_ret_args(___bk_count(args))), ##args)
#define BPF_UPROBE(name, args...) BPF_KPROBE(name, ##args)
#define BPF_URETPROBE(name, args...) BPF_KRETPROBE(name, ##args)

/* system calls: where the kernel wraps them, the wrapper's only parameter points at the registers */
#define BPF_KSYSCALL(name, args...) \
	name(struct pt_regs *ctx); \
	extern _Bool LINUX_HAS_SYSCALL_WRAPPER __kconfig; \
	static __always_inline typeof(name(0)) ____##name(struct pt_regs *ctx, ##args); \
	typeof(name(0)) name(struct pt_regs *ctx) \
	{ \
		struct pt_regs *regs = LINUX_HAS_SYSCALL_WRAPPER ? PT_REGS_SYSCALL_REGS(ctx) : ctx; \
		_Pragma("GCC diagnostic push") \
		_Pragma("GCC diagnostic ignored \"-Wint-conversion\"") \
		if (LINUX_HAS_SYSCALL_WRAPPER) \
			return ____##name(___bk_syscall_core_args(___bk_count(args))); \
		else \
			return ____##name(___bk_syscall_args(___bk_count(args))); \
		_Pragma("GCC diagnostic pop") \
	} \
	static __always_inline typeof(name(0)) ____##name(struct pt_regs *ctx, ##args)
#define BPF_KPROBE_SYSCALL BPF_KSYSCALL

#include <bpf/bpf_core_read.h>

#endif
