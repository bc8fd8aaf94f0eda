"""Kernel functions (kfuncs) that the VM has. To the engines they are helpers with numbers of their
own, which a program gets when it is bound to a world; natively ``bk_helper_kfunc_NAME``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["BASE", "BY_NUMBER", "CAUGHT", "KFUNCS", "THROW", "KfuncRow", "needs_heap"]

BASE = 1_500_000_000  # the first number; helpers and what the linker leaves have others


class KfuncRow(NamedTuple):
    """``arguments``: a word for each register.

    n   a number, or an address that the function looks up itself
    c   the context
    m8  8 bytes, read and written; r8 read; w8 written (any number)
    b   bytes to read, as many as the next register says; B to write; q as B, or null
    f   a function of the program

    ``turns``: each call is a turn of a loop that no one counted."""

    name: str
    number: int
    arguments: tuple[str, ...]
    calls_back: bool = False
    turns: bool = False
    heap: bool = False

    @property
    def symbol(self) -> str:
        """The native function."""
        return "bk_helper_kfunc_" + self.name.removeprefix("bpf_")


_PLAIN = {
    "bpf_dynptr_from_skb": "c n w16",
    "bpf_dynptr_from_xdp": "c n w16",
    "bpf_dynptr_slice": "m16 n n n",
    "bpf_dynptr_slice_rdwr": "m16 n n n",
    "bpf_dynptr_adjust": "m16 n n",
    "bpf_dynptr_is_null": "r16",
    "bpf_dynptr_is_rdonly": "r16",
    "bpf_dynptr_size": "r16",
    "bpf_dynptr_clone": "r16 w16",
    "bpf_dynptr_copy": "m16 n m16 n n",
    "bpf_dynptr_memset": "m16 n n n",
    "bpf_probe_read_user_dynptr": "m16 n n n",
    "bpf_probe_read_kernel_dynptr": "m16 n n n",
    "bpf_probe_read_user_str_dynptr": "m16 n n n",
    "bpf_probe_read_kernel_str_dynptr": "m16 n n n",
    "bpf_copy_from_user_dynptr": "m16 n n n",
    "bpf_copy_from_user_str_dynptr": "m16 n n n",
    "bpf_copy_from_user_str": "B n n n",
    "bpf_copy_from_user_task_str": "B n n n n",
    "bpf_iter_num_new": "w8 n n",
    "bpf_iter_num_destroy": "m8",
    "bpf_iter_bits_destroy": "m16",
    "bpf_iter_task_new": "w24 n n",
    "bpf_iter_task_destroy": "m24",
    "bpf_iter_css_new": "w24 n n",
    "bpf_iter_css_destroy": "m24",
    "bpf_task_acquire": "n",
    "bpf_task_release": "n",
    "bpf_task_from_pid": "n",
    "bpf_task_from_vpid": "n",
    "bpf_task_under_cgroup": "n n",
    "bpf_cgroup_acquire": "n",
    "bpf_cgroup_release": "n",
    "bpf_cgroup_ancestor": "n n",
    "bpf_cgroup_from_id": "n",
    "bpf_rcu_read_lock": "",
    "bpf_rcu_read_unlock": "",
    "bpf_preempt_disable": "",
    "bpf_preempt_enable": "",
    "bpf_local_irq_save": "w8",
    "bpf_local_irq_restore": "m8",
    "bpf_rdonly_cast": "n n",
    "bpf_send_signal_task": "n n n n",
    "bpf_xdp_metadata_rx_hash": "c w4 w4",
    "bpf_xdp_metadata_rx_timestamp": "c w8",
    "bpf_xdp_metadata_rx_vlan_tag": "c w2 w2",
    "bpf_throw": "n",
    "bpf_strcmp": "n n",
    "bpf_strcasecmp": "n n",
    "bpf_strchr": "n n",
    "bpf_strchrnul": "n n",
    "bpf_strrchr": "n n",
    "bpf_strlen": "n",
    "bpf_strnlen": "n n",
    "bpf_strspn": "n n",
    "bpf_strcspn": "n n",
    "bpf_strstr": "n n",
    "bpf_strnstr": "n n n",
    "bpf_arena_alloc_pages": "n n n n n",
    "bpf_arena_reserve_pages": "n n n",
    "bpf_arena_free_pages": "n n n",
    "bpf_refcount_acquire_impl": "n n",
    "bpf_list_push_front_impl": "n n n n",
    "bpf_list_push_back_impl": "n n n n",
    "bpf_list_pop_front": "n",
    "bpf_list_pop_back": "n",
    "bpf_list_front": "n",
    "bpf_list_back": "n",
    "bpf_rbtree_remove": "n n",
    "bpf_rbtree_first": "n",
    "bpf_rbtree_root": "n",
    "bpf_rbtree_left": "n n",
    "bpf_rbtree_right": "n n",
}
_HEAP = {
    "bpf_iter_bits_new": "w16 n n",
    "bpf_obj_new_impl": "n n",
    "bpf_obj_drop_impl": "n n",
    "bpf_cpumask_create": "",
    "bpf_cpumask_acquire": "n",
    "bpf_cpumask_release": "n",
    "bpf_cpumask_first": "n",
    "bpf_cpumask_first_zero": "n",
    "bpf_cpumask_first_and": "n n",
    "bpf_cpumask_any_distribute": "n",
    "bpf_cpumask_any_and_distribute": "n n",
    "bpf_cpumask_set_cpu": "n n",
    "bpf_cpumask_clear_cpu": "n n",
    "bpf_cpumask_test_cpu": "n n",
    "bpf_cpumask_test_and_set_cpu": "n n",
    "bpf_cpumask_test_and_clear_cpu": "n n",
    "bpf_cpumask_setall": "n",
    "bpf_cpumask_clear": "n",
    "bpf_cpumask_and": "n n n",
    "bpf_cpumask_or": "n n n",
    "bpf_cpumask_xor": "n n n",
    "bpf_cpumask_equal": "n n",
    "bpf_cpumask_intersects": "n n",
    "bpf_cpumask_subset": "n n",
    "bpf_cpumask_empty": "n",
    "bpf_cpumask_full": "n",
    "bpf_cpumask_weight": "n",
    "bpf_cpumask_copy": "n n",
    "bpf_cpumask_populate": "n b n",
}
_TURNS = {
    "bpf_iter_num_next": "m8",
    "bpf_iter_bits_next": "m16",
    "bpf_iter_task_next": "m24",
    "bpf_iter_css_next": "m24",
}
_CALLING = {"bpf_rbtree_add_impl": "n n f n n"}


def _rows() -> Iterable[KfuncRow]:
    groups = {**_PLAIN, **_HEAP, **_TURNS, **_CALLING}
    for number, name in enumerate(sorted(groups), BASE):
        yield KfuncRow(
            name,
            number,
            tuple(groups[name].split()),
            calls_back=name in _CALLING,
            turns=name in _TURNS,
            heap=name in _HEAP,
        )


CAUGHT = "bk_helper_kfunc_caught"  # native: ends a run that bpf_throw ended, r0 is its cookie

KFUNCS: dict[str, KfuncRow] = {row.name: row for row in _rows()}
BY_NUMBER: dict[int, KfuncRow] = {row.number: row for row in KFUNCS.values()}
THROW = KFUNCS["bpf_throw"].number


def needs_heap(names: Iterable[str]) -> bool:
    """Whether one of them makes objects, or uses such."""
    return any(KFUNCS[name].heap for name in names)
