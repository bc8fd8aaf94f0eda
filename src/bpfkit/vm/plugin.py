"""A plugin for conformance runners: ``python -m bpfkit.vm.plugin [MEMORY_HEX]``.

The program is read as hex from standard input, r0 is printed as hex. An error gives a message on
standard error and exit code 1 (2 for input that is no hex).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str]) -> int:
    """Run the plugin; the exit code."""
    from ..errors import BpfkitError
    from .execute import execute

    options = [word for word in arguments if word.startswith("--")]
    words = [word for word in arguments if not word.startswith("--")]
    engine = "interpreter" if "--interpreter" in options else "jit"
    try:
        memory = bytes.fromhex(" ".join(words))
        code = bytes.fromhex(sys.stdin.read())
    except ValueError as error:
        sys.stderr.write(f"not hex: {error}\n")
        return 2
    try:
        result = execute(code, memory, engine=engine)
    except BpfkitError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{result:x}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
