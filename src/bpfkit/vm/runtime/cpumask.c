/* cpumask.c: sets of CPUs: those that programs make, on the heap, and those in the kernel's objects. */
#include "world.h"

#define EACCES 13

#define KFUNC(name) BK_API u64 bk_helper_kfunc_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* Words that have the VM's CPUs. */
BK_INLINE u64 words(const struct bk_rt *rt) { return ((u64)rt->cpus + 63) / 64; }

static u64 mask_bytes(const struct bk_world *w) { return w->cpumask_bytes ? w->cpumask_bytes : BK_MAX_CPUMASK; }

/* The native words of a mask; a fault if there is none. Masks that programs write are their own. */
static u64 *mask(struct bk_rt *rt, u64 address, u32 argument, int writes)
{
	struct bk_world *w = bk_world_of(rt);
	u32 type = 0;
	u64 bytes = words(rt) * 8;
	u64 found = w && bytes <= mask_bytes(w) ? bk_world_find(w, address, bytes, BK_READ) : 0;
	if (!found || (writes && (bk_heap_start(w, address, &type) != address || type != BK_HEAP_CPUMASK))) {
		bk_raise(rt, BK_FAULT_BAD_ARGUMENT, address, argument);
		return 0;
	}
	return (u64 *)found;
}

KFUNC(cpumask_create)
{
	struct bk_world *w = bk_world_of(rt);
	return w ? bk_heap_new(w, mask_bytes(w) + 8, BK_HEAP_CPUMASK) : 0;
}

KFUNC(cpumask_acquire)
{
	u32 *references = mask(rt, r1, 1, 1) ? bk_heap_references(bk_world_of(rt), r1) : 0;
	if (!references)
		return 0;
	__atomic_fetch_add(references, 1, __ATOMIC_RELAXED);
	return r1;
}

KFUNC(cpumask_release)
{
	if (mask(rt, r1, 1, 1))
		bk_heap_drop(bk_world_of(rt), r1);
	return 0;
}

/* Bits above the VM's CPUs are left out of every answer. */
static u64 word(const struct bk_rt *rt, const u64 *bits, u64 at)
{
	u64 rest = rt->cpus - at * 64;
	return rest >= 64 ? bits[at] : bits[at] & ((1ull << rest) - 1);
}

/* The first CPU from `from` on in a and (if given) b; complemented with `flip`. None: the number of CPUs. */
static u64 next(const struct bk_rt *rt, const u64 *a, const u64 *b, u64 from, int flip)
{
	for (u64 cpu = from; cpu < rt->cpus; cpu++) {
		u64 bit = a[cpu / 64] >> (cpu % 64) & 1;
		if (b)
			bit &= b[cpu / 64] >> (cpu % 64) & 1;
		if (bit != (u64)flip)
			return cpu;
	}
	return rt->cpus;
}

KFUNC(cpumask_first)
{
	u64 *a = mask(rt, r1, 1, 0);
	return a ? next(rt, a, 0, 0, 0) : 0;
}

KFUNC(cpumask_first_zero)
{
	u64 *a = mask(rt, r1, 1, 0);
	return a ? next(rt, a, 0, 0, 1) : 0;
}

KFUNC(cpumask_first_and)
{
	u64 *a = mask(rt, r1, 1, 0), *b = a ? mask(rt, r2, 2, 0) : 0;
	return b ? next(rt, a, b, 0, 0) : 0;
}

static u64 distribute(struct bk_rt *rt, const u64 *a, const u64 *b)
{
	struct bk_world *w = bk_world_of(rt);
	u64 found = next(rt, a, b, w->distributed + 1, 0);
	if (found >= rt->cpus)
		found = next(rt, a, b, 0, 0);
	if (found < rt->cpus)
		w->distributed = found;
	return found;
}

KFUNC(cpumask_any_distribute)
{
	u64 *a = mask(rt, r1, 1, 0);
	return a ? distribute(rt, a, 0) : 0;
}

KFUNC(cpumask_any_and_distribute)
{
	u64 *a = mask(rt, r1, 1, 0), *b = a ? mask(rt, r2, 2, 0) : 0;
	return b ? distribute(rt, a, b) : 0;
}

enum change { TEST, SET, CLEAR, TEST_SET, TEST_CLEAR };

