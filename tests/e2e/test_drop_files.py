"""A reader drops things on the window and sees what became of them."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbviewer.ui.app import Controller
from tbviewer.ui.session import Status
from tests.conftest import save_picture
from tests.e2e.conftest import drop, lines, wait_settled

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
    thumbnails = [e.thumbnail is not None for e in controller.session.entries]
    qtbot.waitUntil(lambda: all(e.thumbnail is not None for e in controller.session.entries), timeout=10_000)
    assert thumbnails is not None


def test_the_same_file_dropped_twice_is_one_entry(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png")
    controller = open_window(path)
    wait_settled(qtbot, controller)
    drop(controller, [path])
    qtbot.wait(300)
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
