/* structops.c: struct_ops maps: one value, empty until it is set, set once until it is deleted. */
#include "map.h"

BK_API s64 bk_struct_ops_update(struct bk_map *map, const void *key, const void *value, u64 flags)
{
	if (flags)
		return -EINVAL;
	if (bk_load32(key))
		return -E2BIG;
	bk_lock(&map->lock);
	s64 result = map->count ? -EBUSY : 0;
	if (!result) {
		bk_store_value((void *)map->values, value, map->value_bytes);
		map->count = 1;
	}
	bk_unlock(&map->lock);
	return result;
}

BK_API s64 bk_struct_ops_delete(struct bk_map *map, const void *key)
{
	if (map->flags & BPF_F_LINK)
		return -EOPNOTSUPP;
	if (bk_load32(key))
		return -ENOENT;
	bk_lock(&map->lock);
	s64 result = map->count ? 0 : -ENOENT;
	bk_zero((void *)map->values, map->value_bytes);
	map->count = 0;
	bk_unlock(&map->lock);
	return result;
}
