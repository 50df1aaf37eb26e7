# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the recipes of the packages say agrees with the program, and with one another."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.locks import RUN, licences
from ui.desktop.identity import APP_ID
from ui.version import VERSION

ROOT = Path(__file__).parents[2]
DEBIAN = ROOT / "packaging" / "debian"
FLATPAK = ROOT / "packaging" / "flatpak" / f"{APP_ID}.json"
SCRIPTS = sorted((ROOT / "scripts").glob("*.sh"))


def test_debian_s_changelog_begins_with_this_version() -> None:
    assert re.match(rf"ninety \({re.escape(VERSION)}-\d+\) ", (DEBIAN / "changelog").read_text())


def test_debian_s_package_recommends_what_sound_and_voice_need() -> None:
    recommended = (DEBIAN / "control").read_text().partition("Recommends:")[2]
    for package in ("libasound2-plugins", "speech-dispatcher", "speech-dispatcher-espeak-ng"):
        assert package in recommended


def test_debian_s_rules_can_be_run() -> None:
    assert os.access(DEBIAN / "rules", os.X_OK)


def test_debian_s_copyright_names_every_package_that_is_carried() -> None:
    told = re.sub(r"\W+", "-", (DEBIAN / "copyright").read_text()).lower()
    carried = {name.removesuffix("-patched") for name in licences(RUN)}
    parts = {"pyside6-addons": "pyside6", "pyside6-essentials": "pyside6"}
    assert [name for name in carried if parts.get(name, name) not in told] == []


def test_every_override_of_lintian_has_its_reason() -> None:
    above = ""
    for line in (DEBIAN / "ninety.lintian-overrides").read_text().splitlines():
        assert line.startswith("#") or above.startswith(("#", line.partition("[")[0])), line
        above = line


def test_flatpak_asks_for_no_network_and_no_files_of_the_person() -> None:
    asked = json.loads(FLATPAK.read_text())["finish-args"]
    assert not [way for way in asked if "network" in way or "home" in way or "host" in way]


def test_flatpak_s_id_and_version_are_the_program_s() -> None:
    manifest = json.loads(FLATPAK.read_text())
    assert manifest["id"] == APP_ID
    assert f"/ninety-{VERSION}-linux-" in manifest["modules"][0]["sources"][0]["path"]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_of_the_shell_can_be_read_by_it(script: Path) -> None:
    bash = shutil.which("bash")
    assert bash
    read = subprocess.run([bash, "-n", script], capture_output=True, text=True, check=False)
    assert (read.returncode, read.stderr) == (0, "")
