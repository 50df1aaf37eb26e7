# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is shipped, against the figures of its sources written out here."""

from importlib.resources import files

import msgspec
import pytest

from exercises import catalogue
from exercises.catalogue.shape import DrillFile, Question
from exercises.dosing import prescribe
from exercises.drill import Breath, Drill, Level, Phase, Resistance
from exercises.plan import Answer, Choices
from exercises.safety import allowed_levels
from exercises.sides import Side
from exercises.timeline import lay_out

ID = "hip-lift-90-90-balloon"
SHIPPED = catalogue.load_catalogue()
HIP_LIFT: Drill = SHIPPED.drills[ID]
FILE = files(catalogue) / "drills" / f"{ID}.toml"
LINE = 55
"""What can be said in a few seconds, and read from the floor."""


def spoken(level: Level) -> list[str]:
    phases = [*level.phases, *([level.finish] if level.finish else [])]
    return [*level.setup, *(phase.say for phase in phases)]


def test_drill_one_comes_first() -> None:
    assert next(iter(SHIPPED.drills)) == ID
    assert (HIP_LIFT.order, HIP_LIFT.name) == (1, "90/90 Hip Lift with Balloon Breathing")
    assert HIP_LIFT.evidence == "EXACT protocol found"
    assert HIP_LIFT.shown_mark is None


@pytest.mark.parametrize("level", HIP_LIFT.levels, ids=str)
def test_the_phases_have_their_lengths_ranges_and_breath(level: Level) -> None:
    phases = [(p.name, p.breath, p.ms, p.least_ms, p.most_ms) for p in level.phases]
    assert phases == [
        ("inhale", Breath.IN, 3_000, 3_000, 5_000),
        ("exhale", Breath.OUT, 5_000, 4_000, 8_000),
        ("pause", Breath.PAUSE, 3_000, 2_000, 3_000),
    ]
    assert level.finish is not None
    finish = level.finish
    assert (finish.breath, finish.ms, finish.least_ms, finish.most_ms) == (
        Breath.FREE,
        5_000,
        5_000,
        10_000,
    )


def test_the_dose_is_four_breaths_by_five_and_three_at_first() -> None:
    assert (HIP_LIFT.sets, HIP_LIFT.first_sets, HIP_LIFT.rest_ms) == (5, 3, 30_000)
    assert [level.breaths for level in HIP_LIFT.levels] == [4] * 6


def test_the_post_names_level_five_and_one_starts_at_three() -> None:
    assert (HIP_LIFT.named_level, HIP_LIFT.start_level) == (5, 3)


def test_the_levels_are_the_six_of_the_ladder() -> None:
    none, straw, balloon = Resistance.NONE, Resistance.STRAW, Resistance.BALLOON
    assert [(level.name, level.resistance, level.sides.opening) for level in HIP_LIFT.levels] == [
        ("Feet-up breathing", none, Side.BOTH),
        ("Heel dig", none, Side.BOTH),
        ("Hip lift with ball", none, Side.BOTH),
        ("Hip lift with straw", straw, Side.BOTH),
        ("Hip lift with balloon", balloon, Side.BOTH),
        ("Hip shift, right foot off", balloon, Side.LEFT),
    ]


def test_the_set_ups_have_their_lines() -> None:
    assert [len(level.setup) for level in HIP_LIFT.levels] == [3, 4, 7, 7, 9, 12]
    assert HIP_LIFT.level(1).setup[0] == "Lie on your back, calves on a chair."
    assert HIP_LIFT.level(6).setup[:9] == HIP_LIFT.level(5).setup
    assert HIP_LIFT.level(6).setup[-1] == "Float the right foot free."


