# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The editor's list and its buttons."""

from tests.ui.pages.conftest import Show
from ui.look import space
from ui.pages.editor_outline import Outline
from ui.wording.editor import EditorWords


def test_only_the_button_that_does_not_fit_goes_on_in_the_next_line(show: Show) -> None:
    outline = Outline(EditorWords())
    show(outline)
    pair = outline.save.sizeHint().width() + space(3) + outline.undo.sizeHint().width()
    outline.resize(max(pair + space(3), outline.minimumSizeHint().width()), 800)
    save, undo, redo = outline.save, outline.undo, outline.redo
    assert save.geometry().center().y() == undo.geometry().center().y()
    assert redo.y() > undo.geometry().bottom()
