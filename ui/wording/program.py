# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of notices and titles."""

from exercises.record import Outcome, SessionRecord
from ui.wording import translate
from ui.wording.lengths import day_and_time, number


def titles() -> dict[str, str]:
    """Return what the window's title says of each page."""
    return {
        "first_start": translate("Window", "First start"),
        "today": translate("Window", "Today"),
        "ready": translate("Window", "Get ready"),
        "sound_check": translate("Window", "Sound check"),
        "session": translate("Window", "Session"),
        "measure": translate("Window", "Measure"),
        "check_in": translate("Window", "Check-in"),
        "suggestion": translate("Window", "A suggestion"),
        "history": translate("Window", "History"),
        "preferences": translate("Window", "Preferences"),
        "routines": translate("Window", "Routines"),
        "editor": translate("Window", "Edit a routine"),
        "why": translate("Window", "Why these drills"),
        "drill": translate("Window", "About a drill"),
        "guide": translate("Window", "Guide"),
    }


def interrupted(record: SessionRecord) -> str:
    """Return that a session was interrupted, and where to find what was done of it."""
    words = translate(
        "Notice", "The session of {0} was interrupted. What was done of it stands in the history."
    )
    return words.format(day_and_time(record.started_at, record.offset_minutes))


def interrupted_elsewhere(record: SessionRecord) -> str:
    """Return the same of one whose routine is not among those that can be started."""
    words = translate(
        "Notice",
        "The session of {0} was interrupted. It cannot go on: its routine is not in your list. "
        "What was done of it stands in the history.",
    )
    return words.format(day_and_time(record.started_at, record.offset_minutes))


def no_sound(*, pauses: bool) -> str:
    """Return that nothing can be heard, and whether the session pauses for it."""
    if pauses:
        return translate(
            "Notice", "No sound. Breathe normally; the session pauses at the phase's end."
        )
    return translate("Notice", "No sound. If you hear nothing, breathe normally.")


def no_log(path: str, why: str) -> str:
    """Return why nothing is logged into it."""
    return translate("Notice", "The log {0} cannot be written: {1}.").format(path, why)


def no_cue_log(path: str, why: str) -> str:
    """Return why no cue is logged any more."""
    words = translate("Notice", "The cue log {0} cannot be written: {1}. The session goes on.")
    return words.format(path, why)


def caught_up() -> str:
    """Return that the history can be written again."""
    return translate("Notice", "The history is written again, and nothing of it is missing.")


def try_out(speed: float) -> str:
    """Return that a session at another speed is not kept."""
    return translate("Notice", "At {0} times the speed: tried out, not recorded.").format(
        number(speed)
    )


def no_voice() -> str:
    """Return that there is no voice, and what would bring one."""
    return translate(
        "Notice",
        "No voice: the tones say everything. For a voice on Linux, install speech-dispatcher and "
        "speech-dispatcher-espeak-ng, then start Ninety again.",
    )


def voice_lost(why: str) -> str:
    """Return that the voice went away in mid-session."""
    return translate("Notice", "The voice is gone: {0}. The tones go on.").format(why)


def voice(*, on: bool) -> str:
    """Return whether there is a voice now."""
    return translate("Notice", "Voice on") if on else translate("Notice", "Voice off")


def keyboard_lost() -> str:
    """Return that keys go elsewhere."""
    return translate("Notice", "Keys go to another window now. Click here to have them back.")


def sound_off() -> str:
    """Return that nothing is heard because it was turned off, and how it is turned on."""
    return translate("Notice", "The sound is off: M turns it on while a session is paused.")


def volume(percent: int, *, muted: bool) -> str:
    """Return how loud it is."""
    if muted:
        return translate("Notice", "Muted")
    return translate("Notice", "Volume {0} %").format(percent)


def outcome(record: SessionRecord) -> str:
    """Return how a session ended."""
    return {
        Outcome.FINISHED: translate("Outcome", "finished"),
        Outcome.STOPPED: translate("Outcome", "stopped"),
        Outcome.INTERRUPTED: translate("Outcome", "interrupted"),
        Outcome.RUNNING: translate("Outcome", "under way"),
    }[record.outcome]


def show_history() -> str:
    """Return the name of the action that opens the history."""
    return translate("Notice", "Show history")


def draft_kept(routine: str) -> str:
    """Return that what was being edited when the program ended is not lost."""
    words = translate("Notice", "The changes to {0} were not saved. They are kept.")
    return words.format(routine)


def another_asked() -> str:
    """Return that a later start asked for a session while one is under way."""
    return translate("Notice", "Another session was asked for.")


def stop_and_start() -> str:
    """Return the name of the action that ends this session and begins the other."""
    return translate("Notice", "Stop, and start that one")


def not_after_signal() -> str:
    """Return why a session that was asked for does not begin."""
    return translate("Notice", "Another session was asked for. The stop signal comes first.")


def routine_gone() -> str:
    """Return why a session that was asked for does not begin."""
    return translate("Notice", "The routine that was asked for is no longer there.")


def show_routines() -> str:
    """Return the name of the action that opens the list of routines."""
    return translate("Notice", "Show routines")


def session_runs() -> str:
    """Return why the machine is kept awake, as desktops show it."""
    return translate("Notice", "A session is running")
