"""``python -m bpfkit``: the command."""

from .cli.main import entry

entry()
