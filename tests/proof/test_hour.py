# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session at real speed for an hour: no cue drifts, and nothing grows."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proof.effort import LONG, tell, times

pytestmark = pytest.mark.real
ROOT = Path(__file__).parents[2]
GROWS = ("growth", "drift", "threads", "handles")
"""What a short form cannot show: a session takes minutes to have all that it needs."""


@pytest.mark.parametrize("voice", [False, True], ids=["tones", "voice"])
@pytest.mark.skipif(not LONG, reason="it takes an hour")
def test_an_hour_at_real_speed(tmp_path: Path, voice: bool) -> None:
    seconds, file = times(60, 3_600), tmp_path / "hour.json"
    command = [sys.executable, str(ROOT / "benchmarks" / "hour.py"), "--json", str(file)]
    command += ["--seconds", str(seconds), "--every", str(min(60, seconds / 20))]
    said = subprocess.run(
        command + ["--voice"] * voice, env=os.environ, capture_output=True, text=True, check=False
    )
    assert file.exists(), said.stderr
    tell(said.stdout)
    figures = json.loads(file.read_text())["figures"]
    whole = seconds >= 3_600
    missed = [one["name"] for one in figures if not one["reached"]]
    assert [name for name in missed if whole or not any(map(name.__contains__, GROWS))] == []
