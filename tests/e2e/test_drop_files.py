"""A reader drops things on the window and sees what became of them."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tbviewer.core.marks import Kind, Mark, Point
from tbviewer.core.readings import Verdict
from tbviewer.ui.app import Controller
from tbviewer.ui.drawing import Tool
from tbviewer.ui.loader import Loader
from tbviewer.ui.session import Status
from tests.conftest import picture, save_picture
from tests.core.dicom_files import made
from tests.e2e.conftest import drop, lines, wait_settled
from tests.e2e.reading_room import ReadingRoom
from tests.ui.stepwise_worker import StepwiseWorker

Opener = Callable[..., Controller]


def label(controller: Controller, name: str) -> QLabel:
    found = controller.window.findChild(QLabel, name)
    assert found is not None
    return found


def test_a_dropped_chest_radiograph_is_shown_with_score_and_boxes(
    qtbot: QtBot, open_window: Opener, chest: Path
) -> None:
    controller = open_window()
    drop(controller, [chest])
    wait_settled(qtbot, controller)
    assert label(controller, "score").text() == "58"  # softmax of (0, 0, 1) is 0.576
    assert lines(controller) == ["CompressedSamples, RG1\n2004-08-26  RG1_UNCR.dcm\nTB score 58"]
    assert len(controller.session.boxes) == 2
    assert label(controller, "notice").text() == "Research use, not for diagnosis"
    assert label(controller, "notice").isVisible()
    assert "RG1" in label(controller, "corner_patient").text()
    assert controller.window.windowTitle() == "TB Viewer"


def test_a_broken_file_is_answered_in_the_window(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    page = tmp_path / "page.dcm"
    page.write_text("<html>")
    controller = open_window()
    drop(controller, [page])
    wait_settled(qtbot, controller)
    message = label(controller, "canvas_message")
    assert message.isVisible()
    assert "page.dcm" in message.text()
    assert "neither a DICOM file nor" in message.text()
    assert label(controller, "score").text() == "–"
    assert lines(controller) == ["page.dcm\nCannot be read"]


def test_a_bad_file_among_good_ones_costs_nothing_else(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path
) -> None:
    cut = tmp_path / "cut.dcm"
    cut.write_bytes(chest.read_bytes()[:100_000])
    good = save_picture(tmp_path / "good.png")
    controller = open_window()
    drop(controller, [cut, good])
    entries = wait_settled(qtbot, controller, 2)
    assert [e.status for e in entries] == [Status.UNREADABLE, Status.READY]
    assert "cut short" in label(controller, "canvas_message").text()


def test_a_zip_and_a_folder_are_listed(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    folder = tmp_path / "ward"
    folder.mkdir()
    for number in (1, 2):
        save_picture(folder / f"im{number}.png", number)
    archive = tmp_path / "cd.zip"
    with zipfile.ZipFile(archive, "w") as z:
        z.write(save_picture(tmp_path / "im9.png", 9), "inside/im9.png")
    controller = open_window()
    drop(controller, [archive, folder])
    wait_settled(qtbot, controller, 3)
    assert lines(controller) == [f"{name}.png\nTB score 58" for name in ("im9", "im1", "im2")]
    qtbot.waitUntil(lambda: all(e.thumbnail is not None for e in controller.session.entries), timeout=10_000)


@pytest.mark.parametrize("deed", ["types", "reads blind", "draws"])
def test_what_is_listed_late_takes_nothing_from_a_reader_at_work(
    qtbot: QtBot, tmp_path: Path, deed: str
) -> None:
    """Else what is typed next, the verdict or the region would be another patient's."""
    room, worker = ReadingRoom(qtbot), StepwiseWorker()
    session = room.session
    session.site.set_blind(deed == "reads blind")
    loader = Loader(session, worker)  # type: ignore[arg-type]
    loader.open([str(save_chest(tmp_path / "anna.dcm", "ANNA", 1))])
    worker.finish_all()
    anna = session.current
    assert anna is not None and anna.title == "anna.dcm"
    if deed == "draws":
        session.marking.set_tool(Tool.POLYGON)
    loader.open([str(save_chest(tmp_path / "berta.dcm", "BERTA", 2))])
    comment = room.window.findChild(QPlainTextEdit, "comment")
    assert comment is not None
    match deed:
        case "types":
            qtbot.keyClicks(comment, "ca")
        case "reads blind":
            room.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        case "draws":
            room.click(100, 100)
    worker.finish_all()
    assert session.entries[-1].title == "berta.dcm"
    assert session.current is anna
    if deed == "types":
        qtbot.keyClicks(comment, "vity")
        session.select(session.entries[-1].index)
        assert anna.reading is not None and anna.reading.comment == "cavity"
    loader.close()


