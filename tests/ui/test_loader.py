"""What is listed, read and analysed next, and what becomes of it: real files, and jobs done one by one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
from pytestqt.qtbot import QtBot

from tbviewer.core.errors import BundleError
from tbviewer.core.readings import Verdict
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.list_table import list_table
from tbviewer.ui.loader import Loader
from tbviewer.ui.session import Session
from tbviewer.worker import jobs
from tests.conftest import picture, save_picture
from tests.core.dicom_files import made
from tests.e2e.reading_room import planted_analysis
from tests.ui.stepwise_worker import StepwiseWorker


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


class OfAModelThatIsGone(StepwiseWorker):
    """Analyses with a model whose file cannot be loaded any more."""

    def answer(self, job: Any, *arguments: Any) -> Any:
        if job is jobs.load_model:
            raise BundleError("gone", "The model file is not there.", "m.onnx")
        if job is jobs.analyse:
            return planted_analysis(jobs.read(arguments[0]))
        return super().answer(job, *arguments)


def test_scores_of_a_model_that_is_never_known_are_not_shown_nor_asked_for_without_end(
    qtbot: QtBot, tmp_path: Path
) -> None:
    worker, session = OfAModelThatIsGone(), Session()
    said: list[str] = []
    session.fault.connect(said.append)
    loader = Loader(session, worker)  # type: ignore[arg-type]
    loader.open([str(save_picture(tmp_path / f"{n}.png", n)) for n in range(3)])
    worker.finish_all()
    for entry in session.entries:
        session.select(entry.index)
        worker.finish_all()
    assert [entry.status for entry in session.entries] == [Status.NOT_ANALYSED] * 3
    assert all(entry.analysis is None and "not there" in entry.message for entry in session.entries)
    assert len(said) == 1 and "m.onnx" in said[0]
    loader.close()
