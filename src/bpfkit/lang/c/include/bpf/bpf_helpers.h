/* What a BPF program in C needs besides types: sections, map definitions, attributes, printing, loops.
 * Include <linux/bpf.h> or "vmlinux.h" before this file: it defines no types of its own.
 */
#ifndef __BPF_HELPERS__
#define __BPF_HELPERS__

#include <bpf/bpf_helper_defs.h>
#include <bpfkit/macros.h>

/* --- places and attributes --- */

#define SEC(name) __attribute__((section(name), used))

#undef __always_inline
#define __always_inline inline __attribute__((always_inline))
#ifndef __noinline
#define __noinline __attribute__((noinline))
#endif
#ifndef __weak
#define __weak __attribute__((weak))
#endif
#define __hidden __attribute__((visibility("hidden")))
#define __kconfig __attribute__((section(".kconfig")))
#define __ksym __attribute__((section(".ksyms")))
#define __kptr_untrusted __attribute__((btf_type_tag("kptr_untrusted")))
#define __kptr __attribute__((btf_type_tag("kptr")))
#define __kptr_ref __kptr /* its name before Linux 6.4 */
#define __percpu_kptr __attribute__((btf_type_tag("percpu_kptr")))
#define __uptr __attribute__((btf_type_tag("uptr")))

/* what the verifier may assume of an argument of a global function */
#define __arg_ctx __attribute__((btf_decl_tag("arg:ctx")))
#define __arg_nonnull __attribute__((btf_decl_tag("arg:nonnull")))
#define __arg_nullable __attribute__((btf_decl_tag("arg:nullable")))
#define __arg_trusted __attribute__((btf_decl_tag("arg:trusted")))
#define __arg_untrusted __attribute__((btf_decl_tag("arg:untrusted")))
#define __arg_arena __attribute__((btf_decl_tag("arg:arena")))

/* is a kernel symbol (weak __ksym) there? */
#define bpf_ksym_exists(symbol) ({ \
	_Static_assert(!__builtin_constant_p(!!(symbol)), #symbol " must be declared __weak"); \
	!!(symbol); \
})

#ifndef NULL
#define NULL ((void *)0)
#endif
/* written out as an access, so that it becomes a CO-RE record where the type asks for that; the builtin would not */
#undef offsetof
#define offsetof(type, member) ((unsigned long)&((type *)0)->member)
#undef container_of
#define container_of(pointer, type, member) \
	((type *)((void *)(pointer) - offsetof(type, member)))
#ifndef KERNEL_VERSION
#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))
#endif

/* --- maps: the type of a variable in SEC(".maps") says what the map is --- */

#define __uint(name, value) int (*name)[value]
#define __type(name, what) typeof(what) *name
#define __array(name, what) typeof(what) *name[]
#define __ulong(name, value) enum { ___bk_join(___bk_ulong_, __COUNTER__) = value } name

enum libbpf_pin_type {
	LIBBPF_PIN_NONE,
	LIBBPF_PIN_BY_NAME, /* under /sys/fs/bpf, shared by every object that names it */
};

enum libbpf_tristate {
	TRI_NO = 0,
	TRI_YES = 1,
	TRI_MODULE = 2,
};

/* maps in SEC("maps"), the form before BTF */
struct bpf_map_def {
	unsigned int type;
	unsigned int key_size;
	unsigned int value_size;
	unsigned int max_entries;
	unsigned int map_flags;
};

/* --- the optimiser --- */

#ifndef barrier
#define barrier() asm volatile("" ::: "memory")
#endif
/* the compiler forgets what it knew about the value of this variable */
#ifndef barrier_var
#define barrier_var(variable) asm volatile("" : "+r"(variable))
#endif
#ifndef __bpf_unreachable
#define __bpf_unreachable() __builtin_trap()
#endif

/* A tail call whose slot is a constant: the kernel's JIT turns it into a direct jump, which it can only do when the
 * constant is loaded right before the call. That is why this is written in assembler.
 */
