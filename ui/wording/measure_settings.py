# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of the preferences' part on measures."""

from collections.abc import Iterable

from exercises.measure import Measure
from ui.wording import translate
from ui.wording.measures import amount


class MeasureSettingsWords:
    def __init__(self) -> None:
        self.title = translate("MeasureSettings", "Measure")
        self.keep = translate("MeasureSettings", "Kept before and after sessions")
        self.keep_more = translate(
            "MeasureSettings", "Keep to one. It is offered before a session, never asked for."
        )
        self.none = translate("MeasureSettings", "None")
        self.choices = {
            "toe-touch-floor": translate("MeasureSettings", "Toe touch, cm"),
            "aslr-angle": translate("MeasureSettings", "Leg raise, °"),
        }
        self.control = translate("MeasureSettings", "Rest alone, for comparison")
        self.control_more = translate(
            "MeasureSettings",
            "Once: measure, rest five minutes without drills, measure again. "
            "If rest moves it as much, Ninety says so.",
        )
        self.control_open = translate("MeasureSettings", "Begin…")


def facts(measure: Measure, trained: str) -> tuple[str, ...]:
    """Return what is to be known of a measure before it is kept."""
    needs = translate("MeasureSettings", "You need: {0}.").format(measure.kit)
    noise = translate("MeasureSettings", "Changes below {0} are within measurement noise ({1}).")
    basis = noise.format(amount(measure, measure.change_needed), measure.change_basis)
    return tuple(filter(None, (measure.how, needs, basis, trained)))


def kept_back(name: str, reasons: Iterable[tuple[str, str]]) -> str:
    """Return why a measure may not be taken; `reasons` are safety questions and what they ask."""
    words = translate("MeasureSettings", "{0} is kept back by a safety answer.").format(name)
    return " ".join((words, *(f"“{item}”: {action}" for item, action in reasons)))
