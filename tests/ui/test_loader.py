"""What is listed, read and analysed next, and what becomes of it: real files, and jobs done one by one."""

from __future__ import annotations

import heapq
import os
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbviewer.core.errors import TBViewerError, WorkerError
from tbviewer.core.readings import Verdict
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.list_table import list_table
from tbviewer.ui.loader import Loader
from tbviewer.ui.session import Session
from tbviewer.worker import jobs
from tests.conftest import picture
from tests.core.dicom_files import made
from tests.e2e.reading_room import planted_analysis

_Job = tuple[Any, tuple[Any, ...], Future[Any]]


class StepwiseWorker:
    """Does the jobs of a Worker in its order, each when the test says so; there is no model."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, int, _Job]] = []
        self._count = 0

    def submit(self, job: Any, *arguments: Any, priority: int = 0) -> Future[Any]:
        future: Future[Any] = Future()
        self._count += 1
        heapq.heappush(self._waiting, (priority, self._count, (job, arguments, future)))
        return future

    def begin(self) -> _Job | None:
        """Take the next job in hand: it cannot be cancelled any more."""
        while self._waiting:
            *_, begun = heapq.heappop(self._waiting)
            if begun[2].set_running_or_notify_cancel():
                return begun
        return None

    def finish(self, begun: _Job) -> None:
        job, arguments, future = begun
        try:
            if job in (jobs.analyse, jobs.load_model):
                raise WorkerError("no_model", "There is no model.")
            future.set_result(job(*arguments))
        except TBViewerError as error:
            future.set_exception(error)
        QApplication.processEvents()

    def finish_all(self) -> None:
        while (begun := self.begin()) is not None:
            self.finish(begun)


def save_chest(path: Path, name: str, shade: int) -> str:
    """Write a DICOM file of a patient, later than any before."""
    pixels = picture(shade, 300, 300).astype(np.uint16) * 8
    who = {"PatientName": name, "PatientID": name, "SOPInstanceUID": f"1.2.{shade}"}
    path.write_bytes(made(pixels, BodyPartExamined="CHEST", ViewPosition="PA", **who))
    os.utime(path, ns=(shade * 10**9,) * 2)
    return str(path)


def analysed(session: Session, entry: Entry) -> None:
    """Say of an entry what a model and a reader would."""
    assert entry.radiograph is not None
    session.update(entry, analysis=planted_analysis(entry.radiograph), status=Status.READY)
    session.change_reading(entry, verdict=Verdict.TB, comment="cavity")


def names(session: Session) -> list[str]:
    return [entry.identity.patient_name if entry.identity is not None else "" for entry in session.entries]


def test_nothing_of_the_first_patient_stays_with_a_file_that_was_written_over(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Though the reader pages on while the list finds out; an export of the list carries what stays."""
    worker, session = StepwiseWorker(), Session()
    loader = Loader(session, worker)  # type: ignore[arg-type]
    files = [
        save_chest(tmp_path / f"{n}.dcm", name, n + 1) for n, name in enumerate(("ANNA", "BERTA", "CARL"))
    ]
    loader.open(files)
    worker.finish_all()
    for entry in session.entries:
        session.select(entry.index)
        worker.finish_all()
        analysed(session, entry)
    worker.finish_all()
    for entry in session.entries:
        entry.radiograph = entry.grey = None  # there are many others: the oldest pixels are let go
    assert list_table(session, patient=False).count(b"abnormal_tb") == 3
    for n, name in enumerate(("XAVER", "YVONNE", "ZOE")):
        save_chest(tmp_path / f"{n}.dcm", name, n + 11)

    anna = session.entries[0]
    session.select(0)
    reading = worker.begin()
    session.select(1)  # the reader pages on while it is read
    assert reading is not None and reading[0] is jobs.read
    worker.finish(reading)
    first = session.entries[0]
    assert first.status is Status.UNREADABLE and "replaced by another" in first.message
    assert (first.analysis, first.thumbnail, first.reading, first.radiograph_id) == (None, None, None, "")
    assert names(session) == ["", "BERTA", "CARL"]
    assert anna.verdict is Verdict.TB  # a reading that waits to be saved is not lost by that
    reading = worker.begin()
    session.select(2)  # and on
    assert reading is not None
    worker.finish(reading)
    worker.finish_all()
    assert names(session) == ["XAVER", "YVONNE", "ZOE"]
    assert all(entry.analysis is None and entry.reading is None for entry in session.entries)
    assert b"abnormal_tb" not in list_table(session, patient=False)
    assert all(entry.status is Status.NOT_ANALYSED for entry in session.entries)
    loader.close()
