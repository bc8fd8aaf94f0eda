/* maps.c: one door for all map types, and the helpers that programs call on them. */
#include "map.h"

#define LIMIT (1ull << 46)         /* bytes of address space that one map may ask for */

/* --- making ---------------------------------------------------------------------------------------------------------------- */

static int bk_has_all(u32 flags, u32 wanted) { return (flags & wanted) == wanted; }

static u64 invalid_array(const struct bk_map *map)
{
	u32 access = BPF_F_RDONLY | BPF_F_WRONLY | BPF_F_RDONLY_PROG | BPF_F_WRONLY_PROG;
	u32 allowed = BPF_F_NUMA_NODE | access;
	if (map->type == BK_ARRAY)
		allowed |= BPF_F_MMAPABLE | BPF_F_INNER_MAP;
	if (map->type == BK_PERF_EVENT_ARRAY)
		allowed |= BPF_F_PRESERVE_ELEMS;
	if (bk_is_sparse(map))
		allowed &= ~(BPF_F_RDONLY_PROG | BPF_F_WRONLY_PROG);
	if (map->type == BK_CPUMAP)
		allowed = BPF_F_NUMA_NODE;
	if (map->type == BK_REUSEPORT_SOCKARRAY)
		allowed = BPF_F_NUMA_NODE | access;
	if (!map->max_entries || map->key_size != 4 || !map->value_size || (map->flags & ~allowed))
		return EINVAL;
	int two_words = map->type == BK_DEVMAP || map->type == BK_CPUMAP || bk_is_sockets(map);
	if (bk_is_sparse(map) && map->value_size != 4 && !(two_words && map->value_size == 8))
		return EINVAL;
	if (map->type == BK_PERCPU_ARRAY && (map->flags & BPF_F_NUMA_NODE))
		return EINVAL;
	if (map->value_size > 0x7fffffffu || (map->type == BK_PERCPU_ARRAY && bk_round8(map->value_size) > BK_PERCPU_MAX))
		return E2BIG;
	return 0;
}

static u64 invalid_hash(const struct bk_map *map)
{
	int lru = map->type == BK_LRU_HASH || map->type == BK_LRU_PERCPU_HASH;
	u32 allowed = BPF_F_NO_PREALLOC | BPF_F_NO_COMMON_LRU | BPF_F_NUMA_NODE | BPF_F_ZERO_SEED | BPF_F_RDONLY | BPF_F_WRONLY |
		      BPF_F_RDONLY_PROG | BPF_F_WRONLY_PROG;
	if (map->type == BK_DEVMAP_HASH)
		allowed = BPF_F_NUMA_NODE | BPF_F_RDONLY | BPF_F_WRONLY;
	if (map->type == BK_SOCKHASH)
		allowed = BPF_F_NUMA_NODE | BPF_F_RDONLY | BPF_F_WRONLY;
	if (map->flags & ~allowed)
		return EINVAL;
	if (lru && (map->flags & BPF_F_NO_PREALLOC))
		return ENOTSUPP;
	if (!lru && (map->flags & BPF_F_NO_COMMON_LRU))
		return EINVAL;
	if ((map->flags & BPF_F_NUMA_NODE) && (bk_is_percpu(map) || (map->flags & BPF_F_NO_COMMON_LRU)))
		return EINVAL;
	if (!map->max_entries || !map->key_size || !map->value_size)
		return EINVAL;
	if (map->type == BK_HASH_OF_MAPS && map->value_size != 4)
		return EINVAL;
	if (map->type == BK_SOCKHASH && map->value_size != 4 && map->value_size != 8)
		return EINVAL;
	if (map->type == BK_SOCKHASH && map->key_size > BK_STACK)
		return E2BIG;
	if (map->type == BK_DEVMAP_HASH && (map->key_size != 4 || (map->value_size != 4 && map->value_size != 8)))
		return EINVAL;
	if ((u64)map->key_size + map->value_size >= BK_KMALLOC_MAX - 48 || map->max_entries > 1u << 30)
		return E2BIG;
	if (bk_is_percpu(map) && bk_round8(map->value_size) > BK_PERCPU_MAX)
		return E2BIG;
	return 0;
}

