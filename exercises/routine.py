# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A routine: which drills, one after another, and what of their doses it says itself."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import force_setattr

from exercises.drill import Drill
from exercises.sides import Sides


class Step(Struct, frozen=True):
    """One drill of a routine. What is None or missing is as the person, level or preferences say.

    `breaths` are those (or the repetitions) of one set: on each side, and with each set-up. `ms`,
    `say` and `word` go by the name of a phase; "finish" ends a set. `both_sides` is for a drill
    of one side; `sides` is any order of sides.
    """

    drill: str
    level: int | None = None
    sets: int | None = None
    breaths: int | None = None
    rest_ms: int | None = None
    both_sides: bool | None = None
    sides: Sides | None = None
    ms: Mapping[str, int] = field(default_factory=dict)
    say: Mapping[str, str] = field(default_factory=dict)
    word: Mapping[str, str] = field(default_factory=dict)
    setup: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        counts = (self.level, self.sets, self.breaths)
        if any(count is not None and count < 1 for count in counts):
            raise ValueError(f"{self.drill}: level, sets and breaths begin at 1")
        if (self.rest_ms or 0) < 0 or any(ms < 0 for ms in self.ms.values()):
            raise ValueError(f"{self.drill}: no time is below zero")
        if self.setup == ():
            raise ValueError(f"{self.drill}: a set-up needs lines")
        for name in ("ms", "say", "word"):
            force_setattr(self, name, MappingProxyType(dict(getattr(self, name))))


class Routine(Struct, frozen=True):
    """Drills one after another. `own` are drills that no catalogue has; `key` is "" for none.

    `first_session`: first doses at the start levels, for whoever. `sets` holds for every step that
    says none.
    """

    id: str
    name: str
    about: str
    key: str
    steps: tuple[Step, ...]
    own: tuple[Drill, ...] = ()
    first_session: bool = False
    sets: int | None = None

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError(f"{self.name} has no drills")
        if len({drill.id for drill in self.own}) < len(self.own):
            raise ValueError(f"{self.name} has two drills of its own with one id")
        if self.sets is not None and self.sets < 1:
            raise ValueError(f"{self.name}: sets begin at 1")

    @property
    def drills(self) -> tuple[str, ...]:
        """Return the drills' ids, in order."""
        return tuple(step.drill for step in self.steps)

    def known(self, drill_id: str, shelf: Mapping[str, Drill]) -> Drill:
        """Return the drill of that id: of the catalogue's `shelf`, or else one of its own.

        Raises KeyError when neither has it.
        """
        own = {drill.id: drill for drill in self.own}
        return shelf[drill_id] if drill_id in shelf else own[drill_id]
