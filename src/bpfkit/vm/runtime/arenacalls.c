/* arenacalls.c: kernel functions on arenas. */
#include "map.h"

u64 bk_arena_alloc_pages(struct bk_map *map, u64 address, u64 n, u64 node, u64 flags);
s64 bk_arena_reserve_pages(struct bk_map *map, u64 address, u64 n);
void bk_arena_free_pages(struct bk_map *map, u64 address, u64 n);

#define KFUNC(name) BK_API u64 bk_helper_kfunc_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

static struct bk_map *arena(struct bk_rt *rt, u64 address)
{
	struct bk_map *map = bk_check_map(rt, address);
	if (map && map->type != BK_ARENA) {
		bk_raise(rt, BK_FAULT_BAD_MAP, address, 1);
		return 0;
	}
	return map;
}

KFUNC(arena_alloc_pages)
{
	struct bk_map *map = arena(rt, r1);
	return map ? bk_arena_alloc_pages(map, r2, (u32)r3, r4, r5) : 0;
}

KFUNC(arena_reserve_pages)
{
	struct bk_map *map = arena(rt, r1);
	return map ? (u64)bk_arena_reserve_pages(map, r2, (u32)r3) : 0;
}

KFUNC(arena_free_pages)
{
	struct bk_map *map = arena(rt, r1);
	if (map)
		bk_arena_free_pages(map, r2, (u32)r3);
	return 0;
}