/* Maps that grow by object. */
static u64 invalid_storage(const struct bk_map *map)
{
	u32 access = BPF_F_RDONLY | BPF_F_WRONLY | BPF_F_RDONLY_PROG | BPF_F_WRONLY_PROG;
	if (bk_is_cgroup_storage(map)) {
		if ((map->key_size != 8 && map->key_size != 16) || !map->value_size)
			return EINVAL;
		if (map->value_size > (bk_is_percpu(map) ? BK_PERCPU_MAX : BK_STORAGE_MAX))
			return E2BIG;
		int odd = bk_has_all(map->flags, BPF_F_RDONLY_PROG | BPF_F_WRONLY_PROG) || (map->flags & ~(BPF_F_NUMA_NODE | access));
		return odd || map->max_entries ? EINVAL : 0;
	}
	int key = map->key_size == 4 || (map->key_size == 8 && map->magic == BK_MAP_MAGIC); /* 8 once it is made */
	if ((map->flags & ~(BPF_F_NO_PREALLOC | BPF_F_CLONE)) || !(map->flags & BPF_F_NO_PREALLOC) || map->max_entries || !key || !map->value_size)
		return EINVAL;
	return map->value_size > BK_STORAGE_MAX ? E2BIG : 0;
}

static u64 invalid_stack(const struct bk_map *map)
{
	u32 each = map->flags & BPF_F_STACK_BUILD_ID ? 32 : 8;
	if ((map->flags & ~(BPF_F_NUMA_NODE | BPF_F_RDONLY | BPF_F_WRONLY | BPF_F_STACK_BUILD_ID)) || !map->max_entries ||
	    map->key_size != 4 || map->value_size < 8 || map->value_size % each || map->value_size / each > BK_STACK_DEPTH)
		return EINVAL;
	return map->max_entries > 1u << 31 ? E2BIG : 0;
}

static u64 invalid_arena(const struct bk_map *map)
{
	u64 bytes = map->max_entries * BK_PAGE;
	if (map->key_size || map->value_size || !map->max_entries || !(map->flags & BPF_F_MMAPABLE) ||
	    (map->flags & ~(BPF_F_SEGV_ON_FAULT | BPF_F_MMAPABLE | BPF_F_NO_USER_CONV)) || (map->map_extra & (BK_PAGE - 1)))
		return EINVAL;
	if (bytes > 1ull << 32)
		return E2BIG;
	return map->map_extra >> 32 != (map->map_extra + bytes - 1) >> 32 ? ERANGE : 0;
}

static u64 invalid_other(const struct bk_map *map)
{
	u32 access = BPF_F_RDONLY | BPF_F_WRONLY | BPF_F_RDONLY_PROG | BPF_F_WRONLY_PROG;
	switch (map->type) {
	case BK_STACK_TRACE: return invalid_stack(map);
	case BK_ARENA: return invalid_arena(map);
	case BK_STRUCT_OPS:
		if (map->key_size != 4 || map->max_entries != 1 || !map->value_size || (map->flags & ~(BPF_F_LINK | BPF_F_VTYPE_BTF_OBJ_FD)))
			return EINVAL;
		return 0;
	case BK_LPM_TRIE:
		if (!map->max_entries || !(map->flags & BPF_F_NO_PREALLOC) || (map->flags & ~(BPF_F_NO_PREALLOC | BPF_F_NUMA_NODE | access)) ||
		    map->key_size < 5 || map->key_size > 260 || !map->value_size || map->value_size > BK_KMALLOC_MAX - 256 - 40)
			return EINVAL;
		return map->max_entries > 1u << 30 ? E2BIG : 0;
	case BK_QUEUE: case BK_STACK_MAP:
		if (!map->max_entries || map->key_size || !map->value_size || (map->flags & ~(BPF_F_NUMA_NODE | access)))
			return EINVAL;
		return map->value_size > BK_KMALLOC_MAX ? E2BIG : 0;
	case BK_BLOOM_FILTER:
		if (!map->max_entries || map->key_size || !map->value_size || (map->map_extra & ~15ull) ||
		    (map->flags & ~(BPF_F_NUMA_NODE | BPF_F_ZERO_SEED | access)))
			return EINVAL;
		return 0;
	case BK_RINGBUF: case BK_USER_RINGBUF:
		if (map->key_size || map->value_size || (map->flags & ~BPF_F_NUMA_NODE) || !map->max_entries ||
		    (map->max_entries & (map->max_entries - 1)) || map->max_entries % BK_PAGE)
			return EINVAL;
		return 0;
	default:
		return EINVAL;
	}
}

