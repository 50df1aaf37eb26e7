# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The words of Today, of the first start and of the pages around a session."""

from datetime import date

from ui.wording import BY, translate
from ui.wording.lengths import about, clock, day


class TodayWords:
    def __init__(self) -> None:
        self.title = translate("Today", "Today")
        self.start = translate("Today", "Start ↵")
        self.drills = translate("Today", "One drill alone")
        self.weeks = translate("Today", "Last 4 weeks")
        self.weeks_empty = translate("Today", "Each day you practise will have a bar here.")
        self.weeks_ago = translate("Today", "4 weeks ago")
        self.today = translate("Today", "today")
        self.mind = translate("Today", "Keep in mind")
        self.silence = translate("Today", "If you hear nothing, breathe normally.")
        self.why = translate("Today", "Why these drills")
        self.routines = translate("Today", "Routines")
        self.history = translate("Today", "History")
        self.preferences = translate("Today", "Preferences")
        self.keys = translate("Today", "All keys")
        self.guide = translate("Today", "Guide")
        self.drills_keys = translate(
            "Today", "↑ ↓ choose, Enter starts, ← → change the level, I tells about the drill"
        )
        self.level_hint = translate("Today", "← → change the level")
        self.about_hint = translate("Today", "Enter tells about the drill")
        self.kept_back = translate("Today", "kept back by a safety answer")
        self.put_first = translate("Today", "Put first on Today")
        self.first_hint = translate("Today", "T puts the chosen routine first.")
        self.both_off = translate("Today", "Right leg only")
        self.both_on = translate("Today", "Both sides: right, then left")
        self.easier = translate("Today", "One level easier")
        self.harder = translate("Today", "One level harder")
        self.nothing = translate(
            "Today", "Nothing can be started now. Your safety answers stand in Preferences."
        )

    def facts(self, total_ms: int, work_ms: int) -> str:
        return about(total_ms, work_ms)

    def needs(self, equipment: tuple[str, ...]) -> str:
        return translate("Today", "You need: {0}.").format("; ".join(equipment))

    def level(self, level: int, of: int) -> str:
        return translate("Today", "level {0} of {1}").format(level, of)

    def change(self, level_name: str, change: str) -> str:
        return f"{level_name} · {change}" if change else level_name

    def levels_kept_back(self, levels: tuple[int, ...]) -> str:
        numbers = ", ".join(map(str, levels))
        if len(levels) == 1:
            return translate("Today", "Level {0} is kept back by a safety answer.").format(numbers)
        return translate("Today", "Levels {0} are kept back by a safety answer.").format(numbers)

    def about(self, name: str) -> str:
        return translate("Today", "About {0}").format(name)

    def drill(self, name: str, level: str, level_name: str, total_ms: int) -> str:
        words = translate("Today", "{0}, {1}: {2}, {3}. Left and right change the level.")
        return words.format(name, level, level_name, clock(total_ms))

    def card(self, name: str, facts: str) -> str:
        return translate("Today", "Start {0}, {1}").format(name, facts)

    def sum(self, minutes: int, days: int) -> str:
        if days == 1:
            return translate("Today", "{0} min on one day").format(minutes)
        return translate("Today", "{0} min on {1} days", "", BY, days).format(minutes, days)


class FirstStartWords:
    def __init__(self) -> None:
        self.title = translate("FirstStart", "Welcome to Ninety")
        self.what = translate(
            "FirstStart",
            "Ninety paces 90/90 hip lift with balloon breathing and five more hip drills. You lie "
            "with your feet on a wall, later kneel and stand, and follow the tones; lying down "
            "your eyes can stay closed.",
        )
        self.silence = translate("FirstStart", "If you hear nothing, breathe normally.")
        self.silence_more = translate("FirstStart", "Silence never means: hold your breath.")
        self.stop = translate("FirstStart", "Hold any key for a second and the work stops at once.")
        self.medical = translate(
            "FirstStart",
            "Ninety is not medical advice and does not know you. When in doubt, ask a clinician.",
        )
        self.go_on = translate("FirstStart", "Continue")
        self.back = translate("FirstStart", "Back")
        self.none = translate("FirstStart", "None of these")
        self.questions = translate("FirstStart", "Does one of these apply to you?")
        self.questions_more = translate(
            "FirstStart",
            "What you tick keeps back drills and levels until a clinician agrees. "
            "Your answers stay on this machine; you can change them later.",
        )
        self.questions_keys = translate("FirstStart", "Space ticks; Enter or ↓ goes to the next.")
        self.agreed = translate("FirstStart", "My clinician agreed that I do these drills")
        self.shown_title = translate("FirstStart", "How do you begin?")
        self.shown = translate("FirstStart", "A therapist has shown me these drills")
        self.shown_more = translate(
            "FirstStart", "Full doses, and the balloon where your answers allow it."
        )
        self.new = translate("FirstStart", "I am new to them")
        self.new_more = translate(
            "FirstStart", "Small doses and the easiest levels, without the balloon."
        )
        self.shown_keys = translate("FirstStart", "↑ ↓ choose, Enter takes it.")
        self.chosen = translate("FirstStart", "your answer so far")

    def agreed_since(self, on: date | None) -> str:
        """Return what is ticked where a clinician agreed, with the day it was, if it was."""
        if on is None:
            return self.agreed
        words = translate("FirstStart", "My clinician agreed that I do these drills (since {0})")
        return words.format(day(on))

    def step(self, step: int, of: int) -> str:
        return translate("FirstStart", "Step {0} of {1}").format(step, of)


