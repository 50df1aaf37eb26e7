# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A loudspeaker that is changed for another in a session, and a headset whose key is hammered."""

import time

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from audio.player import Played
from benchmarks.holdings import handles
from tests.proof.effort import tell, times
from tests.proof.test_sound import listener
from tests.real.listening import notes_in
from tests.real.served_bus import ServedBus
from tests.real.sound_server import SoundServer
from tests.real.stage import TODAY, Stage, alive, prefer, wait_until
from tests.real.test_sound_process import Listener

__all__ = ["listener"]
pytestmark = pytest.mark.real
NEW_SINK = ("load-module", "module-null-sink", "rate=48000")
PLAYER = DBusAddress(
    "/org/mpris/MediaPlayer2",
    bus_name="org.mpris.MediaPlayer2.ninety",
    interface="org.mpris.MediaPlayer2.Player",
)
TOP_HZ, BOTTOM_HZ = 1174.66, 329.63
AWAKE_S = 1.5
BELL_S = 2.0
"""Longer than a bell sounds."""


@pytest.fixture
def _on_the_server(sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in sound_server.env.items():
        monkeypatch.setenv(name, value)


def heard_on(server: SoundServer, listener: Listener, sink: str) -> bool:
    """Play the top note and the bottom one, and return whether both come out there."""
    listener.reports.clear()
    with server.recording(sink) as recording:
        listener.play(["in-0", "out-0"])
        time.sleep(1)
    assert sum(isinstance(report, Played) for report in listener.reports) == 2
    pitches = [note.hz for note in notes_in(recording.sound)]
    return all(any(abs(hz / asked - 1) < 0.01 for hz in pitches) for asked in (TOP_HZ, BOTTOM_HZ))


@pytest.mark.usefixtures("_on_the_server")
def test_another_loudspeaker_is_played_on_at_once(
    sound_server: SoundServer, listener: Listener
) -> None:
    assert heard_on(sound_server, listener, "out")
    child = listener.pid
    switches = times(1, 20)
    for number in range(switches):
        sink = f"sink{number}"
        module = sound_server.control(*NEW_SINK, f"sink_name={sink}")
        sound_server.control("set-default-sink", sink)
        assert heard_on(sound_server, listener, sink)
        # As a headset is pulled out while it sounds: the server moves what plays to another one.
        listener.player.play(0, "bell", time.monotonic() + 0.5)
        listener.wait(Played, 3)
        sound_server.control("unload-module", module)
        time.sleep(BELL_S)
        assert heard_on(sound_server, listener, "out")
    assert listener.pid == child
    assert listener.kinds() == []
    tell(f"sound: {switches} loudspeakers chosen and pulled out, no note missing")


def test_a_headset_key_may_be_hammered(
    stage: Stage, sound_server: SoundServer, bus: ServedBus
) -> None:
    """A pause lasts a second at least, so that few of the presses are pauses: by design."""
    prefer(stage.folder)
    ninety = stage.open(sound_server.env, "start", "balloon", desktop=bus.env)
    ninety.go_to_work()
    before = handles(ninety.pid)
    presses, seconds = times(50, 1_000), times(3, 60)
    with open_dbus_connection(bus.address) as hand:
        began_s = time.monotonic()
        for number in range(presses):
            hand.send_and_get_reply(new_method_call(PLAYER, "PlayPause"), timeout=10)
            time.sleep(max(0.0, began_s + seconds * number / presses - time.monotonic()))
        took_s = time.monotonic() - began_s
    time.sleep(AWAKE_S)
    if bus.playerctl("status") == "Paused":
        bus.playerctl("play")
    bus.wait_status("Playing")
    count = ninety.heard().count("breath-in")
    ninety.wait_heard("breath-in", count + 1)
    assert handles(ninety.pid) <= before + 2
    assert all(map(alive, ninety.children()))
    bus.playerctl("stop")
    stage.screen.key("Escape")
    stage.screen.wait_title(TODAY)
    [record] = wait_until(ninety.history, "a record")
    kept = len(record["pauses"])
    assert kept > seconds / 5
    assert record["paused_ms"] <= (took_s + 30) * 1000
    tell(f"sound: {presses} presses of a headset's key in {took_s:.0f} s, {kept} of them pauses")
