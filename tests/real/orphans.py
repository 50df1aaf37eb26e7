# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A parent that is killed, and what becomes of its child."""

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.real.stage import alive, wait_until

ROOT = Path(__file__).parents[2]


def child_ends_with_parent(
    program: str, env: Mapping[str, str], meanwhile: Callable[[], object]
) -> None:
    """Run `program`, which prints its child's process id; kill it; wait until the child is gone."""
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        assert alive(child)
        meanwhile()
        time.sleep(1)
        parent.kill()
    wait_until(lambda: not alive(child), "the end of the child")
