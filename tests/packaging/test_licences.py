# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every package that a lock names has its licence written down, and the right one."""

import re
from importlib.metadata import distributions

from packaging.licenses import canonicalize_license_expression
from packaging.utils import canonicalize_name

from scripts import licence_texts
from scripts.locks import BUILD, ROOT, RUN, licences, pinned, wanted_here

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
RUNTIME = ROOT / "requirements" / "runtime.txt"
GOES_WITH_MIT = {
    *("MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Zlib", "CC0-1.0", "Apache-2.0", "PSF-2.0"),
    "LGPL-3.0-only",  # as a library that can be replaced
}


def may_be_used(expression: str) -> bool:
    """Whether there is a choice of terms all of which let a program be under the MIT licence."""
    choices = (set(choice.split(" AND ")) for choice in expression.split(" OR "))
    return any(choice <= GOES_WITH_MIT for choice in choices)


def test_every_locked_package_has_its_licence_written_down() -> None:
    named = {name for lock in LOCKS for name in pinned(lock)}
    assert named
    assert named == licences(RUN).keys() | licences(BUILD).keys()


def test_what_the_program_runs_on_stands_in_the_first_table() -> None:
    assert pinned(RUNTIME).keys() == licences(RUN).keys()


def test_what_the_program_runs_on_may_go_with_it() -> None:
    assert [name for name, terms in licences(RUN).items() if not may_be_used(terms)] == []


def test_terms_of_the_gpl_alone_would_be_found() -> None:
    assert not may_be_used("GPL-3.0-only")
    assert not may_be_used("MIT AND GPL-3.0-only")
    assert may_be_used("GPL-3.0-only OR MIT")


def test_every_licence_is_one_that_spdx_knows() -> None:
    for terms in (licences(RUN) | licences(BUILD)).values():
        assert canonicalize_license_expression(terms) == terms


def test_what_a_package_says_of_itself_is_what_is_written_down() -> None:
    written = licences(RUN) | licences(BUILD)
    spoken = {
        canonicalize_name(found.name): found.metadata["License-Expression"]
        for found in distributions()
        if "License-Expression" in found.metadata
    }
    told: dict[str, str] = {n: canonicalize_license_expression(t) for n, t in spoken.items()}
    compared = written.keys() & told.keys()
    assert len(compared) > 10
    assert {n: told[n] for n in compared} == {n: written[n] for n in compared}


def test_a_lock_s_marker_decides_what_is_wanted() -> None:
    lock = ROOT / "requirements" / "package.txt"
    elsewhere = {name for name, pin in pinned(lock).items() if pin.marker is not None}
    assert {"macholib", "pefile"} <= elsewhere  # what building on macOS and on Windows takes
    here = wanted_here(lock)
    assert "macholib" not in here or "pefile" not in here
    assert all(re.fullmatch(r"[0-9.]+", version) for version in here.values())


def test_the_bundle_says_what_qt_is_used_under_and_where_its_sources_are() -> None:
    about = " ".join((licence_texts.OWN / "README.md").read_text().split())
    for said in ("Lesser General Public License, version 3", "{version}", "download.qt.io"):
        assert said in about
    for part in (*licence_texts.SYSTEM, *licence_texts.IN_QT):
        assert part.lower() in about.lower() or part == "python"


def test_what_the_repository_brings_of_licences_is_there() -> None:
    own = [path for name in ("ninety", "icu") for path in licence_texts.SYSTEM[name]]
    assert [path for path in own if "Permission is hereby granted" not in path.read_text()] == []
