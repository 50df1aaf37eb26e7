# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The two clocks there are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Clocks:
    """Monotonic seconds, and aware UTC."""

    monotonic: Callable[[], float]
    now: Callable[[], datetime]
