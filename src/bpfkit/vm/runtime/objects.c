/* objects.c: what programs allocate, and the lists and trees that hold it.
 *
 * Nodes lie in objects and map values, which programs can write, so that each pointer in them is looked up before it is followed,
 * and walks use the budget. A tree is a treap: a node's priority is a hash of its address.
 */
#include "guest.h"
#include "world.h"

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)
#define KFUNC(name) HELPER(kfunc_##name)

static u64 bad(struct bk_rt *rt, u64 address, u32 argument) { return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, address, argument); }

/* --- objects */

static const struct bk_local_type *type_of(const struct bk_world *w, u32 row)
{
	return row && row <= w->local_type_count ? (const struct bk_local_type *)w->local_types + (row - 1) : 0;
}

KFUNC(obj_new_impl)
{
	struct bk_world *w = bk_world_of(rt);
	for (u32 row = 1; w && row <= w->local_type_count; row++) {
		const struct bk_local_type *type = type_of(w, row);
		if (type->program != rt->program || type->id != (u32)r1)
			continue;
		u64 made = bk_heap_new(w, type->size, row);
		if (made && type->refcount >= 0)
			*(u32 *)bk_heap_find(w, made + (u32)type->refcount, 4) = 1;
		return made;
	}
	return bad(rt, r1, 1);
}

KFUNC(obj_drop_impl)
{
	struct bk_world *w = bk_world_of(rt);
	u32 type = 0;
	u64 start = bk_heap_start(w, r1, &type);
	if (!start || !type_of(w, type))
		return bad(rt, r1, 1);
	bk_heap_drop(w, start);
	return 0;
}

KFUNC(refcount_acquire_impl)
{
	struct bk_world *w = bk_world_of(rt);
	u32 type = 0;
	u64 start = bk_heap_start(w, r1, &type);
	const struct bk_local_type *found = start ? type_of(w, type) : 0;
	if (!found || found->refcount < 0)
		return bad(rt, r1, 1);
	__atomic_fetch_add(bk_heap_references(w, start), 1, __ATOMIC_RELAXED);
	return start;
}

/* Native 8 bytes of the place; what was there comes out. */
HELPER(kptr_xchg)
{
	if (r1 & 7)
		return bk_raise(rt, BK_FAULT_MISALIGNED, r1, 1);
	return __atomic_exchange_n((u64 *)r1, r2, __ATOMIC_SEQ_CST);
}

/* --- memory of lists and trees: `count` words at a guest address, or 0 */

static u64 *words(struct bk_rt *rt, u64 address, u64 count)
{
	u64 heap = bk_heap_find(bk_world_of(rt), address, count * 8);
	if (heap)
		return (u64 *)heap;
	return !(address & 7) && guest_object(rt, address, count * 8, BK_READ | BK_WRITE) ? (u64 *)address : 0;
}

static u64 *use(struct bk_rt *rt, u64 address, u64 count, u32 argument)
{
	u64 *found = words(rt, address, count);
	if (!found)
		bad(rt, address, argument);
	return found;
}

static int step(struct bk_rt *rt)
{
	if (--rt->budget >= 0)
		return 1;
	bk_raise(rt, BK_FAULT_BUDGET, 0, rt->fault.pc);
	return 0;
}

static void drop_holder(struct bk_rt *rt, u64 node)
{
	u32 type = 0;
	u64 start = bk_heap_start(bk_world_of(rt), node, &type);
	if (start)
		bk_heap_drop(bk_world_of(rt), start);
}

/* --- lists: head {next, prev}; node {next, prev, owner}; an empty head is zero or names itself */

enum { NEXT, PREV, OWNER };

static u64 *head(struct bk_rt *rt, u64 address)
{
	u64 *found = use(rt, address, 2, 1);
	if (found && !found[NEXT])
		found[NEXT] = found[PREV] = address;
	return found;
}

static u64 push(struct bk_rt *rt, u64 list, u64 node, int front)
{
	u64 *h = head(rt, list), *n = h ? use(rt, node, 3, 2) : 0;
	if (!n)
		return 0;
	if (n[OWNER]) { /* it is in a list already: the reference that was passed is given up */
		drop_holder(rt, node);
		return BK_ERR(EINVAL);
	}
	u64 before = front ? list : h[PREV], after = front ? h[NEXT] : list;
	u64 *b = use(rt, before, 2, 1), *a = b ? use(rt, after, 2, 1) : 0;
	if (!a)
		return 0;
	n[NEXT] = after, n[PREV] = before, n[OWNER] = list;
	b[NEXT] = node;
	a[PREV] = node;
	return 0;
}

KFUNC(list_push_front_impl) { return push(rt, r1, r2, 1); }
KFUNC(list_push_back_impl) { return push(rt, r1, r2, 0); }

static u64 end_of(struct bk_rt *rt, u64 list, int end)
{
	u64 *h = head(rt, list);
	return h && h[end] != list ? h[end] : 0;
}

