# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `doctor` says: what was looked at, why it is or is not well, what to do about it."""

from collections.abc import Mapping
from pathlib import Path

from ui.wording import translate


class DeviceWords:
    """Of display, sound and voice."""

    def __init__(self, *, sets_itself_up: bool) -> None:
        self.install = (
            translate("Doctor", "Run scripts/run.sh: it installs what is missing, or says how.")
            if sets_itself_up
            else translate("Doctor", "Install the system's package that has what is missing.")
        )
        self.no_display = translate("Doctor", "no display")
        self.no_variable = translate("Doctor", "neither WAYLAND_DISPLAY nor DISPLAY is set")
        self.desktop = translate(
            "Doctor",
            "Start Ninety from a desktop; sounds can be rendered to a file without one.",
        )
        self.qt_hangs = translate("Doctor", "Qt does not come back from opening it")
        self.qt_ends = translate("Doctor", "Qt ended without a word")
        self.restart_desktop = translate("Doctor", "Log out of the desktop and in again.")
        self.sound = translate("Doctor", "sound device")
        self.sound_opens = translate("Doctor", "it opens")
        self.sound_device = translate(
            "Doctor",
            "Switch a sound device or the sound server on; until then a session is only seen.",
        )
        self.voice = translate("Doctor", "speech engine")
        self.voice_speaks = translate("Doctor", "it speaks; sessions can be heard in words")
        self.voice_packages = translate(
            "Doctor",
            "The tones say everything. For a voice on Linux, install the packages "
            "speech-dispatcher and speech-dispatcher-espeak-ng.",
        )
        self.voice_hangs = translate(
            "Doctor",
            "End speech-dispatcher, or log out and in again; until then the tones say everything.",
        )

    def opened(self, found: str) -> str:
        if not found:
            return translate("Doctor", "Qt opens it")
        return translate("Doctor", "Qt opens it ({0})").format(found)

    def no_sound(self, why: str) -> str:
        return translate("Doctor", "nothing can be heard ({0})").format(why)

    def no_voice(self, why: str) -> str:
        return translate("Doctor", "nothing can be spoken ({0})").format(why)


class BusWords:
    """Of the session bus."""

    def __init__(self) -> None:
        self.bus = translate("Doctor", "session bus")
        self.answers = translate("Doctor", "it answers")
        self.there_is_none = translate("Doctor", "there is none")
        self.none_here = translate("Doctor", "this system has none")
        self.hangs = translate("Doctor", "it does not answer, and is left alone")
        self.gone = translate("Doctor", "nobody listens there")
        self.refuses = translate("Doctor", "it does not let Ninety in")
        self.unknown = translate("Doctor", "its address is of a kind that Ninety does not know")
        self.needed = translate(
            "Doctor",
            "Log out and in again. Until then Ninety works without keep-awake and media keys.",
        )


class DeskWords:
    """Of keep-awake, media keys and the menu."""

    def __init__(self) -> None:
        self.media_keys = "MPRIS"
        self.media_keys_work = translate(
            "Doctor", "a headset's buttons and media keys reach a session"
        )
        self.no_media_keys = translate(
            "Doctor", "Any key, mouse button or clicker pauses a session as well."
        )
        self.awake = translate("Doctor", "keep-awake")
        self.awake_holds = translate("Doctor", "the machine stays awake while a session runs")
        self.no_bus_to_ask = translate("Doctor", "there is no session bus to ask over")
        self.awake_hangs = translate("Doctor", "the desktop does not answer")
        self.awake_unknown = translate("Doctor", "the desktop offers no way")
        self.stay_awake = translate(
            "Doctor", "Before a session, switch the screen saver and sleep mode off yourself."
        )
        self.launcher = translate("Doctor", "menu entry")
        self.in_menu = translate("Doctor", "it is there and starts Ninety")
        self.not_in_menu = translate("Doctor", "it is not installed")
        self.install_launcher = translate("Doctor", "The command launcher install puts it there.")
        self.entry_broken = translate("Doctor", "the program that it starts is gone")
        self.install_again = translate(
            "Doctor", "Run launcher install again, from where Ninety is now."
        )
        self.no_menu_entries = translate("Doctor", "menus are made by installers here")


class FolderWords:
    """Of the folders."""

    def __init__(self) -> None:
        self.not_made = translate("Doctor", "made at the first start")
        self.no_room = translate("Doctor", "the disk is nearly full")
        self.make_room = translate("Doctor", "Make room on that disk.")
        self.choose_folder = translate(
            "Doctor", "Give yourself the rights to it, or choose another folder with --data-dir."
        )
        self.it = translate("Doctor", "it")
        self.writable = translate("Doctor", "it can be written to")

    def folders(self, paths: tuple[Path, ...]) -> str:
        return ", ".join(map(str, paths))

    def cannot(self, named: str, reason: str) -> str:
        return translate("Doctor", "{0} cannot be used: {1}").format(named, reason)


class FileWords:
    """Of the history and the preferences."""

    def __init__(self) -> None:
        self.no_history = translate("Doctor", "no session was recorded yet")
        self.foreign = translate("Doctor", "it is another program's database")
        self.damaged = translate("Doctor", "the file is damaged")
        self.too_new = translate("Doctor", "it was written by a newer version of Ninety")
        self.whole = translate("Doctor", "it is whole")
        self.keep_damaged = translate(
            "Doctor", "The next start keeps it under another name and begins a new one."
        )
        self.move_foreign = translate(
            "Doctor", "Move that file elsewhere, or choose another folder with --data-dir."
        )
        self.update = translate(
            "Doctor", "Use the newer version; this one leaves the file as it is."
        )
        self.close_others = translate(
            "Doctor",
            "Close other programs that use the file, and look at the rights to its folder.",
        )
        self.no_preferences = translate("Doctor", "nothing was changed yet")
        self.readable = translate("Doctor", "they can be read")
        self.make_no_sense = translate("Doctor", "the file makes no sense")
        self.not_plain = translate("Doctor", "it is no plain file")
        self.defaults = translate(
            "Doctor",
            "The defaults hold instead; the next change in the window writes the file anew.",
        )


def titles() -> Mapping[str, str]:
    """Return what a person calls each thing that is looked at, from its name in --json."""
    return {
        "display": translate("Doctor", "display"),
        "sound": translate("Doctor", "sound"),
        "voice": translate("Doctor", "voice"),
        "session_bus": translate("Doctor", "session bus"),
        "keep_awake": translate("Doctor", "keep awake"),
        "media_keys": translate("Doctor", "media keys"),
        "launcher": translate("Doctor", "launcher"),
        "data_folder": translate("Doctor", "data folder"),
        "database": translate("Doctor", "database"),
        "preferences": translate("Doctor", "preferences"),
    }


def close_others() -> str:
    """Return what to do where the machine has no room or rights for one more program."""
    return translate("Doctor", "Close other programs, and look again.")


def verdict(ok: bool) -> str:  # noqa: FBT001 -- the one thing that it tells
    return translate("Doctor", "ok") if ok else translate("Doctor", "NOT OK")
