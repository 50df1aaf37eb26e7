# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The full routine on real parts, twenty times as fast, from its first set-up to its end."""

import json
import subprocess
import sys

import pytest

from tests.real.sound_server import SoundServer
from tests.real.stage import ENTRY, Stage

pytestmark = pytest.mark.real
SPEED = 20


def test_the_full_routine_runs_to_its_end_and_every_phase_is_heard(
    stage: Stage, sound_server: SoundServer
) -> None:
    ninety = stage.open(sound_server.env, "start", "full", "--speed", str(SPEED))
    command = [sys.executable, str(ENTRY), "timeline", "full", "--json"]
    told = subprocess.run(
        [*command, "--data-dir", str(stage.folder)], capture_output=True, text=True, check=True
    )
    timeline = json.loads(told.stdout)
    patience_s = timeline["total_ms"] / 1000 / SPEED + 30
    # Who was never asked the safety questions is asked now.
    stage.screen.wait_title("Ninety – First start", timeout_s=patience_s)
    cues = ninety.cues()
    breaths = [s for s in timeline["segments"] if s["kind"] == "work"]
    heard = [cue for cue in cues if cue["cue"].startswith("breath-")]
    assert len({s["drill"] for s in breaths}) == 6
    due = [s for s in breaths if s["cue"].startswith("breath-")]
    assert [c["planned_ms"] for c in heard] == [s["at_ms"] for s in due]
    assert [c["cue"] for c in heard] == [s["cue"] for s in due]
    assert ninety.history() == [], "a try-out is not recorded"
