# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001, T201, TID251 - a script is no package; it tells what it sees, and waits
"""Proves the Debian package in a Debian tree without Python: from `apt install` to a session.

python -m scripts.prove_package dist/ninety_VERSION_ARCH.deb [--suite NAME] [--tree FOLDER]

As root, on Debian, with debootstrap, and with the mirror that this machine's apt uses. A tree that
is there already is used again. The window opens on an Xvfb of our own and sounds into a PulseAudio
without a sound card; both stand outside the tree, as a desktop would.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.stage import Stage, stage, wait_until

SPEED = "20"
HEARD, OFTEN = 0.01, 0.05
"""How loud, of 1, a sample has to be to count as sound; what part of the time has to sound."""
WORK_S = 12.0
_ENTER = """
tree=$1 shared=$2
shift 2
for folder in /dev /tmp/.X11-unix "$shared"; do
    mkdir -p -- "$tree$folder"
    mount --rbind -- "$folder" "$tree$folder"
done
mount -t proc proc "$tree/proc"
exec chroot "$tree" "$@"
"""


class Tree:
    """A Debian of its own in a folder; what runs in it sees `shared` and the display."""

    def __init__(self, folder: Path, shared: Path) -> None:
        self.folder = folder
        self._shared = shared

    def command(self, *words: str) -> list[str]:
        """Return what runs `words` in the tree; with it go its mounts, and all that it started."""
        quiet = ("env", "DEBIAN_FRONTEND=noninteractive")
        apart = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
        return [*quiet, *apart, "sh", "-ec", _ENTER, "sh", *self._places(), *words]

    def run(self, *words: str) -> None:
        subprocess.run(self.command(*words), check=True)

    def has(self, pattern: str) -> bool:
        return any(self.folder.glob(pattern))

    def _places(self) -> Sequence[str]:
        return str(self.folder), str(self._shared)


def make_tree(folder: Path, suite: str) -> None:
    """Fill `folder` with the least Debian there is, which has no Python."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    mirror = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]
    subprocess.run(["debootstrap", "--variant=minbase", suite, folder, mirror], check=True)


def furnish(tree: Tree) -> None:
    """Bring what a desktop has: a sound server, and with it ALSA's way to it."""
    for name in ("resolv.conf", "hosts"):
        shutil.copy(f"/etc/{name}", tree.folder / "etc" / name)
    tree.run("apt-get", "update", "-qq")
    tree.run("apt-get", "install", "-qq", "-y", "--no-install-recommends", "pulseaudio")


def install(tree: Tree, package: Path) -> None:
    """Install the package as a person would: with what it recommends."""
    shutil.copy(package, tree.folder / "root" / package.name)
    tree.run("sh", "-c", f"cd && apt-get install -qq -y ./{package.name}")


def without_python(tree: Tree) -> None:
    found = [
        p for p in ("usr/bin/python*", "usr/lib/python3*", "usr/local/bin/python*") if tree.has(p)
    ]
    told(not found, "there is no Python", found)


def installed(tree: Tree) -> None:
    """See that a desktop finds it, and the manual."""
    name = "io.github.ninety_app.Ninety"
    wanted = (
        f"usr/share/applications/{name}.desktop",
        f"usr/share/icons/hicolor/scalable/apps/{name}.svg",
        f"usr/share/icons/hicolor/48x48/apps/{name}.png",
        f"usr/share/metainfo/{name}.metainfo.xml",
        "usr/share/man/man1/ninety.1.gz",
        "usr/share/doc/ninety/copyright",
    )
    missing = [path for path in wanted if not tree.has(path)]
    told(not missing, "launcher, icons, metainfo, manual page are installed", missing)


def examined(tree: Tree, place: Stage) -> None:
    """See that doctor finds display and sound; a voice on a busy machine may be too slow for it.

    It is asked twice, as a first voice is slow everywhere.
    """
    ask = 'ninety doctor >&2 --data-dir "$0"; ninety doctor --json --data-dir "$0"'
    command = tree.command("sh", "-c", ask, str(place.data))
    found = json.loads(subprocess.check_output(command, env=dict(place.env)))
    for name in ("display", "sound"):
        told(found[name]["ok"], f"doctor: {name}: {found[name]['why']}")
    print("ok" if found["voice"]["ok"] else "NOT SEEN", f": doctor: voice: {found['voice']['why']}")


def practised(tree: Tree, place: Stage) -> None:
    """See a session begin, its window, and hear it."""
    log = place.data / "cues.jsonl"
    words = ("start", "balloon", "--speed", SPEED, "--cue-log", str(log))
    with place.server.recording() as recording:
        running = place.start(tree.command("ninety", *words, "--data-dir", str(place.data)))
        wait_until(lambda: title(place).startswith("Ninety"), "a window")
        told(cond=True, what=f"the window is called {title(place)!r}")
        time.sleep(WORK_S)
        place.check(running)
    place.end(running)
    cues = [json.loads(line)["cue"] for line in log.read_text().splitlines()]
    told("breath-in" in cues, f"{len(cues)} cues were given, breaths among them")
    loud = float(np.mean(np.abs(recording.sound).max(axis=1) > HEARD))
    told(loud > OFTEN, f"{loud:.0%} of the time something was heard")


def removed(tree: Tree) -> None:
    """See that nothing is left when it is taken away."""
    tree.run("apt-get", "purge", "-qq", "-y", "ninety")
    left = [p for p in ("usr/lib/ninety", "usr/bin/ninety", "usr/share/*/*ninety*") if tree.has(p)]
    told(not left, "purging leaves nothing", left)


def title(place: Stage) -> str:
    """Return the title of the window that has the keyboard, or nothing."""
    command = ["xdotool", "getactivewindow", "getwindowname"]
    asked = subprocess.run(
        command, env=dict(place.env), capture_output=True, text=True, check=False
    )
    return asked.stdout.strip()


def told(cond: object, what: str, but: object = "") -> None:
    """Say what holds; end here when it does not."""
    if not cond:
        sys.exit(f"NOT so: {what} {but}")
    print(f"ok: {what}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--tree", type=Path, default=Path("build/tree"))
    args = parser.parse_args()
    folder = args.tree.absolute()
    if os.geteuid() or not shutil.which("debootstrap"):
        sys.exit("It needs root, and debootstrap: sudo apt install debootstrap")
    if not (folder / "usr/bin/apt").exists():
        make_tree(folder, args.suite)
    with stage(1280, 800) as place:
        tree = Tree(folder, place.folder)
        furnish(tree)
        without_python(tree)
        install(tree, args.package)
        without_python(tree)
        installed(tree)
        practised(tree, place)
        examined(tree, place)
        removed(tree)
    return 0


if __name__ == "__main__":
    sys.exit(main())
