/* iterators.c: open-coded iterators. Their state is memory of the program's stack, which it can forge: what it says is looked up
 * in the world's tables, never followed.
 */
#include "guest.h"
#include "tasks.h"

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)
#define KFUNC(name) HELPER(kfunc_##name)

#define MAX_LOOPS (8 << 20)
#define BITS_WORDS 511u

/* Each turn costs the budget an instruction. */
static int turn(struct bk_rt *rt)
{
	if (--rt->budget >= 0)
		return 1;
	bk_raise(rt, BK_FAULT_BUDGET, 0, rt->fault.pc);
	return 0;
}

/* --- numbers: state of 8 bytes, the number that was given last and the end */

struct numbers { s32 now, end; };

KFUNC(iter_num_new)
{
	s32 start = (s32)r2, end = (s32)r3;
	struct numbers made = {0, 0};
	u64 error = 0;
	if (start > end)
		error = BK_ERR(EINVAL);
	else if ((s64)end - start > MAX_LOOPS)
		error = BK_ERR(E2BIG);
	else
		made = (struct numbers){(s32)((u32)start - 1), end};
	bk_copy((void *)r1, &made, 8);
	return error;
}

KFUNC(iter_num_next)
{
	struct numbers *it = (struct numbers *)r1;
	if ((s64)it->now + 1 >= it->end) {
		it->now = it->end = 0;
		return 0;
	}
	it->now++;
	return turn(rt) ? r1 : 0;
}

KFUNC(iter_num_destroy)
{
	bk_zero((void *)r1, 8);
	return 0;
}

/* --- bits of an array of words: 16 bytes: an object of the heap (or one word), how many bits, the bit given last */

struct bits { u64 words; s32 count, now; };

KFUNC(iter_bits_new)
{
	struct bits made = {0, 0, 0};
	u32 words = (u32)r3;
	u64 error = 0, copied = 0;
	if (!r2 || !words)
		error = BK_ERR(EINVAL);
	else if (words > BITS_WORDS)
		error = BK_ERR(E2BIG);
	else {
		u64 from = guest_bytes(rt, r2, words * 8ull);
		if (!from)
			error = BK_ERR(EFAULT);
		else if (words == 1)
			copied = *(const u64 *)from;
		else {
			copied = bk_heap_new(bk_world_of(rt), words * 8ull, BK_HEAP_BYTES);
			u64 to = copied ? bk_heap_find(bk_world_of(rt), copied, words * 8ull) : 0;
			if (to)
				bk_copy((void *)to, (const void *)from, words * 8ull);
			else
				error = BK_ERR(ENOMEM);
		}
	}
	if (!error)
		made = (struct bits){copied, (s32)(words * 64), -1};
	bk_copy((void *)r1, &made, sizeof(made));
	return error;
}

KFUNC(iter_bits_next)
{
	struct bits *it = (struct bits *)r1;
	u64 one = it->words, words = it->count <= 0 ? 0 : (u32)it->count / 64, address = (u64)&one;
	if (!words || it->now < -1 || it->now >= it->count || !turn(rt))
		return 0;
	if (words > 1) {
		address = words <= BITS_WORDS ? bk_heap_find(bk_world_of(rt), it->words, words * 8) : 0;
		if (!address)
			return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, r1, 1);
	}
	for (u32 at = (u32)(it->now + 1); at < words * 64; at++) {
		u64 rest = ((const u64 *)address)[at / 64] >> (at % 64);
		if (!rest) {
			at |= 63;
			continue;
		}
		it->now = (s32)(at + (u32)__builtin_ctzll(rest));
		return r1 + 12;
	}
	it->count = 0;
	return 0;
}

KFUNC(iter_bits_destroy)
{
	struct bits *it = (struct bits *)r1;
	if (it->words >= BK_HEAP_BASE) {
		u32 type = 0;
		if (bk_heap_start(bk_world_of(rt), it->words, &type) == it->words && type == BK_HEAP_BYTES)
			bk_heap_drop(bk_world_of(rt), it->words);
	}
	bk_zero((void *)r1, sizeof(*it));
	return 0;
}

/* --- tasks: 24 bytes: which, the task it is about, the row to look at next */

struct tasks_iterator { u32 flags, next; u64 task, magic; };
#define ALL_PROCESSES 0u
#define ALL_THREADS 1u
#define PROCESS_THREADS 2u
#define MAGIC 0x6b7361742d72656bull

