# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What is heard: tones, which of them for which cue, and the process that sounds them in time."""
