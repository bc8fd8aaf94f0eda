/* Arguments of traced functions, by calling convention, and wrappers that give programs named parameters. */
#ifndef __BPF_TRACING_H__
#define __BPF_TRACING_H__

#include <bpf/bpf_helpers.h>

struct pt_regs;

/* which machine the traced kernel runs on: __TARGET_ARCH_x86 or __TARGET_ARCH_arm64 on the command line */
#if defined(__TARGET_ARCH_x86)
#define bpf_target_x86
#define bpf_target_defined
#elif defined(__TARGET_ARCH_arm64)
#define bpf_target_arm64
#define bpf_target_defined
#endif

#if defined(bpf_target_x86)
/* System V: di si dx cx r8 r9, result in ax; system calls take r10 in place of cx. The kernel's struct names the registers
 * without the r that user space's struct has. A function's further parameters are on the stack.
 */
#if defined(__KERNEL__) || defined(__VMLINUX_H__)
#define ___bk_reg(kernel_name, user_name) kernel_name
#else
#define ___bk_reg(kernel_name, user_name) user_name
#endif
#define __PT_REGS_CAST(context) (context)
#define __PT_PARM1_REG ___bk_reg(di, rdi)
#define __PT_PARM2_REG ___bk_reg(si, rsi)
#define __PT_PARM3_REG ___bk_reg(dx, rdx)
#define __PT_PARM4_REG ___bk_reg(cx, rcx)
#define __PT_PARM5_REG r8
#define __PT_PARM6_REG r9
#define __PT_PARM7_REG __unsupported__
#define __PT_PARM8_REG __unsupported__
#define __PT_PARM4_SYSCALL_REG r10
#define __PT_FP_REG ___bk_reg(bp, rbp)
#define __PT_RC_REG ___bk_reg(ax, rax)
#define __PT_SP_REG ___bk_reg(sp, rsp)
#define __PT_IP_REG ___bk_reg(ip, rip)
#define __PT_RET_REG __PT_SP_REG /* at function entry, where the return address is on top of the stack */

#define BPF_KPROBE_READ_RET_IP(address, context) \
	({ bpf_probe_read_kernel(&(address), sizeof(address), (void *)PT_REGS_RET(context)); })
#define BPF_KRETPROBE_READ_RET_IP(address, context) \
	({ bpf_probe_read_kernel(&(address), sizeof(address), (void *)(PT_REGS_FP(context) + sizeof(address))); })

#elif defined(bpf_target_arm64)
/* AAPCS64: x0 to x7, result in x0, frame x29, return address x30. User space knows the head of struct pt_regs as
 * struct user_pt_regs. The result overwrites x0, so a system call's first parameter has a place of its own.
 */
struct pt_regs___arm64 {
	unsigned long orig_x0;
} __attribute__((preserve_access_index));
#define __PT_REGS_CAST(context) ((struct user_pt_regs *)(context))
#define __PT_PARM1_REG regs[0]
#define __PT_PARM2_REG regs[1]
#define __PT_PARM3_REG regs[2]
#define __PT_PARM4_REG regs[3]
#define __PT_PARM5_REG regs[4]
#define __PT_PARM6_REG regs[5]
#define __PT_PARM7_REG regs[6]
#define __PT_PARM8_REG regs[7]
#define __PT_PARM4_SYSCALL_REG __PT_PARM4_REG
#define __PT_FP_REG regs[29]
#define __PT_RC_REG regs[0]
#define __PT_SP_REG sp
#define __PT_IP_REG pc
#define __PT_RET_REG regs[30]
#define PT_REGS_PARM1_SYSCALL(context) (((struct pt_regs___arm64 *)(context))->orig_x0)
#define PT_REGS_PARM1_CORE_SYSCALL(context) \
	BPF_CORE_READ((struct pt_regs___arm64 *)(context), orig_x0)

#define BPF_KPROBE_READ_RET_IP(address, context) ({ (address) = PT_REGS_RET(context); })
#define BPF_KRETPROBE_READ_RET_IP BPF_KPROBE_READ_RET_IP

