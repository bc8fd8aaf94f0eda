/* tasks.h: tables of the world. */
#ifndef BK_TASKS_H
#define BK_TASKS_H
#include "world.h"

/* A kernel symbol: its name with the NUL has `length` bytes. */
struct bk_symbol { u64 address, name, length; };

BK_INLINE const struct bk_cgroup *bk_cgroup_at(const struct bk_world *w, u64 index)
{
	return w && index < w->cgroup_count ? (const struct bk_cgroup *)w->cgroups + index : 0;
}

u64 bk_cgroup_ancestor_id(const struct bk_world *w, u64 cgroup, s64 level);

#endif
