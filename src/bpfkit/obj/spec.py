"""Blueprints: what an object file says, as inert data that is the same on every machine.

Every front end ends in an :class:`ObjectSpec`; the linker reads nothing else. Specs are plain to
build and to change. Slots count 8-byte instruction slots from the start of the program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import MissingKeyError

if TYPE_CHECKING:
    from ..btf import Btf

__all__ = [
    "CoreRelocation",
    "FuncInfo",
    "FunctionReference",
    "KconfigReference",
    "KsymReference",
    "LineInfo",
    "MapReference",
    "MapSpec",
    "MapValueReference",
    "NameTable",
    "ObjectSpec",
    "ProgramSpec",
    "Reference",
    "VariableSpec",
]


# --- what an instruction refers to ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MapReference:
    """A wide load of a map's address (BPF_PSEUDO_MAP_FD)."""

    map: str


@dataclass(frozen=True, slots=True)
class MapValueReference:
    """A wide load of the address of byte ``offset`` of a map's first value (BPF_PSEUDO_MAP_VALUE):
    global data."""

    map: str
    offset: int


@dataclass(frozen=True, slots=True)
class FunctionReference:
    """A call of (BPF_PSEUDO_CALL) or, with ``address``, a wide load of (BPF_PSEUDO_FUNC) a function
    of this object."""

    function: str
    address: bool = False


@dataclass(frozen=True, slots=True)
class KsymReference:
    """A kernel symbol: ``kind`` is "kfunc" (call), "typed" (wide load of a BTF variable) or
    "typeless" (wide load of an address). Without ``is_kernel`` it is an extern that another object
    is to define."""

    name: str
    kind: str
    weak: bool = False
    btf_type: int = 0  # type id in the object's BTF
    is_kernel: bool = True


@dataclass(frozen=True, slots=True)
class KconfigReference:
    """A value in the ``.kconfig`` map, at ``offset``."""

    name: str
    map: str
    offset: int
    weak: bool = False


Reference = MapReference | MapValueReference | FunctionReference | KsymReference | KconfigReference


@dataclass(frozen=True, slots=True)
class CoreRelocation:
    """One CO-RE record of ``.BTF.ext``: ``kind`` is the kernel's enum bpf_core_relo_kind."""

    slot: int
    type_id: int
    access: str
    kind: int


@dataclass(frozen=True, slots=True)
class LineInfo:
    """Source position of the code from ``slot`` on. ``text`` is the source line."""

    slot: int
    file: str
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class FuncInfo:
    slot: int
    type_id: int


# --- programs, maps, variables --------------------------------------------------------------------


@dataclass(slots=True)
class ProgramSpec:
    """One function of an object: a program (entry point) or a sub-program that others call.

    ``code`` is the function's instructions (multiple of 8 bytes, ``byteorder``), unlinked:
    ``references`` says what each slot that needs resolving refers to. ``attach_target`` is what
    follows the slash of the section name.
    """

    name: str
    code: bytes
    type: int = 0  # BPF_PROG_TYPE_*
    expected_attach_type: int | None = None
    attach_target: str = ""
    flags: int = 0  # BPF_F_* of BPF_PROG_LOAD
    license: str = ""
    section: str = ""
    autoload: bool = True
    autoattach: bool = True
    is_subprogram: bool = False
    is_global: bool = True  # STB_GLOBAL: verified on its own by the kernel
    is_weak: bool = False
    byteorder: str = "little"
    references: dict[int, Reference] = field(default_factory=dict)
    core_relocations: list[CoreRelocation] = field(default_factory=list)
    lines: list[LineInfo] = field(default_factory=list)
    functions: list[FuncInfo] = field(default_factory=list)
    function_type: int = 0  # BTF id of the function, 0 = none
    exception_callback: str = ""  # the function that bpf_throw ends in ("" = the kernel's default)

    @classmethod
    def from_bytes(
        cls,
        code: bytes,
        *,
        type: int | str,
        name: str = "program",
        maps: Mapping[int, str] | None = None,
        license: str = "GPL",
        expected_attach_type: int | None = None,
        attach_target: str = "",
        flags: int = 0,
        byteorder: str = "little",
    ) -> ProgramSpec:
        """A program from raw instructions. ``maps`` names the map that the wide load in each slot
        refers to; ``type`` is a number or a name ("xdp", "BPF_PROG_TYPE_XDP")."""
        from ..abi import program_type

        return cls(
            name=name,
            code=bytes(code),
            type=program_type(type).number,
            license=license,
            expected_attach_type=expected_attach_type,
            attach_target=attach_target,
            flags=flags,
            byteorder=byteorder,
            references={slot: MapReference(map_name) for slot, map_name in (maps or {}).items()},
        )

    @property
    def instruction_count(self) -> int:
        """8-byte slots."""
        return len(self.code) // 8


