# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Why these drills and not stretching: what is claimed, what is known, and what is not."""

from msgspec import Struct

from exercises.drill import Source
from ui.wording import translate


class Chapter(Struct, frozen=True):
    """A heading and what stands under it, a paragraph or a point each."""

    heading: str
    lines: tuple[str, ...]


class WhyWords:
    def __init__(self) -> None:
        self.title = translate("Why", "Why these drills")
        self.keys = translate(
            "Why", "↑ ↓ scroll · 1 to 6 tell of a drill · C copies the sources · Esc goes back"
        )
        self.drills = translate("Why", "How well each drill is known")
        self.measures = translate("Why", "How well each measure is known")
        self.about = translate("Why", "About this drill")
        self.sources = translate("Why", "Sources")
        self.sources_more = translate(
            "Why",
            "They were read as excerpts and abstracts. Ninety opens no address: mark one and "
            "copy it, or press C to copy them all.",
        )
        self.of_measures = translate("Why", "What measures rest on")
        self.of_this_page = translate("Why", "What this page rests on")
        self.copy = translate("Why", "Copy the sources")
        self.copied = translate("Why", "The sources are on the clipboard.")
        self.no_address = translate("Why", "no address known")

    def grades(self) -> tuple[str, ...]:
        return (
            translate("Why", "A: a paper, a trial registry or a society’s guidance"),
            translate("Why", "B: whoever devised the drill, or its main teacher"),
            translate("Why", "C: a practitioner’s page, or a page for everybody"),
            translate("Why", "D: notes of a student, a vendor’s page, public code"),
        )


def source_line(source: Source, no_address: str) -> str:
    """Return a source as text: grade, what it is called elsewhere, title, what it says, where."""
    lines = [
        f"{source.grade} · {source.key} · {source.title}",
        source.what,
        source.url or no_address,
    ]
    return "\n".join(lines[:2] if no_address in source.title else lines)


def chapters() -> tuple[Chapter, ...]:
    """Return what the page says, in the order in which it is read."""
    return (_reasoning(), _known(), _unknown(), _conflicts(), _use())


def _reasoning() -> Chapter:
    return Chapter(
        translate("Why", "The reasoning"),
        (
            translate(
                "Why",
                "A hamstring that feels tight is often not short. It may be braking, because hips "
                "and trunk are not held steady in time. Stretching pulls against that brake; these "
                "drills practise what could make it needless.",
            ),
            translate(
                "Why",
                "The diaphragm keeps time for the muscles that hold trunk and pelvis. A long, "
                "complete breath out lets the ribs come down and the back muscles let go. From "
                "there the hips are moved: first lying, then kneeling, then standing.",
            ),
            translate(
                "Why",
                "So argues a physical therapist’s post of 2016 that named the six drills. It calls "
                "them a common starting place and says that they will not work for everyone. The "
                "brake is a clinical model; it has not been tested in trials.",
            ),
        ),
    )


def _known() -> Chapter:
    return Chapter(
        translate("Why", "What is known"),
        (
            translate(
                "Why",
                "The post tells of 25–30° and more after a breathing reset of under two minutes, "
                "and of 14–18° after six to eight weeks of daily stretching. That reset was "
                "hands-on work by a therapist, and how it was measured is not said. It is no "
                "promise for what you do by yourself.",
            ),
            translate(
                "Why",
                "Blowing a balloon in this position was studied for breathing: lung function rose. "
                "In one small study of a one-legged version the curve of the low back stayed as it "
                "was.",
            ),
            translate(
                "Why",
                "What a static stretch gains was gone after three to six minutes in two small "
                "studies.",
            ),
            translate(
                "Why",
                "At six breaths a minute for ten minutes, 6 of 16 beginners breathed too much. So "
                "breathe softly: normal-size breaths, long breaths out.",
            ),
        ),
    )


def _unknown() -> Chapter:
    return Chapter(
        translate("Why", "What is not known"),
        (
            translate(
                "Why",
                "Whether these drills change the range of the hamstrings: no trial that measured "
                "it was found.",
            ),
            translate(
                "Why",
                "How long an effect lasts. By the post it fades within a few hours, and lasting "
                "gains need a guided progression with several levels. That is why there are "
                "levels here; nobody has measured how long.",
            ),
            translate(
                "Why",
                "How that clinic does the six drills: the post only names them. Drills 2, 3 and 4 "
                "were put together from neighbouring drills and wait for a therapist’s eye.",
            ),
            translate(
                "Why",
                "In which order, how often and for how many weeks: no source says it of the six "
                "together.",
            ),
            translate(
                "Why",
                "How often blowing a balloon makes people dizzy: no figure was found. When it "
                "does, stop and breathe normally.",
            ),
        ),
    )


def _conflicts() -> Chapter:
    return Chapter(
        translate("Why", "Where sources disagree, and what Ninety does"),
        (
            translate(
                "Why",
                "How long to breathe out: 4 to 6 seconds, 10, or about 15. Ninety: 5 to begin "
                "with, 8 at most.",
            ),
            translate(
                "Why",
                "Against a balloon, through a straw, or with open mouth. Ninety: the balloon comes "
                "late and is never needed.",
            ),
            translate(
                "Why",
                "The right buttock: one school trains it, another calls it over-active. Ninety: "
                "right as the drill is named, and both sides as an option.",
            ),
            translate(
                "Why",
                "Toe touch: toes raised first, or heels; 3 of each, or twice 6. Ninety follows "
                "those who devised it: toes first, 3 and 3.",
            ),
            translate("Why", "Lowering a leg on the breath out, or on the breath in. Ninety: out."),
            translate(
                "Why",
                "Bending with osteoporosis: never, or within limits. Ninety: never, until your "
                "clinician agreed.",
            ),
            translate(
                "Why",
                "On the back in pregnancy: until the end of the first trimester, week 16 or week "
                "20. Ninety: not at all, until your clinician agreed.",
            ),
        ),
    )


def _use() -> Chapter:
    return Chapter(
        translate("Why", "What follows from it"),
        (
            translate(
                "Why",
                "Take the drills as practice, not as treatment. Numbers without a source are "
                "called defaults here, and you or your therapist can change them.",
            ),
            translate(
                "Why",
                "Fewer drills are done better: in one small study two beat eight. The short "
                "routine is a full answer on most days.",
            ),
            translate(
                "Why",
                "A change smaller than the error of measuring is noise, and a change on the same "
                "day is only today’s.",
            ),
        ),
    )
