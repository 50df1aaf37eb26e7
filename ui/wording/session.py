# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of a session: short ones for the floor, full ones for whoever looks up."""

from exercises.mirror import filled
from exercises.reply import Reply, State
from exercises.segment import Kind
from exercises.session import RECOVERY_S
from exercises.sides import Side
from ui.moment import Moment
from ui.wording import translate
from ui.wording.lengths import clock
from ui.wording.pain import pain_line
from ui.wording.signals import answer

NO_BREAK = "\u00a0"


def headline(moment: Moment) -> str:
    """Return the one large word."""
    held = {
        State.PAUSED: translate("Session", "Paused"),
        State.ASKING: translate("Session", "Stop here?"),
        State.SIGNALLED: translate("Session", "Stopped"),
    }.get(moment.state)
    if held is not None:
        return held
    if moment.segment.kind is Kind.REST:
        return translate("Session", "Prepare") if moment.preparing else translate("Session", "Rest")
    if moment.segment.kind is Kind.COUNT_IN:
        return translate("Session", "Ready")
    if moment.segment.kind is Kind.SWITCH:
        return _switching(moment)
    if moment.segment.kind is Kind.FINISH:
        return moment.segment.word or translate("Session", "Relax")
    return moment.segment.word


def _switching(moment: Moment) -> str:
    """Return the word of a change: to which side, or of the set-up."""
    if moment.demonstration.part > 1:
        return translate("Session", "Change")
    side = side_now(moment)
    return f"{side[0].upper()}{side[1:]}" if side else translate("Session", "Change")


def detail(moment: Moment) -> str:
    """Return the line under the large word; empty in work."""
    if moment.state is State.SIGNALLED:
        return _recovery(moment)
    if moment.state is State.ASKING:
        return translate(
            "Session", "Enter or Esc: stop and keep what was done.\nAny other key: go on."
        )
    if moment.state is State.PAUSED:
        return _paused(moment)
    segment = moment.segment
    if segment.kind is Kind.REST:
        calm = translate("Session", "Breathe normally.")
        return segment.say if moment.preparing else f"{calm}{_pain(moment)}\n{coming(moment)}"
    return segment.say if segment.kind is Kind.FINISH else ""


def _pain(moment: Moment) -> str:
    """Return the question for pain after a drill, or its answer; empty where it is not asked."""
    return f"\n{pain_line(moment)}" if moment.asks_pain else ""


def level_set(number: int, change: str) -> str:
    """Return the level that was set, and what it is."""
    return translate("Session", "Level {0}: {1}").format(number, change)


def coming(moment: Moment) -> str:
    """Return what follows a rest; empty when nothing does.

    Of another drill only the name: its level stands above, its sides are in its set-up.
    """
    ahead, segment = moment.ahead, moment.segment
    if ahead is segment:
        return ""
    words = translate("Session", "Next: {0}")
    if ahead.block != segment.block:
        return words.format(moment.ahead_drill)
    side = _side_first(moment)
    return words.format(_set_of(moment).replace(" ", NO_BREAK)) + (f"\n{side}" if side else "")


def _set_of(moment: Moment) -> str:
    return translate("Session", "set {0} of {1}").format(moment.ahead.set, moment.ahead.sets)


def _side_first(moment: Moment) -> str:
    """Return the side of the next set, or the one that begins it; empty where there is none."""
    if moment.alternates:
        return {
            Side.LEFT: translate("Session", "left first, then in turn"),
            Side.RIGHT: translate("Session", "right first, then in turn"),
        }.get(moment.ahead.side or Side.BOTH, "")
    return side_now(moment)


def side_now(moment: Moment) -> str:
    """Return the working side; empty where no side is told apart."""
    side = moment.ahead.side or Side.BOTH
    if side is Side.BOTH:
        return ""
    if moment.side_name:
        return filled(moment.side_name, side)
    left, right = translate("Session", "left side"), translate("Session", "right side")
    return left if side is Side.LEFT else right


def _paused(moment: Moment) -> str:
    if moment.why == "sound" and not moment.silent:
        return translate("Session", "Sound is back.\nAny key goes on.")
    reasons = {
        "sound": translate("Session", "No sound can be heard. Breathe normally."),
        "standstill": translate("Session", "The computer stood still. Breathe normally."),
    }
    lines = [reasons.get(moment.why, translate("Session", "Breathe normally."))]
    if moment.segment.kind is Kind.SETUP and moment.levels > 1:
        words = translate("Session", "1 to {0} set the level: now {1}, {2}.")
        lines.append(words.format(moment.levels, moment.segment.level, moment.level_name))
    lines.append(translate("Session", "Any key goes on."))
    return "\n".join(lines)


