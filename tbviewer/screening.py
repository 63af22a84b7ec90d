"""``tbviewer screen``: every radiograph under some paths through the worker, into one table."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tbviewer.core.analysis import Analysis
from tbviewer.core.errors import OutputError, RefusedError, TBViewerError
from tbviewer.core.files import write_atomically
from tbviewer.core.sources import Source
from tbviewer.reports.heatmap_file import heatmap_name, write_heatmap
from tbviewer.reports.table import Row, to_csv
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

ALL_READ, SOME_NOT_READ = 0, 3


def screen(paths: Sequence[str], output: Path, heatmaps: Path | None, model: Path | None) -> int:
    """Analyse everything under some paths and write the table.

    Returns
    -------
    0 if all were read, 3 if some were not.

    Raises
    ------
    TBViewerError
        If the output cannot be written or the bundle cannot be loaded; nothing was analysed then.
    """
    _check_writable(output, heatmaps)
    worker = Worker(model)
    try:
        model_id = worker.submit(jobs.load_model, "").result().model_id
        rows = []
        for row in _rows(worker, paths, heatmaps, model_id):
            rows.append(row)
            _show_progress(len(rows), row)
        write_atomically(output, to_csv(rows))
    finally:
        worker.close()
    read = sum(row.status != "unreadable" for row in rows)
    print(f"{read} of {len(rows)} radiographs read; table in {output}", file=sys.stderr)
    return ALL_READ if read == len(rows) else SOME_NOT_READ


def _rows(worker: Worker, paths: Sequence[str], heatmaps: Path | None, model_id: str) -> Iterator[Row]:
    taken: set[str] = set()
    for path in paths:
        try:
            listing = worker.submit(jobs.list_path, path).result()
        except TBViewerError as error:
            yield Row(path, "unreadable", error.reason, model_id=model_id)
            continue
        for problem in listing.problems:
            yield Row(problem.name, "unreadable", problem.reason, model_id=model_id)
        for source in listing.sources:
            yield _row(worker, source, heatmaps, taken, model_id)


def _row(worker: Worker, source: Source, heatmaps: Path | None, taken: set[str], model_id: str) -> Row:
    uid = ""
    try:
        uid = worker.submit(jobs.sop_instance_uid, source).result()
        analysis: Analysis = worker.submit(jobs.analyse, source).result()
    except RefusedError as error:
        return Row(source.name, "refused", error.reason, None, uid, model_id=model_id)
    except TBViewerError as error:
        return Row(source.name, "unreadable", error.reason, None, uid, model_id=model_id)
    name = ""
    if heatmaps is not None:
        name = heatmap_name(source.name, taken)
        write_heatmap(heatmaps / name, analysis)
    return Row(source.name, "ok", "", analysis, uid, name, analysis.model_id)


def _check_writable(output: Path, heatmaps: Path | None) -> None:
    """Find out before the work, not after it, that the results have nowhere to go."""
    if output.is_dir():
        raise OutputError("cannot_write", "This is a folder; name a file for the table.", str(output))
    probe = output.with_name(f".{output.name[:40]}.probe")
    write_atomically(probe, b"")
    with contextlib.suppress(OSError):
        probe.unlink()
    if heatmaps is not None:
        try:
            heatmaps.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                "cannot_write", "The folder for heat maps could not be made. Choose another.", str(heatmaps)
            ) from error


def _show_progress(count: int, row: Row) -> None:
    if sys.stderr.isatty():
        print(f"\r{count} {row.status:<10}", end="", file=sys.stderr, flush=True)
