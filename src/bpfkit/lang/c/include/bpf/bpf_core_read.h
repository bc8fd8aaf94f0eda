/* Reading kernel structs wherever this kernel put their members (CO-RE). */
#ifndef __BPF_CORE_READ_H__
#define __BPF_CORE_READ_H__

#include <bpf/bpf_helpers.h>

/* what the compiler can ask about a member, a type, an enum value: numbers of its builtins */
enum bpf_field_info_kind {
	BPF_FIELD_BYTE_OFFSET = 0,
	BPF_FIELD_BYTE_SIZE = 1,
	BPF_FIELD_EXISTS = 2,
	BPF_FIELD_SIGNED = 3,
	BPF_FIELD_LSHIFT_U64 = 4,
	BPF_FIELD_RSHIFT_U64 = 5,
};
enum bpf_type_id_kind {
	BPF_TYPE_ID_LOCAL = 0,
	BPF_TYPE_ID_TARGET = 1,
};
enum bpf_type_info_kind {
	BPF_TYPE_EXISTS = 0,
	BPF_TYPE_SIZE = 1,
	BPF_TYPE_MATCHES = 2,
};
enum bpf_enum_value_kind {
	BPF_ENUMVAL_EXISTS = 0,
	BPF_ENUMVAL_VALUE = 1,
};

/* a member is named by an expression (task->pid) or by type and member (struct task_struct, pid) */
#define ___bk_member1(expression) (expression)
#define ___bk_member2(type, member) (((typeof(type) *)0)->member)
#define ___bk_member(args...) ___bk_join(___bk_member, ___bk_count(args))(args)
#define ___bk_field(kind, args...) __builtin_preserve_field_info(___bk_member(args), kind)

#define bpf_core_field_exists(args...) ___bk_field(BPF_FIELD_EXISTS, args)
#define bpf_core_field_size(args...) ___bk_field(BPF_FIELD_BYTE_SIZE, args)
#define bpf_core_field_offset(args...) ___bk_field(BPF_FIELD_BYTE_OFFSET, args)

#define bpf_core_type_id_local(type) \
	__builtin_btf_type_id(*(typeof(type) *)0, BPF_TYPE_ID_LOCAL)
#define bpf_core_type_id_kernel(type) \
	__builtin_btf_type_id(*(typeof(type) *)0, BPF_TYPE_ID_TARGET)
#define bpf_core_type_exists(type) \
	__builtin_preserve_type_info(*(typeof(type) *)0, BPF_TYPE_EXISTS)
#define bpf_core_type_matches(type) \
	__builtin_preserve_type_info(*(typeof(type) *)0, BPF_TYPE_MATCHES)
#define bpf_core_type_size(type) \
	__builtin_preserve_type_info(*(typeof(type) *)0, BPF_TYPE_SIZE)
#define bpf_core_enum_value_exists(type, value) \
	__builtin_preserve_enum_value(*(typeof(type) *)value, BPF_ENUMVAL_EXISTS)
#define bpf_core_enum_value(type, value) \
	__builtin_preserve_enum_value(*(typeof(type) *)value, BPF_ENUMVAL_VALUE)

/* one read; the source expression is a CO-RE access */
#define bpf_core_read(to, size, from) \
	bpf_probe_read_kernel(to, size, (const void *)__builtin_preserve_access_index(from))
#define bpf_core_read_user(to, size, from) \
	bpf_probe_read_user(to, size, (const void *)__builtin_preserve_access_index(from))
#define bpf_core_read_str(to, size, from) \
	bpf_probe_read_kernel_str(to, size, (const void *)__builtin_preserve_access_index(from))
#define bpf_core_read_user_str(to, size, from) \
	bpf_probe_read_user_str(to, size, (const void *)__builtin_preserve_access_index(from))

extern void *bpf_rdonly_cast(const void *obj, __u32 btf_id) __ksym __weak;
#define bpf_core_cast(pointer, type) \
	((typeof(type) *)bpf_rdonly_cast((pointer), bpf_core_type_id_kernel(type)))

/* BPF_CORE_READ(task, mm, exe_file, f_inode) is task->mm->exe_file->f_inode, one safe read per arrow */
#define ___bk_read_value(read, source, path...) ({ \
	typeof(___bk_path(source, path)) ___value; \
	___bk_follow(read, read, (void *)&___value, sizeof(___value), source, path); \
	___value; \
})
#define ___bk_plain_read(to, size, from) bpf_probe_read_kernel(to, size, from)
#define ___bk_plain_read_user(to, size, from) bpf_probe_read_user(to, size, from)
#define ___bk_plain_read_str(to, size, from) bpf_probe_read_kernel_str(to, size, from)
#define ___bk_plain_read_user_str(to, size, from) bpf_probe_read_user_str(to, size, from)

#define BPF_CORE_READ(source, path...) ___bk_read_value(bpf_core_read, source, path)
#define BPF_CORE_READ_USER(source, path...) ___bk_read_value(bpf_core_read_user, source, path)
#define BPF_PROBE_READ(source, path...) ___bk_read_value(___bk_plain_read, source, path)
#define BPF_PROBE_READ_USER(source, path...) ___bk_read_value(___bk_plain_read_user, source, path)

