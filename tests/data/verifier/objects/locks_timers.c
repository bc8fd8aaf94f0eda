#include "objects.h"
extern int bpf_wq_init(struct bpf_wq *wq, void *p__map, unsigned int flags) __ksym;
extern int bpf_wq_start(struct bpf_wq *wq, unsigned int flags) __ksym;
extern int bpf_wq_set_callback_impl(struct bpf_wq *wq, int (*cb)(void *, int *, void *), unsigned int flags, void *aux) __ksym;
extern int bpf_task_work_schedule_signal_impl(struct task_struct *task, struct bpf_task_work *tw, void *map__map, bpf_task_work_callback_t callback, void *aux__prog) __ksym;
struct tv { int a; struct bpf_timer t; int b;};
struct wv { int a; struct bpf_wq w; };
struct kv { int a; struct bpf_task_work w; };
struct lv { struct bpf_spin_lock l; int x; };
struct plain { long x; };
#define ARR(name,T) struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 2); __type(key,int); __type(value, struct T);} name SEC(".maps");
ARR(tm,tv) ARR(tm2,tv) ARR(wm,wv) ARR(wm2,wv) ARR(km,kv) ARR(km2,kv) ARR(lm,lv) ARR(pm,plain)
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 2); __type(key,int); __type(value, struct lv);} lh SEC(".maps");
struct inner_tm { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 2); __type(key,int); __type(value, struct tv);};
struct { __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS); __uint(max_entries, 2); __type(key,int); __array(values, struct inner_tm);} mm SEC(".maps");
struct inner_lm { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 2); __type(key,int); __type(value, struct lv);};
struct { __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS); __uint(max_entries, 2); __type(key,int); __array(values, struct inner_lm);} ml SEC(".maps");
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
#define RT(n) SEC("raw_tp/sys_enter") int n(void *ctx)
#define S(n) SEC("syscall") int n(void *ctx)
#define V(T,m) int k=0; struct T*v=bpf_map_lookup_elem(&m,&k); if(!v) return 0;
static int tcb(void*m,int*k,struct tv*v)
{
    v->a++;
    return 0;
}

static int tcb2(void*m,int*k,struct tv*v)
{
    return 1;
}

static int tcb3(void*m,int*k,struct tv*v)
{
    bpf_timer_start(&v->t,1,0);
    return 0;
}

static int wcb(void*m,int*k,void*v)
{
    return 0;
}

static int wcb2(void*m,int*k,void*v)
{
    char b[8];
    bpf_copy_from_user(b,8,0);
    return 0;
}

static int kcb(struct bpf_map*m,void*k,void*v)
{
    return 3;
}

// accept: 29
P(a1)
{
    V(tv,tm) bpf_timer_init(&v->t,&tm,1);
    bpf_timer_set_callback(&v->t,tcb);
    bpf_timer_start(&v->t,1,0);
    bpf_timer_cancel(&v->t);
    return 0;
}

// reject: timer pointer in R1 map_uid=0 doesn't match map pointer in R2 map_uid=0
P(a2)
{
    V(tv,tm) bpf_timer_init(&v->t,&tm2,1);
    return 0;
}

// reject: off 0 doesn't point to 'struct bpf_timer' that is at 8
P(a3)
{
    V(tv,tm) bpf_timer_init((void*)v,&tm,1);
    return 0;
}

// reject: R1 doesn't have constant offset. bpf_timer has to be at the constant offset
P(a4)
{
    V(tv,tm) bpf_timer_init((void*)v+(ctx->len&8),&tm,1);
    return 0;
}

// reject: At async callback return the register R0 has smin=1 smax=1 should have been in [0, 0]
P(a5)
{
    V(tv,tm) bpf_timer_set_callback(&v->t,tcb2);
    return 0;
}

// accept: 20
P(a6)
{
    V(tv,tm) bpf_timer_set_callback(&v->t,tcb3);
    return 0;
}

// reject: map 'pm' has no valid bpf_timer
P(a7)
{
    V(plain,pm) bpf_timer_start((void*)v,1,0);
    return 0;
}

// reject: R1 type=fp expected=map_value
P(a8)
{
    char b[16];
    bpf_timer_start((void*)b,1,0);
    return 0;
}

// reject: bpf_timer cannot be accessed directly by load/store
P(a9)
{
    V(tv,tm) return *(volatile long*)&v->t;
}

// reject: bpf_timer cannot be accessed directly by load/store
P(a10)
{
    V(tv,tm) bpf_probe_read_kernel(v,16,ctx);
    return 0;
}

// accept: 22
P(a11)
{
    int k=0;
    void*in=bpf_map_lookup_elem(&mm,&k);
    if(!in) return 0;
    struct tv*v=bpf_map_lookup_elem(in,&k);
    if(!v) return 0;
    bpf_timer_init(&v->t,in,1);
    return 0;
}

