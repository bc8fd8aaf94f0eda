/* tasks.c: the current task, cgroups, signals, kernel symbols, per-CPU variables and performance counters of the world. */
#include "guest.h"
#include "world.h"
#include "tasks.h"

#define EPERM 1
#define ESRCH 3
#define EAGAIN 11
#define PERF_INDEX 0xffffffffull  /* low bits of the flags; all ones = this CPU */

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

BK_API u64 bk_cgroup_ancestor_id(const struct bk_world *w, u64 cgroup, s64 level)
{
	const struct bk_cgroup *found = bk_cgroup_at(w, cgroup);
	if (!found || level < 0 || level > found->level)
		return 0;
	return bk_cgroup_at(w, found->ancestors[level])->id;
}

HELPER(get_current_task) { return rt->world ? bk_world_of(rt)->task : 0; }
HELPER(get_current_task_btf) { return rt->world ? bk_world_of(rt)->task : 0; }
HELPER(task_pt_regs) { return rt->world && r1 && r1 == bk_world_of(rt)->task ? bk_world_of(rt)->task_regs : 0; }

HELPER(get_current_cgroup_id)
{
	const struct bk_world *w = bk_world_of(rt);
	const struct bk_cgroup *found = bk_cgroup_at(w, w ? w->cgroup : 0);
	return found ? found->id : 1;
}

HELPER(get_current_ancestor_cgroup_id)
{
	const struct bk_world *w = bk_world_of(rt);
	if (!w || !w->cgroup_count)
		return (s32)r1 ? 0 : 1;
	return bk_cgroup_ancestor_id(w, w->cgroup, (s32)r1);
}

HELPER(get_cgroup_classid)
{
	const struct bk_world *w = bk_world_of(rt);
	const struct bk_cgroup *found = bk_cgroup_at(w, w ? w->cgroup : 0);
	return found ? found->classid : 0;
}

HELPER(current_task_under_cgroup)
{
	struct bk_map *map = (struct bk_map *)r1;
	const struct bk_world *w = bk_world_of(rt);
	if ((u32)r2 >= map->max_entries)
		return BK_ERR(E2BIG);
	/* the array holds ids of cgroups */
	u64 id = *(const u32 *)(map->values + (u32)r2 * map->stride);
	const struct bk_cgroup *mine = bk_cgroup_at(w, w ? w->cgroup : 0);
	if (!id)
		return BK_ERR(EAGAIN);
	for (u32 level = 0; mine && level <= mine->level; level++)
		if (bk_cgroup_at(w, mine->ancestors[level])->id == id)
			return 1;
	return 0;
}

HELPER(get_ns_current_pid_tgid)
{
	struct bk_world *w = bk_world_of(rt);
	u32 *out = (u32 *)r3;
	if ((u32)r4 != 8 || !w || r1 != w->ns_device || r2 != w->ns_inode) {
		bk_zero((void *)r3, (u32)r4);
		return BK_ERR(EINVAL);
	}
	out[0] = w->ns_pid;
	out[1] = w->ns_tgid;
	return 0;
}

static u64 send(struct bk_rt *rt, u64 number, u64 pid)
{
	struct bk_world *w = bk_world_of(rt);
	if (!w)
		return BK_ERR(EOPNOTSUPP);
	if (!number || number > 64)
		return BK_ERR(EINVAL);
	w->signals[w->signal_count++ % BK_SIGNALS] = pid << 32 | number;
	return 0;
}

HELPER(send_signal) { return send(rt, (u32)r1, rt->world ? bk_world_of(rt)->tgid : 0); }
HELPER(send_signal_thread) { return send(rt, (u32)r1, rt->world ? bk_world_of(rt)->pid : 0); }

HELPER(kfunc_send_signal_task)
{
	struct bk_world *w = bk_world_of(rt);
	u64 task = bk_world_object(rt, r1, 8);
	if ((u32)r3 > 1)
		return BK_ERR(EINVAL);
	if (!task || !w->task_pid_offset)
		return BK_ERR(ESRCH);
	return send(rt, (u32)r2, *(const u32 *)(task + (r3 ? w->task_tgid_offset : w->task_pid_offset)));
}

/* --- where the program is attached */

HELPER(get_func_ip) { return rt->world ? bk_world_of(rt)->function_address : 0; }
HELPER(get_attach_cookie) { return rt->world ? bk_world_of(rt)->attach_cookie : 0; }

/* --- symbols */

HELPER(kallsyms_lookup_name)
{
	struct bk_world *w = bk_world_of(rt);
	*(u64 *)r4 = 0;
	if (r3 || (s32)r2 <= 1 || ((const u8 *)r1)[(u32)r2 - 1])
		return BK_ERR(EINVAL);
	const struct bk_symbol *symbols = w ? (const struct bk_symbol *)w->symbols : 0;
	for (u64 i = 0; w && i < w->symbol_count; i++)
		if (symbols[i].length == (u32)r2 && !__builtin_memcmp((const void *)symbols[i].name, (const void *)r1, (u32)r2)) {
			*(u64 *)r4 = symbols[i].address;
			return 0;
		}
	return BK_ERR(ENOENT);
}

/* --- per-CPU variables */

