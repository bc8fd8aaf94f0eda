#include "objects.h"
unsigned long gflags;
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1); __type(key,int); __type(value, long);} am SEC(".maps");
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
// accept: 8
P(i1)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    bpf_local_irq_restore(&f);
    return 0;
}

// accept: 14
P(i2)
{
    unsigned long f,g;
    bpf_local_irq_save(&f);
    bpf_local_irq_save(&g);
    bpf_local_irq_restore(&g);
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: cannot restore irq state out of order, expected id=2 acquired at insn_idx=7
P(i3)
{
    unsigned long f,g;
    bpf_local_irq_save(&f);
    bpf_local_irq_save(&g);
    bpf_local_irq_restore(&f);
    bpf_local_irq_restore(&g);
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_local_irq_save-ed region
P(i4)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    return 0;
}

// reject: expected an initialized irq flag as arg#0
P(i5)
{
    unsigned long f;
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: arg#0 doesn't point to an irq flag on stack
P(i6)
{
    bpf_local_irq_save(&gflags);
    return 0;
}

// reject: expected uninitialized irq flag as arg#0
P(i7)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    bpf_local_irq_save(&f);
    return 0;
}

// reject: expected an initialized irq flag as arg#0
P(i8)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    f = 5;
    asm volatile(""::"r"(&f):"memory");
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: invalid read from stack off -8+0 size 8
P(i9)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    unsigned long x=*(volatile unsigned long*)&f;
    bpf_local_irq_restore(&f);
    return x;
}

// reject: expected an initialized irq flag as arg#0
P(i10)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    bpf_probe_read_kernel(&f, 8, ctx);
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: bpf_throw cannot be used inside bpf_local_irq_save-ed region
P(i11)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    bpf_throw(0);
    return 0;
}

static __noinline int sub(unsigned long *f)
{
    bpf_local_irq_save(f);
    return 0;
}

static __noinline int sub2(unsigned long *f)
{
    bpf_local_irq_restore(f);
    return 0;
}

// accept: 12
P(i12)
{
    unsigned long f;
    sub(&f);
    sub2(&f);
    return 0;
}

static __noinline int sub3(void)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_local_irq_save-ed region
P(i13)
{
    sub3();
    return 0;
}

__noinline int glob(int a)
{
    asm volatile("");
    return a+1;
}

// accept: 13
P(i14)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    glob(1);
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: expected uninitialized irq flag as arg#0
P(i15)
{
    char b[16];
    bpf_local_irq_save((void*)b+4);
    return 0;
}

// reject: expected uninitialized irq flag as arg#0
P(i16)
{
    unsigned long f[4];
    int k = ctx->len & 3;
    bpf_local_irq_save(&f[k]);
    return 0;
}

// reject: invalid read from stack R3 off -8+0 size 8
P(i17)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    long k=0;
    bpf_map_update_elem(&am,&k,&f,0);
    bpf_local_irq_restore(&f);
    return 0;
}

// accept: 9
P(i18)
{
    bpf_preempt_disable();
    glob(1);
    bpf_preempt_enable();
    return 0;
}

// reject: unmatched attempt to enable preemption (kernel function bpf_preempt_enable)
P(i19)
{
    bpf_preempt_enable();
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_preempt_disable-ed region
P(i20)
{
    bpf_preempt_disable();
    bpf_preempt_disable();
    bpf_preempt_enable();
    return 0;
}

// reject: nested rcu read lock (kernel function bpf_rcu_read_lock)
P(i21)
{
    bpf_rcu_read_lock();
    bpf_rcu_read_lock();
    bpf_rcu_read_unlock();
    bpf_rcu_read_unlock();
    return 0;
}

// reject: unmatched rcu read unlock (kernel function bpf_rcu_read_unlock)
P(i22)
{
    bpf_rcu_read_unlock();
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_local_irq_save-ed region
P(i23)
{
    unsigned long f;
    if (ctx->len) bpf_local_irq_save(&f);
    else f = 0;
    if (ctx->len) bpf_local_irq_restore(&f);
    return 0;
}

static int cb(u32 i, void*c)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_local_irq_save-ed region
P(i24)
{
    bpf_loop(4, cb, 0, 0);
    return 0;
}

static int cb2(u32 i, void*c)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    bpf_local_irq_restore(&f);
    return 0;
}

// accept: 16
P(i25)
{
    bpf_loop(4, cb2, 0, 0);
    return 0;
}

// reject: expected an initialized irq flag as arg#0
P(i26)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    bpf_local_irq_restore(&f);
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: expected an initialized irq flag as arg#0
P(i27)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    __builtin_memset(&f,0,4);
    bpf_local_irq_restore(&f);
    return 0;
}

// accept: 44
P(i28)
{
    unsigned long f;
    for (int i=0;i<10;i++) {
        bpf_local_irq_save(&f);
        bpf_local_irq_restore(&f);
    }
    return 0;
}

// reject: sleepable helper bpf_copy_from_user#148 in IRQ-disabled region
PROGRAM("syscall", s1, void *ctx)
{
    unsigned long f;
    char b[8];
    bpf_local_irq_save(&f);
    bpf_copy_from_user(b,8,0);
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: sleepable helper bpf_copy_from_user#148 in non-preemptible region
PROGRAM("syscall", s2, void *ctx)
{
    char b[8];
    bpf_preempt_disable();
    bpf_copy_from_user(b,8,0);
    bpf_preempt_enable();
    return 0;
}

// reject: sleepable helper bpf_copy_from_user#148 in rcu_read_lock region
PROGRAM("syscall", s3, void *ctx)
{
    char b[8];
    bpf_rcu_read_lock();
    bpf_copy_from_user(b,8,0);
    bpf_rcu_read_unlock();
    return 0;
}

