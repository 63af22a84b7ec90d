"""Files are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from tbviewer.core.errors import OutputError


def write_atomically(path: Path, content: bytes | Callable[[IO[bytes]], object]) -> None:
    """Write a file so that a reader finds the old or the new content, never half of one.

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
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
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
        raise OutputError(
            "cannot_write",
            f"The file could not be written ({error.strerror or 'unknown reason'}). Check that the folder "
            "exists, that you may write there and that the disk is not full.",
            path.name,
        ) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def _give_ordinary_permissions(path: Path) -> None:
    """Replace the private mode of a temporary file by the mode that a new file would have."""
    umask = os.umask(0)
    os.umask(umask)
    path.chmod(0o666 & ~umask)
