# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Speech as samples, from an engine that can write them: espeak-ng, where it is installed."""

import io
import shutil
import subprocess
import wave
from array import array
from functools import lru_cache
from itertools import chain, islice, repeat
from operator import add, floordiv

from audio.synth import RATE
from audio.voice import Tuning
from exercises.saying import Saying

ENGINE = "espeak-ng"
MUTE = Saying("Sound and voice", "{0} does not speak").filled(ENGINE)
_PLAIN = {"en": "en-us", "de": "de"}
_USUAL, _SLOWEST, _FASTEST = 175, 80, 450
"""Words a minute of the engine: at rates 0, -1 and 1."""
_NAME = 3
"""The column of the engine's list of voices that has their names."""
_LONGEST_S = 20.0
_KEPT = 48
"""So many texts are kept as samples: the words of work, and the lines of a rest or two."""
_QUIET = 200
_TAIL = RATE // 20
_FADE = RATE // 100


class NoVoiceFile(Exception):
    """Nothing here can write speech; says what would."""


class VoiceFile:
    """Says texts into 16-bit stereo frames at 44.1 kHz. Raises NoVoiceFile where none can."""

    def __init__(self, tuning: Tuning) -> None:
        path = shutil.which(ENGINE)
        if path is None:
            said = Saying(
                "Sound and voice", "no speech engine that writes files is installed ({0} is one)"
            )
            raise NoVoiceFile(said.filled(ENGINE))
        self._path = path
        self._tuning = tuning
        self._lengths: dict[str, int] = {}
        self._made = lru_cache(_KEPT)(self._make)
        plain = _PLAIN[tuning.language]
        self._name = tuning.name if tuning.name in self._names() else plain
        if not self._speaks("In"):
            raise NoVoiceFile(MUTE)

    def takes_ms(self, text: str) -> int:
        """How long `text` takes, without the silence around it."""
        if text not in self._lengths:
            self._lengths[text] = len(self._made(text)) // 4 * 1000 // RATE
        return self._lengths[text]

    def frames(self, text: str, most_ms: int) -> bytes:
        """The speech, at most so long; what is cut off fades in the last 10 ms."""
        frames = self._made(text)
        most = 4 * (most_ms * RATE // 1000)
        return frames if len(frames) <= most else _faded(frames[:most])

    def _make(self, text: str) -> bytes:
        spoken = self._speaks(text)
        if not spoken:
            raise NoVoiceFile(MUTE)
        with wave.open(io.BytesIO(spoken)) as file:
            if file.getnchannels() != 1 or 2 * file.getframerate() != RATE:
                said = Saying("Sound and voice", "{0} speaks in a form that is not known")
                raise NoVoiceFile(said.filled(ENGINE))
            mono = array("h", file.readframes(len(spoken)))
        return _doubled(_trimmed(mono))

    def _names(self) -> list[str]:
        """Names of the voices for the language: others are another engine's, or say it wrongly."""
        asked = [self._path, f"--voices={self._tuning.language}"]
        try:
            listed = subprocess.run(
                asked, capture_output=True, check=False, text=True, timeout=_LONGEST_S
            )
        except (OSError, subprocess.TimeoutExpired):
            return []
        rows = [row.split() for row in listed.stdout.splitlines()]
        return [row[_NAME].replace("_", " ") for row in rows if len(row) > _NAME]

    def _speaks(self, text: str) -> bytes:
        """The engine's own file, empty if it makes none."""
        speed = _FASTEST - _USUAL if self._tuning.rate > 0 else _USUAL - _SLOWEST
        words = str(round(_USUAL + self._tuning.rate * speed))
        loudness = str(self._tuning.volume)
        asked = ("-v", self._name, "-s", words, "-a", loudness, "--stdin", "--stdout")
        try:
            said = subprocess.run(
                [self._path, *asked],
                input=text.encode(),
                capture_output=True,
                check=False,
                timeout=_LONGEST_S,
            )
        except (OSError, subprocess.TimeoutExpired):
            return b""
        return said.stdout if said.returncode == 0 else b""


def _trimmed(mono: "array[int]") -> "array[int]":
    """The same without its silent end."""
    end = len(mono)
    while end and -_QUIET < mono[end - 1] < _QUIET:
        end -= 1
    return mono[: end + _TAIL]


def _doubled(mono: "array[int]") -> bytes:
    """Twice as many samples, those between halfway, on both channels."""
    following = chain(islice(mono, 1, None), (0,))
    between = map(floordiv, map(add, mono, following), repeat(2))
    frames = array("h", bytes(8 * len(mono)))
    frames[0::4] = frames[1::4] = mono
    frames[2::4] = frames[3::4] = array("h", between)
    return frames.tobytes()


def _faded(frames: bytes) -> bytes:
    samples = array("h", frames)
    first = max(0, len(samples) - 2 * _FADE)
    for place in range(first, len(samples)):
        samples[place] = samples[place] * (len(samples) - place) // (2 * _FADE)
    return samples.tobytes()
