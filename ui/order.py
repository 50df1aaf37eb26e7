# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What shall be run, and how: made from a plan, the preferences, and what was asked for."""

from collections.abc import Collection, Mapping
from pathlib import Path

from msgspec import Struct, field

from exercises.catalogue.shape import Question
from exercises.interruption import GoingOn
from exercises.plan import Plan
from exercises.record import MeasureRecord
from exercises.safety import allowed_levels
from settings.preferences import OnSoundLost, Preferences
from ui.manner import Manner
from ui.requests import StartRequest


class Order(Struct, frozen=True):
    """What shall be run: a plan, how many times faster, and where its cues are logged.

    `announced`: a screen reader that listens says every phase.
    `allowed` are the levels of each drill that may be chosen before it. `goes_on` is a session that
    was interrupted, of which this is the rest; `measures` were taken before the session.
    """

    plan: Plan
    manner: Manner
    speed: float = 1.0
    cue_log: Path | None = None
    page_keys_step: bool = False
    announced: bool = False
    voice_alone: bool = False
    allowed: Mapping[str, Collection[int]] = field(default_factory=dict)
    goes_on: GoingOn | None = None
    measures: tuple[MeasureRecord, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether it goes into the history: a try-out at another speed does not."""
        return self.speed == 1.0


def order_of(
    plan: Plan,
    preferences: Preferences,
    request: StartRequest | None,
    screening: tuple[Question, ...],
) -> Order:
    """Return the order to run `plan` in the manner that `preferences` and `request` ask for."""
    answers = preferences.answers
    allowed = {b.drill.id: allowed_levels(b.drill, screening, answers) for b in plan.blocks}
    return Order(
        plan=plan,
        manner=Manner(
            goes_on_silent=preferences.on_sound_lost is OnSoundLost.GO_ON,
            needs_voice=request is None,
        ),
        speed=request.speed if request else 1.0,
        cue_log=request.cue_log if request else None,
        page_keys_step=preferences.page_keys_step,
        announced=preferences.announced,
        voice_alone=preferences.voice_alone,
        allowed=allowed,
    )
