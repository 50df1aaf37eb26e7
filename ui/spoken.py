# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a screen reader is told of our own widgets: what they are, their names, what happens.

A class says what it is by its `spoken_as`. A role is all that is given: Qt for Python cannot hand
out an interface for values (the program crashes): what has one is a widget of Qt's own, as
`ui/pages/scale_stop.py`; of anything else what is shown stands in the name.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

CHART = QAccessible.Role.Chart
DOCUMENT = QAccessible.Role.Document
PANE = QAccessible.Role.Pane
PICTURE = QAccessible.Role.Graphic
TEXT = QAccessible.Role.StaticText


def give_roles() -> None:
    """Have Qt ask for the roles of our own widgets."""
    QAccessible.installFactory(_spoken)


def name(widget: QWidget, words: str) -> None:
    """Give a widget a name, and tell of it only where it is another."""
    if widget.accessibleName() != words:
        widget.setAccessibleName(words)


def announce(widget: QWidget, words: str) -> None:
    """Say this now, instead of whatever is being said; where nobody listens, nothing is done."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def _spoken(_class: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_as", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
