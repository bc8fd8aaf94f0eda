"""Shapes shared with the native runtime. Made by tools_dev/gen_runtime.py: do not edit.

SIZES: bytes of each struct. FIELDS: {struct: {field: (offset, size)}}, in bytes.
ENUMS: {enum: {name: value}}. Every enum constant and macro is a module constant too.
"""

SIZES: dict[str, int] = {
    "bk_region": 56,
    "bk_map": 480,
    "bk_program": 16,
    "bk_fault": 32,
    "bk_frame": 16,
    "bk_rt": 5552,
    "bk_batch": 176,
    "bk_key": 24,
    "bk_hook": 904,
    "bk_hash": 48,
    "bk_slot": 8,
    "bk_trie_node": 16,
    "bk_trie_root": 8,
    "bk_trie": 64,
    "bk_queue": 16,
    "bk_bloom": 24,
    "bk_ring": 48,
    "bk_rings": 16,
    "bk_stack": 8,
    "bk_arena": 24,
    "bk_route": 64,
    "bk_neighbour": 32,
    "bk_interface": 16,
    "bk_span": 32,
    "bk_task": 16,
    "bk_cgroup": 152,
    "bk_percpu": 24,
    "bk_local_type": 16,
    "bk_heap_page": 2568,
    "bk_world": 1256,
    "bk_socket": 120,
    "bk_symbol": 24,
    "bk_timer": 56,
    "bk_timers": 57360,
}

