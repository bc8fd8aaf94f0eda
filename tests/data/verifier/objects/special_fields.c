#include "objects.h"
struct plain { long a; int b; };
struct in { long x; struct plain __kptr *p; };
struct arr { struct plain __kptr *p[3]; };
struct nest { int q; struct in i; struct in j[2]; };
struct nd { long k; struct bpf_list_node l; };
struct tl { struct bpf_timer t; struct bpf_spin_lock l; long x; };
struct multi { struct bpf_spin_lock l; struct bpf_list_head h[2] __contains(nd, l); };
#define ARR(name,T) struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 2); __type(key,int); __type(value, struct T);} name SEC(".maps");
#define MT(name,M,T) struct { __uint(type, M); __uint(max_entries, 2); __type(key,int); __type(value, struct T);} name SEC(".maps");
ARR(am,arr) ARR(nm,nest)  ARR(tlm,tl) ARR(mu,multi)
MT(ph,BPF_MAP_TYPE_PERCPU_HASH,in) MT(pa,BPF_MAP_TYPE_PERCPU_ARRAY,in) MT(lru,BPF_MAP_TYPE_LRU_HASH,in) MT(ptl,BPF_MAP_TYPE_PERCPU_ARRAY,tl)
private(K) struct plain __kptr *gk;
private(T) struct bpf_timer gt;
private(M) struct bpf_spin_lock gl;
private(M) struct bpf_list_head gh[3] __contains(nd, l);
#define P(n) SEC("tc") int n(struct __sk_buff *ctx)
#define V(T,m) int k=0; struct T*v=bpf_map_lookup_elem(&m,&k); if(!v) return 0;
#define XC(f) struct plain*n=bpf_kptr_xchg(f,0); if(n) my_drop(n); return 0;
// accept: 4
P(z0)
{
    return bpf_core_type_size(struct plain)+bpf_core_type_size(struct nd);
}

// accept: 19
P(z1)
{
    V(arr,am) XC(&v->p[2])
}

// reject: R1 doesn't have constant offset. kptr has to be at the constant offset
P(z2)
{
    V(arr,am) XC((void*)v+(ctx->len&8))
}

// accept: 19
P(z3)
{
    V(nest,nm) XC(&v->i.p)
}

// accept: 19
P(z4)
{
    V(nest,nm) XC(&v->j[1].p)
}

// accept: 12
P(z5)
{
    V(nest,nm) v->j[1].x=3;
    return v->i.x;
}

// accept: 23
P(z8)
{
    V(tl,tlm) bpf_spin_lock(&v->l);
    v->x++;
    bpf_spin_unlock(&v->l);
    bpf_timer_init(&v->t,&tlm,1);
    return 0;
}

// accept: 24
P(z9)
{
    V(multi,mu) bpf_spin_lock(&v->l);
    struct bpf_list_node*n=bpf_list_pop_front(&v->h[1]);
    bpf_spin_unlock(&v->l);
    if(n) my_drop(container_of(n,struct nd,l));
    return 0;
}

// accept: 21
P(z10)
{
    V(in,ph) XC(&v->p)
}

// accept: 19
P(z11)
{
    V(in,pa) XC(&v->p)
}

// accept: 21
P(z12)
{
    V(in,lru) XC(&v->p)
}

// reject: map 'ptl' has to have BTF in order to use bpf_spin_lock
P(z13)
{
    V(tl,ptl) bpf_spin_lock(&v->l);
    bpf_spin_unlock(&v->l);
    return 0;
}

// accept: 10
P(z14)
{
    XC(&gk)
}

// accept: 6
P(z15)
{
    bpf_timer_start(&gt,0,0);
    return 0;
}

// accept: 17
P(z16)
{
    bpf_spin_lock(&gl);
    struct bpf_list_node*n=bpf_list_pop_front(&gh[2]);
    bpf_spin_unlock(&gl);
    if(n) my_drop(container_of(n,struct nd,l));
    return 0;
}

// accept: 7
P(z17)
{
    struct plain*p=gk;
    return p?p->b:0;
}

