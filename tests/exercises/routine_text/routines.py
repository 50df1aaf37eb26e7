# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every routine that a file can say."""

import unicodedata

from hypothesis import strategies as st

from exercises.catalogue import load_catalogue
from exercises.drill import Breath, Drill, Level, Phase, Resistance, Stance, Unit
from exercises.routine import Routine, Step
from exercises.routine_text.own_drill import FINISH, own_drill, own_phase, phases_of
from exercises.sides import Order, Side, Sides

SHELF = load_catalogue().drills
ID = "mine"

_letters = st.characters(
    exclude_categories=["Cc", "Cs", "Zl", "Zp"],
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)


def _shows(text: str) -> bool:
    return any(not one.isspace() and unicodedata.category(one) != "Cf" for one in text)


def texts(most: int) -> st.SearchStrategy[str]:
    return st.text(_letters, min_size=1, max_size=min(most, 20)).filter(_shows)


def seconds_ms(least: int = 0, most: int = 600_000) -> st.SearchStrategy[int]:
    return st.integers(least, most)


lines = st.lists(texts(300), min_size=1, max_size=4).map(tuple)


def sides() -> st.SearchStrategy[Sides]:
    changing = st.sampled_from([Side.LEFT, Side.RIGHT])
    return (
        st.sampled_from([Sides(Order.BOTH), Sides(Order.LEFT), Sides(Order.RIGHT)])
        | st.builds(Sides, st.just(Order.EACH), changing)
        | st.builds(Sides, st.just(Order.ALTERNATE), changing, st.integers(1, 50))
    )


@st.composite
def phases(draw: st.DrawFn, name: str) -> Phase:
    least, ms, most = sorted(draw(st.lists(seconds_ms(100), min_size=3, max_size=3)))
    breath = draw(st.sampled_from(Breath))
    return own_phase(name, breath, ms, least, most, draw(texts(300)), draw(texts(30)))


@st.composite
def drills(draw: st.DrawFn, drill_id: str) -> Drill:
    names = draw(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=3, unique=True))
    names += draw(st.sampled_from([[], [FINISH]]))
    sets = draw(st.integers(1, 20))
    return own_drill(
        drill_id,
        draw(texts(100)),
        draw(lines),
        tuple(draw(phases(name)) for name in names),
        breaths=draw(st.integers(1, 20)),
        sets=sets,
        first_sets=draw(st.none() | st.integers(1, sets)),
        rest_ms=draw(st.none() | seconds_ms()),
        unit=draw(st.sampled_from(Unit)),
        sides=draw(sides()),
        resistance=draw(st.sampled_from(Resistance)),
        stance=draw(st.sampled_from(Stance)),
        prepare=draw(st.just("") | texts(300)),
        purpose=draw(st.just("") | texts(300)),
        equipment=draw(st.just(()) | lines),
        feel=draw(st.just(()) | lines),
        stop=draw(st.just(()) | lines),
    )


@st.composite
def steps(draw: st.DrawFn, drill: Drill) -> Step:
    number = draw(st.none() | st.integers(1, len(drill.levels)))
    levels = drill.levels if number is None else (drill.level(number),)
    names = sorted({phase.name for level in levels for phase in phases_of(level)})
    order = draw(st.none() | sides())
    if order is not None and order.order is Order.EACH and _changes_setup(levels):
        order = None
    both = st.none() | st.booleans() if drill.both_sides_offered and order is None else st.none()
    return Step(
        drill=drill.id,
        level=number,
        sets=draw(st.none() | st.integers(1, 20)),
        breaths=draw(st.none() | st.integers(1, 30)),
        rest_ms=draw(st.none() | seconds_ms()),
        both_sides=draw(both),
        sides=order,
        ms=draw(st.dictionaries(st.sampled_from(names), seconds_ms(1), max_size=2)),
        say=draw(st.dictionaries(st.sampled_from(names), texts(300), max_size=2)),
        word=draw(st.dictionaries(st.sampled_from(names), texts(30), max_size=2)),
        setup=draw(st.none() | lines),
    )


def _changes_setup(levels: tuple[Level, ...]) -> bool:
    return any(level.second is not None for level in levels)


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    own = tuple(draw(drills(name)) for name in draw(st.sampled_from([(), ("x",), ("x", "y")])))
    known = [*SHELF.values(), *own]
    used = draw(st.lists(st.sampled_from(known), min_size=1, max_size=4))
    return Routine(
        id=ID,
        name=draw(texts(100)),
        about=draw(st.just("") | texts(300)),
        key="",
        steps=tuple(draw(steps(drill)) for drill in used),
        own=own,
        first_session=draw(st.booleans()),
        sets=draw(st.none() | st.integers(1, 20)),
    )