FIELDS: dict[str, dict[str, tuple[int, int]]] = {
    "bk_region": {
        "start": (0, 8),
        "end": (8, 8),
        "delta": (16, 8),
        "stride": (24, 8),
        "lo": (32, 8),
        "hi": (40, 8),
        "flags": (48, 4),
        "pad": (52, 4),
    },
    "bk_map": {
        "magic": (0, 4),
        "type": (4, 4),
        "key_size": (8, 4),
        "value_size": (12, 4),
        "max_entries": (16, 4),
        "flags": (20, 4),
        "map_extra": (24, 8),
        "id": (32, 4),
        "cpus": (36, 4),
        "values": (40, 8),
        "stride": (48, 8),
        "slots": (56, 8),
        "cpu_stride": (64, 8),
        "value_bytes": (72, 4),
        "frozen": (76, 4),
        "lock": (80, 4),
        "count": (84, 4),
        "inner": (88, 8),
        "private_": (96, 384),
    },
    "bk_program": {
        "entry": (0, 8),
        "id": (8, 4),
        "type": (12, 4),
    },
    "bk_fault": {
        "kind": (0, 4),
        "pc": (4, 4),
        "address": (8, 8),
        "size": (16, 4),
        "access": (20, 4),
        "program": (24, 4),
        "detail": (28, 4),
    },
    "bk_frame": {
        "start": (0, 8),
        "end": (8, 8),
    },
    "bk_rt": {
        "fault": (0, 32),
        "budget": (32, 8),
        "packet_lo": (40, 8),
        "packet_hi": (48, 8),
        "packet_delta": (56, 8),
        "packet_buffer": (64, 8),
        "packet_writable": (72, 8),
        "ctx": (80, 8),
        "ctx_size": (88, 8),
        "ctx_writable": (96, 64),
        "regions": (160, 8),
        "region_count": (168, 8),
        "maps": (176, 8),
        "map_count": (184, 8),
        "frame_count": (192, 4),
        "owned_count": (196, 4),
        "frames": (200, 1024),
        "owned": (1224, 3584),
        "cpu": (4808, 4),
        "cpus": (4812, 4),
        "tail_calls": (4816, 4),
        "program": (4820, 4),
        "program_type": (4824, 4),
        "clock_mode": (4828, 4),
        "virtual_ns": (4832, 8),
        "clock_gettime": (4840, 8),
        "clock_realtime": (4848, 4),
        "clock_monotonic": (4852, 4),
        "clock_boottime": (4856, 4),
        "clock_tai": (4860, 4),
        "clock_coarse": (4864, 4),
        "clock_pad": (4868, 4),
        "random": (4872, 8),
        "pid": (4880, 4),
        "tgid": (4884, 4),
        "uid": (4888, 4),
        "gid": (4892, 4),
        "comm": (4896, 16),
        "redirect_kind": (4912, 4),
        "redirect_ifindex": (4916, 4),
        "redirect_map": (4920, 8),
        "redirect_key": (4928, 8),
        "redirect_flags": (4936, 8),
        "skb_protocol_pad": (4944, 8),
        "trace": (4952, 8),
        "trace_size": (4960, 8),
        "trace_head": (4968, 8),
        "trace_lost": (4976, 8),
        "routes": (4984, 8),
        "route_count": (4992, 8),
        "neighbours": (5000, 8),
        "neighbour_count": (5008, 8),
        "interfaces": (5016, 8),
        "interface_count": (5024, 8),
        "timers": (5032, 8),
        "scratch": (5040, 8),
        "spare": (5048, 128),
        "skb_mac": (5176, 8),
        "skb_network": (5184, 8),
        "skb_transport": (5192, 8),
        "skb_flags": (5200, 4),
        "skb_csum_level": (5204, 4),
        "clone_count": (5208, 4),
        "clone_ifindex": (5212, 4),
        "ctx_open": (5216, 8),
        "held_lock": (5224, 8),
        "tunnel_key": (5232, 44),
        "tunnel_flags": (5276, 4),
        "tunnel_family": (5280, 4),
        "tunnel_option_size": (5284, 4),
        "tunnel_options": (5288, 256),
        "world": (5544, 8),
    },
    "bk_batch": {
        "entry": (0, 8),
        "kind": (8, 4),
        "stop": (12, 4),
        "budget": (16, 8),
        "context": (24, 8),
        "ethernet": (32, 4),
        "strip": (36, 4),
        "skipped": (40, 4),
        "protocol_offset": (44, 4),
        "buffer": (48, 8),
        "offsets": (56, 8),
        "lengths": (64, 8),
        "timestamps": (72, 8),
        "verdicts": (80, 8),
        "redirects": (88, 8),
        "output": (96, 8),
        "output_size": (104, 8),
        "output_used": (112, 8),
        "output_offsets": (120, 8),
        "output_lengths": (128, 8),
        "metadata": (136, 8),
        "loopback": (144, 8),
        "packet_lo": (152, 8),
        "packet_hi": (160, 8),
        "stride": (168, 8),
    },
    "bk_key": {
        "kind": (0, 4),
        "protocol": (4, 4),
        "toggle": (8, 4),
        "pad": (12, 4),
        "scancode": (16, 8),
    },
    "bk_hook": {
        "name": (0, 8),
        "name_length": (8, 8),
        "current": (16, 8),
        "current_length": (24, 8),
        "fresh": (32, 8),
        "fresh_length": (40, 8),
        "replaced": (48, 8),
        "message_lo": (56, 8),
        "message_hi": (64, 8),
        "apply_bytes": (72, 8),
        "cork_bytes": (80, 8),
        "retval": (88, 4),
        "key_count": (92, 4),
        "keys": (96, 768),
        "bound_length": (864, 4),
        "pad": (868, 4),
        "bound": (872, 32),
    },
    "bk_hash": {
        "keys": (0, 8),
        "key_stride": (8, 8),
        "buckets": (16, 8),
        "refs": (24, 8),
        "mask": (32, 4),
        "fresh": (36, 4),
        "free": (40, 4),
        "hand": (44, 4),
    },
    "bk_slot": {
        "next": (0, 4),
        "hash": (4, 4),
    },
    "bk_trie_node": {
        "child": (0, 8),
        "length": (8, 4),
        "value": (12, 4),
    },
    "bk_trie_root": {
        "node": (0, 4),
        "value": (4, 4),
    },
    "bk_trie": {
        "nodes": (0, 8),
        "node_stride": (8, 8),
        "root": (16, 8),
        "root_bits": (24, 4),
        "words": (28, 4),
        "top": (32, 4),
        "fresh_node": (36, 4),
        "free_node": (40, 4),
        "fresh_value": (44, 4),
        "free_value": (48, 4),
        "max_bits": (52, 4),
        "changes": (56, 4),
    },
    "bk_queue": {
        "head": (0, 8),
        "tail": (8, 8),
    },
    "bk_bloom": {
        "bits": (0, 8),
        "mask": (8, 8),
        "hashes": (16, 4),
    },
    "bk_ring": {
        "data": (0, 8),
        "size": (8, 8),
        "producer": (16, 8),
        "consumer": (24, 8),
        "lost": (32, 8),
        "lock": (40, 4),
        "pad": (44, 4),
    },
    "bk_rings": {
        "ring": (0, 8),
        "count": (8, 8),
    },
    "bk_stack": {
        "used": (0, 4),
        "hash": (4, 4),
    },
    "bk_arena": {
        "base": (0, 8),
        "bits": (8, 8),
        "pages": (16, 8),
    },
    "bk_route": {
        "family": (0, 1),
        "prefix": (1, 1),
        "type": (2, 1),
        "gateway_family": (3, 1),
        "ifindex": (4, 4),
        "mtu": (8, 4),
        "metric": (12, 4),
        "destination": (16, 16),
        "gateway": (32, 16),
        "source": (48, 16),
    },
    "bk_neighbour": {
        "ifindex": (0, 4),
        "family": (4, 1),
        "mac": (5, 6),
        "pad": (11, 1),
        "pad2": (12, 4),
        "address": (16, 16),
    },
    "bk_interface": {
        "ifindex": (0, 4),
        "mtu": (4, 4),
        "mac": (8, 6),
        "forwarding": (14, 1),
        "pad": (15, 1),
    },
    "bk_span": {
        "start": (0, 8),
        "end": (8, 8),
        "delta": (16, 8),
        "flags": (24, 4),
        "type": (28, 4),
    },
    "bk_task": {
        "address": (0, 8),
        "cgroup": (8, 8),
    },
    "bk_cgroup": {
        "address": (0, 8),
        "id": (8, 8),
        "level": (16, 4),
        "classid": (20, 4),
        "ancestors": (24, 128),
    },
    "bk_percpu": {
        "start": (0, 8),
        "size": (8, 8),
        "stride": (16, 8),
    },
    "bk_local_type": {
        "program": (0, 4),
        "id": (4, 4),
        "size": (8, 4),
        "refcount": (12, 4),
    },
    "bk_heap_page": {
        "class_": (0, 4),
        "used": (4, 4),
        "sizes": (8, 512),
        "types": (520, 1024),
        "references": (1544, 1024),
    },
    "bk_world": {
        "spans": (0, 8),
        "span_count": (8, 8),
        "user_spans": (16, 8),
        "user_span_count": (24, 8),
        "zero": (32, 8),
        "has_kernel": (40, 8),
        "heap": (48, 8),
        "heap_meta": (56, 8),
        "heap_lock": (64, 8),
        "heap_top": (72, 8),
        "local_types": (80, 8),
        "local_type_count": (88, 8),
        "clock_driven": (96, 8),
        "monotonic_ns": (104, 8),
        "realtime_offset": (112, 8),
        "boottime_offset": (120, 8),
        "numa_node": (128, 4),
        "signal_count": (132, 4),
        "task": (136, 8),
        "pid": (144, 4),
        "tgid": (148, 4),
        "uid": (152, 4),
        "gid": (156, 4),
        "comm": (160, 16),
        "cgroup": (176, 8),
        "ns_device": (184, 8),
        "ns_inode": (192, 8),
        "ns_pid": (200, 4),
        "ns_tgid": (204, 4),
        "netns_cookie": (208, 8),
        "task_regs": (216, 8),
        "tasks": (224, 8),
        "task_count": (232, 8),
        "cgroups": (240, 8),
        "cgroup_count": (248, 8),
        "percpus": (256, 8),
        "percpu_count": (264, 8),
        "sockets": (272, 8),
        "socket_count": (280, 8),
        "socket": (288, 8),
        "assigned": (296, 8),
        "kernel_stack": (304, 8),
        "kernel_depth": (312, 8),
        "user_stack": (320, 8),
        "user_depth": (328, 8),
        "task_pid_offset": (336, 8),
        "task_tgid_offset": (344, 8),
        "task_leader_offset": (352, 8),
        "signals": (360, 512),
        "thrown": (872, 8),
        "throw_cookie": (880, 8),
        "rcu_depth": (888, 4),
        "preempt_depth": (892, 4),
        "irq_depth": (896, 4),
        "pad": (900, 4),
        "symbols": (904, 8),
        "symbol_count": (912, 8),
        "return_value": (920, 8),
        "return_value_set": (928, 8),
        "sys_ctx": (936, 8),
        "perf_rows": (944, 8),
        "perf_counters": (952, 8),
        "output": (960, 8),
        "output_size": (968, 8),
        "output_head": (976, 8),
        "cpumask_bytes": (984, 8),
        "distributed": (992, 8),
        "route_realm": (1000, 8),
        "attach_cookie": (1008, 8),
        "function_address": (1016, 8),
        "paths": (1024, 8),
        "path_count": (1032, 8),
        "spare": (1040, 216),
    },
    "bk_socket": {
        "address": (0, 8),
        "tcp": (8, 8),
        "object": (16, 8),
        "cookie": (24, 8),
        "netns": (32, 8),
        "cgroup": (40, 8),
        "family": (48, 4),
        "protocol": (52, 4),
        "state": (56, 4),
        "uid": (60, 4),
        "local_port": (64, 2),
        "remote_port": (66, 2),
        "only6": (68, 4),
        "closed": (72, 4),
        "references": (76, 4),
        "listener": (80, 4),
        "local": (84, 16),
        "remote": (100, 16),
    },
    "bk_symbol": {
        "address": (0, 8),
        "name": (8, 8),
        "length": (16, 8),
    },
    "bk_timer": {
        "place": (0, 8),
        "map": (8, 8),
        "callback": (16, 8),
        "when": (24, 8),
        "order": (32, 8),
        "program": (40, 4),
        "clock": (44, 4),
        "state": (48, 4),
        "generation": (52, 4),
    },
    "bk_timers": {
        "started": (0, 8),
        "armed": (8, 4),
        "running": (12, 4),
        "rows": (16, 57344),
    },
}