// reject: timer pointer in R1 map_uid=1 doesn't match map pointer in R2 map_uid=2
P(a12)
{
    int k=0,j=1;
    void*in=bpf_map_lookup_elem(&mm,&k);
    if(!in) return 0;
    void*i2=bpf_map_lookup_elem(&mm,&j);
    if(!i2) return 0;
    struct tv*v=bpf_map_lookup_elem(in,&k);
    if(!v) return 0;
    bpf_timer_init(&v->t,i2,1);
    return 0;
}

// reject: tracing progs cannot use bpf_timer yet
RT(a13)
{
    V(tv,tm) bpf_timer_start(&v->t,1,0);
    return 0;
}

// accept: 25
P(w1)
{
    V(wv,wm) bpf_wq_init(&v->w,&wm,0);
    bpf_wq_set_callback_impl(&v->w,wcb,0,0);
    bpf_wq_start(&v->w,0);
    return 0;
}

// reject: workqueue pointer in R1 map_uid=0 doesn't match map pointer in R2 map_uid=0
P(w2)
{
    V(wv,wm) bpf_wq_init(&v->w,&wm2,0);
    return 0;
}

// reject: off 0 doesn't point to 'struct bpf_wq' that is at 8
P(w3)
{
    V(wv,wm) bpf_wq_init((void*)v,&wm,0);
    return 0;
}

// accept: 22
P(w4)
{
    V(wv,wm) bpf_wq_set_callback_impl(&v->w,wcb2,0,0);
    return 0;
}

// reject: arg#0 doesn't point to a map value
P(w5)
{
    struct bpf_wq w;
    bpf_wq_init(&w,&wm,0);
    return 0;
}

// reject: R1 doesn't have constant offset. bpf_wq has to be at the constant offset
P(w6)
{
    V(wv,wm) bpf_wq_init((void*)v+(ctx->len&8),&wm,0);
    return 0;
}

// reject: map 'pm' has no valid bpf_wq
P(w7)
{
    V(plain,pm) bpf_wq_init((void*)v,&pm,0);
    return 0;
}

// reject: arg#0 doesn't point to a map value
P(w8)
{
    V(wv,wm) bpf_wq_init(0,&wm,0);
    return 0;
}

// reject: arg#1 is map_value expected map_value or socket
P(w9)
{
    V(wv,wm) bpf_wq_init(&v->w,(void*)v,0);
    return 0;
}

// accept: 20
PROGRAM("tp_btf/sched_switch", kw1, u64 *ctx)
{
    V(kv,km) struct task_struct*t=bpf_get_current_task_btf();
    bpf_task_work_schedule_signal_impl(t,&v->w,&km,kcb,0);
    return 0;
}

// reject: bpf_task_work pointer in R2 map_uid=0 doesn't match map pointer in R3 map_uid=0
PROGRAM("tp_btf/sched_switch", kw2, u64 *ctx)
{
    V(kv,km) struct task_struct*t=bpf_get_current_task_btf();
    bpf_task_work_schedule_signal_impl(t,&v->w,&km2,kcb,0);
    return 0;
}

// reject: off 0 doesn't point to 'struct bpf_task_work' that is at 8
PROGRAM("tp_btf/sched_switch", kw3, u64 *ctx)
{
    V(kv,km) struct task_struct*t=bpf_get_current_task_btf();
    bpf_task_work_schedule_signal_impl(t,(void*)v,&km,kcb,0);
    return 0;
}

// reject: map 'pm' has no valid bpf_task_work
PROGRAM("tp_btf/sched_switch", kw4, u64 *ctx)
{
    V(plain,pm) struct task_struct*t=bpf_get_current_task_btf();
    bpf_task_work_schedule_signal_impl(t,(void*)v,&pm,kcb,0);
    return 0;
}

// reject: arg#1 doesn't point to a map value
PROGRAM("tp_btf/sched_switch", kw5, u64 *ctx)
{
    struct bpf_task_work w;
    struct task_struct*t=bpf_get_current_task_btf();
    bpf_task_work_schedule_signal_impl(t,&w,&km,kcb,0);
    return 0;
}

// accept: 16
P(l1)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    v->x=1;
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_spin_lock-ed region
P(l2)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    return 0;
}

// reject: bpf_spin_unlock without taking a lock
P(l3)
{
    V(lv,lm) bpf_spin_unlock(&v->l);
    return 0;
}

