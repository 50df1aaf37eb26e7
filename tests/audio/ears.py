# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a listener would make of a clip: its level by ear, its pitch, its clicks."""

import numpy as np
import numpy.typing as npt

from audio.tone import Clip

RATE = 44_100
Sound = npt.NDArray[np.float64]


def channels(clip: Clip) -> Sound:
    """Frames by two channels, full scale being 1."""
    return np.frombuffer(clip.frames, "<i2").reshape(-1, 2) / 32768


def a_weighted(sound: Sound) -> Sound:
    """One channel through the ear's filter: A-weighting from its poles, IEC 61672-1."""
    size = sound.size + RATE // 5
    hz = np.fft.rfftfreq(size, 1 / RATE)
    s2 = hz**2
    gain = 12194.217**2 * s2**2 / (s2 + 20.598997**2) / (s2 + 12194.217**2)
    gain /= np.sqrt((s2 + 107.65265**2) * (s2 + 737.86223**2))
    return np.fft.irfft(np.fft.rfft(sound, size) * gain * 10**0.1, size)


def loudest_db(clip: Clip) -> float:
    """A-weighted level of the loudest 100 ms, both channels' powers averaged, in dB full scale."""
    power = np.mean([a_weighted(side) ** 2 for side in channels(clip).T], axis=0)
    sums = np.concatenate(([0.0], np.cumsum(power)))
    window = RATE // 10
    return float(10 * np.log10((sums[window:] - sums[:-window]).max() / window))


def peak_db(clip: Clip) -> float:
    return float(20 * np.log10(np.abs(channels(clip)).max()))


def rms_db(sound: Sound) -> float:
    return float(10 * np.log10((sound**2).mean()))


def strongest_hz(clip: Clip) -> float:
    sound = channels(clip).mean(axis=1)
    size = 1 << 17
    return float(np.abs(np.fft.rfft(sound, size)).argmax() * RATE / size)


def click_db(clip: Clip) -> float:
    """How much of the power lies above 10 kHz, where only a step could have put it."""
    sound = np.pad(channels(clip).mean(axis=1), RATE // 20)
    power = np.abs(np.fft.rfft(sound)) ** 2
    high = power[np.fft.rfftfreq(sound.size, 1 / RATE) > 10_000].sum()
    return float(10 * np.log10(high / power.sum()))


def rise_ms(clip: Clip) -> float:
    """From the first sample to where the loudness, over 5 ms, first comes near its peak (3 dB)."""
    sound = channels(clip).mean(axis=1)
    width = RATE // 200
    level = np.convolve(sound**2, np.ones(width))[: sound.size]
    return float(np.argmax(level > level.max() / 2) / RATE * 1000)
