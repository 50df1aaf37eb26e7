# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What holds for every test: examples are found, not timed, since other work shares the machine."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
