#include "objects.h"
struct nd { long key; struct bpf_rb_node r; };
struct rcn { long key; struct bpf_rb_node r; struct bpf_list_node l; struct bpf_refcount ref; };
struct onlyrb { struct bpf_rb_node r; int d; };
struct inner { struct bpf_spin_lock lock; struct bpf_rb_root root __contains(onlyrb, r); };
struct outer { int a; struct inner in; };
struct plain { long a; int b; };
struct hasptr { void *p; };
struct big { char a[600]; };
private(A) struct bpf_spin_lock la;
private(A) struct bpf_rb_root ra __contains(nd, r);
private(B) struct bpf_spin_lock lb;
private(B) struct bpf_rb_root rb __contains(rcn, r);
private(B) struct bpf_list_head hb __contains(rcn, l);
private(C) struct bpf_spin_lock lc;
private(C) struct bpf_rb_root rc_ __contains(onlyrb, r);
static bool less(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    struct nd *x=container_of(a,struct nd,r),*y=container_of(b,struct nd,r);
    return x->key<y->key;
}

static bool lessrc(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    struct rcn *x=container_of(a,struct rcn,r),*y=container_of(b,struct rcn,r);
    return x->key<y->key;
}

static bool lesslock(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    bpf_spin_unlock(&la);
    bpf_spin_lock(&la);
    return 0;
}

static bool lessadd(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    bpf_rbtree_remove(&ra, a);
    return 0;
}

static bool lessfirst(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    bpf_rbtree_first(&ra);
    return 0;
}

static bool lessrcu(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    bpf_rcu_read_lock();
    bpf_rcu_read_unlock();
    return 0;
}

static bool lessconst(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    return 0;
}

static bool lesswr(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    struct nd *x=container_of(a,struct nd,r);
    x->key=3;
    return 0;
}

