#include "objects.h"
struct nd { long key; struct bpf_rb_node r; };
struct rcn { long key; struct bpf_list_node l; struct bpf_refcount ref; };
struct plain { long a; int b; };
struct stash { struct plain __kptr *p; long x; struct bpf_list_node l; };
private(B) struct bpf_spin_lock lb;
private(B) struct bpf_list_head hb __contains(stash, l);
struct mv { struct plain __kptr *p; struct rcn __kptr *rc; struct nd __kptr *nd; struct task_struct __kptr *t; struct task_struct kptr_untr *ut; struct plain pcpu_kptr *pc; struct stash __kptr *st; struct sk_buff kptr_untr *skb; struct cgroup __kptr *cg; struct bpf_cpumask __kptr *cm; long data;};
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 4); __type(key,int); __type(value, struct mv);} am SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 4); __type(key,int); __type(value, struct mv);} hm SEC(".maps");
extern struct task_struct *bpf_task_acquire(struct task_struct *p) __ksym;
extern void bpf_task_release(struct task_struct *p) __ksym;
extern struct task_struct *bpf_task_from_pid(s32 pid) __ksym;
extern struct bpf_cpumask *bpf_cpumask_create(void) __ksym;
extern void bpf_cpumask_release(struct bpf_cpumask *) __ksym;
extern u32 bpf_cpumask_first(const struct cpumask *) __ksym;
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
#define S(n) SEC("syscall") int n(void *ctx)
#define NEW(T,n) struct T*n=my_new(struct T); if(!n) return 1;
#define MV int k=0; struct mv*v=bpf_map_lookup_elem(&am,&k); if(!v) return 0;
// accept: 16
P(k0)
{
    return bpf_core_type_size(struct task_struct)+bpf_core_type_size(struct sk_buff)+bpf_core_type_size(struct cgroup)+bpf_core_type_size(struct bpf_cpumask)+bpf_core_type_size(struct plain)+bpf_core_type_size(struct nd)+bpf_core_type_size(struct rcn)+bpf_core_type_size(struct stash);
}

