"""One call of bpf_snprintf as a program, and the formats that the tests put to it.

An argument is a number, or bytes that stand in the context and are given by address. The context of
the program: its result in the first 8 bytes, the texts from 64 on. The text goes to the map
``out``, the format is in the frozen map ``format``.
"""

from __future__ import annotations

from collections.abc import Sequence

from bpfkit.isa.instruction import Instruction

CONTEXT = 2048  # bytes
OUT = 2048  # bytes of the output map's value, filled with PAD before the call
PAD = 0xEE
MAX = (1 << 64) - 1

_TEXTS = 64
_ARGUMENTS = -96  # on the stack

Argument = int | bytes
Case = tuple[bytes, Sequence[Argument]]


def signed(value: int) -> int:
    value &= 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


def wide(register: int, value: int) -> Instruction:
    """A load of an unsigned 64-bit number."""
    return Instruction(0x18, register, 0, 0, signed(value), signed(value >> 32))


def call_snprintf(
    arguments: Sequence[Argument],
    size: int,
    output: Instruction,
    format: Instruction,
    *,
    data_size: int | None = None,
) -> tuple[list[Instruction], bytes]:
    """Code and context. ``output`` loads r1, ``format`` loads r3, each two slots; ``data_size``: r5
    in place of the right one."""
    context, at = bytearray(CONTEXT), _TEXTS
    code = [Instruction(0xBF, 6, 1)]
    for number, argument in enumerate(arguments):
        if isinstance(argument, bytes):
            context[at : at + len(argument)] = argument
            code += [Instruction(0xBF, 2, 6), Instruction(0x07, 2, 0, 0, at)]
            at += len(argument)
        else:
            code.append(wide(2, argument))
        code.append(Instruction(0x7B, 10, 2, _ARGUMENTS + 8 * number))
    assert at <= CONTEXT
    code += [output if size else wide(1, 0), Instruction(0xB7, 2, 0, 0, size), format]
    if arguments:
        code += [Instruction(0xBF, 4, 10), Instruction(0x07, 4, 0, 0, _ARGUMENTS)]
    else:
        code.append(Instruction(0xB7, 4))
    length = 8 * len(arguments) if data_size is None else data_size
    code += [
        Instruction(0xB7, 5, 0, 0, length),
        Instruction(0x85, 0, 0, 0, 165),
        Instruction(0x7B, 6, 0),
        Instruction(0xB7),
        Instruction(0x95),
    ]
    return code, bytes(context)


_IP4 = b"\x01\x0a\x63\xff"
_IP6 = bytes(range(16))

