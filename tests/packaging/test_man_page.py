# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The page of the manual, which the program's own help fills."""

import re

from scripts.man_page import page
from ui.version import VERSION
from ui.wording.command_help import command_helps


def test_it_tells_of_every_command() -> None:
    assert re.findall(r"^\.SS (.+)$", page("2026-01-01"), re.MULTILINE) == list(command_helps())


def test_it_says_what_it_is_of_and_when() -> None:
    assert f'"2026-01-01" "Ninety {VERSION}"' in page("2026-01-01")
    assert "@" not in page("2026-01-01")


def test_an_option_s_hyphens_can_be_copied_and_typed() -> None:
    assert r"\-\-data\-dir" in page("2026-01-01")
    preformatted = re.findall(r"\n\.nf\n(.*?)\n\.fi", page("2026-01-01"), re.DOTALL)
    assert not [text for text in preformatted if re.search(r"(?<!\\)-", text)]
