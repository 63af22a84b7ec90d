"""``tbviewer screen``: every radiograph under some paths through the worker, into one table."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tbviewer import __version__
from tbviewer.core.analysis import Analysis
from tbviewer.core.errors import OutputError, RefusedError, TBViewerError
from tbviewer.core.file_version import CHANGED
from tbviewer.core.files import cannot_write, exists, is_file, is_folder, write_atomically
from tbviewer.core.folders import is_inside
from tbviewer.core.sources import Source, as_it_is_now
from tbviewer.reports.heatmap_file import heatmap_name, write_heatmap
from tbviewer.reports.table import Row, cells_to_csv
from tbviewer.screening_journal import Cells, Journal, Run
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

ALL_READ, BAD_USAGE, SOME_NOT_READ = 0, 2, 3
_LISTING_DEADLINE_S = 3600.0  # a disk of many thousand files; one that hangs is still given up


def screen(paths: Sequence[str], output: Path, heatmaps: Path | None, model: Path | None) -> int:
    """Analyse everything under some paths and write the table.

    A run that was killed goes on where it stopped when the same command is given again.

    Returns
    -------
    0 if all were read, 3 if some were not, 2 if all is in the table but not every heat map on the disk.

    Raises
    ------
    TBViewerError
        If the output cannot be written or the bundle cannot be loaded.
    """
    _check_writable(paths, output, heatmaps)
    worker = Worker(model)
    try:
        model_id = worker.submit(jobs.load_model, "").result().model_id
        run = Run(tuple(paths), str(Path.cwd()), str(heatmaps or ""), model_id, __version__)
        with Journal(output, run) as journal:
            _say_what_was_found(journal)
            taken = _names_in(heatmaps) | {name.casefold() for name in journal.heatmap_files}
            screening = _Screening(worker, heatmaps, model_id, journal, taken)
            rows = []
            for row in screening.rows(paths):
                rows.append(row)
                _show_progress(len(rows))
            write_atomically(output, cells_to_csv(rows))
    finally:
        worker.close()
    read = sum(row["status"] != "unreadable" for row in rows)
    print(f"{read} of {len(rows)} radiographs read; table in {output}", file=sys.stderr)
    if screening.unwritten is not None:
        print(f"Some heat maps are missing: {screening.unwritten}", file=sys.stderr)
        return BAD_USAGE
    return ALL_READ if read == len(rows) else SOME_NOT_READ


@dataclass(eq=False)
class _Screening:
    """One run: the worker it asks, what it has written so far, and file names that heat maps cannot have."""

    worker: Worker
    heatmaps: Path | None
    model_id: str
    journal: Journal
    taken: set[str]
    unwritten: OutputError | None = None

    def rows(self, paths: Sequence[str]) -> Iterator[Cells]:
        """Yield the cells of at least one row for each path, in order."""
        for position, path in enumerate(paths):
            try:
                found = self.worker.submit(jobs.list_path, path, deadline_s=_LISTING_DEADLINE_S).result()
            except TBViewerError as error:
                yield self._failed(path, "unreadable", error).cells()
                continue
            for problem in found.problems:
                yield Row(problem.name, "unreadable", problem.reason, model_id=self.model_id).cells()
            for source in found.sources:
                yield self._cells(position, source)

    def _cells(self, position: int, source: Source) -> Cells:
        """Return a radiograph's row: the one from before the run was killed, or a new one."""
        source = as_it_is_now(source)  # listed long ago, perhaps; from here to the row's end it is one file
        done = self.journal.done(position, source)
        if done is not None:
            return done
        row = self._row(source)
        if row.reason.startswith(f"{CHANGED}: "):  # while it was read: now it may be whole
            source = as_it_is_now(source)
            row = self._row(source)
        cells = row.cells()
        # What failed may be of the moment: memory, a stick, a full disk, a machine under load.
        if row.status != "unreadable" and not self._lacks_heatmap(row):
            self.journal.add(position, source, cells)
        return cells

    def _lacks_heatmap(self, row: Row) -> bool:
        return self.heatmaps is not None and row.analysis is not None and not row.heatmap_file

    def _row(self, source: Source) -> Row:
        uid = ""
        try:
            uid = self.worker.submit(jobs.sop_instance_uid, source).result()
            analysis = self.worker.submit(jobs.analyse, source).result()
        except RefusedError as error:
            return self._failed(source.name, "refused", error, uid)
        except TBViewerError as error:
            return self._failed(source.name, "unreadable", error, uid)
        analysis, name = self._write_heatmap(source, analysis)
        return Row(source.name, "ok", "", analysis, uid, name, analysis.model_id)

    def _failed(self, name: str, status: str, error: TBViewerError, uid: str = "") -> Row:
        return Row(name, status, error.reason, None, uid, model_id=self.model_id)

    def _write_heatmap(self, source: Source, analysis: Analysis) -> tuple[Analysis, str]:
        """Write the heat map; where the disk refuses, warn in the row and go on."""
        if self.heatmaps is None:
            return analysis, ""
        name = heatmap_name(source.name, self.taken)
        try:
            write_heatmap(self.heatmaps / name, analysis)
        except OutputError as error:
            self.unwritten = error
            return replace(analysis, warnings=(*analysis.warnings, error.reason)), ""
        return analysis, name


