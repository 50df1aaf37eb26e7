# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Looks at the display, the sound and the voice, each from a child, which may crash or hang."""

import subprocess
from collections.abc import Callable, Mapping, Sequence

from audio.sound import could_sound, probe
from audio.voice_probe import probe_voice
from ui.children import can_set_itself_up, display_command
from ui.commands.display import find_display
from ui.commands.finding import Finding
from ui.wording.doctor import DeviceWords
from ui.wording.sayings import worded

DISPLAY_S = 15.0
"""How long Qt may take to open a display; a cold start from a slow disk takes some seconds."""
SOUND_S = 8.0
"""How long the sound process may take to try the device."""

VOICE_S = 20.0
"""How long the voice process may take to open its engine: the first start of speech-dispatcher, and
its list of 1,500 voices, took 2 s on a quiet machine and 10 on one whose cores were all busy."""


def display(environ: Mapping[str, str], platform: str) -> Finding:
    """Find out whether Qt can open a window."""
    words = DeviceWords(sets_itself_up=can_set_itself_up())
    named = find_display(environ, platform)
    if named is None:
        return Finding(ok=False, what=words.no_display, why=words.no_variable, mend=words.desktop)
    if named.why:
        return Finding(ok=False, what=named.name, why=named.why, mend=words.desktop)
    return opened_display(named.name, display_command(), environ)


def opened_display(
    name: str, command: Sequence[str], environ: Mapping[str, str], wait_s: float = DISPLAY_S
) -> Finding:
    """Find out whether `command` opens the display: it then prints what it found there."""
    words = DeviceWords(sets_itself_up=can_set_itself_up())
    try:
        child = subprocess.run(
            command,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=wait_s,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Finding(ok=False, what=name, why=words.qt_hangs, mend=words.restart_desktop)
    if child.returncode:
        complaint = _first_line(child.stderr) or words.qt_ends
        return Finding(ok=False, what=name, why=complaint, mend=words.install)
    return Finding(ok=True, what=name, why=words.opened(_first_line(child.stdout)))


def sound(command: Sequence[str], clock: Callable[[], float]) -> Finding:
    """Find out whether the sound process `command` can open the sound device."""
    words = DeviceWords(sets_itself_up=can_set_itself_up())
    there, known = could_sound()
    if not there:
        return Finding(ok=False, what=words.sound, why=worded(known), mend=words.install)
    state = probe(command, clock, SOUND_S)
    if not state.works:
        return Finding(
            ok=False,
            what=words.sound,
            why=words.no_sound(worded(state.why)),
            mend=words.sound_device,
        )
    return Finding(ok=True, what=words.sound, why=words.sound_opens)


def voice(command: Sequence[str], clock: Callable[[], float], language: str) -> Finding:
    """Find out whether the voice process `command` finds an engine that speaks `language`."""
    words = DeviceWords(sets_itself_up=can_set_itself_up())
    state = probe_voice(command, clock, VOICE_S, language=language)
    if state.speaks:
        return Finding(ok=True, what=state.name, why=words.voice_speaks)
    mend = words.voice_packages if state.missing else words.voice_hangs
    return Finding(ok=False, what=words.voice, why=words.no_voice(worded(state.why)), mend=mend)


def _first_line(output: bytes) -> str:
    lines = output.decode(errors="replace").splitlines()
    return next((line.strip() for line in lines if line.strip()), "")
