# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""What a key means while a session runs."""

from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

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
    """A key: what it means, and its digit when it is one."""

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
        Key.Key_WakeUp,
        Key.Key_TouchpadToggle,
        Key.Key_WLAN,
    }
)

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
    text = event.text()
    if text.isascii() and text.isdigit():
        return Pressed(Intent.DIGIT, int(text))
    return Pressed(NAMED.get(key, Intent.ANY))