/* 0, or the error number that says why the kernel would not make such a map. Errors that come from memory are not in it. */
BK_API u64 bk_map_invalid(const struct bk_map *map)
{
	if (!map->cpus || map->cpus > 8192 || bk_has_all(map->flags, BPF_F_RDONLY | BPF_F_WRONLY))
		return EINVAL;
	if (bk_has_all(map->flags, BPF_F_RDONLY_PROG | BPF_F_WRONLY_PROG) && !bk_is_cgroup_storage(map))
		return EINVAL;
	if (map->map_extra && map->type != BK_BLOOM_FILTER && map->type != BK_PERF_EVENT_ARRAY && map->type != BK_ARENA)
		return EINVAL;
	if (bk_is_hash(map))
		return invalid_hash(map);
	if (bk_is_table(map))
		return invalid_storage(map);
	if (map->type == BK_ARRAY || map->type == BK_PERCPU_ARRAY || bk_is_sparse(map))
		return invalid_array(map);
	return invalid_other(map);
}

/* Bytes for a map of which the head is filled in as far as `cpus`; 0 = impossible. */
BK_API u64 bk_map_bytes(const struct bk_map *map)
{
	u64 bytes;
	if (bk_map_invalid(map))
		return 0;
	if (bk_is_table(map))
		bytes = bk_hash_bytes(map);
	else if (map->type == BK_RINGBUF || map->type == BK_USER_RINGBUF || map->type == BK_PERF_EVENT_ARRAY)
		bytes = bk_ring_bytes(map);
	else if (map->type == BK_LPM_TRIE)
		bytes = bk_lpm_bytes(map);
	else if (map->type == BK_QUEUE || map->type == BK_STACK_MAP)
		bytes = bk_queue_bytes(map);
	else if (map->type == BK_BLOOM_FILTER)
		bytes = bk_bloom_bytes(map);
	else if (map->type == BK_STACK_TRACE)
		bytes = bk_stack_bytes(map);
	else if (map->type == BK_ARENA)
		bytes = bk_arena_bytes(map);
	else
		bytes = bk_array_bytes(map);
	return bytes < LIMIT ? bytes : 0;
}

/* Makes the map in zeroed memory whose head is filled in. */
BK_API s64 bk_map_init(struct bk_map *map, u64 bytes)
{
	u64 wrong = bk_map_invalid(map), needed = bk_map_bytes(map);
	if (wrong)
		return -(s64)wrong;
	if (!needed || needed > bytes)
		return -ENOMEM;
	map->magic = BK_MAP_MAGIC;
	if (bk_is_table(map))
		bk_hash_init(map);
	else if (map->type == BK_RINGBUF || map->type == BK_USER_RINGBUF || map->type == BK_PERF_EVENT_ARRAY)
		bk_ring_init(map);
	else if (map->type == BK_LPM_TRIE)
		bk_lpm_init(map);
	else if (map->type == BK_QUEUE || map->type == BK_STACK_MAP)
		bk_queue_init(map);
	else if (map->type == BK_BLOOM_FILTER)
		bk_bloom_init(map);
	else if (map->type == BK_STACK_TRACE)
		bk_stack_init(map);
	else if (map->type == BK_ARENA)
		bk_arena_init(map);
	else
		bk_array_init(map);
	return 0;
}

/* --- the program's view ------------------------------------------------------------------------------------------------------ */

static int is_array(const struct bk_map *map)
{
	return map->type == BK_ARRAY || map->type == BK_PERCPU_ARRAY || bk_is_sparse(map);
}

