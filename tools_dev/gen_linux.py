"""Keep the running kernel's types and configuration as data of the package: ``Target.linux``.

    python tools_dev/gen_linux.py

Run it on an x86-64 kernel of the release that is to be kept. What names the machine or the build is
left out of the configuration.
"""

from __future__ import annotations

import gzip
import lzma
import platform
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "src" / "bpfkit" / "linker" / "_generated"
LEFT_OUT = ("BUILD_SALT", "CC_VERSION_TEXT", "CMDLINE", "DEFAULT_HOSTNAME", "LOCALVERSION", "LSM")


def main() -> None:
    release = ".".join(platform.release().split(".")[:2])
    btf = Path("/sys/kernel/btf/vmlinux").read_bytes()
    config = gzip.decompress(Path("/proc/config.gz").read_bytes()).decode()
    lines = [
        line
        for line in config.splitlines()
        if line.startswith("CONFIG_") and line[7:].partition("=")[0] not in LEFT_OUT
    ]
    FOLDER.mkdir(exist_ok=True)
    for name, data in (("btf", btf), ("config", "\n".join(lines).encode())):
        packed = lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)
        (FOLDER / f"linux-{release}.{name}.xz").write_bytes(packed)
        print(f"linux-{release}.{name}.xz: {len(data)} bytes packed to {len(packed)}")


if __name__ == "__main__":
    main()
