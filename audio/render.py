# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Notes as a sound file: to the sample, in flat memory however long it is."""

import wave
from array import array
from collections.abc import Iterable
from io import SEEK_END
from itertools import pairwise
from operator import add
from typing import BinaryIO

from audio.synth import RATE
from audio.tone import clip

MARK = b"LIST\x14\0\0\0INFOISFT\x08\0\0\0Ninety\0\0"
"""Ends a file that was written here (RIFF's INFO list: the software); other files stay."""
_HEAD = 44  # bytes before the samples
_CHUNK = 8  # bytes of a chunk's name and size, which the size leaves out
MOST_SAMPLES = (2**32 - 1 - (_HEAD - _CHUNK) - len(MARK)) // 4
"""What a WAV file holds at most: its length stands in 32 bits (RIFF); 6 h 45 min."""
_BLOCK = RATE  # frames
_LOWEST, _HIGHEST = -32768, 32767


def sample_at(at_ms: int) -> int:
    """The index of the sample on which a note at `at_ms` begins."""
    return round(at_ms * RATE / 1000)


def render(notes: Iterable[tuple[int, str | bytes]], total_ms: int, out: BinaryIO) -> None:
    """Writes `total_ms` of PCM WAV (16-bit, 44.1 kHz, stereo) with each note at its sample.

    `notes` are (index of the first sample, name of the clip or frames like a clip's), ordered by
    index. Notes that overlap add up and stop at full scale; what would sound behind the end is cut
    off. `MARK` follows the samples.
    """
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.setnframes(sample_at(total_ms))
        for block in _blocks(notes, sample_at(total_ms)):
            file.writeframesraw(block)
    out.write(MARK)
    out.seek(4)
    out.write((_HEAD - _CHUNK + 4 * sample_at(total_ms) + len(MARK)).to_bytes(4, "little"))


def is_ours(file: BinaryIO) -> bool:
    """Whether `render` wrote the file: a recording or another program's sound is not ours."""
    head = file.read(12)
    file.seek(0, SEEK_END)
    file.seek(max(0, file.tell() - len(MARK)))
    return head[:4] == b"RIFF" and head[8:] == b"WAVE" and file.read() == MARK


def _blocks(notes: Iterable[tuple[int, str | bytes]], total: int) -> Iterable[bytes]:
    coming = iter(notes)
    note = next(coming, None)
    sounding: list[tuple[int, array[int]]] = []
    made: dict[str, array[int]] = {}
    for start in range(0, total, _BLOCK):
        end = min(start + _BLOCK, total)
        while note and note[0] < end:
            index, what = note
            if index < start:
                raise ValueError(f"what is at sample {index} comes after a later note")
            sounding.append((index, _samples(what, made)))
            note = next(coming, None)
        yield _mixed(sounding, start, end)
        sounding = [(at, samples) for at, samples in sounding if at + len(samples) // 2 > end]


def _samples(what: str | bytes, made: dict[str, "array[int]"]) -> "array[int]":
    """Return the samples of a clip, which are kept, or of frames, which are not."""
    if isinstance(what, bytes):
        return array("h", what)
    if what not in made:
        made[what] = array("h", clip(what).frames)
    return made[what]


def _mixed(sounding: list[tuple[int, "array[int]"]], start: int, end: int) -> bytes:
    parts = []
    for at, samples in sounding:
        begin, stop = max(at, start), min(at + len(samples) // 2, end)
        parts.append((2 * (begin - start), samples[2 * (begin - at) : 2 * (stop - at)]))
    apart = all(at + len(part) <= then for (at, part), (then, _) in pairwise(parts))
    block = array("h" if apart else "i", bytes((4 if apart else 8) * (end - start)))
    for at, part in parts:
        place = slice(at, at + len(part))
        block[place] = part if apart else array("i", map(add, block[place], part))
    if not apart:
        if max(block) > _HIGHEST or min(block) < _LOWEST:
            block = array("i", [max(_LOWEST, min(_HIGHEST, sample)) for sample in block])
        block = array("h", block)
    return block.tobytes()
