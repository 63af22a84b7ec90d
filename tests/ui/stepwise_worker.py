"""A Worker without a child process, which does one job after the other, each when a test says so."""

from __future__ import annotations

import heapq
from concurrent.futures import Future
from typing import Any

from PySide6.QtWidgets import QApplication

from tbviewer.core.errors import TBViewerError, WorkerError
from tbviewer.worker import jobs

Begun = tuple[Any, tuple[Any, ...], Future[Any]]


class StepwiseWorker:
    """Does the jobs in the order that a Worker does; there is no model."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, int, Begun]] = []
        self._count = 0

    def submit(self, job: Any, *arguments: Any, priority: int = 0) -> Future[Any]:
        future: Future[Any] = Future()
        self._count += 1
        heapq.heappush(self._waiting, (priority, self._count, (job, arguments, future)))
        return future

    def begin(self) -> Begun | None:
        """Take the next job in hand: it cannot be cancelled any more."""
        while self._waiting:
            *_, begun = heapq.heappop(self._waiting)
            if begun[2].set_running_or_notify_cancel():
                return begun
        return None

    def finish(self, begun: Begun) -> None:
        """Do a job that was begun, and let the window hear of it."""
        job, arguments, future = begun
        try:
            future.set_result(self.answer(job, *arguments))
        except TBViewerError as error:
            future.set_exception(error)
        QApplication.processEvents()

    def finish_all(self) -> None:
        """Do what is waiting, and what that leads to."""
        while (begun := self.begin()) is not None:
            self.finish(begun)

    def answer(self, job: Any, *arguments: Any) -> Any:
        """Return what a job finds out.

        Raises
        ------
        TBViewerError
            As the job does.
        """
        if job in (jobs.analyse, jobs.load_model):
            raise WorkerError("no_model", "There is no model.")
        return job(*arguments)
