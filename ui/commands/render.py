# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`render`: the tones of a whole routine as a sound file, to the sample."""

import os
import stat
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO, TextIO

from audio.cuebook import score
from audio.render import MOST_SAMPLES, is_ours, render, sample_at
from exercises.timeline import Timeline, lay_out
from ui.commands.faults import Exit, InputWrong, about_named_path
from ui.commands.prescribed import (
    catalogue_of,
    plan_of,
)
from ui.commands.printing import write_line
from ui.wording import commands as words
from ui.wording import machine


def run(args: Namespace, out: TextIO) -> int:
    """Write the sound file at full volume, whole or not at all."""
    plan = plan_of(args, catalogue_of(args))
    timeline = lay_out(plan)
    if sample_at(timeline.total_ms) > MOST_SAMPLES:
        raise InputWrong(machine.too_long_for_sound(plan.routine_name))
    fill = partial(_fill, timeline=timeline)
    if args.voice:
        from ui.commands.speech import fill_spoken, voice_of

        fill = partial(fill_spoken, timeline=timeline, plan=plan, voice=voice_of(args))
    try:
        _replace(args.wav, fill)
    except OSError as error:
        raise about_named_path(words.not_written(str(args.wav)), error) from error
    said = words.spoken if args.voice else words.written
    write_line(said(str(args.wav), timeline.total_ms), out)
    return Exit.DONE


def _fill(file: BinaryIO, timeline: Timeline) -> None:
    scored = score(timeline.segments, 0, timeline.total_ms)
    notes = ((sample_at(note.at_ms), note.clip) for note in scored)
    render(notes, timeline.total_ms, file)


def _replace(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    """Put a new file in the place of `path`, of what it links to if it is a link."""
    real = Path(os.path.realpath(path))
    _check_replaceable(real)
    part = real.with_name(f".ninety-{token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(real)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _check_replaceable(path: Path) -> None:
    """Let only a file of Ninety's be replaced: a slip of the keys must not cost anything else."""
    with suppress(FileNotFoundError):
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise InputWrong(machine.a_folder(words.not_written(str(path))))
        if not stat.S_ISREG(mode) or not _may_go(path):
            raise InputWrong(machine.not_of_ninety(words.not_written(str(path))))


def _may_go(path: Path) -> bool:
    with path.open("rb") as file:
        return not path.stat().st_size or is_ours(file)
