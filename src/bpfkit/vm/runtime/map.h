/* map.h: what the map types share. Facts about sizes, flags and error numbers are the Linux kernel's.
 *
 * Memory of one map, one block that starts with struct bk_map:  head | the type's tables | values.
 * Values are a slab of `slots` values `stride` bytes apart, so that whether an address is inside a value is one subtraction and one
 * remainder; per-CPU maps have one such slab for each CPU, `cpu_stride` apart.
 *
 * Writers hold map->lock; readers take no lock. An update of an existing key writes the value in place.
 */
#ifndef BK_MAP_H
#define BK_MAP_H

#include "bk.h"

enum bk_map_type {
	BK_HASH = 1, BK_ARRAY = 2, BK_PROG_ARRAY = 3, BK_PERF_EVENT_ARRAY = 4, BK_PERCPU_HASH = 5, BK_PERCPU_ARRAY = 6,
	BK_STACK_TRACE = 7, BK_CGROUP_ARRAY = 8, BK_LRU_HASH = 9, BK_LRU_PERCPU_HASH = 10, BK_LPM_TRIE = 11, BK_ARRAY_OF_MAPS = 12,
	BK_HASH_OF_MAPS = 13, BK_DEVMAP = 14, BK_SOCKMAP = 15, BK_CPUMAP = 16, BK_XSKMAP = 17, BK_SOCKHASH = 18, BK_CGROUP_STORAGE = 19,
	BK_REUSEPORT_SOCKARRAY = 20, BK_PERCPU_CGROUP_STORAGE = 21, BK_QUEUE = 22, BK_STACK_MAP = 23, BK_SK_STORAGE = 24,
	BK_DEVMAP_HASH = 25, BK_STRUCT_OPS = 26, BK_RINGBUF = 27, BK_INODE_STORAGE = 28, BK_TASK_STORAGE = 29, BK_BLOOM_FILTER = 30,
	BK_USER_RINGBUF = 31, BK_CGRP_STORAGE = 32, BK_ARENA = 33, BK_RHASH = 35,
};

/* flags of an update */
#define BPF_ANY 0
#define BPF_NOEXIST 1
#define BPF_EXIST 2
#define BPF_F_LOCK 4

/* flags of a map */
#define BPF_F_NO_PREALLOC 0x1u
#define BPF_F_NO_COMMON_LRU 0x2u
#define BPF_F_NUMA_NODE 0x4u
#define BPF_F_RDONLY 0x8u
#define BPF_F_WRONLY 0x10u
#define BPF_F_ZERO_SEED 0x40u
#define BPF_F_RDONLY_PROG 0x80u
#define BPF_F_WRONLY_PROG 0x100u
#define BPF_F_MMAPABLE 0x400u
#define BPF_F_PRESERVE_ELEMS 0x800u
#define BPF_F_INNER_MAP 0x1000u
#define BPF_F_STACK_BUILD_ID 0x20u
#define BPF_F_CLONE 0x200u
#define BPF_F_LINK 0x2000u
#define BPF_F_VTYPE_BTF_OBJ_FD 0x8000u
#define BPF_F_SEGV_ON_FAULT 0x20000u
#define BPF_F_NO_USER_CONV 0x40000u

#define BK_MAP_HEAD 512ull         /* bytes before the type's tables */
#define BK_PAGE 4096ull
#define BK_KMALLOC_MAX 0x400000ull /* the kernel's largest key + value */
#define BK_PERCPU_MAX 0x8000ull    /* and largest per-CPU value */
#define BK_STORAGE_MAX 65407ull    /* largest value in a storage */
#define BK_STACK_DEPTH 127u        /* frames of one stack */
#define BK_PERF_BYTES 0x40000ull   /* one CPU's ring of a perf event array */

/* Type-specific fields, in bk_map.private_ */
#define BK_PRIVATE(map, type) ((struct type *)(map)->private_)
#define BK_TIMER_FIELD 46          /* private_[46]: 1 + offset of a struct bpf_timer in the value, 0 = none */
#define BK_TIMER_BYTES 16u
#define BK_CGROUP_FIELD 44         /* private_[44], [45]: the key of the cgroup whose storage programs get; 0 = the root's */
#define BK_LOCK_FIELD 47           /* private_[47]: 1 + offset of a struct bpf_spin_lock in the value, 0 = none */

