"""What BTF does not say of kernel functions that programs may call: their flags, and which kinds of
program may call them.

The flags are those of Documentation/bpf/kfuncs.rst and of Linux 6.18's registrations; which program
types may call what was asked of a kernel (``abi/_generated/kfunc_cells.py``).
"""

from __future__ import annotations

from ..abi._generated.kfunc_cells import ALLOWED, DEVICE

__all__ = [
    "ACQUIRE",
    "DESTRUCTIVE",
    "DEVICE_KFUNCS",
    "FASTCALL",
    "FLAGS",
    "ITER_DESTROY",
    "ITER_NEW",
    "ITER_NEXT",
    "RCU",
    "RCU_PROTECTED",
    "RELEASE",
    "RET_NULL",
    "SLEEPABLE",
    "TRUSTED_ARGS",
    "rows_of",
]

(
    ACQUIRE,  # the result is a reference that has to be given back
    RELEASE,  # gives back the reference in its argument
    RET_NULL,  # the result may be NULL
    TRUSTED_ARGS,  # takes trusted pointers only
    RCU,  # takes trusted or RCU-protected pointers only
    SLEEPABLE,
    DESTRUCTIVE,  # may break the machine
    RCU_PROTECTED,  # only inside an RCU read section
    FASTCALL,  # leaves r1 to r5 alone where it is inlined
    ITER_NEW,
    ITER_NEXT,
    ITER_DESTROY,
) = (1 << bit for bit in range(12))

