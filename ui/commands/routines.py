# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""`routines`: what can be started, and how long it takes this person today."""

from argparse import Namespace
from typing import TextIO

from msgspec import Struct
from msgspec.structs import replace

from exercises.catalogue import Catalogue
from exercises.dosing import prescribe
from exercises.lengths import Lengths
from exercises.plan import Choices, NotOffered
from exercises.routine import Routine
from ui.commands.faults import Exit
from ui.commands.prescribed import (
    catalogue_of,
    complain_of_folder,
    preferences_of,
    repertoire_of,
)
from ui.commands.printing import write_json_list, write_table
from ui.commands.shell import complain
from ui.wording import commands as words
from ui.wording.sayings import worded


class Offer(Struct, frozen=True):
    """A routine with its length; `kept_back` is the sentence of a safety answer against it.

    The length of a routine that is kept back is that of its start levels. `left_out` are sentences
    on what of it the safety answers and limits took away.
    """

    routine: Routine
    total_ms: int
    work_ms: int
    left_out: tuple[str, ...] = ()
    kept_back: str | None = None


def run(args: Namespace, out: TextIO) -> int:
    """Write the list of routines."""
    catalogue = catalogue_of(args)
    repertoire = repertoire_of(args, catalogue)
    shelf, choices = repertoire.shelf, repertoire.choices(preferences_of(args))
    complain_of_folder(shelf)
    for file in shelf.files():
        if file.routine is None:
            complain(words.bad_routine(file.id, worded(file.fault)))
    routines = (*catalogue.routines, *shelf.routines())
    offers = [_offer(routine, catalogue, choices) for routine in routines]
    if args.json:
        write_json_list(map(_as_json, offers), out)
    else:
        write_table([_as_row(offer) for offer in offers], out)
    return Exit.DONE


def _offer(routine: Routine, catalogue: Catalogue, choices: Choices) -> Offer:
    try:
        return _measured(routine, catalogue, choices)
    except NotOffered as error:
        free = Choices(setup_ms=choices.setup_ms, rest_ms=choices.rest_ms)
        return replace(_measured(routine, catalogue, free), kept_back=worded(str(error)))


def _measured(routine: Routine, catalogue: Catalogue, choices: Choices) -> Offer:
    plan = prescribe(routine, catalogue, choices)
    length = Lengths().of(plan)
    return Offer(routine, length.total_ms, length.work_ms, tuple(map(worded, plan.left_out)))


def _as_json(offer: Offer) -> dict[str, object]:
    return {
        "id": offer.routine.id,
        "name": offer.routine.name,
        "total_ms": offer.total_ms,
        "drills": offer.routine.drills,
        "work_ms": offer.work_ms,
        "left_out": offer.left_out,
        "kept_back": offer.kept_back,
    }


def _as_row(offer: Offer) -> tuple[str, str, str]:
    length = words.about_minutes(offer.total_ms, offer.work_ms)
    said = length if offer.kept_back is None else words.kept_back(offer.kept_back)
    if offer.left_out:
        said = " ".join((f"{said}.", *offer.left_out))
    return offer.routine.id, offer.routine.name, said
