# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Drills, timelines, sessions: no Qt, no clock of its own, no files but its own data."""
