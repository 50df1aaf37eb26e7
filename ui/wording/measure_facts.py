# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is known of the measures, and what each number of how they are taken rests on."""

from exercises.measure import Guide, GuideBasis, Measure, Measures
from ui.wording import translate
from ui.wording.lengths import seconds
from ui.wording.measures import amount
from ui.wording.why import Chapter


def measure_chapters(measures: Measures) -> tuple[Chapter, ...]:
    """Return a chapter for each measure that can be kept, and one on how all are taken."""
    known = (_known(measure) for measure in measures.offered)
    return (*known, _taken(measures.guide, measures.guide_basis))


def _known(measure: Measure) -> Chapter:
    noise = translate("MeasureFacts", "Below {0} is noise, {1}")
    spread = translate("MeasureFacts", "Tries more than {0} apart are taken again: {1}")
    return Chapter(
        measure.name,
        (
            measure.norms,
            measure.validity,
            noise.format(amount(measure, measure.change_needed), measure.change_basis),
            spread.format(amount(measure, measure.spread), measure.spread_basis),
            *(f"{error.what}: {error.value}, {error.source}" for error in measure.errors),
        ),
    )


def _taken(guide: Guide, basis: GuideBasis) -> Chapter:
    warm_up = translate("MeasureFacts", "Warm-up, {0}: {1}")
    practice = translate("MeasureFacts", "Tries for practice, {0}: {1}")
    counted = translate("MeasureFacts", "Tries that count, {0}: {1}")
    gap = translate("MeasureFacts", "Pause before the next try, {0}: {1}")
    again = translate("MeasureFacts", "How often they are asked for at most, {0} times: {1}")
    late = translate("MeasureFacts", "After the last drill a first try is late from {0} on: {1}")
    rest = translate("MeasureFacts", "Rest for comparison, {0}: {1}")
    return Chapter(
        translate("MeasureFacts", "How measures are taken"),
        (
            warm_up.format(seconds(guide.warm_up_ms), basis.warm_up),
            practice.format(guide.practice_tries, basis.practice_tries),
            counted.format(guide.tries, basis.tries),
            gap.format(seconds(guide.least_gap_ms), basis.least_gap),
            again.format(guide.most_sets, basis.most_sets),
            late.format(seconds(guide.late_ms), basis.late),
            rest.format(seconds(guide.rest_ms), basis.rest),
        ),
    )
