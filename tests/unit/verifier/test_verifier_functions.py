"""Functions: global ones and what their arguments may be, callbacks, depth of calls and stack."""

from __future__ import annotations

import pytest

import bpfkit
from bpfkit.linker import Target, link
from bpfkit.verifier.report import VerifyReport
from bpfkit.verifier.verify import verify_program
from support.compiled import compile_c

SOURCE = """
#define TAG(x) __attribute__((btf_decl_tag("arg:" x)))
#define NI __attribute__((noinline))
#define KEEP asm volatile("" ::: "memory")
struct pair { int a, b; };
struct __sk_buff { __u32 len; };
struct unknown_to_kernels { int a; };
char _license[] SEC("license") = "GPL";
NI int memory(struct pair *p TAG("nonnull")) { KEEP; return p->a; }
NI int nullable(struct pair *p) { KEEP; return p ? p->a : 0; }
NI int unchecked(struct pair *p) { KEEP; return p->a; }
NI int context(struct __sk_buff *c) { KEEP; return c->len; }
NI int numbers(int a, __u64 b) { KEEP; return a + b; }
NI int anything(void *p) { KEEP; return !!p; }
NI int wrong_context(struct pair *p TAG("ctx")) { KEEP; return !!p; }
NI int two_tags(struct pair *p TAG("ctx") TAG("nonnull")) { KEEP; return !!p; }
NI int strange_tag(struct pair *p TAG("foo")) { KEEP; return !!p; }
NI int tagged_number(int a TAG("nonnull")) { KEEP; return a; }
NI int unmatched(struct unknown_to_kernels *p TAG("trusted")) { KEEP; return !!p; }
NI void no_result(int *a) { KEEP; if (a) *a = 1; }
static int again(__u32 i, int *sum) { *sum += i; return 0; }
static int too_much(__u32 i, int *sum) { *sum += i; return 2; }
NI static int deep(char *p) { char big[400]; KEEP; big[p[0] & 127] = p[1];
  asm volatile("" :: "r"(big) : "memory"); return big[3]; }
#define PROGRAM(name, call) SEC("tc") int test_##name(struct __sk_buff *skb) { \\
  struct pair s = {1, 2}; asm volatile("" :: "r"(&s) : "memory"); call; return 0; }
PROGRAM(memory, memory(&s))
PROGRAM(memory_ctx, memory((void *)skb))
PROGRAM(nullable, nullable(&s))
PROGRAM(unchecked, unchecked(&s))
PROGRAM(context, context(skb))
PROGRAM(context_stack, context((void *)&s))
PROGRAM(context_moved, context((void *)skb + 4))
PROGRAM(numbers, numbers(1, 2))
PROGRAM(number_pointer, numbers((long)&s, 2))
PROGRAM(anything, anything(skb))
PROGRAM(wrong_context, wrong_context((void *)skb))
PROGRAM(two_tags, two_tags((void *)skb))
PROGRAM(strange_tag, strange_tag(&s))
PROGRAM(tagged_number, tagged_number(1))
PROGRAM(unmatched, unmatched((void *)&s))
PROGRAM(no_result, no_result(&s.a))
PROGRAM(loop, bpf_loop(10, again, &s.a, 0))
PROGRAM(loop_result, bpf_loop(10, too_much, &s.a, 0))
PROGRAM(stack, char b[200]; asm volatile("" :: "r"(b) : "memory"); deep(b))
"""

_CALLER = "Caller passes invalid args into func#1 ('{}')"
_SCALAR = "Global function no_result() doesn't return scalar. Only those are supported."

# program: message ("" = accepted), the line before it
EXPECTED = {
    "memory": ("", ""),
    "memory_ctx": (_CALLER.format("memory"), "R1 type=ctx expected=fp"),
    "nullable": ("", ""),
    "unchecked": ("R1 invalid mem access 'mem_or_null'", ""),
    "context": ("", ""),
    "context_stack": (_CALLER.format("context"), "arg#0 expects pointer to ctx"),
    "context_moved": (
        _CALLER.format("context"),
        "dereference of modified ctx ptr R1 off=4 disallowed",
    ),
    "numbers": ("", ""),
    "number_pointer": (_CALLER.format("numbers"), "R1 is not a scalar"),
    "anything": (
        _CALLER.format("anything"),
        "arg#0 reference type('UNKNOWN ') size cannot be determined: -22",
    ),
    "wrong_context": (_CALLER.format("wrong_context"), "arg#0 should be `struct __sk_buff *`"),
    "two_tags": (_CALLER.format("two_tags"), "arg#0 has invalid combination of tags"),
    "strange_tag": (_CALLER.format("strange_tag"), "arg#0 has unsupported set of tags"),
    "tagged_number": (
        _CALLER.format("tagged_number"),
        "arg#0 has pointer tag, but is not a pointer type",
    ),
    "unmatched": (
        _CALLER.format("unmatched"),
        "arg#0 reference type('STRUCT unknown_to_kernels') has no matches",
    ),
    "no_result": (_CALLER.format("no_result"), _SCALAR),
    "loop": ("", ""),
    "loop_result": (
        "At callback return the register R0 has smin=2 smax=2 should have been in [0, 1]",
        "",
    ),
    "stack": ("combined stack size of 2 calls is 608. Too large", ""),
}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, VerifyReport]:
    target = Target.running()
    path = tmp_path_factory.mktemp("functions") / "functions.bpf.o"
    path.write_bytes(compile_c(SOURCE))
    linked = link(bpfkit.open_object(path), target)
    return {
        name.removeprefix("test_"): verify_program(program, linked.maps, target)
        for name, program in linked.programs.items()
    }


@pytest.mark.clang
@pytest.mark.parametrize("name", EXPECTED)
def test_functions(reports: dict[str, VerifyReport], name: str) -> None:
    message, note = EXPECTED[name]
    report = reports[name]
    assert (report.unsupported, report.message) == ("", message)
    assert report.accepted == (not message)
    assert not note or report.notes[-1] == note
