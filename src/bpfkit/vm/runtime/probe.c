/* probe.c: reads by address. What the program does not own reads as zeroes and -EFAULT, never as a fault. */
#include "guest.h"

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

static u64 read_memory(struct bk_rt *rt, u64 to, u64 size, u64 address)
{
	if (!size)
		return 0;
	u64 from = guest_bytes(rt, address, size);
	if (!from) {
		bk_zero((void *)to, size);
		return BK_ERR(EFAULT);
	}
	__builtin_memmove((void *)to, (const void *)from, size);
	return 0;
}

static u64 read_string(struct bk_rt *rt, u64 to, u64 size, u64 address)
{
	if (!size)
		return 0;
	u64 length = guest_string(rt, (u8 *)to, size, address);
	if (length)
		return length;
	bk_zero((void *)to, size);
	return BK_ERR(EFAULT);
}

HELPER(probe_read) { return read_memory(rt, r1, (u32)r2, r3); }
HELPER(probe_read_kernel) { return read_memory(rt, r1, (u32)r2, r3); }
HELPER(probe_read_user) { return read_memory(rt, r1, (u32)r2, r3); }
HELPER(copy_from_user) { return read_memory(rt, r1, (u32)r2, r3); }
HELPER(probe_read_str) { return read_string(rt, r1, (u32)r2, r3); }
HELPER(probe_read_kernel_str) { return read_string(rt, r1, (u32)r2, r3); }
HELPER(probe_read_user_str) { return read_string(rt, r1, (u32)r2, r3); }
