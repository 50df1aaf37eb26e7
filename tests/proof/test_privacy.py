# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session watched at the system's door: no network, and nothing written outside its folders."""

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proof.effort import tell
from tests.real.sound_server import SoundServer
from tests.real.stage import ENTRY, Screen, prefer, wait_until

pytestmark = pytest.mark.real

WATCHED = (
    "trace=socket,connect,bind,open,openat,openat2,creat,mkdir,mkdirat,"
    "rename,renameat,renameat2,link,linkat,symlink,symlinkat,chmod,fchmodat"
)
SPEED = "20"
ROOT = Path(__file__).parents[2]
OF_SYSTEM = ("/dev/", "/proc/", "/tmp/.X11", "/memfd:", "/sys/")
"""Where devices and the kernel are spoken to: nothing is kept there."""


@pytest.fixture
def trace(screen: Screen, sound_server: SoundServer, tmp_path: Path) -> tuple[list[str], Path]:
    """What the program and all its children asked of the system in a short session."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    folder, log = tmp_path / "data", tmp_path / "trace"
    prefer_in(folder)
    home = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    env = sound_server.env | screen.env | home
    env |= {"QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    (tmp_path / "home").mkdir()
    words = ["start", "reset", "--speed", SPEED, "--data-dir", str(folder)]
    command = ["strace", "-f", "-qq", "-s", "300", "-e", WATCHED, "-o", str(log)]
    with subprocess.Popen([*command, sys.executable, str(ENTRY), *words], env=env) as strace:
        screen.wait_title("Ninety – Session")
        screen.settle_focus()
        screen.key("Right", "Right")
        wait_until(lambda: screen_is(screen, "Ninety – Today"), "the session's end", timeout_s=60)
        [ninety] = children_of(strace.pid)
        os.kill(ninety, signal.SIGTERM)
        strace.wait(30)
    return log.read_text(errors="replace").splitlines(), folder


def prefer_in(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    prefer(folder, full_screen=False)
    (folder / "preferences.json").chmod(0o600)


def screen_is(screen: Screen, title: str) -> bool:
    return screen._ask("xdotool", "getactivewindow", "getwindowname") == title


def children_of(pid: int) -> list[int]:
    return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_a_session_opens_no_connection_and_writes_in_its_folders_alone(
    trace: tuple[list[str], Path],
) -> None:
    lines, folder = trace
    sockets = [line for line in lines if " socket(" in line]
    families = {re.search(r"socket\((\w+)", line).group(1) for line in sockets}  # type: ignore[union-attr]
    assert len(lines) > 1000
    assert families == {"AF_UNIX"}
    written = [path for path in map(path_written, lines) if path]
    outside = {path for path in written if not is_ours(path, folder)}
    tell(
        f"privacy: {len(lines)} calls, {len(sockets)} sockets, all AF_UNIX; "
        f"{len(set(written))} paths written; outside its folders: {sorted(outside) or 'none'}"
    )
    assert outside == set()
    rights = {stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_file()}
    folders = {stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_dir()}
    assert rights == {0o600}
    assert folders <= {0o700}


def path_written(line: str) -> str:
    """Return the path that a call made or opened for writing, if it did and came through."""
    if re.search(r"= -1 E", line) or "resumed>" in line:
        return ""
    opened = re.search(r"open(?:at)?\([^\"]*\"([^\"]*)\", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)", line)
    if opened:
        return opened.group(1)
    made = re.search(r"(?:creat|mkdir|rename|link|chmod)\w*\(.*\"([^\"]*)\"", line)
    return made.group(1) if made else ""


def is_ours(path: str, folder: Path) -> bool:
    """Whether it lies in its own folder, or is where devices and libraries have their business.

    What was compiled is kept beside the program, as Python does it.
    """
    of_the_sound_library = str(folder.parent / "home" / "pulse")  # its key to the sound server
    compiled = "/__pycache__" in path and path.startswith((str(ROOT), sys.prefix, sys.base_prefix))
    return compiled or path.startswith((str(folder), of_the_sound_library, *OF_SYSTEM))