#else
/* an error only where a register is asked for */
#define __BPF_TARGET_MISSING "GCC error \"define __TARGET_ARCH_x86 or __TARGET_ARCH_arm64 to use registers\""
#define __PT_REGS_CAST(context) ({ _Pragma(__BPF_TARGET_MISSING); (struct ___bk_no_regs *)0; })
struct ___bk_no_regs { unsigned long none; };
#define __PT_PARM1_REG none
#define __PT_PARM2_REG none
#define __PT_PARM3_REG none
#define __PT_PARM4_REG none
#define __PT_PARM5_REG none
#define __PT_PARM6_REG none
#define __PT_PARM7_REG none
#define __PT_PARM8_REG none
#define __PT_PARM4_SYSCALL_REG none
#define __PT_FP_REG none
#define __PT_RC_REG none
#define __PT_SP_REG none
#define __PT_IP_REG none
#define __PT_RET_REG none
#define BPF_KPROBE_READ_RET_IP(address, context) ({ (address) = PT_REGS_RET(context); })
#define BPF_KRETPROBE_READ_RET_IP BPF_KPROBE_READ_RET_IP
#endif

#define __PT_PARM1_SYSCALL_REG __PT_PARM1_REG
#define __PT_PARM2_SYSCALL_REG __PT_PARM2_REG
#define __PT_PARM3_SYSCALL_REG __PT_PARM3_REG
#define __PT_PARM5_SYSCALL_REG __PT_PARM5_REG
#define __PT_PARM6_SYSCALL_REG __PT_PARM6_REG
#define __PT_PARM7_SYSCALL_REG __unsupported__

/* the registers of a system call, from the only parameter of the kernel's wrapper around it */
#define PT_REGS_SYSCALL_REGS(context) ((struct pt_regs *)PT_REGS_PARM1(context))

/* a direct access, and one that reads through a pointer the verifier does not know */
#define ___bk_get(context, member) (__PT_REGS_CAST(context)->member)
#define ___bk_get_core(context, member) BPF_CORE_READ(__PT_REGS_CAST(context), member)

#define PT_REGS_PARM1(context) ___bk_get(context, __PT_PARM1_REG)
#define PT_REGS_PARM2(context) ___bk_get(context, __PT_PARM2_REG)
#define PT_REGS_PARM3(context) ___bk_get(context, __PT_PARM3_REG)
#define PT_REGS_PARM4(context) ___bk_get(context, __PT_PARM4_REG)
#define PT_REGS_PARM5(context) ___bk_get(context, __PT_PARM5_REG)
#define PT_REGS_PARM6(context) ___bk_get(context, __PT_PARM6_REG)
#define PT_REGS_PARM7(context) ___bk_get(context, __PT_PARM7_REG)
#define PT_REGS_PARM8(context) ___bk_get(context, __PT_PARM8_REG)
#define PT_REGS_RET(context) ___bk_get(context, __PT_RET_REG)
#define PT_REGS_FP(context) ___bk_get(context, __PT_FP_REG)
#define PT_REGS_RC(context) ___bk_get(context, __PT_RC_REG)
#define PT_REGS_SP(context) ___bk_get(context, __PT_SP_REG)
#define PT_REGS_IP(context) ___bk_get(context, __PT_IP_REG)
#define PT_REGS_PARM1_CORE(context) ___bk_get_core(context, __PT_PARM1_REG)
#define PT_REGS_PARM2_CORE(context) ___bk_get_core(context, __PT_PARM2_REG)
#define PT_REGS_PARM3_CORE(context) ___bk_get_core(context, __PT_PARM3_REG)
#define PT_REGS_PARM4_CORE(context) ___bk_get_core(context, __PT_PARM4_REG)
#define PT_REGS_PARM5_CORE(context) ___bk_get_core(context, __PT_PARM5_REG)
#define PT_REGS_PARM6_CORE(context) ___bk_get_core(context, __PT_PARM6_REG)
#define PT_REGS_PARM7_CORE(context) ___bk_get_core(context, __PT_PARM7_REG)
#define PT_REGS_PARM8_CORE(context) ___bk_get_core(context, __PT_PARM8_REG)
#define PT_REGS_RET_CORE(context) ___bk_get_core(context, __PT_RET_REG)
#define PT_REGS_FP_CORE(context) ___bk_get_core(context, __PT_FP_REG)
#define PT_REGS_RC_CORE(context) ___bk_get_core(context, __PT_RC_REG)
#define PT_REGS_SP_CORE(context) ___bk_get_core(context, __PT_SP_REG)
#define PT_REGS_IP_CORE(context) ___bk_get_core(context, __PT_IP_REG)

