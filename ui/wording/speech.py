# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words that are only said: short sentences that make sense with closed eyes."""

import re
from collections.abc import Iterable

from exercises.mirror import filled
from exercises.reply import Reply
from exercises.sides import Side
from ui.wording import translate
from ui.wording.gear import in_short
from ui.wording.signals import answer

_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")


def equipment(things: Iterable[str], at_hand: Iterable[str] = ()) -> str:
    """Return what is needed besides what is `at_hand`, each thing once and by its bare name."""
    there = in_short(at_hand)
    named = [name for name in in_short(things) if name not in there]
    return translate("Speech", "You need: {0}.").format(", ".join(named)) if named else ""


def drill(name: str) -> str:
    """Return the name of the drill that is being set up."""
    return f"{_aloud(name)}."


def _aloud(name: str) -> str:
    return _IN_BRACKETS.sub("", name).replace("/", " ")


def rest(following: str) -> str:
    """Return what a rest begins with."""
    calm = translate("Speech", "Breathe normally.")
    return f"{calm} {following}".strip()


def next_set(number: int, of: int, sides: str) -> str:
    """Return that another set follows; `sides` say which side works."""
    words = translate("Speech", "Next: set {0} of {1}.").format(number, of)
    return f"{words} {sides}".strip()


def next_drill(name: str) -> str:
    """Return that another drill follows."""
    return translate("Speech", "Next: {0}.").format(_aloud(name))


def side_first(side: Side | None) -> str:
    """Return the side that begins, where they change from breath to breath."""
    names = {
        Side.LEFT: translate("Speech", "Left first."),
        Side.RIGHT: translate("Speech", "Right first."),
    }
    return names.get(side, "") if side is not None else ""


def asks_pain() -> str:
    """Return the question after a drill."""
    return translate("Speech", "Pain now? Press 0 to 10.")


def switch(side: Side | None, own: str) -> str:
    """Return that it is time to change sides, or the set-up; `own` as in `side_name`."""
    said = translate("Speech", "Switch.")
    return f"{said} {side_name(side, own)}".strip()


def side_name(side: Side | None, own: str) -> str:
    """Return the working side, where it is one of two; `own` is its drill's name for it, if any."""
    if own and side in {Side.LEFT, Side.RIGHT}:
        name = filled(own, side)
        return f"{name[0].upper()}{name[1:]}."
    names = {
        Side.LEFT: translate("Speech", "Left side."),
        Side.RIGHT: translate("Speech", "Right side."),
    }
    return names.get(side, "") if side is not None else ""


def again(set_number: int, breath: int) -> str:
    """Return where it goes on after an interruption."""
    if breath > 1:
        return translate("Speech", "Set {0}, breath {1}.").format(set_number, breath)
    return translate("Speech", "Set {0}.").format(set_number)


def paused(why: str) -> str:
    """Return what a pause says at once and each minute."""
    reasons = {
        "sound": translate("Speech", "Sound was lost."),
        "standstill": translate("Speech", "The computer stood still."),
    }
    words = translate("Speech", "Paused. Breathe normally.")
    return f"{reasons[why]} {words}" if why in reasons else words


def asked() -> str:
    """Return the question that Esc asks."""
    return translate(
        "Speech", "Stop here? Enter or Escape stops and keeps what was done. Any other key goes on."
    )


def recover() -> str:
    """Return what is said at a stop signal: at once, after one and after two minutes."""
    return translate("Speech", "Breathe normally, stay down until it is clear.")


def signal_answers() -> str:
    """Return the answers to a stop signal."""
    return translate(
        "Speech",
        "Then press 1 for too hard, 2 light-headed, 3 pain, 4 cramp, 5 numbness.",
    )


def recovered(any_key: Reply) -> str:
    """Return what is possible after two minutes, by what any key does then."""
    return {
        Reply.WENT_LOWER: translate("Speech", "Any key goes on one level lower. Escape ends."),
        Reply.LEFT_DRILL: translate("Speech", "Any key goes on without this drill. Escape ends."),
    }.get(any_key, translate("Speech", "Any key ends."))


def finished() -> str:
    """Return that the session is done."""
    return translate("Speech", "The session is done.")


def stopped() -> str:
    """Return that the session was ended early."""
    return translate("Speech", "Stopped. What was done is kept.")


def voice_on() -> str:
    """Return that the voice is on."""
    return translate("Speech", "The voice is on.")


def replied(reply: Reply) -> str:
    """Return what is said in answer to a key, outside of work; perhaps nothing."""
    return {
        Reply.SKIPPED: translate("Speech", "Skipped, left to go back."),
        Reply.SKIPPED_DRILL: translate("Speech", "On to the next drill."),
        Reply.REPEATED: translate("Speech", "This set again."),
        Reply.DRILL_BEFORE: translate("Speech", "The drill before."),
        Reply.DRILL_AGAIN: translate("Speech", "This drill from its beginning."),
        Reply.FASTER: translate("Speech", "Faster from the next breath."),
        Reply.SLOWER: translate("Speech", "Slower from the next breath."),
        Reply.PACE_LIMIT: translate("Speech", "That is as far as it goes."),
        Reply.REST_NEEDED: translate("Speech", "Keep resting: this set needs its whole rest."),
        Reply.ROUNDS_LIMIT: translate("Speech", "Five rounds are the most for one session."),
        Reply.WENT_LOWER: translate("Speech", "One level lower."),
        Reply.LEFT_DRILL: translate("Speech", "On without this drill."),
        Reply.LEVEL_KEPT: translate("Speech", "That level is kept back."),
    }.get(reply, "")


def noted(digit: int | None) -> str:
    """Return that a stop signal's answer was taken, 1 to 5, and what comes then."""
    words = translate("Speech", "Noted: {0}. Breathe normally. After two minutes any key goes on.")
    return words.format(answer(digit))


def sample() -> str:
    """Return what is said to try a voice out."""
    return translate("Speech", "In through the nose, quiet and easy. Blow.")
