"""C to BPF objects through clang: the system's, or the one in the ``ziglang`` wheel (``pip install
"bpfkit[c]"``)."""

from .compile import compile_c, open_c
from .compiler import Compiler, find_compiler

__all__ = ["Compiler", "compile_c", "find_compiler", "open_c"]
