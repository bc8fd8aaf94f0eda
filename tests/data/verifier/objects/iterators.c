#include "objects.h"
extern int bpf_iter_num_new(struct bpf_iter_num *it, int s, int e) __ksym;
extern int *bpf_iter_num_next(struct bpf_iter_num *it) __ksym;
extern void bpf_iter_num_destroy(struct bpf_iter_num *it) __ksym;
extern int bpf_iter_task_new(struct bpf_iter_task *it, struct task_struct *t, unsigned f) __ksym;
extern struct task_struct *bpf_iter_task_next(struct bpf_iter_task *it) __ksym;
extern void bpf_iter_task_destroy(struct bpf_iter_task *it) __ksym;
extern int bpf_iter_css_new(struct bpf_iter_css *it, struct cgroup_subsys_state *s, unsigned f) __ksym;
extern struct cgroup_subsys_state *bpf_iter_css_next(struct bpf_iter_css *it) __ksym;
extern void bpf_iter_css_destroy(struct bpf_iter_css *it) __ksym;
extern int bpf_iter_css_task_new(struct bpf_iter_css_task *it, struct cgroup_subsys_state *s, unsigned f) __ksym;
extern struct task_struct *bpf_iter_css_task_next(struct bpf_iter_css_task *it) __ksym;
extern void bpf_iter_css_task_destroy(struct bpf_iter_css_task *it) __ksym;
extern int bpf_iter_task_vma_new(struct bpf_iter_task_vma *it, struct task_struct *t, u64 a) __ksym;
extern struct vm_area_struct *bpf_iter_task_vma_next(struct bpf_iter_task_vma *it) __ksym;
extern void bpf_iter_task_vma_destroy(struct bpf_iter_task_vma *it) __ksym;
extern int bpf_iter_bits_new(struct bpf_iter_bits *it, const u64 *p, u32 n) __ksym;
extern int *bpf_iter_bits_next(struct bpf_iter_bits *it) __ksym;
extern void bpf_iter_bits_destroy(struct bpf_iter_bits *it) __ksym;
extern int bpf_iter_kmem_cache_new(struct bpf_iter_kmem_cache *it) __ksym;
extern struct kmem_cache *bpf_iter_kmem_cache_next(struct bpf_iter_kmem_cache *it) __ksym;
extern void bpf_iter_kmem_cache_destroy(struct bpf_iter_kmem_cache *it) __ksym;
extern struct task_struct *bpf_task_acquire(struct task_struct *p) __ksym;
extern void bpf_task_release(struct task_struct *p) __ksym;
extern struct cgroup *bpf_cgroup_from_id(u64 id) __ksym;
extern void bpf_cgroup_release(struct cgroup *p) __ksym;
int arr[16]; u64 bits[2];
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 100); __type(key,int); __type(value, long);} am SEC(".maps");
#define RT(n) SEC("raw_tp/sys_enter") int n(void *ctx)
#define S(n) SEC("syscall") int n(void *ctx)
#define IT(f) SEC("iter.s/cgroup") int f(struct bpf_iter__cgroup *ctx)
// accept: 36
RT(t1)
{
    struct bpf_iter_num it;
    int *v, s=0;
    bpf_iter_num_new(&it,0,10);
    while((v=bpf_iter_num_next(&it))) s+=*v;
    bpf_iter_num_destroy(&it);
    return s;
}

// accept: 55
RT(t2)
{
    struct bpf_iter_num it;
    int *v, s=0;
    bpf_iter_num_new(&it,0,10);
    while((v=bpf_iter_num_next(&it))) {
        if (*v>=0 && *v<16) arr[*v]=s;
    }
    bpf_iter_num_destroy(&it);
    return s;
}

// accept: 97
RT(t3)
{
    struct bpf_iter_num it,i2;
    int *v,*w, s=0;
    bpf_iter_num_new(&it,0,10);
    while((v=bpf_iter_num_next(&it))) {
        bpf_iter_num_new(&i2,0,*v);
        while((w=bpf_iter_num_next(&i2))) s+=*w;
        bpf_iter_num_destroy(&i2);
    }
    bpf_iter_num_destroy(&it);
    return s;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
RT(t4)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    return 0;
}