// accept: 26
P(k1)
{
    MV NEW(plain,n) n=bpf_kptr_xchg(&v->p,n);
    if(n) my_drop(n);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(k2)
{
    MV NEW(plain,n) n=bpf_kptr_xchg(&v->p,n);
    return 0;
}

// accept: 18
P(k3)
{
    MV struct plain*n=bpf_kptr_xchg(&v->p,0);
    if(n) my_drop(n);
    return 0;
}

// reject: invalid kptr access, R2 type=ptr_rcn expected=ptr_plain
P(k4)
{
    MV NEW(rcn,n) n=bpf_kptr_xchg(&v->p,(void*)n);
    if(n) my_drop(n);
    return 0;
}

// reject: off=32 kptr isn't referenced kptr
P(k5)
{
    MV NEW(plain,n) bpf_kptr_xchg(&v->ut,(void*)n);
    my_drop(n);
    return 0;
}

// accept: 14
P(k6)
{
    MV struct plain*n=v->p;
    return n?n->a:0;
}

// accept: 19
P(k7)
{
    MV bpf_rcu_read_lock();
    struct plain*n=v->p;
    long r=n?n->a:0;
    bpf_rcu_read_unlock();
    return r;
}

// accept: 14
S(k8)
{
    MV struct plain*n=v->p;
    return n?n->a:0;
}

// accept: 19
S(k9)
{
    MV bpf_rcu_read_lock();
    struct plain*n=v->p;
    long r=n?n->a:0;
    bpf_rcu_read_unlock();
    return r;
}

// accept: 15
P(k11)
{
    MV struct plain*n=v->p;
    if(n) n->a=3;
    return 0;
}

// reject: store to referenced kptr disallowed
P(k12)
{
    MV v->p=0;
    return 0;
}

// accept: 11
P(k13)
{
    MV v->ut=0;
    return 0;
}

// accept: 14
P(k14)
{
    MV struct task_struct*t=v->t;
    return t?t->pid:0;
}

// accept: 19
P(k15)
{
    MV struct task_struct*t=v->t;
    if(!t) return 0;
    t=bpf_task_acquire(t);
    if(t) bpf_task_release(t);
    return 0;
}

// reject: R1 must be a rcu pointer
S(k16)
{
    MV struct task_struct*t=v->t;
    if(!t) return 0;
    t=bpf_task_acquire(t);
    if(t) bpf_task_release(t);
    return 0;
}

// accept: 22
P(k17)
{
    MV struct task_struct*t=bpf_task_from_pid(1);
    if(!t) return 0;
    t=bpf_kptr_xchg(&v->t,t);
    if(t) bpf_task_release(t);
    return 0;
}

// accept: 18
P(k18)
{
    MV struct task_struct*t=bpf_task_from_pid(1);
    if(!t) return 0;
    v->ut=t;
    bpf_task_release(t);
    return 0;
}

// accept: 8
P(k19)
{
    MV v->ut=v->ut;
    return 0;
}

// reject: invalid kptr access, R1 type=untrusted_ptr_or_null_task_struct expected=ptr_sk_buff or untrusted_ptr_sk_buff
P(k20)
{
    MV v->skb=(void*)v->ut;
    return 0;
}

// reject: R1 must be a rcu pointer
P(k21)
{
    MV struct task_struct*t=v->ut;
    if(!t) return 0;
    t=bpf_task_acquire(t);
    if(t) bpf_task_release(t);
    return 0;
}

// accept: 24
P(k22)
{
    MV struct plain*n=my_pnew(struct plain);
    if(!n) return 0;
    n=bpf_kptr_xchg(&v->pc,n);
    if(n) bpf_percpu_obj_drop_impl(n,0);
    return 0;
}

// accept: 15
P(k23)
{
    MV struct plain*n=v->pc;
    if(!n) return 0;
    struct plain*c=bpf_this_cpu_ptr(n);
    return c->a;
}

// accept: 19
P(k24)
{
    MV struct plain*n=v->pc;
    if(!n) return 0;
    struct plain*c=bpf_per_cpu_ptr(n,1);
    return c?c->a:0;
}

// reject: R1 type=untrusted_ptr_ expected=percpu_ptr_, percpu_rcu_ptr_, percpu_trusted_ptr_
S(k25)
{
    MV struct plain*n=v->pc;
    if(!n) return 0;
    struct plain*c=bpf_this_cpu_ptr(n);
    return c->a;
}

// reject: arg#0 expected for bpf_percpu_obj_drop_impl()
P(k26)
{
    MV NEW(plain,n) n=bpf_kptr_xchg(&v->pc,n);
    if(n) my_drop(n);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(k27)
{
    MV NEW(stash,s) NEW(plain,n) n=bpf_kptr_xchg(&s->p,n);
    if(n) my_drop(n);
    s=bpf_kptr_xchg(&v->st,s);
    if(s) my_drop(s);
    return 0;
}

// reject: direct access to kptr is disallowed
P(k28)
{
    MV NEW(stash,s) struct plain*n=s->p;
    my_drop(s);
    return n!=0;
}

// reject: R1 type=rcu_ptr_ expected=map_value, ptr_
P(k29)
{
    MV struct stash*s=v->st;
    if(!s) return 0;
    struct plain*n=bpf_kptr_xchg(&s->p,0);
    if(n) my_drop(n);
    return 0;
}

// reject: calling kernel function bpf_cpumask_create is not allowed
P(k30)
{
    MV struct bpf_cpumask*m=bpf_cpumask_create();
    if(!m) return 0;
    m=bpf_kptr_xchg(&v->cm,m);
    if(m) bpf_cpumask_release(m);
    return 0;
}

// reject: calling kernel function bpf_cpumask_first is not allowed
P(k31)
{
    MV struct bpf_cpumask*m=v->cm;
    if(!m) return 0;
    return bpf_cpumask_first((struct cpumask*)m);
}

// reject: R1 must be a rcu pointer
S(k32)
{
    MV struct bpf_cpumask*m=v->cm;
    if(!m) return 0;
    return bpf_cpumask_first((struct cpumask*)m);
}

// reject: calling kernel function bpf_cpumask_first is not allowed
P(k33)
{
    MV struct bpf_cpumask*m=v->cm;
    return bpf_cpumask_first((struct cpumask*)m);
}

// reject: kptr cannot be accessed indirectly by helper
P(k34)
{
    MV char b[100];
    bpf_probe_read_kernel(v, 8, ctx);
    return 0;
}

// accept: 15
P(k35)
{
    MV bpf_probe_read_kernel(&v->data, 8, ctx);
    return 0;
}

// reject: kptr access size must be BPF_DW
P(k36)
{
    MV *(volatile int*)&v->p;
    return 0;
}

// reject: kptr access cannot have variable offset
P(k37)
{
    MV *(volatile long*)((char*)v+(ctx->len&7));
    return 0;
}

// reject: off=4 doesn't point to kptr
P(k38)
{
    MV bpf_kptr_xchg((void*)v+4,0);
    return 0;
}

// reject: off=80 doesn't point to kptr
P(k39)
{
    MV bpf_kptr_xchg(&v->data,0);
    return 0;
}

// reject: R1 doesn't have constant offset. kptr has to be at the constant offset
P(k40)
{
    MV bpf_kptr_xchg((void*)v+(ctx->len&8),0);
    return 0;
}

// reject: invalid kptr access, R2 type=ptr_plain expected=ptr_plain
P(k41)
{
    MV NEW(plain,n) void*q=(void*)n+8;
    bpf_kptr_xchg(&v->p,q);
    return 0;
}

// reject: R6 invalid mem access 'scalar'
P(k42)
{
    MV NEW(plain,n) bpf_kptr_xchg(&v->p,n);
    return n->a;
}

// accept: 33
P(k43)
{
    MV struct plain*n=my_pnew(struct plain);
    if(!n) return 0;
    struct plain*o=bpf_kptr_xchg(&v->pc,n);
    struct plain *c=bpf_this_cpu_ptr(n);
    if(o) bpf_percpu_obj_drop_impl(o,0);
    return c->a;
}

// accept: 37
P(k44)
{
    MV NEW(rcn,n) struct rcn*m=bpf_refcount_acquire_impl(n,0);
    m=bpf_kptr_xchg(&v->rc,m);
    if(m) my_drop(m);
    my_drop(n);
    return 0;
}

// accept: 20
P(k45)
{
    MV struct rcn*m=v->rc;
    if(!m) return 0;
    m=bpf_refcount_acquire_impl(m,0);
    if(m) my_drop(m);
    return 0;
}

// reject: arg#0 is neither owning or non-owning ref
S(k46)
{
    MV struct rcn*m=v->rc;
    if(!m) return 0;
    m=bpf_refcount_acquire_impl(m,0);
    if(m) my_drop(m);
    return 0;
}

// reject: Possibly NULL pointer passed to trusted arg0
P(k47)
{
    MV my_drop(v->p);
    return 0;
}

// reject: R1 must be referenced or trusted
P(k48)
{
    MV struct plain*n=v->p;
    if(n) my_drop(n);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(k49)
{
    MV NEW(stash,s) bpf_spin_lock(&lb);
    bpf_list_push_front_impl(&hb,&s->l,0,0);
    struct plain*n=bpf_kptr_xchg(&s->p,0);
    bpf_spin_unlock(&lb);
    if(n) my_drop(n);
    return 0;
}

// accept: 14
P(k50)
{
    MV struct cgroup*c=v->cg;
    if(!c) return 0;
    return c->level;
}

// reject: calling kernel function bpf_obj_drop_impl is not allowed
PROGRAM("raw_tp/sys_enter", k51, void *ctx)
{
    MV struct plain*n=bpf_kptr_xchg(&v->p,0);
    if(n) my_drop(n);
    return 0;
}

// reject: kptr in map can only be accessed using BPF_MEM instruction mode
P(k52)
{
    MV __sync_lock_test_and_set((long*)&v->p, 0);
    return 0;
}

// reject: BPF_ST imm must be 0 when storing to kptr at off=32
P(k53)
{
    MV asm volatile("*(u64*)(%0 + 32) = 5"::"r"(v):"memory");
    return 0;
}

// reject: kptr cannot be accessed indirectly by helper
P(k54)
{
    MV bpf_map_update_elem(&am,&k,v,0);
    return 0;
}

// accept: 23
P(k55)
{
    struct mv z;
    __builtin_memset(&z,0,sizeof z);
    int k=0;
    bpf_map_update_elem(&am,&k,&z,0);
    return 0;
}

