# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `doctor` says: what was looked at, why it is or is not well, what to do about it."""

from pathlib import Path

OK = "ok"
NOT_OK = "NOT OK"

RUN_AGAIN = "Run scripts/run.sh: it installs what is missing, or says how."

NO_DISPLAY = "no display"
NO_VARIABLE = "neither WAYLAND_DISPLAY nor DISPLAY is set"
DESKTOP = "Start Ninety from a desktop; sounds can be rendered to a file without one."
QT_HANGS = "Qt does not come back from opening it"
QT_ENDS = "Qt ended without a word"
RESTART_DESKTOP = "Log out of the desktop and in again."

SOUND = "sound device"
SOUND_OPENS = "it opens"
SOUND_DEVICE = "Switch a sound device or the sound server on; until then a session is only seen."

VOICE = "speech engine"
VOICE_SPEAKS = "it speaks; sessions can be heard in words"
VOICE_PACKAGES = (
    "The tones say everything. For a voice on Linux, install the packages speech-dispatcher and "
    "speech-dispatcher-espeak-ng."
)
VOICE_HANGS = "End speech-dispatcher, or log out and in again; until then the tones say everything."

BUS = "session bus"
BUS_ANSWERS = "it answers"
NO_BUS = "there is none"
NO_BUS_HERE = "this system has none"
BUS_HANGS = "it does not answer, and is left alone"
BUS_GONE = "nobody listens there"
BUS_REFUSES = "it does not let Ninety in"
BUS_UNKNOWN = "its address is of a kind that Ninety does not know"
BUS_NEEDED = "Log out and in again. Until then Ninety works without keep-awake and media keys."

MEDIA_KEYS = "MPRIS"
MEDIA_KEYS_WORK = "a headset's buttons and media keys reach a session"
NO_MEDIA_KEYS = "Any key, mouse button or clicker pauses a session as well."

AWAKE = "keep-awake"
AWAKE_HOLDS = "the machine stays awake while a session runs"
NO_BUS_TO_ASK = "there is no session bus to ask over"
AWAKE_HANGS = "the desktop does not answer"
AWAKE_UNKNOWN = "the desktop offers no way"
STAY_AWAKE = "Switch off the screen saver and sleep yourself before a session."

LAUNCHER = "menu entry"
IN_MENU = "it is there and starts Ninety"
NOT_IN_MENU = "it is not installed"
INSTALL_LAUNCHER = "The command launcher install puts it there."
ENTRY_BROKEN = "the program that it starts is gone"
INSTALL_AGAIN = "Run launcher install again, from where Ninety is now."
NO_MENU_ENTRIES = "menus are made by installers here"

NOT_MADE = "made at the first start"
NO_ROOM = "the disk is nearly full"
MAKE_ROOM = "Make room on that disk."
CHOOSE_FOLDER = "Give yourself the rights to it, or choose another folder with --data-dir."
IT = "it"
WRITABLE = "it can be written to"

NO_HISTORY = "no session was recorded yet"
FOREIGN = "it is another program's database"
DAMAGED = "the file is damaged"
TOO_NEW = "it was written by a newer version of Ninety"
SOUND_DATABASE = "it is whole"
KEEP_DAMAGED = "The next start keeps it under another name and begins a new one."
UPDATE = "Use the newer version; this one leaves the file as it is."
CLOSE_OTHERS = "Close other programs that use the file, and look at the rights to its folder."

NO_PREFERENCES = "nothing was changed yet"
READABLE = "they can be read"
MAKE_NO_SENSE = "the file makes no sense"
DEFAULTS = "The defaults hold instead; the next change in the window writes the file anew."


def opened(found: str) -> str:
    return f"Qt opens it ({found})" if found else "Qt opens it"


def no_sound(why: str) -> str:
    return f"nothing can be heard ({why})"


def no_voice(why: str) -> str:
    return f"nothing can be spoken ({why})"


def folders(paths: tuple[Path, ...]) -> str:
    return ", ".join(map(str, paths))


def cannot(named: str, reason: str) -> str:
    return f"{named} cannot be used: {reason}"