struct bk_hash {
	u64 keys;                 /* address of slot 0: struct bk_slot */
	u64 key_stride;
	u64 buckets;              /* u32 each: 1 + slot, 0 = empty */
	u64 refs;                 /* u8 for each slot: used since the clock hand passed; 0 when the map is not LRU */
	u32 mask;                 /* buckets - 1 */
	u32 fresh;                /* slots from here on were never used */
	u32 free;                 /* 1 + first of the freed slots, linked by hash */
	u32 hand;
};

/* The last slot of a chain has next = BK_CHAIN_END | bucket, so that a reader whose slot moved to another chain notices. */
struct bk_slot {
	u32 next;                 /* 1 + slot, or the end; 0 = slot not in use */
	u32 hash;
	u8 key[];
};
#define BK_CHAIN_END 0x80000000u

struct bk_trie_node {
	u32 child[2];             /* 1 + node, 0 = none */
	u32 length;               /* bits of the prefix */
	u32 value;                /* 1 + value slot, 0 = only a fork */
	u64 words[];              /* the prefix, most significant bit first */
};

struct bk_trie_root {
	u32 node;                 /* where to go on after the first root_bits bits, 1 + node */
	u32 value;                /* best match that is no longer than root_bits, 1 + value slot */
};

struct bk_trie {
	u64 nodes, node_stride;
	u64 root;                 /* struct bk_trie_root for each value of the first root_bits bits */
	u32 root_bits, words;
	u32 top;                  /* 1 + top node */
	u32 fresh_node, free_node;
	u32 fresh_value, free_value;
	u32 max_bits;
	u32 changes;              /* odd while an entry is taken out: a lookup that saw it change looks again */
};

struct bk_queue {
	u64 head, tail;           /* slots pushed and popped, ever; the slot is the remainder */
};

struct bk_bloom {
	u64 bits, mask;
	u32 hashes;
};

/* One byte ring. Positions count bytes ever written; a record that crosses the end goes on behind it: there is room for two rings. */
struct bk_ring {
	u64 data, size;
	u64 producer, consumer;
	u64 lost;                 /* records that did not fit */
	u32 lock, pad;
};
#define BK_RING_BUSY 0x80000000u
#define BK_RING_DISCARD 0x40000000u
#define BK_RING_HEADER 8u
#define BK_RING_MAX_RECORD 0x3fffffffull

struct bk_rings {
	u64 ring;                 /* struct bk_ring, one for each CPU of a perf event array */
	u64 count;
};

/* A stack trace map: n slots of a head and the frames. */
struct bk_stack {
	u32 used;                 /* 1 + frames stored, 0 = empty */
	u32 hash;
	u8 frames[];
};

/* An arena: pages that Python mapped at `base`, none of which crosses a multiple of 4 GiB; one bit for each page in use. */
struct bk_arena {
	u64 base;
	u64 bits;                 /* u64 words */
	u64 pages;
};

_Static_assert(sizeof(struct bk_map) <= BK_MAP_HEAD, "the head has a fixed size");

/* --- small tools --------------------------------------------------------------------------------------------------------- */

u64 bk_call_with_key(struct bk_rt *rt, bk_callback callback, struct bk_map *map, u64 key, u64 value, u64 context);

BK_INLINE u64 bk_round8(u64 n) { return (n + 7) & ~7ull; }

/* Values lie a gap apart, so that running past one is an access outside of it and not the next one. Large tables of small values do
 * without, for memory: the next value is the program's as well. */
#define BK_GAP 8u
#define BK_GAP_BYTES (1ull << 20)
BK_INLINE u64 bk_stride(u64 value_bytes) { return bk_round8(value_bytes) + BK_GAP; }
BK_INLINE u64 bk_slab_stride(u64 value_bytes, u64 slots)
{
	return value_bytes >= 64 || bk_round8(value_bytes) * slots < BK_GAP_BYTES ? bk_stride(value_bytes) : bk_round8(value_bytes);
}
BK_INLINE u64 bk_round64(u64 n) { return (n + 63) & ~63ull; }

BK_INLINE u64 bk_pow2(u64 n) { return n <= 1 ? 1 : 1ull << (64 - __builtin_clzll(n - 1)); }

BK_INLINE u64 bk_load64(const void *p) { u64 v; __builtin_memcpy(&v, p, 8); return v; }
BK_INLINE u32 bk_load32(const void *p) { u32 v; __builtin_memcpy(&v, p, 4); return v; }