/* parameters of a system call, from the registers that user space entered the kernel with */
#ifndef PT_REGS_PARM1_SYSCALL
#define PT_REGS_PARM1_SYSCALL(context) ___bk_get(context, __PT_PARM1_SYSCALL_REG)
#define PT_REGS_PARM1_CORE_SYSCALL(context) ___bk_get_core(context, __PT_PARM1_SYSCALL_REG)
#endif
#define PT_REGS_PARM2_SYSCALL(context) ___bk_get(context, __PT_PARM2_SYSCALL_REG)
#define PT_REGS_PARM3_SYSCALL(context) ___bk_get(context, __PT_PARM3_SYSCALL_REG)
#define PT_REGS_PARM4_SYSCALL(context) ___bk_get(context, __PT_PARM4_SYSCALL_REG)
#define PT_REGS_PARM5_SYSCALL(context) ___bk_get(context, __PT_PARM5_SYSCALL_REG)
#define PT_REGS_PARM6_SYSCALL(context) ___bk_get(context, __PT_PARM6_SYSCALL_REG)
#define PT_REGS_PARM7_SYSCALL(context) ___bk_get(context, __PT_PARM7_SYSCALL_REG)
#define PT_REGS_PARM2_CORE_SYSCALL(context) ___bk_get_core(context, __PT_PARM2_SYSCALL_REG)
#define PT_REGS_PARM3_CORE_SYSCALL(context) ___bk_get_core(context, __PT_PARM3_SYSCALL_REG)
#define PT_REGS_PARM4_CORE_SYSCALL(context) ___bk_get_core(context, __PT_PARM4_SYSCALL_REG)
#define PT_REGS_PARM5_CORE_SYSCALL(context) ___bk_get_core(context, __PT_PARM5_SYSCALL_REG)
#define PT_REGS_PARM6_CORE_SYSCALL(context) ___bk_get_core(context, __PT_PARM6_SYSCALL_REG)
#define PT_REGS_PARM7_CORE_SYSCALL(context) ___bk_get_core(context, __PT_PARM7_SYSCALL_REG)

/* --- programs with named parameters ---
 * The wrapper is the program; the body becomes a function inlined into it. BEFORE: int BPF_PROG(hook, int a) { … }
 * AFTER: int hook(unsigned long long *ctx) { return body(ctx, ctx[0]); }  int body(ctx, int a) { … }
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

/* The same where a parameter can be a struct of up to 16 bytes, which fills one or two values; types and names are
 * separated: int BPF_PROG2(hook, struct pair, p, int, n).
 */
#define ___bk_slots(type) (sizeof(type) > 8 ? 2 : 1)
#define ___bk_slot_word(type) typeof( \
	__builtin_choose_expr(sizeof(type) == 1, (unsigned char)0, \
	__builtin_choose_expr(sizeof(type) == 2, (unsigned short)0, \
	__builtin_choose_expr(sizeof(type) == 4, 0u, 0ull))))
#define ___bk_slot_value(type, slot) ({ \
	_Static_assert(sizeof(type) <= 16, "a parameter has at most 16 bytes"); \
	union { ___bk_slot_word(type) words[___bk_slots(type)]; typeof(type) value; } ___slot; \
	___slot.words[0] = ctx[slot]; \
	if (sizeof(type) > 8) \
		___slot.words[___bk_slots(type) - 1] = ctx[(slot) + ___bk_slots(type) - 1]; \
	___slot.value; \
})
#define BPF_PROG2(name, args...) \
	name(unsigned long long *ctx); \
	static __always_inline typeof(name(0)) \
	____##name(unsigned long long *ctx ___bk_declare_pairs(args)); \
	typeof(name(0)) name(unsigned long long *ctx) \
	{ \
		return ____##name(ctx ___bk_pass_pairs(args)); \
	} \
	static __always_inline typeof(name(0)) \
	____##name(unsigned long long *ctx ___bk_declare_pairs(args))

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
		struct pt_regs *regs __attribute__((unused)) = \
			LINUX_HAS_SYSCALL_WRAPPER ? PT_REGS_SYSCALL_REGS(ctx) : ctx; \
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