@pytest.mark.parametrize(
    ("number", "exhale", "word", "finish"),
    [
        (1, "Out through the nose, slow and long.", "Out", "Relax and breathe normally."),
        (2, "Out through soft lips. Heels pull down.", "Out", "Let the heels go and relax."),
        (3, "Out through soft lips, all the way.", "Out", "Lower down and relax."),
        (4, "Blow slowly through the straw.", "Blow", "Straw out, lower down, relax."),
        (
            5,
            "Blow slowly into the balloon. Soft cheeks, soft neck.",
            "Blow",
            "Pinch the balloon, take it away, lower down, relax.",
        ),
        (
            6,
            "Blow slowly into the balloon. Soft cheeks, soft neck.",
            "Blow",
            "Pinch the balloon, take it away, lower down, relax.",
        ),
    ],
)
def test_the_blow_and_the_finish_are_said_for_their_level(
    number: int, exhale: str, word: str, finish: str
) -> None:
    level = HIP_LIFT.level(number)
    blow = level.phases[1]
    assert (blow.say, blow.word) == (exhale, word)
    assert level.finish is not None
    assert level.finish.say == finish


@pytest.mark.parametrize("level", HIP_LIFT.levels, ids=str)
def test_every_spoken_line_is_short(level: Level) -> None:
    assert [line for line in spoken(level) if not 0 < len(line) <= LINE] == []
    sentences = level.prepare.removesuffix(".").split(". ")
    assert [line for line in sentences if not 0 < len(line) <= LINE] == []


@pytest.mark.parametrize("level", HIP_LIFT.levels, ids=str)
def test_the_word_of_a_phase_is_one_word(level: Level) -> None:
    phases: list[Phase] = [*level.phases, *([level.finish] if level.finish else [])]
    assert all(phase.word and " " not in phase.word for phase in phases)


def test_the_balloon_is_prepared_in_the_rest() -> None:
    assert HIP_LIFT.level(5).prepare == "Balloon to your lips. Breathe out. Curl up."
    assert HIP_LIFT.level(4).prepare.startswith("Straw")
    assert not any("alloon" in HIP_LIFT.level(number).prepare for number in (1, 2, 3, 4))


def test_every_number_says_what_it_rests_on() -> None:
    assert HIP_LIFT.sets_basis
    assert HIP_LIFT.rest_basis
    for level in HIP_LIFT.levels:
        assert level.basis
        assert all(phase.basis for phase in level.phases)
        assert level.finish is not None
        assert level.finish.basis


def test_unsourced_numbers_are_called_defaults() -> None:
    for basis in (HIP_LIFT.rest_basis, HIP_LIFT.level(2).basis, HIP_LIFT.level(4).basis):
        assert "default" in basis
    for basis in (HIP_LIFT.sets_basis, HIP_LIFT.level(5).basis):
        assert "BOYLE" in basis


def test_every_source_that_is_leaned_on_is_listed_in_full() -> None:
    assert len(HIP_LIFT.sources) == 17
    assert all(s.key and s.title and s.what and s.grade in "ABCD" for s in HIP_LIFT.sources)
    assert all(
        s.url.startswith("https://") or "no address known" in s.title for s in HIP_LIFT.sources
    )
    keys = {source.key for source in HIP_LIFT.sources}
    assert {"BOYLE", "STEMLER", "FMS9090", "LBHP", "PRIAPP", "PELVIS", "DNS3M"} <= keys


def test_the_drill_says_when_to_stop_and_what_to_feel() -> None:
    counts = (HIP_LIFT.stop, HIP_LIFT.feel, HIP_LIFT.not_feel, HIP_LIFT.avoid, HIP_LIFT.notes)
    assert [len(lines) for lines in counts] == [7, 3, 3, 5, 5]
    assert len(HIP_LIFT.equipment) == 5
    assert all(line for lines in (*counts, HIP_LIFT.equipment) for line in lines)
    assert HIP_LIFT.stop[0].startswith("Dizzy, light-headed")


def test_nothing_promises_a_cure_or_degrees() -> None:
    said = [HIP_LIFT.purpose, *(line for level in HIP_LIFT.levels for line in spoken(level))]
    assert [line for line in said for word in ("cure", "heal", "degree") if word in line] == []


