# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What of PySide6 only words messages is loaded when there is a message, and then in full."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOADED = """
import json, sys
from main import _window
_window()
from ui.lazy_imports import POSTPONED
from types import ModuleType
known = {name: type(sys.modules.get(name)) for name in POSTPONED}
print(json.dumps({
    "path": [type(finder).__name__ for finder in sys.meta_path],
    "missing": [name for name, kind in known.items() if kind is type(None)],
    "loaded": sorted(name for name, kind in known.items() if kind is ModuleType),
}))
"""
WRONG_CALL = """
from main import _window
_window()
from PySide6.QtCore import QPoint
try:
    QPoint("here")
except TypeError as error:
    print(error)
"""


def run(program: str) -> str:
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return ran.stdout


def test_importing_the_window_loads_none_of_it_but_what_ends_an_import() -> None:
    found = json.loads(run(LOADED))
    assert found["loaded"] == ["shibokensupport.signature.importhandler"]
    assert found["missing"] == []
    assert "_Postponer" not in found["path"]


def test_a_wrong_call_is_explained_in_full() -> None:
    said = run(WRONG_CALL)
    assert "called with wrong argument types" in said
    assert "QPoint.__init__(xpos: int, ypos: int, /)" in said


def test_the_sources_of_the_window_are_not_read() -> None:
    program = "import linecache\nfrom main import _window\n_window()\n"
    asked = 'print([name for name in linecache.cache if "/ui/" in name])\n'
    assert run(program + asked) == "[]\n"


def test_msgspec_is_loaded_without_what_it_has_no_need_of() -> None:
    program = "import sys\nfrom ui.lazy_imports import spare_extensions\nspare_extensions()\n"
    asked = 'print([m in sys.modules for m in ("msgspec", "typing_extensions", "inspect")])\n'
    assert run(program + asked) == "[True, False, False]\n"