_GROUPS = (
    (
        ACQUIRE | RET_NULL,
        "bpf_obj_new_impl bpf_percpu_obj_new_impl bpf_list_pop_front bpf_list_pop_back "
        "bpf_rbtree_remove bpf_cgroup_from_id bpf_task_from_pid bpf_task_from_vpid "
        "bpf_cpumask_create bpf_lookup_system_key bpf_skb_ct_alloc bpf_skb_ct_lookup "
        "bpf_xdp_ct_alloc bpf_xdp_ct_lookup bpf_xdp_get_xfrm_state",
    ),
    (ACQUIRE | RET_NULL | SLEEPABLE, "bpf_lookup_user_key bpf_crypto_ctx_create"),
    (ACQUIRE | RET_NULL | TRUSTED_ARGS, "bpf_get_task_exe_file"),
    (
        ACQUIRE | RET_NULL | RCU,
        "bpf_refcount_acquire_impl bpf_task_acquire bpf_cgroup_acquire bpf_cgroup_ancestor "
        "bpf_task_get_cgroup1 bpf_crypto_ctx_acquire",
    ),
    (ACQUIRE | TRUSTED_ARGS, "bpf_cpumask_acquire"),
    (ACQUIRE | RET_NULL | RELEASE, "bpf_ct_insert_entry"),
    (
        RELEASE,
        "bpf_obj_drop_impl bpf_percpu_obj_drop_impl bpf_task_release bpf_cgroup_release "
        "bpf_cpumask_release bpf_crypto_ctx_release bpf_key_put bpf_put_file bpf_ct_release "
        "bpf_xdp_xfrm_state_release bpf_kfunc_call_test_release bpf_kfunc_call_memb_release",
    ),
    (
        RET_NULL,
        "bpf_list_front bpf_list_back bpf_rbtree_first bpf_rbtree_root bpf_rbtree_left "
        "bpf_rbtree_right bpf_dynptr_slice bpf_dynptr_slice_rdwr bpf_res_spin_lock "
        "bpf_res_spin_lock_irqsave",
    ),
    (
        TRUSTED_ARGS,
        "bpf_send_signal_task bpf_stream_vprintk_impl bpf_task_work_schedule_signal_impl "
        "bpf_task_work_schedule_resume_impl bpf_map_sum_elem_count bpf_path_d_path "
        "bpf_ct_set_timeout bpf_ct_change_timeout bpf_ct_set_status bpf_ct_change_status "
        "bpf_ct_set_nat_info bpf_dynptr_from_skb bpf_dynptr_from_skb_meta "
        "bpf_sk_assign_tcp_reqsk bpf_sock_destroy bpf_sock_ops_enable_tx_tstamp "
        "bpf_xdp_metadata_rx_hash bpf_xdp_metadata_rx_timestamp bpf_xdp_metadata_rx_vlan_tag",
    ),
    (
        TRUSTED_ARGS | SLEEPABLE,
        "bpf_arena_alloc_pages bpf_arena_free_pages bpf_arena_reserve_pages bpf_get_dentry_xattr "
        "bpf_get_file_xattr bpf_set_dentry_xattr bpf_remove_dentry_xattr "
        "bpf_copy_from_user_task_dynptr bpf_copy_from_user_task_str_dynptr",
    ),
    (
        SLEEPABLE,
        "bpf_copy_from_user_str bpf_copy_from_user_task_str bpf_copy_from_user_dynptr "
        "bpf_copy_from_user_str_dynptr css_rstat_flush bpf_verify_pkcs7_signature",
    ),
    (
        RCU,
        "bpf_task_under_cgroup bpf_cgroup_read_xattr bpf_crypto_decrypt bpf_crypto_encrypt "
        "bpf_cpumask_first bpf_cpumask_first_zero bpf_cpumask_first_and bpf_cpumask_set_cpu "
        "bpf_cpumask_clear_cpu bpf_cpumask_test_cpu bpf_cpumask_test_and_set_cpu "
        "bpf_cpumask_test_and_clear_cpu bpf_cpumask_setall bpf_cpumask_clear bpf_cpumask_and "
        "bpf_cpumask_or bpf_cpumask_xor bpf_cpumask_equal bpf_cpumask_intersects "
        "bpf_cpumask_subset bpf_cpumask_empty bpf_cpumask_full bpf_cpumask_copy "
        "bpf_cpumask_any_distribute bpf_cpumask_any_and_distribute bpf_cpumask_weight "
        "bpf_cpumask_populate",
    ),
    (FASTCALL, "bpf_cast_to_kern_ctx bpf_rdonly_cast"),
    (DESTRUCTIVE, "bpf_crash_kexec"),
    (ITER_NEW, "bpf_iter_num_new bpf_iter_bits_new"),
    (ITER_NEW | RCU, "bpf_iter_task_vma_new"),
    (ITER_NEW | TRUSTED_ARGS, "bpf_iter_css_task_new"),
    (ITER_NEW | TRUSTED_ARGS | RCU_PROTECTED, "bpf_iter_css_new bpf_iter_task_new"),
    (ITER_NEW | SLEEPABLE, "bpf_iter_kmem_cache_new bpf_iter_dmabuf_new"),
    (
        ITER_NEXT | RET_NULL,
        "bpf_iter_num_next bpf_iter_bits_next bpf_iter_task_vma_next bpf_iter_css_task_next "
        "bpf_iter_css_next bpf_iter_task_next",
    ),
    (ITER_NEXT | RET_NULL | SLEEPABLE, "bpf_iter_kmem_cache_next bpf_iter_dmabuf_next"),
    (
        ITER_DESTROY,
        "bpf_iter_num_destroy bpf_iter_bits_destroy bpf_iter_task_vma_destroy "
        "bpf_iter_css_task_destroy bpf_iter_css_destroy bpf_iter_task_destroy",
    ),
    (ITER_DESTROY | SLEEPABLE, "bpf_iter_kmem_cache_destroy bpf_iter_dmabuf_destroy"),
    (
        0,
        "__bpf_trap bbr_cwnd_event bbr_init bbr_main bbr_min_tso_segs bbr_set_state "
        "bbr_sndbuf_expand bbr_ssthresh bbr_undo_cwnd bpf_dynptr_adjust bpf_dynptr_clone "
        "bpf_dynptr_copy bpf_dynptr_from_xdp bpf_dynptr_is_null bpf_dynptr_is_rdonly "
        "bpf_dynptr_memset bpf_dynptr_size bpf_fentry_test1 bpf_get_kmem_cache "
        "bpf_list_push_back_impl bpf_list_push_front_impl bpf_local_irq_restore "
        "bpf_local_irq_save bpf_modify_return_test bpf_modify_return_test2 "
        "bpf_modify_return_test_tp bpf_preempt_disable bpf_preempt_enable "
        "bpf_probe_read_kernel_dynptr bpf_probe_read_kernel_str_dynptr "
        "bpf_probe_read_user_dynptr bpf_probe_read_user_str_dynptr bpf_rbtree_add_impl "
        "bpf_rcu_read_lock bpf_rcu_read_unlock bpf_res_spin_unlock "
        "bpf_res_spin_unlock_irqrestore bpf_session_cookie bpf_session_is_return "
        "bpf_sock_addr_set_sun_path bpf_strcasecmp bpf_strchr bpf_strchrnul bpf_strcmp "
        "bpf_strcspn bpf_strlen bpf_strnchr bpf_strnlen bpf_strnstr bpf_strrchr bpf_strspn "
        "bpf_strstr bpf_throw bpf_wq_init bpf_wq_set_callback_impl bpf_wq_start "
        "bpf_xdp_pull_data css_rstat_updated cubictcp_acked cubictcp_cong_avoid "
        "cubictcp_cwnd_event cubictcp_init cubictcp_recalc_ssthresh cubictcp_state "
        "tcp_cong_avoid_ai tcp_reno_cong_avoid tcp_reno_ssthresh tcp_reno_undo_cwnd "
        "tcp_slow_start",
    ),
    # of modules, or of options that the asked kernel does not have
    (
        0,
        "bpf_skb_get_xfrm_info bpf_skb_set_xfrm_info hid_bpf_try_input_report dctcp_init "
        "dctcp_update_alpha dctcp_cwnd_event dctcp_ssthresh dctcp_cwnd_undo dctcp_state",
    ),
    (TRUSTED_ARGS, "bpf_get_fsverity_digest bpf_skb_set_fou_encap bpf_skb_get_fou_encap"),
    (RET_NULL, "hid_bpf_get_data"),
    (ACQUIRE | RET_NULL | SLEEPABLE, "hid_bpf_allocate_context"),
    (RELEASE | SLEEPABLE, "hid_bpf_release_context"),
    (SLEEPABLE, "hid_bpf_hw_request hid_bpf_hw_output_report hid_bpf_input_report"),
)

