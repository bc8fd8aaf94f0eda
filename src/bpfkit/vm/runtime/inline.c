/* inline.c: map lookups that go into each JIT module (as internal, always-inlined functions; unused ones vanish).
 *
 * Constants that the JIT passes (sizes, strides) fold away. All give the address of the value, or 0.
 *
 *   u64 bk_inline_array_lookup(u64 values, u64 stride, u64 max_entries, u64 key)
 *        BPF_MAP_TYPE_ARRAY. values = map->values, stride = map->stride.
 *   u64 bk_inline_percpu_array_lookup(u64 values, u64 stride, u64 max_entries, u64 cpu_stride, u64 cpu, u64 key)
 *   u64 bk_inline_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 key)
 *        BPF_MAP_TYPE_HASH and DEVMAP_HASH. map = address of struct bk_map. key_size and value_size constants.
 *   u64 bk_inline_lru_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 key)
 *   u64 bk_inline_percpu_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 cpu, u64 key)
 *   u64 bk_inline_lru_percpu_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 cpu, u64 key)
 *   u64 bk_inline_array_of_maps_lookup(u64 values, u64 max_entries, u64 key)       address of the inner map, or 0
 *   u64 bk_inline_tail_lookup(u64 map, u64 index)       address of struct bk_program in a program array, or 0
 *
 * Out of line (runtime): u64 bk_lpm_lookup(u64 map, u64 key), u64 bk_hash_lookup(map, key, cpu, touch), u64 bk_map_lookup(map, key, cpu).
 */
#include "map.h"

/* The tool turns noinline into alwaysinline; until then it keeps one copy of the search in the text. */
#define BK_INLINED __attribute__((noinline))

BK_INLINED u64 bk_inline_array_lookup(u64 values, u64 stride, u64 max_entries, u64 key)
{
	u64 index = bk_load32((const void *)key);
	return index < max_entries ? values + index * stride : 0;
}

BK_INLINED u64 bk_inline_percpu_array_lookup(u64 values, u64 stride, u64 max_entries, u64 cpu_stride, u64 cpu, u64 key)
{
	u64 index = bk_load32((const void *)key);
	return index < max_entries ? values + cpu * cpu_stride + index * stride : 0;
}

static BK_INLINED u32 find(u64 map, u32 key_size, u64 key_stride, u64 key)
{
	return bk_hash_find((const struct bk_map *)map, (const void *)key, key_size, key_stride, bk_key_hash((const void *)key, key_size));
}

BK_INLINE u64 side_by_side(u32 key_size, u32 value_size) { return bk_round8(8 + key_size) + bk_round8(value_size); }

BK_INLINED u64 bk_inline_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 key)
{
	u64 stride = side_by_side(key_size, value_size);
	u32 at = find(map, key_size, stride, key);
	return at ? ((struct bk_map *)map)->values + (at - 1) * stride : 0;
}

BK_INLINED u64 bk_inline_lru_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 key)
{
	u64 stride = side_by_side(key_size, value_size);
	u32 at = find(map, key_size, stride, key);
	if (!at)
		return 0;
	bk_hash_touch((struct bk_map *)map, at - 1);
	return ((struct bk_map *)map)->values + (at - 1) * stride;
}

BK_INLINE u64 percpu_value(u64 map, u32 value_size, u64 cpu, u32 at)
{
	const struct bk_map *m = (const struct bk_map *)map;
	return m->values + cpu * m->cpu_stride + (at - 1) * m->stride;
}

BK_INLINED u64 bk_inline_percpu_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 cpu, u64 key)
{
	u32 at = find(map, key_size, bk_round8(8 + key_size), key);
	return at ? percpu_value(map, value_size, cpu, at) : 0;
}

BK_INLINED u64 bk_inline_lru_percpu_hash_lookup(u64 map, u32 key_size, u32 value_size, u64 cpu, u64 key)
{
	u32 at = find(map, key_size, bk_round8(8 + key_size), key);
	if (!at)
		return 0;
	bk_hash_touch((struct bk_map *)map, at - 1);
	return percpu_value(map, value_size, cpu, at);
}

BK_INLINED u64 bk_inline_array_of_maps_lookup(u64 values, u64 max_entries, u64 key)
{
	u64 index = bk_load32((const void *)key);
	return index < max_entries ? bk_load64((const void *)(values + index * bk_stride(8))) : 0;
}

BK_INLINED u64 bk_inline_tail_lookup(u64 map, u64 index)
{
	const struct bk_map *m = (const struct bk_map *)map;
	u32 at = (u32)index;
	return at < m->max_entries ? bk_load64((const void *)(m->values + at * bk_stride(8))) : 0;
}
