# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every clip that can be heard, by name: told apart by shape, alike in loudness, without clicks.

A clip's onset is its first sample. All are 16-bit, 44.1 kHz, stereo, and the same on each run.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from audio.loudness import level
from audio.synth import RATE, Voice, mix, scale, stereo

STEPS = 12
"""Notes of a breath: `in-0` is its top, `out-0` its bottom, `-11` the farthest from them."""

FROM_LEFT, FROM_RIGHT = "<", ">"
"""Behind a clip's name and its accent: the same clip, heard from one side."""

DUCKED = "~"
"""Behind a clip's name: the same clip, quieter, to be heard beside speech."""

_LOUDNESS = 0.11
_DUCKING = 0.45  # 7 dB: a note is still there, and the word is understood
_ACCENT = 1.12  # 1 dB; the brighter onset does the rest
_SHORTEST_MS = 200

# Both scales are D major between E4 and D6. Near the note that ends a breath they are pentatonic,
# so that even three notes go clearly up or down; the far ends fill in the other degrees.
_TOP_HZ, _BOTTOM_HZ = 1174.66, 329.63
_BELOW_TOP = (0, 3, 5, 8, 10, 12, 13, 15, 17, 19, 20, 22)
_ABOVE_BOTTOM = (0, 3, 5, 7, 10, 12, 14, 15, 17, 19, 21, 22)


class Clip:
    """Samples ready for a sound device: interleaved 16-bit stereo frames at 44.1 kHz."""

    __slots__ = ("frames",)

    def __init__(self, frames: bytes) -> None:
        self.frames = frames


