# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the page on all drills says of the measures: each number with what it rests on."""

from exercises.catalogue.measures import load_measures
from ui.wording.measure_facts import measure_chapters

MEASURES = load_measures()


def test_every_number_of_how_measures_are_taken_stands_with_its_basis() -> None:
    taken = measure_chapters(MEASURES)[-1]
    assert taken.heading == "How measures are taken"
    assert "Tries that count, 3: default, unsourced" in taken.lines
    assert "Pause before the next try, 15 s: default, unsourced" in taken.lines
    assert len(taken.lines) == 7
    assert all(line.partition(": ")[2] for line in taken.lines)


def test_a_measure_tells_its_norms_its_noise_and_the_published_errors() -> None:
    toe_touch = measure_chapters(MEASURES)[0]
    assert toe_touch.heading == "Toe touch, fingertip to floor"
    assert any("No age-banded norms found" in line for line in toe_touch.lines)
    noise = "Below 5 cm is noise, default: EKEDAHL 4.5 rounded up for self-measurement"
    assert noise in toe_touch.lines
    assert "MDC, LBP patients: 4.5 cm, EKEDAHL" in toe_touch.lines
