# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The entry of the bundle's second program: the sound process, and nothing of Qt."""

import sys

from audio.sound_child import run

if __name__ == "__main__":
    sys.exit(run())