@dataclass(slots=True)
class MapSpec:
    """One map. Sizes in bytes; ``type`` is BPF_MAP_TYPE_*.

    ``contents`` are initial values: for global data the whole section (one value, key 0); for
    program arrays and maps of maps ``members`` gives {key index: name of the program or map}.
    """

    name: str
    type: int
    key_size: int = 0
    value_size: int = 0
    max_entries: int = 0
    flags: int = 0
    map_extra: int = 0
    numa_node: int | None = None
    pinning: int = 0  # LIBBPF_PIN_*: 0 none, 1 by name
    inner: MapSpec | None = None
    contents: bytes | None = None
    members: dict[int, str] = field(default_factory=dict)
    frozen: bool = False  # .rodata, .kconfig: frozen after load
    section: str = ""  # data section it holds ("" = none)
    key_type: int = 0  # BTF ids in the object's BTF
    value_type: int = 0
    btf: Btf | None = field(default=None, repr=False)
    autocreate: bool = True


@dataclass(slots=True)
class VariableSpec:
    """One global variable: ``size`` bytes at ``offset`` of the data section map ``map``. Settable
    until the object is loaded."""

    name: str
    map: MapSpec
    offset: int
    size: int
    type_id: int = 0
    btf: Btf | None = field(default=None, repr=False)
    is_weak: bool = False
    is_extern: bool = False

    @property
    def raw(self) -> bytes:
        data = self.map.contents or b""
        return data[self.offset : self.offset + self.size].ljust(self.size, b"\0")

    @raw.setter
    def raw(self, data: bytes) -> None:
        if len(data) != self.size:
            from ..errors import UsageError

            raise UsageError(f"variable {self.name} has {self.size} bytes, not {len(data)}")
        whole = bytearray(self.map.contents or bytes(self.map.value_size))
        whole[self.offset : self.offset + self.size] = data
        self.map.contents = bytes(whole)

    @property
    def value(self) -> Any:
        """The value by its BTF type (bytes where there is none)."""
        if self.btf is None or not self.type_id:
            return self.raw
        return self.btf.decode(self.type_id, self.raw)

    @value.setter
    def value(self, value: Any) -> None:
        if isinstance(value, bytes) and len(value) == self.size:
            self.raw = value
        elif self.btf is not None and self.type_id:
            self.raw = self.btf.encode(self.type_id, value)
        else:
            self.raw = int(value).to_bytes(self.size, "little", signed=value < 0)


_T = TypeVar("_T")


class NameTable(dict[str, _T]):
    """A dict by name whose KeyError lists the names there are. ``what`` is the noun: "program",
    "map", "variable"."""

    def __init__(self, what: str, items: Mapping[str, _T] | None = None) -> None:
        super().__init__(items or {})
        self.what = what

    def __missing__(self, name: str) -> _T:
        known = ", ".join(sorted(self)) or "none"
        raise MissingKeyError(f"no {self.what} named {name!r}; there are: {known}")


@dataclass(slots=True)
class ObjectSpec:
    """Everything an object file says. ``programs`` are the entry points, ``functions`` the
    sub-programs that they call."""

    programs: NameTable[ProgramSpec] = field(default_factory=lambda: NameTable("program"))
    maps: NameTable[MapSpec] = field(default_factory=lambda: NameTable("map"))
    variables: NameTable[VariableSpec] = field(default_factory=lambda: NameTable("variable"))
    functions: NameTable[ProgramSpec] = field(default_factory=lambda: NameTable("function"))
    license: str = ""
    kernel_version: int = 0
    byteorder: str = "little"
    btf: Btf | None = field(default=None, repr=False)
    file: str = ""

    def __post_init__(self) -> None:
        # plain dicts are welcome as arguments
        for attr, what in (
            ("programs", "program"),
            ("maps", "map"),
            ("variables", "variable"),
            ("functions", "function"),
        ):
            table = getattr(self, attr)
            if not isinstance(table, NameTable):
                setattr(self, attr, NameTable(what, table))

    def __iter__(self) -> Iterator[ProgramSpec]:
        return iter(self.programs.values())

    def to_elf(self) -> bytes:
        """This object as an ELF file that every loader reads. Raises UsageError for what ELF cannot
        say: see :func:`bpfkit.obj.save.save`."""
        from .save import save

        return save(self)
