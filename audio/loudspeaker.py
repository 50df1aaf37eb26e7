# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sound device, as far as it is needed: give it frames, and they are heard."""

import contextlib
import sys

from audio.priority import Precedence
from audio.synth import RATE

_RUN_UP = bytes(4 * RATE // 100)
"""10 ms of silence before each clip: a sound server may lose up to 4 ms of a stream's beginning.

Measured with PulseAudio 16. What is lost of a tone is heard as a click.
"""


class NoSound(Exception):
    """The device cannot be opened; says why."""


class Loudspeaker:
    """simpleaudio on the default device. Without simpleaudio every clip is a NoSound.

    Each clip is a stream of its own: nothing is ever asked about one again, since the library is
    not safe against a clip that ends in that instant.
    """

    def __init__(self) -> None:
        try:
            import simpleaudio  # noqa: PLC0415 -- only the sound process may load it
        except ImportError as missing:
            self._missing = f"simpleaudio cannot be loaded: {missing}"
            return
        self._missing = ""
        self._precedence = Precedence()
        self._play = simpleaudio.play_buffer
        self._error = simpleaudio._simpleaudio.SimpleaudioError  # noqa: SLF001 -- its only name

    def play(self, frames: bytes, in_s: float = 0.0) -> None:
        """Lets a clip be heard `in_s` seconds from now, by as much silence before it.

        Returns when the device took it: after 2 ms, or as long as a hanging server likes.
        """
        if self._missing:
            raise NoSound(self._missing)
        wait = bytes(4 * round(in_s * RATE))
        try:
            with self._precedence.taken():
                self._play(_RUN_UP + wait + frames, 2, 2, RATE)
        except self._error as error:
            _look_anew()
            # It says where, a code, and in words what is wrong, which is all that helps.
            raise NoSound(str(error).rpartition("MSG: ")[2]) from error


def _look_anew() -> None:
    """Lets ALSA read its configuration again at the next clip.

    It reads it once per process, and leaves a sound server out that does not run at that time: one
    that is started later would never be found.
    """
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 -- not needed while sound works

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL("libasound.so.2").snd_config_update_free_global()
