# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Makes the window and all that stands behind it, runs it, and takes it down in reverse."""

import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from audio.stopped import boot_clock
from exercises.catalogue import load_catalogue
from history.errors import HistoryError
from settings import file as preferences_file
from settings.places import Places
from ui.asking_file import ask_export, ask_history
from ui.bugs import Bugs
from ui.carrying import Carrying
from ui.clocks import Clocks
from ui.desktop.bus_probe import Bus, ask_bus, spare_bus
from ui.desktop.front_door import FrontDoor, enter
from ui.desktop.identity import APP_ID, APP_NAME, icon
from ui.desktop.one_instance import handed
from ui.display_opening import opened, refuse
from ui.dressing import Dresser
from ui.findings import Findings
from ui.history_reader import Reader
from ui.journal import Journal
from ui.keeping import Keeper
from ui.language import localise, speak
from ui.log import begin_log
from ui.notice import Notice
from ui.pages.column import scaled
from ui.program import Program
from ui.repertoire import Repertoire
from ui.requests import Request, Switches
from ui.safekeeping import Safekeeping
from ui.spoken import give_roles
from ui.stall import Stall
from ui.surroundings import Surroundings
from ui.sweeper import Sweeper
from ui.theatre import Theatre
from ui.unix_signals import Leaving
from ui.version import VERSION
from ui.visitors import Visitors
from ui.window import Window
from ui.wording import program as words
from ui.wording.machine import reason_of
from ui.wording.sayings import worded

if TYPE_CHECKING:
    from audio.player import Player
    from audio.voice import Tuning, Voice
    from ui.session_desk import SessionDesk
    from ui.sounder import Sounder
    from ui.speaker import Speaker

PRIVATE = 0o077
"""What others may not do with the files made here: anything."""
ICON_SIZES = (16, 32, 48, 128)
"""Of the window's own icon, px; where there is a menu's entry, desktops take that one's."""
FRAME = QSize(16, 48)
"""What a desktop's frame takes around the window, px, amply."""


def run_window(places: Places, request: Request | None, switches: Switches) -> int:
    """Open the window and run until it is closed; return the exit code."""
    lock = _entered(places, request)
    if lock is None:
        return 0
    bus, app = _spared_bus(), opened(_application, partial(refuse, places, lock))
    log_fault = begin_log(places.log_file)
    bugs = Bugs()
    loaded = preferences_file.load(places.preferences_json)
    keeper = Keeper(places.preferences_json, loaded.preferences)
    speak(app, keeper.language)
    clocks = Clocks(time.monotonic, _now, boot_clock)
    safekeeping = Safekeeping(places.backups, clocks.now)
    findings = Findings()
    journal = Journal(places.history_db, keep_first=safekeeping.keep_first, look=findings.look)
    theatre = _theatre(keeper, journal, clocks)
    dresser = _dresser(app, keeper, theatre)
    give_roles()
    reader = Reader(places.history_db, safekeeping.keep_first, findings.look)
    repertoire = Repertoire(load_catalogue(keeper.language), places.routines)
    program = Program(repertoire, keeper, theatre, reader, clocks)
    carrying = _carrying(places, clocks, journal)
    program.carry_with(carrying)
    findings.told.connect(partial(_tell_behind, program))
    dresser.dress_window(program.window)
    surroundings = Surroundings(theatre, partial(_desk, bus, program, theatre, keeper))
    door = FrontDoor(places.data, lock, Visitors(program, theatre).receive)
    problems = (*_said_of_log(places.log_file, log_fault), *loaded.problems)
    _say_what_was_found(program, reader, lock, problems)
    program.open(request)
    _await_first_frame(program.window, keeper.language, dresser)
    _show(program.window)
    leaving = Leaving(program)
    stall = Stall(switches.stall_window_ms)
    code = app.exec()
    for made in (stall, leaving, door, surroundings, theatre, dresser, carrying, reader):
        made.close()
    lock.unlock()
    bugs.close()
    return code


def _theatre(keeper: Keeper, journal: Journal, clocks: Clocks) -> Theatre:
    sounder, speaker = partial(_sounder, clocks.monotonic), partial(_speaker, clocks.monotonic)
    return Theatre(keeper, journal, sounder, speaker, clocks)


def _dresser(app: QApplication, keeper: Keeper, theatre: Theatre) -> Dresser:
    """Return what dresses the program, once it has."""
    dresser = Dresser(app, keeper, os.environ)
    theatre.page_made.connect(dresser.dress_page)
    dresser.dress()
    return dresser


