# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session leaves behind in the preferences: paces and levels that were changed in it."""

from collections.abc import Callable

from msgspec.structs import replace

from exercises.plan import Block, Plan
from exercises.safety import wanted_level
from settings.preferences import Preferences
from ui.choices import choices_for


def remembered(
    preferences: Preferences, ordered: Plan, done: Plan, *, goes_on: bool = False
) -> Preferences:
    """Return `preferences` with what `done` has otherwise than `ordered`, per drill.

    What a single run was asked for, such as a level on the command line, is not remembered; who
    went lower from there is not remembered at a higher level than before. A pace is not, where it
    was another than the remembered one from the first; of a session that `goes_on` it may be.
    """
    paces = {
        now.drill.id: _pace(now)
        for then, now in _changed(ordered, done, _pace)
        if goes_on or _pace(then) == then.level.kept_pace(preferences.paces.get(then.drill.id, 0))
    }
    levels = {
        now.drill.id: _level(now)
        for then, now in _changed(ordered, done, _level)
        if _level(now) > _level(then) or _level(now) < _usual(now, preferences)
    }
    return replace(
        preferences,
        paces={**preferences.paces, **paces},
        levels={**preferences.levels, **levels},
    )


def _changed(ordered: Plan, done: Plan, of: Callable[[Block], int]) -> list[tuple[Block, Block]]:
    both = zip(ordered.blocks, done.blocks, strict=True)
    return [(then, now) for then, now in both if of(now) != of(then)]


def _usual(block: Block, preferences: Preferences) -> int:
    return wanted_level(block.drill, choices_for(preferences))


def _pace(block: Block) -> int:
    return block.pace


def _level(block: Block) -> int:
    return block.level.number