BK_INLINE void bk_lock(u32 *lock)
{
	while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE))
		while (__atomic_load_n(lock, __ATOMIC_RELAXED))
			;
}
BK_INLINE void bk_unlock(u32 *lock) { __atomic_store_n(lock, 0, __ATOMIC_RELEASE); }

BK_INLINE int bk_is_percpu(const struct bk_map *map)
{
	return map->type == BK_PERCPU_HASH || map->type == BK_PERCPU_ARRAY || map->type == BK_LRU_PERCPU_HASH ||
	       map->type == BK_PERCPU_CGROUP_STORAGE;
}
/* slots hold an address: of a map or of a program */
BK_INLINE int bk_is_pointers(const struct bk_map *map)
{
	return map->type == BK_PROG_ARRAY || map->type == BK_ARRAY_OF_MAPS || map->type == BK_HASH_OF_MAPS;
}
BK_INLINE int bk_is_hash(const struct bk_map *map)
{
	return map->type == BK_HASH || map->type == BK_PERCPU_HASH || map->type == BK_LRU_HASH || map->type == BK_LRU_PERCPU_HASH ||
	       map->type == BK_HASH_OF_MAPS || map->type == BK_DEVMAP_HASH || map->type == BK_SOCKHASH || map->type == BK_RHASH;
}
/* slots hold the address of an object of the world: a socket, a cgroup */
BK_INLINE int bk_is_sockets(const struct bk_map *map)
{
	return map->type == BK_SOCKMAP || map->type == BK_SOCKHASH || map->type == BK_REUSEPORT_SOCKARRAY;
}
BK_INLINE int bk_is_addresses(const struct bk_map *map)
{
	return bk_is_pointers(map) || bk_is_sockets(map) || map->type == BK_CGROUP_ARRAY;
}
/* values by object: the key is the object's address */
BK_INLINE int bk_is_storage(const struct bk_map *map)
{
	return map->type == BK_SK_STORAGE || map->type == BK_INODE_STORAGE || map->type == BK_TASK_STORAGE || map->type == BK_CGRP_STORAGE;
}
BK_INLINE int bk_is_cgroup_storage(const struct bk_map *map)
{
	return map->type == BK_CGROUP_STORAGE || map->type == BK_PERCPU_CGROUP_STORAGE;
}
/* laid out as a hash table: these, and what grows by object */
BK_INLINE int bk_is_table(const struct bk_map *map)
{
	return bk_is_hash(map) || bk_is_storage(map) || bk_is_cgroup_storage(map);
}
/* arrays whose entries can be absent: a zero word is none */
BK_INLINE int bk_is_sparse(const struct bk_map *map)
{
	return map->type == BK_PROG_ARRAY || map->type == BK_ARRAY_OF_MAPS || map->type == BK_DEVMAP || map->type == BK_CPUMAP ||
	       map->type == BK_XSKMAP || map->type == BK_PERF_EVENT_ARRAY || map->type == BK_CGROUP_ARRAY || map->type == BK_SOCKMAP ||
	       map->type == BK_REUSEPORT_SOCKARRAY;
}

BK_INLINE u64 bk_value_at(const struct bk_map *map, u64 slot, u64 cpu)
{
	return map->values + cpu * map->cpu_stride + slot * map->stride;
}

BK_INLINE void bk_store_value(void *to, const void *from, u64 n)
{
	if (n == 8)
		__builtin_memcpy(to, from, 8);
	else if (n == 4)
		__builtin_memcpy(to, from, 4);
	else
		__builtin_memcpy(to, from, n);
}

/* --- hash and equality of keys; with a constant size all branches go ------------------------------------------------------- */

BK_INLINE u64 bk_mix(u64 a, u64 b)
{
	unsigned __int128 product = (unsigned __int128)a * b;
	return (u64)product ^ (u64)(product >> 64);
}

BK_INLINE u32 bk_key_hash(const void *key, u32 size)
{
	const u8 *p = key;
	const u64 c0 = 0x9e3779b97f4a7c15ull, c1 = 0xd1b54a32d192ed03ull, c2 = 0x8cb92ba72f3d8dd7ull;
	u64 h = c0 ^ size, a, b;
	if (size == 4)
		return (u32)bk_mix(bk_load32(p) ^ c1, c0);
	if (size == 8)
		return (u32)(bk_mix(bk_load64(p) ^ c1, c0));
	u32 left = size;
	for (; left > 16; left -= 16, p += 16)
		h = bk_mix(bk_load64(p) ^ c1, bk_load64(p + 8) ^ h);
	if (left >= 8) {
		a = bk_load64(p);
		b = bk_load64(p + left - 8);
	} else if (left >= 4) {
		a = bk_load32(p);
		b = bk_load32(p + left - 4);
	} else {
		a = (u64)p[0] << 16 | (u64)p[left >> 1] << 8 | p[left - 1];
		b = 0;
	}
	return (u32)bk_mix(bk_mix(a ^ c1, b ^ h), c2);
}

