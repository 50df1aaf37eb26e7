# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What `render --voice` adds to the tones: the same lines and words that a session says."""

from argparse import Namespace
from collections.abc import Iterator
from heapq import merge
from operator import itemgetter
from typing import BinaryIO

from msgspec import Struct

from audio.cuebook import score
from audio.render import render, sample_at
from audio.tone import DUCKED
from audio.voice import Tuning
from audio.voice_file import NoVoiceFile, VoiceFile
from exercises.plan import Plan
from exercises.timeline import Timeline
from settings.file import look
from ui.commands.faults import MachineAtFault
from ui.commands.prescribed import language_for, places_of
from ui.script import Prompt, prompts
from ui.wording import commands as words
from ui.wording.sayings import worded

GAP_MS = 250
"""Between two lines that follow each other at once."""


class Spoken(Struct, frozen=True):
    """A text with its place in the file; it ends before `until_ms`."""

    at_ms: int
    until_ms: int
    text: str


def voice_of(args: Namespace) -> VoiceFile:
    """Return the voice that the preferences ask for; MachineAtFault where there is none."""
    chosen = look(places_of(args).preferences_json).preferences
    try:
        rate, volume = chosen.voice_rate, chosen.voice_volume
        return VoiceFile(Tuning(chosen.voice_name, rate, volume, language_for(args)))
    except NoVoiceFile as error:
        raise MachineAtFault(words.not_spoken(worded(str(error)))) from error


def fill_spoken(file: BinaryIO, timeline: Timeline, plan: Plan, voice: VoiceFile) -> None:
    """Write tones and speech; MachineAtFault where the voice fails on the way."""
    try:
        said = list(_placed(prompts(timeline, plan, 0, timeline.total_ms), voice))
        speech = ((sample_at(one.at_ms), _frames(one, voice)) for one in said)
        render(merge(_tones(timeline, said), speech, key=itemgetter(0)), timeline.total_ms, file)
    except NoVoiceFile as error:
        raise MachineAtFault(words.not_spoken(worded(str(error)))) from error


def _frames(one: Spoken, voice: VoiceFile) -> bytes:
    return voice.frames(one.text, one.until_ms - one.at_ms + 1)


def _placed(coming: list[Prompt], voice: VoiceFile) -> Iterator[Spoken]:
    """Yield what is said: lines wait for the one before, words are said if there is time."""
    free_ms = 0
    for prompt in coming:
        if prompt.word:
            texts = filter(None, (prompt.text, prompt.otherwise))
            there_ms = prompt.until_ms - prompt.at_ms
            text = next((one for one in texts if voice.takes_ms(one) <= there_ms), None)
            if text is not None:
                yield Spoken(prompt.at_ms, prompt.at_ms + voice.takes_ms(text), text)
            continue
        at_ms = max(prompt.at_ms, free_ms)
        if at_ms < prompt.until_ms:
            ends_ms = min(prompt.until_ms, at_ms + voice.takes_ms(prompt.text))
            free_ms = ends_ms + GAP_MS
            yield Spoken(at_ms, ends_ms, prompt.text)


def _tones(timeline: Timeline, said: list[Spoken]) -> Iterator[tuple[int, str | bytes]]:
    """Yield the notes; what sounds beside speech is quieter."""
    place = 0
    for note in score(timeline.segments, 0, timeline.total_ms):
        while place < len(said) and said[place].until_ms <= note.at_ms:
            place += 1
        beside = place < len(said) and said[place].at_ms <= note.at_ms
        yield sample_at(note.at_ms), note.clip + DUCKED if beside else note.clip
