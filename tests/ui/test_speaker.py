# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is said when in a session, on a told clock and with a voice that keeps a tape."""

from functools import partial

import pytest
from msgspec.structs import replace

from audio.player import Lost
from audio.tone import DUCKED
from audio.voice import Tuning
from exercises.plan import Plan
from exercises.segment import Kind
from exercises.timeline import lay_out
from tests.fakes import FakeClock
from tests.ui.hall import Hall, plan
from tests.ui.tape_voice import TapeVoice
from ui.script import SLOWEST, Prompt, prompts, unhurried
from ui.speaker import Speaker


class TalkingHall(Hall):
    def __init__(self, plan: Plan, *, alone: bool = False) -> None:
        self.voice = TapeVoice(FakeClock())
        super().__init__(plan, voice=self.voice.make, alone=alone, clock=self.voice.clock)

    def spoken(self) -> list[str]:
        return self.voice.said

    def go_to_work(self) -> None:
        """Hear the set-up, then to the beginning of the first breath."""
        self.pass_time(45.0)
        self.key("any_key")
        while self.session.segment.kind is not Kind.WORK:
            self.pass_time(0.1)
        self.voice.tape.clear()

    def pass_segment(self) -> None:
        before = self.session.segment
        while self.session.segment is before:
            self.pass_time(0.05)


@pytest.fixture
def hall(qapp: object) -> TalkingHall:
    return TalkingHall(plan())


def test_the_set_up_says_equipment_name_and_lines_one_after_another(hall: TalkingHall) -> None:
    hall.pass_time(60.0)
    spoken = hall.spoken()
    assert spoken[0] == "You need: mat, wall, soft ball, one clean balloon, drinking straw."
    assert spoken[1] == "Pain now? Press 0 to 10."
    assert spoken[2] == "90 90 Hip Lift with Balloon Breathing."
    assert spoken[3:] == list(hall.session.course.plan.blocks[0].level.setup)
    ends = [one.until_s for one in hall.voice.tape]
    begins = [one.at_s for one in hall.voice.tape]
    assert all(begin >= end for end, begin in zip(ends, begins[1:], strict=False))
    assert all(one.whole for one in hall.voice.tape)


def test_back_says_the_lines_again(hall: TalkingHall) -> None:
    hall.pass_time(60.0)
    hall.voice.tape.clear()
    hall.key("back")
    hall.pass_time(60.0)
    assert hall.spoken()[-1] == hall.session.course.plan.blocks[0].level.setup[-1]


def test_a_key_cuts_the_lines_off(hall: TalkingHall) -> None:
    hall.pass_time(12.0)
    hall.key("any_key")
    hall.pass_time(2.0)
    assert not hall.voice.tape[-1].whole
    assert hall.session.segment.kind is Kind.COUNT_IN


def test_each_phase_has_its_word_that_ends_with_it_at_the_latest(hall: TalkingHall) -> None:
    hall.go_to_work()
    for word in ("In", "Blow", "Pause", "In"):
        begun_s, segment = hall.clock(), hall.session.segment
        hall.pass_segment()
        last = [one for one in hall.voice.tape if one.at_s < hall.clock() - 0.06][-1]
        assert last.text == word
        assert abs(last.at_s - begun_s) < 0.15
        assert last.until_s <= begun_s + segment.for_ms / 1000 + 0.1


def test_a_word_that_would_outlast_its_phase_is_left_out(hall: TalkingHall) -> None:
    hall.pass_time(60.0)
    hall.voice._lengths.measure("Blow", 5.2)
    hall.go_to_work()
    hall.pass_time(12.0)
    assert [word for word in hall.spoken() if word in {"In", "Blow", "Pause"}] == [
        "In",
        "Pause",
        "In",
    ]


def test_a_voice_that_was_never_measured_says_no_words(qapp: object) -> None:
    hall = TalkingHall(plan(waits=False))
    hall.key("any_key")
    hall.voice.drop(0.0)
    hall.pass_time(12.0)
    assert not {"In", "Blow", "Pause"} & set(hall.spoken())


