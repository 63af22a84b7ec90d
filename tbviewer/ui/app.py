"""The application: one window, one Session, one Worker, and the milestones between them."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tbviewer.core.assets import assets_folder
from tbviewer.core.errors import TBViewerError
from tbviewer.core.files import write_atomically
from tbviewer.ui import trace as milestones
from tbviewer.ui.loader import Loader
from tbviewer.ui.main_window import MainWindow
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.session import Session, Status
from tbviewer.ui.theme import apply_theme
from tbviewer.ui.trace import Trace
from tbviewer.worker.client import Worker

DRAWN, NOT_DRAWN, REFUSED = 0, 1, 4
_SNAPSHOT_DEADLINE_MS = 120_000
_SETTLE_MS = 150


def run(options: WindowOptions) -> int:
    """Open the window and return the exit status once it is closed."""
    trace = Trace(options.trace)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("TB Viewer")
    apply_theme(application)
    controller = Controller(options, trace)
    controller.window.show()
    status = application.exec()
    controller.close()
    return controller.exit_status if options.snapshot is not None else status


class Controller(QObject):
    """Owns window, Session and Worker, and starts each when its time has come.

    The window is painted first; only then do the child process and the model begin to load.
    """

    def __init__(self, options: WindowOptions, trace: Trace) -> None:
        super().__init__()
        self._options = options
        self._trace = trace
        self.exit_status = NOT_DRAWN
        self.session = Session()
        self.window = MainWindow(self.session, QIcon(str(assets_folder() / "icons" / "tbviewer.svg")))
        self.worker = Worker(options.model)
        self.loader = Loader(self.session, self.worker)
        self._changed_at_s: float | None = None
        self._began = False
        self._closed = False
        self.window.painted.connect(self._first_paint, Qt.ConnectionType.SingleShotConnection)
        self.window.paths_chosen.connect(self.loader.open)
        self.window.closed.connect(self.close)
        self.window.canvas.painted.connect(self._canvas_painted)
        self.session.threshold_changed.connect(self._note_change)

    def close(self) -> None:
        """End the worker; safe to call twice."""
        if not self._closed:
            self._closed = True
            self.loader.close()
            self.worker.close()

    def _first_paint(self) -> None:
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self._trace.reach(milestones.FIRST_PAINT)
        self.worker.start()
        if self._options.paths:
            self.loader.open(self._options.paths)
        else:
            self.loader.load_model()
        if self._options.snapshot is not None:
            self.session.fault.connect(self._fail)
            QTimer.singleShot(
                _SNAPSHOT_DEADLINE_MS, lambda: self._fail("The analysis was not drawn in time.")
            )

    def _note_change(self) -> None:
        self._changed_at_s = time.perf_counter()

    def _canvas_painted(self) -> None:
        """Note which milestone this paint was, and take the picture once all are there."""
        entry = self.session.current
        if entry is None:
            return
        if entry.radiograph is not None:
            self._trace.reach(milestones.IMAGE_PAINTED)
        if not entry.settled or (entry.radiograph is None and entry.status is not Status.UNREADABLE):
            return
        if entry.analysis is not None:
            self._trace.reach(milestones.ANALYSIS_PAINTED)
            self._trace_threshold()
        if self._options.snapshot is not None and not self._began:
            self._began = True
            QTimer.singleShot(_SETTLE_MS, self._snapshot)

    def _trace_threshold(self) -> None:
        """Where a trace waits for a threshold change that nobody made, make one and undo it."""
        if not self._trace.waits_for(milestones.THRESHOLD_PAINTED):
            return
        if self._changed_at_s is not None and self._nudged:
            since_ms = 1000 * (time.perf_counter() - self._changed_at_s)
            self._trace.reach(milestones.THRESHOLD_PAINTED, since_change_ms=since_ms)
            QTimer.singleShot(0, lambda: self.session.set_threshold(self.session.default_threshold))
        elif not self._nudged:
            self._nudged = True
            QTimer.singleShot(0, lambda: self.session.set_threshold(self.session.threshold * 0.8))

    _nudged = False

    def _snapshot(self) -> None:
        entry = self.session.current
        assert entry is not None
        assert self._options.snapshot is not None
        try:
            _save_picture(self.window, self._options.snapshot)
        except TBViewerError as error:
            self._fail(str(error))
            return
        if entry.analysis is not None:
            self.exit_status = DRAWN
        else:
            print(f"tbviewer: {entry.title}: {entry.message}", file=sys.stderr)
            self.exit_status = REFUSED if entry.status is Status.REFUSED else NOT_DRAWN
        self.window.close()

    def _fail(self, sentence: str) -> None:
        print(f"tbviewer: {sentence}", file=sys.stderr)
        self.exit_status = NOT_DRAWN
        self.window.close()


def _save_picture(window: MainWindow, path: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    write_atomically(path, bytes(buffer.data().data()))


# Qt's file dialogs otherwise ask a session bus for portals, which an offline kiosk may not have.
os.environ.setdefault("QT_NO_XDG_DESKTOP_PORTAL", "1")
