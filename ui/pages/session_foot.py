# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What stands low on a session's page: a note or message, the keys, and the dots for breaths."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import space
from ui.views.bigtext import BigText, Line
from ui.views.strips import Dots

NOTE, WIDE_NOTE, HINT, WIDE_HINT, DOTS = 0.1, 0.085, 0.08, 0.05, 0.1
"""Least height of each, as a part of the window's."""
NOTE_ROWS = 2.6
"""Room for two rows of a drill's mark."""
ONE_ROW, TWO_ROWS = 1.5, 2.4
"""Room for so many rows of keys."""
GAP = space(2)


class SessionFoot(QWidget):
    """Lies below the figure, or, wide, below figure and lines.

    There is room for the note also while it says nothing, so nothing moves when a message comes or
    goes. In work note and keys share one room, and the dots have theirs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = BigText(32, bold=False)
        self.hint = BigText(24, bold=False)
        self.dots = Dots()
        self._high_px = self._mark_px = self._hint_px = 0
        self._wide = self._working = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.note, 1)
        rows.addWidget(self.hint)
        rows.addWidget(self.dots)

    @property
    def spare_px(self) -> int:
        """Return how much lower it is now than below the figure."""
        return self._low_px() - self.maximumHeight() if self._wide else 0

    def fit(self, height: int, mark_px: int, hint_px: int) -> None:
        """Take the rooms that a window of `height` px and texts of these sizes ask."""
        self._high_px, self._mark_px, self._hint_px = height, mark_px, hint_px
        self.dots.setFixedHeight(round(height * DOTS))
        self._share_out()

    def lie(self, *, wide: bool, working: bool) -> None:
        """Lie across the whole page or below the figure, for work or for anything else."""
        if (wide, working) != (self._wide, self._working):
            self._wide, self._working = wide, working
            self._share_out()

    def tell(self, note: Line, hint: Line) -> None:
        """Say both; in work the note only where there is no hint."""
        self.note.show_line(note)
        self.hint.show_line(hint)
        self.note.setVisible(not (self._working and hint.text))
        self.hint.setVisible(not self._working or bool(hint.text))

    def _share_out(self) -> None:
        one_px = self._hint_room(WIDE_HINT, ONE_ROW)
        narrow_px = self._note_room(NOTE) if self._working else self._hint_room(HINT, TWO_ROWS)
        self.hint.setFixedHeight(one_px if self._wide else narrow_px)
        wide_px = self._note_room(WIDE_NOTE) + GAP + one_px
        self.setFixedHeight(wide_px if self._wide else self._low_px())

    def _low_px(self) -> int:
        return self._note_room(NOTE) + GAP + self.dots.maximumHeight()

    def _note_room(self, part: float) -> int:
        return max(round(self._high_px * part), round(self._mark_px * NOTE_ROWS))

    def _hint_room(self, part: float, rows: float) -> int:
        return max(round(self._high_px * part), round(self._hint_px * rows))