/* Address of the slot that holds the key's value on a CPU, or 0: nothing is marked as used, nothing dereferenced. */
BK_API u64 bk_map_slot(struct bk_map *map, const void *key, u64 cpu)
{
	if (is_array(map)) {
		u32 index = bk_load32(key);
		if (index >= map->max_entries)
			return 0;
		u64 slot = bk_value_at(map, index, cpu);
		if (!bk_is_sparse(map))
			return slot;
		return (bk_is_addresses(map) ? bk_load64((void *)slot) : bk_load32((void *)slot)) ? slot : 0;
	}
	if (bk_is_table(map))
		return bk_hash_lookup(map, key, cpu, 0);
	switch (map->type) {
	case BK_LPM_TRIE: return bk_lpm_lookup(map, key);
	case BK_STACK_TRACE: return bk_stack_slot(map, key);
	case BK_STRUCT_OPS: return bk_load32(key) ? 0 : map->values;
	default: return 0;
	}
}

/* What bpf_map_lookup_elem gives: the value's address, for maps of maps the inner map's. */
BK_API u64 bk_map_lookup(struct bk_map *map, const void *key, u64 cpu)
{
	if (map->type == BK_LRU_HASH || map->type == BK_LRU_PERCPU_HASH)
		return bk_hash_lookup(map, key, cpu, 1);
	if (map->type == BK_PROG_ARRAY || map->type == BK_PERF_EVENT_ARRAY || map->type == BK_CGROUP_ARRAY || bk_is_storage(map))
		return 0;
	u64 slot = bk_map_slot(map, key, cpu);
	return slot && bk_is_addresses(map) ? bk_load64((void *)slot) : slot;
}

BK_API s64 bk_map_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu)
{
	if (is_array(map))
		return bk_array_update(map, key, value, flags, cpu);
	if (bk_is_hash(map))
		return bk_hash_update(map, key, value, flags, cpu);
	if (bk_is_table(map))
		return bk_storage_update(map, key, value, flags, cpu);
	switch (map->type) {
	case BK_LPM_TRIE: return bk_lpm_update(map, key, value, flags);
	case BK_STRUCT_OPS: return bk_struct_ops_update(map, key, value, flags);
	case BK_RINGBUF: case BK_USER_RINGBUF: return -ENOTSUPP;
	case BK_ARENA: return -EOPNOTSUPP;
	default: return -EINVAL;
	}
}

BK_API s64 bk_map_delete(struct bk_map *map, const void *key)
{
	if (unlikely(map->private_[BK_TIMER_FIELD] && bk_is_hash(map))) {
		u64 slot = bk_map_slot(map, key, 0);
		if (slot) /* a timer that names nothing never runs */
			bk_zero((void *)(slot + map->private_[BK_TIMER_FIELD] - 1), BK_TIMER_BYTES);
	}
	if (is_array(map))
		return bk_array_delete(map, key);
	if (bk_is_hash(map))
		return bk_hash_delete(map, key);
	if (bk_is_table(map))
		return bk_storage_delete(map, key);
	switch (map->type) {
	case BK_LPM_TRIE: return bk_lpm_delete(map, key);
	case BK_STACK_TRACE: return bk_stack_delete(map, key);
	case BK_STRUCT_OPS: return bk_struct_ops_delete(map, key);
	case BK_RINGBUF: case BK_USER_RINGBUF: return -ENOTSUPP;
	case BK_BLOOM_FILTER: case BK_ARENA: return -EOPNOTSUPP;
	default: return -EINVAL;
	}
}

BK_API s64 bk_map_next_key(struct bk_map *map, const void *key, void *out)
{
	if (is_array(map))
		return bk_array_next_key(map, key, out);
	if (bk_is_table(map))
		return bk_hash_next_key(map, key, out);
	switch (map->type) {
	case BK_LPM_TRIE: return bk_lpm_next_key(map, key, out);
	case BK_STACK_TRACE: return bk_stack_next_key(map, key, out);
	case BK_STRUCT_OPS:
		if (key && !bk_load32(key))
			return -ENOENT;
		bk_zero(out, 4);
		return 0;
	case BK_RINGBUF: case BK_USER_RINGBUF: return -ENOTSUPP;
	case BK_BLOOM_FILTER: case BK_ARENA: return -EOPNOTSUPP;
	default: return -EINVAL;
	}
}

