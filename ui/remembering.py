# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a session leaves behind in the preferences: paces and levels that were changed in it."""

from collections.abc import Callable
from dataclasses import replace

from exercises.plan import Block, Plan
from settings.preferences import Preferences


def remembered(preferences: Preferences, ordered: Plan, done: Plan) -> Preferences:
    """Return `preferences` with what `done` has otherwise than `ordered`, per drill.

    What a single run was asked for, such as a level on the command line, is not remembered.
    """
    paces = _changed(ordered, done, _pace)
    levels = _changed(ordered, done, _level)
    return replace(
        preferences,
        paces={**preferences.paces, **paces},
        levels={**preferences.levels, **levels},
    )


def _changed(ordered: Plan, done: Plan, of: Callable[[Block], int]) -> dict[str, int]:
    both = zip(ordered.blocks, done.blocks, strict=True)
    return {now.drill.id: of(now) for then, now in both if of(now) != of(then)}


def _pace(block: Block) -> int:
    return block.pace


def _level(block: Block) -> int:
    return block.level.number
