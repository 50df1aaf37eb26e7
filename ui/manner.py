# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The manner of a session: how it is shown, and whether silence stops it."""

from msgspec import Struct


class Manner(Struct, frozen=True):
    """How a session is shown and kept going: the preferences that matter here.

    `reduced_motion` is as the page's look has it, and may be exchanged while the session runs.
    `needs_voice`: without a voice every set-up waits for a key.
    """

    reduced_motion: bool = False
    goes_on_silent: bool = False
    needs_voice: bool = False
