"""One factory for the real window, wired as the application wires it, with a planted bundle."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from tbviewer.ui import app, fitting
from tbviewer.ui.app import Controller
from tbviewer.ui.options import WindowOptions
from tbviewer.ui.session import Entry, Status
from tbviewer.ui.theme import apply_theme
from tbviewer.ui.trace import Trace
from tests.e2e.reading_room import WINDOW_PX
from tests.e2e.warm_child import WarmWorker
from tests.planted import planted_bundle

WAIT_MS = 30_000


@pytest.fixture(scope="session")
def blob_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle whose heat map is two smooth hills, of height 0.9 at the left and 0.6 at the right."""
    rows, columns = np.mgrid[0:32, 0:32]
    left = 0.9 * np.exp(-((rows - 10) ** 2 + (columns - 9) ** 2) / 18)
    right = 0.6 * np.exp(-((rows - 12) ** 2 + (columns - 22) ** 2) / 18)
    path = tmp_path_factory.mktemp("bundle") / "planted.onnx"
    return planted_bundle(path, np.maximum(left, right), size_px=512, threshold=0.4, logits=(0.0, 0.0, 1.0))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> QApplication:
    """The application with its colours, which it gets once, as in a real start, and Qt's settings aside."""
    kept = str(tmp_path_factory.mktemp("config"))
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, kept)
    apply_theme(qapp)
    return qapp


@pytest.fixture(scope="session", autouse=True)
def warm_child() -> Iterator[None]:
    """End the child process that windows take over from one another."""
    yield
    WarmWorker.end()


@pytest.fixture
def open_window(
    qtbot: QtBot, blob_bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Controller]]:
    """Return a function that opens the window on some paths."""
    monkeypatch.setattr(app, "Worker", WarmWorker)
    monkeypatch.setattr(fitting, "room_for", lambda _: QSize(*WINDOW_PX))
    opened: list[Controller] = []

    def open_it(*paths: Path, model: Path = blob_bundle) -> Controller:
        controller = Controller(WindowOptions(tuple(map(str, paths)), model), Trace(None))
        opened.append(controller)
        qtbot.addWidget(controller.window)
        controller.window.show()
        qtbot.waitExposed(controller.window)
        controller.window.activateWindow()  # keys reach the active window only
        qtbot.waitUntil(controller.window.isActiveWindow, timeout=5_000)
        return controller

    yield open_it
    for controller in opened:
        controller.window.close()
        controller.close()


def drop(controller: Controller, paths: Sequence[Path]) -> None:
    """Drop files on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    rest = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # Qt delivers a drop to whoever accepted the drag before it, and to nobody else.
    enter = QDragEnterEvent(QPoint(400, 300), *rest)
    QApplication.sendEvent(controller.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(controller.window, QDropEvent(QPointF(400, 300), *rest))


def lines(controller: Controller) -> list[str]:
    """Return what the list says of each entry, from top to bottom."""
    found = controller.window.findChild(QListView, "radiographs")
    assert found is not None
    model = found.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def wait_settled(qtbot: QtBot, controller: Controller, count: int = 1) -> list[Entry]:
    """Wait until that many entries are there and each is read, refused or unreadable."""

    def settled() -> bool:
        entries = controller.session.entries
        current = controller.session.current
        shown = current is None or current.status is Status.UNREADABLE or current.radiograph is not None
        return len(entries) == count and all(e.settled for e in entries) and shown

    qtbot.waitUntil(settled, timeout=WAIT_MS)
    return controller.session.entries
