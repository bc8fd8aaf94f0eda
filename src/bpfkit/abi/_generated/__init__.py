"""Generated tables; see tools_dev/gen_abi.py."""