def clip(name: str) -> Clip:
    """The clip of that name; an exclamation mark behind it asks for the accented one.

    `<` or `>` behind that places it left or right, and a tilde behind all asks for a quieter one.

    Names: `in-0` … `in-11`, `out-0` … `out-11`, `tick`, `soft`, `bell`, `chord`, `left`, `right`,
    `left-short`, `right-short`, `closing`, `opening`, `tap`, `low`, `silence`. Any other is a
    ValueError. Takes about 5 ms.
    """
    if name.endswith(DUCKED):
        return Clip(scale(clip(name.removesuffix(DUCKED)).frames, _DUCKING))
    placed = name.rstrip(FROM_LEFT + FROM_RIGHT)
    plain = placed.removesuffix("!")
    if plain == "silence":
        return Clip(bytes(4 * RATE * _SHORTEST_MS // 1000))
    voices = _voices(plain)
    loudness = _LOUDNESS
    if plain != placed:
        loudness *= _ACCENT
        voices = (*voices, _strike(voices[0]))
    # Whatever is shorter is followed by silence: a device starts some very short clips otherwise.
    for_ms = max(_SHORTEST_MS, *(voice.until_ms for voice in voices))
    mono = mix(voices, loudness / level(voices), for_ms)
    place = name.removeprefix(placed) or plain.partition("-")[0]
    return Clip(stereo(mono, *_SIDES.get(place, (1.0, 1.0))))


def _voices(name: str) -> Sequence[Voice]:
    kind, _, step = name.partition("-")
    if kind in _BREATHS and step.isdecimal() and int(step) < STEPS:
        return _BREATHS[kind](int(step))
    if name in _SIGNALS:
        return _SIGNALS[name]()
    raise ValueError(f"there is no clip named {name!r}")


def _strike(voice: Voice) -> Voice:
    """A short bright edge on the first of some notes."""
    return Voice(voice.hz, (0.0, 0.3, 0.3, 0.2), 120, attack_ms=5, decay_ms=35, release_ms=40)


def _breath_in(step: int) -> Sequence[Voice]:
    hz = _TOP_HZ * 2 ** (-_BELOW_TOP[step] / 12)
    return (
        Voice(hz, (1.0, 0.25), 360, attack_ms=10, decay_ms=220, release_ms=120),
        Voice(hz, (0.0, 0.25, 0.3, 0.15, 0.08), 300, attack_ms=8, decay_ms=90, release_ms=80),
    )


def _breath_out(step: int) -> Sequence[Voice]:
    hz = _BOTTOM_HZ * 2 ** (_ABOVE_BOTTOM[step] / 12)
    return (
        Voice(hz, (1.0, 0.3, 0.06), 400, attack_ms=14, decay_ms=400, release_ms=180),
        Voice(hz, (0.0, 0.15, 0.1), 200, attack_ms=14, decay_ms=80, release_ms=80),
    )


def _tick() -> Sequence[Voice]:
    return (
        Voice(690.0, (1.0,), 160, attack_ms=3, decay_ms=32, release_ms=40),
        Voice(1830.0, (0.35,), 80, attack_ms=3, decay_ms=12, release_ms=20),
    )


def _tap() -> Sequence[Voice]:
    return (
        Voice(480.0, (0.9,), 120, attack_ms=3, decay_ms=24, release_ms=30),
        Voice(1150.0, (0.8,), 90, attack_ms=3, decay_ms=20, release_ms=30),
        Voice(2600.0, (0.25,), 60, attack_ms=3, decay_ms=8, release_ms=20),
    )


def _soft() -> Sequence[Voice]:
    return (Voice(587.33, (1.0, 0.12), 400, attack_ms=15, decay_ms=500, release_ms=240),)


def _bell() -> Sequence[Voice]:
    # A struck bar's modes stand at 1, 2.76 and 5.40.
    hz = 783.99
    return (
        Voice(hz, (1.0,), 650, attack_ms=4, decay_ms=240, release_ms=300),
        Voice(hz * 2.76, (0.5,), 450, attack_ms=4, decay_ms=120, release_ms=200),
        Voice(hz * 5.40, (0.2,), 200, attack_ms=4, decay_ms=40, release_ms=100),
    )


def _chord() -> Sequence[Voice]:
    # A D major chord in just proportions, 3:4:5:6, and the octaves of its notes.
    partials = (0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.3, 0.0, 0.3, 0.0, 0.3)
    return (Voice(146.83, partials, 850, attack_ms=6, decay_ms=350, release_ms=350),)


_REED = (1.0, 0.0, 0.4, 0.0, 0.2)
"""Hollow, as a reed is: the odd harmonics only."""


def _call(hz: float) -> Sequence[Voice]:
    """Short and long on one pitch."""
    return (
        Voice(hz, _REED, 150, attack_ms=10, decay_ms=900, release_ms=40),
        Voice(hz, _REED, 350, attack_ms=10, decay_ms=900, release_ms=100, at_ms=200),
    )


def _short_call(hz: float) -> Sequence[Voice]:
    """The same call in a third of a second, to stand between two notes of a breath."""
    return (
        Voice(hz, _REED, 80, attack_ms=8, decay_ms=900, release_ms=30),
        Voice(hz, _REED, 190, attack_ms=8, decay_ms=900, release_ms=70, at_ms=110),
    )


def _left() -> Sequence[Voice]:
    return _call(369.99)


def _right() -> Sequence[Voice]:
    return _call(880.00)


def _left_short() -> Sequence[Voice]:
    return _short_call(369.99)


def _right_short() -> Sequence[Voice]:
    return _short_call(880.00)


# The pair opens from one pitch to two, or closes from two to one: neither climbs nor falls.
# As multiples of 98 Hz: the one pitch is the sixth, the two are the fourth and the ninth.
_ONE = (0.0,) * 5 + (1.0,) + (0.0,) * 5 + (0.35,)
_TWO = (0.0,) * 3 + (0.6, 0.0, 0.0, 0.0, 0.25, 0.6)


def _closing() -> Sequence[Voice]:
    return (_pair(_TWO, 0, 300), _pair(_ONE, 250, 300))


def _opening() -> Sequence[Voice]:
    return (_pair(_ONE, 0, 300), _pair(_TWO, 250, 500))


def _pair(partials: Sequence[float], at_ms: int, for_ms: int) -> Voice:
    return Voice(
        98.0,
        partials,
        for_ms,
        attack_ms=8,
        decay_ms=for_ms // 2,
        release_ms=for_ms // 3,
        at_ms=at_ms,
    )


def _low() -> Sequence[Voice]:
    """Two pitches a semitone apart: rough, where all else is smooth."""
    return tuple(
        Voice(hz, (1.0, 0.6, 0.4, 0.25), 400, attack_ms=8, decay_ms=600, release_ms=120)
        for hz in (311.13, 329.63)
    )


_BREATHS: Mapping[str, Callable[[int], Sequence[Voice]]] = MappingProxyType(
    {"in": _breath_in, "out": _breath_out}
)
_SIGNALS: Mapping[str, Callable[[], Sequence[Voice]]] = MappingProxyType(
    {
        "tick": _tick,
        "soft": _soft,
        "bell": _bell,
        "chord": _chord,
        "left": _left,
        "right": _right,
        "left-short": _left_short,
        "right-short": _right_short,
        "closing": _closing,
        "opening": _opening,
        "tap": _tap,
        "low": _low,
    }
)
# 13 dB between the two channels, 5 of what is placed, whose accents leave little room above; the
# louder one is raised, since the other hardly adds to it.
_SIDES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "left": (1.35, 0.30),
        "right": (0.30, 1.35),
        FROM_LEFT: (1.06, 0.60),
        FROM_RIGHT: (0.60, 1.06),
    }
)
