"""The files below a folder: in natural order, within limits, and never outside it."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterator

from tbviewer.core.errors import UnreadableError

MAXIMUM_FILES = 20_000
MAXIMUM_DEPTH = 32


def files_below(folder: str) -> Iterator[str]:
    """Yield the path of each file below a folder, begun as the folder is named.

    Links to folders are not followed, so that no loop can be entered; links to files are, if the file lies
    in the folder too.

    Raises
    ------
    UnreadableError
        If there are more than `MAXIMUM_FILES` files and folders.
    """
    root = os.path.realpath(folder)
    count = 0
    pending = [(folder, 0)]
    while pending:
        current, depth = pending.pop()
        files, folders = _entries(current, root)
        count += len(files) + len(folders)
        if count > MAXIMUM_FILES:
            raise UnreadableError(
                "too_many", f"The folder holds more than {MAXIMUM_FILES} files and folders. Open fewer."
            )
        yield from files
        if depth < MAXIMUM_DEPTH:
            pending.extend((place, depth + 1) for place in reversed(folders))


def _entries(folder: str, root: str) -> tuple[list[str], list[str]]:
    """Return a folder's files and folders in natural order; none if it may not be read."""
    files, folders = [], []
    try:
        with os.scandir(folder) as found:
            first = itertools.islice(found, MAXIMUM_FILES + 1)
            entries = sorted(first, key=lambda entry: natural(entry.name))
    except OSError:
        return [], []
    for entry in entries:
        try:
            if entry.is_symlink() and not is_inside(entry.path, root):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif entry.is_file():
                files.append(entry.path)
        except OSError:  # a link that leads round in a circle
            continue
    return files, folders


def is_inside(path: str, root: str) -> bool:
    """Say whether a path, links resolved, lies in a folder whose links are resolved already."""
    real = os.path.realpath(path)
    return real == root or real.startswith(root.rstrip(os.sep) + os.sep)


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key under which ``im2`` comes before ``im10``."""
    parts = re.findall(r"[0-9]{1,18}|[^0-9]+", name.lower())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