class ReadyWords:
    def __init__(self) -> None:
        self.start = translate("Ready", "Start ↵")
        self.start_spoken = translate("Ready", "Start")
        self.needs = translate("Ready", "Have these within reach")
        self.keys = translate("Ready", "Enter starts · ↑ ↓ scroll · Esc goes back")
        self.measure = translate("Ready", "Measure first")
        self.measure_again = translate("Ready", "Measure again")
        self.drills = translate("Ready", "What will come")
        self.silence = translate("Ready", "If you hear nothing, breathe normally.")

    def facts(self, total_ms: int, work_ms: int) -> str:
        return about(total_ms, work_ms)

    def measure_first(self, name: str) -> str:
        return translate("Ready", "{0}, before and after").format(name)

    def measure_more(self, kit: str, hint: str) -> str:
        words = translate("Ready", "Two minutes of walking, then a few tries. You need: {0}. {1}")
        return words.format(kit, hint).strip()

    def needs_all(self, equipment: tuple[str, ...]) -> str:
        return f"{self.needs}: {'; '.join(equipment)}"

    def level(self, level: int, of: int, name: str) -> str:
        return translate("Ready", "Level {0} of {1}: {2}").format(level, of, name)


class SoundCheckWords:
    def __init__(self) -> None:
        self.title = translate("SoundCheck", "Sound check")
        self.before = translate(
            "SoundCheck", "Before you lie down: hear both tones, as loud as in the session."
        )
        self.hear_in = translate("SoundCheck", "Hear the breath in")
        self.shape_in = translate("SoundCheck", "It climbs: breathe in.")
        self.hear_out = translate("SoundCheck", "Hear the breath out")
        self.shape_out = translate("SoundCheck", "It falls: blow, or breathe out.")
        self.hand = translate(
            "SoundCheck", "Put a key under your raised hand and press it from there."
        )
        self.hand_more = translate("SoundCheck", "Any other key goes on.")
        self.silence = translate("SoundCheck", "If you hear nothing, breathe normally.")
        self.go_on = translate("SoundCheck", "I hear both, go on")
        self.skip = translate("SoundCheck", "Skip this check from now on")


class SuggestionWords:
    def __init__(self) -> None:
        self.title = translate("Suggestion", "A suggestion")
        self.keys = translate(
            "Suggestion", "Y takes it, N leaves it as it is. Esc answers later, on Today."
        )


class CheckInWords:
    def __init__(self) -> None:
        self.title = translate("CheckIn", "Check-in")
        self.effort = translate("CheckIn", "How hard was it?")
        self.effort_ends = translate("CheckIn", "0 no effort, 10 all you have")
        self.effort_name = translate("CheckIn", "Effort")
        self.pain = translate("CheckIn", "Pain now?")
        self.pain_ends = translate("CheckIn", "0 none, 10 the worst there is")
        self.pain_name = translate("CheckIn", "Pain")
        self.felt = translate("CheckIn", "Did you feel it where you should?")
        self.felt_keys = translate("CheckIn", "1 yes, 0 no.")
        self.yes = translate("CheckIn", "Yes")
        self.no = translate("CheckIn", "No, or elsewhere")
        self.results = translate("CheckIn", "Measured")
        self.mend = translate("CheckIn", "Edit this check-in")
        self.mend_keys = translate(
            "CheckIn", "Type what is missing or wrong; Enter goes on. Esc leaves it as it was."
        )
        self.pains = translate("CheckIn", "Pain around each drill")
        self.before = translate("CheckIn", "before")
        self.after = translate("CheckIn", "after")
        self.measures = translate("CheckIn", "Counted tries")
        self.measures_more = translate("CheckIn", "With spaces between; empty: not taken.")
        self.note = translate("CheckIn", "A note")
        self.note_hint = translate("CheckIn", "What to remember next time")
        self.save = translate("CheckIn", "Save")
        self.keys = translate(
            "CheckIn", "Type a number; Enter or two seconds end it. Esc skips the rest."
        )
        self.unanswered = translate("CheckIn", "–")

    def done(self, sets_done: int, sets: int, breaths: int, work_ms: int) -> str:
        words = translate("CheckIn", "{0} of {1} sets · {2} · {3} min of work")
        return words.format(sets_done, sets, self.breaths(breaths), clock(work_ms))

    def breaths(self, count: int) -> str:
        if count == 1:
            return translate("CheckIn", "1 breath")
        return translate("CheckIn", "{0} breaths", "", BY, count).format(count)

    def feel(self, drill: str, lines: tuple[str, ...]) -> str:
        return translate("CheckIn", "{0}: {1}.").format(drill, "; ".join(lines))

    def pain_before(self, drill: str) -> str:
        return translate("CheckIn", "Pain before {0}").format(drill)

    def pain_after(self, drill: str) -> str:
        return translate("CheckIn", "Pain after {0}").format(drill)

    def said_felt(self, *, felt: bool) -> str:
        return self.yes if felt else self.no

    def value(self, name: str, value: int) -> str:
        return translate("CheckIn", "{0}, {1}").format(name, value)