static u64 one(struct bk_rt *rt, u64 cpu, u64 address, enum change how)
{
	u64 *a = mask(rt, address, 2, how != TEST);
	if (!a || cpu >= rt->cpus)
		return 0;
	u64 bit = 1ull << (cpu % 64), *place = a + cpu / 64, before = *place;
	if (how == SET || how == TEST_SET)
		before = __atomic_fetch_or(place, bit, __ATOMIC_SEQ_CST);
	else if (how != TEST)
		before = __atomic_fetch_and(place, ~bit, __ATOMIC_SEQ_CST);
	return how == SET || how == CLEAR ? 0 : (before & bit) != 0;
}

KFUNC(cpumask_set_cpu) { return one(rt, (u32)r1, r2, SET); }
KFUNC(cpumask_clear_cpu) { return one(rt, (u32)r1, r2, CLEAR); }
KFUNC(cpumask_test_cpu) { return one(rt, (u32)r1, r2, TEST); }
KFUNC(cpumask_test_and_set_cpu) { return one(rt, (u32)r1, r2, TEST_SET); }
KFUNC(cpumask_test_and_clear_cpu) { return one(rt, (u32)r1, r2, TEST_CLEAR); }

static u64 set_all(struct bk_rt *rt, u64 address, u64 value)
{
	u64 *a = mask(rt, address, 1, 1);
	for (u64 i = 0; a && i < words(rt); i++) {
		a[i] = value;
		a[i] = word(rt, a, i);
	}
	return 0;
}

KFUNC(cpumask_setall) { return set_all(rt, r1, ~0ull); }
KFUNC(cpumask_clear) { return set_all(rt, r1, 0); }

enum mix { AND, OR, XOR };

static u64 mixed(struct bk_rt *rt, u64 to, u64 x, u64 y, enum mix how)
{
	u64 *d = mask(rt, to, 1, 1), *a = d ? mask(rt, x, 2, 0) : 0, *b = a ? mask(rt, y, 3, 0) : 0, any = 0;
	for (u64 i = 0; b && i < words(rt); i++) {
		d[i] = how == AND ? a[i] & b[i] : how == OR ? a[i] | b[i] : a[i] ^ b[i];
		any |= word(rt, d, i);
	}
	return how == AND ? any != 0 : 0;
}

KFUNC(cpumask_and) { return mixed(rt, r1, r2, r3, AND); }
KFUNC(cpumask_or) { return mixed(rt, r1, r2, r3, OR); }
KFUNC(cpumask_xor) { return mixed(rt, r1, r2, r3, XOR); }

enum relation { EQUAL, INTERSECTS, SUBSET };

static u64 related(struct bk_rt *rt, u64 x, u64 y, enum relation how)
{
	u64 *a = mask(rt, x, 1, 0), *b = a ? mask(rt, y, 2, 0) : 0;
	u64 differs = 0, common = 0, beyond = 0;
	for (u64 i = 0; b && i < words(rt); i++) {
		u64 p = word(rt, a, i), q = word(rt, b, i);
		differs |= p ^ q;
		common |= p & q;
		beyond |= p & ~q;
	}
	return how == EQUAL ? !differs : how == INTERSECTS ? common != 0 : !beyond;
}

KFUNC(cpumask_equal) { return related(rt, r1, r2, EQUAL); }
KFUNC(cpumask_intersects) { return related(rt, r1, r2, INTERSECTS); }
KFUNC(cpumask_subset) { return related(rt, r1, r2, SUBSET); }

static u64 count(struct bk_rt *rt, u64 address)
{
	u64 *a = mask(rt, address, 1, 0), found = 0;
	for (u64 i = 0; a && i < words(rt); i++)
		found += (u64)__builtin_popcountll(word(rt, a, i));
	return found;
}

KFUNC(cpumask_empty) { return !count(rt, r1); }
KFUNC(cpumask_full) { return count(rt, r1) == rt->cpus; }
KFUNC(cpumask_weight) { return count(rt, r1); }

KFUNC(cpumask_copy)
{
	u64 *to = mask(rt, r1, 1, 1), *from = to ? mask(rt, r2, 2, 0) : 0;
	for (u64 i = 0; from && i < words(rt); i++)
		to[i] = from[i];
	return 0;
}

KFUNC(cpumask_populate)
{
	u64 *to = mask(rt, r1, 1, 1);
	if (!to)
		return 0;
	if ((u32)r3 < words(rt) * 8)
		return BK_ERR(EACCES);
	bk_copy(to, (const void *)r2, words(rt) * 8);
	return 0;
}
