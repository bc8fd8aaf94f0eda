#include "objects.h"
struct val { struct bpf_res_spin_lock lock; long x; };
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 64); __type(key,int); __type(value, struct val);} am SEC(".maps");
struct plain { long x; };
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 64); __type(key,int); __type(value, struct plain);} pm SEC(".maps");
struct vs { struct bpf_spin_lock lock; long x; };
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 64); __type(key,int); __type(value, struct vs);} sm SEC(".maps");
private(A) struct bpf_res_spin_lock lockA;
private(B) struct bpf_res_spin_lock lockB;
private(C) struct bpf_spin_lock slock;
struct mynode { struct bpf_res_spin_lock l; struct bpf_list_node n; int x; };
private(D) struct bpf_res_spin_lock lockD;
private(D) struct bpf_list_head head __contains(mynode, n);
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
#define LK(m,v) int k=0; struct val *v = bpf_map_lookup_elem(&m,&k); if(!v) return 0;
// accept: 13
P(r1)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: bpf_res_spin_unlock without taking a lock
P(r2)
{
    bpf_res_spin_lock(&lockA);
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: Acquiring the same lock again, AA deadlock detected
P(r3)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    if (bpf_res_spin_lock(&lockA)) {
        bpf_res_spin_unlock(&lockA);
        return 1;
    }
    return 0;
}

// accept: 22
P(r4)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    if (bpf_res_spin_lock(&lockB)) {
        bpf_res_spin_unlock(&lockA);
        return 1;
    }
    bpf_res_spin_unlock(&lockB);
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: bpf_res_spin_unlock cannot be out of order
P(r5)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    if (bpf_res_spin_lock(&lockB)) {
        bpf_res_spin_unlock(&lockA);
        return 1;
    }
    bpf_res_spin_unlock(&lockA);
    bpf_res_spin_unlock(&lockB);
    return 0;
}

// accept: 22
P(r6)
{
    LK(am,v) LK2: ;
    if (bpf_res_spin_lock(&v->lock)) return 1;
    bpf_res_spin_unlock(&v->lock);
    return 0;
}

// accept: 39
P(r7)
{
    LK(am,v) int j=1;
    struct val*w=bpf_map_lookup_elem(&am,&j);
    if(!w) return 0;
    if (bpf_res_spin_lock(&v->lock)) return 1;
    if (bpf_res_spin_lock(&w->lock)) {
        bpf_res_spin_unlock(&v->lock);
        return 1;
    }
    bpf_res_spin_unlock(&w->lock);
    bpf_res_spin_unlock(&v->lock);
    return 0;
}

// accept: 17
P(r8)
{
    unsigned long f;
    if (bpf_res_spin_lock_irqsave(&lockA,&f)) return 1;
    bpf_res_spin_unlock_irqrestore(&lockA,&f);
    return 0;
}

