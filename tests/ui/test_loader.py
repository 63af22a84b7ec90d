"""What is listed, read and analysed next, and what becomes of it: real files, and jobs done one by one."""

from __future__ import annotations

import csv
import json
import os
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tbviewer.core.errors import BundleError, WorkerError
from tbviewer.core.marks import Kind, Mark, Point
from tbviewer.core.readings import Verdict
from tbviewer.ui.drawing import Tool
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.list_table import list_table
from tbviewer.ui.loader import Loader
from tbviewer.ui.session import Session
from tbviewer.worker import jobs
from tests.conftest import picture, save_picture
from tests.core.dicom_files import made
from tests.e2e.reading_room import THRESHOLD, made_radiograph, planted_analysis
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


def test_a_list_that_is_saved_gives_the_memory_back(qtbot: QtBot) -> None:
    """A finer heat map of each of 20,000 would take 5 GB."""
    session = Session()
    session.add([Entry(f"{n}.dcm", None, Status.READY) for n in range(3)])
    for entry in session.entries:
        entry.analysis = planted_analysis(made_radiograph())
    for threshold, boxes in ((THRESHOLD, 2), (0.75, 1)):
        session.heatmap.set_threshold(threshold)
        table = list(csv.DictReader(list_table(session, patient=False).decode().splitlines()))
        assert [len(json.loads(row["boxes"])) for row in table] == [boxes] * 3
        assert all("fine" not in vars(entry.analysis) for entry in session.entries)


def goes_on(session: Session, deed: str) -> None:
    """Do something with the radiographs that are there."""
    entry = session.entries[0]
    match deed:
        case "turns to another":
            session.select(1)
        case "gives a verdict":
            session.change_reading(entry, verdict=Verdict.TB)
        case "types":
            session.at_work.emit()
        case "takes a tool":
            session.marking.set_tool(Tool.LENGTH)
        case "draws":
            session.marking.begun.emit()


@pytest.mark.parametrize(
    "deed", ["", "turns to another", "gives a verdict", "types", "takes a tool", "draws"]
)
@pytest.mark.parametrize("known", [False, True])
def test_what_is_listed_late_is_shown_only_while_the_reader_waits_for_it(
    qtbot: QtBot, tmp_path: Path, deed: str, known: bool
) -> None:
    worker, session = StepwiseWorker(), Session()
    loader = Loader(session, worker)  # type: ignore[arg-type]
    files = [save_chest(tmp_path / f"{n}.dcm", f"P{n}", n + 1) for n in range(4)]
    loader.open(files[:3] if known else files[:2])
    worker.finish_all()
    if deed:
        goes_on(session, deed)  # whatever was done before does not count
        session.marking.set_tool(Tool.MOVE)
        session.select(0)
        session.update(session.entries[0], reading=None)
    loader.open([files[2]])
    goes_on(session, deed)
    looked_at = session.current
    worker.finish_all()
    assert len(session.entries) == 3
    assert session.current is (looked_at if deed else session.entries[2])
    loader.open([files[3]])
    worker.finish_all()
    assert session.current is session.entries[3]
    loader.close()


def test_of_files_that_the_desktop_hands_over_one_by_one_the_last_is_shown(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Though the first is shown, and turns out to be one that is there already, while others wait."""
    worker, session = StepwiseWorker(), Session()
    loader = Loader(session, worker)  # type: ignore[arg-type]
    files = [save_chest(tmp_path / f"{n}.dcm", f"P{n}", n + 1) for n in range(3)]
    copy = str(shutil.copy(files[0], tmp_path / "copy.dcm"))
    loader.open(files[:1])
    worker.finish_all()
    for path in (copy, *files[1:]):
        loader.open([path])
    worker.finish_all()
    assert names(session) == ["P0", "P1", "P2"]
    assert session.current is session.entries[2]
    loader.close()


class ShortOfMemory(StepwiseWorker):
    """A Worker that has too little memory for the first analyses."""

    failures = 1

    def answer(self, job: Any, *arguments: Any) -> Any:
        if job is jobs.load_model:
            analysis = planted_analysis(made_radiograph())
            manifest = SimpleNamespace(heatmap_threshold=THRESHOLD, name="planted")
            return SimpleNamespace(model_id=analysis.model_id, manifest=manifest)
        if job is not jobs.analyse:
            return super().answer(job, *arguments)
        self.failures -= 1
        if self.failures >= 0:
            raise WorkerError("memory", "Close other programs, then try again.")
        return planted_analysis(made_radiograph())


def test_what_could_not_be_analysed_is_tried_again_when_it_is_opened_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    worker, session = ShortOfMemory(), Session()
    loader = Loader(session, worker)  # type: ignore[arg-type]
    files = [save_chest(tmp_path / f"{n}.dcm", f"P{n}", n + 1) for n in range(3)]
    loader.open(files)
    worker.finish_all()
    failed = session.entries[0]
    assert (failed.status, failed.code) == (Status.NOT_ANALYSED, "memory")
    session.change_reading(failed, verdict=Verdict.TB, comment="cavity")
    region = Mark(Kind.ELLIPSE, (Point(20, 20), Point(90, 80)), "cavity")
    session.marking.add(failed, region)
    session.select(1)
    loader.open([str(tmp_path)])  # once more, in another way
    session.select(2)  # it need not be looked at
    worker.finish_all()
    assert session.entries[0] is failed
    assert (failed.status, failed.message, failed.code) == (Status.READY, "", "")
    assert (failed.verdict, failed.marks.items) == (Verdict.TB, (region,))
    assert len(session.entries) == 3
    loader.close()


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
