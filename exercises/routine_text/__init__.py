# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Routine files: TOML text to routines and back; the format is told in docs/routine-files.md."""
