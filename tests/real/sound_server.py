# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A PulseAudio of our own without a sound card: what is played into it can be recorded."""

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 48_000
Sound = npt.NDArray[np.float64]

_SERVER = """
load-module module-native-protocol-unix
load-module module-null-sink sink_name=out rate=48000
set-default-sink out
"""


class SoundServer:
    """Give `folder` a short path: a socket's is limited to some hundred characters."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        folder.chmod(0o700)
        (folder / "server.pa").write_text(_SERVER)
        (folder / "client.conf").write_text("autospawn = no\n")

    @property
    def env(self) -> dict[str, str]:
        """The environment of whoever shall be heard here, and nowhere else."""
        ours = {name: value for name, value in os.environ.items() if not name.startswith("PULSE_")}
        return ours | {
            "XDG_RUNTIME_DIR": str(self._folder),
            "PULSE_CLIENTCONFIG": str(self._folder / "client.conf"),
        }

    def start(self) -> None:
        options = ("-n", "--exit-idle-time=-1", "--daemonize=no", "--use-pid-file=no")
        self._process = subprocess.Popen(
            ["pulseaudio", *options, "-F", str(self._folder / "server.pa")],
            env=self.env | {"HOME": str(self._folder)},
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 20
        while not self._answers():
            if time.monotonic() > until or self._process.poll() is not None:
                raise RuntimeError("PulseAudio does not start")
            time.sleep(0.05)

    def kill(self) -> None:
        if self._process:
            self.thaw()
            self._process.kill()
            self._process.wait()
            self._process = None

    def control(self, *words: str) -> str:
        """Tell it something as a desktop's sound settings do, and return its answer."""
        told = subprocess.run(
            ["pactl", *words], env=self.env, check=True, capture_output=True, text=True, timeout=20
        )
        return told.stdout.strip()

    def freeze(self) -> None:
        """From now on it hangs."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    @contextlib.contextmanager
    def recording(self, sink: str = "out") -> Iterator["Recording"]:
        """What is heard meanwhile."""
        recording = Recording(self.env, self._folder / f"heard-{sink}.raw", sink)
        try:
            yield recording
        finally:
            recording.stop()

    def _signal(self, number: signal.Signals) -> None:
        if self._process:
            self._process.send_signal(number)

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as client, contextlib.suppress(OSError):
            client.connect(str(self._folder / "pulse" / "native"))
            return True
        return False


class Recording:
    """The monitor of the sink, as stereo frames between -1 and 1, 48,000 a second."""

    def __init__(self, env: dict[str, str], file: Path, sink: str) -> None:
        self._file = file
        # A stream begins at the edge of one of the sink's blocks. They are as long as the shortest
        # latency that anybody asked for: two seconds, if nobody does.
        form = ("--format=s16le", f"--rate={RATE}", "--channels=2", "--latency-msec=5")
        with file.open("wb") as out:
            self._process = subprocess.Popen(
                ["parec", "-d", f"{sink}.monitor", *form], env=env, stdout=out
            )
        until = time.monotonic() + 20
        while not file.stat().st_size:
            if time.monotonic() > until:
                self.stop()
                raise RuntimeError("nothing can be recorded")
            time.sleep(0.02)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()

    @property
    def sound(self) -> Sound:
        """All that was heard by now."""
        frames = self._file.read_bytes()
        samples = np.frombuffer(frames[: len(frames) // 4 * 4], "<i2")
        return samples.reshape(-1, 2).astype(np.float64) / 32768