#define add(root,node,f) bpf_rbtree_add_impl(root,node,f,0,0)
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
#define NEW(T,n) struct T*n=my_new(struct T); if(!n) return 1;
// accept: 33
P(g1)
{
    NEW(nd,n) n->key=4;
    bpf_spin_lock(&la);
    add(&ra,&n->r,less);
    bpf_spin_unlock(&la);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(g2)
{
    NEW(nd,n) NEW(nd,m) bpf_spin_lock(&la);
    add(&ra,&n->r,less);
    bpf_spin_unlock(&la);
    return 0;
}

// reject: can't spin_{lock,unlock} in rbtree cb
P(g3)
{
    NEW(nd,n) bpf_spin_lock(&la);
    add(&ra,&n->r,lesslock);
    bpf_spin_unlock(&la);
    return 0;
}

// reject: bpf_rbtree_remove not allowed in rbtree cb
P(g4)
{
    NEW(nd,n) bpf_spin_lock(&la);
    add(&ra,&n->r,lessadd);
    bpf_spin_unlock(&la);
    return 0;
}

// accept: 25
P(g5)
{
    NEW(nd,n) bpf_spin_lock(&la);
    add(&ra,&n->r,lessfirst);
    bpf_spin_unlock(&la);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(g6)
{
    NEW(nd,n) bpf_spin_lock(&la);
    add(&ra,&n->r,lessrcu);
    bpf_spin_unlock(&la);
    return 0;
}

// accept: 27
P(g7)
{
    NEW(nd,n) bpf_spin_lock(&la);
    add(&ra,&n->r,lesswr);
    long k=n->key;
    bpf_spin_unlock(&la);
    return k;
}

// reject: R6 invalid mem access 'scalar'
P(g8)
{
    NEW(nd,n) bpf_spin_lock(&la);
    add(&ra,&n->r,lessconst);
    bpf_spin_unlock(&la);
    return n->key;
}

// accept: 25
P(g9)
{
    struct bpf_rb_node *r;
    bpf_spin_lock(&la);
    r=bpf_rbtree_first(&ra);
    if(!r) {
        bpf_spin_unlock(&la);
        return 0;
    }
    r=bpf_rbtree_remove(&ra,r);
    bpf_spin_unlock(&la);
    if(!r) return 0;
    my_drop(container_of(r,struct nd,r));
    return 0;
}

// reject: R6 invalid mem access 'scalar'
P(g10)
{
    struct bpf_rb_node *r;
    bpf_spin_lock(&la);
    r=bpf_rbtree_first(&ra);
    bpf_spin_unlock(&la);
    if(!r) return 0;
    return container_of(r,struct nd,r)->key;
}

// accept: 12
P(g11)
{
    struct bpf_rb_node *r;
    bpf_spin_lock(&la);
    r=bpf_rbtree_first(&ra);
    long k = r ? container_of(r,struct nd,r)->key : 0;
    bpf_spin_unlock(&la);
    return k;
}

// accept: 21
P(g12)
{
    struct bpf_rb_node *r,*s;
    bpf_spin_lock(&la);
    r=bpf_rbtree_root(&ra);
    if(!r) goto o;
    s=bpf_rbtree_left(&ra,r);
    if(!s) goto o;
    s=bpf_rbtree_right(&ra,s);
    o: bpf_spin_unlock(&la);
    return 0;
}

// reject: bpf_spin_lock at off=0 must be held for bpf_rb_root
P(g13)
{
    struct bpf_rb_node *r;
    r=bpf_rbtree_root(&ra);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(g14)
{
    NEW(nd,n) bpf_spin_lock(&la);
    bpf_rbtree_remove(&ra,&n->r);
    bpf_spin_unlock(&la);
    my_drop(n);
    return 0;
}

// accept: 29
P(g15)
{
    NEW(rcn,n) bpf_spin_lock(&lb);
    struct bpf_rb_node*x=bpf_rbtree_remove(&rb,&n->r);
    bpf_spin_unlock(&lb);
    my_drop(n);
    if(x) my_drop(container_of(x,struct rcn,r));
    return 0;
}

// accept: 41
P(g16)
{
    NEW(rcn,n) struct rcn*m=bpf_refcount_acquire_impl(n,0);
    bpf_spin_lock(&lb);
    add(&rb,&n->r,lessrc);
    bpf_list_push_front_impl(&hb,&m->l,0,0);
    bpf_spin_unlock(&lb);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(g17)
{
    NEW(rcn,n) struct rcn*m=bpf_refcount_acquire_impl(n,0);
    my_drop(n);
    return m->key;
}

// reject: arg#0 doesn't point to a type with bpf_refcount field
P(g18)
{
    NEW(nd,n) struct rcn*m=bpf_refcount_acquire_impl(n,0);
    my_drop(n);
    return 0;
}

// accept: 41
P(g19)
{
    NEW(rcn,n) bpf_spin_lock(&lb);
    add(&rb,&n->r,lessrc);
    struct rcn*m=bpf_refcount_acquire_impl(n,0);
    bpf_spin_unlock(&lb);
    if(m) my_drop(m);
    return 0;
}

// reject: Possibly NULL pointer passed to trusted arg0
P(g20)
{
    NEW(rcn,n) bpf_spin_lock(&lb);
    add(&rb,&n->r,lessrc);
    struct rcn*m=bpf_refcount_acquire_impl(n,0);
    bpf_spin_unlock(&lb);
    my_drop(m);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(g21)
{
    NEW(nd,n) bpf_spin_lock(&la);
    add(&ra,&n->r,less);
    my_drop(n);
    bpf_spin_unlock(&la);
    return 0;
}

// reject: R1 must be referenced or trusted
P(g22)
{
    NEW(nd,n) my_drop(n);
    my_drop(n);
    return 0;
}

// reject: Possibly NULL pointer passed to trusted arg0
P(g23)
{
    struct nd*n=my_new(struct nd);
    my_drop(n);
    return 0;
}

// reject: bpf_spin_lock at off=0 must be held for bpf_rb_root
P(g24)
{
    NEW(nd,n) bpf_spin_lock(&lb);
    add(&ra,&n->r,less);
    bpf_spin_unlock(&lb);
    return 0;
}

// reject: operation on bpf_rb_root expects arg#1 bpf_rb_node at offset=8 in struct nd, but arg is at offset=8 in struct rcn
P(g26)
{
    NEW(rcn,n) bpf_spin_lock(&la);
    add(&ra,&n->r,less);
    bpf_spin_unlock(&la);
    return 0;
}

// reject: local 'kptr' has no valid bpf_spin_lock
P(g27)
{
    NEW(outer,o) NEW(onlyrb,n) bpf_spin_lock(&o->in.lock);
    add(&o->in.root,&n->r,lessconst);
    bpf_spin_unlock(&o->in.lock);
    my_drop(o);
    return 0;
}

// reject: local 'kptr' has no valid bpf_spin_lock
P(g28)
{
    NEW(outer,o) NEW(outer,p) NEW(onlyrb,n) bpf_spin_lock(&p->in.lock);
    add(&o->in.root,&n->r,lessconst);
    bpf_spin_unlock(&p->in.lock);
    my_drop(o);
    my_drop(p);
    return 0;
}

// reject: local 'kptr' has no valid bpf_spin_lock
P(g29)
{
    NEW(outer,o) NEW(onlyrb,n) bpf_spin_lock(&o->in.lock);
    add(&rc_,&n->r,lessconst);
    bpf_spin_unlock(&o->in.lock);
    my_drop(o);
    return 0;
}

// accept: 10
P(g30)
{
    struct plain *p=my_pnew(struct plain);
    if(!p) return 0;
    bpf_percpu_obj_drop_impl(p,0);
    return 0;
}

// reject: arg#0 expected for bpf_percpu_obj_drop_impl()
P(g31)
{
    struct plain *p=my_pnew(struct plain);
    if(!p) return 0;
    my_drop(p);
    return 0;
}

// reject: bpf_percpu_obj_new type ID argument must not contain special fields
P(g32)
{
    struct nd *p=my_pnew(struct nd);
    if(!p) return 0;
    bpf_percpu_obj_drop_impl(p,0);
    return 0;
}

// reject: bpf_percpu_obj_new type ID argument must be of a struct of scalars
P(g33)
{
    struct hasptr *p=my_pnew(struct hasptr);
    if(!p) return 0;
    bpf_percpu_obj_drop_impl(p,0);
    return 0;
}

// reject: bpf_percpu_obj_new type size (600) is greater than 512
P(g34)
{
    struct big *p=my_pnew(struct big);
    if(!p) return 0;
    bpf_percpu_obj_drop_impl(p,0);
    return 0;
}

// reject: arg#0 expected for bpf_obj_drop_impl()
P(g35)
{
    NEW(plain,p) bpf_percpu_obj_drop_impl(p,0);
    return 0;
}

// reject: R0 is ptr_plain access percpu memory: off=8
P(g36)
{
    struct plain *p=my_pnew(struct plain);
    if(!p) return 0;
    int r=p->b;
    bpf_percpu_obj_drop_impl(p,0);
    return r;
}

// reject: R1 type=percpu_ptr_ expected=percpu_ptr_, percpu_rcu_ptr_, percpu_trusted_ptr_
P(g37)
{
    struct plain *p=my_pnew(struct plain);
    if(!p) return 0;
    struct plain *c=bpf_this_cpu_ptr(p);
    c->a=3;
    bpf_percpu_obj_drop_impl(p,0);
    return 0;
}

// reject: R1 type=percpu_ptr_ expected=percpu_ptr_, percpu_rcu_ptr_, percpu_trusted_ptr_
P(g38)
{
    struct plain *p=my_pnew(struct plain);
    if(!p) return 0;
    struct plain *c=bpf_per_cpu_ptr(p,0);
    if(c) c->a=3;
    bpf_percpu_obj_drop_impl(p,0);
    return 0;
}

// accept: 14
P(g39)
{
    NEW(big,p) p->a[0]=1;
    my_drop(p);
    return 0;
}

// reject: access beyond struct plain at off 16 size 8
P(g40)
{
    NEW(plain,p) *(volatile long*)((char*)p+16)=1;
    my_drop(p);
    return 0;
}

// reject: R2 is ptr_plain invalid variable offset: off=0, var_off=(0x0; 0x7)
P(g41)
{
    NEW(plain,p) *(volatile long*)((char*)p+(ctx->len&7))=1;
    my_drop(p);
    return 0;
}

// reject: R1 must have zero offset when passed to release func or trusted arg to kfunc
P(g42)
{
    NEW(plain,p) p = (void*)p+8;
    my_drop(p);
    return 0;
}

// accept: 41
P(g43)
{
    NEW(nd,n) if (ctx->len) {
        my_drop(n);
        return 0;
    }
    bpf_spin_lock(&la);
    add(&ra,&n->r,less);
    bpf_spin_unlock(&la);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(g44)
{
    struct bpf_rb_node*res=0;
    bpf_spin_lock(&la);
    res=bpf_rbtree_first(&ra);
    if(res) res=bpf_rbtree_remove(&ra,res);
    if(res) res=bpf_rbtree_remove(&ra,res);
    bpf_spin_unlock(&la);
    if(res) my_drop(container_of(res,struct nd,r));
    return 0;
}

// accept: 12
P(g45)
{
    struct bpf_list_node*x;
    bpf_spin_lock(&lb);
    x=bpf_list_front(&hb);
    long k = x? container_of(x,struct rcn,l)->key:0;
    bpf_spin_unlock(&lb);
    return k;
}

// reject: R6 invalid mem access 'scalar'
P(g46)
{
    struct bpf_list_node*x;
    bpf_spin_lock(&lb);
    x=bpf_list_back(&hb);
    bpf_spin_unlock(&lb);
    return x ? container_of(x,struct rcn,l)->key:0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(g47)
{
    struct bpf_list_node*x;
    bpf_spin_lock(&lb);
    x=bpf_list_front(&hb);
    if(x) bpf_rbtree_remove(&rb, &container_of(x,struct rcn,l)->r);
    bpf_spin_unlock(&lb);
    return 0;
}

// accept: 26
P(g48)
{
    struct bpf_list_node*x;
    struct bpf_rb_node*y=0;
    bpf_spin_lock(&lb);
    x=bpf_list_front(&hb);
    if(x) y=bpf_rbtree_remove(&rb, &container_of(x,struct rcn,l)->r);
    bpf_spin_unlock(&lb);
    if(y) my_drop(container_of(y,struct rcn,r));
    return 0;
}

// reject: bpf_throw would lead to reference leak
P(g49)
{
    NEW(nd,n) bpf_throw(1);
    return 0;
}

// reject: function calls are not allowed while holding a lock
P(g50)
{
    bpf_spin_lock(&la);
    struct nd*n=my_new(struct nd);
    bpf_spin_unlock(&la);
    if(n) my_drop(n);
    return 0;
}