ENUMS: dict[str, dict[str, int]] = {
    "bk_access": {
        "BK_READ": 1,
        "BK_WRITE": 2,
        "BK_PROBE": 4,
    },
    "bk_fault_kind": {
        "BK_FAULT_NONE": 0,
        "BK_FAULT_NULL": 1,
        "BK_FAULT_BOUNDS": 2,
        "BK_FAULT_READ_ONLY": 3,
        "BK_FAULT_BUDGET": 4,
        "BK_FAULT_CALL_DEPTH": 5,
        "BK_FAULT_BAD_MAP": 6,
        "BK_FAULT_BAD_CALLBACK": 7,
        "BK_FAULT_BAD_HELPER": 8,
        "BK_FAULT_MISALIGNED": 9,
        "BK_FAULT_BAD_ARGUMENT": 10,
        "BK_FAULT_LEAK": 11,
        "BK_FAULT_BAD_CONTEXT": 12,
        "BK_FAULT_HOST": 13,
    },
    "bk_redirect": {
        "BK_REDIRECT_NONE": 0,
        "BK_REDIRECT_IFINDEX": 1,
        "BK_REDIRECT_MAP": 2,
        "BK_REDIRECT_PEER": 3,
        "BK_REDIRECT_NEIGH": 4,
    },
    "bk_batch_kind": {
        "BK_BATCH_CONTEXT": 0,
        "BK_BATCH_XDP": 1,
        "BK_BATCH_SKB": 2,
    },
    "bk_stop": {
        "BK_STOP_DONE": 0,
        "BK_STOP_FAULT": 1,
        "BK_STOP_TOO_LARGE": 2,
        "BK_STOP_OUTPUT_FULL": 3,
    },
    "bk_key_kind": {
        "BK_KEY_DOWN": 1,
        "BK_KEY_REPEAT": 2,
        "BK_KEY_POINTER": 3,
    },
    "bk_map_type": {
        "BK_HASH": 1,
        "BK_ARRAY": 2,
        "BK_PROG_ARRAY": 3,
        "BK_PERF_EVENT_ARRAY": 4,
        "BK_PERCPU_HASH": 5,
        "BK_PERCPU_ARRAY": 6,
        "BK_STACK_TRACE": 7,
        "BK_CGROUP_ARRAY": 8,
        "BK_LRU_HASH": 9,
        "BK_LRU_PERCPU_HASH": 10,
        "BK_LPM_TRIE": 11,
        "BK_ARRAY_OF_MAPS": 12,
        "BK_HASH_OF_MAPS": 13,
        "BK_DEVMAP": 14,
        "BK_SOCKMAP": 15,
        "BK_CPUMAP": 16,
        "BK_XSKMAP": 17,
        "BK_SOCKHASH": 18,
        "BK_CGROUP_STORAGE": 19,
        "BK_REUSEPORT_SOCKARRAY": 20,
        "BK_PERCPU_CGROUP_STORAGE": 21,
        "BK_QUEUE": 22,
        "BK_STACK_MAP": 23,
        "BK_SK_STORAGE": 24,
        "BK_DEVMAP_HASH": 25,
        "BK_STRUCT_OPS": 26,
        "BK_RINGBUF": 27,
        "BK_INODE_STORAGE": 28,
        "BK_TASK_STORAGE": 29,
        "BK_BLOOM_FILTER": 30,
        "BK_USER_RINGBUF": 31,
        "BK_CGRP_STORAGE": 32,
        "BK_ARENA": 33,
        "BK_RHASH": 35,
    },
    "bk_timer_state": {
        "BK_TIMER_FREE": 0,
        "BK_TIMER_IDLE": 1,
        "BK_TIMER_ARMED": 2,
    },
}