static __always_inline void bpf_tail_call_static(void *ctx, const void *map, const __u32 slot)
{
	if (!__builtin_constant_p(slot))
		__bpf_unreachable();
	asm volatile("r1 = %[ctx]\n\t"
		     "r2 = %[map]\n\t"
		     "r3 = %[slot]\n\t"
		     "call 12"
		     :: [ctx] "r"(ctx), [map] "r"(map), [slot] "i"(slot)
		     : "r0", "r1", "r2", "r3", "r4", "r5");
}

/* --- printing --- */

/* a short format lives in .rodata, or on the stack for kernels without global data */
#ifdef BPF_NO_GLOBAL_DATA
#define BPF_PRINTK_FMT_MOD
#else
#define BPF_PRINTK_FMT_MOD static const
#endif

/* the format and its values as two arrays, ___fmt and ___param, for the call that follows */
#define ___bk_format(format, args...) \
	static const char ___fmt[] = format; \
	unsigned long long ___param[___bk_count(args)]; \
	_Pragma("GCC diagnostic push") \
	_Pragma("GCC diagnostic ignored \"-Wint-conversion\"") \
	___bpf_fill(___param, ##args); \
	_Pragma("GCC diagnostic pop")

#define __bpf_printk(format, args...) ({ \
	BPF_PRINTK_FMT_MOD char ____fmt[] = format; \
	bpf_trace_printk(____fmt, sizeof(____fmt), ##args); \
})
#define __bpf_vprintk(format, args...) ({ \
	___bk_format(format, ##args) \
	bpf_trace_vprintk(___fmt, sizeof(___fmt), ___param, sizeof(___param)); \
})
/* up to twelve values; more than three go through bpf_trace_vprintk (Linux 5.16) */
#define bpf_printk(format, args...) ___bpf_pick_printk(args)(format, ##args)

#define BPF_SEQ_PRINTF(seq, format, args...) ({ \
	___bk_format(format, ##args) \
	bpf_seq_printf(seq, ___fmt, sizeof(___fmt), ___param, sizeof(___param)); \
})

#define BPF_SNPRINTF(out, out_size, format, args...) ({ \
	___bk_format(format, ##args) \
	bpf_snprintf(out, out_size, ___fmt, ___param, sizeof(___param)); \
})

extern int bpf_stream_vprintk(int stream_id, const char *fmt__str, const void *args, __u32 len__sz,
			      void *aux__prog) __weak __ksym;
#define bpf_stream_printk(stream, format, args...) ({ \
	___bk_format(format, ##args) \
	bpf_stream_vprintk(stream, ___fmt, ___param, sizeof(___param), (void *)0); \
})

/* --- loops that the verifier need not unroll (Linux 6.4) --- */

struct bpf_iter_num;
extern int bpf_iter_num_new(struct bpf_iter_num *it, int start, int end) __weak __ksym;
extern int *bpf_iter_num_next(struct bpf_iter_num *it) __weak __ksym;
extern void bpf_iter_num_destroy(struct bpf_iter_num *it) __weak __ksym;

/* An iterator whose end is called however the loop is left. Naming _destroy in the initialiser too makes the compiler
 * describe it in BTF, which it does not for a cleanup attribute alone.
 */
#define ___bk_iterator(kind, args...) \
	struct bpf_iter_##kind ___it __attribute__((aligned(8), cleanup(bpf_iter_##kind##_destroy))), \
	*___start __attribute__((unused)) = ( \
		bpf_iter_##kind##_new(&___it, ##args), \
		(void)bpf_iter_##kind##_destroy, (void *)0)

/* any iterator: bpf_for_each(num, pointer, 0, 10) calls bpf_iter_num_new, _next and _destroy */
#ifndef bpf_for_each
#define bpf_for_each(kind, current, args...) \
	for (___bk_iterator(kind, ##args); ((current) = bpf_iter_##kind##_next(&___it));)
#endif

/* i runs from start to end - 1; the range is checked again so that the verifier knows it too */
#ifndef bpf_for
#define bpf_for(i, start, end) \
	for (___bk_iterator(num, (start), (end)); ({ \
		int *___next = bpf_iter_num_next(&___it); \
		(___next && ((i) = *___next, (i) >= (start) && (i) < (end))); \
	});)
#endif

#ifndef bpf_repeat
#define bpf_repeat(times) \
	for (___bk_iterator(num, 0, (times)); bpf_iter_num_next(&___it);)
#endif

#endif