// reject: bpf_spin_unlock of different lock
P(l4)
{
    V(lv,lm) int j=1;
    struct lv*w=bpf_map_lookup_elem(&lm,&j);
    if(!w) return 0;
    bpf_spin_lock(&v->l);
    bpf_spin_unlock(&w->l);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(l5)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_spin_lock(&v->l);
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(l6)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_ktime_get_ns();
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: off 4 doesn't point to 'struct bpf_spin_lock' that is at 0
P(l7)
{
    V(lv,lm) bpf_spin_lock((void*)v+4);
    return 0;
}

// reject: R1 doesn't have constant offset. bpf_spin_lock has to be at the constant offset
P(l8)
{
    V(lv,lm) bpf_spin_lock((void*)v+(ctx->len&4));
    return 0;
}

// reject: map 'pm' has no valid bpf_spin_lock
P(l9)
{
    V(plain,pm) bpf_spin_lock((void*)v);
    return 0;
}

// reject: R1 type=fp expected=map_value, ptr_
P(l10)
{
    int b=0;
    bpf_spin_lock((void*)&b);
    return 0;
}

static __noinline int st(struct lv*v)
{
    v->x=3;
    return 0;
}

// accept: 19
P(l11)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    st(v);
    bpf_spin_unlock(&v->l);
    return 0;
}

__noinline int gf(int a)
{
    return a;
}

// accept: 14
P(l12)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    gf(1);
    bpf_spin_unlock(&v->l);
    return 0;
}

static __noinline int lk(struct lv*v)
{
    bpf_spin_lock(&v->l);
    return 0;
}

// accept: 16
P(l13)
{
    V(lv,lm) lk(v);
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_spin_lock-ed region
P(l14)
{
    V(lv,lm) if(ctx->len) bpf_spin_lock(&v->l);
    v->x++;
    if(ctx->len) bpf_spin_unlock(&v->l);
    return 0;
}

// accept: 26
P(l15)
{
    V(lv,lm) int n=ctx->len;
    if(n) bpf_spin_lock(&v->l);
    v->x++;
    if(n) bpf_spin_unlock(&v->l);
    return 0;
}

// accept: 21
P(l16)
{
    int k=0;
    void*in=bpf_map_lookup_elem(&ml,&k);
    if(!in) return 0;
    struct lv*v=bpf_map_lookup_elem(in,&k);
    if(!v) return 0;
    bpf_spin_lock(&v->l);
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: bpf_spin_unlock of different lock
P(l17)
{
    int k=0;
    void*in=bpf_map_lookup_elem(&ml,&k);
    if(!in) return 0;
    struct lv*v=bpf_map_lookup_elem(in,&k);
    if(!v) return 0;
    struct lv*w=bpf_map_lookup_elem(in,&k);
    if(!w) return 0;
    bpf_spin_lock(&v->l);
    bpf_spin_unlock(&w->l);
    return 0;
}

// reject: bpf_spin_unlock of different lock
P(l18)
{
    int k=0,j=1;
    void*in=bpf_map_lookup_elem(&ml,&k);
    if(!in) return 0;
    void*i2=bpf_map_lookup_elem(&ml,&j);
    if(!i2) return 0;
    struct lv*v=bpf_map_lookup_elem(in,&k);
    if(!v) return 0;
    struct lv*w=bpf_map_lookup_elem(i2,&k);
    if(!w) return 0;
    bpf_spin_lock(&v->l);
    bpf_spin_unlock(&w->l);
    return 0;
}

// accept: 19
P(l19)
{
    V(lv,lh) struct lv z={};
    bpf_map_update_elem(&lh,&k,&z,BPF_F_LOCK);
    return 0;
}

static long fe(struct bpf_map*m,int*k,struct lv*v,void*c)
{
    bpf_spin_lock(&v->l);
    v->x++;
    bpf_spin_unlock(&v->l);
    return 0;
}

static long fe2(struct bpf_map*m,int*k,struct lv*v,void*c)
{
    bpf_spin_lock(&v->l);
    return 0;
}

// accept: 18
P(l20)
{
    bpf_for_each_map_elem(&lm,fe,0,0);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(l21)
{
    bpf_for_each_map_elem(&lm,fe2,0,0);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(l22)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_tail_call(ctx,&pm,0);
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: tracing progs cannot use bpf_spin_lock yet
RT(l23)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: socket filter progs cannot use bpf_spin_lock yet
PROGRAM("socket", l24, void *ctx)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_spin_unlock(&v->l);
    return 0;
}

// accept: 17
P(l25)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    for(int i=0;i<100;i++) v->x+=i;
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: bpf_spin_lock cannot be accessed directly by load/store
P(l26)
{
    V(lv,lm) return *(volatile int*)&v->l;
}

// reject: function calls are not allowed while holding a lock
P(l27)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_preempt_disable();
    bpf_preempt_enable();
    bpf_spin_unlock(&v->l);
    return 0;
}

// accept: 14
S(l28)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: BPF_LD_[ABS|IND] cannot be used inside bpf_spin_lock-ed region
P(l29)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    asm volatile("r0 = *(u8*)skb[0]":::"r0","r1","r2","r3","r4","r5");
    bpf_spin_unlock(&v->l);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(l30)
{
    V(lv,lm) bpf_spin_lock(&v->l);
    bpf_throw(1);
    return 0;
}