KFUNC(iter_task_new)
{
	struct tasks_iterator made = {(u32)r3, 0, r2, MAGIC};
	u64 error = 0;
	if ((u32)r3 > PROCESS_THREADS || ((u32)r3 == PROCESS_THREADS && !r2)) {
		bk_zero(&made, sizeof(made));
		error = BK_ERR(EINVAL);
	}
	bk_copy((void *)r1, &made, sizeof(made));
	return error;
}

static u32 word(struct bk_world *w, u64 task, u64 offset)
{
	u64 at = offset ? bk_world_find(w, task + offset, 4, BK_READ) : 0;
	return at ? *(const u32 *)at : 0;
}

KFUNC(iter_task_next)
{
	struct tasks_iterator *it = (struct tasks_iterator *)r1;
	struct bk_world *w = bk_world_of(rt);
	if (!w || it->magic != MAGIC || !turn(rt))
		return 0;
	const struct bk_task *rows = (const struct bk_task *)w->tasks;
	while (it->next < w->task_count) {
		u64 task = rows[it->next++].address;
		if (!bk_world_find(w, task, 8, BK_READ))
			continue;
		u32 pid = word(w, task, w->task_pid_offset), tgid = word(w, task, w->task_tgid_offset);
		if (it->flags == ALL_PROCESSES && pid != tgid)
			continue;
		if (it->flags == PROCESS_THREADS && tgid != word(w, it->task, w->task_tgid_offset))
			continue;
		if (!pid && it->flags != PROCESS_THREADS) /* the idle task is in no list */
			continue;
		return task;
	}
	return 0;
}

KFUNC(iter_task_destroy)
{
	bk_zero((void *)r1, sizeof(struct tasks_iterator));
	return 0;
}

/* --- cgroups: 24 bytes; their own css is at the start of struct cgroup */

struct css_iterator { u64 start; u32 flags, next; u64 magic; };
#define DESCENDANTS_PRE 1u
#define DESCENDANTS_POST 2u
#define ANCESTORS_UP 3u
#define CSS_MAGIC 0x7373632d72656bull

static u64 cgroup_index(const struct bk_world *w, u64 address)
{
	for (u64 i = 0; address && w && i < w->cgroup_count; i++)
		if (bk_cgroup_at(w, i)->address == address)
			return i;
	return ~0ull;
}

KFUNC(iter_css_new)
{
	struct css_iterator made = {r2, (u32)r3, 0, CSS_MAGIC};
	u64 error = 0;
	if ((u32)r3 < DESCENDANTS_PRE || (u32)r3 > ANCESTORS_UP) {
		bk_zero(&made, sizeof(made));
		error = BK_ERR(EINVAL);
	}
	bk_copy((void *)r1, &made, sizeof(made));
	return error;
}

static int below(const struct bk_world *w, u64 cgroup, u64 top)
{
	const struct bk_cgroup *a = bk_cgroup_at(w, cgroup), *b = bk_cgroup_at(w, top);
	return a->level >= b->level && a->ancestors[b->level] == top;
}

/* The cgroup with `rank` others before it: in pre-order a parent is before its children, in post-order behind; rows are in the order
 * in which they were made, parents first, so that a path of row numbers orders them.
 */
static int before(const struct bk_world *w, u64 a, u64 b, int post)
{
	const struct bk_cgroup *x = bk_cgroup_at(w, a), *y = bk_cgroup_at(w, b);
	u32 common = x->level < y->level ? x->level : y->level;
	for (u32 level = 0; level <= common; level++)
		if (x->ancestors[level] != y->ancestors[level])
			return x->ancestors[level] < y->ancestors[level];
	return post ? x->level > y->level : x->level < y->level;
}

static u64 ranked(const struct bk_world *w, u64 top, u32 rank, int post)
{
	for (u64 i = 0; i < w->cgroup_count; i++) {
		u32 smaller = 0;
		if (!below(w, i, top))
			continue;
		for (u64 k = 0; k < w->cgroup_count; k++)
			smaller += k != i && below(w, k, top) && before(w, k, i, post);
		if (smaller == rank)
			return bk_cgroup_at(w, i)->address;
	}
	return 0;
}

KFUNC(iter_css_next)
{
	struct css_iterator *it = (struct css_iterator *)r1;
	struct bk_world *w = bk_world_of(rt);
	u64 top = it->magic == CSS_MAGIC ? cgroup_index(w, it->start) : ~0ull;
	if (top == ~0ull || !turn(rt))
		return 0;
	u32 rank = it->next++;
	if (it->flags != ANCESTORS_UP)
		return ranked(w, top, rank, it->flags == DESCENDANTS_POST);
	const struct bk_cgroup *from = bk_cgroup_at(w, top);
	return rank <= from->level ? bk_cgroup_at(w, from->ancestors[from->level - rank])->address : 0;
}

