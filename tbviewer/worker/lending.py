"""Large results come back through shared memory: one block a job, which is gone once it was taken.

The client names the block before the job begins. So it can remove it whatever became of the child, and
Python's resource tracker, a process of its own, removes it when both have died.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import secrets
import sys
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

LARGE_BYTES = 1 << 20  # below it, the pipe is as quick
_PREFIX = "tbv-"
_ALIGNMENT_BYTES = 64
_LINUX_FOLDER = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Lent:
    """A result whose arrays lie in a block of shared memory.

    Attributes
    ----------
    block
        Name of the block.
    rest
        The result without its arrays, pickled (PEP 574).
    parts
        Start and length in bytes of each array in the block.
    """

    block: str
    rest: bytes
    parts: tuple[tuple[int, int], ...]


def new_name() -> str:
    """Return a name that no block has, and have the resource tracker remove what gets it if all here die.

    `collect` or `discard` has to follow.
    """
    name = f"{_PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
    if os.name == "posix":
        resource_tracker.register(f"/{name}", "shared_memory")
    return name


def _forget(name: str) -> None:
    """Tell the resource tracker that a name is done with, whether or not it knows it still."""
    if os.name == "posix":
        resource_tracker.register(f"/{name}", "shared_memory")
        resource_tracker.unregister(f"/{name}", "shared_memory")


def lend(result: Any, block: str) -> Any:
    """Put the arrays of a large result into a new block, in the child.

    Returns
    -------
    The result itself if it is small, or if the system has no room for the block; else a `Lent`.
    """
    buffers: list[pickle.PickleBuffer] = []
    rest = pickle.dumps(result, protocol=5, buffer_callback=buffers.append)
    views = [buffer.raw() for buffer in buffers]
    if sum(view.nbytes for view in views) < LARGE_BYTES:
        return result
    parts, end = [], 0
    for view in views:
        parts.append((end, view.nbytes))
        end += -(-view.nbytes // _ALIGNMENT_BYTES) * _ALIGNMENT_BYTES
    shared = _new_block(block, end)
    if shared is None:
        return result
    target = _memory(shared)
    for (start, length), view in zip(parts, views, strict=True):
        target[start : start + length] = view
    del target
    _keep_until_taken(shared)
    return Lent(block, rest, tuple(parts))


_kept: list[SharedMemory] = []


def _keep_until_taken(shared: SharedMemory) -> None:
    """Keep a block open until the next job where it would otherwise vanish: Windows counts handles."""
    if sys.platform == "win32":
        while _kept:
            _kept.pop().close()
        _kept.append(shared)
    else:
        shared.close()


def _new_block(name: str, size_bytes: int) -> SharedMemory | None:
    """Make a block whose memory is really there: writing to one that is not ends the process (SIGBUS)."""
    try:
        shared = SharedMemory(name, create=True, size=size_bytes)
    except (OSError, MemoryError):
        return None
    if hasattr(os, "posix_fallocate"):
        try:
            os.posix_fallocate(getattr(shared, "_fd", -1), 0, size_bytes)
        except OSError:
            shared.close()
            shared.unlink()
            return None
    return shared


def collect(result: Any, block: str) -> Any:
    """Take a result out of its block and remove the block, in the client.

    Raises
    ------
    OSError, ValueError
        If the block is gone or is not what it should be.
    MemoryError
        If there is no room for its arrays here.
    """
    if not isinstance(result, Lent):
        _forget(block)
        return result
    import numpy as np  # here: the window starts without it

    shared = SharedMemory(result.block)
    try:
        copies = [
            np.frombuffer(_memory(shared), dtype=np.uint8, count=length, offset=start).copy()
            for start, length in result.parts
        ]
    finally:
        shared.close()
        shared.unlink()
    return pickle.loads(result.rest, buffers=copies)


def _memory(shared: SharedMemory) -> memoryview:
    if shared.buf is None:
        raise ValueError("the block is closed")
    return shared.buf


def discard(block: str) -> None:
    """Remove a block that a failed job may have left."""
    try:
        shared = SharedMemory(block)
    except OSError:
        _forget(block)
        return
    except ValueError:  # the child was ended after naming the block and before giving it a size
        _unlink(block)
        _forget(block)
        return
    shared.close()
    with contextlib.suppress(OSError):
        shared.unlink()


def sweep() -> None:
    """Remove blocks of sessions of which every process was killed at once, the resource tracker too."""
    with contextlib.suppress(OSError):
        for path in _LINUX_FOLDER.glob(f"{_PREFIX}*"):
            pid = path.name.removeprefix(_PREFIX).partition("-")[0]
            if pid.isdecimal() and not Path("/proc", pid).exists():
                _unlink(path.name)


def _unlink(block: str) -> None:
    with contextlib.suppress(OSError):
        (_LINUX_FOLDER / block).unlink()
