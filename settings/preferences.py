# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a person set, with the values that hold before anything was set."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import astuple, force_setattr

from exercises.plan import Answer
from exercises.saying import Saying


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Language(StrEnum):
    """The language of everything shown and said, or the desktop's where there is a translation."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Switch(StrEnum):
    """On or off, or as the desktop says."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class OnSoundLost(StrEnum):
    """What a session does when its sound is lost; with closed eyes silence must not go on."""

    PAUSE = "pause"
    GO_ON = "go-on"


RANGES: Mapping[str, range] = MappingProxyType(
    {
        "setup_s": range(10, 181),
        "rest_s": range(30, 121),
        "volume": range(101),
        "voice_volume": range(101),
        "text_percent": range(75, 201),
        "planned_days": range(1, 8),
        "sound_checks_done": range(1_000_001),
    }
)
"""What each number may be."""

LEVELS = range(1, 100)
PACES = range(-40, 41)
MOMENTS = range(-(2**40), 2**40)
"""Seconds since 1970, far beyond any calendar on either side."""

MOST_ENTRIES = 200
"""Answers, levels or paces at most: far more than drills, and a bound to the file's size."""

MOST_LETTERS = 100
"""Length of a drill's or question's id at most."""


class Preferences(Struct, frozen=True):
    """All settings; a new one with some changed is made by `msgspec.structs.replace`.

    `setup_s` and `rest_s` are seconds, `volume` percent, `text_percent` is 100 for the desktop's
    size. `voice_rate` goes from -1 (slow) to 1 (fast), `voice_name` is empty for one that suits,
    `voice_alone` has words instead of breath tones; with `voice_missed` it was told that there is
    no voice, and need not be told again. `announced`: a screen reader that runs says each phase.
    `shown`: a therapist has shown the drills; None, not asked
    yet. `answers` by question, `levels` and `paces` by drill; a pace counts steps of half a second
    a phase. `both_sides` are the drills that are done on both sides by choice; `first_card` is the
    routine that comes first on Today, empty for the one that is shipped first. `measure` is the one
    that is kept before and after sessions, empty for none. `confirmed` are the marks of routine
    files that may exceed what the catalogue says. `planned_days` are those of a week (five by
    default, unsourced); `full_doses` the drills past the doses of a first session; `suggestions`
    are answered ones by drill: when the newest session that one rested on began, in seconds since
    1970.
    A value out of its range raises ValueError.
    """

    setup_s: int = 30
    rest_s: int = 30
    volume: int = 70
    muted: bool = False
    voice: bool = True
    voice_alone: bool = False
    voice_name: str = ""
    voice_rate: float = 0.0
    voice_volume: int = 80
    voice_missed: bool = False
    page_keys_step: bool = False
    announced: bool = False
    full_screen: bool = True
    language: Language = Language.SYSTEM
    theme: Theme = Theme.SYSTEM
    reduced_motion: Switch = Switch.SYSTEM
    text_percent: int = 100
    on_sound_lost: OnSoundLost = OnSoundLost.PAUSE
    sound_check: bool = True
    sound_checks_done: int = 0
    shown: bool | None = None
    both_sides: frozenset[str] = frozenset()
    first_card: str = ""
    measure: str = ""
    confirmed: frozenset[str] = frozenset()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    levels: Mapping[str, int] = field(default_factory=dict)
    paces: Mapping[str, int] = field(default_factory=dict)
    planned_days: int = 5
    full_doses: frozenset[str] = frozenset()
    suggestions: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, allowed in RANGES.items():
            check_number(getattr(self, name), allowed)
        check_rate(self.voice_rate)
        check_name(self.voice_name)
        for level in self.levels.values():
            check_number(level, LEVELS)
        for pace in self.paces.values():
            check_number(pace, PACES)
        for moment in self.suggestions.values():
            check_number(moment, MOMENTS)
        check_ids(dict.fromkeys(self.both_sides))
        check_ids(dict.fromkeys(self.full_doses))
        check_ids(dict.fromkeys(self.confirmed))
        for one in filter(None, (self.first_card, self.measure)):
            check_id(one)
        for name in ("answers", "levels", "paces", "suggestions"):
            mapping = getattr(self, name)
            check_ids(mapping)
            force_setattr(self, name, MappingProxyType(dict(mapping)))

    def __hash__(self) -> int:
        return hash(tuple(_hashable(value) for value in astuple(self)))


def _hashable(value: object) -> object:
    return frozenset(value.items()) if isinstance(value, Mapping) else value


def check_number(value: int, allowed: range) -> None:
    """Raise ValueError, saying what is allowed, for a number outside."""
    if value not in allowed:
        raise ValueError(_goes(allowed[0], allowed[-1]))


def _goes(least: int, most: int) -> Saying:
    return Saying("Preferences file", "it goes from {0} to {1}").filled(least, most)


def check_rate(rate: float) -> None:
    """Raise ValueError for a rate of speech that no engine knows."""
    if not -1 <= rate <= 1:
        raise ValueError(_goes(-1, 1))


def check_name(name: str) -> None:
    """Raise ValueError, saying what is wrong, for what can be no voice's name."""
    if len(name) > MOST_LETTERS:
        said = Saying("Preferences file", "a name has at most {0} letters")
        raise ValueError(said.filled(MOST_LETTERS))
    name.encode()  # UnicodeEncodeError is a ValueError: half a character is no text


def check_ids(mapping: Mapping[str, object]) -> None:
    """Raise ValueError, saying what is wrong, for ids that no file could hold."""
    if len(mapping) > MOST_ENTRIES:
        said = Saying("Preferences file", "it holds more than {0} entries")
        raise ValueError(said.filled(MOST_ENTRIES))
    for name in mapping:
        check_id(name)


def check_id(name: str) -> None:
    """Raise ValueError, saying what is wrong, for an id that no file could hold."""
    if not 0 < len(name) <= MOST_LETTERS:
        said = Saying("Preferences file", "an id has 1 to {0} letters")
        raise ValueError(said.filled(MOST_LETTERS))
    name.encode()  # UnicodeEncodeError is a ValueError: half a character is no text