// reject: bpf_res_spin_unlock of different lock
P(r9)
{
    unsigned long f;
    if (bpf_res_spin_lock_irqsave(&lockA,&f)) return 1;
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: bpf_res_spin_unlock of different lock
P(r10)
{
    unsigned long f;
    if (bpf_res_spin_lock(&lockA)) return 1;
    bpf_res_spin_unlock_irqrestore(&lockA,&f);
    return 0;
}

// reject: cannot restore irq state out of order, expected id=2 acquired at insn_idx=12
P(r11)
{
    unsigned long f,g;
    if (bpf_res_spin_lock_irqsave(&lockA,&f)) return 1;
    if (bpf_res_spin_lock_irqsave(&lockB,&g)) {
        bpf_res_spin_unlock_irqrestore(&lockA,&f);
        return 0;
    }
    bpf_res_spin_unlock_irqrestore(&lockB,&f);
    bpf_res_spin_unlock_irqrestore(&lockA,&g);
    return 0;
}

// reject: bpf_res_spin_unlock without taking a lock
P(r12)
{
    unsigned long f;
    bpf_local_irq_save(&f);
    bpf_res_spin_unlock_irqrestore(&lockA,&f);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(r13)
{
    unsigned long f;
    if (bpf_res_spin_lock_irqsave(&lockA,&f)) return 1;
    bpf_local_irq_restore(&f);
    return 0;
}

// reject: BPF_EXIT instruction in main prog cannot be used inside bpf_spin_lock-ed region
P(r14)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(r15)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    bpf_ktime_get_ns();
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(r16)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    bpf_spin_lock(&slock);
    bpf_spin_unlock(&slock);
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// accept: 19
P(r17)
{
    bpf_spin_lock(&slock);
    if (bpf_res_spin_lock(&lockA)) {
        bpf_spin_unlock(&slock);
        return 1;
    }
    bpf_res_spin_unlock(&lockA);
    bpf_spin_unlock(&slock);
    return 0;
}

// reject: bpf_res_spin_unlock without taking a lock
P(r18)
{
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: map 'pm' has no valid bpf_res_spin_lock
P(r19)
{
    int k=0;
    struct plain *v=bpf_map_lookup_elem(&pm,&k);
    if(!v) return 0;
    if (bpf_res_spin_lock((void*)v)) return 1;
    return 0;
}

// reject: off 4 doesn't point to 'struct bpf_res_spin_lock' that is at 0
P(r20)
{
    LK(am,v) if (bpf_res_spin_lock((void*)v+4)) return 1;
    return 0;
}

// reject: R1 doesn't have constant offset. bpf_res_spin_lock has to be at the constant offset
P(r21)
{
    LK(am,v) long o=ctx->len&7;
    if (bpf_res_spin_lock((void*)v+o)) return 1;
    return 0;
}

// reject: map 'sm' has no valid bpf_res_spin_lock
P(r22)
{
    int k=0;
    struct vs *v=bpf_map_lookup_elem(&sm,&k);
    if(!v) return 0;
    if (bpf_res_spin_lock((void*)v)) return 1;
    return 0;
}

// reject: map 'am' has no valid bpf_spin_lock
P(r23)
{
    LK(am,v) bpf_spin_lock((void*)v);
    return 0;
}

// reject: arg#0 doesn't point to map value or allocated object
P(r24)
{
    int x;
    if (bpf_res_spin_lock((void*)&x)) return 1;
    return 0;
}

// accept: 25
P(r25)
{
    struct mynode*n=my_new(struct mynode);
    if(!n) return 0;
    if (bpf_res_spin_lock(&n->l)) {
        my_drop(n);
        return 1;
    }
    bpf_res_spin_unlock(&n->l);
    my_drop(n);
    return 0;
}

// accept: 27
P(r26)
{
    struct mynode*n=my_new(struct mynode);
    if(!n) return 0;
    if (bpf_res_spin_lock(&lockD)) {
        my_drop(n);
        return 1;
    }
    bpf_list_push_front_impl(&head,&n->n,0,0);
    bpf_res_spin_unlock(&lockD);
    return 0;
}

// reject: bpf_spin_lock at off=-22 must be held for bpf_list_head
P(r27)
{
    struct mynode*n=my_new(struct mynode);
    if(!n) return 0;
    bpf_list_push_front_impl(&head,&n->n,0,0);
    return 0;
}

// accept: 13
P(r28)
{
    int r=bpf_res_spin_lock(&lockA);
    if (r<0) return 1;
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// accept: 16
P(r29)
{
    int r=bpf_res_spin_lock(&lockA);
    if (r>0) {
        *(volatile int*)0;
        return 1;
    }
    if (r==0) bpf_res_spin_unlock(&lockA);
    return 0;
}

// accept: 34
P(r30)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    if (bpf_res_spin_lock(&lockD)) {
        bpf_res_spin_unlock(&lockA);
        return 1;
    }
    struct bpf_list_node *n=bpf_list_pop_front(&head);
    bpf_res_spin_unlock(&lockD);
    bpf_res_spin_unlock(&lockA);
    if (n) my_drop(container_of(n, struct mynode, n));
    return 0;
}

static __noinline int sub(void)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    return 0;
}

// accept: 20
P(r31)
{
    if (sub()) return 0;
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(r32)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    bpf_throw(1);
    return 0;
}

// reject: socket filter progs cannot use bpf_spin_lock yet
PROGRAM("socket", r33, void *ctx)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    bpf_res_spin_unlock(&lockA);
    return 0;
}

// reject: tracing progs cannot use bpf_spin_lock yet
PROGRAM("raw_tp/sys_enter", r34, void *ctx)
{
    if (bpf_res_spin_lock(&lockA)) return 1;
    bpf_res_spin_unlock(&lockA);
    return 0;
}