def _recovery(moment: Moment) -> str:
    stay = translate("Session", "Breathe normally.\nStay down until it is clear.")
    if moment.held_s < RECOVERY_S and moment.answer is not None:
        noted = translate("Session", "Noted: {0}.\nAfter two minutes any key goes on. Esc ends.")
        ask = noted.format(answer(moment.answer))
    elif moment.held_s < RECOVERY_S:
        ask = translate(
            "Session",
            "1\u00a0too\u00a0hard · 2\u00a0light-headed\n"
            "3\u00a0pain · 4\u00a0cramp · 5\u00a0numbness\nEsc ends.",
        )
    else:
        ask = {
            Reply.WENT_LOWER: translate("Session", "Any key goes on one level lower. Esc ends."),
            Reply.LEFT_DRILL: translate("Session", "Any key goes on without this drill. Esc ends."),
        }.get(moment.after_recovery, translate("Session", "Any key ends."))
    return stay + "\n" + ask


def heading(moment: Moment) -> str:
    """Return the drill and its level."""
    words = translate("Session", "{0}\nLevel {1} · {2}")
    return words.format(moment.ahead_drill, moment.ahead.level, moment.ahead_level)


def standing(moment: Moment) -> str:
    """Return how far the session has come, for whoever looks up."""
    left = translate("Session", "{0} left").format(clock(moment.session_left_s * 1000))
    if moment.ahead.set is None:
        return left
    beginning = moment.alternates and moment.segment.kind is not Kind.WORK
    side = "" if beginning else side_now(moment)
    return f"{left}\n{_set_of(moment)}" + (f", {side}" if side else "")


def setup_prompt(moment: Moment) -> str:
    """Return what ends the set-up."""
    asked = moment.asks_pain
    second = pain_line(moment) if asked else translate("Session", "← says the lines again")
    if moment.waits:
        ready = translate("Session", "Any key when you are ready")
        return f"{ready}\n{second}"
    words = translate("Session", "Begins in {0} s · any key begins now")
    return f"{words.format(moment.seconds_left)}\n{second}"


def keys_line(moment: Moment | None) -> str:
    """Return the keys that matter just now."""
    if moment is not None and moment.state in {State.ASKING, State.SIGNALLED}:
        return ""
    if moment is not None and moment.state is State.PAUSED:
        return translate(
            "Session",
            "Esc ends · ↑ faster · ↓ slower · M sound · V voice · + louder · − softer · ? all keys",
        )
    return translate(
        "Session",
        "any key pause · → next · ← repeat · ↑ faster · ↓ slower · hold: stop signal · ? keys",
    )


def unparted(keys: str) -> str:
    """Return the keys so that a row never ends between one and what it does."""
    return keys.replace(" ", NO_BREAK).replace(f"{NO_BREAK}·{NO_BREAK}", f"{NO_BREAK}· ")


def note(moment: Moment) -> str:
    """Return what is to be known of the drill: in a set-up what it needs; where it comes from."""
    known = []
    if moment.segment.kind is Kind.SETUP and moment.equipment:
        known.append(translate("Session", "You need: {0}.").format("; ".join(moment.equipment)))
    if moment.mark and moment.state not in {State.ASKING, State.SIGNALLED}:
        known.append(moment.mark)
    return "\n".join(known)


def safety_line() -> str:
    """Return what every session begins with."""
    return translate(
        "Session", "If you hear nothing, breathe normally. Dizzy or in pain: hold any key, or D."
    )


def message(reply: Reply, pace: int) -> str:
    """Return what is shown for two seconds after a key; perhaps nothing."""
    return {
        Reply.SKIPPED: translate("Session", "Skipped. ← to go back"),
        Reply.SKIPPED_DRILL: translate("Session", "On to the next drill"),
        Reply.REPEATED: translate("Session", "This set again"),
        Reply.LINES_AGAIN: translate("Session", "The lines again"),
        Reply.DRILL_BEFORE: translate("Session", "The drill before"),
        Reply.DRILL_AGAIN: translate("Session", "This drill from its beginning"),
        Reply.FASTER: translate("Session", "Faster from the next breath: {0}").format(_pace(pace)),
        Reply.SLOWER: translate("Session", "Slower from the next breath: {0}").format(_pace(pace)),
        Reply.PACE_LIMIT: translate("Session", "That is as far as it goes."),
        Reply.REST_NEEDED: translate(
            "Session", "Keep resting: a set with balloon or straw needs its whole rest."
        ),
        Reply.ROUNDS_LIMIT: translate("Session", "Five rounds are the most for one session."),
        Reply.WENT_LOWER: translate("Session", "One level lower"),
        Reply.LEFT_DRILL: translate("Session", "On without this drill"),
        Reply.ANSWERED: translate("Session", "Noted. Breathe normally."),
        Reply.LEVEL_KEPT: translate("Session", "That level is kept back."),
    }.get(reply, "")


def _pace(pace: int) -> str:
    return f"{pace:+d}".replace("-", "\u2212") if pace else "0"


def last_advice() -> str:
    """Return what is said when numbness or a second stop signal ended the session."""
    return translate(
        "Session",
        "The session has ended. New numbness, tingling or weakness, chest pain, faintness or "
        "unusual shortness of breath: get medical help. Otherwise rest, and ask a clinician "
        "before the next session if it comes back.",
    )