def test_the_same_file_dropped_twice_is_one_entry(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png")
    controller = open_window(path)
    wait_settled(qtbot, controller)
    drop(controller, [path])
    assert controller.session.opening
    qtbot.waitUntil(lambda: not controller.session.opening, timeout=10_000)
    assert len(lines(controller)) == 1


def test_a_copy_under_another_name_is_told_where_its_radiograph_is(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "a.png")
    controller = open_window(path)
    wait_settled(qtbot, controller)
    drop(controller, [Path(shutil.copy(path, tmp_path / "copy of it.png"))])
    qtbot.waitUntil(lambda: "same as copy of it.png" in lines(controller)[0], timeout=10_000)
    assert len(lines(controller)) == 1
    controller.session.ordering.set(find="copy")
    assert len(lines(controller)) == 1  # whoever looks for that file finds it


@pytest.mark.parametrize("known_to_be_gone", [False, True])
def test_a_copy_is_shown_when_the_file_that_was_opened_first_is_gone(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, known_to_be_gone: bool
) -> None:
    """The CD was ejected; the copy was made of it before."""
    on_cd = save_chest(tmp_path / "cd.dcm", "ANNA", 1)
    other = save_chest(tmp_path / "other.dcm", "OTHER", 2)
    controller = open_window(on_cd, other)
    first, _ = wait_settled(qtbot, controller, 2)
    session = controller.session
    session.select(0)
    session.change_reading(first, verdict=Verdict.TB, comment="cavity")
    region = Mark(Kind.ELLIPSE, (Point(20, 20), Point(90, 80)), "cavity")
    session.marking.add(first, region)
    copy = Path(shutil.copy(on_cd, tmp_path / "copy.dcm"))
    on_cd.unlink()
    session.select(1)
    first.radiograph = first.grey = None  # there are many others: the oldest pixels are let go
    if known_to_be_gone:
        session.select(0)
        qtbot.waitUntil(lambda: first.status is Status.UNREADABLE, timeout=10_000)
    for _ in range(2):
        drop(controller, [copy])
        qtbot.waitUntil(lambda: session.current is not None and session.current.title == "copy.dcm")
        wait_settled(qtbot, controller, 2)
        shown = session.current
        assert shown is not None
        assert (shown.status, shown.title) == (Status.READY, "copy.dcm")
        assert not controller.window.canvas.bounds.isEmpty()
        line = lines(controller)[shown.index]
        assert "ANNA" in line and "same as cd.dcm" in line
        assert "Cannot be read" not in " ".join(lines(controller))
        assert shown.reading is not None and shown.reading.saved_at
        assert (shown.verdict, shown.reading.comment) == (Verdict.TB, "cavity")
        assert shown.marks.items == (region,)
    shutil.copy(copy, on_cd)  # the CD is back
    drop(controller, [on_cd])
    assert session.opening
    qtbot.waitUntil(lambda: not session.opening, timeout=10_000)
    assert session.current is shown
    assert len(lines(controller)) == 2


def test_the_last_of_several_copies_is_shown_and_that_none_is_left_is_said(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = [save_chest(tmp_path / f"{n}.dcm", "ANNA", 1) for n in range(3)]
    controller = open_window(*paths)
    qtbot.waitUntil(lambda: "same as 1.dcm, 2.dcm" in " ".join(lines(controller)), timeout=30_000)
    session = controller.session
    wait_settled(qtbot, controller)

    def look_again() -> None:
        """Look at another one, and then again at this one, whose pixels were let go meanwhile."""
        shown = session.current
        assert shown is not None
        session.viewports.show(None, session.viewport)
        shown.radiograph = shown.grey = None
        session.select(shown.index)

    for path in paths[:2]:
        path.unlink()
    look_again()
    qtbot.waitUntil(lambda: len(session.entries) == 2 and session.current is session.entries[0])
    shown, gone = wait_settled(qtbot, controller, 2)
    assert (shown.title, shown.status, shown.radiograph is not None) == ("2.dcm", Status.READY, True)
    assert (gone.title, gone.status) == ("1.dcm", Status.UNREADABLE)
    paths[2].unlink()
    look_again()
    qtbot.waitUntil(lambda: all(e.status is Status.UNREADABLE for e in session.entries), timeout=10_000)
    qtbot.wait(300)
    assert "no file or folder here" in label(controller, "canvas_message").text()


def save_chest(path: Path, name: str, shade: int) -> Path:
    """Write a DICOM file of a patient."""
    pixels = picture(shade, 300, 300).astype(np.uint16) * 8
    who = {"PatientName": name, "PatientID": name, "SOPInstanceUID": f"1.2.{shade}"}
    path.write_bytes(made(pixels, BodyPartExamined="CHEST", ViewPosition="PA", **who))
    return path


@pytest.mark.parametrize("again", ["dropped", "looked at"])
def test_a_file_that_was_written_over_by_another_patients_is_begun_anew(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, again: str
) -> None:
    path = save_chest(tmp_path / "export.dcm", "ANNA", 1)
    other = save_chest(tmp_path / "other.dcm", "OTHER", 2)
    controller = open_window(path, other)
    anna, _ = wait_settled(qtbot, controller, 2)
    controller.session.select(0)
    controller.session.change_reading(anna, verdict=Verdict.TB, comment="Anna's")
    assert "ANNA" in lines(controller)[0]
    save_chest(path, "BERTA", 3)
    if again == "dropped":
        drop(controller, [path])
    else:
        controller.session.select(1)
        anna.radiograph = anna.grey = None  # there are many others: the oldest pixels are let go
        controller.session.select(0)
    qtbot.waitUntil(lambda: "BERTA" in lines(controller)[0], timeout=10_000)
    berta, _ = wait_settled(qtbot, controller, 2)
    assert "ANNA" not in " ".join(lines(controller))
    assert berta.radiograph is not None and berta.identity is not None
    assert berta.identity.patient_name == berta.radiograph.identity.patient_name == "BERTA"
    assert (berta.verdict, berta.reading.comment if berta.reading else "") == (None, "")
    assert controller.session.current is berta
    assert berta.radiograph_id != anna.radiograph_id


@pytest.mark.parametrize("content", [b"", b"half a file"])
def test_a_file_that_was_written_over_by_a_broken_one_shows_nobody(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, content: bytes
) -> None:
    path = save_chest(tmp_path / "export.dcm", "ANNA", 1)
    controller = open_window(path)
    wait_settled(qtbot, controller)
    path.write_bytes(content)
    drop(controller, [path])
    qtbot.waitUntil(lambda: "ANNA" not in lines(controller)[0], timeout=10_000)
    (entry,) = controller.session.entries
    assert (entry.status, controller.session.current) == (Status.UNREADABLE, entry)
    assert "whatever its name says" in label(controller, "canvas_message").text()
    save_chest(path, "ANNA", 1)
    drop(controller, [path])
    qtbot.waitUntil(lambda: "ANNA" in lines(controller)[0], timeout=10_000)
    wait_settled(qtbot, controller)
    path.unlink()  # out of reach is not another one: what is known of it stays
    drop(controller, [path])
    qtbot.wait(500)
    assert "ANNA" in lines(controller)[0]
    assert controller.session.entries[0].status is Status.READY


def test_one_image_under_two_patients_names_has_both_and_says_so(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    """A PACS corrected the name after a mix-up: which file is right cannot be known here."""
    paths = [save_chest(tmp_path / f"{n}.dcm", name, 1) for n, name in enumerate(("ANNA", "BERTA", "BERTA"))]
    controller = open_window(*paths)
    qtbot.waitUntil(lambda: len(controller.session.entries) == 2, timeout=30_000)
    anna, berta = wait_settled(qtbot, controller, 2)
    first, second = lines(controller)
    assert "ANNA" in first and "same image as 1.dcm, of another patient" in first
    assert "BERTA" in second and "same image as 0.dcm, of another patient" in second
    assert "same as 2.dcm" in second
    for entry in (anna, berta):
        controller.session.select(entry.index)
        assert "another patient's name" in label(controller, "warnings").text()
        assert ".dcm" not in label(controller, "warnings").text()  # a report may carry this and no name
    controller.session.change_reading(berta, verdict=Verdict.TB)
    assert anna.verdict is Verdict.TB  # of one image there is one reading
    controller.session.remove([anna])  # the wrong one
    controller.session.select(0)
    assert "another patient" not in lines(controller)[0]
    assert "another patient" not in label(controller, "warnings").text()


def test_a_file_that_could_not_be_read_is_tried_again_when_it_is_dropped_again(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"half a file")
    controller = open_window(path)
    wait_settled(qtbot, controller)
    save_picture(path)
    drop(controller, [path])
    qtbot.waitUntil(lambda: controller.session.entries[0].status is Status.READY, timeout=10_000)
    assert len(lines(controller)) == 1


def test_a_refused_image_is_shown_without_a_score(
    qtbot: QtBot, open_window: Opener, pydicom_files: dict[str, Path]
) -> None:
    controller = open_window(pydicom_files["CT_small.dcm"])
    (entry,) = wait_settled(qtbot, controller)
    assert entry.status is Status.REFUSED
    assert label(controller, "score").text() == "–"
    assert "modality CT, not a radiograph" in label(controller, "canvas_message").text()
    assert not controller.window.canvas.bounds.isEmpty()


def test_a_model_that_cannot_be_loaded_is_said_in_the_window(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"no model")
    controller = open_window(save_picture(tmp_path / "a.png"), model=bad)
    qtbot.waitUntil(lambda: label(controller, "fault").isVisible(), timeout=30_000)
    assert "bad.onnx" in label(controller, "fault").text()


def test_the_newest_click_wins(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    paths = [save_picture(tmp_path / f"{n:02}.png", n) for n in range(36)]
    controller = open_window(*paths)
    qtbot.waitUntil(lambda: len(controller.session.entries) == 36, timeout=30_000)
    controller.session.select(3)
    controller.session.select(35)
    newest = controller.session.entries[35]
    qtbot.waitUntil(lambda: newest.analysis is not None, timeout=30_000)
    assert controller.session.current is newest
    assert newest.radiograph is not None
    waiting = [e for e in controller.session.entries if e.analysis is None]
    assert len(waiting) >= 5  # it did not wait for its turn
