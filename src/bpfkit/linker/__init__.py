"""From an object's blueprint to programs that stand alone, for one target."""

from .link import link
from .linked import LinkedObject, LinkedProgram, MapUse, SubprogramEntry
from .target import Target

__all__ = ["LinkedObject", "LinkedProgram", "MapUse", "SubprogramEntry", "Target", "link"]
