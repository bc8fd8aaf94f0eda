"""The embedded virtual machine."""