// reject: expected an initialized iter_num as arg #0
RT(t5)
{
    struct bpf_iter_num it;
    bpf_iter_num_next(&it);
    return 0;
}

// reject: expected uninitialized iter_num as arg #0
RT(t6)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    bpf_iter_num_new(&it,0,10);
    bpf_iter_num_destroy(&it);
    return 0;
}

// reject: expected an initialized iter_num as arg #0
RT(t7)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    bpf_iter_num_destroy(&it);
    bpf_iter_num_destroy(&it);
    return 0;
}

// reject: R0 invalid mem access 'scalar'
RT(t8)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    int*v=bpf_iter_num_next(&it);
    int r=*v;
    bpf_iter_num_destroy(&it);
    return r;
}

// reject: R0 cannot write into rdonly_mem
RT(t9)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    int*v=bpf_iter_num_next(&it);
    if(v) *v=3;
    bpf_iter_num_destroy(&it);
    return 0;
}

// reject: invalid read from stack off -8+0 size 8
RT(t10)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    struct bpf_iter_num j=it;
    bpf_iter_num_destroy(&it);
    return j.__opaque[0];
}

// reject: expected an initialized iter_num as arg #0
RT(t11)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    *(volatile int*)&it=1;
    bpf_iter_num_destroy(&it);
    return 0;
}

// reject: expected an initialized iter_bits as arg #0
RT(t12)
{
    struct bpf_iter_num it;
    bpf_iter_num_new(&it,0,10);
    bpf_iter_bits_destroy((void*)&it);
    return 0;
}

// reject: expected uninitialized iter_num as arg #0
RT(t13)
{
    char b[24];
    bpf_iter_num_new((void*)b+3,0,10);
    return 0;
}

// reject: expected uninitialized iter_num as arg #0
RT(t14)
{
    char b[64];
    long k=*(long*)ctx&8;
    bpf_iter_num_new((void*)b+k,0,10);
    return 0;
}

// reject: arg#0 expected pointer to an iterator on stack
RT(t15)
{
    bpf_iter_num_new((void*)arr,0,10);
    return 0;
}

// accept: 137
RT(t16)
{
    struct bpf_iter_num it;
    int *v;
    long s=0;
    bpf_iter_num_new(&it,0,1000000);
    while((v=bpf_iter_num_next(&it))) {
        s++;
        if (s>5) break;
        long k=s;
        long *p=bpf_map_lookup_elem(&am,&k);
        if(p) *p=s;
    }
    bpf_iter_num_destroy(&it);
    return s;
}

// accept: 44
RT(t18)
{
    struct bpf_iter_bits it;
    int *v;
    bpf_iter_bits_new(&it,bits,2);
    while((v=bpf_iter_bits_next(&it))) arr[*v&15]++;
    bpf_iter_bits_destroy(&it);
    return 0;
}

// accept: 51
RT(t19)
{
    struct bpf_iter_task it;
    struct task_struct *t;
    int s=0;
    bpf_rcu_read_lock();
    bpf_iter_task_new(&it,0,0);
    while((t=bpf_iter_task_next(&it))) s+=t->pid;
    bpf_iter_task_destroy(&it);
    bpf_rcu_read_unlock();
    return s;
}

// reject: kernel func bpf_iter_task_new requires RCU critical section protection
S(t20)
{
    struct bpf_iter_task it;
    struct task_struct *t;
    int s=0;
    bpf_iter_task_new(&it,0,0);
    while((t=bpf_iter_task_next(&it))) s+=t->pid;
    bpf_iter_task_destroy(&it);
    return s;
}

// reject: kernel func bpf_iter_task_new requires RCU critical section protection
IT(t21)
{
    struct bpf_iter_task it;
    struct task_struct *t;
    int s=0;
    bpf_iter_task_new(&it,0,0);
    while((t=bpf_iter_task_next(&it))) s+=t->pid;
    bpf_iter_task_destroy(&it);
    return 0;
}

// accept: 43
IT(t22)
{
    struct bpf_iter_task it;
    struct task_struct *t;
    int s=0;
    bpf_rcu_read_lock();
    bpf_iter_task_new(&it,0,0);
    while((t=bpf_iter_task_next(&it))) s+=t->pid;
    bpf_iter_task_destroy(&it);
    bpf_rcu_read_unlock();
    return 0;
}