BK_CGROUP_DEPTH = 16
BK_CGROUP_FIELD = 44
BK_CHAIN_END = 2147483648
BK_CLOCK_BOOTTIME = 7
BK_CLOCK_MONOTONIC = 1
BK_CLOCK_REALTIME = 0
BK_GAP = 8
BK_GAP_BYTES = 1048576
BK_HEADROOM = 256
BK_HEAP_BASE = -60473139527680
BK_HEAP_BYTES = 4294967042
BK_HEAP_CLASSES = 9
BK_HEAP_CPUMASK = 4294967041
BK_HEAP_PAGE = 4096
BK_HEAP_PAGES = 4096
BK_HOOK_KEYS = 32
BK_HOOK_SPARE = 15
BK_KERNEL_BASE = -131387344551936
BK_KERNEL_START = -140737488355328
BK_KMALLOC_MAX = 4194304
BK_LOCK_FIELD = 47
BK_MAP_HEAD = 512
BK_MAP_MAGIC = 1885424962
BK_MAX_CPUMASK = 128
BK_MAX_FRAMES = 64
BK_MAX_OWNED = 64
BK_MAX_PACKET = 65536
BK_MAX_TAIL_CALLS = 33
BK_NO_PROTOCOL = 4294967295
BK_PACKET_BASE = 268435456
BK_PACKET_BUFFER = 66304
BK_PAGE = 4096
BK_PERCPU_MAX = 32768
BK_PERF_BYTES = 262144
BK_RING_BUSY = 2147483648
BK_RING_DISCARD = 1073741824
BK_RING_HEADER = 8
BK_RING_MAX_RECORD = 1073741823
BK_SCRATCH = 4096
BK_SIGNALS = 64
BK_STACK = 512
BK_STACK_DEPTH = 127
BK_STORAGE_MAX = 65407
BK_SYSCTL_ROOM = 4096
BK_TAILROOM = 512
BK_TCP_LISTEN = 10
BK_TCP_NEW_SYN_RECV = 12
BK_TCP_TIME_WAIT = 6
BK_TIMERS = 1024
BK_TIMERS_AT_ONCE = 1024
BK_TIMER_BYTES = 16
BK_TIMER_FIELD = 46
BK_ZERO_PAGE = 4096
BPF_ANY = 0
BPF_EXIST = 2
BPF_F_CLONE = 512
BPF_F_INNER_MAP = 4096
BPF_F_LINK = 8192
BPF_F_LOCK = 4
BPF_F_MMAPABLE = 1024
BPF_F_NO_COMMON_LRU = 2
BPF_F_NO_PREALLOC = 1
BPF_F_NO_USER_CONV = 262144
BPF_F_NUMA_NODE = 4
BPF_F_PRESERVE_ELEMS = 2048
BPF_F_RDONLY = 8
BPF_F_RDONLY_PROG = 128
BPF_F_SEGV_ON_FAULT = 131072
BPF_F_STACK_BUILD_ID = 32
BPF_F_VTYPE_BTF_OBJ_FD = 32768
BPF_F_WRONLY = 16
BPF_F_WRONLY_PROG = 256
BPF_F_ZERO_SEED = 64
BPF_NOEXIST = 1
E2BIG = 7
EACCES = 13
EAFNOSUPPORT = 97
EBUSY = 16
EEXIST = 17
EFAULT = 14
EINVAL = 22
ENOENT = 2
ENOMEM = 12
ENOSPC = 28
ENOTSUPP = 524
EOPNOTSUPP = 95
ERANGE = 34
ETHERNET_HEADER = 14
BK_READ = 1
BK_WRITE = 2
BK_PROBE = 4
BK_FAULT_NONE = 0
BK_FAULT_NULL = 1
BK_FAULT_BOUNDS = 2
BK_FAULT_READ_ONLY = 3
BK_FAULT_BUDGET = 4
BK_FAULT_CALL_DEPTH = 5
BK_FAULT_BAD_MAP = 6
BK_FAULT_BAD_CALLBACK = 7
BK_FAULT_BAD_HELPER = 8
BK_FAULT_MISALIGNED = 9
BK_FAULT_BAD_ARGUMENT = 10
BK_FAULT_LEAK = 11
BK_FAULT_BAD_CONTEXT = 12
BK_FAULT_HOST = 13
BK_REDIRECT_NONE = 0
BK_REDIRECT_IFINDEX = 1
BK_REDIRECT_MAP = 2
BK_REDIRECT_PEER = 3
BK_REDIRECT_NEIGH = 4
BK_BATCH_CONTEXT = 0
BK_BATCH_XDP = 1
BK_BATCH_SKB = 2
BK_STOP_DONE = 0
BK_STOP_FAULT = 1
BK_STOP_TOO_LARGE = 2
BK_STOP_OUTPUT_FULL = 3
BK_KEY_DOWN = 1
BK_KEY_REPEAT = 2
BK_KEY_POINTER = 3
BK_HASH = 1
BK_ARRAY = 2
BK_PROG_ARRAY = 3
BK_PERF_EVENT_ARRAY = 4
BK_PERCPU_HASH = 5
BK_PERCPU_ARRAY = 6
BK_STACK_TRACE = 7
BK_CGROUP_ARRAY = 8
BK_LRU_HASH = 9
BK_LRU_PERCPU_HASH = 10
BK_LPM_TRIE = 11
BK_ARRAY_OF_MAPS = 12
BK_HASH_OF_MAPS = 13
BK_DEVMAP = 14
BK_SOCKMAP = 15
BK_CPUMAP = 16
BK_XSKMAP = 17
BK_SOCKHASH = 18
BK_CGROUP_STORAGE = 19
BK_REUSEPORT_SOCKARRAY = 20
BK_PERCPU_CGROUP_STORAGE = 21
BK_QUEUE = 22
BK_STACK_MAP = 23
BK_SK_STORAGE = 24
BK_DEVMAP_HASH = 25
BK_STRUCT_OPS = 26
BK_RINGBUF = 27
BK_INODE_STORAGE = 28
BK_TASK_STORAGE = 29
BK_BLOOM_FILTER = 30
BK_USER_RINGBUF = 31
BK_CGRP_STORAGE = 32
BK_ARENA = 33
BK_RHASH = 35
BK_TIMER_FREE = 0
BK_TIMER_IDLE = 1
BK_TIMER_ARMED = 2
