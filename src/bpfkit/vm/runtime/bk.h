/* bk.h: the shapes that the embedded VM's native runtime, its JIT and its Python side share.
 *
 * The runtime is C, shipped as LLVM IR (tools_dev/gen_runtime.py makes vm/_generated/ from it), so that it needs no compiler on the
 * user's machine and LLVM can inline it into a program. Rules for code here: fixed-width types, no libc, no globals that are written,
 * no structs by value, 64-bit little-endian hosts. Everything that a program can name has an address in the guest's view:
 *
 *   BK_PACKET_BASE ..   the packet buffer, at a fixed 32-bit guest address, because xdp_md and __sk_buff give packet addresses in
 *                       32-bit fields; native = guest + rt->packet_delta
 *   everything else     guest address == native address (stack, context, map values, maps, ring buffer records)
 *
 * In checked mode each access of a program goes through a test against what the program owns: bk_check() is the full one, the JIT
 * inlines the likely half of it. Helpers get native, already checked addresses.
 */
#ifndef BK_H
#define BK_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;

#define BK_INLINE static inline __attribute__((always_inline))
#define BK_API __attribute__((visibility("default")))
#define BK_COLD __attribute__((noinline, cold))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

#define BK_PACKET_BASE 0x10000000ull
#define BK_HEADROOM 256u           /* XDP_PACKET_HEADROOM */
#define BK_MAX_PACKET 65536u       /* bytes of one packet */
#define BK_TAILROOM 512u
#define BK_PACKET_BUFFER (BK_HEADROOM + BK_MAX_PACKET + BK_TAILROOM)

#define BK_STACK 512u              /* bytes of one frame */
#define BK_MAX_FRAMES 64u          /* live frames (8 by the kernel's rules; callbacks nest) */
#define BK_MAX_OWNED 64u           /* unreleased ring buffer records of one run */
#define BK_MAX_TAIL_CALLS 33u

enum bk_access { BK_READ = 1, BK_WRITE = 2, BK_PROBE = 4 /* a plain load: kernel memory that is not there reads as 0 */ };

enum bk_fault_kind {
	BK_FAULT_NONE = 0,
	BK_FAULT_NULL,            /* access near address 0 */
	BK_FAULT_BOUNDS,          /* address outside of everything the program owns */
	BK_FAULT_READ_ONLY,       /* write to memory that may only be read */
	BK_FAULT_BUDGET,          /* more instructions than allowed: a runaway loop */
	BK_FAULT_CALL_DEPTH,
	BK_FAULT_BAD_MAP,         /* a helper was given something that is no map, or of the wrong type */
	BK_FAULT_BAD_CALLBACK,
	BK_FAULT_BAD_HELPER,      /* the program type may not call it or the VM does not have it */
	BK_FAULT_MISALIGNED,      /* atomic access to an address that is no multiple of its size */
	BK_FAULT_BAD_ARGUMENT,
	BK_FAULT_LEAK,            /* the program ended holding a ring buffer record */
	BK_FAULT_BAD_CONTEXT,     /* write to a context field that is read-only */
	BK_FAULT_HOST,            /* the host's own code (the interpreter) was interrupted */
};

struct bk_rt;
struct bk_map;

/* Guest memory [start, end) of a program: stride 0 = all of it, else slots of `stride` bytes in which only [lo, hi) is allowed. */
struct bk_region {
	u64 start, end;
	u64 delta;                /* native = guest + delta */
	u64 stride, lo, hi;
	u32 flags;                /* enum bk_access */
	u32 pad;
};

/* A map. Python lays out the memory (bk_map_bytes), zeroes it and calls bk_map_init. The head is common to all types. */
struct bk_map {
	u32 magic;                /* BK_MAP_MAGIC */
	u32 type;                 /* BPF_MAP_TYPE_* */
	u32 key_size, value_size, max_entries, flags;
	u64 map_extra;
	u32 id, cpus;
	u64 values;               /* address of the value in slot 0 (on CPU 0) */
	u64 stride;               /* bytes from a slot's value to the next slot's */
	u64 slots;                /* number of slots */
	u64 cpu_stride;           /* per-CPU maps: bytes from CPU n's copies to CPU n+1's; 0 otherwise */
	u32 value_bytes;          /* bytes of a value as stored for one CPU: value_size, or 8 for maps of maps and program arrays */
	u32 frozen;
	u32 lock;                 /* writers */
	u32 count;                /* entries in use */
	struct bk_map *inner;     /* template of map-in-map, or 0 */
	u64 private_[48];         /* the type's own fields */
};
#define BK_MAP_MAGIC 0x70614d42u

/* What a program array holds. */
struct bk_program {
	u64 entry;                /* u64 entry(u64 ctx, struct bk_rt *rt) */
	u32 id, type;
};

typedef u64 (*bk_entry)(u64 ctx, struct bk_rt *rt);
typedef u64 (*bk_callback)(u64 r1, u64 r2, u64 r3, u64 r4, u64 r5, struct bk_rt *rt);

