"""The JIT: bytecode to LLVM IR text to native code, checked unless a verifier has accepted the
program.

facts.py, context.py, dataflow.py    what is known about values
algebra.py                           isa.semantics over LLVM text
module.py, function.py               the text
access.py, calls.py                  memory and calls, with their tests
compile.py                           cache, link
"""

from __future__ import annotations

from .compile import CompiledProgram, cached_program, compile_program, emit_ir

__all__ = ["CompiledProgram", "cached_program", "compile_program", "emit_ir"]
