# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Small stand-ins for the sound process, good and bad ones, as commands to start."""

import sys
from pathlib import Path

_HEAD = """
import json, os, sys
def say(**message): print(json.dumps(message), flush=True)
def first(path):
    if os.path.exists(path): return False
    open(path, "w").close(); return True
def told():
    for line in sys.stdin: yield json.loads(line)
"""

GOOD = """
for message in told():
    if "hello" in message: say(ready=""); say(hello=message["hello"])
    if "play" in message: say(played=message["play"][0], at=float(message["play"][2]))
    if "volume" in message: say(lost="volume %d" % message["volume"])
    if message.get("drop"): say(stalled=[1.0, float(message["drop"])])
    if "end" in message: break
"""

# It takes a first note and dies of it; the next one is good.
DIES_ONCE = """
for message in told():
    if "hello" in message: say(ready="")
    if "play" in message:
        if first(sys.argv[1]): os._exit(1)
        say(played=message["play"][0], at=float(message["play"][2]))
"""

DIES_ALWAYS = "sys.stdin.readline(); os._exit(3)"

# It takes notes and never answers; the next one is good.
HANGS_ONCE = """
hangs = first(sys.argv[1])
for message in told():
    if "hello" in message: say(ready="")
    if "play" in message and not hangs: say(played=message["play"][0], at=1.0)
"""

NEVER_READY = "import signal; signal.pause()"

# There is no device; after the second word it hears there is one.
NO_DEVICE = """
heard = 0
for message in told():
    heard += 1
    if heard == 1: say(ready="No such device")
    if heard == 2: say(tried="No such device"); say(lost="still none")
    if heard == 3: say(back=True)
"""

GARBAGE = "sys.stdin.readline(); print('ALSA lib says', flush=True); " + NEVER_READY
NO_OBJECT = "sys.stdin.readline(); print('[1]', flush=True); " + NEVER_READY
FLOODS = "sys.stdin.readline()\nwhile True: say(tried='x')"
ONE_LONG_LINE = "sys.stdin.readline()\nwhile True: os.write(1, b'x' * 60000)"


def command(script: str, marker: Path | None = None) -> list[str]:
    """`marker` is a file that says whether the script ran before."""
    rest = [] if marker is None else [str(marker)]
    return [sys.executable, "-S", "-E", "-c", _HEAD + script, *rest]