static u64 pop(struct bk_rt *rt, u64 list, int end)
{
	u64 node = end_of(rt, list, end), *n = node ? use(rt, node, 3, 1) : 0;
	u64 *b = n && n[OWNER] == list ? use(rt, n[PREV], 2, 1) : 0, *a = b ? use(rt, n[NEXT], 2, 1) : 0;
	if (!a)
		return n && !rt->fault.kind ? bad(rt, node, 1) : 0;
	b[NEXT] = n[NEXT];
	a[PREV] = n[PREV];
	n[NEXT] = n[PREV] = node;
	n[OWNER] = 0;
	return node;
}

KFUNC(list_pop_front) { return pop(rt, r1, NEXT); }
KFUNC(list_pop_back) { return pop(rt, r1, PREV); }
KFUNC(list_front) { return end_of(rt, r1, NEXT); }
KFUNC(list_back) { return end_of(rt, r1, PREV); }

/* --- trees: root {node}; node {parent, left, right, owner} */

enum { PARENT, LEFT, RIGHT, TREE };

static u64 priority(u64 address)
{
	u64 x = address * 0x9e3779b97f4a7c15ull;
	return x ^ x >> 29;
}

/* The word that points down to `node`: in its parent or the root. */
static u64 *link_to(struct bk_rt *rt, u64 tree, u64 node, u64 parent)
{
	u64 *p = parent ? use(rt, parent, 4, 2) : use(rt, tree, 2, 1);
	if (!p)
		return 0;
	return !parent ? p : p[LEFT] == node ? p + LEFT : p + RIGHT;
}

/* `node` comes up over its parent. 0 = a fault */
static int rotate(struct bk_rt *rt, u64 tree, u64 node)
{
	u64 *n = use(rt, node, 4, 2), parent = n ? n[PARENT] : 0, *p = parent ? use(rt, parent, 4, 2) : 0;
	u64 *place = p ? link_to(rt, tree, parent, p[PARENT]) : 0;
	if (!place || !step(rt))
		return 0;
	int side = p[LEFT] == node ? LEFT : RIGHT, other = LEFT + RIGHT - side;
	u64 inner = n[other], *i = inner ? use(rt, inner, 4, 2) : 0;
	if (inner && !i)
		return 0;
	p[side] = inner;
	if (i)
		i[PARENT] = parent;
	n[other] = parent;
	n[PARENT] = p[PARENT];
	p[PARENT] = node;
	*place = node;
	return 1;
}

KFUNC(rbtree_add_impl)
{
	u64 tree = r1, node = r2, *root = use(rt, tree, 2, 1), *n = root ? use(rt, node, 4, 2) : 0;
	bk_callback less = (bk_callback)r3;
	if (!n)
		return 0;
	if (n[TREE]) {
		drop_holder(rt, node);
		return BK_ERR(EINVAL);
	}
	u64 parent = 0, *place = root;
	while (*place) {
		parent = *place;
		u64 *p = use(rt, parent, 4, 1);
		if (!p || !step(rt))
			return 0;
		u64 smaller = less(node, parent, 0, 0, 0, rt);
		if (rt->fault.kind)
			return 0;
		place = smaller & 1 ? p + LEFT : p + RIGHT;
	}
	n[PARENT] = parent, n[LEFT] = n[RIGHT] = 0, n[TREE] = tree;
	*place = node;
	while (n[PARENT] && priority(node) > priority(n[PARENT]))
		if (!rotate(rt, tree, node))
			return 0;
	return 0;
}

KFUNC(rbtree_remove)
{
	u64 tree = r1, node = r2, *n = use(rt, node, 4, 2);
	if (!n || n[TREE] != tree)
		return 0;
	while (n[LEFT] && n[RIGHT])
		if (!rotate(rt, tree, priority(n[LEFT]) > priority(n[RIGHT]) ? n[LEFT] : n[RIGHT]))
			return 0;
	u64 child = n[LEFT] ? n[LEFT] : n[RIGHT], *c = child ? use(rt, child, 4, 2) : 0;
	u64 *place = child && !c ? 0 : link_to(rt, tree, node, n[PARENT]);
	if (!place)
		return 0;
	*place = child;
	if (c)
		c[PARENT] = n[PARENT];
	n[PARENT] = n[LEFT] = n[RIGHT] = n[TREE] = 0;
	return node;
}

KFUNC(rbtree_first)
{
	u64 *root = use(rt, r1, 2, 1), node = root ? root[0] : 0;
	while (node) {
		u64 *n = use(rt, node, 4, 1);
		if (!n || !n[LEFT])
			return n ? node : 0;
		if (!step(rt))
			return 0;
		node = n[LEFT];
	}
	return 0;
}

KFUNC(rbtree_root)
{
	u64 *root = use(rt, r1, 2, 1);
	return root ? root[0] : 0;
}

static u64 child(struct bk_rt *rt, u64 tree, u64 node, int side)
{
	u64 *n = use(rt, node, 4, 2);
	return n && n[TREE] == tree ? n[side] : 0;
}

KFUNC(rbtree_left) { return child(rt, r1, r2, LEFT); }
KFUNC(rbtree_right) { return child(rt, r1, r2, RIGHT); }
