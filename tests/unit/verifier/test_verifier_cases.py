"""Cases in assembler text (``tests/data/verifier/*.s``, see README there): verdict, message and
number of instructions, of this verifier and of the running kernel.

A case is a block that starts with ``== title``, has a head of ``key: value`` lines, the code
between two ``--`` lines, and ``accept:`` or ``reject: MESSAGE`` (and ``insns: N``, ``states: N``)
after it. New cases are new files; there is nothing to register.
"""

from __future__ import annotations

import platform

import pytest

from support.requires import need_kernel
from support.verifier_cases import Answer, Case, all_cases, ask_kernel, ask_us

CASES = all_cases()


def _compare(case: Case, answer: Answer) -> None:
    assert (answer.accepted, answer.message) == (case.accepted, case.message)
    if case.instructions is not None:
        assert answer.instructions == case.instructions
    if case.states is not None:
        assert answer.states == case.states


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_this_verifier(case: Case) -> None:
    _compare(case, ask_us(case))


@pytest.mark.kernel
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_kernel(case: Case) -> None:
    need_kernel()
    if not platform.release().startswith("6.18."):
        pytest.skip("the cases say what Linux 6.18 does")
    _compare(case, ask_kernel(case))