BK_INLINE int bk_key_equal(const void *left, const void *right, u32 size)
{
	const u8 *a = left, *b = right;
	u32 i = 0;
	for (; i + 8 <= size; i += 8)
		if (bk_load64(a + i) != bk_load64(b + i))
			return 0;
	if (size & 4) {
		if (bk_load32(a + i) != bk_load32(b + i))
			return 0;
		i += 4;
	}
	for (; i < size; i++)
		if (a[i] != b[i])
			return 0;
	return 1;
}

/* --- finding --------------------------------------------------------------------------------------------------------------- */

BK_INLINE struct bk_slot *bk_slot_at(const struct bk_hash *h, u64 index, u64 key_stride)
{
	return (struct bk_slot *)(h->keys + index * key_stride);
}

/* 1 + slot of the key, or 0 */
BK_INLINE u32 bk_hash_find(const struct bk_map *map, const void *key, u32 key_size, u64 key_stride, u32 hash)
{
	const struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	u32 bucket = hash & h->mask;
	const u32 *head = (const u32 *)h->buckets + bucket;
	for (;;) {
		u32 at = __atomic_load_n(head, __ATOMIC_ACQUIRE);
		if (!at)
			return 0;
		do {
			const struct bk_slot *slot = bk_slot_at(h, at - 1, key_stride);
			if ((key_size <= 8 || slot->hash == hash) && bk_key_equal(slot->key, key, key_size))
				return at;
			at = __atomic_load_n(&slot->next, __ATOMIC_ACQUIRE);
		} while ((s32)at > 0);
		if (likely(at == (BK_CHAIN_END | bucket)))
			return 0;
	}
}

/* LRU: the entry was used */
BK_INLINE void bk_hash_touch(const struct bk_map *map, u32 index)
{
	u8 *ref = (u8 *)BK_PRIVATE(map, bk_hash)->refs + index;
	if (!__atomic_load_n(ref, __ATOMIC_RELAXED))
		__atomic_store_n(ref, 1, __ATOMIC_RELAXED);
}

/* --- by type: 0 or negative errno unless said otherwise ---------------------------------------------------------------------- */

u64 bk_array_bytes(const struct bk_map *map);
void bk_array_init(struct bk_map *map);
s64 bk_array_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu);
s64 bk_array_delete(struct bk_map *map, const void *key);
s64 bk_array_next_key(struct bk_map *map, const void *key, void *out);

u64 bk_hash_bytes(const struct bk_map *map);
void bk_hash_init(struct bk_map *map);
u64 bk_hash_lookup(struct bk_map *map, const void *key, u64 cpu, u64 touch);
s64 bk_hash_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu);
s64 bk_hash_delete(struct bk_map *map, const void *key);
s64 bk_hash_remove(struct bk_map *map, const void *key);
s64 bk_hash_insert_zero(struct bk_map *map, const void *key);
s64 bk_hash_next_key(struct bk_map *map, const void *key, void *out);

u64 bk_lpm_bytes(const struct bk_map *map);
void bk_lpm_init(struct bk_map *map);
u64 bk_lpm_lookup(struct bk_map *map, const void *key);
s64 bk_lpm_update(struct bk_map *map, const void *key, const void *value, u64 flags);
s64 bk_lpm_delete(struct bk_map *map, const void *key);
s64 bk_lpm_next_key(struct bk_map *map, const void *key, void *out);
u64 bk_lpm_dump(struct bk_map *map, u64 *cursor, u8 *keys, u8 *values, u64 n);

u64 bk_queue_bytes(const struct bk_map *map);
void bk_queue_init(struct bk_map *map);
s64 bk_queue_push(struct bk_map *map, const void *value, u64 flags);
s64 bk_queue_pop(struct bk_map *map, void *value, u64 remove);