static u64 percpu(struct bk_rt *rt, u64 address, u64 cpu)
{
	struct bk_world *w = bk_world_of(rt);
	if (cpu >= rt->cpus || !w)
		return 0;
	const struct bk_percpu *rows = (const struct bk_percpu *)w->percpus;
	for (u64 i = 0; i < w->percpu_count; i++)
		if (address >= rows[i].start && address - rows[i].start < rows[i].size)
			return address + cpu * rows[i].stride;
	return 0;
}

HELPER(per_cpu_ptr) { return percpu(rt, r1, (u32)r2); }
HELPER(this_cpu_ptr) { return percpu(rt, r1, rt->cpu); }

/* --- counters */

static u64 counter(struct bk_rt *rt, const struct bk_map *map, u64 flags)
{
	u64 index = (flags & PERF_INDEX) == PERF_INDEX ? rt->cpu : flags & PERF_INDEX;
	if (flags & ~PERF_INDEX)
		return BK_ERR(EINVAL);
	if (index >= map->max_entries)
		return BK_ERR(E2BIG);
	return rt->world && bk_world_of(rt)->perf_counters > index ? 0 : BK_ERR(ENOENT);
}

static const u64 *row(struct bk_rt *rt, u64 flags)
{
	u64 index = (flags & PERF_INDEX) == PERF_INDEX ? rt->cpu : flags & PERF_INDEX;
	return (const u64 *)bk_world_of(rt)->perf_rows + index * 3;
}

HELPER(perf_event_read)
{
	u64 error = counter(rt, (const struct bk_map *)r1, r2);
	return error ? error : row(rt, r2)[0];
}

HELPER(perf_event_read_value)
{
	u64 error = (u32)r4 == 24 ? counter(rt, (const struct bk_map *)r1, r2) : BK_ERR(EINVAL);
	if (error)
		bk_zero((void *)r3, (u32)r4);
	else
		bk_copy((void *)r3, row(rt, r2), 24);
	return error;
}

/* The event that a perf_event program belongs to: the counter of this CPU. */
HELPER(perf_prog_read_value)
{
	u64 error = (u32)r3 != 24 ? BK_ERR(EINVAL) : !rt->world || bk_world_of(rt)->perf_counters <= rt->cpu ? BK_ERR(ENOENT) : 0;
	if (error)
		bk_zero((void *)r2, (u32)r3);
	else
		bk_copy((void *)r2, row(rt, PERF_INDEX), 24);
	return error;
}

/* No branch records are kept, as on a CPU that has none. */
HELPER(read_branch_records) { return r4 & ~1ull ? BK_ERR(EINVAL) : BK_ERR(ENOENT); }
HELPER(get_branch_snapshot) { return r3 ? BK_ERR(EINVAL) : BK_ERR(ENOENT); }

/* --- stacks */

#define STACK_SKIP 0xffull
#define STACK_USER (1ull << 8)
#define STACK_BUILD_ID (1ull << 11)

/* The frames that are asked for: instruction addresses, innermost first. */
static const u64 *frames(const struct bk_world *w, u64 flags, u64 *count)
{
	const u64 *first = (const u64 *)(!w ? 0 : flags & STACK_USER ? w->user_stack : w->kernel_stack);
	u64 depth = !first ? 0 : flags & STACK_USER ? w->user_depth : w->kernel_depth, skip = flags & STACK_SKIP;
	*count = depth > skip ? depth - skip : 0;
	return first + (depth > skip ? skip : 0);
}

static u64 get_stack(struct bk_rt *rt, u64 out, u64 size, u64 flags)
{
	u64 count, error = 0;
	const u64 *from = frames(bk_world_of(rt), flags, &count);
	if (flags & ~(STACK_SKIP | STACK_USER | STACK_BUILD_ID) || ((flags & STACK_BUILD_ID) && !(flags & STACK_USER)) || size % 8)
		error = BK_ERR(EINVAL);
	else if (flags & STACK_BUILD_ID)
		error = BK_ERR(EOPNOTSUPP);
	else if (!from || !count)
		error = BK_ERR(EFAULT);
	if (error) {
		bk_zero((void *)out, size);
		return error;
	}
	u64 bytes = count * 8 < size ? count * 8 : size;
	bk_copy((void *)out, from, bytes);
	bk_zero((void *)(out + bytes), size - bytes);
	return bytes;
}

HELPER(get_stack) { return get_stack(rt, r2, (u32)r3, r4); }

/* The stack of the current task is known, and of no other. */
HELPER(get_task_stack)
{
	if (rt->world && r1 && r1 == bk_world_of(rt)->task)
		return get_stack(rt, r2, (u32)r3, r4);
	bk_zero((void *)r2, (u32)r3);
	return BK_ERR(EOPNOTSUPP);
}

s64 bk_stack_store(struct bk_map *map, const u64 *frames, u64 count, u64 flags);

HELPER(get_stackid)
{
	const struct bk_world *w = bk_world_of(rt);
	const u64 *from = (const u64 *)(!w ? 0 : r3 & STACK_USER ? w->user_stack : w->kernel_stack);
	return (u64)bk_stack_store((struct bk_map *)r2, from, !from ? 0 : r3 & STACK_USER ? w->user_depth : w->kernel_depth, r3);
}