// reject: expected an RCU CS when using bpf_iter_task_next
IT(t23)
{
    struct bpf_iter_task it;
    struct task_struct *t;
    int s=0;
    bpf_rcu_read_lock();
    bpf_iter_task_new(&it,0,0);
    bpf_rcu_read_unlock();
    while((t=bpf_iter_task_next(&it))) s+=t->pid;
    bpf_iter_task_destroy(&it);
    return 0;
}

// reject: expected an RCU CS when using bpf_iter_task_destroy
IT(t24)
{
    struct bpf_iter_task it;
    struct task_struct *t;
    int s=0;
    bpf_rcu_read_lock();
    bpf_iter_task_new(&it,0,0);
    bpf_rcu_read_unlock();
    bpf_iter_task_destroy(&it);
    return 0;
}

// accept: 25
IT(t25)
{
    struct bpf_iter_task it;
    struct task_struct *t;
    int s=0;
    bpf_rcu_read_lock();
    bpf_iter_task_new(&it,0,0);
    t=bpf_iter_task_next(&it);
    bpf_iter_task_destroy(&it);
    bpf_rcu_read_unlock();
    return t? t->pid&0:0;
}

// accept: 49
IT(t26)
{
    struct bpf_iter_css it;
    struct cgroup_subsys_state *c;
    struct cgroup*g=ctx->cgroup;
    if(!g) return 0;
    int s=0;
    bpf_rcu_read_lock();
    bpf_iter_css_new(&it,&g->self,0);
    while((c=bpf_iter_css_next(&it))) s+=c->id;
    bpf_iter_css_destroy(&it);
    bpf_rcu_read_unlock();
    return 0;
}

// reject: kernel func bpf_iter_css_new requires RCU critical section protection
IT(t27)
{
    struct bpf_iter_css it;
    struct cgroup_subsys_state *c;
    struct cgroup*g=ctx->cgroup;
    if(!g) return 0;
    int s=0;
    bpf_iter_css_new(&it,&g->self,0);
    while((c=bpf_iter_css_next(&it))) s+=c->id;
    bpf_iter_css_destroy(&it);
    return 0;
}

// accept: 33
IT(t28)
{
    struct bpf_iter_css_task it;
    struct task_struct *c;
    struct cgroup*g=ctx->cgroup;
    if(!g) return 0;
    int s=0;
    bpf_iter_css_task_new(&it,&g->self,0);
    while((c=bpf_iter_css_task_next(&it))) s+=c->pid;
    bpf_iter_css_task_destroy(&it);
    return 0;
}

// accept: 20
S(t29)
{
    struct bpf_iter_css_task it;
    struct cgroup*g=bpf_cgroup_from_id(1);
    if(!g) return 0;
    bpf_iter_css_task_new(&it,&g->self,0);
    bpf_iter_css_task_destroy(&it);
    bpf_cgroup_release(g);
    return 0;
}

// reject: calling kernel function bpf_cgroup_from_id is not allowed
RT(t30)
{
    struct bpf_iter_css_task it;
    struct cgroup*g=bpf_cgroup_from_id(1);
    if(!g) return 0;
    bpf_iter_css_task_new(&it,&g->self,0);
    bpf_iter_css_task_destroy(&it);
    bpf_cgroup_release(g);
    return 0;
}

// reject: css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs
PROGRAM("tp_btf/sched_switch", t31, u64 *ctx)
{
    struct bpf_iter_css_task it;
    struct cgroup*g=bpf_cgroup_from_id(1);
    if(!g) return 0;
    bpf_iter_css_task_new(&it,&g->self,0);
    bpf_iter_css_task_destroy(&it);
    bpf_cgroup_release(g);
    return 0;
}

// accept: 38
PROGRAM("tp_btf/sched_switch", t32, u64 *ctx)
{
    struct task_struct*t=bpf_get_current_task_btf();
    struct bpf_iter_task_vma it;
    struct vm_area_struct*v;
    u64 s=0;
    bpf_iter_task_vma_new(&it,t,0);
    while((v=bpf_iter_task_vma_next(&it))) s+=v->vm_start;
    bpf_iter_task_vma_destroy(&it);
    return s;
}

