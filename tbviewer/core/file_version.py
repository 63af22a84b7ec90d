"""What tells a file from another that was put in its place: one patient's must not answer for another's."""

from __future__ import annotations

import os

from tbviewer.core.errors import UnreadableError

FileVersion = tuple[int, int]  # time of change in nanoseconds, size in bytes
CHANGED = "changed"


def file_version(path: str) -> FileVersion:
    """Return what tells a file from one that was put in its place; zeros where there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116 - Path would rewrite the path
    except (OSError, ValueError):
        return 0, 0  # reading it will say what is wrong
    return status.st_mtime_ns, status.st_size


def check_version(path: str, version: FileVersion | None) -> None:
    """Make sure that a file is the one that was listed.

    Raises
    ------
    UnreadableError
        If another has taken its place, code `CHANGED`. A file that is gone passes: reading it says so.
    """
    if version not in (None, file_version(path)) and os.path.isfile(path):  # noqa: PTH113
        raise UnreadableError(
            CHANGED,
            "The file was replaced by another since it was opened. Open it again to see what it now holds.",
        )
