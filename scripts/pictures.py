# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001
"""Takes a picture of every page of the real program, in the looks that are asked for.

Run it from the project's folder: python -m scripts.pictures OUT [--only today] [--look light]
The program runs on files of its own, with a told clock and without sound, and is driven by keys.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from exercises.segment import Kind
from scripts.studio import SHOTS, STEP_S, Shot, Studio
from settings.preferences import Preferences
from ui.bug_report import BugReport, report_text

Key = Qt.Key
EXAMPLE = Path(__file__).parent.parent / "docs" / "example-routine.toml"
KNOWN = Preferences(shown=True, sound_check=False, full_screen=False, voice=False)
WRONG = 'name = "Evening"\n[[steps]]\ndrill = "hip-lift-90-90-balloon"\nlevel = 9\n'
SMALL = 1
"""The quality of a PNG: how quickly it is packed, not how it looks."""
DRILLS = range(1, 7)


Scene = tuple[str, QWidget]


def first_start(studio: Studio) -> Iterator[Scene]:
    """Yield the steps of a first start."""
    window, press = studio.window, studio.press
    yield "first-start-1", window
    press(Key.Key_Return)
    yield "first-start-2", window
    press(Key.Key_Down, Key.Key_Space)
    yield "first-start-2-ticked", window
    press(*[Key.Key_Return] * 10)
    yield "first-start-3", window


def pages(studio: Studio) -> Iterator[Scene]:
    """Yield the pages around sessions."""
    window, press = studio.window, studio.press
    yield "today", window
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    yield "today-chosen", window
    press("?")
    yield "keys", window
    press(Key.Key_Escape, "w", "1")
    yield "drill-page", window
    press(Key.Key_Escape, Key.Key_Escape, "w")
    yield "why", window
    press(Key.Key_F1)
    yield "guide", window
    press("1")
    yield "guide-chapter", window
    press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape, ",")
    yield "preferences", window
    press(*[Key.Key_PageDown] * 4)
    yield "preferences-end", window
    press(Key.Key_Escape, "h")
    yield "history", window
    press(Key.Key_Escape, "r")
    yield "routines", window
    press(Key.Key_End)
    yield "routines-faulty", window
    press(Key.Key_Up, "e")
    yield from editor(studio)
    press(Key.Key_Escape, Key.Key_Escape)


def editor(studio: Studio) -> Iterator[Scene]:
    """Yield the editor in several states."""
    window, press = studio.window, studio.press
    yield "editor-whole", window
    press(Key.Key_Down)
    yield "editor-step", window
    press(Key.Key_F6, Key.Key_Tab)
    yield "editor-field", window
    press(Key.Key_F6, Key.Key_End)
    yield "editor-drill", window
    page = studio.program._shelf.workshop.writing.page  # noqa: SLF001
    if page.form is not None:
        page.form.focus("phase.inhale")
    press(Key.Key_End, "!")
    yield "editor-refused", window
    press(Key.Key_Backspace)


def ready(studio: Studio) -> Iterator[Scene]:
    """Yield what comes before a routine, and the sound check."""
    studio.keeper.keep(replace(studio.keeper.preferences, sound_check=True))
    studio.press("s")
    yield "ready", studio.window
    studio.press(Key.Key_Return)
    yield "sound-check", studio.window
    studio.press(Key.Key_Escape)
    studio.keeper.keep(replace(studio.keeper.preferences, sound_check=False))


def drill(studio: Studio, number: int) -> Iterator[Scene]:
    """Yield a drill: its set-up, each phase of a breath, the rest, and a change of sides."""
    window, name = studio.window, f"drill-{number}"
    studio.press(str(number))
    studio.pass_time(8.0)
    yield f"{name}-set-up", window
    while studio.session.segment.kind is Kind.SETUP:
        studio.press(Key.Key_Space)
        studio.pass_time(1.0)
    yield f"{name}-count-in", window
    seen: set[str] = set()
    while studio.session.segment.kind is not Kind.REST:
        segment = studio.session.segment
        label = segment.phase or segment.kind.value
        if segment.kind is not Kind.COUNT_IN and label not in seen:
            seen.add(label)
            studio.pass_time(segment.for_ms / 1000 * 0.7)
            yield f"{name}-{label.replace('_', '-')}", window
        while studio.theatre.running and studio.session.segment is segment:
            studio.pass_time(STEP_S)
        if studio.theatre.running is None:
            break
    else:
        studio.pass_time(5.0)
        yield f"{name}-rest", window
        studio.pass_time(19.0)
        yield f"{name}-rest-prepares", window
    if number == 1:
        yield from held(studio)
    while studio.theatre.running is not None:
        studio.press(Key.Key_Escape)
    if number == 1:
        yield "check-in", window
        studio.press(Key.Key_Escape)
        yield "suggestion", window
    studio.press(Key.Key_Escape)


def held(studio: Studio) -> Iterator[Scene]:
    """Yield a session that is held."""
    studio.pass_time(15.0)
    studio.press(Key.Key_Space)
    studio.pass_time(2.0)
    yield "paused", studio.window
    studio.press("?")
    yield "paused-keys", studio.window
    studio.press(Key.Key_Escape, Key.Key_Escape)
    yield "asking", studio.window
    studio.press(Key.Key_Space)
    studio.pass_time(6.0)
    studio.press("d")
    studio.pass_time(1.0)
    yield "stop-signal", studio.window


def rest_after_a_drill(studio: Studio) -> Iterator[Scene]:
    """Yield the rest in which pain is asked for."""
    studio.press("s", Key.Key_Return, Key.Key_Space)
    studio.pass_time(5.0)
    studio.press(Key.Key_Right, Key.Key_Right)
    yield "next-drill", studio.window
    while studio.theatre.running is not None:
        studio.press(Key.Key_Escape)
    studio.press(Key.Key_Escape)


def fault(_studio: Studio) -> Iterator[Scene]:
    """Yield the window for a fault of the program."""
    try:
        int("breath")
    except ValueError as error:
        report = BugReport(report_text(error))
        report.show()
        yield "bug-report", report
        report.close()


def scenes(studio: Studio) -> Iterator[Scene]:
    """Yield everything that a person who was here before can see."""
    yield from fault(studio)
    for number in DRILLS:
        yield from drill(studio, number)
    yield from rest_after_a_drill(studio)
    yield from ready(studio)
    yield from pages(studio)


def take(app: QApplication, shot: Shot, asked: argparse.Namespace) -> None:
    """Take the pictures that are asked for, in one look."""
    folder: Path = asked.out / shot.name
    folder.mkdir(parents=True, exist_ok=True)
    for known, made in ((Preferences(voice=False), first_start), (KNOWN, scenes)):
        with tempfile.TemporaryDirectory() as name:
            studio = Studio(app, furnished(Path(name)), shot, known)
            for page, widget in made(studio):
                if asked.only in page:
                    studio.settle()
                    widget.grab().save(str(folder / f"{page}.png"), quality=SMALL)
            studio.close()


def furnished(folder: Path) -> Path:
    """Return the folder with a good routine file in it, and a faulty one."""
    routines = folder / "routines"
    routines.mkdir()
    copy(EXAMPLE, routines / "annas-evening.toml")
    (routines / "faulty.toml").write_text(WRONG)
    return folder


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description="Take a picture of every page.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="only pages whose name contains this")
    parser.add_argument("--look", default="", help="only looks whose name contains this")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    inherits = Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles
    QApplication.setAttribute(inherits)  # as the program does
    app = QApplication([])
    for shot in SHOTS:
        if asked.look in shot.name:
            take(app, shot, asked)


if __name__ == "__main__":
    main()
