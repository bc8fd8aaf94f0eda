"""The running kernel as users make it."""

from __future__ import annotations

from ..kernel.machine import KernelMachine
from .loading import Loads

__all__ = ["Kernel"]


class Kernel(KernelMachine, Loads):
    """The running Linux kernel. Needs CAP_BPF, and CAP_NET_ADMIN or CAP_PERFMON for network and
    tracing programs."""
