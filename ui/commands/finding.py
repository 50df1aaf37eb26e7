# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What was found out about one thing that Ninety needs of a machine."""

from msgspec import Struct


class Finding(Struct, frozen=True):
    """`what` was looked at, `why` it is or is not well, `mend` what to do about it, or ""."""

    ok: bool
    what: str
    why: str
    mend: str = ""
