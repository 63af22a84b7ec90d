"""The files below a folder: in natural order, within limits, and never outside it."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from tbviewer.core.errors import UnreadableError

MAXIMUM_FILES = 20_000
MAXIMUM_DEPTH = 32

_TOO_DEEP = UnreadableError(
    "too_deep", f"This folder lies more than {MAXIMUM_DEPTH} folders deep. Open it by itself."
)
_LEADS_OUT = UnreadableError(
    "outside_folder",
    "This is a link to a place outside of the folder, and was not followed. Open that place itself.",
)


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A place below a folder that was not looked into, and why: whoever waits for it must hear of it."""

    path: str
    error: UnreadableError | OSError


def files_below(folder: str) -> Iterator[str | PassedOver | None]:
    """Yield the path of each file below a folder, begun as the folder is named, and what was passed over.

    None is yielded after each thing that was looked at: on a slow share the first file of a large folder
    takes long.

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
        try:
            files, folders = yield from _entries(current, root)
        except OSError as error:
            yield PassedOver(current, error)
            continue
        count += len(files) + len(folders)
        if count > MAXIMUM_FILES:
            raise UnreadableError(
                "too_many", f"The folder holds more than {MAXIMUM_FILES} files and folders. Open fewer."
            )
        yield from files
        if depth < MAXIMUM_DEPTH:
            pending.extend((place, depth + 1) for place in reversed(folders))
        else:
            yield from (PassedOver(place, _TOO_DEEP) for place in folders)


def _entries(folder: str, root: str) -> Generator[None, None, tuple[list[str | PassedOver], list[str]]]:
    """Return a folder's files and folders in natural order; yield None as each is found and looked at."""
    files: list[str | PassedOver] = []
    folders: list[str] = []
    entries: list[os.DirEntry[str]] = []
    with os.scandir(folder) as found:
        for entry in itertools.islice(found, MAXIMUM_FILES + 1):
            entries.append(entry)
            yield None
    for entry in sorted(entries, key=lambda entry: natural(entry.name)):
        yield None
        try:
            if entry.is_symlink() and not is_inside(entry.path, root):
                if entry.is_dir() or entry.is_file():
                    files.append(PassedOver(entry.path, _LEADS_OUT))
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
