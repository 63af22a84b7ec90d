"""What a screening run has done so far, on the disk: a run that was killed goes on from here.

One JSON line for the run, then one for each radiograph, appended when it is done. The file lies beside the
table, holds nothing that the table does not, and is removed once the table is written.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from tbviewer.core.errors import OutputError
from tbviewer.core.file_version import file_version
from tbviewer.core.files import cannot_write
from tbviewer.core.sources import Source

FORMAT = 1
_FLUSH_EVERY_S = 1.0  # a power cut costs at most so much work; being killed costs none
_LOCKED_AT = 0x7FFFFFFE  # far beyond the end: Windows lets nobody read or write what is locked

_BEGINNING = b'{"format"'

Cells = dict[str, str]


@dataclass(frozen=True, slots=True)
class Run:
    """What must be the same for a run to go on where another stopped.

    Attributes
    ----------
    paths
        As they were named, in order.
    folder
        The folder they were named in.
    heatmaps
        The folder for heat maps; empty for none.
    model_id, software_version
        What answered.
    """

    paths: tuple[str, ...]
    folder: str
    heatmaps: str
    model_id: str
    software_version: str


class Journal:
    """The journal of one table.

    Parameters
    ----------
    output
        The table.
    run
        What is being done.

    Attributes
    ----------
    found
        How many radiographs an earlier run of the same kind had done.
    other
        Whether there was a run of another kind, of which nothing can be used.

    Raises
    ------
    OutputError
        If it cannot be written, or another process is writing the same table.
    """

    def __init__(self, output: Path, run: Run) -> None:
        self.path = output.with_name(f"{output.name}.unfinished")
        self._done: dict[tuple[int, str], tuple[list[int], Cells]] = {}
        self._flushed_s = 0.0
        self.other = False
        try:
            self._file: IO[bytes] = self.path.open("a+b")
            self._lock()
            self._load(run)
        except OSError as error:
            raise cannot_write(error, self.path) from error
        self.found = len(self._done)

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):  # closing writes what a full disk refused before, which was told
            self._file.close()
        if kind is None or not self._done:
            with contextlib.suppress(
                OSError
            ):  # open elsewhere (Windows), or the stick is gone: it is used up
                self.path.unlink(missing_ok=True)

    @property
    def heatmap_files(self) -> set[str]:
        """Names of the heat maps that rows of this table speak of already."""
        return {cells["heatmap_file"] for _, cells in self._done.values()} - {""}

    def done(self, position: int, source: Source) -> Cells | None:
        """Return a radiograph's cells if it was done and its file has not changed since.

        Parameters
        ----------
        position
            Which of the run's paths it was found under.
        source
            The radiograph.
        """
        known = self._done.get((position, source.name))
        return known[1] if known is not None and known[0] == _version(source) else None

    def add(self, position: int, source: Source, cells: Mapping[str, str]) -> None:
        """Note that a radiograph is done.

        Raises
        ------
        OutputError
            If the disk refuses; what was noted before stays.
        """
        line = {"path": position, "source": source.name, "version": _version(source), "cells": dict(cells)}
        try:
            self._file.write(json.dumps(line).encode() + b"\n")
            self._file.flush()
            if time.monotonic() > self._flushed_s + _FLUSH_EVERY_S:
                os.fsync(self._file.fileno())
                self._flushed_s = time.monotonic()
        except OSError as error:
            raise cannot_write(error, self.path) from error
        self._done[position, source.name] = line["version"], dict(cells)  # type: ignore[assignment]

    def _load(self, run: Run) -> None:
        """Take over what the same run had done; begin anew otherwise."""
        self._file.seek(0)
        lines = self._file.read().splitlines(keepends=True)
        if lines and not lines[0].startswith(_BEGINNING):
            self._file.close()
            raise OutputError(
                "in_use",
                "There is a file of this name that is none of the program's. Name another table.",
                str(self.path),
            )
        head = _parsed(lines[0]) if lines else None
        if head != _head(run):
            self.other = bool(lines)
            self._file.truncate(0)
            self._file.write(json.dumps(_head(run)).encode() + b"\n")
            self._file.flush()
            return
        whole = len(lines[0])
        for line in lines[1:]:
            entry = _parsed(line)
            if entry is None:
                break  # the last line of a process that was killed, or of a disk without power
            whole += len(line)
            if entry["cells"].get("model_id") == run.model_id:  # the bundle may have been replaced meanwhile
                self._done[entry["path"], entry["source"]] = entry["version"], entry["cells"]
        self._file.truncate(whole)

    def _lock(self) -> None:
        """Hold the journal for this process alone, until it is closed or the process ends."""
        try:
            if sys.platform == "win32":
                import msvcrt

                number = self._file.fileno()
                position = os.lseek(number, 0, os.SEEK_CUR)
                os.lseek(number, _LOCKED_AT, os.SEEK_SET)
                try:
                    msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
                finally:
                    os.lseek(number, position, os.SEEK_SET)
            else:
                import fcntl

                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._file.close()
            raise OutputError(
                "in_use", "Another run is writing this table. Wait for it, or name another.", str(self.path)
            ) from error


def _head(run: Run) -> dict[str, Any]:
    return {"format": FORMAT, **asdict(run), "paths": list(run.paths)}


def _parsed(line: bytes) -> dict[str, Any] | None:
    """Return a whole line's contents; None for half a line."""
    try:
        parsed = json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        return None
    return parsed if isinstance(parsed, dict) else None


def _version(source: Source) -> list[int]:
    """Return which file's answers these are, as JSON keeps it."""
    return list(source.version or file_version(source.path))
