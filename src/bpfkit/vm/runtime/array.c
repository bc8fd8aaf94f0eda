/* array.c: arrays and everything that is kept like one: per-CPU, program and map arrays, devmap, cpumap, xskmap. */
#include "map.h"

static u64 stride_of(const struct bk_map *map)
{
	return bk_slab_stride(bk_is_addresses(map) ? 8 : map->value_size, bk_is_pointers(map) ? 0 : map->max_entries);
}

BK_API u64 bk_array_bytes(const struct bk_map *map)
{
	u64 stride = stride_of(map);
	u64 slab = stride * map->max_entries;
	if (map->cpus > 1 && bk_is_percpu(map))
		slab = bk_round64(slab) * map->cpus;
	return BK_MAP_HEAD + slab;
}

BK_API void bk_array_init(struct bk_map *map)
{
	map->value_bytes = bk_is_addresses(map) ? 8 : map->value_size;
	map->stride = stride_of(map);
	map->slots = map->max_entries;
	map->values = (u64)map + BK_MAP_HEAD;
	map->cpu_stride = bk_is_percpu(map) ? bk_round64(map->stride * map->slots) : 0;
	map->count = bk_is_sparse(map) || map->type == BK_STRUCT_OPS ? 0 : map->max_entries;
}

/* Whether the entry in a slot is there: an address, or a first word that says so. */
static int present(const struct bk_map *map, u64 slot)
{
	return bk_is_addresses(map) ? bk_load64((void *)slot) != 0 : bk_load32((void *)slot) != 0;
}

/* A socket is in one slot of a reuseport array only. */
static int taken(const struct bk_map *map, u64 socket)
{
	for (u64 i = 0; i < map->slots; i++)
		if (bk_load64((void *)bk_value_at(map, i, 0)) == socket)
			return 1;
	return 0;
}

/* Maps whose entries can be absent. Of sockets alone the flags decide by that. */
static s64 sparse_update(struct bk_map *map, u32 index, const void *value, u64 flags)
{
	u64 slot = bk_value_at(map, index, 0);
	bk_lock(&map->lock);
	int was = present(map, slot);
	s64 result = bk_is_sockets(map) ? bk_check_flags(was, flags) : 0;
	if (!result && map->type == BK_REUSEPORT_SOCKARRAY && taken(map, bk_load64(value)))
		result = -EBUSY;
	if (!result) {
		bk_store_value((void *)slot, value, map->value_bytes);
		int is = present(map, slot);
		if (!is)
			bk_zero((void *)slot, map->value_bytes);
		map->count += (u32)(is - was);
	}
	bk_unlock(&map->lock);
	return result;
}

BK_API s64 bk_array_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu)
{
	u32 index = bk_load32(key);
	if ((flags & ~(u64)BPF_F_LOCK) > BPF_EXIST)
		return -EINVAL;
	if (bk_is_addresses(map) && (bk_is_sockets(map) ? flags > BPF_EXIST : flags != BPF_ANY))
		return -EINVAL;
	if (index >= map->max_entries)
		return -E2BIG;
	if (bk_is_sockets(map))
		return sparse_update(map, index, value, flags);
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
	int strict = (bk_is_addresses(map) && map->type != BK_SOCKMAP) || map->type == BK_PERF_EVENT_ARRAY;
	if (index >= map->max_entries)
		return strict ? -E2BIG : -EINVAL;
	u64 slot = bk_value_at(map, index, 0);
	bk_lock(&map->lock);
	int was = present(map, slot);
	bk_zero((void *)slot, map->value_bytes);
	map->count -= (u32)was;
	bk_unlock(&map->lock);
	if (was)
		return 0;
	return strict ? -ENOENT : map->type == BK_SOCKMAP ? -EINVAL : 0;
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
