# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The page for the therapist, as the programs that people read such pages with see it."""

import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from exercises.record import MeasureRecord, SessionRecord, SignalRecord, When
from exercises.sides import Side
from history.store import Store
from tests.history.records import NOON, a_drill, a_session
from tests.ui.commands.conftest import Call, names_in

MAIN = Path(__file__).parents[3] / "main.py"
TO = ("--to", "2026-05-28")
DPI = 72
WIDTH, HEIGHT = 595, 842


def keep(folder: Path, records: Sequence[SessionRecord]) -> None:
    folder.mkdir(exist_ok=True)
    with Store.open(folder / "history.db") as store:
        store.take_in(lambda: records)


def a_month() -> list[SessionRecord]:
    """Ten sessions of May with something of everything."""
    records = []
    for day in range(10):
        at = NOON + timedelta(days=day)
        tries = MeasureRecord("toe-touch-floor", Side.BOTH, When.BEFORE, at, (9.0, 9.5, 10.0))
        pained = replace(a_drill(), pain_before=1, pain=4 if day == 6 else 1, level=2 + day // 5)
        signals = (SignalRecord(at, 20_000, "balloon", 2, 2),) if day == 3 else ()
        plain = a_session(f"{day}", hours=24 * day, drills=(pained, a_drill("reach")))
        note = "tight on the left" if day == 4 else ""
        records.append(replace(plain, measures=(tries,), signals=signals, note=note))
    return records


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "page.pdf"


def text_of(pdf: Path, *how: str) -> str:
    answer = subprocess.run(
        ["pdftotext", *how, str(pdf), "-"], capture_output=True, text=True, check=True
    )
    return answer.stdout


def picture(pdf: Path) -> npt.NDArray[np.uint8]:
    """The one page in red, green and blue, a pixel a point."""
    drawn = subprocess.run(
        ["pdftoppm", "-r", str(DPI), str(pdf)], capture_output=True, check=True
    ).stdout
    head = re.match(rb"P6\s(\d+)\s(\d+)\s255\s", drawn)
    assert head is not None
    wide, high = int(head[1]), int(head[2])
    assert len(drawn) == head.end() + wide * high * 3  # no second page
    return np.frombuffer(drawn, np.uint8, offset=head.end()).reshape(high, wide, 3)


def assert_nothing_overflows(pdf: Path) -> None:
    """All ink keeps off the edges of the one page, and lines off one another."""
    ink = picture(pdf).min(axis=2) < 200
    assert ink.shape == (HEIGHT, WIDTH)
    assert not ink[:, : WIDTH // 18].any()
    assert not ink[:, -WIDTH // 18 :].any()
    assert not ink[: HEIGHT // 22].any()
    assert not ink[-HEIGHT // 22 :].any()


def test_the_text_comes_out_in_order(call: Call, folder: Path, pdf: Path, qtbot: QtBot) -> None:
    keep(folder, a_month())
    answer = call("report", str(pdf), *TO, "--name", "Anna Beispiel")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"A page on 10 sessions written to {pdf}\n"
    found = re.sub(r"\s*→\s*", "→", " ".join(text_of(pdf, "-layout").split()))
    parts = (
        "Hip drills: prescribed and done",
        "Anna Beispiel",
        "1 May 2026 to 28 May 2026, 28 days",
        "Sessions: 10, on 10 days, 50 min in all. Finished 10, stopped 0, cut off 0.",
        "Effort (0 to 10): 4.0 on average, 4 to 4",
        "Stop signals, and pain that rose by 2 or more",
        "! 4 May 2026, 14:00 stopped: light-headed level 2 Balloon",
        "! 7 May 2026, 14:00 pain rose: 1 to 4 level 3 Balloon",
        "Minutes a day",
        "Prescribed and done",
        "Drill Level Times Sets Breaths Min Pain",
        "Balloon 2→3 10 50 of 50 200 of 200 33 1.0→1.3",
        "Measures, cold",
        "Toe touch 10 9.5 cm→9.5 cm Within measurement noise",
        "Below 5 cm is noise",
        "Safety answers",
        "None that keeps anything back, and none lifted.",
        "Notes",
        "5 May 2026 tight on the left",
        "not medical advice",
    )
    places = [found.find(part) for part in parts]
    assert [part for part, place in zip(parts, places, strict=True) if place < 0] == []
    assert places == sorted(places)
    in_stream = " ".join(text_of(pdf, "-raw").split())
    assert in_stream.index("Sessions: 10") < in_stream.index("Prescribed is what the routine")


def test_the_page_looks_like_one(call: Call, folder: Path, pdf: Path, qtbot: QtBot) -> None:
    keep(folder, a_month())
    call("report", str(pdf), *TO)
    assert_nothing_overflows(pdf)
    seen = picture(pdf).astype(int)
    red = (seen[..., 0] - seen[..., 1:].max(axis=2)) > 60
    blue = (seen[..., 2] - seen[..., 0]) > 40
    assert red[:200].sum() > 300  # what stands out
    assert blue.sum() > 10 * 8 * 5  # a bar for each of ten days


def test_typefaces_are_in_the_file_and_there_is_no_picture(
    call: Call, folder: Path, pdf: Path, qtbot: QtBot
) -> None:
    keep(folder, a_month())
    call("report", str(pdf), *TO)
    fonts = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True, check=True)
    rows = [line.split() for line in fonts.stdout.splitlines()[2:]]
    assert rows
    assert {row[-5] for row in rows} == {"yes"}
    images = subprocess.run(["pdfimages", "-list", pdf], capture_output=True, text=True, check=True)
    assert len(images.stdout.splitlines()) == 2  # its head alone
    assert stat.S_IMODE(pdf.stat().st_mode) == 0o600


def test_only_a_page_of_ninety_is_replaced(
    call: Call, folder: Path, pdf: Path, qtbot: QtBot
) -> None:
    keep(folder, a_month())
    for name in ("Ä (one)", "N" * 500, ""):
        assert call("report", str(pdf), *TO, "--name", name).code == 0
    letter = b"%PDF-1.4\n1 0 obj\n<<\n/Creator (Writer)\n/Producer (LibreOffice)\n>>\nendobj\n"
    pdf.write_bytes(letter)
    answer = call("report", str(pdf), *TO)
    assert answer.code == 1
    assert answer.err == f"ninety: {pdf} holds something else; it was left as it is.\n"
    assert pdf.read_bytes() == letter


def test_no_name_stands_there_unless_given(
    call: Call, folder: Path, pdf: Path, qtbot: QtBot
) -> None:
    keep(folder, a_month())
    call("report", str(pdf), *TO)
    assert text_of(pdf).splitlines()[1].startswith("1 May 2026")


def test_extreme_sessions_overflow_nothing_and_are_counted(
    call: Call, folder: Path, pdf: Path, qtbot: QtBot
) -> None:
    name = "Drill with a name that goes on and on " * 8
    drills = tuple(
        replace(a_drill(f"own-{n}"), name=f"{n} {name}", pain_before=0, pain=9, sets=10**13)
        for n in range(30)
    )
    note = "Wort" * 300 + " \u6f22 \u202e " + "a\n" * 500
    records = [a_session(f"{day}", hours=24 * day, drills=drills, note=note) for day in range(28)]
    keep(folder, [replace(record, active_ms=2**40) for record in records])
    assert call("report", str(pdf), *TO, "--name", "N" * 500).code == 0
    assert_nothing_overflows(pdf)
    found = " ".join(text_of(pdf, "-layout").split())
    more = list(map(int, re.findall(r"(\d+) more (?:notes )?are in the history", found)))
    signals = found.count("stopped: pain")
    rises = found.count("pain rose: 0 to 9")
    drills_shown = len(re.findall(r"\d+ Drill with a name", found)) - rises
    assert more == [28 * 31 - signals - rises, 30 - drills_shown, 28 - found.count(" Wort")]
    assert min(signals + rises, drills_shown, found.count(" Wort")) > 0


def test_stop_signals_are_there_however_often_pain_rose(
    call: Call, folder: Path, pdf: Path, qtbot: QtBot
) -> None:
    old, *newer = a_month()
    pained = tuple(replace(a_drill(f"own-{n}"), pain_before=0, pain=9) for n in range(20))
    signal = SignalRecord(old.started_at, 20_000, "balloon", 2, 5)
    keep(folder, [replace(old, signals=(signal,)), *(replace(n, drills=pained) for n in newer)])
    call("report", str(pdf), *TO)
    assert "stopped: numbness" in text_of(pdf, "-layout")


def test_a_german_page_is_whole(folder: Path, pdf: Path) -> None:
    later = [
        replace(one, started_at=one.started_at + timedelta(days=200), id=f"later {one.id}")
        for one in a_month()
    ]
    keep(folder, [replace(one, effort=10, pain=10) for one in later])
    asked = ("--data-dir", str(folder), "report", str(pdf), "--to", "2026-11-28")
    german = {**os.environ, "LC_ALL": "de_DE.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, MAIN, *asked], env=german, check=True, capture_output=True)
    found = text_of(pdf, "-layout")
    assert "Stoppsignale" in found
    assert "\u2026" not in found


def test_safety_answers_are_told_with_their_days(
    call: Call, folder: Path, pdf: Path, qtbot: QtBot
) -> None:
    keep(folder, a_month())
    answers = {
        "surgery": {"yes": True, "agreed_on": "2026-04-03"},
        "eyes": {"yes": True, "agreed_on": None},
        "latex": {"yes": False, "agreed_on": None},
    }
    (folder / "preferences.json").write_text(json.dumps({"answers": answers}))
    call("report", str(pdf), *TO)
    found = " ".join(text_of(pdf, "-layout").split())
    assert "lifted on 3 Apr 2026, a clinician agreed Spinal, gynaecological or abdominal" in found
    assert "in force Glaucoma or retinal disease" in found
    assert "Latex" not in found


def test_a_period_without_sessions_is_a_page_too(
    call: Call, folder: Path, pdf: Path, qtbot: QtBot
) -> None:
    keep(folder, a_month())
    assert call("report", str(pdf), "--from", "2024-01-01", "--to", "2025-12-31").code == 0
    assert_nothing_overflows(pdf)
    found = text_of(pdf)
    assert "No sessions in this period." in found
    assert "Sessions: 0" in found


@pytest.mark.parametrize(
    "days",
    [
        ("--from", "2026-05-02", "--to", "2026-05-01"),
        ("--from", "May"),
        ("--from", "20260501"),
        ("--to", "2026-W01-1"),
        ("--to", "2026-13-01"),
        ("--to", "0001-01-02"),
    ],
)
def test_days_that_cannot_be_are_wrong_input(
    call: Call, folder: Path, pdf: Path, days: tuple[str, ...]
) -> None:
    keep(folder, a_month())
    answer = call("report", str(pdf), *days)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert not pdf.exists()


def test_without_a_history_there_is_no_page(call: Call, tmp_path: Path, pdf: Path) -> None:
    assert call("report", str(pdf)).code == 1
    assert names_in(tmp_path) == []


def test_only_a_pdf_is_replaced(
    call: Call, folder: Path, tmp_path: Path, pdf: Path, qtbot: QtBot
) -> None:
    keep(folder, a_month())
    pdf.write_text("Dear reader")
    assert call("report", str(pdf), *TO).code == 1
    assert pdf.read_text() == "Dear reader"
    assert call("report", str(tmp_path / "page.txt"), *TO).code == 1
    pdf.unlink()
    assert call("report", str(pdf), *TO).code == 0
    assert call("report", str(pdf), *TO).code == 0
    assert names_in(tmp_path) == ["ninety", "page.pdf"]
