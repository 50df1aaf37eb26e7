# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Real parts that tests share."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real.served_bus import ServedBus
from tests.real.sound_server import SoundServer
from tests.real.stage import Screen, Stage


@pytest.fixture
def sound_server() -> Iterator[SoundServer]:
    """A sound server that runs; tests may freeze, kill and start it."""
    # A program that still runs looks for the server, and makes a folder for it again.
    with tempfile.TemporaryDirectory(prefix="sound", ignore_cleanup_errors=True) as folder:
        server = SoundServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.kill()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[ServedBus]:
    """A session bus; tests may freeze and kill it, and put services on it."""
    bus = ServedBus(tmp_path)
    try:
        yield bus
    finally:
        bus.close()


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A display of its own, which the tests of one run share."""
    with tempfile.TemporaryDirectory(prefix="screen") as folder:
        screen = Screen(Path(folder))
        try:
            yield screen
        finally:
            screen.close()


@pytest.fixture
def stage(screen: Screen, tmp_path: Path) -> Iterator[Stage]:
    """Where the program is started; whatever was, is ended, and has had no fault."""
    stage = Stage(screen, tmp_path)
    try:
        yield stage
    finally:
        stage.close()
