# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Notes as a sound file: to the sample, in flat memory however long it is."""

import wave
from array import array
from collections.abc import Iterable
from typing import BinaryIO

from audio.synth import RATE
from audio.tone import clip

_BLOCK = RATE  # frames


def sample_at(at_ms: int) -> int:
    """The index of the sample on which a note at `at_ms` begins."""
    return round(at_ms * RATE / 1000)


def render(notes: Iterable[tuple[int, str]], total_ms: int, out: BinaryIO) -> None:
    """Writes `total_ms` of PCM WAV (16-bit, 44.1 kHz, stereo) with each note at its sample.

    `notes` are (index of the first sample, name of the clip), ordered by index. Notes that overlap
    add up and stop at full scale; what would sound behind the end is cut off.
    """
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.setnframes(sample_at(total_ms))
        for block in _blocks(notes, sample_at(total_ms)):
            file.writeframesraw(block)


def _blocks(notes: Iterable[tuple[int, str]], total: int) -> Iterable[bytes]:
    coming = iter(notes)
    note = next(coming, None)
    sounding: list[tuple[int, array[int]]] = []
    made: dict[str, array[int]] = {}
    for start in range(0, total, _BLOCK):
        end = min(start + _BLOCK, total)
        while note and note[0] < end:
            index, name = note
            if index < start:
                raise ValueError(f"{name} at sample {index} comes after a later note")
            if name not in made:
                made[name] = array("h", clip(name).frames)
            sounding.append((index, made[name]))
            note = next(coming, None)
        yield _mixed(sounding, start, end)
        sounding = [(at, samples) for at, samples in sounding if at + len(samples) // 2 > end]


def _mixed(sounding: list[tuple[int, "array[int]"]], start: int, end: int) -> bytes:
    block = array("h", bytes(4 * (end - start)))
    for at, samples in sounding:
        begin, stop = max(at, start), min(at + len(samples) // 2, end)
        place = slice(2 * (begin - start), 2 * (stop - start))
        part = samples[2 * (begin - at) : 2 * (stop - at)]
        block[place] = _added(block[place], part)
    return block.tobytes()


def _added(below: "array[int]", above: "array[int]") -> "array[int]":
    if not any(below):
        return above
    return array("h", [max(-32768, min(32767, a + b)) for a, b in zip(below, above, strict=True)])
