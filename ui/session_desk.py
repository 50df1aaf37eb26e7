# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A session and the desktop around it: kept awake, shown to media keys, paused by them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from exercises.record import SessionRecord
from exercises.reply import State
from ui.desktop.keep_awake.protocol import KeepAwake
from ui.desktop.media_keys.protocol import MediaKeys, Press, Remote, Shown, Status
from ui.keeping import Keeper
from ui.keys import Intent, Pressed
from ui.moment import Moment
from ui.program import Program
from ui.running import Running
from ui.theatre import Theatre

AWAKE_MS = 300_000
"""How long a session that stands still keeps the machine awake."""
JUMP_MS = 700
"""A position this far from where it was expected is told of; a frame is far shorter."""

INTENTS = {
    Press.PLAY_PAUSE: Intent.ANY,
    Press.NEXT: Intent.NEXT,
    Press.PREVIOUS: Intent.BACK,
}


class SessionDesk(QObject):
    """Tells the desktop of every session, and does what its keys ask for."""

    def __init__(
        self,
        program: Program,
        theatre: Theatre,
        keeper: Keeper,
        make_keep_awake: Callable[[], KeepAwake],
        make_media_keys: Callable[[Remote], MediaKeys],
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._program = program
        self._theatre = theatre
        self._keeper = keeper
        self._make_keep_awake = make_keep_awake
        self._make_media_keys = make_media_keys
        self._clock = clock
        self._running: Running | None = None
        self._keep_awake: KeepAwake | None = None
        self._media_keys: MediaKeys | None = None
        self._shown = Shown(Status.STOPPED)
        self._seen_ms = 0
        self._seen_s = 0.0
        self._standing = QTimer(self)
        self._standing.setSingleShot(True)
        self._standing.setInterval(AWAKE_MS)
        self._standing.timeout.connect(self._let_sleep)

    def begin(self, running: Running) -> None:
        """Tell of a session that begins, and no more of one before it."""
        self._leave()
        self._running = running
        if self._keep_awake is None:
            self._keep_awake = self._make_keep_awake()
        self._keep_awake.hold()
        self._media_keys = self._make_media_keys(self)
        running.conductor.moment_changed.connect(self._see)
        running.ended.connect(partial(self._end, running))

    def close(self) -> None:
        """Leave the desktop alone."""
        self._leave()
        if self._keep_awake is not None:
            self._keep_awake.close()

    def press(self, press: Press) -> None:
        """Do what a media key asks for; without a session only the window's own."""
        if press is Press.RAISE:
            self._program.window.come_forward()
        elif press is Press.QUIT:
            self._program.leave()
        elif self._theatre.running is not None:
            self._press(press, self._theatre.running)

    def set_volume(self, percent: int) -> None:
        """Sound so loud; the 0 shown while muted, written back, is no wish for silence later."""
        if percent or not self._keeper.preferences.muted:
            self._theatre.change_volume(percent - self._keeper.preferences.volume)

    def position_ms(self) -> int:
        """Return where the session is."""
        running = self._theatre.running
        return 0 if running is None else running.conductor.session.position_ms

    def _press(self, press: Press, running: Running) -> None:
        self._program.window.hide_keys()
        session = running.conductor.session
        moves = session.state is State.RUNNING and not session.waiting
        if press is Press.STOP:
            running.conductor.do(session.stop)
        elif press is Press.PAUSE and moves:
            running.conductor.do(partial(session.pause, "key"))
        elif press in INTENTS:
            running.steering.press(Pressed(INTENTS[press]))
        elif press is Press.PLAY and not moves:
            running.steering.press(Pressed(Intent.ANY))

    def _end(self, running: Running, _record: SessionRecord) -> None:
        """Leave the desktop alone, unless the next session began with the end of this one."""
        if running is self._running:
            self._leave()

    def _leave(self) -> None:
        self._running = None
        self._standing.stop()
        if self._keep_awake is not None:
            self._keep_awake.release()
        if self._media_keys is not None:
            self._media_keys.close()
            self._media_keys = None
        self._shown = Shown(Status.STOPPED)

    @Slot(object)
    def _see(self, moment: Moment) -> None:
        """Look at every frame, and tell only what has changed."""
        running, media_keys = self._theatre.running, self._media_keys
        if running is None or media_keys is None:
            return
        shown, before = self._shown_of(moment, running), self._shown
        if shown != before:
            self._shown = shown
            media_keys.show(shown)
            if shown.status is not before.status:
                self._mind_sleep(moves=shown.status is Status.PLAYING)
        if self._jumped(moment.position_ms, moved=before.status is Status.PLAYING):
            media_keys.jump()

    def _shown_of(self, moment: Moment, running: Running) -> Shown:
        moves = moment.state is State.RUNNING and not moment.waiting
        preferences = self._keeper.preferences
        return Shown(
            status=Status.PLAYING if moves else Status.PAUSED,
            title=moment.drill_name,
            routine=running.order.plan.routine_name,
            track=moment.segment.block + 1,
            length_ms=running.conductor.session.course.timeline.total_ms,
            rate=running.order.speed,
            volume=0 if preferences.muted else preferences.volume,
        )

    def _jumped(self, position_ms: int, *, moved: bool) -> bool:
        """Whether the position is not where time alone would have brought it."""
        now_s = self._clock()
        passed_ms = (now_s - self._seen_s) * 1000 * self._shown.rate if moved else 0.0
        off_ms = abs(position_ms - self._seen_ms - passed_ms)
        self._seen_ms, self._seen_s = position_ms, now_s
        return off_ms > JUMP_MS * self._shown.rate

    def _mind_sleep(self, *, moves: bool) -> None:
        if not moves:
            self._standing.start()
        elif self._keep_awake is not None:
            self._standing.stop()
            self._keep_awake.hold()

    @Slot()
    def _let_sleep(self) -> None:
        if self._keep_awake is not None:
            self._keep_awake.release()
