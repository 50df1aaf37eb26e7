# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What the phases of a drill are called where somebody edits them."""

from ui.wording import translate


def phase_name(name: str) -> str:
    """Return the heading of a phase; of one that is not shipped, its name in the file."""
    return _shipped().get(name) or name.replace("_", " ").capitalize()


def _shipped() -> dict[str, str]:
    return {
        "inhale": translate("Phases", "Inhale"),
        "exhale": translate("Phases", "Exhale"),
        "pause": translate("Phases", "Pause"),
        "hand_lift_pause": translate("Phases", "Hand lift pause"),
        "lower": translate("Phases", "Lower"),
        "inhale_return": translate("Phases", "Inhale return"),
        "exhale_reach": translate("Phases", "Exhale reach"),
        "inhale_ease": translate("Phases", "Inhale ease"),
        "exhale_push": translate("Phases", "Exhale push"),
        "pause_hold": translate("Phases", "Pause hold"),
        "reach_inhale": translate("Phases", "Reach inhale"),
        "fold_exhale": translate("Phases", "Fold exhale"),
        "bottom_inhale": translate("Phases", "Bottom inhale"),
        "bottom_exhale": translate("Phases", "Bottom exhale"),
        "rise_inhale": translate("Phases", "Rise inhale"),
        "top_exhale": translate("Phases", "Top exhale"),
        "exhale_lower": translate("Phases", "Exhale lower"),
        "inhale_raise": translate("Phases", "Inhale raise"),
    }
