# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Made-up drills beside the shipped one, and plans of them."""

from hypothesis import strategies as st

from exercises.catalogue import load_catalogue
from exercises.drill import Breath, Drill, Level, Phase, Resistance, SecondSetup, Source
from exercises.plan import LEAST_REST_MS, MOST_ROUNDS, Block, Plan
from exercises.sides import Order, Side, Sides

CATALOGUE = load_catalogue()
HIP_LIFT = CATALOGUE.drills["hip-lift-90-90-balloon"]


def phase(name: str, breath: Breath, ms: int, least_ms: int, most_ms: int) -> Phase:
    return Phase(name, breath, ms, least_ms, most_ms, f"Do {name}.", name.title(), "made up")


def level(
    number: int,
    phases: tuple[Phase, ...],
    *,
    resistance: Resistance = Resistance.NONE,
    sides: Sides | None = None,
    finish: Phase | None = None,
    breaths: int = 2,
    lead_in: Phase | None = None,
    stand_up: Phase | None = None,
    second: SecondSetup | None = None,
) -> Level:
    return Level(
        number=number,
        name=f"Level {number}",
        change="made up",
        basis="made up",
        resistance=resistance,
        sides=sides or Sides(),
        setup=("Lie down.", "Look up."),
        prepare=f"Ready for level {number}." + (" {Side} first." if sides else ""),
        phases=phases,
        finish=finish,
        breaths=breaths,
        lead_in=lead_in,
        stand_up=stand_up,
        second=second,
    )


def drill(drill_id: str, levels: tuple[Level, ...], *, sets: int = 3, first_sets: int = 2) -> Drill:
    return Drill(
        id=drill_id,
        order=1,
        name=drill_id.title(),
        evidence="made up",
        confidence="none",
        purpose="to be tested",
        position="on your back",
        sides="both",
        equipment=(),
        feel=(),
        not_feel=(),
        avoid=(),
        stop=(),
        notes=(),
        sets=sets,
        first_sets=first_sets,
        sets_basis="made up",
        first_sets_basis="made up",
        breaths_basis="made up",
        rest_ms=30_000,
        rest_basis="made up",
        named_level=len(levels),
        start_level=1,
        levels=levels,
        sources=(Source("X", "Made up", "", "D", "nothing"),),
    )


LEFT_FIRST = Sides(Order.ALTERNATE)
RIGHT_FIRST = Sides(Order.EACH, Side.RIGHT)
RIGHT = Sides(Order.RIGHT)
IN = phase("in", Breath.IN, 2_000, 1_500, 4_000)
OUT = phase("out", Breath.OUT, 3_000, 1_000, 5_000)
GAP = phase("gap", Breath.PAUSE, 1_000, 0, 2_000)
REACH = phase("reach", Breath.BOTH, 2_000, 1_000, 3_000)
RETURN = phase("return", Breath.FREE, 1_500, 0, 1_500)
READY = phase("ready", Breath.IN, 2_000, 1_000, 3_000)
STAND = phase("stand", Breath.FREE, 20_000, 20_000, 20_000)
BOARD = SecondSetup(("Move the board.", "Stand on it."), 20_000, "made up")
EMPTY = phase("finish", Breath.FREE, 4_000, 2_000, 6_000)

PUFF = drill(
    "puff",
    (
        level(1, (IN, OUT)),
        level(2, (IN, OUT, GAP), resistance=Resistance.STRAW, finish=EMPTY),
        level(3, (IN, OUT, GAP), resistance=Resistance.BALLOON, finish=EMPTY, breaths=3),
    ),
)
"""Blown into at levels 2 and 3; a gap that can shrink to nothing; no finish at level 1."""
REACHES = drill(
    "reaches", (level(1, (REACH,)), level(2, (REACH, RETURN), sides=Sides(Order.RIGHT)))
)
"""Never blown into; whole breaths; a second phase that can shrink to nothing."""
STEPS = drill("steps", (level(1, (RETURN, REACH), finish=EMPTY, breaths=1),))
"""A single level, whose first phase can shrink to nothing."""


LEGS = drill(
    "legs",
    (
        level(1, (OUT, IN), sides=RIGHT),
        level(2, (OUT, GAP, IN), sides=RIGHT_FIRST, lead_in=READY),
        level(3, (IN, OUT, GAP), sides=RIGHT_FIRST, resistance=Resistance.STRAW, lead_in=READY),
    ),
    sets=2,
)
"""One leg, then each leg by itself, led in by a breath; blown into at level 3."""
HANDS = drill("hands", (level(1, (IN, OUT, REACH), sides=LEFT_FIRST, breaths=3),))
"""Hands that alternate, an odd number of breaths a set."""
TOES = drill(
    "toes",
    (
        level(1, (IN, OUT), stand_up=STAND, breaths=3),
        level(2, (IN, OUT), stand_up=STAND, second=BOARD, breaths=3),
        level(3, (IN, OUT), stand_up=STAND, sides=RIGHT_FIRST, breaths=1),
        level(4, (IN, OUT), stand_up=STAND),
    ),
    sets=1,
    first_sets=1,
)
"""Standing up first; one set-up, two, one a side, and one again."""
FORMS = (PUFF, REACHES, STEPS, LEGS, HANDS, TOES, *CATALOGUE.drills.values())


def block(
    of: Drill,
    number: int | None = None,
    *,
    sets: int = 3,
    breaths: int | None = None,
    rest_ms: int = 30_000,
    setup_ms: int = 20_000,
    pace: int = 0,
    waits: bool = False,
) -> Block:
    at = of.level(of.named_level if number is None else number)
    return Block(of, at, sets, breaths or at.breaths, rest_ms, setup_ms, pace, waits)


def plan(*blocks: Block) -> Plan:
    return Plan("made-up", "Made up", blocks)


def balloon(*, number: int = 5, sets: int = 5, waits: bool = False, pace: int = 0) -> Plan:
    """The shipped drill with 30 s of set-up and of rest."""
    return plan(block(HIP_LIFT, number, sets=sets, setup_ms=30_000, waits=waits, pace=pace))


@st.composite
def blocks(draw: st.DrawFn, most_rounds: int) -> Block:
    of = draw(st.sampled_from(FORMS))
    number = len(of.levels) - draw(st.integers(0, len(of.levels) - 1))
    most_sets = most_rounds // of.level(number).passes
    if of.level(number).resisted and not most_sets:
        of, number = REACHES, 1
    resisted = of.level(number).resisted
    return block(
        of,
        number,
        sets=draw(st.integers(1, most_sets if resisted else 3)),
        breaths=draw(st.integers(1, 4)),
        rest_ms=draw(st.integers(LEAST_REST_MS if resisted else 0, 40_000)),
        setup_ms=draw(st.integers(1, 30_000)),
        pace=draw(st.integers(-6, 6)),
        waits=draw(st.booleans()),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Return one to three blocks with no more rounds of balloon or straw than may be."""
    rounds, chosen = MOST_ROUNDS, []
    for _ in range(draw(st.integers(1, 3))):
        chosen.append(draw(blocks(rounds)))
        rounds -= chosen[-1].all_sets if chosen[-1].resisted else 0
    return plan(*chosen)