#define BPF_CORE_READ_INTO(to, source, path...) \
	({ ___bk_follow(bpf_core_read, bpf_core_read, to, sizeof(*(to)), source, path); })
#define BPF_CORE_READ_USER_INTO(to, source, path...) \
	({ ___bk_follow(bpf_core_read_user, bpf_core_read_user, to, sizeof(*(to)), source, path); })
#define BPF_PROBE_READ_INTO(to, source, path...) \
	({ ___bk_follow(___bk_plain_read, ___bk_plain_read, to, sizeof(*(to)), source, path); })
#define BPF_PROBE_READ_USER_INTO(to, source, path...) \
	({ ___bk_follow(___bk_plain_read_user, ___bk_plain_read_user, to, sizeof(*(to)), source, path); })
#define BPF_CORE_READ_STR_INTO(to, source, path...) \
	({ ___bk_follow(bpf_core_read, bpf_core_read_str, to, sizeof(*(to)), source, path); })
#define BPF_CORE_READ_USER_STR_INTO(to, source, path...) \
	({ ___bk_follow(bpf_core_read_user, bpf_core_read_user_str, to, sizeof(*(to)), source, path); })
#define BPF_PROBE_READ_STR_INTO(to, source, path...) \
	({ ___bk_follow(___bk_plain_read, ___bk_plain_read_str, to, sizeof(*(to)), source, path); })
#define BPF_PROBE_READ_USER_STR_INTO(to, source, path...) \
	({ ___bk_follow(___bk_plain_read_user, ___bk_plain_read_user_str, to, sizeof(*(to)), source, path); })

/* --- bit fields: load the bytes around the field, shift the neighbours out --- */

#define __CORE_RELO(source, field, what) __builtin_preserve_field_info((source)->field, BPF_FIELD_##what)
#define ___bk_cut(source, field, bits) ({ \
	bits <<= __CORE_RELO(source, field, LSHIFT_U64); \
	if (__CORE_RELO(source, field, SIGNED)) \
		bits = (unsigned long long)((long long)bits >> \
			__CORE_RELO(source, field, RSHIFT_U64)); \
	else \
		bits >>= __CORE_RELO(source, field, RSHIFT_U64); \
	bits; \
})

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define ___bk_low_bytes(bits, size) ((void *)&(bits))
#else
#define ___bk_low_bytes(bits, size) ((void *)&(bits) + (8 - (size)))
#endif

/* through a helper, from any pointer */
#define BPF_CORE_READ_BITFIELD_PROBED(source, field) ({ \
	unsigned long long ___bits = 0; \
	unsigned int ___size = __CORE_RELO(source, field, BYTE_SIZE); \
	bpf_probe_read_kernel(___bk_low_bytes(___bits, ___size), ___size, \
		(const void *)(source) + __CORE_RELO(source, field, BYTE_OFFSET)); \
	___bk_cut(source, field, ___bits); \
})

/* with a load, from a pointer that the verifier knows; barrier_var keeps the load apart from its CO-RE offset */
#define BPF_CORE_READ_BITFIELD(source, field) ({ \
	unsigned long long ___bits = 0; \
	const void *___from = (const void *)(source) + __CORE_RELO(source, field, BYTE_OFFSET); \
	barrier_var(___from); \
	switch (__CORE_RELO(source, field, BYTE_SIZE)) { \
	case 1: ___bits = *(const unsigned char *)___from; break; \
	case 2: ___bits = *(const unsigned short *)___from; break; \
	case 4: ___bits = *(const unsigned int *)___from; break; \
	case 8: ___bits = *(const unsigned long long *)___from; break; \
	} \
	___bk_cut(source, field, ___bits); \
})

#define BPF_CORE_WRITE_BITFIELD(source, field, new_value) ({ \
	void *___to = (void *)(source) + __CORE_RELO(source, field, BYTE_OFFSET); \
	unsigned int ___size = __CORE_RELO(source, field, BYTE_SIZE); \
	unsigned int ___left = __CORE_RELO(source, field, LSHIFT_U64); \
	unsigned int ___right = __CORE_RELO(source, field, RSHIFT_U64); \
	unsigned long long ___mask, ___old, ___bits = new_value; \
	unsigned int ___shift = ___right - ___left; \
	barrier_var(___to); \
	switch (___size) { \
	case 1: ___old = *(unsigned char *)___to; break; \
	case 2: ___old = *(unsigned short *)___to; break; \
	case 4: ___old = *(unsigned int *)___to; break; \
	case 8: ___old = *(unsigned long long *)___to; break; \
	} \
	___mask = (~0ULL << ___right) >> ___left; \
	___old = (___old & ~___mask) | ((___bits << ___shift) & ___mask); \
	switch (___size) { \
	case 1: *(unsigned char *)___to = ___old; break; \
	case 2: *(unsigned short *)___to = ___old; break; \
	case 4: *(unsigned int *)___to = ___old; break; \
	case 8: *(unsigned long long *)___to = ___old; break; \
	} \
})

#endif
