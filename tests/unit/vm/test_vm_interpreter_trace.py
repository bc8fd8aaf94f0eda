"""What the interpreter shows of each step."""

from __future__ import annotations

from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.vm.engine import LoadedProgram, make_code, make_input
from bpfkit.vm.execution import Execution


def test_each_step_with_the_registers_it_changed() -> None:
    code = encode([I(0xB7, 2, 0, 0, 5), I(0xBF, 0, 2), I(0x07, 0, 0, 0, 0), I(0x95)])
    source = make_input(code, program_type=0)
    loaded = LoadedProgram(make_code(source, (), engine="interpreter"), source, 1 << 20)
    lines: list[str] = []
    loaded.on_step = lines.append
    execution = Execution(budget=100)
    assert loaded.run(execution, 0) == 5
    loaded.close()
    assert [line.split(":")[0].strip() for line in lines] == ["0", "1", "2", "3"]
    assert "r2=0x5" in lines[0] and "r0=0x5" in lines[1] and "=0x" not in lines[2]