REMOVES: dict[str, tuple[int, ...]] = {
    "heart-lung-pressure": (1, 2, 3),
    "chest-infection-ribs": (1, 2, 3),
    "surgery": (),
    "pregnant": (),
    "eyes": (1, 2, 3),
    "seizures": (1, 2, 3),
    "bones": (1, 2, 3, 4, 5, 6),
    "latex": (1, 2, 3, 4, 5, 6),
    "children": (1, 2, 3, 4, 5, 6),
    "strain-numbness-balance": (),
}
"""What a yes leaves of drill 1."""


@pytest.mark.parametrize("question", SHIPPED.screening, ids=[q.id for q in SHIPPED.screening])
def test_a_yes_removes_what_it_should(question: Question) -> None:
    answers = {question.id: Answer(yes=True)}
    assert allowed_levels(HIP_LIFT, SHIPPED.screening, answers) == REMOVES[question.id]


def test_the_questions_are_the_ten_with_their_actions_and_bases() -> None:
    assert [q.id for q in SHIPPED.screening] == list(REMOVES)
    assert all(q.item and q.action and q.basis for q in SHIPPED.screening)
    assert [q.id for q in SHIPPED.screening if q.all_until_agreed] == [
        "surgery",
        "strain-numbness-balance",
    ]
    assert [q.id for q in SHIPPED.screening if not q.ask_first] == ["latex", "children"]
    assert [q.say for q in SHIPPED.screening if q.say] == [
        "Use a latex-free balloon or a straw.",
        "Keep balloons away from children.",
    ]


def test_the_questions_also_bind_the_drills_and_measures_to_come() -> None:
    questions = {q.id: q for q in SHIPPED.screening}
    assert questions["pregnant"].removes_drills == (
        ID,
        "bench-90-90-crossover-reach",
        "band-assisted-aslr",
    )
    assert questions["pregnant"].removes_measures == ("aslr-angle", "passive-slr")
    assert questions["bones"].removes_drills == ("toe-touch-progression",)
    assert questions["bones"].removes_measures == ("toe-touch-floor", "sit-and-reach")


def test_the_routines_have_their_ids_and_keys() -> None:
    assert [(r.id, r.key) for r in SHIPPED.routines] == [
        ("full", ""),
        ("short", "S"),
        ("balloon", "B"),
        ("reset", "Q"),
        ("first-day", "F"),
        *((f"drill-{number}", str(number)) for number in range(1, 7)),
    ]
    assert all(r.name and r.about for r in SHIPPED.routines)


def test_the_routines_have_their_drills() -> None:
    drills = {r.id: [SHIPPED.drills[d].order for d in r.drills] for r in SHIPPED.routines}
    every = [1, 2, 3, 4, 5, 6]
    assert drills == {
        "full": every,
        "short": [1, 6],
        "balloon": [1],
        "reset": [1],
        "first-day": every,
        **{f"drill-{number}": [number] for number in every},
    }
    assert [r.id for r in SHIPPED.routines if r.first_session] == ["first-day"]
    assert {r.id: r.sets for r in SHIPPED.routines if r.sets} == {"reset": 2}


def test_the_balloon_routine_takes_four_hundred_and_ten_seconds() -> None:
    balloon = SHIPPED.routine("balloon")
    assert balloon is not None
    total_ms = lay_out(prescribe(balloon, SHIPPED, Choices(), level=5)).total_ms
    assert total_ms == (30 + 5 * (3 + 4 * 11 + 5) + 4 * 30) * 1_000 == 410_000


def test_a_level_that_speaks_of_a_phase_that_is_not_there_is_a_fault() -> None:
    text = FILE.read_bytes()
    catalogue._drill(msgspec.toml.decode(text, type=DrillFile))
    wrong = text.replace(b'word = { exhale = "Out" }', b'word = { sigh = "Out" }')
    file = msgspec.toml.decode(wrong, type=DrillFile)
    with pytest.raises(ValueError, match="phases that are not there"):
        catalogue._drill(file)


def test_a_field_that_nobody_knows_is_a_fault() -> None:
    text = FILE.read_bytes()
    with pytest.raises(msgspec.ValidationError):
        msgspec.toml.decode(text.replace(b"purpose =", b"porpoise ="), type=DrillFile)
