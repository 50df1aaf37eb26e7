# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Whether there is a voice here: asked of a voice process that is started for it and ended."""

import threading
from collections.abc import Callable, Sequence

from audio.voice import Tuning, VoiceState
from audio.voice_process import NO_ANSWER, VoiceProcess


def probe_voice(
    command: Sequence[str],
    clock: Callable[[], float],
    timeout_s: float,
    engine: str = "",
    language: str = "en",
) -> VoiceState:
    """Starts a voice process, lets it open its engine, and ends it. Waits for its answer."""
    arrived = threading.Event()
    voice = VoiceProcess(command, clock, arrived.set, Tuning(language=language), engine)
    until_s = clock() + timeout_s
    try:
        while not (voice.state.speaks or voice.state.why):
            if not arrived.wait(max(0.0, until_s - clock())):
                break
            arrived.clear()
            voice.reports()
    finally:
        voice.close()
    state = voice.state
    return state if state.speaks or state.why else VoiceState(speaks=False, why=NO_ANSWER)
