"""The window's handle on the child process: jobs in by priority, futures out, failures in one sentence."""

from __future__ import annotations

import heapq
import itertools
import logging
import multiprocessing
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tbviewer.core.errors import TBViewerError, WorkerError
from tbviewer.worker import jobs, lending

if TYPE_CHECKING:
    from pebble import ProcessPool

T = TypeVar("T")

DEADLINE_S = 60.0
MEMORY_LIMIT_BYTES = 8 << 30
_WATCH_S = 0.5
_LONGEST_WATCH_S = 1.0  # what takes longer has been spent asleep

_log = logging.getLogger(__name__)


@dataclass(order=True, slots=True)
class _Queued:
    """A job waiting for the child: the lowest priority number first, then the oldest."""

    priority: int
    order: int
    job: Callable[..., Any] = field(compare=False)
    arguments: tuple[Any, ...] = field(compare=False)
    deadline_s: float = field(compare=False)
    future: Future[Any] = field(compare=False)


class Worker:
    """One child process that runs one job at a time.

    The child is started anew when it dies or is stopped at its deadline; the job it was on gets a
    WorkerError, the next goes on, and the bundle that was loaded is loaded again when it is needed.

    Parameters
    ----------
    model
        The bundle to load; the default one if None.
    deadline_s
        Longest time for one job that sets none of its own.

    Attributes
    ----------
    restarts
        How many times the child died or was stopped on a job.
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
        self._running: Future[Any] | None = None
        self._thread = threading.Thread(target=self._serve, name="worker-client", daemon=True)

    def start(self) -> None:
        """Start the child process in the background, and import there what the first file will need."""
        self._enqueue(0, jobs.warm_up, (), self._deadline_s)

    def submit(
        self, job: Callable[..., T], *arguments: Any, priority: int = 0, deadline_s: float | None = None
    ) -> Future[T]:
        """Queue a job of `tbviewer.worker.jobs`; the first one starts the child process.

        Parameters
        ----------
        job
            The function to run in the child.
        priority
            Lower numbers run first.
        deadline_s
            Longest time for this job, where it is not the Worker's.

        Returns
        -------
        A future that gives the result or raises a TBViewerError, and nothing else. Cancelling it drops
        the job if it has not begun.
        """
        return self._enqueue(priority, job, arguments, deadline_s or self._deadline_s)

    def _enqueue(
        self, priority: int, job: Callable[..., T], arguments: tuple[Any, ...], deadline_s: float
    ) -> Future[T]:
        future: Future[T] = Future()
        with self._changed:
            if self._closed:
                future.set_exception(_stopped())
                return future
            queued = _Queued(priority, next(self._order), job, arguments, deadline_s, future)
            heapq.heappush(self._queue, queued)
            self._changed.notify()
            if self._thread.ident is None:
                self._thread.start()
        return future

    def close(self) -> None:
        """End the child process and every job, at once."""
        with self._changed:
            self._closed = True
            waiting, self._queue = self._queue, []
            pool, running = self._pool, self._running
            self._changed.notify()
        for queued in waiting:
            queued.future.cancel()
        if running is not None:
            running.cancel()  # which stopping the pool alone would leave waiting
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
        if self._thread.ident is not None:
            self._thread.join(timeout=10)
        if pool is not None:
            pool.join()

    def _serve(self) -> None:
        lending.sweep()
        while True:
            with self._changed:
                while not self._queue and not self._closed:
                    self._changed.wait()
                if self._closed:
                    return
                queued = heapq.heappop(self._queue)
            if queued.future.set_running_or_notify_cancel():
                self._run(queued)
            del queued  # and with it the result, which may be a large image

    def _run(self, queued: _Queued) -> None:
        block = lending.new_name()
        try:
            result = lending.collect(self._outcome(queued, block), block)
        except BaseException as error:  # whatever it is: never the window's end
            lending.discard(block)
            failure = self._failure(error, queued)
            queued.future.set_exception(failure.about(_subject(queued.arguments)))
            return
        if queued.job is jobs.load_model and queued.arguments[0]:
            self._model = queued.arguments[0]
        queued.future.set_result(result)

    def _outcome(self, queued: _Queued, block: str) -> Any:
        """Have the child do a job; once more where the child had ended before it began."""
        arguments = (self._model, queued.job, queued.arguments, block)
        for _ in range(2):
            pool = self._living_pool()
            try:
                running = pool.schedule(jobs.perform, args=arguments)
                with self._changed:
                    self._running = running
                if self._ends(running, pool, queued.deadline_s):
                    return running.result()
            except BrokenProcessPool:
                pass
            except RuntimeError:  # the same, found before the job was taken; or the job's own
                if pool.active:
                    raise
            self._renew(pool)
        raise BrokenProcessPool

    def _ends(self, running: Future[Any], pool: ProcessPool, deadline_s: float) -> bool:
        """Wait for a job; a pool that breaks between two jobs forgets the next, so it has to be watched.

        The pool's own deadline goes by the clock on the wall: a laptop that was closed over night would find
        a healthy radiograph late by hours.
        """
        left_s = deadline_s
        while True:
            start_s = time.monotonic()
            if wait([running], timeout=min(_WATCH_S, left_s)).done:
                return True
            if self._closed:
                raise _stopped()
            if not pool.active:
                return False
            if running.running():
                left_s -= min(time.monotonic() - start_s, _LONGEST_WATCH_S)
            if left_s <= 0:
                running.cancel()
                raise TimeoutError

    def _living_pool(self) -> ProcessPool:
        from pebble import ProcessPool

        with self._changed:
            if self._closed:
                raise _stopped()
            if self._pool is None:
                self._pool = ProcessPool(
                    max_workers=1,
                    context=multiprocessing.get_context("spawn"),
                    initializer=jobs.prepare,
                    initargs=(MEMORY_LIMIT_BYTES,),
                )
            return self._pool

    def _renew(self, pool: ProcessPool) -> None:
        """Give up a pool whose child ended between two jobs, as the system ends processes for memory."""
        with self._changed:
            self._pool = None
            self.restarts += 1
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()

    def _failure(self, error: BaseException, queued: _Queued) -> TBViewerError:
        """Return what a clinician is told of a job that failed."""
        from pebble import ProcessExpired

        if isinstance(error, TBViewerError):
            return error
        if self._closed:
            return _stopped()
        if isinstance(error, TimeoutError):
            self.restarts += 1
            return WorkerError(
                "deadline",
                f"This took longer than {queued.deadline_s:g} seconds and was stopped. "
                "Copy the file again from where it came from, then try once more.",
            )
        if isinstance(error, ProcessExpired | BrokenProcessPool):
            self.restarts += isinstance(error, ProcessExpired)
            return WorkerError(
                "crashed",
                "This ended the process that was reading it; nothing else was harmed. "
                "The file is damaged or was made to do so: copy it again from where it came from.",
            )
        if isinstance(error, MemoryError):
            return WorkerError(
                "memory",
                "This needs more memory than the program gives to one file, or than is free. "
                "Close other programs, then try again.",
            )
        return _internal(error)


def _subject(arguments: tuple[Any, ...]) -> str:
    first = arguments[0] if arguments else ""
    return str(getattr(first, "name", first))


def _stopped() -> WorkerError:
    return WorkerError("stopped", "The work was stopped because the program was closing.")


def _internal(error: BaseException) -> WorkerError:
    # The type alone: messages of libraries quote values, which are patient data.
    _log.error("job failed with %s", type(error).__name__)
    return WorkerError(
        "internal", "The program failed on this file through a fault of its own. Please report it."
    )
