"""What lies at a path, and files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import platform
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO

from tbviewer.core.errors import OutputError

_ENDING = ".part"
_swept: set[Path] = set()


def is_file(path: str | Path) -> bool:
    """Return whether a path is a file that can be looked at; whatever the system answers, nothing is raised.

    `Path.is_file` and its like raise where the answer is not simply "not there": no permission, a share
    whose server is gone, a stick that was pulled out (EACCES, EIO, ESTALE, ENOTCONN; Windows 5, 64, 1231).
    """
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: str | Path) -> bool:
    """Return whether a path is a folder that can be looked at; see `is_file`."""
    return os.path.isdir(path)  # noqa: PTH112


def exists(path: str | Path) -> bool:
    """Return whether anything lies at a path that can be looked at; see `is_file`."""
    return os.path.exists(path)  # noqa: PTH110


def write_atomically(path: Path, content: bytes | Callable[[IO[bytes]], object]) -> None:
    """Write a file so that a reader finds the old or the new content, never half of one.

    A temporary file in the same folder is written, flushed to the disk and renamed. Should the process be
    killed meanwhile, the temporary file stays; the next process that writes to the folder removes it.

    Parameters
    ----------
    path
        Where; its folder must exist.
    content
        The bytes, or a function that writes them to the open file it is given.

    Raises
    ------
    OutputError
        If the folder is missing, read-only or full. What was there before is untouched.
    """
    temporary = ""
    try:
        _sweep_once(path.parent)
        prefix = f".{path.name[:40]}.{_machine()}-{os.getpid()}-"
        handle, temporary = tempfile.mkstemp(prefix=prefix, suffix=_ENDING, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            if callable(content):
                content(file)
            else:
                file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _give_ordinary_permissions(Path(temporary))
        Path(temporary).replace(path)
    except OSError as error:
        raise cannot_write(error, path) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def cannot_write(error: OSError, path: Path) -> OutputError:
    """Return what is said where the system refuses to write a file, or to replace it."""
    if isinstance(error, PermissionError) and is_file(path):  # Windows holds what is open in a spreadsheet
        return OutputError(
            "cannot_write",
            f"The file could not be replaced ({error.strerror or 'unknown reason'}). It may be open in "
            "another program: close it there, then try again. Check also that you may write there.",
            path.name,
        )
    return OutputError(
        "cannot_write",
        f"The file could not be written ({error.strerror or 'unknown reason'}). Check that the folder "
        "exists, that you may write there and that the disk is not full.",
        path.name,
    )


def _give_ordinary_permissions(path: Path) -> None:
    """Replace the private mode of a temporary file by the mode that a new file would have."""
    umask = os.umask(0)
    os.umask(umask)
    path.chmod(0o666 & ~umask)


def _machine() -> str:
    """Return a short name for this machine: folders may be shared, and process ids are one machine's own."""
    return f"{zlib.crc32(platform.node().encode('utf-8', 'replace')):08x}"


def _sweep_once(folder: Path) -> None:
    """Remove what killed processes of this machine left half written; once a folder, as it takes a search."""
    if folder in _swept:
        return
    _swept.add(folder)
    mark = f".{_machine()}-"
    with contextlib.suppress(OSError), os.scandir(folder or ".") as entries:
        for entry in entries:
            if not (entry.name.startswith(".") and entry.name.endswith(_ENDING) and mark in entry.name):
                continue
            pid = entry.name.rpartition(mark)[2].partition("-")[0]
            if pid.isdecimal() and not _is_running(int(pid)):
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()


def _is_running(pid: int) -> bool:
    import psutil  # here, so that a start does not pay for it

    return psutil.pid_exists(pid)
