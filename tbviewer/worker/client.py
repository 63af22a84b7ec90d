"""The window's handle on the child process: jobs in by priority, futures out, failures in one sentence."""

from __future__ import annotations

import heapq
import itertools
import logging
import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tbviewer.core.errors import TBViewerError, WorkerError
from tbviewer.worker import jobs

if TYPE_CHECKING:
    from pebble import ProcessPool

T = TypeVar("T")

DEADLINE_S = 60.0
MEMORY_LIMIT_BYTES = 8 << 30

_log = logging.getLogger(__name__)


@dataclass(order=True, slots=True)
class _Queued:
    """A job waiting for the child: the lowest priority number first, then the oldest."""

    priority: int
    order: int
    job: Callable[..., Any] = field(compare=False)
    arguments: tuple[Any, ...] = field(compare=False)
    future: Future[Any] = field(compare=False)


class Worker:
    """One child process that runs one job at a time.

    The child is started anew when it dies or is stopped at its deadline; the job it was on gets a
    WorkerError and the next goes on.

    Parameters
    ----------
    model
        The bundle to load; the default one if None.
    deadline_s
        Longest time for one job.
    """

    def __init__(self, model: Path | None = None, deadline_s: float = DEADLINE_S) -> None:
        self.restarts = 0
        self._model = str(model) if model is not None else ""
        self._deadline_s = deadline_s
        self._queue: list[_Queued] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._closed = False
        self._pool: ProcessPool | None = None
        self._thread = threading.Thread(target=self._serve, name="worker-client", daemon=True)

    def start(self) -> None:
        """Start the child process in the background; `submit` does so too."""
        with self._changed:
            if self._thread.ident is None and not self._closed:
                self._thread.start()

    def submit(self, job: Callable[..., T], *arguments: Any, priority: int = 0) -> Future[T]:
        """Queue a job of `tbviewer.worker.jobs`.

        Parameters
        ----------
        job
            The function to run in the child.
        priority
            Lower numbers run first.

        Returns
        -------
        A future that gives the result or raises a TBViewerError, and nothing else. Cancelling it drops
        the job if it has not begun.
        """
        future: Future[T] = Future()
        with self._changed:
            if self._closed:
                future.set_exception(_stopped())
                return future
            heapq.heappush(self._queue, _Queued(priority, next(self._order), job, arguments, future))
            self._changed.notify()
        self.start()
        return future

    def close(self) -> None:
        """End the child process and every job, at once."""
        with self._changed:
            self._closed = True
            waiting, self._queue = self._queue, []
            self._changed.notify()
        for queued in waiting:
            queued.future.cancel()
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
        if self._thread.ident is not None:
            self._thread.join(timeout=10)
        if self._pool is not None:
            self._pool.join()

    def _serve(self) -> None:
        from pebble import ProcessPool

        with self._changed:
            if self._closed:
                return
            self._pool = ProcessPool(
                max_workers=1,
                context=multiprocessing.get_context("spawn"),
                initializer=jobs.prepare,
                initargs=(self._model, MEMORY_LIMIT_BYTES),
            )
        while True:
            with self._changed:
                while not self._queue and not self._closed:
                    self._changed.wait()
                if self._closed:
                    return
                queued = heapq.heappop(self._queue)
            if queued.future.set_running_or_notify_cancel():
                self._run(self._pool, queued)

    def _run(self, pool: ProcessPool, queued: _Queued) -> None:
        from pebble import ProcessExpired

        try:
            running = pool.schedule(queued.job, args=list(queued.arguments), timeout=self._deadline_s)
            queued.future.set_result(running.result())
            return
        except TBViewerError as error:
            failure: TBViewerError = error
        except TimeoutError:
            self.restarts += 1
            failure = WorkerError(
                "deadline",
                f"This took longer than {self._deadline_s:.0f} seconds and was stopped. "
                "The file may be damaged.",
            )
        except ProcessExpired:
            self.restarts += 1
            failure = WorkerError(
                "crashed", "Reading this file ended the process that read it. The file is damaged or hostile."
            )
        except MemoryError:
            failure = WorkerError("memory", "There is not enough memory for this file.")
        except BaseException as error:  # a cancelled pool, or a fault of ours: never the window's end
            failure = _stopped() if self._closed else _internal(error)
        queued.future.set_exception(failure.about(_subject(queued.arguments)))


def _subject(arguments: tuple[Any, ...]) -> str:
    first = arguments[0] if arguments else ""
    return str(getattr(first, "name", first))


def _stopped() -> WorkerError:
    return WorkerError("stopped", "The program was closing.")


def _internal(error: BaseException) -> WorkerError:
    # The type alone: messages of libraries quote values, which are patient data.
    _log.error("job failed with %s", type(error).__name__)
    return WorkerError("internal", "Something went wrong inside the program while it read this file.")