u64 bk_bloom_bytes(const struct bk_map *map);
void bk_bloom_init(struct bk_map *map);
s64 bk_bloom_push(struct bk_map *map, const void *value, u64 flags);
s64 bk_bloom_peek(struct bk_map *map, const void *value);

u64 bk_ring_bytes(const struct bk_map *map);
void bk_ring_init(struct bk_map *map);
u64 bk_ring_reserve(struct bk_map *map, u64 cpu, u64 size);
void bk_ring_commit(u64 record, u64 discard);
s64 bk_ring_output(struct bk_map *map, u64 cpu, const void *data, u64 size, const void *more, u64 more_size);

/* storage.c, stacks.c, arena.c, structops.c */
s64 bk_storage_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu);
s64 bk_storage_delete(struct bk_map *map, const void *key);
u64 bk_stack_bytes(const struct bk_map *map);
void bk_stack_init(struct bk_map *map);
s64 bk_stack_remove(struct bk_map *map, const void *key);
s64 bk_stack_delete(struct bk_map *map, const void *key);
s64 bk_stack_next_key(struct bk_map *map, const void *key, void *out);
u64 bk_stack_slot(struct bk_map *map, const void *key);
u64 bk_arena_bytes(const struct bk_map *map);
void bk_arena_init(struct bk_map *map);
s64 bk_struct_ops_update(struct bk_map *map, const void *key, const void *value, u64 flags);
s64 bk_struct_ops_delete(struct bk_map *map, const void *key);

/* maps.c: all types */
u64 bk_map_invalid(const struct bk_map *map);
u64 bk_map_bytes(const struct bk_map *map);
s64 bk_map_init(struct bk_map *map, u64 bytes);
u64 bk_map_lookup(struct bk_map *map, const void *key, u64 cpu);
s64 bk_map_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu);
s64 bk_map_delete(struct bk_map *map, const void *key);
s64 bk_map_next_key(struct bk_map *map, const void *key, void *out);
s64 bk_map_push(struct bk_map *map, const void *value, u64 flags);
s64 bk_map_pop(struct bk_map *map, void *value);
s64 bk_map_peek(struct bk_map *map, void *value);

/* update flags against whether the key is there */
BK_INLINE s64 bk_check_flags(int exists, u64 flags)
{
	if (exists && (flags & ~(u64)BPF_F_LOCK) == BPF_NOEXIST)
		return -EEXIST;
	if (!exists && (flags & ~(u64)BPF_F_LOCK) == BPF_EXIST)
		return -ENOENT;
	return 0;
}

/* What a value holds besides data starts anew in a new element, and is nobody's to read. */
BK_INLINE void bk_clear_objects(const struct bk_map *map, u64 value)
{
	u64 lock = map->private_[BK_LOCK_FIELD], timer = map->private_[BK_TIMER_FIELD];
	if (lock)
		bk_zero((void *)(value + lock - 1), 4);
	if (timer)
		bk_zero((void *)(value + timer - 1), BK_TIMER_BYTES);
}

BK_INLINE void bk_write_locked(struct bk_map *map, u64 to, const void *from, u64 flags);

/* Copies a value into a slot; a struct bpf_spin_lock or bpf_timer in it keeps its state. The caller holds map->lock. */
BK_INLINE void bk_write_value(struct bk_map *map, u64 to, const void *from, u64 flags)
{
	u64 timer = map->private_[BK_TIMER_FIELD];
	u8 kept[BK_TIMER_BYTES];
	if (unlikely(timer != 0))
		bk_copy(kept, (const void *)(to + timer - 1), BK_TIMER_BYTES);
	bk_write_locked(map, to, from, flags);
	if (unlikely(timer != 0))
		bk_copy((void *)(to + timer - 1), kept, BK_TIMER_BYTES);
}

BK_INLINE void bk_write_locked(struct bk_map *map, u64 to, const void *from, u64 flags)
{
	u64 lock = map->private_[BK_LOCK_FIELD];
	if (likely(!lock)) {
		bk_store_value((void *)to, from, map->value_bytes);
		return;
	}
	u32 *word = (u32 *)(to + lock - 1);
	if (flags & BPF_F_LOCK)
		bk_lock(word);
	bk_copy((void *)to, from, lock - 1);
	bk_copy((void *)(to + lock + 3), (const u8 *)from + lock + 3, map->value_bytes - (lock + 3));
	if (flags & BPF_F_LOCK)
		bk_unlock(word);
}

#endif
