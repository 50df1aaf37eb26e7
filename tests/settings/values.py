# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""Every set of preferences that may exist, and every JSON value."""

from hypothesis import strategies as st

from exercises.plan import Answer
from settings.preferences import (
    LEVELS,
    MOMENTS,
    PACES,
    RANGES,
    Language,
    OnSoundLost,
    Preferences,
    Switch,
    Theme,
)


def _within(allowed: range) -> st.SearchStrategy[int]:
    return st.integers(allowed[0], allowed[-1])


_ids = st.text(min_size=1, max_size=100)
preferences = st.builds(
    Preferences,
    **{name: _within(allowed) for name, allowed in RANGES.items()},
    muted=st.booleans(),
    voice=st.booleans(),
    voice_alone=st.booleans(),
    voice_name=st.text(max_size=100),
    voice_rate=st.floats(-1, 1),
    voice_missed=st.booleans(),
    page_keys_step=st.booleans(),
    announced=st.booleans(),
    full_screen=st.booleans(),
    language=st.sampled_from(Language),
    theme=st.sampled_from(Theme),
    reduced_motion=st.sampled_from(Switch),
    on_sound_lost=st.sampled_from(OnSoundLost),
    sound_check=st.booleans(),
    shown=st.none() | st.booleans(),
    both_sides=st.frozensets(_ids),
    first_card=st.just("") | _ids,
    measure=st.just("") | _ids,
    confirmed=st.frozensets(_ids),
    answers=st.dictionaries(_ids, st.builds(Answer, st.booleans(), st.none() | st.dates())),
    levels=st.dictionaries(_ids, _within(LEVELS)),
    paces=st.dictionaries(_ids, _within(PACES)),
    full_doses=st.frozensets(_ids),
    suggestions=st.dictionaries(_ids, _within(MOMENTS)),
)

json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
"""Any JSON value, and numbers that JSON does not even have."""

_names = [
    *RANGES, "muted", "voice", "voice_name", "voice_rate", "theme", "reduced_motion", "shown",
    "both_sides", "first_card", "measure", "answers", "levels", "paces", "full_doses",
    "suggestions",
]  # fmt: skip
nearly = st.dictionaries(st.sampled_from(_names) | st.text(), json)
"""Objects with the names of preferences, and anything in them."""
