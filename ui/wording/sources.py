# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The sources of what is said about all the drills; those of each drill stand in the catalogue."""

from exercises.drill import Source

GENERAL = (
    (
        "NLPT",
        "Why You Should STOP Stretching Your Hamstrings! (Next Level PT, 2016)",
        "https://www.mynextlvl.com/single-post/2016/08/09/why-you-should-stop-stretching-your-hamstrings",
        "C",
        (
            "Names the six drills and the idea of the brake; its numbers stand past the text that "
            "could be read."
        ),
    ),
    (
        "DEPINO",
        "DePino 2000, how long static-stretch gains last, n=30",
        "https://pubmed.ncbi.nlm.nih.gov/16558609/",
        "A",
        "Gain gone after 3 min; knee extension rose over six repeats with no stretching at all.",
    ),
    (
        "MOON",
        "Moon et al., duration of hamstring gains, n=22",
        "https://www.e-sciencecentral.org/articles/SC000012794",
        "A",
        "Static and hold-relax 6 min; modified dynamic stretching still present at 30 min.",
    ),
    (
        "PLOS",
        "Training of paced breathing at 0.1 Hz, PLoS ONE 2019 e0218550, n=16",
        "http://dx.plos.org/10.1371/journal.pone.0218550",
        "A",
        "At 6 breaths a minute 37.5 % over-breathed on day 1; mild symptoms stayed to day 7.",
    ),
    (
        "HENRY",
        "Henry 1999, number of home exercises, n=15 aged 67-82",
        (
            "https://www.scribd.com/document/385754673/Effect-of-Number-of-Home-Exercises-on-"
            "Compliance-and-Performance-in-Adults-Over-65-Years-of-Age"
        ),
        "A",
        "2 exercises done better than 8; 5 no different from either; compliance did not differ.",
    ),
    (
        "PREG1T",
        "Fit Pregnancy: no lying on back?",
        "http://www.fitpregnancy.com/ask-experts/3rd-trimester/no-lying-back",
        "C",
        "Avoid lying on the back after the first trimester.",
    ),
    (
        "PREG16",
        "Exercise in pregnancy (after 16 weeks)",
        (
            "https://cemle.com/why-is-it-important-during-the-2nd-and-3rd-trimester-to-avoid-lying-"
            "on-your-back-when-exercising/amp"
        ),
        "C",
        "Avoid exercising flat on the back after 16 weeks.",
    ),
    (
        "PREG20",
        "Supine position in pregnancy (PhotonSport)",
        "http://photonsport.app/en/tips/171",
        "C",
        "Avoid lying on the back for long after 20 weeks.",
    ),
)
"""Key, title, address, grade, and what it says."""


def general_sources() -> tuple[Source, ...]:
    """Return them as values."""
    return tuple(Source(*fields) for fields in GENERAL)
