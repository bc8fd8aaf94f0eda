"""What a program uses and its target lacks fails when it is reached, and only then, on both
engines."""

from __future__ import annotations

import pytest

import bpfkit
from bpfkit.errors import VmFault
from bpfkit.obj import load_object
from support.compiled import compile_c

SOURCE = """
struct rec { int a; } __attribute__((preserve_access_index));
struct rec___new { int c; } __attribute__((preserve_access_index));
extern int kernel_function(int) __ksym __weak;
SEC("xdp") int asks(void *ctx) {
    struct rec r = {7};
    struct rec___new *n = (void *)&r;
    if (__builtin_preserve_field_info(n->c, 2))
        return n->c;
    return kernel_function ? kernel_function(1) : 2 + __builtin_preserve_field_info(r.a, 2);
}
SEC("xdp") int reads(void *ctx) {
    struct rec r = {7};
    struct rec___new *n = (void *)&r;
    asm volatile("" : "+r"(n));
    return n->c;
}
SEC("xdp") int calls(void *ctx) { return kernel_function(1); }
char _license[] SEC("license") = "GPL";
"""


@pytest.mark.clang
@pytest.mark.parametrize("engine", ["jit", "interpreter"])
def test_absent_things_fail_when_they_are_reached(engine: str) -> None:
    spec = load_object(compile_c(SOURCE))
    with bpfkit.VM(verify=False, engine=engine) as host:
        programs = host.load(spec).programs
        assert programs["asks"].test_run(bytes(64)).retval == 3
        with pytest.raises(VmFault) as caught:
            programs["reads"].test_run(bytes(64))
        assert caught.value.kind == "BAD_HELPER"
        assert "field c of struct rec___new is not in vm" in str(caught.value)
        assert "program.bpf.c" in caught.value.source
        with pytest.raises(VmFault) as caught:
            programs["calls"].test_run(bytes(64))
        assert caught.value.kind == "BAD_HELPER"
