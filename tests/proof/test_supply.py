# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is fetched is what was looked at: one version of each package, by its hash.

That licences are written down and go together, tests/packaging/test_licences.py shows.
"""

import re

import pytest

from scripts.locks import ROOT
from tests.proof.effort import tell

LOCKS = sorted(path.name for path in (ROOT / "requirements").glob("*.txt"))
_ENTRY = re.compile(r"^[a-z0-9.-]+==[^\s;]+( ; [^\\]+?)?( --hash=sha256:[0-9a-f]{64})+$")


def entries(lock: str) -> list[str]:
    """Return what a lock asks for, a package a line."""
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    joined = re.sub(r" *\\\n *", " ", text)
    return [line for line in joined.splitlines() if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_has_one_version_and_its_hashes(lock: str) -> None:
    found = entries(lock)
    assert found
    assert [line for line in found if not _ENTRY.match(line)] == []
    names = [line.partition("==")[0] for line in found]
    assert len(names) == len(set(names))
    tell(f"supply: {lock}: {len(found)} packages, each of one version, by its hashes")


@pytest.mark.parametrize(
    "line",
    [
        "numpy>=2",
        "numpy==2.4.6",
        "numpy==2.4.6 --hash=md5:0123456789abcdef0123456789abcdef",
        "numpy @ https://example.org/numpy.whl",
        "--index-url https://example.org",
        "-e .",
    ],
)
def test_what_is_less_than_that_would_be_found(line: str) -> None:
    assert not _ENTRY.match(line)


def test_every_way_to_install_asks_for_the_hashes() -> None:
    scripts = [path.read_text(encoding="utf-8") for path in (ROOT / "scripts").glob("*.sh")]
    asked = [line for text in scripts for line in re.findall(r"pip install(?:[^\\\n]|\\\n)*", text)]
    assert asked
    assert [line for line in asked if "--require-hashes" not in line] == []
