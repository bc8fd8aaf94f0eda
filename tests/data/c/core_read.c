/* bpf_core_read.h: every macro, on structs that every kernel has. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>

#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)
struct mm_struct {
	unsigned long start_stack;
};
struct task_struct {
	int pid;
	char comm[16];
	unsigned in_execve : 1;
	struct task_struct *group_leader;
	struct task_struct *real_parent;
	struct mm_struct *mm;
};
struct task_struct___other {
	int not_there;
};
enum bpf_map_type___mine {
	BPF_MAP_TYPE_HASH___mine = 1,
};
#pragma clang attribute pop

SEC("raw_tp/sched_switch") int reads(void *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	struct mm_struct *mm;
	unsigned long stack = 0;
	char name[16];
	int pid = 0;
	long sum = 0;

	bpf_core_read(&pid, sizeof(pid), &task->pid);
	bpf_core_read_str(name, sizeof(name), &task->comm);
	bpf_core_read_user(&pid, sizeof(pid), &task->pid);
	bpf_core_read_user_str(name, sizeof(name), &task->comm);
	sum += BPF_CORE_READ(task, pid) + BPF_CORE_READ(task, group_leader, real_parent, mm, start_stack);
	sum += BPF_CORE_READ_USER(task, group_leader, pid);
	sum += BPF_PROBE_READ(task, group_leader, pid) + BPF_PROBE_READ_USER(task, pid);
	BPF_CORE_READ_INTO(&mm, task, group_leader, mm);
	BPF_CORE_READ_USER_INTO(&stack, mm, start_stack);
	BPF_PROBE_READ_INTO(&pid, task, group_leader, pid);
	BPF_PROBE_READ_USER_INTO(&pid, task, pid);
	BPF_CORE_READ_STR_INTO(&name, task, group_leader, comm);
	BPF_CORE_READ_USER_STR_INTO(&name, task, comm);
	BPF_PROBE_READ_STR_INTO(&name, task, real_parent, comm);
	BPF_PROBE_READ_USER_STR_INTO(&name, task, comm);
	return sum + stack + pid + name[0] + BPF_CORE_READ_BITFIELD_PROBED(task, in_execve);
}

SEC("tp_btf/sched_switch") int loads(unsigned long long *ctx)
{
	struct task_struct *task = (void *)ctx[1];

	return BPF_CORE_READ_BITFIELD(task, in_execve) + task->pid;
}

SEC("raw_tp/sched_switch") int asks(void *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	long sum = 0;

	sum += bpf_core_field_exists(task->pid) + bpf_core_field_exists(struct task_struct, comm);
	sum += bpf_core_field_exists(struct task_struct___other, not_there) ? 1000 : 0;
	sum += bpf_core_field_size(task->comm) + bpf_core_field_size(struct task_struct, comm);
	sum += bpf_core_field_offset(task->comm) - bpf_core_field_offset(struct task_struct, comm);
	sum += bpf_core_type_exists(struct task_struct) + bpf_core_type_matches(struct mm_struct);
	sum += bpf_core_type_size(struct task_struct) > 0;
	sum += bpf_core_type_id_local(struct task_struct) > 0;
	sum += bpf_core_type_id_kernel(struct task_struct) > 0;
	sum += bpf_core_enum_value_exists(enum bpf_map_type___mine, BPF_MAP_TYPE_HASH___mine);
	sum += bpf_core_enum_value(enum bpf_map_type___mine, BPF_MAP_TYPE_HASH___mine);
	return sum;
}

SEC("raw_tp/sched_switch") int casts(void *ctx)
{
	struct task_struct *task = bpf_core_cast((void *)bpf_get_current_task(), struct task_struct);

	return task->pid;
}

char LICENSE[] SEC("license") = "GPL";
