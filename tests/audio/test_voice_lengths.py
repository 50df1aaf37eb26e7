# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""How long things take to say, from what was measured with a real voice."""

import pytest

from audio.voice_lengths import VoiceLengths

ESPEAK = {"In": 0.59, "Blow": 0.71, "Pause": 0.84, "Left palm": 1.08}
LINE = "Lie on your back with your feet on the wall."


def test_nothing_is_known_of_a_voice_that_has_not_spoken() -> None:
    assert VoiceLengths().takes_s("In") is None


def test_what_was_measured_is_known() -> None:
    lengths = VoiceLengths()
    lengths.measure("In", 0.59)
    lengths.measure("In", 0.62)
    lengths.measure("In", 0.60)
    assert lengths.takes_s("In") == 0.62


@pytest.mark.parametrize(("word", "real_s"), ESPEAK.items())
def test_a_line_tells_how_long_words_take_with_little_to_spare(word: str, real_s: float) -> None:
    lengths = VoiceLengths()
    lengths.measure(LINE, 2.23)
    judged_s = lengths.takes_s(word)
    assert judged_s is not None
    # What an engine calls the end lies a third of a second behind what is heard.
    assert real_s - 0.1 < judged_s < 1.3 * real_s


def test_speech_that_was_cut_off_measures_nothing() -> None:
    lengths = VoiceLengths()
    lengths.measure("In", 0.01)
    assert lengths.takes_s("In") is None
