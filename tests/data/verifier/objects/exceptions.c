#include "objects.h"
struct nd { long key; struct bpf_list_node l; };
private(A) struct bpf_spin_lock la;
private(A) struct bpf_list_head ha __contains(nd, l);
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
#define CB(f) __attribute__((btf_decl_tag("exception_callback:" #f)))
__noinline int okcb(u64 c)
{
    asm volatile("");
    return c;
}

__noinline int okcb2(u64 c)
{
    asm volatile("");
    return 0;
}

static __noinline int stcb(u64 c)
{
    asm volatile("");
    return 0;
}

__noinline int twocb(u64 c, u64 d)
{
    asm volatile("");
    return c+d;
}

__noinline int thcb(u64 c)
{
    bpf_throw(c);
    return 0;
}

__noinline int ptrcb(int *p)
{
    return p ? *p : 0;
}

__noinline int leakcb(u64 c)
{
    my_new(struct nd);
    return 0;
}

__noinline int sub(int a)
{
    if (a>5) bpf_throw(a);
    return a;
}

static __noinline int ssub(int a)
{
    if (a>5) bpf_throw(a);
    return a;
}

// accept: 2
P(e1)
{
    bpf_throw(0);
    return 0;
}

// accept: 4
CB(okcb) P(e2)
{
    bpf_throw(0);
    return 0;
}

// accept: 4
CB(okcb2) P(e3)
{
    bpf_throw(0);
    return 0;
}

// reject: exception cb only supports single integer argument
CB(twocb) P(e5)
{
    bpf_throw(0);
    return 0;
}

// reject: bpf_throw kfunc (insn 4) cannot be called from callback subprog 1
CB(thcb) P(e6)
{
    bpf_throw(0);
    return 0;
}

// reject: exception cb only supports single integer argument
CB(ptrcb) P(e7)
{
    bpf_throw(0);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
CB(leakcb) P(e8)
{
    bpf_throw(0);
    return 0;
}

// accept: 22
P(e10)
{
    return sub(ctx->len)+ssub(ctx->len);
}

// reject: bpf_throw would lead to reference leak
P(e11)
{
    struct nd*n=my_new(struct nd);
    if(!n) return 0;
    int r=ssub(ctx->len);
    my_drop(n);
    return r;
}

// accept: 23
P(e12)
{
    struct nd*n=my_new(struct nd);
    if(!n) return 0;
    int r=sub(ctx->len);
    my_drop(n);
    return r;
}

// reject: bpf_throw cannot be used inside bpf_rcu_read_lock-ed region
P(e13)
{
    bpf_rcu_read_lock();
    bpf_throw(0);
    bpf_rcu_read_unlock();
    return 0;
}

// reject: bpf_throw cannot be used inside bpf_preempt_disable-ed region
P(e14)
{
    bpf_preempt_disable();
    bpf_throw(0);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(e15)
{
    bpf_spin_lock(&la);
    ssub(9);
    bpf_spin_unlock(&la);
    return 0;
}

static long lcb(u32 i, void*c)
{
    bpf_throw(0);
    return 0;
}

// reject: bpf_throw kfunc (insn 9) cannot be called from callback subprog 1
P(e16)
{
    bpf_loop(3,lcb,0,0);
    return 0;
}

static long lcb2(u32 i, void*c)
{
    return ssub(i)&1;
}

// reject: bpf_throw kfunc (insn 16) cannot be called from callback subprog 2
P(e17)
{
    bpf_loop(3,lcb2,0,0);
    return 0;
}

static long lcb3(u32 i, void*c)
{
    return sub(i)&1;
}

// reject: bpf_throw kfunc (insn 16) cannot be called from callback subprog 2
P(e18)
{
    bpf_loop(3,lcb3,0,0);
    return 0;
}

// reject: At program exit the register R1 has smin=5 smax=5 should have been in [0, 3]
PROGRAM("cgroup_skb/egress", e19, struct __sk_buff *ctx)
{
    bpf_throw(5);
    return 1;
}

// accept: 2
PROGRAM("cgroup_skb/egress", e20, struct __sk_buff *ctx)
{
    bpf_throw(1);
    return 1;
}

// reject: At program exit the register R1 has smin=6 smax=2147483647 should have been in [0, 3]
PROGRAM("cgroup_skb/egress", e21, struct __sk_buff *ctx)
{
    ssub(ctx->len);
    return 1;
}

// reject: At program exit the register R0 has unknown scalar value should have been in [0, 3]
CB(okcb) PROGRAM("cgroup_skb/egress", e22, struct __sk_buff *ctx)
{
    ssub(ctx->len);
    return 1;
}

// accept: 12
CB(okcb2) PROGRAM("cgroup_skb/egress", e23, struct __sk_buff *ctx)
{
    ssub(ctx->len);
    return 1;
}

// accept: 12
PROGRAM("cgroup_skb/egress", e24, struct __sk_buff *ctx)
{
    return sub(ctx->len)&1;
}

// reject: R1 is not a scalar
P(e25)
{
    bpf_throw((u64)ctx);
    return 0;
}

// accept: 2
PROGRAM("syscall", e26, void *ctx)
{
    bpf_throw(1);
    return 0;
}

// reject: multiple exception callback tags for main subprog
CB(okcb) CB(okcb2) P(e27)
{
    bpf_throw(0);
    return 0;
}

// reject: exception callback 'stcb' must have global linkage
CB(stcb) P(e29)
{
    stcb(1);
    bpf_throw(0);
    return 0;
}

// accept: 4
CB(okcb) P(e30)
{
    return 0;
}

// accept: 20
P(e31)
{
    struct nd*n=my_new(struct nd);
    if(!n) return 0;
    if(ctx->len>4) {
        my_drop(n);
        bpf_throw(1);
    }
    my_drop(n);
    return 0;
}

