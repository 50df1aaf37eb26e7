# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`doctor`: what works here, what does not, and what to do about it."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import TextIO

from msgspec.structs import asdict

from settings.file import look
from settings.places import Places
from ui import children
from ui.commands import desk, devices, files
from ui.commands.faults import Exit
from ui.commands.finding import Finding
from ui.commands.prescribed import named_places
from ui.commands.printing import write_json, write_line
from ui.desktop.bus_probe import ask_bus, spare_bus
from ui.language import desktop_language, language_of
from ui.wording import doctor as words
from ui.wording.machine import reason_of


def run(args: Namespace, out: TextIO, clock: Callable[[], float]) -> int:
    """Write what was found; what does not work is an answer, not a failure."""
    findings = _findings(args, clock)
    if args.json:
        write_json({name: asdict(finding) for name, finding in findings.items()}, out)
    else:
        titles = words.titles()
        width = max(map(len, titles.values())) + 1
        for name, finding in findings.items():
            _write_text(f"{titles[name]:<{width}}", finding, out)
    return Exit.DONE


def _findings(args: Namespace, clock: Callable[[], float]) -> Mapping[str, Finding]:
    found = named_places(args)
    bus = ask_bus(os.environ, sys.platform, clock)
    spare_bus(bus, os.environ)  # a display would wait for one that hangs
    looks: Mapping[str, Callable[[], Finding]] = {
        "display": lambda: devices.display(os.environ, sys.platform),
        "sound": lambda: devices.sound(children.sound_command(), clock),
        "voice": lambda: devices.voice(children.voice_command(), clock, _language(found)),
        "session_bus": lambda: desk.session_bus(bus),
        "keep_awake": lambda: desk.keep_awake(bus, sys.platform),
        "media_keys": lambda: desk.media_keys(bus),
        "launcher": lambda: desk.launcher(os.environ, sys.platform),
        "data_folder": lambda: files.data_folder(found),
        "database": lambda: files.database(found.history_db),
        "preferences": lambda: files.preferences(found.preferences_json),
    }
    return {name: _looked(name, look_at) for name, look_at in looks.items()}


def _looked(name: str, look_at: Callable[[], Finding]) -> Finding:
    """Return what was found; that the machine lets nothing be found out is a finding too."""
    try:
        return look_at()
    except OSError as error:
        what, mend = words.titles()[name], words.close_others()
        return Finding(ok=False, what=what, why=reason_of(error), mend=mend)


def _language(found: Places) -> str:
    return language_of(look(found.preferences_json).preferences.language, desktop_language())


def _write_text(title: str, finding: Finding, out: TextIO) -> None:
    width = max(len(words.verdict(ok)) for ok in (True, False)) + 1
    mark = f"{title} {words.verdict(finding.ok):<{width}}"
    write_line(f"{mark} {finding.what}: {finding.why}", out)
    if finding.mend:
        write_line(f"{'':<{len(mark)}} {finding.mend}", out)
