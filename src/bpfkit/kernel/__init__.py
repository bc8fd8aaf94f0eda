"""The host that is the running Linux kernel, reached through bpf(2). Needs Linux and, for most
uses, CAP_BPF.

``_sys`` holds the system calls; nothing else of bpfkit makes system calls through ctypes.
"""
