"""What the child process may do: read files and compute. It keeps within memory, writes and sends nothing."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SHARED_MEMORY_FOLDER = "/dev/shm"

_FORBIDDEN = {
    *("socket.__new__", "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"),
    *("subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn"),
    *("os.startfile", "os.startfile/2", "webbrowser.open", "ftplib.connect", "http.client.connect"),
    *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.chmod", "os.chown"),
    *("os.utime", "os.setxattr", "os.removexattr", "os.kill", "os.killpg", "_winapi.TerminateProcess"),
}
_CHANGING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

held: frozenset[str] = frozenset()
"""What the system granted, see `confine`."""


def confine(memory_limit_bytes: int) -> None:
    """Give up, for this process and for good, what reading and analysing never needs.

    On every system Python itself refuses sockets, programs, signals and writing (an audit hook, PEP 578),
    which stops accidents; on Linux the kernel refuses them too, which also stops a decoder that a file has
    taken over: see `tbviewer.worker.linux_sandbox`. What holds is in `held`.

    Parameters
    ----------
    memory_limit_bytes
        Most that the whole process may take, RLIMIT_AS on Linux and a job object on Windows; 0 for no limit.
    """
    global held
    sys.dont_write_bytecode = True  # code that the window would load must not come from here
    if os.name == "posix":
        held = _limit_posix(memory_limit_bytes)
    if sys.platform == "win32":
        from tbviewer.worker import windows_job

        held = windows_job.confine(memory_limit_bytes)
    if sys.platform == "linux":
        from tbviewer.worker import linux_sandbox

        with contextlib.suppress(OSError):  # the one to go when the machine's memory is gone: not the window
            Path("/proc/self/oom_score_adj").write_text("500")
        held |= linux_sandbox.confine(SHARED_MEMORY_FOLDER)
    sys.addaudithook(_refuse)


def be_silent() -> None:
    """Write nothing to the terminal or the system's journal: what libraries say of a file may quote it."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
        os.close(nowhere)
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)


def _limit_posix(memory_limit_bytes: int) -> frozenset[str]:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump would hold the patient's data
    if memory_limit_bytes:
        try:
            resource.setrlimit(resource.RLIMIT_AS, (memory_limit_bytes, memory_limit_bytes))
        except (OSError, ValueError):  # macOS refuses some limits
            return frozenset()
    return frozenset({"memory"})


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _CHANGING:
            raise PermissionError("the child process writes no files")
    elif event == "os.truncate" and not isinstance(arguments[0], int):  # shared memory is sized by number
        raise PermissionError("the child process empties no files")
    elif event in _FORBIDDEN:
        raise PermissionError(f"the child process does no {event}")


@contextmanager
def memory_budget(budget_bytes: int) -> Iterator[None]:
    """Let what happens inside take so much memory more than the process holds now; more is a MemoryError.

    RLIMIT_DATA counts what a process has for itself alone (Linux since 4.7), so that neither the model nor
    the size of libraries matters. Elsewhere the limit on the whole process is the only one.
    """
    if sys.platform != "linux":
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    limit = _private_bytes() + budget_bytes
    if before[1] != resource.RLIM_INFINITY:
        limit = min(limit, before[1])
    resource.setrlimit(resource.RLIMIT_DATA, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _private_bytes() -> int:
    """Return what Linux holds against RLIMIT_DATA: data and stack pages, field 6 of ``/proc/self/statm``."""
    return int(Path("/proc/self/statm").read_text().split()[5]) * os.sysconf("SC_PAGE_SIZE")
