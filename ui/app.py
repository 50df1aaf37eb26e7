# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Makes the window and all that stands behind it, runs it, and takes it down in reverse."""

import logging
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QApplication

from exercises.catalogue import load_catalogue
from history.errors import HistoryError
from settings import file as preferences_file
from settings.places import Places
from ui.asking_file import ask_export, ask_history
from ui.bugs import Bugs
from ui.carrying import Carrying
from ui.clocks import Clocks
from ui.dressing import Dresser
from ui.journal import Journal
from ui.keeping import Keeper
from ui.leaving import Blocker, Leaving
from ui.program import Program
from ui.reading import Reader
from ui.repertoire import Repertoire
from ui.requests import StartRequest, Switches
from ui.safekeeping import Safekeeping
from ui.spoken import give_roles
from ui.theatre import Theatre
from ui.version import VERSION

if TYPE_CHECKING:
    from audio.player import Player
    from audio.voice import Tuning, Voice
    from ui.sounder import Sounder
    from ui.speaker import Speaker

PRIVATE = 0o077
"""What others may not do with the files made here: anything."""
APP_ID = "io.github.ninety_app.Ninety"


def run_window(places: Places, request: StartRequest | None, switches: Switches) -> int:
    """Open the window and run until it is closed; return the exit code."""
    os.umask(PRIVATE)
    app = _application()
    logging.basicConfig(filename=places.log_file, level=logging.WARNING)
    bugs = Bugs()
    loaded = preferences_file.load(places.preferences_json)
    keeper = Keeper(places.preferences_json, loaded.preferences)
    clocks = Clocks(time.monotonic, _now)
    safekeeping = Safekeeping(places.backups, clocks.now)
    journal = Journal(places.history_db, keep_first=safekeeping.keep_first)
    sounder, speaker = partial(_sounder, clocks.monotonic), partial(_speaker, clocks.monotonic)
    theatre = Theatre(keeper, journal, sounder, speaker, clocks)
    dresser = Dresser(app, keeper, os.environ)
    theatre.page_made.connect(dresser.dress_page)
    dresser.dress()
    give_roles()
    reader = Reader(places.history_db)
    repertoire = Repertoire(load_catalogue(), places.routines)
    program = Program(repertoire, keeper, theatre, reader, clocks)
    carrying = _carrying(places, clocks, journal)
    program.carry_with(carrying)
    dresser.dress_window(program.window)
    lock = QLockFile(str(places.data / "ninety.lock"))
    _say_what_was_found(program, reader, lock, loaded.problems)
    program.open(request)
    program.window.first_painted.connect(dresser.look_around)
    program.window.show()
    leaving = Leaving(program)
    blocker = Blocker(switches.stall_window_ms)
    code = app.exec()
    blocker.close()
    leaving.close()
    theatre.close()
    dresser.close()
    carrying.close()
    reader.close()
    lock.unlock()
    bugs.close()
    return code


def _carrying(places: Places, clocks: Clocks, journal: Journal) -> Carrying:
    now, settle = clocks.now, journal.settle
    return Carrying(places.history_db, places.backups, ask_export, ask_history, now, settle)


def _application() -> QApplication:
    QApplication.setApplicationName("Ninety")
    QApplication.setApplicationVersion(VERSION)
    QApplication.setDesktopFileName(APP_ID)
    inherits = Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles
    QApplication.setAttribute(inherits)  # what a session lays over itself hands its palette down
    return QApplication(sys.argv[:1])


def _say_what_was_found(
    program: Program, reader: Reader, lock: QLockFile, problems: tuple[str, ...]
) -> None:
    """Tell of sessions that were interrupted, unless they run in another window; of bad files."""
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        try:
            interrupted = reader.mark_interrupted()
        except HistoryError as error:
            program.tell(str(error))
        else:
            if interrupted:
                program.tell_interrupted(interrupted)
    for problem in problems:
        program.tell(problem)


def _now() -> datetime:
    return datetime.now(UTC)


def _sounder(clock: Callable[[], float]) -> "Sounder":
    from ui.sounder import Sounder

    return Sounder(partial(_player, clock), clock)


def _player(clock: Callable[[], float], woken: Callable[[], None]) -> "Player":
    from audio.sound import SoundProcess
    from ui.commands.devices import sound_command

    return SoundProcess(sound_command(), clock, woken)


def _speaker(clock: Callable[[], float]) -> "Speaker":
    from ui.speaker import Speaker

    return Speaker(partial(_voice, clock), clock)


def _voice(clock: Callable[[], float], woken: Callable[[], None], tuning: "Tuning") -> "Voice":
    from audio.voice_process import VoiceProcess
    from ui.commands.devices import voice_command

    return VoiceProcess(voice_command(), clock, woken, tuning)
