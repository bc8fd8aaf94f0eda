#include "objects.h"
extern int bpf_dynptr_from_skb(struct __sk_buff *s, u64 f, struct bpf_dynptr *p) __ksym;
extern int bpf_dynptr_from_skb_meta(struct __sk_buff *s, u64 f, struct bpf_dynptr *p) __ksym;
extern int bpf_dynptr_from_xdp(struct xdp_md *s, u64 f, struct bpf_dynptr *p) __ksym;
extern void *bpf_dynptr_slice(const struct bpf_dynptr *p, u32 off, void *b, u32 n) __ksym;
extern void *bpf_dynptr_slice_rdwr(const struct bpf_dynptr *p, u32 off, void *b, u32 n) __ksym;
extern int bpf_dynptr_adjust(const struct bpf_dynptr *p, u32 s, u32 e) __ksym;
extern bool bpf_dynptr_is_null(const struct bpf_dynptr *p) __ksym;
extern u32 bpf_dynptr_size(const struct bpf_dynptr *p) __ksym;
extern int bpf_dynptr_clone(const struct bpf_dynptr *p, struct bpf_dynptr *c) __ksym;
extern int bpf_dynptr_copy(struct bpf_dynptr *d, u32 o, struct bpf_dynptr *s, u32 so, u32 n) __ksym;
extern int bpf_dynptr_memset(struct bpf_dynptr *p, u32 o, u32 n, u8 v) __ksym;
extern int bpf_probe_read_kernel_dynptr(struct bpf_dynptr *p, u32 o, u32 n, const void *a) __ksym;
extern int bpf_copy_from_user_dynptr(struct bpf_dynptr *p, u32 o, u32 n, const void *a) __ksym;
struct { __uint(type, BPF_MAP_TYPE_RINGBUF); __uint(max_entries, 4096);} rb SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_USER_RINGBUF); __uint(max_entries, 4096);} urb SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1); __type(key,int); __type(value, struct bpf_dynptr);} am SEC(".maps");
char gb[64];
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
#define X(n) SEC("xdp") int n(struct xdp_md *ctx)
#define RT(n) SEC("raw_tp/sys_enter") int n(void *ctx)
#define S(n) SEC("syscall") int n(void *ctx)
#define RES(p) struct bpf_dynptr p; bpf_ringbuf_reserve_dynptr(&rb,64,0,&p);
// accept: 24
P(d1)
{
    struct bpf_dynptr p;
    char b[16];
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice(&p,0,b,16);
    return s?s[3]:0;
}

// accept: 23
P(d2)
{
    struct bpf_dynptr p;
    char b[16];
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice_rdwr(&p,0,b,16);
    if(s) s[1]=4;
    return 0;
}

// reject: R8 invalid mem access 'scalar'
P(d3)
{
    struct bpf_dynptr p;
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice(&p,0,0,16);
    if(!s) return 0;
    bpf_skb_pull_data(ctx,10);
    return s[0];
}

// reject: R7 invalid mem access 'scalar'
P(d4)
{
    struct bpf_dynptr p;
    char b[16];
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice(&p,0,0,16);
    if(!s) return 0;
    bpf_dynptr_write(&p,0,b,4,0);
    return s[0];
}

// reject: arg#2 arg#3 memory, len pair leads to invalid memory access
P(d5)
{
    struct bpf_dynptr p;
    char b[16];
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice(&p,0,b,17);
    return s?s[3]:0;
}

// reject: R4 must be a known constant
P(d6)
{
    struct bpf_dynptr p;
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice(&p,0,0,ctx->len);
    return s!=0;
}

// accept: 31
P(d7)
{
    struct bpf_dynptr p,q;
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    bpf_dynptr_clone(&p,&q);
    char*s=bpf_dynptr_slice(&q,0,0,8);
    if(!s) return 0;
    __builtin_memset(&q,0,16);
    asm volatile(""::"r"(&q):"memory");
    return s[0];
}

