# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What holds for every test: examples are found, not timed, since other work shares the machine."""

import os

from hypothesis import HealthCheck, settings

from tests.proof.effort import times

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # as scripts/test.sh has it

settings.register_profile(
    "house",
    deadline=None,
    max_examples=times(25, 1_000),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("house")