def _check_writable(paths: Sequence[str], output: Path, heatmaps: Path | None) -> None:
    """Find out before the work, not after it, that the results have nowhere to go."""
    if is_folder(output):
        raise OutputError("cannot_write", "This is a folder; name a file for the table.", str(output))
    if exists(output) and any(_same_file(path, output) for path in paths):
        raise OutputError(
            "cannot_write", "The table would replace what you want to read. Name another file.", str(output)
        )
    if is_file(output):
        try:
            with output.open("r+b"):  # a spreadsheet that has it open lets nobody replace it (Windows)
                pass
        except OSError as error:
            raise cannot_write(error, output) from error
    _probe(output, output)
    if heatmaps is not None:
        if any(is_folder(path) and is_inside(str(heatmaps), os.path.realpath(path)) for path in paths):
            raise OutputError(
                "cannot_write",
                "The heat maps would lie among the radiographs, and be read as such the next time. Name a "
                "folder outside of what you want to read.",
                str(heatmaps),
            )
        try:
            heatmaps.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                "cannot_write", "The folder for heat maps could not be made. Choose another.", str(heatmaps)
            ) from error
        _probe(heatmaps / "heatmap", heatmaps)


def _names_in(folder: Path | None) -> set[str]:
    """Return what is in a folder, casefolded: another run's heat maps are another table's."""
    return set() if folder is None else {path.name.casefold() for path in folder.iterdir()}


def _probe(path: Path, subject: Path) -> None:
    """Write and remove an empty file beside `path`."""
    probe = path.with_name(f".{path.name[:40]}.{os.getpid()}.probe")
    try:
        write_atomically(probe, b"")
    except OutputError as error:
        raise OutputError(error.code, error.sentence, str(subject)) from error
    with contextlib.suppress(OSError):
        probe.unlink()


def _same_file(path: str, output: Path) -> bool:
    try:
        return output.samefile(path)
    except (OSError, ValueError):
        return False


def _say_what_was_found(journal: Journal) -> None:
    if journal.found:
        print(f"Goes on after {journal.found} radiographs that an earlier run had done.", file=sys.stderr)
    if journal.other:
        print(
            "An earlier run that was stopped had other paths or another model; all is done anew.",
            file=sys.stderr,
        )


def _show_progress(count: int) -> None:
    if sys.stderr is not None and sys.stderr.isatty():  # None in a program without a console (Windows)
        print(f"\r{count} done ", end="\r", file=sys.stderr, flush=True)
