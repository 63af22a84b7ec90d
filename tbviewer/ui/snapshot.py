"""``--snapshot``: a picture of the real window, once what there is to see is drawn."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer
from PySide6.QtWidgets import QWidget

from tbviewer.core.errors import TBViewerError
from tbviewer.core.files import write_atomically
from tbviewer.ui.session import Entry, Session, Status

DRAWN, NOT_DRAWN, REFUSED = 0, 1, 4
_DEADLINE_MS = 120_000
_THUMBNAIL_WAIT_MS = 3_000
_POLL_MS = 50


class Snapshot(QObject):
    """Takes the picture, says why where there is no analysis in it, and closes the window.

    Attributes
    ----------
    exit_status
        `DRAWN`, `REFUSED` or `NOT_DRAWN`.
    """

    def __init__(self, session: Session, window: QWidget, path: Path) -> None:
        super().__init__()
        self._session = session
        self._window = window
        self._path = path
        self._due = False
        self.exit_status = NOT_DRAWN

    def start(self) -> None:
        """Begin to wait; the wait has an end."""
        QTimer.singleShot(_DEADLINE_MS, self._give_up)

    def drawn(self) -> None:
        """Take note that all there is to see of the current entry is drawn."""
        if not self._due:
            self._due = True
            self._take_when_complete(_THUMBNAIL_WAIT_MS)

    def _take_when_complete(self, wait_ms: int) -> None:
        """Wait a little for the list to have its thumbnail, as a reader would find it."""
        entry = self._session.current
        assert entry is not None
        if wait_ms > 0 and entry.thumbnail is None and entry.radiograph is not None:
            QTimer.singleShot(_POLL_MS, lambda: self._take_when_complete(wait_ms - _POLL_MS))
        else:
            QTimer.singleShot(_POLL_MS, lambda: self._take(entry))

    def _take(self, entry: Entry) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._window.grab().save(buffer, "PNG")
        try:
            write_atomically(self._path, bytes(buffer.data().data()))
        except TBViewerError as error:
            self._end(NOT_DRAWN, str(error))
            return
        if entry.analysis is not None:
            self._end(DRAWN)
        else:
            status = REFUSED if entry.status is Status.REFUSED else NOT_DRAWN
            self._end(status, f"{entry.title}: {entry.message}")

    def _give_up(self) -> None:
        self._end(NOT_DRAWN, f"The analysis was not drawn within {_DEADLINE_MS // 1000} seconds.")

    def _end(self, status: int, sentence: str = "") -> None:
        if sentence:
            print(f"tbviewer: {sentence}", file=sys.stderr)
        self.exit_status = status
        self._window.close()
