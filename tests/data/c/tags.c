/* What marks types and arguments. */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct task_struct;

struct held {
	struct task_struct __kptr *task;
	struct task_struct __kptr_untrusted *loose;
	struct task_struct __percpu_kptr *each;
	struct page_of_user __uptr *shared;
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, struct held);
	__ulong(map_extra, 0);
} held SEC(".maps");

__noinline __weak int takes(struct __sk_buff *ctx __arg_ctx, struct task_struct *task __arg_trusted __arg_nullable,
			    struct task_struct *any __arg_untrusted, void *place __arg_arena)
{
	return ctx->len;
}

SEC("iter/task") int lines(void *ctx)
{
	struct seq_file *seq = *(void **)ctx;

	BPF_SEQ_PRINTF(seq, "nothing\n");
	BPF_SEQ_PRINTF(seq, "%d %s\n", 1, "two");
	bpf_stream_printk(1, "%d\n", 1);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
