"""From an object's blueprint to programs that stand alone, for one target."""

from .link import link
from .linked import (
    CoreFailure,
    LinkedObject,
    LinkedProgram,
    MapUse,
    ModuleUse,
    SubprogramEntry,
)
from .target import Target

__all__ = [
    "CoreFailure",
    "LinkedObject",
    "LinkedProgram",
    "MapUse",
    "ModuleUse",
    "SubprogramEntry",
    "Target",
    "link",
]
