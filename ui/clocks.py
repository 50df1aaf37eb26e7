# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The two clocks there are."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct


class Clocks(Struct, frozen=True):
    """Monotonic seconds, and aware UTC."""

    monotonic: Callable[[], float]
    now: Callable[[], datetime]
