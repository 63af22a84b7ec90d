"""Questions to the Worker from widgets: the answer comes on the window's thread, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from tbviewer.core.errors import TBViewerError
from tbviewer.worker.client import Worker

T = TypeVar("T")
_PRIORITY = 0


class Inquiry(QObject):
    """Asks the Worker on behalf of a widget and keeps quiet once the widget is gone."""

    _finished = Signal(object, object, object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        then: Callable[[T], object],
        failed: Callable[[TBViewerError], object],
        job: Callable[..., T],
        *arguments: Any,
    ) -> Future[T]:
        """Submit a job of `tbviewer.worker.jobs`.

        Parameters
        ----------
        then, failed
            Called with the result, or with why there is none.

        Returns
        -------
        The future, for whoever wants to cancel.
        """

        def done(future: Future[Any]) -> None:  # on the Worker's thread
            if not self._closed:
                self._finished.emit(then, failed, future)

        future = self._worker.submit(job, *arguments, priority=_PRIORITY)
        future.add_done_callback(done)
        return future

    def close(self) -> None:
        """Deliver nothing more."""
        self._closed = True

    def _deliver(
        self, then: Callable[[Any], object], failed: Callable[[TBViewerError], object], future: Future[Any]
    ) -> None:
        if self._closed or future.cancelled():
            return
        try:
            result = future.result()
        except TBViewerError as error:
            failed(error)
            return
        then(result)
