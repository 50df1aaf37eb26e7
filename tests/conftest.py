# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What holds for every test: examples are found, not timed, since other work shares the machine."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # as scripts/test.sh has it

settings.register_profile("house", deadline=None, max_examples=60)
settings.load_profile("house")
