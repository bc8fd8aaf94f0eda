"""Made by tools_dev/gen_runtime.py."""
