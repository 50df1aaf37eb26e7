# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The clocks there are."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct


class Clocks(Struct, frozen=True):
    """Monotonic seconds, aware UTC, and seconds that go on while the machine sleeps, if any."""

    monotonic: Callable[[], float]
    now: Callable[[], datetime]
    boot: Callable[[], float] | None = None
