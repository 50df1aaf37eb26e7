# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001
"""Takes the pictures of the guide, which are the README's too, from the real program.

Run it from the project's folder: python -m scripts.guide_pictures [--language de] [--out FOLDER]
[--only history]. A language is put into Qt for good, so one run takes those of one.
The program runs on files of its own, with a made-up history and a told clock, driven by keys.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from benchmarks.make_history import fill
from exercises.segment import Kind
from scripts.pictures import furnished
from scripts.studio import Shot, Studio
from settings.preferences import Language, Preferences, Theme
from tests.fakes import NOON
from ui.guidebook import guide_folder

Key = Qt.Key
SHOT = Shot(Theme.LIGHT, 1024, 720)
"""Small enough to be read where the guide shows it at two thirds of this."""
WIDE = QSize(1440, 900)
"""What the chart and the list beside it need in every language."""
SESSIONS, SEED = 60, 7
SOMEBODY = Preferences(
    shown=True,
    sound_check=False,
    full_screen=False,
    voice=False,
    measure="toe-touch-floor",
)
OPAQUE = QImage.Format.Format_RGB32
DENSEST = 0
"""The quality of a PNG: how long it is packed, not how it looks."""


def pages(studio: Studio) -> Iterator[str]:
    """Yield the pages around sessions, each when it is shown."""
    press = studio.press
    press("n", "n")  # to what Today offers by itself, which would push the rest down
    press(*[Key.Key_Up] * 6)
    yield "today"
    while studio.window.page == "today":  # the first row that I tells about
        press(Key.Key_Down, "i")
    yield "about-drill"
    press(Key.Key_Escape, ",")
    yield "preferences"
    press(Key.Key_Escape, "h")
    studio.window.resize(WIDE)
    yield "history"
    studio.window.resize(SHOT.width, SHOT.height)
    press(Key.Key_Escape, "r", "e", Key.Key_Down)
    yield "editor"
    press(Key.Key_Escape, Key.Key_Escape)


def session(studio: Studio) -> Iterator[str]:
    """Yield the first drill: its set-up, a breath out, a pause, a stop signal, the check-in."""
    press, pass_time = studio.press, studio.pass_time
    press("b", Key.Key_Return)
    pass_time(8.0)
    yield "set-up"
    while studio.session.segment.kind is Kind.SETUP:
        press(Key.Key_Space)
        pass_time(1.0)
    while studio.session.segment.phase != "exhale":
        pass_time(0.5)
    pass_time(3.0)
    yield "session"
    press(Key.Key_Space)
    pass_time(2.0)
    yield "paused"
    press(Key.Key_Space)
    pass_time(6.0)
    press("d")
    pass_time(1.0)
    yield "stop-signal"
    while studio.theatre.running is not None:
        press(Key.Key_Escape)
    yield "check-in"
    press(Key.Key_Escape, Key.Key_Escape)  # past the check-in and what it speaks for


def take(app: QApplication, out: Path, only: str, language: Language) -> None:
    """Take the pictures whose name contains `only`."""
    somebody = replace(SOMEBODY, language=language)
    with tempfile.TemporaryDirectory() as name:
        folder = furnished(Path(name))
        fill(folder, SESSIONS, SEED, NOON.date() - timedelta(days=1), language.value)
        studio = Studio(app, folder, SHOT, somebody)
        for scenes in (session, pages):
            for picture in scenes(studio):
                if only in picture:
                    studio.settle()
                    picture_of = studio.window.grab().toImage().convertToFormat(OPAQUE)
                    picture_of.save(str(out / f"{picture}.png"), quality=DENSEST)
        studio.close()


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description="Take the guide's pictures.")
    languages = [one.value for one in Language if one is not Language.SYSTEM]
    parser.add_argument("--language", choices=languages, default=Language.ENGLISH.value)
    parser.add_argument("--out", type=Path, help="a folder (default: that of the guide)")
    parser.add_argument("--only", default="", help="only pictures whose name contains this")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    inherits = Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles
    QApplication.setAttribute(inherits)  # as the program does
    out = asked.out or guide_folder(asked.language)
    take(QApplication([]), out, asked.only, Language(asked.language))


if __name__ == "__main__":
    main()
