# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Shows at the end what a proof found, in numbers."""

from collections.abc import Iterator

import pytest

from tests.proof.effort import LONG, TOLD
from tests.real.conftest import bus, screen, sound_server, stage

__all__ = ["bus", "screen", "sound_server", "stage"]


@pytest.fixture(autouse=True)
def _say_what_was_found(
    capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> Iterator[None]:
    yield
    if LONG and TOLD:
        with capsys.disabled():
            print("\n" + "\n".join(TOLD))
    TOLD.clear()
