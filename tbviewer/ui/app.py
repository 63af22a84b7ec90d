"""The application: one window, one Session, one Worker, and the milestones between them."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tbviewer.core.errors import OutputError, TBViewerError
from tbviewer.core.files import is_file
from tbviewer.store import Store, data_folder
from tbviewer.ui import languages
from tbviewer.ui import trace as milestones
from tbviewer.ui.application import Application, has_screen
from tbviewer.ui.bundle_choice import RememberedBundle
from tbviewer.ui.comparison import Comparison
from tbviewer.ui.desk import Desk
from tbviewer.ui.first_start import FirstStart
from tbviewer.ui.icons import application_icon
from tbviewer.ui.loader import Loader
from tbviewer.ui.main_window import MainWindow
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.preferences import Preferences
from tbviewer.ui.recorder import Recorder
from tbviewer.ui.session import Session, Status
from tbviewer.ui.single_instance import SingleInstance, private_folder
from tbviewer.ui.snapshot import NOT_DRAWN, Snapshot
from tbviewer.ui.theme import apply_theme
from tbviewer.ui.trace import Trace
from tbviewer.worker.client import Worker

HANDED_OVER = 0
_NUDGE = 0.8  # share of the threshold that a trace moves it to, and back

# Qt's file dialogs otherwise ask a session bus for portals, which an offline kiosk may not have.
os.environ.setdefault("QT_NO_XDG_DESKTOP_PORTAL", "1")


def run(options: WindowOptions, preferences: Preferences) -> int:
    """Open the window and return the exit status once it is closed."""
    try:
        _check_screen()
        trace = Trace(options.trace)
    except TBViewerError as error:
        print(f"tbviewer: {error}", file=sys.stderr)
        return NOT_DRAWN
    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, Application)
    instance = SingleInstance(private_folder() if options.shares_window else None)
    if not instance.begin(options.paths):
        return HANDED_OVER
    application.setWindowIcon(application_icon())
    languages.install(application, preferences.language)
    apply_theme(application)
    controller = Controller(options, trace)
    instance.paths_arrived.connect(controller.receive)
    application.file_opened.connect(lambda path: controller.receive([path]))
    controller.window.show()
    status = application.exec()
    instance.close()
    controller.close()
    return controller.snapshot.exit_status if controller.snapshot is not None else status


def _check_screen() -> None:
    """Say what is wrong where Qt would abort the process.

    Raises
    ------
    OutputError
        If there is neither an X nor a Wayland display on Linux.
    """
    if not has_screen():
        raise OutputError(
            "no_screen",
            "There is no screen to open a window on. Start it in a desktop session; without one, "
            "tbviewer screen writes a table of scores.",
        )


class Controller(QObject):
    """Owns window, Session and Worker, and starts each when its time has come.

    The window is painted first; only then do the child process and the model begin to load.
    """

    def __init__(self, options: WindowOptions, trace: Trace) -> None:
        super().__init__()
        self._options = options
        self._trace = trace
        self.session = Session()
        if options.threshold is not None:
            self.session.heatmap.set_threshold(options.threshold)
        self._fault = ""
        self.store = self._opened_store()
        self.recorder = Recorder(self.session, self.store)
        self.window = MainWindow(self.session, self.recorder)
        self.first_start = FirstStart(
            self.window, self.session, self.store if options.first_start and options.trace is None else None
        )
        self.recorder.start()
        remembered = RememberedBundle.of(self.store) if options.model is None else None
        chosen = remembered.path if remembered is not None and is_file(remembered.path) else None
        self.worker = Worker(options.model or chosen)
        self.loader = Loader(self.session, self.worker)
        self.comparison = Comparison(self.window, self.session, self.worker)
        self.window.add_comparison(self.comparison)
        self.desk = Desk(self.window, self.session, self.worker, self.loader, self.store, remembered)
        self.snapshot: Snapshot | None = None
        if options.snapshot is not None:
            self.snapshot = Snapshot(self.session, self.window, options.snapshot)
        self._changed_at_s = 0.0
        self._nudged = False
        self._before_nudge = 0.0
        self._closed = False
        self.window.painted.connect(self._first_paint, Qt.ConnectionType.SingleShotConnection)
        self.window.paths_chosen.connect(self.loader.open)
        self.window.closed.connect(self.close)
        self.window.viewports.painted.connect(self._canvas_painted)
        self.session.heatmap.threshold_changed.connect(self._note_change)
        self.session.bundle_changed.connect(self._tell_fault)

    def close(self) -> None:
        """End the worker; safe to call twice."""
        if not self._closed:
            self._closed = True
            self.comparison.close()
            self.desk.close()
            self.loader.close()
            self.worker.close()
            self.recorder.close()
            if self.store is not None:
                self.store.close()

    def _opened_store(self) -> Store | None:
        """Open the database; a snapshot neither heeds the user's settings nor adds to them.

        Where it cannot be opened, the window works without it, and says so.
        """
        if self._options.snapshot is not None:
            return None
        try:
            store = Store(data_folder())
        except TBViewerError as error:
            self._fault = str(error)
            print(f"tbviewer: {error}", file=sys.stderr)
            return None
        if store.recovered is not None:
            self._fault = QCoreApplication.translate(
                "Controller",
                "The settings and readings were damaged. They were put aside as {name}, and new ones begun.",
            ).format(name=store.recovered.name)
        return store

    def receive(self, paths: Sequence[str], token: str = "") -> None:
        """Open what another start of the program or the system hands over, and come to the front.

        Parameters
        ----------
        paths
            Absolute paths; none if only the window is wanted.
        token
            By which the desktop allows a window to come to the front; empty if it gave none.
        """
        if self._closed:
            return
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        front = QApplication.activeModalWidget() or window  # what waits for an answer stays before the window
        front.raise_()
        front.activateWindow()
        QApplication.alert(window)  # where the desktop keeps other windows in front: ask for a look
        if paths:
            self.loader.open(paths)

    def _tell_fault(self) -> None:
        """Say that nothing is saved; again once the model is loaded, which puts other messages away."""
        if self._fault:
            self.session.fault.emit(self._fault)

    def _first_paint(self) -> None:
        QTimer.singleShot(0, self._begin)  # after the paint event has reached the screen

    def _begin(self) -> None:
        self._trace.reach(milestones.FIRST_PAINT)
        if self._closed:
            return
        self.worker.start()
        self._tell_fault()
        if self.snapshot is not None:
            self.snapshot.start()
        if self._options.paths:
            self.loader.open(self._options.paths)
        else:
            self.loader.load_model()

    def _note_change(self) -> None:
        self._changed_at_s = time.perf_counter()

    def _canvas_painted(self) -> None:
        """Note which milestone this paint was, and have the picture taken once all are there."""
        entry = self.session.current
        if entry is None:
            return
        if entry.radiograph is not None:
            self._trace.reach(milestones.IMAGE_PAINTED)
        if not entry.settled or (entry.radiograph is None and entry.status is not Status.UNREADABLE):
            return
        if entry.analysis is not None and self._trace.reach(milestones.ANALYSIS_PAINTED):
            # Where nobody moves the slider, the trace does, so that the last milestone is reached too.
            self._before_nudge = self.session.heatmap.threshold
            nudged = self._before_nudge * _NUDGE or 1 - _NUDGE  # at 0 a share of it would change nothing
            QTimer.singleShot(0, lambda: self.session.heatmap.set_threshold(nudged))
            self._nudged = True
        elif self._nudged:
            self._nudged = False
            since_ms = 1000 * (time.perf_counter() - self._changed_at_s)
            self._trace.reach(milestones.THRESHOLD_PAINTED, since_change_ms=since_ms)
            QTimer.singleShot(0, lambda: self.session.heatmap.set_threshold(self._before_nudge))
        if self.snapshot is not None and not self._nudged:
            self.snapshot.drawn()
