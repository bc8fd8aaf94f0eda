/* storage.c: values that belong to objects of the world: sockets, inodes, tasks, cgroups. Hash tables by the object's address (cgroup
 * storage: by its key), without a number of entries to be made for.
 */
#include "map.h"

#define F_CREATE 1ull              /* of bpf_*_storage_get */

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* Entries of cgroup storage come with an attachment, not with an update. */
BK_API s64 bk_storage_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu)
{
	if (bk_is_storage(map))
		return bk_hash_update(map, key, value, flags, cpu);
	if (flags & ~(u64)(bk_is_percpu(map) ? BPF_EXIST : BPF_F_LOCK | BPF_EXIST))
		return -EINVAL;
	if ((flags & BPF_F_LOCK) && !map->private_[BK_LOCK_FIELD])
		return -EINVAL;
	u64 slot = bk_hash_lookup(map, key, cpu, 0);
	if (!slot)
		return -ENOENT;
	bk_lock(&map->lock);
	bk_write_value(map, slot, value, flags);
	bk_unlock(&map->lock);
	return 0;
}

BK_API s64 bk_storage_delete(struct bk_map *map, const void *key)
{
	return bk_is_storage(map) ? bk_hash_delete(map, key) : -EINVAL;
}

/* What an attachment to a cgroup does: a zeroed value, if there is none. Address of the value, 0 = no memory. */
BK_API u64 bk_storage_attach(struct bk_map *map, const void *key, u64 cpu)
{
	u64 slot = bk_hash_lookup(map, key, cpu, 0);
	if (slot)
		return slot;
	s64 result = bk_hash_insert_zero(map, key);
	return result && result != -EEXIST ? 0 : bk_hash_lookup(map, key, cpu, 0);
}

/* The value of `object`, made from `value` (0: zeros) when it is asked for and missing. Its address or 0. */
BK_API u64 bk_storage_get(struct bk_map *map, u64 object, u64 value, u64 flags)
{
	if ((flags & ~F_CREATE) || !object)
		return 0;
	u64 slot = bk_hash_lookup(map, &object, 0, 0);
	if (slot || !(flags & F_CREATE))
		return slot;
	s64 result = value ? bk_hash_update(map, &object, (const void *)value, BPF_NOEXIST, 0) : bk_hash_insert_zero(map, &object);
	return result && result != -EEXIST ? 0 : bk_hash_lookup(map, &object, 0, 0);
}

static u64 get(struct bk_rt *rt, u64 map, u64 object, u64 value, u64 flags, u32 type)
{
	if (((struct bk_map *)map)->type != type)
		return bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	return bk_storage_get((struct bk_map *)map, object, value, flags);
}

static u64 forget(struct bk_rt *rt, u64 map, u64 object, u32 type)
{
	if (((struct bk_map *)map)->type != type)
		return bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	return object ? (u64)bk_hash_delete((struct bk_map *)map, &object) : BK_ERR(EINVAL);
}

HELPER(sk_storage_get) { return get(rt, r1, r2, r3, r4, BK_SK_STORAGE); }
HELPER(sk_storage_delete) { return forget(rt, r1, r2, BK_SK_STORAGE); }
HELPER(inode_storage_get) { return get(rt, r1, r2, r3, r4, BK_INODE_STORAGE); }
HELPER(inode_storage_delete) { return forget(rt, r1, r2, BK_INODE_STORAGE); }
HELPER(task_storage_get) { return get(rt, r1, r2, r3, r4, BK_TASK_STORAGE); }
HELPER(task_storage_delete) { return forget(rt, r1, r2, BK_TASK_STORAGE); }
HELPER(cgrp_storage_get) { return get(rt, r1, r2, r3, r4, BK_CGRP_STORAGE); }
HELPER(cgrp_storage_delete) { return forget(rt, r1, r2, BK_CGRP_STORAGE); }

/* The value of the cgroup that the program is attached to: private_[BK_CGROUP_FIELD] of the map, by default the root. */
HELPER(get_local_storage)
{
	struct bk_map *map = (struct bk_map *)r1;
	u64 key[2] = { map->private_[BK_CGROUP_FIELD] ? map->private_[BK_CGROUP_FIELD] : 1, map->private_[BK_CGROUP_FIELD + 1] };
	if (!bk_is_cgroup_storage(map))
		return bk_raise(rt, BK_FAULT_BAD_MAP, r1, 1);
	u64 slot = bk_storage_attach(map, key, rt->cpu);
	return slot ? slot : bk_raise(rt, BK_FAULT_BAD_MAP, r1, 1);
}