BK_API s64 bk_map_push(struct bk_map *map, const void *value, u64 flags)
{
	if (map->type == BK_QUEUE || map->type == BK_STACK_MAP)
		return bk_queue_push(map, value, flags);
	return map->type == BK_BLOOM_FILTER ? bk_bloom_push(map, value, flags) : -EINVAL;
}

BK_API s64 bk_map_pop(struct bk_map *map, void *value)
{
	if (map->type == BK_QUEUE || map->type == BK_STACK_MAP)
		return bk_queue_pop(map, value, 1);
	return map->type == BK_BLOOM_FILTER ? -EOPNOTSUPP : -EINVAL;
}

BK_API s64 bk_map_peek(struct bk_map *map, void *value)
{
	if (map->type == BK_QUEUE || map->type == BK_STACK_MAP)
		return bk_queue_pop(map, value, 0);
	return map->type == BK_BLOOM_FILTER ? bk_bloom_peek(map, value) : -EINVAL;
}

/* --- user space's view: all CPUs' values one after the other, each rounded up to 8 --------------------------------------------- */

static void read_slot(const struct bk_map *map, u64 slot, u8 *out)
{
	if (!map->cpu_stride) {
		bk_store_value(out, (void *)slot, map->value_bytes);
		return;
	}
	for (u64 cpu = 0; cpu < map->cpus; cpu++)
		bk_copy(out + cpu * bk_round8(map->value_bytes), (void *)(slot + cpu * map->cpu_stride), map->value_bytes);
}

/* The caller holds the lock, which keeps the slot the key's. */
static s64 read_key(struct bk_map *map, const void *key, u8 *out, u64 flags)
{
	u64 lock = map->private_[BK_LOCK_FIELD], slot = bk_map_slot(map, key, 0);
	if (!slot)
		return -ENOENT;
	if (flags)
		bk_lock((u32 *)(slot + lock - 1));
	read_slot(map, slot, out);
	if (flags)
		bk_unlock((u32 *)(slot + lock - 1));
	bk_clear_objects(map, (u64)out);
	return 0;
}

static int bad_lookup(const struct bk_map *map, u64 flags)
{
	return (flags & ~(u64)BPF_F_LOCK) || ((flags & BPF_F_LOCK) && !map->private_[BK_LOCK_FIELD]);
}

/* 0, -ENOENT or -EINVAL. Maps of addresses give the address they hold (8 bytes). With BPF_F_LOCK no program that holds the value's lock
 * is in between. */
BK_API s64 bk_map_read(struct bk_map *map, const void *key, u8 *out, u64 flags)
{
	if (bad_lookup(map, flags))
		return -EINVAL;
	bk_lock(&map->lock);
	s64 result = read_key(map, key, out, flags);
	bk_unlock(&map->lock);
	return result;
}

/* Reads and deletes in one step: hash tables and stack traces. */
BK_API s64 bk_map_take(struct bk_map *map, const void *key, u8 *out, u64 flags)
{
	int stack = map->type == BK_STACK_TRACE;
	if (bad_lookup(map, flags))
		return -EINVAL;
	if (!bk_is_hash(map) && !stack)
		return -ENOTSUPP;
	bk_lock(&map->lock);
	s64 result = read_key(map, key, out, flags);
	if (!result)
		result = stack ? bk_stack_remove(map, key) : bk_hash_remove(map, key);
	bk_unlock(&map->lock);
	return result;
}

BK_API s64 bk_map_write(struct bk_map *map, const void *key, const u8 *value, u64 flags)
{
	if ((flags & BPF_F_LOCK) && !map->private_[BK_LOCK_FIELD])
		return -EINVAL;
	s64 result = bk_map_update(map, key, value, flags, 0);
	if (result || !map->cpu_stride)
		return result;
	bk_lock(&map->lock);
	u64 slot = bk_map_slot(map, key, 0);
	for (u64 cpu = 1; slot && cpu < map->cpus; cpu++)
		bk_copy((void *)(slot + cpu * map->cpu_stride), value + cpu * bk_round8(map->value_bytes), map->value_bytes);
	bk_unlock(&map->lock);
	return 0;
}

