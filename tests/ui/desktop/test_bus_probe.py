# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A bus that does not answer is found out in time; tests/real asks a real one."""

import socket
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus

from tests.fakes import FakeClock
from ui.desktop.bus_probe import DISABLED, VARIABLE, Bus, ask_bus, hello, socket_names, spare_bus


def asked(environ: dict[str, str], platform: str = "linux") -> Bus:
    return ask_bus(environ, platform, FakeClock(), wait_s=0.2)


@pytest.fixture
def listening(tmp_path: Path) -> socket.socket:
    """A socket at which nobody answers."""
    made = socket.socket(socket.AF_UNIX)
    made.bind(str(tmp_path / "bus"))
    made.listen()
    return made


def test_one_that_never_answers_is_given_up(listening: socket.socket, tmp_path: Path) -> None:
    assert asked({VARIABLE: f"unix:path={tmp_path / 'bus'}"}) == Bus(
        "", "it does not answer, and is left alone"
    )
    listening.close()


def test_the_usual_place_is_looked_at_when_none_is_named(
    listening: socket.socket, tmp_path: Path
) -> None:
    assert asked({"XDG_RUNTIME_DIR": str(tmp_path)}).why == "it does not answer, and is left alone"
    listening.close()


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("", "there is none"),
        (DISABLED, "there is none"),
        ("unix:path=/no/such/bus", "nobody listens there"),
        ("unix:path=/" + 200 * "x", "nobody listens there"),
        ("tcp:host=localhost,port=1", "its address is of a kind that Ninety does not know"),
        ("nonsense", "its address is of a kind that Ninety does not know"),
    ],
)
def test_why_there_is_no_bus_is_said(address: str, why: str) -> None:
    assert asked({VARIABLE: address}) == Bus("", why)


def test_systems_without_a_bus_are_not_asked() -> None:
    assert asked({VARIABLE: "unix:path=/x"}, "darwin").why == "this system has none"


def test_a_bus_that_is_of_no_use_is_kept_from_everybody() -> None:
    environ = {"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}
    spare_bus(Bus("", "it does not answer"), environ)
    assert environ == {VARIABLE: DISABLED}
    spare_bus(Bus("unix:path=/run/bus"), environ)
    assert environ == {VARIABLE: "unix:path=/run/bus"}


def test_addresses_are_read_as_they_are_written() -> None:
    address = "unix:path=/run/a%20b,guid=1;tcp:host=x;unix:guid=2,abstract=/tmp/c"
    assert list(socket_names(address)) == ["/run/a b", "\0/tmp/c"]


def test_the_first_message_is_the_one_that_a_library_writes() -> None:
    from jeepney.low_level import Parser

    parser = Parser()
    parser.add_data(hello())
    [ours, theirs] = [parser.get_next_message(), message_bus.Hello()]
    assert ours.header.fields == theirs.header.fields
    assert (ours.header.message_type, ours.body) == (theirs.header.message_type, theirs.body)
