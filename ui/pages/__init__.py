# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The pages of the window: each is given frozen values, paints them, and tells what was chosen."""
