# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the shipped drills say: short, for every level, with what it rests on."""

import re

import pytest

from exercises.catalogue import load_catalogue
from exercises.drill import Breath, Drill, Level, Phase
from exercises.sides import Order

SHIPPED = load_catalogue()
DRILLS = list(SHIPPED.drills.values())
LEVELS = [(drill, level) for drill in DRILLS for level in drill.levels]
NAMES = [f"{drill.order}-{level.number}" for drill, level in LEVELS]
LINE = 55
"""What can be said in a few seconds, and read from the floor."""
WORD = 10
"""What is read from three metres at a glance, and said in a second."""
every_level = pytest.mark.parametrize(("drill", "level"), LEVELS, ids=NAMES)
every_drill = pytest.mark.parametrize("drill", DRILLS, ids=[drill.id for drill in DRILLS])


def around(level: Level) -> list[Phase]:
    beside = (level.finish, level.lead_in, level.stand_up)
    return [*level.phases, *(phase for phase in beside if phase is not None)]


def spoken(level: Level) -> list[str]:
    second = level.second.setup if level.second else ()
    return [*level.setup, *second, *(phase.say for phase in around(level))]


@every_level
def test_every_spoken_line_is_short(drill: Drill, level: Level) -> None:
    assert [line for line in spoken(level) if not 0 < len(line) <= LINE] == []
    sentences = level.prepare.removesuffix(".").split(". ")
    assert len(sentences) <= 4
    assert [line for line in sentences if not 0 < len(line) <= LINE] == []


@every_level
def test_every_phase_has_a_word_that_is_read_at_a_glance(drill: Drill, level: Level) -> None:
    for phase in around(level):
        assert 0 < len(phase.word.replace("left", "right")) <= WORD
        assert not phase.word.endswith(".")


@every_level
def test_the_word_of_a_breath_says_in_or_out(drill: Drill, level: Level) -> None:
    says = {Breath.IN: ("In",), Breath.OUT: ("Out", "Blow")}
    for phase in around(level):
        assert phase.word.startswith(says.get(phase.breath, ""))


@every_level
def test_every_number_says_what_it_rests_on(drill: Drill, level: Level) -> None:
    assert level.basis
    assert all(phase.basis for phase in around(level))
    assert level.second is None or level.second.basis
    assert drill.sets_basis
    assert drill.rest_basis


@every_level
def test_lines_are_written_for_the_side_that_begins(drill: Drill, level: Level) -> None:
    """So they can be shown as they are; for the other side they are mirrored."""
    words = [phase.word for phase in around(level)]
    assert not any("{" in line for line in (*spoken(level), level.prepare, *words))
    if level.sides.order is Order.ALTERNATE:
        other = level.sides.first.other.value
        assert not any(other in line.lower() for line in (*spoken(level), level.prepare, *words))


@every_level
def test_who_changes_sides_is_told_which_one_comes(drill: Drill, level: Level) -> None:
    if level.sides.order in {Order.ALTERNATE, Order.EACH}:
        side = r"\b[Rr]ight\b|\b[Ll]eft\b"
        assert re.search(side, level.prepare)
        assert any(re.search(side, line) for line in level.setup)


@every_level
def test_every_level_says_what_it_needs(drill: Drill, level: Level) -> None:
    assert level.equipment
    named = {"door frame", "firm anchor for the band, behind your head"}
    assert set(level.equipment) - named <= set(drill.equipment)


def test_balloon_and_straw_are_needed_only_where_they_are_blown() -> None:
    for level in SHIPPED.drills["hip-lift-90-90-balloon"].levels:
        needs = " ".join(level.equipment)
        assert ("balloon" in needs) == (level.number >= 5)
        assert ("straw" in needs) == (level.number >= 4)


@every_drill
def test_every_source_that_is_leaned_on_is_listed_in_full(drill: Drill) -> None:
    assert drill.sources
    for source in drill.sources:
        assert source.key
        assert source.title
        assert source.what
        assert source.grade in "ABCD"
        assert re.match("https?://", source.url) or "no address known" in source.title


@every_drill
def test_the_drill_says_when_to_stop_and_what_to_feel(drill: Drill) -> None:
    for lines in (drill.feel, drill.not_feel, drill.avoid, drill.stop, drill.notes):
        assert lines
        assert all(lines)
    assert drill.stop[0].startswith("Dizzy, light-headed")
    assert drill.stop[3].startswith("New numbness")
    assert len(drill.stop) >= 7


@every_drill
def test_nothing_promises_a_cure_or_degrees(drill: Drill) -> None:
    said = [drill.purpose, *(line for level in drill.levels for line in spoken(level))]
    assert [line for line in said for word in ("cure", "heal", "degree") if word in line] == []


@every_drill
def test_more_resistance_never_comes_below_less(drill: Drill) -> None:
    """Going one level lower may never lead to balloon or straw."""
    blown = [level.resisted for level in drill.levels]
    assert blown == sorted(blown)