CASES: tuple[Case, ...] = (
    # numbers
    (b"%d", [5]),
    (b"%d|%i|", [MAX, 1 << 31]),
    (b"%5d|%-5d|%05d|%+d|% d|%+05d|%-05d|", [42] * 7),
    (b"% 5d|%+5d|%- 5d|%+-5d|%05ld|", [42, 42, 42, 42, MAX]),
    (b"%00005d|%0-5d|%-+ 5d|% +d|", [3, 3, 3, 3]),
    (b"%-020d|%- d|%+ d|%0+ 8d|", [7] * 4),
    (b"%0d|%-d|%00d|", [1, 2, 3]),
    (b"%u %x %X %i", [MAX, 0xABC, 0xABC, 7]),
    (b"%05u|%+x|% u|%-08x|%+u|", [9] * 5),
    (b"%ld %lld %lu %llx %li %llX", [MAX] * 6),
    (b"%ld %lld", [1 << 63, (1 << 63) - 1]),
    (b"%d" * 12, list(range(12))),
    (b"%100d", [3]),
    (b"%12345d", [1]),
    (b"%8388607d", [1]),
    (b"%4294967298d|", [1]),
    (b"%4294967290d|", [1]),
    # characters
    (b"%c", [0x41]),
    (b"%c", [0x141]),
    (b"%c|", [0]),
    (b"%5c|%-5c|%05c|%+c|", [65, 66, 67, 68]),
    (b"%c%d%c%ld%c", [65, 1, 66, 2, 67]),
    # strings
    (b"%s|%10s|%-10s|", [b"ab\0", b"cd\0", b"ef\0"]),
    (b"%05s|%0-5s|%+s|%1s|", [b"a\0", b"a\0", b"a\0", b"abc\0"]),
    (b"%s %d", [b"\0", 1]),
    (b"%s_%s,%s", [b"a\0", b"b\0", b"c\0"]),
    (b"%s", [b"\xff\x80\0"]),
    (b"%s", [0]),
    (b"%10s|", [8]),
    (b"%pks|%10pks|%pks_", [b"ab\0", b"cd\0", b"ef\0"]),
    # pointers and symbols
    (b"%px %20px %-20px|%020px", [1, 2, 3, 4]),
    (b"%-5px|%05px|%+px|% px|", [1] * 4),
    (b"%px|%4294967295px", [MAX - 4094, 5]),
    (b"%pxabc d", [1]),
    (b"%px4|%pxs %s", [1, 1, b"q\0"]),
    (b"%p|%p|%p,", [0, 0, 0]),
    (b"%p", [MAX]),
    (b"%020p|%-20p|%5p|", [0] * 3),
    (b"%p%p", [0, 0]),
    (b"%p%d", [0, 5]),
    (b"%ps %pS %pB|", [0x1234] * 3),
    (b"%ps %pS %pB|", [0] * 3),
    (b"%ps", [MAX]),
    (b"%30ps|%-30pS|%30pB|", [0x1234] * 3),
    (b"%5ps|%05ps|%+ps|", [1] * 3),
    (b"%psx|%pS+x|%pSRx|%pBb|%pSb|%pB_|", [0x1234] * 6),
    # IP addresses
    (b"%pi4 %pI4|%20pI4|%-20pi4|", [_IP4] * 4),
    (b"%pi6 %pI6", [_IP6] * 2),
    (b"%pI6c %pI6S", [_IP6, bytes(16)]),
    (b"%pI4h|%pI4.%d|%pI4%%", [_IP4, _IP4, 5, _IP4]),
    (b"%pI4 %pI4 %pI6|", [0, 16, 0]),
    (b"%pI4%c", [_IP4, 65]),
    # other text
    (b"", []),
    (b"plain", []),
    (b"abc", [1, 2, 3]),
    (b"%%", []),
    (b"%%d%d%%%d", [1, 2]),
    (b"%d\0%z", [1]),
    (b"a\tb\nc\r\v\f", []),
    # the store of 512 bytes
    (b"%s|", [b"a" * 600 + b"\0"]),
    (b"%s%s|", [b"a" * 600 + b"\0", b"b\0"]),
    (b"%s%d|", [b"a" * 506 + b"\0", 5]),
    (b"%s%d|", [b"a" * 507 + b"\0", 5]),
    (b"%s%d|", [b"a" * 508 + b"\0", 5]),
    (b"%s%ld|", [b"a" * 503 + b"\0", 5]),
    (b"%s%ld|", [b"a" * 504 + b"\0", 5]),
    (b"%s%c%c|", [b"a" * 509 + b"\0", 65, 66]),
    (b"%s%c%c|", [b"a" * 510 + b"\0", 65, 66]),
    (b"%s%pI4|", [b"a" * 503 + b"\0", b"\1\2\3\4"]),
    (b"%s%pI4|", [b"a" * 507 + b"\0", b"\1\2\3\4"]),
    (b"%s%pI4|", [b"a" * 508 + b"\0", b"\1\2\3\4"]),
    # refused
    (b"%", []),
    (b"%", [1]),
    (b"%d", []),
    (b"%d %d", [1]),
    (b"%5%", [1]),
    (b"%5", [1]),
    (b"%o", [8]),
    (b"%#x", [5]),
    (b"%hd", [1]),
    (b"%zd", [1]),
    (b"%lc", [65]),
    (b"%lp", [65]),
    (b"%llld", [1]),
    (b"%*d", [1, 2]),
    (b"%.3s", [b"abcdef\0"]),
    (b"%ss", [b"a\0"]),
    (b"%s1", [b"a\0"]),
    (b"%ls", [b"a\0"]),
    (b"%pksx", [b"ab\0"]),
    (b"%pk", [b"ab\0"]),
    (b"%pM", [b"123456"]),
    (b"%pI5", [b"1234"]),
    (b"%pI", [b"1234"]),
    (b"%pe", [MAX]),
    (b"%pa", [b"12345678"]),
    (b"%pd", [0]),
    (b"a\x01", []),
    (b"\x7f", []),
    (b"\x1b[1m", []),
)

# Bytes above 127: kernels before 6.18.40 or so refuse them
LATIN: tuple[Case, ...] = (
    (b"\xc3\xa9 %d\xe2\x82\xac", [1]),
    (b"\x80", []),
    (b"%d\x80\x9f|", [1]),
    (b"%s\xa0|%s\xa9|%s\xd7%s\xf7", [b"a\0"] * 4),
    (b"%s\xc3", [b"a\0"]),
    (b"%s\xff", [b"a\0"]),
    (b"%s\x85", [b"a\0"]),
    (b"%\xe9", [1]),
    (b"%p\xe9", [0]),
    (b"%p\xa9|", [0]),
    (b"%p\x9f|", [0]),
    (b"%px\xe9\xc3|%px\xe9\xa9z|%px\xaa\xb5\xba|", [1, 1, 1]),
    (b"%pI4\xc3\xa9|", [_IP4]),
    (b"%pks\xe9|", [b"ab\0"]),
)

# cut: each with output sizes from 0 on
CUT: tuple[Case, ...] = (
    (b"ab%dcd", [1234]),
    (b"a%pI4 %d", [b"\1\2\3\4", 77]),
    (b"a%s %d", [b"hello\0", 77]),
    (b"a%pks%pI4", [b"he\0", b"\1\2\3\4"]),
    (b"%5c|%-6d|%6s", [65, 3, b"x\0"]),
    (b"%px%pB%d", [5, 6, 7]),
)