def test_the_rest_says_what_comes_and_prepares_it_in_its_last_ten_seconds(
    hall: TalkingHall,
) -> None:
    hall.go_to_work()
    while hall.session.segment.kind is not Kind.REST:
        hall.pass_time(0.2)
    rest = hall.session.segment
    until_s = hall.session.deadline_s(rest.until_ms)
    assert until_s is not None
    hall.pass_time(rest.for_ms / 1000 - 0.3)
    place = hall.spoken().index("Breathe normally. Next: set 2 of 5.")
    assert hall.voice.tape[place - 1].text.startswith("Pinch the balloon")
    first, *prepared = hall.voice.tape[place:]
    assert first.text == "Breathe normally. Next: set 2 of 5."
    assert " ".join(one.text for one in prepared) == rest.say
    assert all(until_s - 10.1 < one.at_s < until_s - 1 for one in prepared)


def test_pausing_says_so_at_once_and_each_minute_and_nothing_else(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.pass_time(4.0)
    hall.voice.tape.clear()
    hall.key("any_key")
    hall.pass_time(61.0, step_s=0.25)
    hall.pass_time(62.0, step_s=0.25)
    assert hall.spoken() == ["Paused. Breathe normally."] * 3


def test_resuming_says_where_it_goes_on(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.pass_time(15.0)
    hall.key("any_key")
    hall.pass_time(2.0)
    hall.voice.tape.clear()
    hall.key("any_key")
    hall.pass_time(3.5)
    assert hall.spoken() == ["Set 1, breath 2."]


def test_a_stop_signal_says_the_sentence_at_once_after_one_and_after_two_minutes(
    hall: TalkingHall,
) -> None:
    hall.go_to_work()
    hall.key("signal")
    hall.pass_time(200.0, step_s=0.25)
    sentence = "Breathe normally, stay down until it is clear."
    assert hall.spoken().count(sentence) == 3
    assert hall.spoken()[1].startswith("Then press 1 for too hard")
    assert hall.spoken()[-1] == "Any key goes on one level lower. Escape ends."
    first = hall.voice.tape[-5 if len(hall.voice.tape) > 5 else 0]
    assert first.at_s < hall.clock() - 195


def test_a_skip_says_how_to_take_it_back(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.pass_time(1.0)
    hall.voice.tape.clear()
    hall.key("next")
    hall.pass_time(6.0)
    assert hall.spoken() == ["Skipped, left to go back.", "Breathe normally. Next: set 2 of 5."]


def test_in_work_a_faster_pace_is_answered_by_a_tone_alone(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.pass_time(1.0)
    hall.voice.tape.clear()
    hall.conductor.do(partial(hall.session.change_pace, 1))
    hall.pass_time(1.0)
    assert hall.spoken() == []


def test_an_answer_that_would_reach_into_work_is_left_to_its_tone(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.pass_time(4.0)
    hall.key("back")
    hall.pass_time(3.5)
    assert hall.session.segment.kind is Kind.COUNT_IN
    hall.voice.tape.clear()
    hall.conductor.do(partial(hall.session.change_pace, 1))
    hall.pass_time(1.5)
    assert hall.spoken() == ["In"]


def test_the_end_is_said(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.key("stop")
    hall.pass_time(3.0)
    assert hall.spoken()[-1] == "Stopped. What was done is kept."


def test_notes_duck_under_the_voice_and_no_others(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.pass_time(10.9)  # from here on the words are measured
    hall.player.heard.clear()
    hall.pass_time(10.9)
    for clip, at_s in hall.player.heard:
        beside = any(one.at_s - 0.1 <= at_s < one.until_s for one in hall.voice.tape)
        assert clip.endswith(DUCKED) == beside, (clip, at_s)
    clips = [clip for clip, _ in hall.player.heard]
    assert any(clip.endswith(DUCKED) for clip in clips)
    assert any(not clip.endswith(DUCKED) for clip in clips)


def test_alone_the_voice_stands_for_the_tones_of_the_phases_it_names(qapp: object) -> None:
    hall = TalkingHall(plan(), alone=True)
    hall.go_to_work()
    hall.player.heard.clear()
    hall.pass_time(10.5)
    assert hall.player.heard == []
    assert set(hall.spoken()) == {"In", "Blow", "Pause"}


def test_alone_the_tones_are_back_when_the_voice_is_lost(qapp: object) -> None:
    hall = TalkingHall(plan(), alone=True)
    hall.go_to_work()
    hall.pass_time(1.0)
    hall.voice.lose()
    hall.player.heard.clear()
    hall.pass_time(6.0)
    assert len(hall.player.heard) >= 5
    assert not any(clip.endswith(DUCKED) for clip, _ in hall.player.heard)


def test_alone_the_tones_count_on_when_a_word_could_not_be_said(qapp: object) -> None:
    hall = TalkingHall(plan(), alone=True)
    hall.go_to_work()
    hall.pass_segment()
    hall.pass_time(4.0)
    hall.player.heard.clear()
    hall.speaker.say_soon("Keys go to another window: click into this one.")
    hall.pass_segment()
    hall.pass_time(2.9)
    assert len(hall.player.heard) == 2


def test_alone_the_tones_count_while_another_voice_process_starts(qapp: object) -> None:
    hall = TalkingHall(plan(), alone=True)
    hall.go_to_work()
    hall.pass_time(1.1)
    hall.voice._state = replace(hall.voice._state, speaks=False)
    hall.player.heard.clear()
    hall.pass_time(5.0)
    assert len(hall.player.heard) == 5


def test_what_was_taken_back_is_not_missed(hall: TalkingHall) -> None:
    faltered: list[bool] = []
    hall.speaker.faltered.connect(partial(faltered.append, True))
    hall.go_to_work()
    hall.pass_time(12.0)
    hall.key("any_key")
    hall.pass_time(2.0)
    hall.key("any_key")
    hall.pass_time(12.0)
    assert faltered == []
    for _ in range(2):
        hall.speaker.say_soon("Keys go to another window: click into this one.")
    hall.pass_time(5.0)
    assert faltered


def test_a_voice_that_is_missing_is_told_nothing_that_it_could_miss(qapp: object) -> None:
    clock = FakeClock()
    speaker = Speaker(TapeVoice(clock).miss().make, clock)
    speaker.switch_on(Tuning())
    speaker.look()
    faltered: list[bool] = []
    speaker.faltered.connect(partial(faltered.append, True))
    speaker.say_soon("In")
    clock.advance(100.0)
    speaker.look()
    assert faltered == []
    assert not speaker._timer.isActive()


def test_a_key_is_answered_however_long_a_set_up_waits(hall: TalkingHall) -> None:
    hall.pass_time(300.0, step_s=0.25)
    hall.voice.tape.clear()
    hall.conductor.do(partial(hall.session.change_pace, 1))
    hall.pass_time(1.0)
    assert hall.spoken() == ["Faster from the next breath."]


def test_switched_off_nothing_more_is_said(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.speaker.switch_off()
    hall.voice.tape.clear()
    hall.pass_time(20.0)
    assert hall.spoken() == []
    hall.speaker.switch_on(Tuning())
    hall.conductor.switch_voice()
    hall.pass_time(12.0)
    assert "In" in hall.spoken()


def test_looks_that_abut_see_each_prompt_once() -> None:
    timeline = lay_out(plan())
    whole = prompts(timeline, plan(), 0, timeline.total_ms)
    assert whole == sorted(whole, key=_at)
    parts: list[Prompt] = []
    for after_ms in range(0, timeline.total_ms, 777):
        parts += prompts(timeline, plan(), after_ms, min(after_ms + 777, timeline.total_ms))
    assert parts == whole


def test_lines_are_said_when_they_are_shown() -> None:
    timeline = lay_out(plan())
    setup = timeline.segments[0]
    lines = setup.say.split("\n")
    said = [p for p in prompts(timeline, plan(), 0, setup.until_ms) if p.text in lines]
    for place, prompt in enumerate(said):
        assert int(prompt.at_ms / setup.for_ms * len(lines)) == place


def full() -> tuple[Plan, list[Prompt]]:
    whole = plan(waits=False, routine="full")
    timeline = lay_out(whole)
    return whole, prompts(timeline, whole, 0, timeline.total_ms)


def test_a_rest_after_a_drill_names_the_next_and_asks_for_pain() -> None:
    whole, said = full()
    texts = [prompt.text for prompt in said]
    assert texts.count("Pain now? Press 0 to 10.") == len(whole.blocks) - 1
    for block in whole.blocks[1:]:
        name = block.drill.name.partition(" (")[0].replace("/", " ")
        assert texts.count(f"Breathe normally. Next: {name}.") == 1
        assert texts.count(f"{name}.") == 1


def test_sides_are_named() -> None:
    texts = [prompt.text for prompt in full()[1]]
    assert "Breathe normally. Next: set 2 of 3. Left first." in texts
    assert "Breathe normally. Next: set 2 of 3. Right leg." in texts
    assert texts.count("Switch. Left leg up.") == 1
    assert {"Left palm", "Right palm", "Out, left", "Out, right"} <= set(texts)


def test_a_switch_prepares_in_its_last_ten_seconds() -> None:
    said = full()[1]
    at = next(i for i, prompt in enumerate(said) if prompt.text == "Switch. Left leg up.")
    switch = [one for one in said[at:] if one.until_ms == said[at].until_ms]
    assert [one.text for one in switch[-3:]] == [
        "Band tight.", "Left leg stays up.", "Breathe out.",
    ]  # fmt: skip
    assert switch[-3].at_ms == switch[-3].until_ms - 10_000
    assert all(one.at_ms < switch[-3].at_ms for one in switch[:-3])


def test_equipment_comes_first_whether_or_not_a_key_is_waited_for() -> None:
    for waits in (True, False):
        whole = plan(waits=waits, routine="full")
        first = prompts(lay_out(whole), whole, 0, 1)[0]
        assert first.text.startswith("You need: mat, wall, ")
        assert first.text.endswith("chair, long band.")


def test_a_later_drill_says_what_the_one_before_did_not_need() -> None:
    whole = plan(waits=True, routine="full")
    timeline = lay_out(whole)
    said = prompts(timeline, whole, 0, timeline.total_ms)
    needed = [prompt.text for prompt in said if prompt.text.startswith("You need: ")]
    assert needed[1:] == [
        "You need: knee pad.",
        "You need: bench, small pillow.",
        "You need: wall, knee pad.",
        "You need: board, rolled towel, chair.",
        "You need: long band, mat, small pillow.",
    ]


def test_the_same_drill_again_needs_nothing_more() -> None:
    once = plan(waits=True, routine="drill-3")
    twice = replace(once, blocks=once.blocks * 2)
    timeline = lay_out(twice)
    said = [prompt.text for prompt in prompts(timeline, twice, 0, timeline.total_ms)]
    assert len([text for text in said if text.startswith("You need: ")]) == 1


@pytest.mark.parametrize("routine", ["full", "balloon", "drill-3", "drill-5"])
def test_a_set_up_that_moves_on_has_time_for_all_that_is_said_in_it(
    qapp: object, routine: str
) -> None:
    short = plan(waits=False, routine=routine)
    whole = unhurried(short, 0.0, every=True)
    hall = TalkingHall(whole)
    while hall.session.segment.kind is Kind.SETUP:
        hall.pass_time(0.25)
    timeline, works_ms = hall.session.course.timeline, hall.session.segment.at_ms
    said = prompts(timeline, whole, timeline.segments[0].at_ms, works_ms)
    assert all(one.whole for one in hall.voice.tape)
    assert hall.spoken() == [prompt.text for prompt in said if not prompt.word]
    assert hall.spoken()[0].startswith("You need")


def test_what_follows_a_longer_set_up_stands_where_it_would_without() -> None:
    short = plan(waits=False, routine="full")
    hall = TalkingHall(unhurried(short, -1.0, every=False))
    longer, usual = hall.session.course.timeline, lay_out(short)
    assert longer.segments[0].at_ms < -5_000
    assert longer.segments[1:] == usual.segments[1:]
    assert hall.session.position_ms == longer.segments[0].at_ms


@pytest.mark.parametrize("slower", [2.2, 4.0])
def test_a_very_slow_voice_is_cut_in_no_set_up_and_in_no_rest(qapp: object, slower: float) -> None:
    hall = TalkingHall(unhurried(plan(waits=False, routine="short"), -1.0, every=False))
    hall.voice.character_s *= slower
    drills = hall.session.course.plan.blocks
    while hall.session.segment.block == 0 or hall.session.segment.kind is not Kind.WORK:
        hall.pass_time(0.25)
    assert [one.text for one in hall.voice.tape if not one.whole] == []
    later = [line for line in drills[1].level.setup if line in hall.spoken()]
    assert later, "what there is time for is said"


@pytest.mark.parametrize(
    ("routine", "level"),
    [("drill-6", 2), ("drill-6", 3), ("drill-6", 4), ("drill-5", 3)],
)
def test_a_change_of_sides_has_time_for_all_that_a_slow_voice_says_in_it(
    qapp: object, routine: str, level: int
) -> None:
    hall = TalkingHall(unhurried(plan(waits=False, routine=routine, level=level), -1.0, every=True))
    hall.voice.character_s *= SLOWEST
    timeline = hall.session.course.timeline
    change = next(one for one in timeline.segments if one.kind is Kind.SWITCH)
    hall.pass_time((change.at_ms - timeline.segments[0].at_ms) / 1000 - 0.5)
    before = len(hall.voice.tape)
    hall.pass_time(change.for_ms / 1000 + 1)
    told = prompts(timeline, hall.session.course.plan, change.at_ms, change.until_ms)
    heard = [one for one in hall.voice.tape[before:] if one.whole]
    assert {prompt.text for prompt in told} <= {one.text for one in heard}


def test_a_change_of_sides_is_no_longer_than_it_must_be() -> None:
    both = plan(waits=False, routine="full")
    assert unhurried(both, 1.0, every=True).blocks[1].switch_longer_ms == 0
    assert {block.switch_longer_ms for block in unhurried(both, -1.0, every=False).blocks} == {0}


def test_a_set_up_that_waits_or_has_time_enough_is_no_longer() -> None:
    waiting = plan(waits=True, routine="full")
    slow = unhurried(waiting, -1.0, every=True)
    assert [block.longer_ms for block in slow.blocks] == [0] * len(waiting.blocks)
    brief = plan(waits=False, level=1)
    assert unhurried(brief, 1.0, every=True) == brief


def test_every_word_of_work_is_short() -> None:
    words = [prompt for prompt in full()[1] if prompt.word and not prompt.otherwise]
    assert max(len(prompt.text) for prompt in words) <= 12


def _at(prompt: Prompt) -> int:
    return prompt.at_ms


def test_a_volume_that_changes_in_a_set_up_repeats_no_line_and_drops_none(
    hall: TalkingHall,
) -> None:
    for _ in range(3):
        hall.pass_time(6.0)
        hall.conductor.switch_voice()
    hall.pass_time(45.0)
    lines = list(hall.session.course.plan.blocks[0].level.setup)
    assert [said for said in hall.spoken() if said in lines] == lines


def test_a_lid_closed_after_a_stop_signal_lets_nothing_be_unsaid(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.key("signal")
    hall.pass_time(20.0, step_s=0.25)
    hall.clock.advance(280.0)
    hall.pass_time(20.0, step_s=0.25)
    assert hall.spoken()[-1] == "Any key goes on one level lower. Escape ends."


def test_that_sound_is_gone_and_the_session_paused_is_said(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.player.said.append(Lost("no device"))
    hall.pass_segment()
    hall.pass_time(8.0)
    assert hall.session.held
    assert "Sound was lost. Paused. Breathe normally." in hall.spoken()


def test_the_answer_to_a_stop_signal_is_read_back(hall: TalkingHall) -> None:
    hall.go_to_work()
    hall.key("signal")
    hall.pass_time(3.0)
    hall.conductor.do(partial(hall.session.answer, 4))
    hall.pass_time(8.0)
    assert hall.spoken()[-1] == "Noted: cramp. Breathe normally. After two minutes any key goes on."