// accept: 12
RT(d8)
{
    RES(p) bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
RT(d9)
{
    RES(p) return 0;
}

// reject: cannot overwrite referenced dynptr
RT(d10)
{
    RES(p) bpf_ringbuf_reserve_dynptr(&rb,64,0,&p);
    bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

// reject: Expected an initialized dynptr as arg #0
RT(d11)
{
    RES(p) struct bpf_dynptr q;
    bpf_dynptr_clone(&p,&q);
    bpf_ringbuf_submit_dynptr(&p,0);
    bpf_dynptr_size(&q);
    return 0;
}

// accept: 17
RT(d12)
{
    RES(p) struct bpf_dynptr q;
    bpf_dynptr_clone(&p,&q);
    bpf_ringbuf_submit_dynptr(&q,0);
    return 0;
}

// reject: cannot overwrite referenced dynptr
RT(d13)
{
    RES(p) struct bpf_dynptr q;
    bpf_dynptr_clone(&p,&q);
    *(volatile long*)&p=0;
    bpf_ringbuf_submit_dynptr(&q,0);
    return 0;
}

// reject: R7 invalid mem access 'scalar'
RT(d14)
{
    RES(p) char*s=bpf_dynptr_data(&p,0,8);
    bpf_ringbuf_submit_dynptr(&p,0);
    return s?s[0]:0;
}

// accept: 24
RT(d15)
{
    RES(p) char*s=bpf_dynptr_slice(&p,0,0,8);
    bpf_ringbuf_submit_dynptr(&p,0);
    return s?s[0]:0;
}

// reject: the prog does not allow writes to packet data
RT(d16)
{
    RES(p) char*s=bpf_dynptr_slice_rdwr(&p,0,gb,8);
    bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

// accept: 18
RT(d17)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    char*s=bpf_dynptr_data(&p,0,8);
    if(s) s[7]=1;
    return 0;
}

// reject: R6 invalid mem access 'scalar'
RT(d18)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    char*s=bpf_dynptr_data(&p,0,8);
    bpf_dynptr_from_mem(gb,64,0,&p);
    if(s) s[7]=1;
    return 0;
}

// accept: 26
RT(d19)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    char*s=bpf_dynptr_slice(&p,0,0,8);
    bpf_dynptr_from_mem(gb,64,0,&p);
    return s?s[0]:0;
}

// reject: R1 min value is outside of the allowed memory range
RT(d20)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,65,0,&p);
    return 0;
}

// reject: Expected an initialized dynptr as arg #0
RT(d21)
{
    struct bpf_dynptr p;
    bpf_dynptr_size(&p);
    return 0;
}

// reject: invalid read from stack off -16+0 size 8
RT(d22)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    return *(volatile long*)&p;
}

// reject: invalid read from stack R3 off -16+0 size 16
RT(d23)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    int k=0;
    bpf_map_update_elem(&am,&k,&p,0);
    return 0;
}

// accept: 33
RT(d24)
{
    struct bpf_dynptr p,q;
    bpf_dynptr_from_mem(gb,64,0,&p);
    bpf_dynptr_from_mem(gb,32,0,&q);
    bpf_dynptr_copy(&p,0,&q,0,8);
    bpf_dynptr_memset(&p,0,4,1);
    bpf_dynptr_adjust(&p,1,2);
    return bpf_dynptr_is_null(&p);
}

// reject: Dynptr has to be an uninitialized dynptr
RT(d25)
{
    char b[32];
    bpf_dynptr_from_mem(gb,64,0,(void*)b+1);
    return 0;
}

// reject: Dynptr has to be an uninitialized dynptr
RT(d26)
{
    char b[32];
    bpf_dynptr_from_mem(gb,64,0,(void*)(b+32)-8);
    return 0;
}

// reject: Dynptr has to be an uninitialized dynptr
RT(d27)
{
    char b[64];
    long k=*(long*)ctx&8;
    bpf_dynptr_from_mem(gb,64,0,(void*)(b+k));
    return 0;
}

// reject: arg 1 is an unacquired reference
RT(d28)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

// reject: Expected an initialized dynptr as arg #0
RT(d29)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    bpf_dynptr_size((void*)&p+8);
    return 0;
}

// accept: 15
RT(d30)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    bpf_probe_read_kernel_dynptr(&p,0,8,ctx);
    return 0;
}

// accept: 14
S(d31)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    bpf_copy_from_user_dynptr(&p,0,8,0);
    return 0;
}

// reject: program must be sleepable to call sleepable kfunc bpf_copy_from_user_dynptr
RT(d32)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    bpf_copy_from_user_dynptr(&p,0,8,0);
    return 0;
}

// reject: R8 invalid mem access 'scalar'
X(d33)
{
    struct bpf_dynptr p;
    char b[16];
    if(bpf_dynptr_from_xdp(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice_rdwr(&p,0,b,16);
    if(!s) return 0;
    bpf_xdp_adjust_head(ctx,4);
    return s[0];
}

// reject: calling kernel function bpf_dynptr_from_skb is not allowed
X(d34)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_skb((void*)ctx,0,&p);
    return 1;
}

// accept: 19
P(d35)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_skb_meta(ctx,0,&p);
    char*s=bpf_dynptr_slice(&p,0,0,8);
    return s?s[0]:0;
}

// reject: the prog does not allow writes to packet data
PROGRAM("cgroup_skb/egress", d36, struct __sk_buff *ctx)
{
    struct bpf_dynptr p;
    char b[16];
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice_rdwr(&p,0,b,16);
    if(s) s[0]=1;
    return 1;
}