KFUNC(iter_css_destroy)
{
	bk_zero((void *)r1, sizeof(struct css_iterator));
	return 0;
}

/* --- tasks and cgroups by number */

static u64 task_with(struct bk_rt *rt, u32 pid)
{
	struct bk_world *w = bk_world_of(rt);
	const struct bk_task *rows = w ? (const struct bk_task *)w->tasks : 0;
	for (u64 i = 0; w && i < w->task_count; i++)
		if (bk_world_find(w, rows[i].address, 8, BK_READ) && word(w, rows[i].address, w->task_pid_offset) == pid)
			return rows[i].address;
	return 0;
}

KFUNC(task_from_pid) { return (s32)r1 > 0 ? task_with(rt, (u32)r1) : 0; }
KFUNC(task_from_vpid) { return (s32)r1 > 0 ? task_with(rt, (u32)r1) : 0; }

static u64 alive(struct bk_rt *rt, u64 address) { return bk_world_object(rt, address, 8) ? address : 0; }

KFUNC(task_acquire) { return alive(rt, r1); }
KFUNC(cgroup_acquire) { return alive(rt, r1); }

static u64 release(struct bk_rt *rt, u64 address)
{
	return alive(rt, address) ? 0 : bk_raise(rt, BK_FAULT_BAD_ARGUMENT, address, 1);
}

KFUNC(task_release) { return release(rt, r1); }
KFUNC(cgroup_release) { return release(rt, r1); }

KFUNC(cgroup_from_id)
{
	const struct bk_world *w = bk_world_of(rt);
	for (u64 i = 0; w && i < w->cgroup_count; i++)
		if (bk_cgroup_at(w, i)->id == r1)
			return bk_cgroup_at(w, i)->address;
	return 0;
}

KFUNC(cgroup_ancestor)
{
	const struct bk_world *w = bk_world_of(rt);
	const struct bk_cgroup *found = bk_cgroup_at(w, cgroup_index(w, r1));
	s32 level = (s32)r2;
	return found && level >= 0 && (u32)level <= found->level ? bk_cgroup_at(w, found->ancestors[level])->address : 0;
}

KFUNC(task_under_cgroup)
{
	const struct bk_world *w = bk_world_of(rt);
	const struct bk_task *rows = w ? (const struct bk_task *)w->tasks : 0;
	u64 top = cgroup_index(w, r2);
	for (u64 i = 0; top != ~0ull && i < w->task_count; i++)
		if (rows[i].address == r1)
			return (u64)below(w, rows[i].cgroup, top);
	return 0;
}

/* --- sections that mean something only where something runs at the same time */

KFUNC(rcu_read_lock) { return 0; }
KFUNC(rcu_read_unlock) { return 0; }
KFUNC(preempt_disable) { return 0; }
KFUNC(preempt_enable) { return 0; }

KFUNC(local_irq_save)
{
	*(u64 *)r1 = 0x200; /* interrupts were on */
	return 0;
}

KFUNC(local_irq_restore) { return 0; }

/* Ends the run, through all frames: as a fault that the main function catches. */
KFUNC(throw)
{
	struct bk_world *w = bk_world_of(rt);
	if (w) {
		w->thrown = 1;
		w->throw_cookie = r1;
	}
	return bk_raise(rt, BK_FAULT_BAD_CALLBACK, r1, 1);
}

/* After a run that ended in the middle: what bpf_throw said, which is no fault any more; else 0. */
KFUNC(caught)
{
	struct bk_world *w = bk_world_of(rt);
	if (!w || !w->thrown || rt->fault.kind != BK_FAULT_BAD_CALLBACK)
		return 0;
	w->thrown = 0;
	rt->fault.kind = BK_FAULT_NONE;
	return w->throw_cookie;
}

/* Hints of a network card; the generic XDP path has none. */
KFUNC(xdp_metadata_rx_hash) { return BK_ERR(EOPNOTSUPP); }
KFUNC(xdp_metadata_rx_timestamp) { return BK_ERR(EOPNOTSUPP); }
KFUNC(xdp_metadata_rx_vlan_tag) { return BK_ERR(EOPNOTSUPP); }

KFUNC(rdonly_cast) { return r1; }
