# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a key means while a session runs."""

from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

Key = Qt.Key


class Intent(Enum):
    """What a person asks for with a key."""

    NOT_A_KEY = auto()
    ANY = auto()
    NEXT = auto()
    BACK = auto()
    FASTER = auto()
    SLOWER = auto()
    SIGNAL = auto()
    HELP = auto()
    FULL_SCREEN = auto()
    ESCAPE = auto()
    ENTER = auto()
    QUIT = auto()
    DIGIT = auto()
    MUTE = auto()
    VOICE = auto()
    LOUDER = auto()
    SOFTER = auto()


class Pressed(Struct, frozen=True):
    """A key: what it means, and the digit that it stands for where one is asked for."""

    intent: Intent
    digit: int | None = None


NAMED = {
    Key.Key_Right: Intent.NEXT,
    Key.Key_Left: Intent.BACK,
    Key.Key_Up: Intent.FASTER,
    Key.Key_Down: Intent.SLOWER,
    Key.Key_D: Intent.SIGNAL,
    Key.Key_Question: Intent.HELP,
    Key.Key_F11: Intent.FULL_SCREEN,
    Key.Key_Escape: Intent.ESCAPE,
    Key.Key_Return: Intent.ENTER,
    Key.Key_Enter: Intent.ENTER,
    Key.Key_M: Intent.MUTE,
    Key.Key_V: Intent.VOICE,
    Key.Key_Plus: Intent.LOUDER,
    Key.Key_Minus: Intent.SOFTER,
}
"""M, V, + and - are meant so only while paused; in work they are keys like any other."""

PAGE_KEYS = {Key.Key_PageDown: Intent.NEXT, Key.Key_PageUp: Intent.BACK}

MODIFIERS = frozenset(
    {
        Key.Key_Shift,
        Key.Key_Control,
        Key.Key_Alt,
        Key.Key_AltGr,
        Key.Key_Meta,
        Key.Key_Super_L,
        Key.Key_Super_R,
        Key.Key_Hyper_L,
        Key.Key_Hyper_R,
        Key.Key_CapsLock,
        Key.Key_NumLock,
        Key.Key_ScrollLock,
        Key.Key_Mode_switch,
        Key.Key_Multi_key,
    }
)

SYSTEM_KEYS = frozenset(
    {
        Key.Key_VolumeUp,
        Key.Key_VolumeDown,
        Key.Key_VolumeMute,
        Key.Key_MicMute,
        Key.Key_MicVolumeUp,
        Key.Key_MicVolumeDown,
        Key.Key_MonBrightnessUp,
        Key.Key_MonBrightnessDown,
        Key.Key_KeyboardBrightnessUp,
        Key.Key_KeyboardBrightnessDown,
        Key.Key_KeyboardLightOnOff,
        Key.Key_Print,
        Key.Key_SysReq,
        Key.Key_Sleep,
        Key.Key_PowerOff,
        Key.Key_Suspend,
        Key.Key_Hibernate,
        Key.Key_Standby,
        Key.Key_WakeUp,
        Key.Key_LogOff,
        Key.Key_ScreenSaver,
        Key.Key_Display,
        Key.Key_RotateWindows,
        Key.Key_TouchpadToggle,
        Key.Key_TouchpadOn,
        Key.Key_TouchpadOff,
        Key.Key_Bluetooth,
        Key.Key_UWB,
        Key.Key_WLAN,
    }
)

DIGIT_PLACES = {place: (place - 9) % 10 for place in range(10, 20)}
LETTER_PLACES = {
    first + place: letter
    for first, row in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for place, letter in enumerate(row)
}
"""Where letters are, in Linux's numbers for keys plus 8, as X11 and Wayland tell them."""
NO_DIGITS = {"ö"}
"""In Hungarian it stands where others have 0; every digit is elsewhere, without Shift."""

COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def pressed(event: QKeyEvent, *, page_keys_step: bool) -> Pressed:
    """Return what `event` asks for; repeats, modifiers and the system's keys are not keys."""
    key = Key(event.key())
    commanding = bool(event.modifiers() & COMMANDING)
    if event.isAutoRepeat() or key in MODIFIERS | SYSTEM_KEYS:
        return Pressed(Intent.NOT_A_KEY)
    if commanding:
        return Pressed(Intent.QUIT if key is Key.Key_Q else Intent.NOT_A_KEY)
    if page_keys_step and key in PAGE_KEYS:
        return Pressed(PAGE_KEYS[key])
    digit = digit_of(event)
    if event.text().isdecimal():
        return Pressed(Intent.DIGIT, digit)
    intent = NAMED.get(latin_key(event), Intent.ANY if digit is None else Intent.DIGIT)
    return Pressed(intent, digit)


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit of a key, in any script; where a layout has them with Shift only, its place.

    A French or Czech keyboard types é and ě where others type 2.
    """
    text, others = event.text(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if text.isdecimal():
        return int(text[-1])
    return None if others or text in NO_DIGITS else DIGIT_PLACES.get(_place(event))


def typed(event: QKeyEvent) -> str:
    """Return what a key types, in capitals; a digit or Latin letter by its place, if it must."""
    digit = digit_of(event)
    return _latin_letter(event) or (event.text().upper() if digit is None else str(digit))


def latin_key(event: QKeyEvent) -> Key:
    """Return the key; of a layout without Latin letters, the one that has its place in theirs."""
    letter = _latin_letter(event)
    return Key(ord(letter)) if letter else Key(event.key())


def _latin_letter(event: QKeyEvent) -> str:
    """Return the letter that has the place of a letter that is not Latin; empty for others."""
    foreign = event.text().isalpha() and not event.text().isascii()
    return LETTER_PLACES.get(_place(event), "") if foreign else ""


def _place(event: QKeyEvent) -> int:
    """Return where on the keyboard a key is, as X11 and Wayland count; 0 where it is not known."""
    known = QGuiApplication.platformName() in {"xcb", "wayland"}
    return event.nativeScanCode() if known else 0