// reject: Possibly NULL pointer passed to trusted arg1
PROGRAM("tp_btf/sched_switch", t33, u64 *ctx)
{
    struct bpf_iter_task_vma it;
    struct vm_area_struct*v;
    u64 s=0;
    bpf_iter_task_vma_new(&it,0,0);
    bpf_iter_task_vma_destroy(&it);
    return s;
}

// accept: 26
S(t34)
{
    struct bpf_iter_kmem_cache it;
    struct kmem_cache*c;
    int s=0;
    bpf_iter_kmem_cache_new(&it);
    while((c=bpf_iter_kmem_cache_next(&it))) s+=c->size;
    bpf_iter_kmem_cache_destroy(&it);
    return 0;
}

// accept: 26
IT(t35)
{
    struct bpf_iter_kmem_cache it;
    struct kmem_cache*c;
    int s=0;
    bpf_iter_kmem_cache_new(&it);
    while((c=bpf_iter_kmem_cache_next(&it))) s+=c->size;
    bpf_iter_kmem_cache_destroy(&it);
    return 0;
}

// accept: 59
IT(t36)
{
    struct bpf_iter_task it;
    struct task_struct *t,*u;
    bpf_rcu_read_lock();
    bpf_iter_task_new(&it,0,0);
    while((t=bpf_iter_task_next(&it))) {
        u=bpf_task_acquire(t);
        if(u) bpf_task_release(u);
    }
    bpf_iter_task_destroy(&it);
    bpf_rcu_read_unlock();
    return 0;
}

static __noinline int nx(struct bpf_iter_num*it)
{
    int*v=bpf_iter_num_next(it);
    return v?*v:-1;
}

// accept: 133
RT(t37)
{
    struct bpf_iter_num it;
    int s=0;
    bpf_iter_num_new(&it,0,10);
    for(int i=0;i<5;i++) s+=nx(&it);
    bpf_iter_num_destroy(&it);
    return s;
}

static __noinline int lp(struct bpf_iter_num*it)
{
    int*v,s=0;
    while((v=bpf_iter_num_next(it))) s+=*v;
    return s;
}

// accept: 40
RT(t38)
{
    struct bpf_iter_num it;
    int s=0;
    bpf_iter_num_new(&it,0,10);
    s+=lp(&it);
    bpf_iter_num_destroy(&it);
    return s;
}

// reject: calling kernel function bpf_task_acquire is not allowed
RT(t39)
{
    struct bpf_iter_num it;
    int *v;
    struct task_struct*t=0;
    bpf_iter_num_new(&it,0,10);
    while((v=bpf_iter_num_next(&it))) {
        if(!t) t=bpf_task_acquire(bpf_get_current_task_btf());
    }
    bpf_iter_num_destroy(&it);
    if(t) bpf_task_release(t);
    return 0;
}

// accept: 46
RT(t40)
{
    struct bpf_iter_num it;
    int *v;
    char buf[32];
    bpf_iter_num_new(&it,0,10);
    while((v=bpf_iter_num_next(&it))) {
        buf[*v&31]=*v;
    }
    bpf_iter_num_destroy(&it);
    return buf[3];
}

static int cb(u32 i, void*c)
{
    struct bpf_iter_num it;
    int*v,s=0;
    bpf_iter_num_new(&it,0,i);
    while((v=bpf_iter_num_next(&it))) s+=*v;
    bpf_iter_num_destroy(&it);
    return s>5;
}

// accept: 54
RT(t41)
{
    bpf_loop(5,cb,0,0);
    return 0;
}

// reject: calling kernel function bpf_throw is not allowed
RT(t42)
{
    struct bpf_iter_num it;
    int *v;
    bpf_iter_num_new(&it,0,10);
    while((v=bpf_iter_num_next(&it))) {
        if (*v==5) bpf_throw(1);
    }
    bpf_iter_num_destroy(&it);
    return 0;
}

// accept: 92
RT(t43)
{
    struct bpf_iter_num it;
    int *v;
    long a=0,b=1;
    bpf_iter_num_new(&it,0,10);
    while((v=bpf_iter_num_next(&it))) {
        long t=a+b;
        a=b;
        b=t;
    }
    bpf_iter_num_destroy(&it);
    if (a<16 && a>=0) arr[a]=1;
    return 0;
}

