/* USDT probes: arguments of a probe by number, wherever the probed program keeps them. The loader reads the places out of
 * the program's notes and puts them into the two maps below; their names and layouts are those that libbpf fills.
 */
#ifndef __USDT_BPF_H__
#define __USDT_BPF_H__

#include <linux/errno.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

/* how many different probe sites an object can be attached to; define before including */
#ifndef BPF_USDT_MAX_SPEC_CNT
#define BPF_USDT_MAX_SPEC_CNT 256
#endif
/* sites by address, for kernels without attach cookies (before Linux 5.15) */
#ifndef BPF_USDT_MAX_IP_CNT
#define BPF_USDT_MAX_IP_CNT (4 * BPF_USDT_MAX_SPEC_CNT)
#endif
#define BPF_USDT_MAX_ARG_CNT 12

enum __bpf_usdt_arg_type {
	BPF_USDT_ARG_CONST, /* val_off is the value */
	BPF_USDT_ARG_REG, /* in a register */
	BPF_USDT_ARG_REG_DEREF, /* in memory at register + val_off */
	BPF_USDT_ARG_SIB, /* in memory at register + (index register << scale) + val_off */
};

/* One argument; registers are byte offsets in struct pt_regs. libbpf 1.6 and earlier fill 16 bytes an argument, and so
 * reads this unless BPF_USDT_WIDE_ARGS is defined; libbpf 1.7 declares the same fields in narrower units, which makes the
 * compiler lay them out in 24. bpfkit's loader looks at the map's BTF and fills either.
 */
#ifdef BPF_USDT_WIDE_ARGS
#define ___bk_usdt_unit __u16
#else
#define ___bk_usdt_unit __u32
#endif
struct __bpf_usdt_arg_spec {
	__u64 val_off;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	enum __bpf_usdt_arg_type arg_type: 8;
	___bk_usdt_unit idx_reg_off: 12;
	___bk_usdt_unit scale_bitshift: 4;
	___bk_usdt_unit __reserved: 8;
#else
	___bk_usdt_unit __reserved: 8;
	___bk_usdt_unit idx_reg_off: 12;
	___bk_usdt_unit scale_bitshift: 4;
	enum __bpf_usdt_arg_type arg_type: 8;
#endif
	short reg_off;
	_Bool arg_signed;
	char arg_bitshift; /* 64 minus the width in bits */
};

struct __bpf_usdt_spec {
	struct __bpf_usdt_arg_spec args[BPF_USDT_MAX_ARG_CNT];
	__u64 usdt_cookie;
	short arg_cnt;
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, BPF_USDT_MAX_SPEC_CNT);
	__type(key, int);
	__type(value, struct __bpf_usdt_spec);
} __bpf_usdt_specs SEC(".maps") __weak;

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, BPF_USDT_MAX_IP_CNT);
	__type(key, long);
	__type(value, __u32);
} __bpf_usdt_ip_to_spec_id SEC(".maps") __weak;

extern const _Bool LINUX_HAS_BPF_COOKIE __kconfig;

/* the site that was hit: the cookie is its number in __bpf_usdt_specs; negative if unknown */
static __always_inline int __bpf_usdt_spec_id(struct pt_regs *ctx)
{
	if (LINUX_HAS_BPF_COOKIE)
		return bpf_get_attach_cookie(ctx);

	long address = PT_REGS_IP(ctx);
	int *number = bpf_map_lookup_elem(&__bpf_usdt_ip_to_spec_id, &address);

	return number ? *number : -ESRCH;
}

static __always_inline struct __bpf_usdt_spec *___bk_usdt_spec(struct pt_regs *ctx)
{
	int number = __bpf_usdt_spec_id(ctx);

	return number < 0 ? NULL : bpf_map_lookup_elem(&__bpf_usdt_specs, &number);
}

/* what is known of argument arg_num, or why nothing is */
#define ___bk_usdt_find(place, ctx, arg_num) ({ \
	struct __bpf_usdt_spec *___spec = ___bk_usdt_spec(ctx); \
	if (!___spec) \
		return -ESRCH; \
	if ((arg_num) >= BPF_USDT_MAX_ARG_CNT) \
		return -ENOENT; \
	barrier_var(arg_num); \
	if ((arg_num) >= ___spec->arg_cnt) \
		return -ENOENT; \
	(place) = &___spec->args[arg_num]; \
})

/* how many arguments the probe has; -ESRCH if the site is unknown */
__weak __hidden int bpf_usdt_arg_cnt(struct pt_regs *ctx)
{
	struct __bpf_usdt_spec *spec = ___bk_usdt_spec(ctx);

	return spec ? spec->arg_cnt : -ESRCH;
}

/* width of an argument in bytes, or a negative error: -ESRCH unknown site, -ENOENT no such argument */
__weak __hidden int bpf_usdt_arg_size(struct pt_regs *ctx, __u64 arg_num)
{
	struct __bpf_usdt_arg_spec *place;

	___bk_usdt_find(place, ctx, arg_num);
	if (place->arg_bitshift < 0 || place->arg_bitshift > 56)
		return -EINVAL;
	return (64 - place->arg_bitshift) / 8;
}

/* Argument arg_num (from 0) widened to 64 bits into *res. 0, or a negative error, and then *res is 0. */
__weak __hidden int bpf_usdt_arg(struct pt_regs *ctx, __u64 arg_num, long *res)
{
	struct __bpf_usdt_arg_spec *place;
	unsigned long value = 0, index = 0;
	int error;

	*res = 0;
	___bk_usdt_find(place, ctx, arg_num);

	if (place->arg_type == BPF_USDT_ARG_CONST) {
		value = place->val_off;
	} else if (place->arg_type <= BPF_USDT_ARG_SIB) {
		error = bpf_probe_read_kernel(&value, sizeof(value), (void *)ctx + place->reg_off);
		if (error)
			return error;
		if (place->arg_type == BPF_USDT_ARG_SIB) {
			error = bpf_probe_read_kernel(&index, sizeof(index),
						      (void *)ctx + place->idx_reg_off);
			if (error)
				return error;
			index <<= place->scale_bitshift;
		}
		if (place->arg_type != BPF_USDT_ARG_REG) {
			error = bpf_probe_read_user(&value, sizeof(value),
						    (void *)(value + index + place->val_off));
			if (error)
				return error;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
			value >>= place->arg_bitshift;
#endif
		}
	} else {
		return -EINVAL;
	}

	/* bytes beyond the argument's width belong to something else */
	value <<= place->arg_bitshift;
	if (place->arg_signed)
		*res = (long)value >> place->arg_bitshift;
	else
		*res = value >> place->arg_bitshift;
	return 0;
}

/* the cookie that the user gave when attaching; 0 if none */
__weak __hidden long bpf_usdt_cookie(struct pt_regs *ctx)
{
	struct __bpf_usdt_spec *spec = ___bk_usdt_spec(ctx);

	return spec ? spec->usdt_cookie : 0;
}

#define ___bk_usdt_value(number) ({ long ___value; bpf_usdt_arg(ctx, number, &___value); ___value; })

/* a program whose parameters are the arguments of the probe; ctx is there too */
#define BPF_USDT(name, args...) \
	___bk_program(name, struct pt_regs *ctx, (___bk_usdt_args(___bk_count(args))), ##args)

#endif