/* Sets n entries, keys and values packed (per-CPU: of all CPUs). Stops at the first that fails: *done entries were set. */
BK_API s64 bk_map_fill(struct bk_map *map, const u8 *keys, const u8 *values, u64 n, u64 flags, u64 *done)
{
	u64 width = map->cpu_stride ? map->cpus * bk_round8(map->value_bytes) : map->value_bytes;
	s64 result = 0;
	for (*done = 0; *done < n && !result; *done += !result)
		result = bk_map_write(map, keys + *done * map->key_size, values + *done * width, flags);
	return result;
}

/* Reads up to n entries from *cursor (0 at first) on, keys and values packed. Returns how many; 0 = the end. */
BK_API u64 bk_map_dump(struct bk_map *map, u64 *cursor, u8 *keys, u8 *values, u64 n)
{
	const struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	u64 done = 0, width = map->cpu_stride ? map->cpus * bk_round8(map->value_bytes) : map->value_bytes;
	if (map->type == BK_LPM_TRIE)
		return bk_lpm_dump(map, cursor, keys, values, n);
	int hash = bk_is_table(map);
	if (!hash && !is_array(map))
		return 0;
	bk_lock(&map->lock);
	u64 end = hash ? h->fresh : map->slots;
	for (; *cursor < end && done < n; ++*cursor) {
		u32 index = (u32)*cursor;
		struct bk_slot *slot = hash ? bk_slot_at(h, index, h->key_stride) : 0;
		if (hash ? !slot->next : !bk_map_slot(map, &index, 0))
			continue;
		bk_copy(keys + done * map->key_size, hash ? (void *)slot->key : (void *)&index, map->key_size);
		read_slot(map, bk_value_at(map, index, 0), values + done * width);
		bk_clear_objects(map, (u64)values + done * width);
		done++;
	}
	bk_unlock(&map->lock);
	return done;
}

/* Program of a program array, or 0. */
BK_API u64 bk_tail_lookup(struct bk_map *map, u64 index)
{
	u32 at = (u32)index;
	if (map->type != BK_PROG_ARRAY || at >= map->max_entries)
		return 0;
	return bk_load64((void *)bk_value_at(map, at, 0));
}

/* --- helpers ------------------------------------------------------------------------------------------------------------------ */

/* What the flags of the map forbid programs. Returns 1 with the fault set. */
static int forbidden(struct bk_rt *rt, const struct bk_map *map, u32 access)
{
	u32 flag = access == BK_WRITE ? BPF_F_RDONLY_PROG : BPF_F_WRONLY_PROG;
	if (likely(!(map->flags & flag)))
		return 0;
	bk_raise(rt, access == BK_WRITE ? BK_FAULT_READ_ONLY : BK_FAULT_BAD_MAP, (u64)map, 1);
	rt->fault.access = access;
	return 1;
}

/* Types whose entries no program looks up, sets or deletes by key with the general helpers. */
static int bk_program_keys(const struct bk_map *map)
{
	return !bk_is_storage(map) && !bk_is_cgroup_storage(map) && map->type != BK_STACK_TRACE && map->type != BK_STRUCT_OPS;
}

BK_API u64 bk_helper_map_lookup_elem(struct bk_rt *rt, u64 map, u64 key, u64 r3, u64 r4, u64 r5)
{
	if (forbidden(rt, (struct bk_map *)map, BK_READ))
		return 0;
	return bk_map_lookup((struct bk_map *)map, (const void *)key, rt->cpu);
}

BK_API u64 bk_helper_map_update_elem(struct bk_rt *rt, u64 map, u64 key, u64 value, u64 flags, u64 r5)
{
	struct bk_map *m = (struct bk_map *)map;
	if (forbidden(rt, m, BK_WRITE))
		return 0;
	if ((bk_is_sparse(m) && !bk_is_sockets(m)) || bk_is_pointers(m) || m->type == BK_DEVMAP_HASH || !bk_program_keys(m))
		return bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	return (u64)bk_map_update(m, (const void *)key, (const void *)value, flags, rt->cpu);
}

