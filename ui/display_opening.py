# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Opens the display. Where Qt cannot, it would end the program by a signal (SIGABRT)."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn, TypeVar

from PySide6.QtCore import (
    QLockFile,
    QMessageLogContext,
    QtMsgType,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

from settings.file import look
from settings.places import Places
from ui.commands.faults import Exit
from ui.commands.shell import complain
from ui.language import desktop_language, language_of, spoken_without_window
from ui.wording.machine import no_display

A = TypeVar("A", bound=QGuiApplication)
AT_FAULT = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg})


def opened(make: Callable[[], A], refuse: Callable[[str], NoReturn]) -> A:
    """Return what `make` makes; where Qt finds no display or no screen, `refuse` gets its reasons.

    It must not come back: Qt does not either from what it calls fatal.
    """
    reasons: list[str] = []
    lines: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        said = (text or "").strip()
        if kind is QtMsgType.QtFatalMsg:
            refuse("; ".join(reasons) or said)
        if kind in AT_FAULT:
            reasons.append(said.removesuffix("."))
        lines.append(qFormatLogMessage(kind, context, said))

    before = qInstallMessageHandler(hear)
    app = make()
    qInstallMessageHandler(before)
    if app.primaryScreen() is None:
        refuse("; ".join(reasons))
    with suppress(OSError):  # nobody may be reading it any more
        sys.stderr.writelines(f"{line}\n" for line in lines)
    return app


def refuse(places: Places, lock: QLockFile, why: str) -> NoReturn:
    """Say that there is no display, give back the lock and end."""
    lock.unlock()
    chosen = look(places.preferences_json).preferences.language
    with spoken_without_window(language_of(chosen, desktop_language())):
        complain(f"{no_display()}: {why}.")
    sys.stderr.flush()
    os._exit(Exit.MACHINE_AT_FAULT)
