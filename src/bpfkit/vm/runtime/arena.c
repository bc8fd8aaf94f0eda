/* arena.c: pages that programs and Python share. The pages are a mapping of their own; what is in use is one bit a page. */
#include "map.h"

static u64 words_of(const struct bk_map *map) { return (map->max_entries + 63ull) / 64; }

BK_API u64 bk_arena_bytes(const struct bk_map *map) { return BK_MAP_HEAD + words_of(map) * 8; }

/* The base is in place before: Python's mapping. */
BK_API void bk_arena_init(struct bk_map *map)
{
	struct bk_arena *a = BK_PRIVATE(map, bk_arena);
	a->bits = (u64)map + BK_MAP_HEAD;
	a->pages = map->max_entries;
	map->values = a->base;
	map->slots = map->max_entries;
	map->stride = map->value_bytes = (u32)BK_PAGE;
}

BK_INLINE int used(const struct bk_arena *a, u64 page) { return (int)(((const u64 *)a->bits)[page >> 6] >> (page & 63) & 1); }

static void mark(struct bk_map *map, u64 from, u64 n, int on)
{
	struct bk_arena *a = BK_PRIVATE(map, bk_arena);
	for (u64 page = from; page < from + n; page++) {
		u64 *word = (u64 *)a->bits + (page >> 6), bit = 1ull << (page & 63);
		map->count += (u32)(on - used(a, page));
		*word = on ? *word | bit : *word & ~bit;
	}
}

static int all_free(const struct bk_arena *a, u64 from, u64 n)
{
	for (u64 page = from; page < from + n; page++)
		if (used(a, page))
			return 0;
	return 1;
}

/* First of n free pages in a row, or the number of pages. */
static u64 find(const struct bk_arena *a, u64 n)
{
	u64 run = 0;
	for (u64 page = 0; page < a->pages; page++) {
		if (!(page & 63) && ((const u64 *)a->bits)[page >> 6] == ~0ull) {
			run = 0;
			page += 63;
			continue;
		}
		run = used(a, page) ? 0 : run + 1;
		if (run == n)
			return page + 1 - n;
	}
	return a->pages;
}

/* The page that an address names by its low 32 bits, or the number of pages: not in the arena. */
static u64 page_of(const struct bk_arena *a, u64 address)
{
	u64 offset = (u32)(address - a->base);
	return offset / BK_PAGE < a->pages ? offset / BK_PAGE : a->pages;
}

static u64 take(struct bk_map *map, u64 address, u64 n, int zero)
{
	struct bk_arena *a = BK_PRIVATE(map, bk_arena);
	u64 page = a->pages;
	if (!n || n > a->pages)
		return 0;
	bk_lock(&map->lock);
	if (!address) {
		page = find(a, n);
	} else if (!(address & (BK_PAGE - 1))) {
		u64 wanted = page_of(a, address);
		if (wanted + n <= a->pages && all_free(a, wanted, n))
			page = wanted;
	}
	if (page < a->pages) {
		mark(map, page, n, 1);
		if (zero)
			bk_zero((void *)(a->base + page * BK_PAGE), n * BK_PAGE);
	}
	bk_unlock(&map->lock);
	return page < a->pages ? a->base + page * BK_PAGE : 0;
}

/* n zeroed pages, at `address` if that is not 0. Their address, or 0. */
BK_API u64 bk_arena_alloc_pages(struct bk_map *map, u64 address, u64 n, u64 node, u64 flags)
{
	return map->type != BK_ARENA || flags ? 0 : take(map, address, (u32)n, 1);
}

/* Pages that no allocation gives out. 0, -EINVAL (not in the arena) or -EBUSY (in use). */
BK_API s64 bk_arena_reserve_pages(struct bk_map *map, u64 address, u64 n)
{
	const struct bk_arena *a = BK_PRIVATE(map, bk_arena);
	n = (u32)n;
	if (map->type != BK_ARENA)
		return -EINVAL;
	if (!n)
		return 0;
	if ((address & (BK_PAGE - 1)) || !address || page_of(a, address) + n > a->pages)
		return -EINVAL;
	return take(map, address, n, 0) ? 0 : -EBUSY;
}

/* Gives pages back; those outside of the arena are passed over. */
BK_API void bk_arena_free_pages(struct bk_map *map, u64 address, u64 n)
{
	struct bk_arena *a = BK_PRIVATE(map, bk_arena);
	n = (u32)n;
	if (map->type != BK_ARENA || !n || !address)
		return;
	u64 page = page_of(a, address);
	if (page == a->pages)
		return;
	if (n > a->pages - page)
		n = a->pages - page;
	bk_lock(&map->lock);
	bk_zero((void *)(a->base + page * BK_PAGE), n * BK_PAGE);
	mark(map, page, n, 0);
	bk_unlock(&map->lock);
}
