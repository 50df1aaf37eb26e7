# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A screen reader of a few lines, on the system's Python, whose pyatspi it needs.

It answers each line of its input with one of JSON: `walk`, what is to be seen of Ninety; `heard`,
what had the focus and what was announced since it was last asked.
"""

import json
import os
import sys
import traceback

import pyatspi
from gi.repository import GLib

STATES = {
    "focusable": pyatspi.STATE_FOCUSABLE,
    "focused": pyatspi.STATE_FOCUSED,
    "checked": pyatspi.STATE_CHECKED,
    "enabled": pyatspi.STATE_ENABLED,
}
VALUED = {"spin button", "scroll bar", "slider", "progress bar"}
heard = []


def ninety():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and app.name == "Ninety"), None)


def walk(thing, depth, nodes):
    if thing is None or not thing.getState().contains(pyatspi.STATE_SHOWING):
        return
    nodes.append(described(thing, depth))
    for child in thing:
        walk(child, depth + 1, nodes)


def described(thing, depth):
    states, role = thing.getState(), thing.getRoleName()
    return {
        "depth": depth,
        "role": role,
        "name": thing.name,
        "description": thing.description,
        "labels": labels(thing) if role == "combo box" else [],
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "value": value(thing) if role in VALUED else None,
        "text": text(thing) if role == "text" or reads(thing, role) else None,
        "place": place(thing),
    }


def reads(thing, role):
    """Whether it is a text that is read and moved about in."""
    return role == "label" and thing.getState().contains(pyatspi.STATE_FOCUSABLE)


def labels(thing):
    kind = pyatspi.RELATION_LABELLED_BY
    found = [relation for relation in thing.getRelationSet() if relation.getRelationType() == kind]
    return [relation.getTarget(0).name for relation in found]


def place(thing):
    try:
        at = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:  # a cell of a table has none
        return [0, 0, 0, 0]
    return [at.x, at.y, at.width, at.height]


def value(thing):
    try:
        return thing.queryValue().currentValue
    except NotImplementedError:
        return None


def text(thing):
    try:
        shown = thing.queryText()
        return shown.getText(0, shown.characterCount)
    except NotImplementedError:
        return None


def hear_focus(event):
    if event.detail1:
        role, name = event.source.getRoleName(), event.source.name
        heard.append({"event": "focus", "role": role, "name": name, "urgent": False})


def hear_announcement(event):
    urgent = event.detail1 != 1
    heard.append({"event": "said", "role": "", "name": event.any_data, "urgent": urgent})


def pass_over(_event):
    """Nothing more is to be done: the client's own picture of the tree has changed by itself."""


def answer(_stdin, _condition):
    asked = sys.stdin.readline().strip()
    if not asked:
        pyatspi.Registry.stop()
        return False
    try:
        print(json.dumps(told_of(asked)), flush=True)
    except BaseException:  # noqa: BLE001 - whatever it is
        traceback.print_exc()
        os._exit(1)  # else nobody would hear of it
    return True


def told_of(asked):
    told = []
    if asked == "walk":
        try:
            for window in ninety() or ():
                walk(window, 0, told)
        except GLib.GError:  # something was gone before it was asked about
            return []
    else:
        told, heard[:] = list(heard), []
    return told


pyatspi.Registry.registerEventListener(hear_focus, "object:state-changed:focused")
pyatspi.Registry.registerEventListener(hear_announcement, "object:announcement")
# Qt tells of new names and descriptions only where somebody asks for them.
pyatspi.Registry.registerEventListener(pass_over, "object:property-change")
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
print("[]", flush=True)
pyatspi.Registry.start()
