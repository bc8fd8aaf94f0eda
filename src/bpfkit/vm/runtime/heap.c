/* heap.c: objects that programs make. Pages of 4,096 bytes, each with objects of one size (a power of two). */
#include "world.h"

static u32 class_of(u64 size)
{
	u32 c = 0;
	while ((16ull << c) < size)
		c++;
	return c;
}

BK_INLINE struct bk_heap_page *page_at(const struct bk_world *w, u64 index) { return (struct bk_heap_page *)w->heap_meta + index; }

static void lock(struct bk_world *w)
{
	while (__atomic_exchange_n(&w->heap_lock, 1ull, __ATOMIC_ACQUIRE))
		;
}

static void unlock(struct bk_world *w) { __atomic_store_n(&w->heap_lock, 0ull, __ATOMIC_RELEASE); }

static u64 take(struct bk_world *w, u64 index, u32 c, u64 size, u32 type)
{
	struct bk_heap_page *page = page_at(w, index);
	u32 count = (BK_HEAP_PAGE >> 4) >> c;
	for (u32 i = 0; i < count; i++) {
		if (page->sizes[i])
			continue;
		u64 at = index * BK_HEAP_PAGE + i * (16ull << c);
		bk_zero((void *)(w->heap + at), 16ull << c);
		page->types[i] = type;
		page->references[i] = 1;
		page->used++;
		__atomic_store_n(&page->sizes[i], (u16)size, __ATOMIC_RELEASE);
		return BK_HEAP_BASE + at;
	}
	return 0;
}

/* A zeroed object with one reference; 0 = there is no memory left. */
BK_API u64 bk_heap_new(struct bk_world *w, u64 size, u32 type)
{
	u64 found = 0;
	if (!w || !w->heap || !size || size > BK_HEAP_PAGE)
		return 0;
	u32 c = class_of(size), count = (BK_HEAP_PAGE >> 4) >> c;
	lock(w);
	for (u64 i = 0; i < w->heap_top && !found; i++)
		if (page_at(w, i)->used && page_at(w, i)->class_ == c && page_at(w, i)->used < count)
			found = take(w, i, c, size, type);
	for (u64 i = 0; i < BK_HEAP_PAGES && !found; i++)
		if (!page_at(w, i)->used) {
			page_at(w, i)->class_ = c;
			if (i >= w->heap_top)
				w->heap_top = i + 1;
			found = take(w, i, c, size, type);
		}
	unlock(w);
	return found;
}

struct place { struct bk_heap_page *page; u32 slot; u64 start; };

static int place_of(const struct bk_world *w, u64 address, struct place *out)
{
	if (!w || address < BK_HEAP_BASE || address - BK_HEAP_BASE >= w->heap_top * BK_HEAP_PAGE)
		return 0;
	u64 at = address - BK_HEAP_BASE, index = at / BK_HEAP_PAGE;
	out->page = page_at(w, index);
	out->slot = (u32)(at % BK_HEAP_PAGE) >> (4 + out->page->class_);
	out->start = BK_HEAP_BASE + index * BK_HEAP_PAGE + ((u64)out->slot << (4 + out->page->class_));
	return out->page->sizes[out->slot] != 0;
}

BK_API u64 bk_heap_find(struct bk_world *w, u64 address, u64 size)
{
	struct place p;
	if (!place_of(w, address, &p))
		return 0;
	u64 at = address - p.start, bytes = p.page->sizes[p.slot];
	return at < bytes && size <= bytes - at ? w->heap + (address - BK_HEAP_BASE) : 0;
}

BK_API u64 bk_heap_start(struct bk_world *w, u64 address, u32 *type)
{
	struct place p;
	if (!place_of(w, address, &p) || address - p.start >= p.page->sizes[p.slot])
		return 0;
	*type = p.page->types[p.slot];
	return p.start;
}

BK_API u32 *bk_heap_references(struct bk_world *w, u64 address)
{
	struct place p;
	return place_of(w, address, &p) && p.start == address ? &p.page->references[p.slot] : 0;
}

/* Gives up a reference; the last frees the object. 0 = it is no object. */
BK_API u64 bk_heap_drop(struct bk_world *w, u64 address)
{
	struct place p;
	if (!place_of(w, address, &p) || p.start != address)
		return 0;
	lock(w);
	if (!--p.page->references[p.slot]) {
		p.page->sizes[p.slot] = 0;
		p.page->used--;
	}
	unlock(w);
	return 1;
}