// reject: the prog does not allow writes to packet data
PROGRAM("socket", d37, struct __sk_buff *ctx)
{
    struct bpf_dynptr p;
    char b[16];
    if(bpf_dynptr_from_skb(ctx,0,&p)) return 1;
    char*s=bpf_dynptr_slice_rdwr(&p,0,b,16);
    if(s) s[0]=1;
    return 1;
}

static long ucb(struct bpf_dynptr*d, void*c)
{
    char b[8];
    bpf_dynptr_read(b,8,d,0,0);
    char*s=bpf_dynptr_data(d,0,8);
    return 0;
}

static long ucb2(struct bpf_dynptr*d, void*c)
{
    bpf_ringbuf_discard_dynptr(d,0);
    return 0;
}

static long ucb3(struct bpf_dynptr*d, void*c)
{
    bpf_dynptr_from_mem(gb,8,0,d);
    return 0;
}

static long ucb4(struct bpf_dynptr*d, void*c)
{
    d=(void*)d+1;
    bpf_dynptr_size(d);
    return 0;
}

static long ucb5(struct bpf_dynptr*d, void*c)
{
    return *(volatile long*)d;
}

static long ucb6(struct bpf_dynptr*d, void*c)
{
    *(volatile long*)d=1;
    return 0;
}

static long ucb7(struct bpf_dynptr*d, void*c)
{
    struct bpf_dynptr q;
    bpf_dynptr_clone(d,&q);
    return 0;
}

static long ucb8(struct bpf_dynptr*d, void*c)
{
    bpf_dynptr_memset(d,0,1,1);
    return 2;
}

static long ucb9(struct bpf_dynptr*d, void*c)
{
    bpf_dynptr_adjust(d,0,1);
    return 0;
}

#define DRAIN(f, n) S(n){ long c; return bpf_user_ringbuf_drain(&urb,f,&c,0); }
// accept: 22
DRAIN(ucb, uu1)

// reject: cannot release unowned const bpf_dynptr
DRAIN(ucb2, uu2)

// reject: Dynptr has to be an uninitialized dynptr
DRAIN(ucb3, uu3)

// reject: dereference of modified dynptr_ptr ptr R1 off=1 disallowed
DRAIN(ucb4, uu4)

// reject: R1 invalid mem access 'dynptr_ptr'
DRAIN(ucb5, uu5)

// reject: R1 invalid mem access 'dynptr_ptr'
DRAIN(ucb6, uu6)

// accept: 13
DRAIN(ucb7, uu7)

// reject: At callback return the register R0 has smin=2 smax=2 should have been in [0, 1]
DRAIN(ucb8, uu8)

// accept: 13
DRAIN(ucb9, uu9)

__noinline int gd(const struct bpf_dynptr *d)
{
    return bpf_dynptr_size(d);
}

// accept: 12
RT(d40)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    return gd(&p);
}

// reject: Caller passes invalid args into func#1 ('gd')
RT(d41)
{
    struct bpf_dynptr p;
    return gd(&p);
}

static __noinline int sd(struct bpf_dynptr *d)
{
    return bpf_ringbuf_reserve_dynptr(&rb,8,0,d);
}

// accept: 15
RT(d42)
{
    struct bpf_dynptr p;
    sd(&p);
    bpf_ringbuf_discard_dynptr(&p,0);
    return 0;
}

// accept: 22
RT(d43)
{
    RES(p) if (*(long*)ctx) {
        bpf_ringbuf_discard_dynptr(&p,0);
        return 0;
    }
    bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

// accept: 84
RT(d44)
{
    for(int i=0;i<10;i++) {
        RES(p) bpf_ringbuf_submit_dynptr(&p,0);
    }
    return 0;
}

// reject: arg 1 is an unacquired reference
RT(d45)
{
    RES(p) bpf_ringbuf_submit_dynptr(&p,0);
    bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

// reject: calling kernel function bpf_throw is not allowed
RT(d46)
{
    RES(p) bpf_throw(0);
    return 0;
}

// reject: potential write to dynptr at off=-16 disallowed
RT(d47)
{
    RES(p) bpf_probe_read_kernel(&p,8,ctx);
    bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

// accept: 12
RT(d48)
{
    struct bpf_dynptr p;
    bpf_dynptr_from_mem(gb,64,0,&p);
    bpf_dynptr_clone(&p,&p);
    return 0;
}

// reject: cannot overwrite referenced dynptr
RT(d49)
{
    RES(p) bpf_dynptr_clone(&p,&p);
    bpf_ringbuf_submit_dynptr(&p,0);
    return 0;
}

