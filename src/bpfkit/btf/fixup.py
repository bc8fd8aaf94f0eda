"""An object's BTF as the kernel takes it: what BPF_BTF_LOAD is given.

Compilers leave in BTF what only a loader can decide: externs, places in ``.ksyms`` and
``.kconfig``, which functions are private. Kernels know only the kinds of their time. Both are
settled here as libbpf settles them; ids stay what they are (new types come last), so that function
and line records and map types keep their meaning.

    before                                     after
    FUNC linkage=extern, in .ksyms             FUNC linkage=global; .ksyms has a dummy variable
    VAR linkage=extern, in .ksyms              VAR linkage=global of type int, 4 bytes in .ksyms
    VAR linkage=extern, in .kconfig            VAR linkage=global, with a place in .kconfig
    FLOAT, on a kernel that knows none         STRUCT without members of the same size

Sizes and offsets of other data sections come from the ELF file: ``Btf.with_datasecs``, before this.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from enum import Enum

from ..errors import UsageError
from . import types as t
from .container import Btf
from .encode import BtfBuilder

__all__ = ["ALL_FEATURES", "BtfFeature", "features_of", "for_kernel", "kconfig_layout"]

_STATIC, _GLOBAL, _EXTERN = 0, 1, 2
_INT_SIZE = 4
_DUMMY = "dummy_ksym"
_UNNAMED = "unnamed"


class BtfFeature(Enum):
    """What kernels came to know one after the other; the value is the first release that does."""

    FUNC = (5, 0)
    DATASEC = (5, 2)
    FUNC_GLOBAL = (5, 6)
    FLOAT = (5, 13)
    DECL_TAG = (5, 16)
    TYPE_TAG = (5, 17)
    ENUM64 = (6, 0)  # and enums that say that they are signed
    QUESTION_MARK = (6, 9)  # "?" at the start of a section's name
    TAG_ATTRIBUTES = (6, 15)  # tags that are whole attributes


ALL_FEATURES = frozenset(BtfFeature)


def features_of(major: int, minor: int) -> frozenset[BtfFeature]:
    """What Linux ``major.minor`` knows as released; distributions take newer parts into older
    kernels."""
    return frozenset(one for one in BtfFeature if one.value <= (major, minor))


def for_kernel(
    btf: Btf,
    *,
    features: Collection[BtfFeature] = ALL_FEATURES,
    kconfig: Mapping[str, int] | None = None,
    static: Collection[str] = (),
) -> bytes:
    """The bytes for BPF_BTF_LOAD. ``features`` is what the kernel knows, ``kconfig`` the offsets in
    bytes of the variables of ``.kconfig`` (default: :func:`kconfig_layout`), ``static`` the names
    of functions and variables whose linkage the loader hides.

    Raises UsageError for split BTF, FormatError for broken types."""
    if btf.base is not None:
        raise UsageError("split BTF is not an object's; load the BTF that it was made from")
    fixer = _Fixer(btf, frozenset(features))
    fixer.resolve_ksyms()
    fixer.resolve_kconfig(kconfig)
    fixer.set_linkage(frozenset(static))
    fixer.name_parameters()
    fixer.replace_unknown()
    return fixer.to_bytes()


def kconfig_layout(btf: Btf) -> tuple[dict[str, int], int]:
    """Offsets in bytes of the variables of ``.kconfig``, and the size of the section: by falling
    alignment, then by size, then by name, as libbpf places them."""
    found = btf.find(".kconfig", t.Kind.DATASEC)
    rows = []
    if found is not None:
        for item in _section(btf.type(found)).variables:
            var = btf.type(item.type_id)
            if isinstance(var, t.Var):
                size = btf.size_of(var.type_id)
                rows.append((-btf.align_of(var.type_id), size, var.name))
    offsets, end = {}, 0
    for negative, size, name in sorted(rows):
        offsets[name] = end + -end % -negative
        end = offsets[name] + size
    return offsets, end


def _section(found: t.Type) -> t.Datasec:
    assert isinstance(found, t.Datasec)
    return found


class _Fixer:
    """The types of a Btf, some of them changed."""

    def __init__(self, btf: Btf, features: frozenset[BtfFeature]) -> None:
        self.btf, self.features = btf, features
        self.builder = BtfBuilder.from_btf(btf)
        self.changed: dict[int, t.Type] = {}
        self.by_kind: dict[int, list[int]] = {}
        for type_id in btf:
            self.by_kind.setdefault(btf.kind(type_id), []).append(type_id)

    def type(self, type_id: int) -> t.Type:
        found = self.changed.get(type_id)
        return self.btf.type(type_id) if found is None else found

    def of_kind(self, kind: t.Kind) -> Iterator[tuple[int, t.Type]]:
        return ((type_id, self.type(type_id)) for type_id in self.by_kind.get(kind, ()))

    def add(self, new: t.Type) -> int:
        type_id = self.builder.add(new)
        self.changed[type_id] = new
        self.by_kind.setdefault(new.kind, []).append(type_id)
        return type_id

    def to_bytes(self) -> bytes:
        for type_id, new in self.changed.items():
            self.builder.set(type_id, new)
        return self.builder.to_bytes(self.btf.byteorder)

    # --- what the loader decides ------------------------------------------------------------------

    def resolve_ksyms(self) -> None:
        found = self.btf.find(".ksyms", t.Kind.DATASEC)
        if found is None:
            return
        section = _section(self.type(found))
        number, dummy = self._int(), 0
        variables = []
        for place, item in enumerate(section.variables):
            extern, type_id = self.type(item.type_id), item.type_id
            if isinstance(extern, t.Func):
                self.changed[type_id] = replace(extern, linkage=_GLOBAL)
                dummy = type_id = dummy or self.add(t.Var(_DUMMY, number, _GLOBAL))
            elif isinstance(extern, t.Var):
                self.changed[type_id] = replace(extern, type_id=number, linkage=_GLOBAL)
            else:
                raise self.btf.error(found, f"item {place} is neither a function nor a variable")
            variables.append(t.SectionVariable(type_id, place * _INT_SIZE, _INT_SIZE))
        size = len(variables) * _INT_SIZE
        self.changed[found] = replace(section, size=size, variables=tuple(variables))

    def _int(self) -> int:
        for type_id in self.btf.find_all("int", t.Kind.INT):
            if self.btf.size_of(type_id) == _INT_SIZE:
                return type_id
        return self.add(t.Int("int", _INT_SIZE, signed=True))

    def resolve_kconfig(self, offsets: Mapping[str, int] | None) -> None:
        found = self.btf.find(".kconfig", t.Kind.DATASEC)
        if found is None:
            return
        if offsets is None:
            offsets, _ = kconfig_layout(self.btf)
        section, variables = _section(self.type(found)), []
        for place, item in enumerate(section.variables):
            var = self.type(item.type_id)
            if not isinstance(var, t.Var):
                raise self.btf.error(found, f"item {place} is no variable")
            if var.name not in offsets:
                raise UsageError(f"no offset for {var.name}, a variable of .kconfig")
            size = self.btf.size_of(var.type_id)
            variables.append(t.SectionVariable(item.type_id, offsets[var.name], size))
        variables.sort(key=lambda item: item.offset)
        size = max((item.offset + item.size for item in variables), default=0)
        self.changed[found] = replace(section, size=size, variables=tuple(variables))

    def set_linkage(self, static: frozenset[str]) -> None:
        for kind in (t.Kind.FUNC, t.Kind.VAR):
            for type_id, found in self.of_kind(kind):
                assert isinstance(found, t.Func | t.Var)
                linkage = _STATIC if found.name in static else min(found.linkage, _GLOBAL)
                if linkage != found.linkage:
                    self.changed[type_id] = replace(found, linkage=linkage)

    def name_parameters(self) -> None:
        """The kernel wants names for all parameters of functions; what else has none must have
        none."""
        for _, func in self.of_kind(t.Kind.FUNC):
            assert isinstance(func, t.Func)
            proto = self.type(func.type_id)
            if isinstance(proto, t.FuncProto):
                named = tuple(
                    replace(one, name=_UNNAMED) if one.type_id and not one.name else one
                    for one in proto.parameters
                )
                if named != proto.parameters:
                    self.changed[func.type_id] = replace(proto, parameters=named)
        for kind in _NAMELESS:
            for type_id, found in self.of_kind(kind):
                if self.btf._words_of(type_id)[1][0]:
                    self.changed[type_id] = found

    # --- what the kernel does not know ------------------------------------------------------------

    def replace_unknown(self) -> None:
        """Put something in the place of what the kernel does not know, so that ids and sizes
        stay."""
        new = {
            type_id: made
            for kind, features, make in _REPLACE
            if not all(feature in self.features for feature in features)
            for type_id, found in self.of_kind(kind)
            if (made := make(self, found)) is not None
        }
        self.changed.update(new)

    def needs(self, feature: BtfFeature) -> bool:
        return feature not in self.features

    def placeholder(self) -> int:
        """The type of the members of what was an enum of 64 bits."""
        for type_id, found in self.changed.items():
            if found.name == _PLACEHOLDER:
                return type_id
        return self.add(t.Int(_PLACEHOLDER, 1))


_PLACEHOLDER = "enum64_placeholder"
_NAMELESS = (
    *(t.Kind.PTR, t.Kind.ARRAY, t.Kind.VOLATILE, t.Kind.CONST, t.Kind.RESTRICT),
    t.Kind.FUNC_PROTO,
)


def _small_int(_: _Fixer, found: t.Type) -> t.Type:
    return t.Int(found.name, 1)  # the smallest size is right for a variable of any size


def _datasec(fixer: _Fixer, found: t.Type) -> t.Type:
    section = _section(found)
    name = section.name
    if fixer.needs(BtfFeature.DATASEC):
        members = (
            t.Member(fixer.type(v.type_id).name, v.type_id, v.offset * 8) for v in section.variables
        )
        name = name.replace(".", "_").replace("?", "_")
        return t.Struct(name, section.size, tuple(members))
    return replace(section, name=name.replace("?", "_"))


def _proto(_: _Fixer, found: t.Type) -> t.Type:
    assert isinstance(found, t.FuncProto)
    values = ((one.name or _UNNAMED, one.type_id) for one in found.parameters)
    return t.Enum("", 4, False, tuple(values))


def _func(fixer: _Fixer, found: t.Type) -> t.Type:
    assert isinstance(found, t.Func)
    if fixer.needs(BtfFeature.FUNC):
        return t.Typedef(found.name, found.type_id)
    return replace(found, linkage=_STATIC)


def _float(_: _Fixer, found: t.Type) -> t.Type:
    assert isinstance(found, t.Float)
    return t.Struct("", found.size)


def _decl_tag(fixer: _Fixer, found: t.Type) -> t.Type | None:
    assert isinstance(found, t.DeclTag)
    if fixer.needs(BtfFeature.DECL_TAG) or found.is_attribute:
        return _small_int(fixer, found)
    return None


def _type_tag(fixer: _Fixer, found: t.Type) -> t.Type | None:
    assert isinstance(found, t.TypeTag)
    if fixer.needs(BtfFeature.TYPE_TAG) or found.is_attribute:
        return t.Const(found.type_id)
    return None


def _enum(_: _Fixer, found: t.Type) -> t.Type | None:
    assert isinstance(found, t.Enum)
    if not found.signed:
        return None
    values = tuple((name, value & 0xFFFFFFFF) for name, value in found.values)
    return replace(found, signed=False, values=values)


def _enum64(fixer: _Fixer, found: t.Type) -> t.Type:
    assert isinstance(found, t.Enum64)
    number = fixer.placeholder()
    return t.Union(
        found.name, found.size, tuple(t.Member(name, number) for name, _ in found.values)
    )


# kind, what a kernel must know to take it as it is, what stands for it otherwise (None: itself)
_REPLACE: tuple[
    tuple[t.Kind, tuple[BtfFeature, ...], Callable[[_Fixer, t.Type], t.Type | None]], ...
] = (
    (t.Kind.DATASEC, (BtfFeature.DATASEC, BtfFeature.QUESTION_MARK), _datasec),
    (t.Kind.VAR, (BtfFeature.DATASEC,), _small_int),
    (t.Kind.FUNC_PROTO, (BtfFeature.FUNC,), _proto),
    (t.Kind.FUNC, (BtfFeature.FUNC, BtfFeature.FUNC_GLOBAL), _func),
    (t.Kind.FLOAT, (BtfFeature.FLOAT,), _float),
    (t.Kind.DECL_TAG, (BtfFeature.DECL_TAG, BtfFeature.TAG_ATTRIBUTES), _decl_tag),
    (t.Kind.TYPE_TAG, (BtfFeature.TYPE_TAG, BtfFeature.TAG_ATTRIBUTES), _type_tag),
    (t.Kind.ENUM, (BtfFeature.ENUM64,), _enum),
    (t.Kind.ENUM64, (BtfFeature.ENUM64,), _enum64),
)
