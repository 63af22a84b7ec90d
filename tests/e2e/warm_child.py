"""A child process that one window after another uses, since starting one takes longer than most tests.

What the child does for a window does not depend on it: it forgets everything in between.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from pebble import ProcessPool

from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

_PATIENCE_S = 10.0


class WarmWorker(Worker):
    """A Worker that takes over the child of the one before it, and leaves its own to the next.

    A child that has died, or that is at work when its window closes, is left to nobody.
    """

    _spare: ClassVar[ProcessPool | None] = None

    def __init__(self, model: Path | None = None) -> None:
        super().__init__(model)
        self._pool, WarmWorker._spare = WarmWorker._spare, None

    def close(self) -> None:
        with self._changed:
            pool, self._pool = self._pool, None
            busy = self._running is not None and not self._running.done()
        super().close()
        if pool is None:
            return
        if not busy and WarmWorker._spare is None and _forgets(pool):
            WarmWorker._spare = pool
        else:
            _stop(pool)

    @classmethod
    def end(cls) -> None:
        """End the child that nobody took over."""
        if cls._spare is not None:
            _stop(cls._spare)
            cls._spare = None


def _forgets(pool: ProcessPool) -> bool:
    """Have the child forget, and say whether it lives."""
    try:
        pool.schedule(forget, timeout=_PATIENCE_S).result()
    except Exception:  # pebble has several for a child that is gone
        return False
    return bool(pool.active)


def _stop(pool: ProcessPool) -> None:
    pool.stop()
    pool.join()


def forget() -> None:
    """Bring the child back to where it was when it had just begun."""
    child = jobs._Child
    child.model, child.engine, child.second = "", None, None
    child.radiographs.clear()
    child.listings.clear()
