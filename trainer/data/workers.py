"""One function over many radiographs, on all cores, in order, and past a file that ends its process."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from tbviewer.core.errors import TBViewerError

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many

Item = TypeVar("Item")
Result = TypeVar("Result")

DEADLINE_S = 120.0  # for one radiograph
_FEW = 128  # starting processes takes longer than reading so few


@dataclass(frozen=True, slots=True)
class Failure:
    """Why the function gave no result for an item, in a sentence."""

    sentence: str


def in_order(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    progress: Progress,
    name: str,
    *,
    apart: bool = False,
) -> Iterator[Result | Failure]:
    """Yield what a function makes of each item, in the items' order.

    Parameters
    ----------
    function
        A function of a module, which other processes can import.
    items
        What to give it.
    progress
        Told how far it is.
    name
        What `progress` calls it.
    apart
        Use other processes however few the items are: they are known to be dangerous.

    Yields
    ------
    Its result; a Failure where it raised a TBViewerError, took longer than `DEADLINE_S` or ended its process.
    """
    alone = not apart and (len(items) < _FEW or cores() == 1)
    results = _alone(function, items) if alone else _shared(function, items)
    with contextlib.closing(results):
        for done, result in enumerate(results, start=1):
            yield result
            progress(name, done, len(items))


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _alone(
    function: Callable[[Item], Result], items: Sequence[Item]
) -> Generator[Result | Failure, None, None]:
    for item in items:
        try:
            yield function(item)
        except TBViewerError as error:
            yield Failure(error.sentence)
        except MemoryError:
            yield _NO_MEMORY


def _shared(
    function: Callable[[Item], Result], items: Sequence[Item]
) -> Generator[Result | Failure, None, None]:
    # Spawned, not forked: the parent may hold a GPU and threads, which a forked child inherits broken.
    pool = ProcessPool(cores(), context=multiprocessing.get_context("spawn"), initializer=_prepare)
    try:
        results = pool.map(function, items, chunksize=1, timeout=DEADLINE_S).result()
        while True:
            try:
                yield next(results)
            except StopIteration:
                return
            except TBViewerError as error:
                yield Failure(error.sentence)
            except TimeoutError:
                yield Failure("Reading it took longer than two minutes and was stopped. Copy the file again.")
            except ProcessExpired:
                yield Failure("It ended the process that was reading it. The file is damaged: copy it again.")
            except MemoryError:
                yield _NO_MEMORY
    finally:
        pool.stop()  # type: ignore[no-untyped-call]
        pool.join()


_NO_MEMORY = Failure("There is not enough memory for it. Close other programs, then try once more.")


def _prepare() -> None:
    """Leave Ctrl-C to the parent, and end when the parent does."""
    with contextlib.suppress(ValueError):  # raised outside the main thread, where there is no Ctrl-C
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: multiprocessing.process.BaseProcess) -> None:
    parent.join()
    os._exit(1)
