/* world.h: what the user of a VM says is around its programs: memory of a kernel and of processes, tasks, cgroups, sockets, stacks.
 *
 * Python owns all of it but the heap, from which programs get objects (bpf_obj_new, bpf_cpumask_create). Addresses in it are the
 * guest's. Kernel memory has addresses of a kernel (upper half), so that nothing else of this process is taken for it.
 */
#ifndef BK_WORLD_H
#define BK_WORLD_H
#include "bk.h"

#define BK_KERNEL_BASE 0xffff888100000000ull /* objects that Python makes */
#define BK_HEAP_BASE 0xffffc90000000000ull   /* objects that programs make */
#define BK_KERNEL_START 0xffff800000000000ull
#define BK_HEAP_PAGES 4096u                  /* of 4,096 bytes each */
#define BK_HEAP_PAGE 4096u
#define BK_HEAP_CLASSES 9u                   /* 16, 32, … 4,096 bytes */
#define BK_MAX_CPUMASK 128u                  /* bytes: 1,024 CPUs */
#define BK_ZERO_PAGE 4096u
#define BK_SIGNALS 64u

/* Bytes [start, end) of kernel or user memory; native = guest + delta. Freed: end = start. */
struct bk_span {
	u64 start, end, delta;
	u32 flags;                /* enum bk_access */
	u32 type;                 /* BTF id of the object's type in the kernel's BTF, 0 = bytes */
};

struct bk_task { u64 address; u64 cgroup; /* index in cgroups */ };

#define BK_CGROUP_DEPTH 16u
struct bk_cgroup {
	u64 address;              /* struct cgroup, 0 = has none */
	u64 id;
	u32 level, classid;
	u64 ancestors[BK_CGROUP_DEPTH]; /* indexes, by level; the last is its own */
};

/* A variable with a copy for each CPU. */
struct bk_percpu { u64 start, size, stride; };

/* What a program's struct type has inside that the VM must know: of one type of one program. */
struct bk_local_type {
	u32 program, id;
	u32 size;
	s32 refcount;             /* byte of its struct bpf_refcount, -1 = none */
};

/* One page of the heap: objects of one size. */
struct bk_heap_page {
	u32 class_, used;
	u16 sizes[256];           /* bytes asked for, 0 = free */
	u32 types[256];           /* index in local types + 1, or one of BK_HEAP_* */
	u32 references[256];
};
#define BK_HEAP_CPUMASK 0xffffff01u
#define BK_HEAP_BYTES 0xffffff02u

struct bk_world {
	u64 spans, span_count;    /* kernel memory, ascending */
	u64 user_spans, user_span_count;
	u64 zero;                 /* native address of BK_ZERO_PAGE zeroes */
	u64 has_kernel;
	u64 heap, heap_meta, heap_lock; /* native; pages up to heap_top were used */
	u64 heap_top;
	u64 local_types, local_type_count;
	/* clock: driven when clock_driven */
	u64 clock_driven, monotonic_ns, realtime_offset, boottime_offset;
	u32 numa_node, signal_count;
	/* current task */
	u64 task;                 /* task_struct, 0 = the world has no kernel */
	u32 pid, tgid, uid, gid;
	u8 comm[16];
	u64 cgroup;               /* index in cgroups */
	u64 ns_device, ns_inode;
	u32 ns_pid, ns_tgid;
	u64 netns_cookie;
	u64 task_regs;            /* struct pt_regs of the task, 0 = none */
	/* tables */
	u64 tasks, task_count;
	u64 cgroups, cgroup_count;
	u64 percpus, percpu_count;
	u64 sockets, socket_count;
	u64 socket;               /* 1 + index of the socket that the packet or context is of, 0 = none */
	u64 assigned;             /* address of the socket that bpf_sk_assign chose */
	u64 kernel_stack, kernel_depth; /* instruction addresses, innermost first */
	u64 user_stack, user_depth;
	/* places in structs of the kernel, bytes */
	u64 task_pid_offset, task_tgid_offset, task_leader_offset;
	/* what was done to the world */
	u64 signals[BK_SIGNALS];  /* pid << 32 | number of the last ones sent */
	u64 thrown, throw_cookie;
	u32 rcu_depth, preempt_depth, irq_depth, pad;
	u64 symbols, symbol_count; /* struct bk_symbol, by address */
	u64 return_value, return_value_set;
	u64 sys_ctx;
	/* function arguments of tracing programs are in the context */
	u64 perf_rows, perf_counters; /* by CPU: counter, enabled, running */
	u64 output, output_size, output_head; /* what bpf_seq_* wrote */
	u64 cpumask_bytes;        /* of the kernel's struct cpumask, 0 = BK_MAX_CPUMASK */
	u64 distributed;          /* the CPU that bpf_cpumask_any_distribute gave last */
	u64 route_realm, attach_cookie, function_address;
	u64 paths, path_count;    /* address of a struct path, its text, bytes with the NUL */
	u64 spare[27];
};

BK_INLINE struct bk_world *bk_world_of(const struct bk_rt *rt) { return (struct bk_world *)rt->world; }

/* Native address of `size` bytes of the world's memory, or 0 */
u64 bk_world_find(struct bk_world *w, u64 address, u64 size, u32 access);
/* Native address of the kernel object that starts at `address` and has at least `size` bytes, or 0 */
u64 bk_world_object(struct bk_rt *rt, u64 address, u64 size);
u64 bk_world_user(struct bk_world *w, u64 address, u64 size, u32 access);

/* heap.c */
u64 bk_heap_new(struct bk_world *w, u64 size, u32 type);
u64 bk_heap_find(struct bk_world *w, u64 address, u64 size);
/* guest address of the live object that has byte `address`, or 0 */
u64 bk_heap_start(struct bk_world *w, u64 address, u32 *type);
u32 *bk_heap_references(struct bk_world *w, u64 address);
u64 bk_heap_drop(struct bk_world *w, u64 address);

#endif