BK_API u64 bk_helper_map_delete_elem(struct bk_rt *rt, u64 map, u64 key, u64 r3, u64 r4, u64 r5)
{
	struct bk_map *m = (struct bk_map *)map;
	if (forbidden(rt, m, BK_WRITE))
		return 0;
	if ((bk_is_sparse(m) && !bk_is_sockets(m)) || bk_is_pointers(m) || m->type == BK_DEVMAP_HASH || !bk_program_keys(m))
		return bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	return (u64)bk_map_delete(m, (const void *)key);
}

BK_API u64 bk_helper_map_lookup_percpu_elem(struct bk_rt *rt, u64 map, u64 key, u64 cpu, u64 r4, u64 r5)
{
	struct bk_map *m = (struct bk_map *)map;
	if (!bk_is_percpu(m))
		return bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	if (forbidden(rt, m, BK_READ) || (u32)cpu >= m->cpus)
		return 0;
	return bk_map_lookup(m, (const void *)key, (u32)cpu);
}

BK_API u64 bk_helper_map_push_elem(struct bk_rt *rt, u64 map, u64 value, u64 flags, u64 r4, u64 r5)
{
	if (forbidden(rt, (struct bk_map *)map, BK_WRITE))
		return 0;
	return (u64)bk_map_push((struct bk_map *)map, (const void *)value, flags);
}

BK_API u64 bk_helper_map_pop_elem(struct bk_rt *rt, u64 map, u64 value, u64 r3, u64 r4, u64 r5)
{
	if (forbidden(rt, (struct bk_map *)map, BK_WRITE))
		return 0;
	return (u64)bk_map_pop((struct bk_map *)map, (void *)value);
}

BK_API u64 bk_helper_map_peek_elem(struct bk_rt *rt, u64 map, u64 value, u64 r3, u64 r4, u64 r5)
{
	if (forbidden(rt, (struct bk_map *)map, BK_READ))
		return 0;
	return (u64)bk_map_peek((struct bk_map *)map, (void *)value);
}

/* The callback may read the key, which lies in no region: it is the program's own for the time of the call. */
BK_API u64 bk_call_with_key(struct bk_rt *rt, bk_callback callback, struct bk_map *map, u64 key, u64 value, u64 context)
{
	if (rt->owned_count == BK_MAX_OWNED)
		return bk_raise(rt, BK_FAULT_CALL_DEPTH, key, 0);
	rt->owned[rt->owned_count++] = (struct bk_region){ .start = key, .end = key + map->key_size, .flags = BK_READ };
	u64 result = callback((u64)map, key, value, context, 0, rt);
	for (u32 i = rt->owned_count; i-- > 0;)
		if (rt->owned[i].start == key && !rt->owned[i].lo) {
			rt->owned[i] = rt->owned[--rt->owned_count];
			break;
		}
	return result;
}

BK_API u64 bk_helper_for_each_map_elem(struct bk_rt *rt, u64 map, u64 function, u64 context, u64 flags, u64 r5)
{
	struct bk_map *m = (struct bk_map *)map;
	int hash = bk_is_hash(m) && !bk_is_addresses(m) && m->type != BK_DEVMAP_HASH;
	if (!hash && m->type != BK_ARRAY && m->type != BK_PERCPU_ARRAY)
		return bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	if (flags)
		return BK_ERR(EINVAL);
	const struct bk_hash *h = BK_PRIVATE(m, bk_hash);
	u64 visited = 0;
	for (u32 index = 0; index < (hash ? h->fresh : m->slots); index++) {
		u32 copy = index;
		struct bk_slot *slot = hash ? bk_slot_at(h, index, h->key_stride) : 0;
		if (hash && !slot->next)
			continue;
		visited++;
		u64 key = hash ? (u64)slot->key : (u64)&copy;
		if (bk_call_with_key(rt, (bk_callback)function, m, key, bk_value_at(m, index, rt->cpu), context) || rt->fault.kind)
			break;
	}
	return visited;
}
