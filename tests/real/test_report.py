# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The page for the therapist on a machine without any display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from history.store import Store
from tests.history.records import a_session
from tests.real.stage import ENTRY

pytestmark = pytest.mark.real


@pytest.mark.parametrize("platform", [{}, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}])
def test_no_display_is_needed(tmp_path: Path, platform: dict[str, str]) -> None:
    with Store.open(tmp_path / "history.db") as store:
        store.save(a_session())
    pdf = tmp_path / "page.pdf"
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"}
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    words = ("report", str(pdf), "--to", "2026-05-20", "--data-dir", str(tmp_path))
    answer = subprocess.run(
        [sys.executable, str(ENTRY), *words],
        capture_output=True,
        text=True,
        check=True,
        env=env | platform,
    )
    assert answer.stdout == f"A page on 1 session written to {pdf}\n"
    assert answer.stderr == ""
    told = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    assert "Sessions: 1, on 1 day" in told.stdout
