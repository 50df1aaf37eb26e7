# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What holds for every test: examples are found, not timed, since other work shares the machine."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.proof.effort import times

SWEEPS = {
    "test_digits.py",
    "test_figure_view.py",
    "test_languages.py",
    "test_page_turns.py",
    "test_paints.py",
    "test_random_routines.py",
    "test_remembering.py",
    "test_round_trip.py",
    "test_safety_ways.py",
    "test_session_page.py",
    "test_session_stage.py",
    "test_sprites.py",
    "test_steering.py",
    "test_tone.py",
}
"""Files that go through every drill, key, size or answer: to measure which lines run doubles their
time, and other tests run the same ones."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # as scripts/test.sh has it

settings.register_profile(
    "house",
    deadline=None,
    max_examples=times(25, 1_000),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("house")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out of the coverage what goes through everything, and the proofs, which do so too."""
    for item in items:
        if item.path.name in SWEEPS or "proof" in item.path.parts:
            item.add_marker("no_cover")