FLAGS: dict[str, int] = {name: flags for flags, names in _GROUPS for name in names.split()}
"""Flags by name."""

DEVICE_KFUNCS = frozenset(DEVICE.split())
"""Functions of network devices: only for programs that are bound to one."""

_LSM, _TRACING, _RAW_TRACEPOINT, _LIRC = "29", "26", "17", "20"
_GENERIC = "3 5 6 7 8 9 13 15 18 23 25 31 26 27"
_OTHERS = (
    (_GENERIC, "bpf_crash_kexec bpf_verify_pkcs7_signature"),
    (
        _LSM,
        "bpf_get_dentry_xattr bpf_get_file_xattr bpf_set_dentry_xattr bpf_remove_dentry_xattr "
        "bpf_get_task_exe_file bpf_put_file bpf_path_d_path bpf_get_fsverity_digest",
    ),
    (
        "3",
        "bpf_skb_get_xfrm_info bpf_skb_set_xfrm_info bpf_skb_set_fou_encap bpf_skb_get_fou_encap",
    ),
    ("31", "hid_bpf_allocate_context hid_bpf_release_context hid_bpf_hw_request"),
    ("31", "hid_bpf_hw_output_report hid_bpf_input_report"),
    ("27:hid_bpf_ops", "hid_bpf_get_data hid_bpf_try_input_report"),
    (
        "27",
        "dctcp_init dctcp_update_alpha dctcp_cwnd_event dctcp_ssthresh dctcp_cwnd_undo dctcp_state",
    ),
)


def _rows() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for rows, names in (*ALLOWED, *_OTHERS):
        cells = frozenset(rows.split())
        if _TRACING in cells:  # programs of security hooks share the set of tracing ones
            cells |= {_LSM}
        if _RAW_TRACEPOINT in cells:  # which has no set of its own, so every program may
            cells |= {_LIRC}
        for name in names.split():
            found[name] = found.get(name, frozenset()) | cells
    return found


_ROWS = _rows()


def rows_of(name: str) -> frozenset[str]:
    """Which programs may call the function: program types ("6"), or program types and what they are
    attached to ("2:56", "27:tcp_congestion_ops")."""
    return _ROWS.get(name, frozenset())
