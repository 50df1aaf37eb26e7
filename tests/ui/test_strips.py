# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The bar along a session's top: its parts fill the room, in the plan's order."""

from collections.abc import Mapping

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from exercises.sets import Start
from exercises.timeline import Spans
from tests.exercises.rig import Rig
from tests.ui.hall import plan
from ui.look import SESSION, Look
from ui.moment import moment_of
from ui.pages.session import SessionPage
from ui.views.strips import GAP_PX, BlocksBar, Passed

TWICE: tuple[Spans, ...] = (((0, 1_000), (1_500, 3_000)), ((1_000, 1_500), (3_000, 5_000)))
"""Two drills of 2.5 s in all, the first gone back to after half a second of the second."""


@pytest.mark.parametrize(
    ("position_ms", "filled"),
    [(0, (0.0, 0.0)), (1_500, (0.4, 0.2)), (2_000, (0.6, 0.2)), (5_000, (1.0, 1.0))],
)
def test_a_drill_that_was_gone_back_to_has_one_part_of_its_whole_length(
    qtbot: QtBot, position_ms: int, filled: tuple[float, float]
) -> None:
    bar = BlocksBar()
    qtbot.addWidget(bar)
    bar.resize(506, 6)
    bar.show_passed(Passed(TWICE, position_ms))
    parts = bar._bars()
    assert [(left, width) for left, width, _ in parts] == [(0, 250), (250 + GAP_PX, 250)]
    assert tuple(part for _, _, part in parts) == pytest.approx(filled)
    assert painted(bar) == {"begin": filled[0] > 0, "end": filled[1] == 1}


def painted(bar: BlocksBar) -> Mapping[str, bool]:
    """Whether the bar is filled at its begin and at its end."""
    picture = bar.grab().toImage()
    full = QColor(SESSION.quiet)
    ends = {"begin": 4, "end": bar.width() - 5}
    return {name: picture.pixelColor(x, 3) == full for name, x in ends.items()}


def test_drills_are_counted_by_the_plan_where_a_session_goes_on(qtbot: QtBot) -> None:
    full = plan(waits=False, routine="full")
    later = Rig(full, start=Start(3)).session
    page = SessionPage()
    qtbot.addWidget(page)
    page.dress(Look(SESSION))
    page.follow(full, page_keys_step=False)
    page.show_moment(moment_of(later, silent_s=None))
    assert page._blocks.accessibleName() == "Drill 4 of 6"