def _carrying(places: Places, clocks: Clocks, journal: Journal) -> Carrying:
    now, settle = clocks.now, journal.settle
    return Carrying(places.history_db, places.backups, ask_export, ask_history, now, settle)


def _entered(places: Places, request: Request | None) -> QLockFile | None:
    """Return the data folder's lock, or None where another window has taken over."""
    os.umask(PRIVATE)
    lock = QLockFile(str(places.data / "ninety.lock"))
    return lock if enter(lock, places.data, handed(request, os.environ)) else None


def _spared_bus() -> Bus:
    """Return the session bus, or why Qt is kept from one that does not answer."""
    bus = ask_bus(os.environ, sys.platform, time.monotonic)
    spare_bus(bus, os.environ)
    return bus


def _application() -> QApplication:
    QApplication.setApplicationName(APP_NAME)
    QApplication.setApplicationVersion(VERSION)
    QApplication.setDesktopFileName(APP_ID)
    inherits = Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles
    QApplication.setAttribute(inherits)  # what a session lays over itself hands its palette down
    return QApplication([APP_ID])  # X11 takes the window's class from this and the name


def _show(window: QWidget) -> None:
    """Show the window, larger with its text; where it would hang over an edge, it fills the screen.

    What a frame needs is left free, also where nothing on the desktop lets windows fill the screen.
    """
    room = window.screen().availableSize() - FRAME
    state = window.windowState()
    if window.width() > room.width() or window.height() > room.height():
        state |= Qt.WindowState.WindowMaximized
    wanted = QSize(scaled(window, window.width()), scaled(window, window.height()))
    window.resize(wanted.boundedTo(room))
    window.setWindowState(state)  # resizing ends it
    window.show()


def _await_first_frame(window: Window, language: str, dresser: Dresser) -> None:
    window.first_painted.connect(partial(_settle, window, language))
    window.first_painted.connect(dresser.look_around)


def _settle(window: QWidget, language: str) -> None:
    """Do what the first frame does not show: the window's icon, Qt's own numbers, collecting."""
    Sweeper(window)
    localise(language, window)
    pictures = QIcon()
    for size in ICON_SIZES:
        pictures.addFile(str(icon(size)))
    QApplication.setWindowIcon(pictures)


def _desk(bus: Bus, program: Program, theatre: Theatre, keeper: Keeper) -> "SessionDesk":
    from ui.desktop.keep_awake.choosing import keep_awake_for
    from ui.desktop.media_keys.choosing import media_keys_for
    from ui.session_desk import SessionDesk

    keep_awake = partial(keep_awake_for, bus, sys.platform)
    media_keys = partial(media_keys_for, bus)
    return SessionDesk(program, theatre, keeper, keep_awake, media_keys, time.monotonic)


def _say_what_was_found(
    program: Program, reader: Reader, lock: QLockFile, problems: tuple[str, ...]
) -> None:
    """Tell of sessions that were interrupted, unless they run in another window; of bad files."""
    if lock.isLocked():
        try:
            interrupted = reader.mark_interrupted()
        except HistoryError as error:
            _tell_behind(program, worded(str(error)))
        else:
            if interrupted:
                program.tell_interrupted(interrupted)
    for problem in problems:
        _tell_behind(program, worded(problem))


def _tell_behind(program: Program, text: str) -> None:
    """Say one of several sentences, each when the one before was put away."""
    program.window.notice.show_behind(Notice(text))


def _said_of_log(path: Path, fault: OSError | None) -> tuple[str, ...]:
    return () if fault is None else (words.no_log(str(path), reason_of(fault)),)


def _now() -> datetime:
    return datetime.now(UTC)


def _sounder(clock: Callable[[], float]) -> "Sounder":
    from ui.sounder import Sounder

    return Sounder(partial(_player, clock), clock)


def _player(clock: Callable[[], float], woken: Callable[[], None]) -> "Player":
    from audio.sound import SoundProcess
    from ui.children import sound_command

    return SoundProcess(sound_command(), clock, woken)


def _speaker(clock: Callable[[], float]) -> "Speaker":
    from ui.speaker import Speaker

    return Speaker(partial(_voice, clock), clock)


def _voice(clock: Callable[[], float], woken: Callable[[], None], tuning: "Tuning") -> "Voice":
    from audio.voice_process import VoiceProcess
    from ui.children import voice_command

    return VoiceProcess(voice_command(), clock, woken, tuning)
