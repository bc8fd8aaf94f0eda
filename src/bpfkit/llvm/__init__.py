"""The one wrapper over llvmlite: LLVM IR text to native code of this machine.

    compile_ir(texts, …)  -> bytes          IR to an object file for this CPU
    Library(object, …)                      an object linked into this process; ``.address(symbol)``

LLVM here is built with assertions: a malformed module ends the process, so IR comes only from our
own emitters. Target machines are cached and never given to an engine (an engine owns, and frees,
its machine).
"""

from __future__ import annotations

import itertools
import threading
import weakref
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import llvmlite
import llvmlite.binding as binding

from ..cachedir import atomic_write, cache_dir, content_key, read_cached

__all__ = [
    "Library",
    "compile_cached",
    "compile_ir",
    "cross_compile",
    "host_key",
    "read_object",
    "write_object",
]

# optimisation name -> (code generator level, speed level of the pass pipeline)
LEVELS = {"O0": (0, 0), "O1": (1, 1), "O2": (2, 2), "O3": (3, 3)}


@cache
def _initialize() -> str:
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    return str(binding.get_process_triple())


@cache
def _cpu() -> tuple[str, str]:
    return binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten()


@cache
def _machine(level: int) -> Any:
    cpu, features = _cpu()
    target = binding.Target.from_triple(_initialize())
    return target.create_target_machine(
        cpu=cpu, features=features, opt=level, reloc="pic", codemodel="small"
    )


@cache
def host_key() -> str:
    """What native code depends on besides its source: LLVM, CPU and triple."""
    return content_key(_initialize(), *_cpu(), llvmlite.__version__)


def compile_ir(texts: Iterable[str], *, level: str = "O2") -> bytes:
    """An object file for this CPU from modules of LLVM IR text, linked together and optimised at
    ``level`` ("O0" to "O3")."""
    codegen, _ = LEVELS[level]
    return _compile(texts, _initialize(), _machine(codegen), level)


def cross_compile(texts: Iterable[str], triple: str, *, level: str = "O2") -> bytes:
    """As compile_ir, for another CPU: "aarch64-unknown-linux-gnu"."""
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    machine = binding.Target.from_triple(triple).create_target_machine(
        opt=LEVELS[level][0], reloc="pic", codemodel="small"
    )
    return _compile(texts, triple, machine, level)


def _compile(texts: Iterable[str], triple: str, machine: Any, level: str) -> bytes:
    _, speed = LEVELS[level]
    module: Any = None
    for text in texts:
        part = binding.parse_assembly(text)
        part.triple = triple
        part.data_layout = str(machine.target_data)
        if module is None:
            module = part
        else:
            module.link_in(part)
    if speed:
        options = binding.create_pipeline_tuning_options(speed_level=speed)
        builder = binding.create_pass_builder(machine, options)
        builder.getModulePassManager().run(module, builder)
    return bytes(machine.emit_object(module))


def read_object(name: str) -> bytes | None:
    """A file of native code from the cache; None when it is not there."""
    return read_cached("native", name)


def write_object(name: str, data: bytes) -> None:
    """Keep ``data`` in the cache for native code, where there is one."""
    folder = cache_dir("native")
    if folder is not None:
        atomic_write(folder / name, data)


def compile_cached(key: str, texts: Iterable[str], *, level: str = "O2") -> bytes:
    """As compile_ir, kept on disk under ``key`` (which names everything the texts were made
    from)."""
    name = content_key(key, level, host_key()) + ".o"
    data = read_object(name)
    if data is None:
        data = compile_ir(texts, level=level)
        write_object(name, data)
    return data


class _Session:
    """An LLJIT and how many of its libraries are alive.

    LLVM keeps some 9 KB of every library that was ever linked in an LLJIT until the LLJIT goes, so
    that one takes a number of libraries and is freed with the last of them.
    """

    capacity = 64

    def __init__(self) -> None:
        _initialize()
        self.jit = binding.create_lljit_compiler(use_jit_link=True, suppress_errors=False)
        self.linked = self.live = 0

    def free(self) -> None:
        """Close it once it is full and empty of what lives."""
        if not self.live and self.linked >= self.capacity:
            self.jit.close()


_linking = threading.RLock()  # reentrant: a collection in the midst of it may free a library
_sessions: list[_Session] = []  # the one that is being filled
_serial = itertools.count(1)


def _link(builder: Any) -> tuple[Any, _Session]:
    with _linking:
        if not _sessions or _sessions[0].linked >= _Session.capacity:
            _sessions[:] = [_Session()]
        session = _sessions[0]
        session.linked += 1
        session.live += 1
        try:
            return builder.link(session.jit, f"bpfkit{next(_serial)}"), session
        except BaseException:
            session.live -= 1
            raise


def _release(tracker: Any, session: _Session) -> None:
    with _linking:
        if not tracker.closed:
            tracker.close()
        session.live -= 1
        session.free()


class Library:
    """An object file linked into this process. Freed when it is closed or collected; addresses die
    with it.

    ``exports`` are the symbols wanted by address, ``imports`` the addresses of the symbols that the
    object needs.
    """

    def __init__(
        self, image: bytes, exports: Iterable[str], imports: Mapping[str, int] | None = None
    ) -> None:
        builder = binding.JITLibraryBuilder().add_object_img(image).add_current_process()
        for name, address in (imports or {}).items():
            builder.import_symbol(name, address)
        names = list(exports)
        for name in names:
            builder.export_symbol(name)
        tracker, session = _link(builder)
        self._addresses = {name: int(tracker[name]) for name in names}
        self._free = weakref.finalize(self, _release, tracker, session)
        self._free.atexit = False

    def address(self, symbol: str) -> int:
        """The address of an exported symbol."""
        return self._addresses[symbol]

    def close(self) -> None:
        """Free the code. Nothing may be running in it."""
        self._free()
