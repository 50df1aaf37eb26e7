# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The zone that a session is recorded in is that of the machine at its beginning."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from history.store import Store
from settings.preferences import Preferences
from tests.history.records import a_session
from tests.ui.hall import plan
from ui.order import order_of
from ui.running import _heading
from ui.safekeeping import Safekeeping


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("utc", "minutes"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), 60),
        (datetime(2026, 3, 29, 1, 1, tzinfo=UTC), 120),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), 120),
        (datetime(2026, 10, 25, 1, 1, tzinfo=UTC), 60),
    ],
)
def test_a_session_keeps_the_offset_of_its_beginning(
    in_berlin: None, utc: datetime, minutes: int
) -> None:
    order = order_of(plan(), Preferences(), None, ())
    heading = _heading(order, lambda: utc)
    assert (heading.started_at, heading.offset_minutes) == (utc, minutes)


def test_the_backup_of_a_day_is_that_of_the_day_lived(in_berlin: None, tmp_path: Path) -> None:
    now = [datetime(2026, 5, 1, 21, 30, tzinfo=UTC), datetime(2026, 5, 1, 22, 30, tzinfo=UTC)]
    safekeeping = Safekeeping(tmp_path / "backups", lambda: now.pop(0))
    with Store.open(tmp_path / "history.db") as store:
        safekeeping.keep_first(store)
        store.save(a_session())
        safekeeping.keep_first(store)
    names = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert names == ["daily-2026-05-01.db", "daily-2026-05-02.db"]
