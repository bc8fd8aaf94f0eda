/* array.c: arrays and everything that is kept like one: per-CPU, program and map arrays, devmap, cpumap, xskmap. */
#include "map.h"

BK_API u64 bk_array_bytes(const struct bk_map *map)
{
	u64 stride = bk_stride(bk_is_pointers(map) ? 8 : map->value_size);
	u64 slab = stride * map->max_entries;
	if (map->cpus > 1 && bk_is_percpu(map))
		slab = bk_round64(slab) * map->cpus;
	return BK_MAP_HEAD + slab;
}

BK_API void bk_array_init(struct bk_map *map)
{
	map->value_bytes = bk_is_pointers(map) ? 8 : map->value_size;
	map->stride = bk_stride(map->value_bytes);
	map->slots = map->max_entries;
	map->values = (u64)map + BK_MAP_HEAD;
	map->cpu_stride = bk_is_percpu(map) ? bk_round64(map->stride * map->slots) : 0;
	map->count = bk_is_sparse(map) ? 0 : map->max_entries;
}

/* Devmap, cpumap and xskmap: what the first word says decides whether there is an entry. */
static s64 sparse_update(struct bk_map *map, u32 index, const void *value, u64 flags)
{
	u64 slot = bk_value_at(map, index, 0);
	bk_lock(&map->lock);
	int was = map->value_bytes == 8 && bk_is_pointers(map) ? bk_load64((void *)slot) != 0 : bk_load32((void *)slot) != 0;
	bk_store_value((void *)slot, value, map->value_bytes);
	int is = map->value_bytes == 8 && bk_is_pointers(map) ? bk_load64((void *)slot) != 0 : bk_load32((void *)slot) != 0;
	if (!is)
		bk_zero((void *)slot, map->value_bytes);
	map->count += (u32)(is - was);
	bk_unlock(&map->lock);
	return 0;
}

BK_API s64 bk_array_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu)
{
	u32 index = bk_load32(key);
	if ((flags & ~(u64)BPF_F_LOCK) > BPF_EXIST)
		return -EINVAL;
	if (bk_is_pointers(map) && flags != BPF_ANY)
		return -EINVAL;
	if (index >= map->max_entries)
		return -E2BIG;
	if (flags & BPF_NOEXIST)
		return -EEXIST;
	if ((flags & BPF_F_LOCK) && !map->private_[BK_LOCK_FIELD])
		return -EINVAL;
	if (bk_is_sparse(map))
		return sparse_update(map, index, value, flags);
	bk_write_value(map, bk_value_at(map, index, cpu), value, flags);
	return 0;
}

BK_API s64 bk_array_delete(struct bk_map *map, const void *key)
{
	u32 index = bk_load32(key);
	if (!bk_is_sparse(map))
		return -EINVAL;
	int strict = bk_is_pointers(map) || map->type == BK_PERF_EVENT_ARRAY;
	if (index >= map->max_entries)
		return strict ? -E2BIG : -EINVAL;
	u64 slot = bk_value_at(map, index, 0);
	bk_lock(&map->lock);
	int was = bk_is_pointers(map) ? bk_load64((void *)slot) != 0 : bk_load32((void *)slot) != 0;
	bk_zero((void *)slot, map->value_bytes);
	map->count -= (u32)was;
	bk_unlock(&map->lock);
	return was || !strict ? 0 : -ENOENT;
}

BK_API s64 bk_array_next_key(struct bk_map *map, const void *key, void *out)
{
	u32 index = key ? bk_load32(key) : 0xffffffffu;
	if (index == map->max_entries - 1)
		return -ENOENT;
	u32 next = index >= map->max_entries ? 0 : index + 1;
	bk_copy(out, &next, 4);
	return 0;
}