struct bk_fault {
	u32 kind;                 /* enum bk_fault_kind */
	u32 pc;                   /* instruction slot */
	u64 address;
	u32 size;
	u32 access;
	u32 program;              /* bk_program.id of the program that faulted */
	u32 detail;               /* helper id, argument number … by kind */
};

struct bk_frame { u64 start, end; };

/* One execution context: one CPU of the VM. */
struct bk_rt {
	struct bk_fault fault;
	s64 budget;               /* instructions left; the JIT subtracts at loops and calls, < 0 faults */
	/* the packet: guest addresses; lo is data_meta or data, whichever is lower */
	u64 packet_lo, packet_hi; /* readable and writable [lo, hi); 0, 0 = no packet */
	u64 packet_delta;
	u64 packet_buffer;        /* native address of the buffer's first byte, BK_PACKET_BUFFER bytes */
	u64 packet_writable;      /* 0 = program type may not write the packet */
	/* the context */
	u64 ctx, ctx_size;        /* native; packet fields in it hold guest addresses */
	u64 ctx_writable[8];      /* bit n: byte n may be written (contexts up to 512 bytes) */
	/* what the program owns besides */
	struct bk_region *regions;
	u64 region_count;
	struct bk_map **maps;     /* every map of this VM, for checks of map pointers in registers */
	u64 map_count;
	u32 frame_count, owned_count;
	struct bk_frame frames[BK_MAX_FRAMES];
	struct bk_region owned[BK_MAX_OWNED];
	/* the machine it pretends to be */
	u32 cpu, cpus;
	u32 tail_calls;
	u32 program;              /* id of the running program */
	u32 program_type;
	u32 clock_mode;           /* 0: the host's clocks, 1: virtual_ns */
	u64 virtual_ns;
	u64 clock_gettime;        /* s32 (*)(s32 clock, s64 *seconds_and_nanoseconds) */
	s32 clock_realtime, clock_monotonic, clock_boottime, clock_tai, clock_coarse, clock_pad;
	u64 random;               /* state of the generator */
	u32 pid, tgid, uid, gid;
	u8 comm[16];
	/* what the run left for the host */
	u32 redirect_kind;        /* enum bk_redirect */
	u32 redirect_ifindex;
	u64 redirect_map;
	u64 redirect_key, redirect_flags;
	u64 skb_protocol_pad;
	/* text of bpf_trace_printk: a ring of lines, each u32 length, u32 cpu, u64 time, bytes, padded to 8 */
	u64 trace, trace_size, trace_head, trace_lost;
	/* network facts the user gave: see net.h */
	u64 routes, route_count;
	u64 neighbours, neighbour_count;
	u64 interfaces, interface_count;
	u64 timers;
	u64 scratch;              /* BK_SCRATCH bytes for helpers */
	u64 spare[16];
	/* socket buffers (net.h): what __sk_buff does not say. Guest addresses; 0 = header not set */
	u64 skb_mac, skb_network, skb_transport;
	u32 skb_flags, skb_csum_level;
	u32 clone_count, clone_ifindex; /* bpf_clone_redirect calls of this run, target of the last */
	u64 ctx_open;             /* every byte of the context may be written */
	u64 held_lock;            /* native address of the bpf_spin_lock that the program holds, 0 = none */
	/* metadata of a tunnel that the program set: struct bpf_tunnel_key with local and remote swapped, options */
	u8 tunnel_key[44];
	u32 tunnel_flags, tunnel_family, tunnel_option_size;
	u8 tunnel_options[256];
	u64 world;                /* struct bk_world (world.h) that the user described, 0 = none */
};
#define BK_SCRATCH 4096u

enum bk_redirect { BK_REDIRECT_NONE = 0, BK_REDIRECT_IFINDEX, BK_REDIRECT_MAP, BK_REDIRECT_PEER, BK_REDIRECT_NEIGH };

/* memory.c: native address of `size` guest bytes at `address`, or 0 with rt->fault's kind, address, size and access set. */
u64 bk_check(struct bk_rt *rt, u64 address, u64 size, u32 access);
/* the map that a register names, or 0 with the fault set */
struct bk_map *bk_check_map(struct bk_rt *rt, u64 address);

BK_INLINE void bk_copy(void *to, const void *from, u64 n) { __builtin_memcpy(to, from, n); }
BK_INLINE void bk_zero(void *to, u64 n) { __builtin_memset(to, 0, n); }

/* A fault raised inside a helper: the JIT adds the pc. */
BK_INLINE u64 bk_raise(struct bk_rt *rt, u32 kind, u64 address, u32 detail)
{
	rt->fault.kind = kind;
	rt->fault.address = address;
	rt->fault.detail = detail;
	return 0;
}

#define ENOENT 2
#define E2BIG 7
#define ENOMEM 12
#define EFAULT 14
#define EBUSY 16
#define EEXIST 17
#define EINVAL 22
#define ENOSPC 28
#define ERANGE 34
#define EOPNOTSUPP 95
#define ENOTSUPP 524

#define BK_ERR(n) ((u64)(s64)-(n))

#endif
