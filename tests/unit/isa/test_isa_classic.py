"""Classic BPF against tcpdump's output and, where there is one, the kernel."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from bpfkit.errors import AssembleError, FormatError, UnsupportedError
from bpfkit.isa import classic, decode_slots, validate
from bpfkit.isa.classic import ClassicInstruction as C
from support.requires import need_kernel

FILTERS = (
    "",
    "tcp port 443",
    "ip6 and udp port 53",
    "vlan 7 and host 192.0.2.1",
    "tcp[tcpflags] & (tcp-syn|tcp-fin) != 0 and not net 10.0.0.0/8",
    "ether host 02:00:00:00:00:01 or arp",
    "greater 200 and ip[8] < 64",
    "ip[2:2] - ((ip[0] & 0xf) << 2) - ((tcp[12] & 0xf0) >> 2) != 0 and tcp",
    "portrange 100-200 or icmp6",
    "ip6 host 2001:db8::1 or ip proto 47",
    "len / 3 > 40 or ip[6] % 7 = 3",
)

# Ethernet, IPv4, TCP: 198.51.100.7:443 -> 192.0.2.1:40000, SYN
TCP = bytes.fromhex(
    "020000000001020000000002" "0800"
    "4500002812340000400600000000000000000000"
    "01bb9c4000000001000000005002ffff00000000"
)  # fmt: skip
TCP = TCP[:26] + bytes([198, 51, 100, 7, 192, 0, 2, 1]) + TCP[34:]
UDP6 = bytes.fromhex("020000000001020000000002" "86dd" "60000000000c1140") + (
    bytes.fromhex("20010db8000000000000000000000001") * 2
    + bytes.fromhex("0035d431000c0000cafebabe")
)  # fmt: skip
ARP = bytes.fromhex("ffffffffffff020000000002" "0806") + bytes(28)  # fmt: skip


def tcpdump(expression: str, form: str) -> str:
    if shutil.which("tcpdump") is None:
        pytest.skip("tcpdump is not installed")
    done = subprocess.run(
        ["tcpdump", "-y", "EN10MB", form, expression], capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"tcpdump does not compile here: {done.stderr.strip()}")
    return done.stdout


@pytest.mark.parametrize("expression", FILTERS)
def test_tcpdump_forms_agree(expression: str) -> None:
    ddd = tcpdump(expression, "-ddd")
    program = classic.assemble(ddd)
    classic.check(program)
    assert classic.format_ddd(program) == ddd
    assert classic.assemble(tcpdump(expression, "-dd")) == program
    listing = tcpdump(expression, "-d")
    # libpcap leaves rests of other instructions in fields that mean nothing, which no text shows
    plain = [insn._replace(k=0) if insn.code in (0x07, 0x87) else insn for insn in program]
    assert classic.assemble(listing) == plain
    ours = classic.disassemble(program, dialect="tcpdump")
    assert [line.split() for line in ours.splitlines()] == [
        line.split() for line in listing.splitlines()
    ]
    assert classic.assemble(classic.disassemble(program)) == plain
    assert classic.decode(classic.encode(program)) == program
    assert classic.decode(classic.encode(program, byteorder="big"), byteorder="big") == program
    validate(decode_slots(classic.to_ebpf(program)))


@pytest.mark.parametrize(
    ("expression", "packet", "matches"),
    [
        ("tcp port 443", TCP, True),
        ("tcp port 443", UDP6, False),
        ("ip6 and udp port 53", UDP6, True),
        ("arp", ARP, True),
        ("arp", ARP[:12], False),
        (FILTERS[4], TCP, True),
        ("src host 198.51.100.7", TCP, True),
    ],
)
def test_reference_interpreter(expression: str, packet: bytes, matches: bool) -> None:
    program = classic.assemble(tcpdump(expression, "-ddd"))
    assert bool(classic.run(program, packet)) is matches


def test_bpf_asm_text() -> None:
    program = classic.assemble(
        """
        ; accept ARP and marked IPv4
            ldh [12]
            jeq #0x806, keep
            jne #0x800, drop
            ld #mark            /* an
                                   extension */
            jlt #5, drop
            jle #6, keep
            ldx 4*([14]&0xf)
            ld [x + 14]
            st M[3]
            ldx M[3]
            jset x, keep, drop
        keep: ret #-1
        drop: ret #0
        """
    )
    classic.check(program)
    assert program[0] == C(0x28, 0, 0, 12)
    assert program[1] == C(0x15, 9, 0, 0x806)
    assert program[2] == C(0x15, 0, 9, 0x800)
    assert program[3] == C(0x20, 0, 0, 0xFFFFF014)
    assert program[4] == C(0x35, 0, 7, 5)
    assert program[6] == C(0xB1, 0, 0, 14)
    assert program[11] == C(0x06, 0, 0, 0xFFFFFFFF)
    assert classic.run(program, TCP, extensions={"mark": 6}) == 0xFFFFFFFF
    assert classic.run(program, TCP, extensions={"mark": 4}) == 0
    assert classic.assemble(classic.disassemble(program)) == program


def test_every_row_reads_back() -> None:
    for row in classic.ROWS:
        k = {"mem": 3, "to": 0}.get(row.operand, 5 if row.operand else 0)
        if row.operand in ("x", "a", "len"):
            k = 0
        program = [C(row.code, 0, 0, k), C(6)]
        for dialect in ("bpf_asm", "tcpdump"):
            assert classic.assemble(classic.disassemble(program, dialect=dialect)) == program
    for name, k in classic.EXTENSIONS.items():
        assert classic.assemble(f"ld #{name}\nret a") == [C(0x20, 0, 0, k), C(0x16)]


@pytest.mark.parametrize(
    ("program", "index", "words"),
    [
        ([], 0, "at least one"),
        ([C(0x99), C(6)], 0, "unknown"),
        ([C(0x0E), C(6)], 0, "unknown"),  # ret x is libpcap's, not the kernel's
        ([C(0x20)], 0, "ret"),
        ([C(0x34), C(6)], 0, "constant 0"),
        ([C(0x64, 0, 0, 32), C(6)], 0, "shift"),
        ([C(0x60, 0, 0, 16), C(6)], 0, "M[16]"),
        ([C(0x60, 0, 0, 1), C(6)], 0, "before it is written"),
        ([C(0x15, 0, 1), C(0x02), C(0x60), C(6)], 2, "before it is written"),
        ([C(0x05, 0, 0, 1), C(6)], 0, "past the end"),
        ([C(0x15, 0, 1), C(6)], 0, "past the end"),
        ([C(0x20, 0, 0, 0xFFFFF001), C(6)], 0, "extension"),
    ],
)
def test_check_refuses(program: list[C], index: int, words: str) -> None:
    with pytest.raises(FormatError) as caught:
        classic.check(program)
    assert caught.value.instruction == index
    assert words in caught.value.what


@pytest.mark.parametrize(
    "text",
    [
        "bogus #1",
        "ld",
        "jeq #1",
        "jeq #1, nowhere",
        "l: ret #0\njmp l",
        "ld #0x100000000",
        "a: a: ret #0",
        "2\n6 0 0 0",
        "6 0 0",
        "6 0 300 0",
        "l: ret #0\nl: ret #1",
        "stx x",
    ],
)
def test_text_that_is_wrong(text: str) -> None:
    with pytest.raises(AssembleError):
        classic.assemble(text)


def test_extensions_that_ebpf_lacks() -> None:
    with pytest.raises(UnsupportedError):
        classic.to_ebpf(classic.assemble("ld #poff\nret a"))


def test_unreachable_code_is_left_out() -> None:
    program = classic.assemble("jmp out\nld #1\nld #2\nout: ret #7")
    code = classic.to_ebpf(program)
    assert len(code) == 8 * 6


EXTENSIONS_OF_THE_MACHINE = ("cpu", "rand", "rxhash", "proto", "type", "ifidx", "vlan")


@pytest.mark.kernel
def test_the_kernel_accepts_conversions_and_agrees() -> None:
    need_kernel()
    import os

    from bpfkit.kernel._sys import bpf

    texts = [tcpdump(expression, "-ddd") for expression in FILTERS]
    texts += [
        f"ld #{name}\ntax\nld M[0]\nret a".replace("ld M[0]", "st M[0]\nld M[0]")
        for name in ("proto", "type", "ifidx", "mark", "queue", "rxhash", "cpu", "rand")
    ]
    texts += ["ld #vlan_tci\nret a", "ld #vlan_avail\nret a", "ld #vlan_tpid\nret a"]
    texts += [
        f"ldb [14]\ntax\nld [20]\n{op} x\nldx #len\nxor x\nret a"
        for op in ("add", "sub", "mul", "div", "mod", "and", "or", "xor", "lsh", "rsh")
    ]
    texts += [
        "ld #len\nneg\nret a",
        "ldx 4*([14]&0xf)\nld #7\nld #xor_x\nret a",
        "ldh [500]\nret #1",
    ]
    for text in texts:
        program = classic.assemble(text)
        code = classic.to_ebpf(program)
        os.close(bpf.prog_load(type=1, instructions=code))
        # run as sched_cls: a socket filter's test run starts behind the Ethernet header
        fd = bpf.prog_load(type=3, instructions=code)
        try:
            for packet in (TCP, UDP6, ARP):
                got = bpf.prog_test_run(fd, data=packet).retval
                if not any(f"#{word}" in text for word in EXTENSIONS_OF_THE_MACHINE):
                    assert got == classic.run(program, packet), text
        finally:
            os.close(fd)
