# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The rules of the house that no linter knows: one version, pinned locks, names, sizes."""

import ast
import io
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parent.parent
ROOMS = ("ui", "audio", "exercises", "history", "settings")
TOLD_APART = ("utils", "util", "helpers", "helper", "common", "manager", "base")
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
WHOLE_VALUES = {"moment_of", "own_drill"}
"""Functions that make one value, a line a field."""
TEXTS = {".py", ".sh", ".md", ".toml", ".txt", ".json", ".cfg", ".desktop", ".xml"}


def modules() -> list[Path]:
    """Every Python file of the project, and none of those that it stands on."""
    folders = (*ROOMS, "tests", "benchmarks", "packaging", "scripts")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return [*sorted(ROOT.glob("*.py")), *sorted(found)]


def texts() -> Iterator[Path]:
    """Every file of the project that is read by people."""
    folders = (*ROOMS, "tests", "benchmarks", "packaging", "scripts", "docs", "requirements")
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXTS)
    for folder in folders:
        yield from (path for path in (ROOT / folder).rglob("*") if path.suffix in TEXTS)
    yield ROOT / ".ci" / "run"


def pins(lock: Path) -> dict[str, Version]:
    """What a lock pins: name to version."""
    lines = re.findall(r"^([a-z0-9-]+)==([^ ]+)", lock.read_text(), re.MULTILINE)
    return {canonicalize_name(name): Version(version) for name, version in lines}


def project() -> dict[str, object]:
    """The [project] table of pyproject.toml."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert isinstance(table, dict)
    return table


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_the_program_says_the_version_of_the_project() -> None:
    asked = subprocess.run(
        [sys.executable, ROOT / "main.py", "--version"], capture_output=True, text=True, check=True
    )
    assert asked.stdout.split()[-1] == project()["version"]


def test_the_changelog_knows_the_version() -> None:
    assert str(project()["version"]) in (ROOT / "CHANGELOG.md").read_text()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address(lock: Path) -> None:
    words = ("http", "index-url", "find-links", "trusted-host", "://")
    assert [word for word in words if word in lock.read_text()] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_hashes_for_every_pin(lock: Path) -> None:
    entries = re.split(r"\n(?=\S)", lock.read_text().strip())
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert len(entries) == len(pins(lock))


def test_the_runtime_lock_meets_every_dependency() -> None:
    pinned = pins(ROOT / "requirements" / "runtime.txt")
    wanted = project()["dependencies"]
    assert isinstance(wanted, list)
    for line in wanted:
        need = Requirement(line)
        assert pinned[canonicalize_name(need.name)] in need.specifier, line


def test_the_tools_run_beside_the_very_versions_that_the_program_runs_on() -> None:
    dev = pins(ROOT / "requirements" / "dev.txt")
    assert pins(ROOT / "requirements" / "runtime.txt").items() <= dev.items()


def test_pyside_stays_below_the_version_that_loses_references_to_none() -> None:
    needs = [line for line in project()["dependencies"] if line.startswith("PySide6")]  # type: ignore[attr-defined]
    assert [need for need in needs if Version("6.12.0") in Requirement(need).specifier] == []


def test_every_module_begins_with_its_licence() -> None:
    spdx = "# SPDX-FileCopyrightText: 2026 The Ninety authors\n# SPDX-License-Identifier: MIT\n"
    bare = [path for path in modules() if not path.read_text().startswith(spdx)]
    assert list(map(short, bare)) == []


def test_no_module_is_named_for_nothing() -> None:
    assert [short(path) for path in modules() if path.stem in TOLD_APART] == []


def test_a_module_of_the_program_stays_under_250_lines() -> None:
    rooms = [path for path in modules() if path.relative_to(ROOT).parts[0] in ROOMS]
    assert [short(path) for path in rooms if len(path.read_text().splitlines()) > 250] == []


def test_a_function_of_the_program_stays_within_40_lines() -> None:
    rooms = [path for path in modules() if path.relative_to(ROOT).parts[0] in ROOMS]
    parts = [(path, part) for path in rooms for part in ast.walk(ast.parse(path.read_text()))]
    defined = [(path, part) for path, part in parts if isinstance(part, ast.FunctionDef)]
    long = [
        f"{short(path)}: {part.name}"
        for path, part in defined
        if (part.end_lineno or 0) - part.lineno >= 40 and part.name not in WHOLE_VALUES
    ]
    assert long == []


def test_only_one_module_makes_colours_of_its_own() -> None:
    colour = re.compile(r'QColor\((?:"#|[0-9])')
    made = [path for path in (ROOT / "ui").rglob("*.py") if colour.search(path.read_text())]
    assert [short(path) for path in made if path.name != "look.py"] == []


def test_a_room_s_door_holds_no_code() -> None:
    """A child process that loads one module of a room loads its __init__ as well."""
    doors = [ROOT / room / "__init__.py" for room in ROOMS]
    full = [door for door in doors if not all(map(_is_text, ast.parse(door.read_text()).body))]
    assert list(map(short, full)) == []


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def test_the_entry_stays_under_80_lines_of_code() -> None:
    source = (ROOT / "main.py").read_text()
    silent = {
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.INDENT,
        tokenize.DEDENT,
        tokenize.ENDMARKER,
    }
    lines: set[int] = set()
    previous = tokenize.NEWLINE
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        docstring = token.type == tokenize.STRING and previous in (*silent, tokenize.NEWLINE)
        if token.type not in silent and not docstring:
            lines.update(range(token.start[0], token.end[0] + 1))
        previous = token.type
    assert len(lines) <= 80


def test_no_path_of_one_machine_stands_anywhere() -> None:
    path = re.compile(r"(?<![A-Za-z0-9_.~])/(work|root|home/[a-z]+)/")
    named = [short(text) for text in texts() if path.search(text.read_text(encoding="utf-8"))]
    assert named == []


def test_continuous_integration_runs_the_one_command_only() -> None:
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    code = [line for line in lines if line and not line.startswith("#")]
    assert len(code) == 1
    assert code[0].startswith("exec bash ")
    assert code[0].endswith('scripts/test.sh"')


def test_all_that_drives_real_parts_is_where_the_check_looks_for_it() -> None:
    marked = re.compile(r"^(pytestmark = |@|    )pytest\.mark\.real\b", re.MULTILINE)
    elsewhere = [
        short(path)
        for path in (ROOT / "tests").rglob("test_*.py")
        if path.relative_to(ROOT / "tests").parts[0] not in {"real", "proof"}
        and marked.search(path.read_text())
    ]
    assert not elsewhere
