"""The ``bpfkit`` command: main.py has the table of sub-commands, each in a module of its own."""
