"""The cgroups of a world: a tree, and which task is where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..errors import MissingKeyError, UsageError
from ._generated import layout

if TYPE_CHECKING:
    from .kernelobjects import KernelObject
    from .world import World

__all__ = ["Cgroup", "Cgroups"]

_DEPTH = layout.BK_CGROUP_DEPTH


class Cgroup:
    """One cgroup. ``object`` is its struct cgroup, None in a world without a kernel."""

    def __init__(
        self, all_: Cgroups, index: int, path: str, number: int, parent: Cgroup | None
    ) -> None:
        self._all, self.index, self.path, self.id, self.parent = all_, index, path, number, parent
        self.level: int = 0 if parent is None else parent.level + 1
        self._classid = 0
        self.object: KernelObject | None = None

    @property
    def classid(self) -> int:
        """What bpf_get_cgroup_classid tells of its tasks."""
        return self._classid

    @classid.setter
    def classid(self, number: int) -> None:
        if not 0 <= number <= 0xFFFFFFFF:
            raise UsageError(f"class id {number} does not fit 32 bits")
        self._classid = number
        self._all._publish()

    @property
    def ancestors(self) -> list[Cgroup]:
        """From the root to itself."""
        above = [] if self.parent is None else self.parent.ancestors
        return [*above, self]

    def __repr__(self) -> str:
        return f"<Cgroup {self.path} id {self.id}>"


class Cgroups:
    """The tree, by path: ``world.cgroups.new("/web/api")``, ``world.cgroups["/web"]``. The root is
    there from the start, with id 1, and tasks are in it until they are moved."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._rows: list[Cgroup] = []
        self._by_path: dict[str, Cgroup] = {}
        self._places: dict[int, Cgroup] = {}  # by address of the task
        self._add("/", 1, None)

    def __getitem__(self, path: str) -> Cgroup:
        found = self._by_path.get(path)
        if found is None:
            raise MissingKeyError(f"the world has no cgroup {path}")
        return found

    def __iter__(self) -> Iterator[Cgroup]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def new(self, path: str, *, id: int | None = None, classid: int = 0) -> Cgroup:
        """Make a cgroup, and those above it that are missing. Ids count up from 2.

        Raises UsageError for a path or id that is taken, or more than 16 levels."""
        parts = [part for part in path.split("/") if part]
        if not path.startswith("/") or not parts:
            raise UsageError(f"a cgroup's path is /NAME/NAME…, not {path!r}")
        if len(parts) >= _DEPTH:
            raise UsageError(f"{path}: the VM has cgroups of {_DEPTH} levels")
        path = "/" + "/".join(parts)
        if path in self._by_path:
            raise UsageError(f"there is a cgroup {path} already")
        parent = self._rows[0]
        for count in range(1, len(parts)):
            above = "/" + "/".join(parts[:count])
            parent = self._by_path.get(above) or self._add(above, self._free_id(), parent)
        number = self._free_id() if id is None else id
        if any(one.id == number for one in self._rows):
            raise UsageError(f"there is a cgroup with id {number} already")
        made = self._add(path, number, parent)
        made.classid = classid
        return made

    def move(self, task: KernelObject, cgroup: Cgroup) -> None:
        """A task_struct is in ``cgroup`` from now on."""
        self._places[task.address] = cgroup
        if "cgroups" in task and cgroup.object is not None:
            task["cgroups"] = self._world.kernel.new("css_set", dfl_cgrp=cgroup.object)
        self._world._publish_tasks()

    def of(self, address: int) -> Cgroup:
        """Where the task_struct at an address is."""
        return self._places.get(address, self._rows[0])

    def _free_id(self) -> int:
        return max(one.id for one in self._rows) + 1

    def _add(self, path: str, number: int, parent: Cgroup | None) -> Cgroup:
        made = Cgroup(self, len(self._rows), path, number, parent)
        self._rows.append(made)
        self._by_path[path] = made
        if self._world.has_kernel:
            made.object = self._object(made)
        self._publish()
        return made

    def _object(self, cgroup: Cgroup) -> KernelObject:
        kernel = self._world.kernel
        made = kernel.new("cgroup", extra=8 * _DEPTH)
        node = kernel.new("kernfs_node", id=cgroup.id, name=cgroup.path.rpartition("/")[2])
        made["kn"], made["level"] = node, cgroup.level
        for path, value in (("self.cgroup", made), ("self.id", cgroup.id)):
            if path in made:
                made[path] = value
        above = cgroup.parent.ancestors if cgroup.parent is not None else []
        for level, one in enumerate(above):
            if "ancestors" in made and one.object is not None:
                made[f"ancestors[{level}]"] = one.object
        if "ancestors" in made:
            made[f"ancestors[{cgroup.level}]"] = made
        if cgroup.parent is not None and cgroup.parent.object is not None:
            made["self.parent"] = cgroup.parent.object.part("self")
        return made

    def _publish(self) -> None:
        rows = []
        for one in self._rows:
            above = [a.index for a in one.ancestors]
            address = 0 if one.object is None else one.object.address
            places = above + [0] * (_DEPTH - len(above))
            rows.append((address, one.id, one.level | one.classid << 32, *places))
        self._world.publish("cgroup", rows)
