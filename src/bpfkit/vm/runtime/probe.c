/* probe.c: reads and writes by address. What is not there reads as zeroes and -EFAULT, never as a fault. */
#include "guest.h"
#include "world.h"

#define EPERM 1
#define USER_END 0x0000800000000000ull

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* Where an address is looked for: memory of the kernel is also everything that the program has itself. */
enum space { ANY = 0, KERNEL, USER };

static u64 readable(struct bk_rt *rt, u64 address, u64 size, enum space space)
{
	u64 user = space == KERNEL ? 0 : bk_world_user(bk_world_of(rt), address, size, BK_READ);
	if (user)
		return user;
	/* without memory of a process in the world, a program's own is what there is */
	struct bk_world *w = bk_world_of(rt);
	return space == USER && w && (w->has_kernel || w->user_span_count) ? 0 : guest_bytes(rt, address, size);
}

static u64 read_memory(struct bk_rt *rt, u64 to, u64 size, u64 address, enum space space)
{
	if (!size)
		return 0;
	u64 from = readable(rt, address, size, space);
	if (!from) {
		bk_zero((void *)to, size);
		return BK_ERR(EFAULT);
	}
	__builtin_memmove((void *)to, (const void *)from, size);
	return 0;
}

static u64 read_string(struct bk_rt *rt, u8 *to, u64 size, u64 address, enum space space)
{
	for (u64 i = 0; i < size; i++) {
		u64 from = readable(rt, address + i, 1, space);
		if (!from) {
			bk_zero(to, size);
			return BK_ERR(EFAULT);
		}
		to[i] = *(const u8 *)from;
		if (!to[i])
			return i + 1;
	}
	if (size)
		to[size - 1] = 0;
	return size;
}

HELPER(probe_read) { return read_memory(rt, r1, (u32)r2, r3, ANY); }
HELPER(probe_read_kernel) { return read_memory(rt, r1, (u32)r2, r3, KERNEL); }
HELPER(probe_read_user) { return read_memory(rt, r1, (u32)r2, r3, USER); }
HELPER(copy_from_user) { return read_memory(rt, r1, (u32)r2, r3, USER); }
HELPER(probe_read_str) { return read_string(rt, (u8 *)r1, (u32)r2, r3, ANY); }
HELPER(probe_read_kernel_str) { return read_string(rt, (u8 *)r1, (u32)r2, r3, KERNEL); }
HELPER(probe_read_user_str) { return read_string(rt, (u8 *)r1, (u32)r2, r3, USER); }

HELPER(copy_from_user_task)
{
	if (r5) {
		bk_zero((void *)r1, (u32)r2);
		return BK_ERR(EINVAL);
	}
	if (!bk_world_object(rt, r4, 1)) {
		bk_zero((void *)r1, (u32)r2);
		return BK_ERR(EFAULT);
	}
	return read_memory(rt, r1, (u32)r2, r3, USER);
}

HELPER(probe_write_user)
{
	u64 size = (u32)r3, to = bk_world_user(bk_world_of(rt), r1, size, BK_READ | BK_WRITE);
	if (r1 >= USER_END || !bk_world_of(rt))
		return BK_ERR(EPERM);
	if (!to)
		return BK_ERR(EFAULT);
	__builtin_memmove((void *)to, (const void *)r2, size);
	return 0;
}

/* For kfuncs: the same reads. `user`: 1 = of a process. */
BK_API u64 bk_probe_read(struct bk_rt *rt, u64 to, u64 size, u64 address, u64 user)
{
	return read_memory(rt, to, size, address, user ? USER : KERNEL);
}

BK_API u64 bk_probe_string(struct bk_rt *rt, u64 to, u64 size, u64 address, u64 user)
{
	return read_string(rt, (u8 *)to, size, address, user ? USER : KERNEL);
}
