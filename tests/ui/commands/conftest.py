# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The command line as a test calls it: by its words, into a data folder of its own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from main import main


@dataclass(frozen=True)
class Answer:
    """What a call gave: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Call = Callable[..., Answer]
Prefer = Callable[..., None]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "ninety"


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], folder: Path) -> Call:
    def _call(*words: str) -> Answer:
        try:
            code = main([*words, "--data-dir", str(folder)])
        except SystemExit as ending:
            code = ending.code if isinstance(ending.code, int) else -1
        said = capsys.readouterr()
        return Answer(int(code), said.out, said.err)

    return _call


@pytest.fixture
def prefer(folder: Path) -> Prefer:
    """Write the given preferences into the data folder."""

    def _prefer(**values: object) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "preferences.json").write_text(json.dumps(values))

    return _prefer