static long fe(struct bpf_map*m,int*k,struct in*v,void*c)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    n=bpf_kptr_xchg(&v->p,n);
    if(n) my_drop(n);
    return 0;
}

// accept: 29
P(z18)
{
    bpf_for_each_map_elem(&lru,fe,0,0);
    return 0;
}

static long fe2(struct bpf_map*m,int*k,struct in*v,void*c)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(z19)
{
    bpf_for_each_map_elem(&lru,fe2,0,0);
    return 0;
}

static long fe3(u32 i,struct plain**c)
{
    my_drop(*c);
    return 0;
}

// reject: BPF_EXIT instruction in main prog would lead to reference leak
P(z20)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    bpf_loop(1,fe3,&n,0);
    return 0;
}

static __noinline int dropit(struct plain*p)
{
    my_drop(p);
    return 0;
}

// reject: R6 invalid mem access 'scalar'
P(z21)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    dropit(n);
    return n->a;
}

// reject: R6 invalid mem access 'scalar'
P(z22)
{
    struct plain*n=my_new(struct plain);
    struct plain*m=n;
    if(!n) return 0;
    my_drop(m);
    return n->a;
}

// reject: R1 type=ptr_or_null_ expected=fp, pkt, pkt_meta, map_key, map_value, mem, ringbuf_mem, buf, trusted_ptr_
P(z23)
{
    struct plain*n=my_new(struct plain);
    bpf_probe_read_kernel(n,8,ctx);
    if(n) my_drop(n);
    return 0;
}

// reject: R1 type=ptr_ expected=fp, pkt, pkt_meta, map_key, map_value, mem, ringbuf_mem, buf, trusted_ptr_
P(z24)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    bpf_probe_read_kernel(n,8,ctx);
    my_drop(n);
    return 0;
}

// reject: R3 type=ptr_ expected=fp, pkt, pkt_meta, map_key, map_value, mem, ringbuf_mem, buf, trusted_ptr_
P(z25)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    long k=0;
    bpf_map_update_elem(&lru,&k,n,0);
    my_drop(n);
    return 0;
}

// accept: 17
P(z26)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    n->a+=ctx->len;
    __sync_fetch_and_add(&n->a,1);
    my_drop(n);
    return 0;
}

// accept: 10
P(z27)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    n++;
    n--;
    my_drop(n);
    return 0;
}

// accept: 12
P(z28)
{
    struct plain*n=my_new(struct plain);
    if(!n) return 0;
    ctx->cb[0]=(long)n;
    my_drop(n);
    return 0;
}

// reject: R1 must be referenced or trusted
P(z29)
{
    struct plain*a=my_new(struct plain);
    if(!a) return 0;
    struct plain*b=my_new(struct plain);
    if(!b) {
        my_drop(a);
        return 0;
    }
    struct plain*c = ctx->len&1 ? a : b;
    my_drop(c);
    my_drop(c==a?b:a);
    return 0;
}

// accept: 48
P(z30)
{
    struct plain*a[4];
    for(int i=0;i<4;i++) a[i]=my_new(struct plain);
    for(int i=0;i<4;i++) if(a[i]) my_drop(a[i]);
    return 0;
}

struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 2); __uint(map_flags, BPF_F_RDONLY_PROG); __type(key,int); __type(value, struct tl);} ro SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_LRU_HASH); __uint(max_entries, 2); __type(key,int); __type(value, struct multi);} lm SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_SK_STORAGE); __uint(map_flags, BPF_F_NO_PREALLOC); __type(key,int); __type(value, struct in);} sks SEC(".maps");
// reject: map 'lm' has to have BTF in order to use bpf_spin_lock
P(z32)
{
    V(multi,lm) bpf_spin_lock(&v->l);
    bpf_spin_unlock(&v->l);
    return 0;
}

// accept: 24
P(z33)
{
    struct bpf_sock*s=ctx->sk;
    if(!s) return 0;
    s=bpf_sk_fullsock(s);
    if(!s) return 0;
    struct in*v=bpf_sk_storage_get(&sks,s,0,1);
    if(!v) return 0;
    XC(&v->p)
}

