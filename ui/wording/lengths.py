# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Lengths of time and days, as a person says them."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from exercises.lived import lived_at
from ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

MINUTE_MS = 60_000
DIGITS = 6


def minutes(ms: int) -> int:
    """Return `ms` as whole minutes, and 1 for anything shorter that is not nothing."""
    return max(1 if ms > 0 else 0, round(ms / MINUTE_MS))


def clock(ms: int) -> str:
    """Return `ms` as minutes and seconds: 6:05."""
    whole = round(ms / 1000)
    return f"{whole // 60}:{whole % 60:02}"


def number(value: float) -> str:
    """Return a number as it is written: 1.5, or 1,5 in German."""
    return marked(f"{value:.{DIGITS}g}")


def marked(digits: str) -> str:
    """Return a number with its decimals behind the mark of the person's language."""
    return digits.replace(".", _locale().decimalPoint())


def seconds(ms: int) -> str:
    """Return a short length: 1.5 s."""
    return translate("Lengths", "{0} s").format(number(ms / 1000))


def about(total_ms: int, work_ms: int) -> str:
    """Return how long a routine takes: about 7 min, of which 4 work."""
    words = translate("Lengths", "about {total} min, of which {work} work")
    return words.format(total=minutes(total_ms), work=minutes(work_ms))


def day_and_time(started_at: datetime, offset_minutes: int) -> str:
    """Return when something was, by the clock on the wall then: Sun 22 Nov 2026, 07:12."""
    lived = lived_at(started_at, offset_minutes)
    day = _written(lived.date(), translate("Lengths", "ddd d MMM yyyy"))
    return f"{day}, {time_of_day(started_at, offset_minutes)}"


def short_day_and_time(started_at: datetime, offset_minutes: int) -> str:
    """Return the same without its weekday: 22 Nov 2026, 07:12."""
    on = lived_at(started_at, offset_minutes).date()
    return f"{day(on)}, {time_of_day(started_at, offset_minutes)}"


def time_of_day(started_at: datetime, offset_minutes: int) -> str:
    """Return when something was within its day, by the clock on the wall then: 07:12."""
    lived = lived_at(started_at, offset_minutes)
    from PySide6.QtCore import QTime

    return _locale().toString(QTime(lived.hour, lived.minute), translate("Lengths", "HH:mm"))


def day(on: date) -> str:
    """Return a day without its weekday: 22 Nov 2026."""
    return _written(on, translate("Lengths", "d MMM yyyy"))


def short_day(on: date) -> str:
    """Return a day where the year goes without saying: 22 Nov."""
    return _written(on, translate("Lengths", "d MMM"))


def _written(on: date, form: str) -> str:
    from PySide6.QtCore import QDate

    return _locale().toString(QDate(on.year, on.month, on.day), form)


def _locale() -> "QLocale":
    """Return the ways of the person's language; PySide6 takes long to make them, once."""
    from PySide6.QtCore import QLocale

    return QLocale(translate("Lengths", "en"))
