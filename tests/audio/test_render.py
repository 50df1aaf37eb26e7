# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sound file: every note where it belongs, to the sample."""

import io
import tracemalloc
import wave
from array import array
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio.render import MARK, is_ours, render, sample_at
from audio.tone import clip

NAMES = ["tick", "tap", "low", "bell", "left"]


def rendered(notes: list[tuple[int, str]], total_ms: int) -> "array[int]":
    out = io.BytesIO()
    render(notes, total_ms, out)
    out.seek(0)
    with wave.open(out) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, 44_100)
        assert file.getnframes() == sample_at(total_ms)
        return array("h", file.readframes(file.getnframes()))


@given(
    notes=st.lists(st.tuples(st.integers(0, 150_000), st.sampled_from(NAMES)), max_size=8),
    total_ms=st.integers(1, 3000),
)
def test_notes_stand_at_their_sample_and_add_up(
    notes: list[tuple[int, str]], total_ms: int
) -> None:
    notes.sort()
    wanted = np.zeros((400_000, 2), dtype=np.int64)
    for index, name in notes:
        frames = np.frombuffer(clip(name).frames, "<i2").reshape(-1, 2)
        wanted[index : index + len(frames)] += frames
    heard = np.array(rendered(notes, total_ms)).reshape(-1, 2)
    assert (heard == np.clip(wanted, -32768, 32767)[: len(heard)]).all()


def test_a_file_says_who_wrote_it_behind_the_samples() -> None:
    out = io.BytesIO()
    render([(0, "tap")], 1000, out)
    written = out.getvalue()
    assert int.from_bytes(written[4:8], "little") == len(written) - 8
    assert written[44 + 4 * 44_100 :] == MARK
    assert b"ISFT" in MARK
    assert is_ours(io.BytesIO(written))
    assert not is_ours(io.BytesIO(written[: -len(MARK)]))
    assert not is_ours(io.BytesIO(MARK))
    assert not is_ours(io.BytesIO(b"RIFF"))


def test_what_is_too_loud_together_stops_at_full_scale() -> None:
    heard = rendered([(0, "low")] * 9, 500)
    assert max(heard) == 32767
    assert min(heard) == -32768


def test_notes_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="after a later note"):
        rendered([(100_000, "tap"), (0, "tap")], 3000)


@pytest.mark.parametrize(("at_ms", "sample"), [(0, 0), (1000, 44_100), (1, 44), (3, 132)])
def test_milliseconds_become_the_nearest_sample(at_ms: int, sample: int) -> None:
    assert sample_at(at_ms) == sample


def test_a_long_file_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    def most(total_ms: int) -> int:
        with (tmp_path / "out.wav").open("wb") as out:
            tracemalloc.start()
            render(((s * 44_100, "tick") for s in range(total_ms // 1000)), total_ms, out)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return peak

    assert most(40_000) < most(5_000) * 1.2
