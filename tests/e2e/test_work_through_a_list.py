"""A reader works through a list: next by key, sorted and filtered, one entry for one radiograph."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tbviewer.core.referral import SiteThreshold
from tbviewer.ui.app import Controller
from tbviewer.ui.entry import Status
from tbviewer.ui.worklist_order import Show, SortBy
from tests.conftest import save_picture
from tests.core.dicom_files import made
from tests.e2e.conftest import drop, lines, wait_settled

Opener = Callable[..., Controller]


def titles(controller: Controller) -> list[str]:
    return [line.split("\n")[0] for line in lines(controller)]


def pictures(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    return [save_picture(folder / f"{number}.png", number) for number in range(count)]


def choose(controller: Controller, name: str, data: object) -> None:
    box = controller.window.findChild(QComboBox, name)
    assert box is not None
    index = next(i for i in range(box.count()) if box.itemData(i) is data)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_next_and_previous_follow_the_list_as_it_is_arranged(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(*pictures(tmp_path / "ward", 3))
    wait_settled(qtbot, controller, 3)
    choose(controller, "sort_choice", SortBy.OPENED)
    controller.session.ordering.set(descending=True)
    assert titles(controller) == ["2.png", "1.png", "0.png"]
    assert controller.session.current_index == 0
    qtbot.keyClick(controller.window, Qt.Key.Key_PageUp)
    assert controller.session.current_index == 1
    qtbot.keyClick(controller.window, Qt.Key.Key_PageDown)
    qtbot.keyClick(controller.window, Qt.Key.Key_PageDown)
    assert controller.session.current_index == 0  # the last one: it stops there


def scored(controller: Controller, score: float, number: int) -> None:
    """Let the model have given an entry another score."""
    session = controller.session
    entry = session.entries[number]
    assert entry.analysis is not None
    share = score / 100
    shares = {"normal": 1 - share, "sick": 0.0, "tb": share}
    session.update(entry, analysis=replace(entry.analysis, probabilities=shares))


def test_the_list_is_sorted_by_score_status_and_verdict_and_filtered_by_score(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, pydicom_files: dict[str, Path]
) -> None:
    broken = tmp_path / "broken.dcm"
    broken.write_text("<html>")
    controller = open_window(*pictures(tmp_path / "ward", 3), pydicom_files["CT_small.dcm"], broken)
    session = controller.session
    wait_settled(qtbot, controller, 5)
    for number, score in enumerate((12.0, 91.0, 47.0)):
        scored(controller, score, number)
    ct, bad = "CompressedSamples, CT1", "broken.dcm"
    choose(controller, "sort_choice", SortBy.SCORE)  # the highest first; what has no score comes last
    qtbot.waitUntil(lambda: titles(controller) == ["1.png", "2.png", "0.png", ct, bad], timeout=5_000)
    assert [line.split("\n")[-1] for line in lines(controller)[:3]] == [
        "TB score 91",
        "TB score 47",
        "TB score 12",
    ]
    session.site.set_threshold(SiteThreshold(40, session.bundle.model_id))
    choose(controller, "show_choice", Show.REFER)
    assert titles(controller) == ["1.png", "2.png"]
    choose(controller, "show_choice", Show.NO_REFERRAL)
    assert titles(controller) == ["0.png"]
    choose(controller, "show_choice", Show.ALL)
    find = controller.window.findChild(QLineEdit, "find")
    assert find is not None
    qtbot.keyClicks(find, "<=47")
    assert titles(controller) == ["2.png", "0.png"]
    find.clear()
    choose(controller, "sort_choice", SortBy.STATUS)  # what wants the reader's eye comes first
    assert titles(controller)[:2] == [bad, ct]
    session.select(2)
    qtbot.keyClick(controller.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    choose(controller, "sort_choice", SortBy.VERDICT)
    assert titles(controller)[0] == "2.png"
    assert lines(controller)[0] == "2.png\nRefer 47\nNormal"


def test_a_row_shows_thumbnail_badge_and_verdict(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(*pictures(tmp_path / "ward", 2))
    session, worklist = controller.session, controller.window.list_pane.worklist
    one, two = wait_settled(qtbot, controller, 2)
    qtbot.waitUntil(lambda: one.thumbnail is not None and two.thumbnail is not None, timeout=10_000)
    scored(controller, 91.0, 1)
    session.site.set_threshold(SiteThreshold(70, session.bundle.model_id))

    def row(number: int) -> np.ndarray:
        place = worklist.visualRect(worklist.model().index(number, 0))
        image = worklist.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)

    for number, entry in enumerate((one, two)):
        picture = row(number)
        top = (len(picture) - 56) // 2
        drawn = picture[top : top + 56, 8 : 8 + 56].mean(axis=2)
        thumbnail = Image.fromarray(entry.thumbnail)
        size = tuple(round(side * 56 / max(thumbnail.size)) for side in thumbnail.size)
        small = np.asarray(thumbnail.resize(size, Image.Resampling.BOX)).astype(float)
        left = (56 - small.shape[1]) // 2
        inside = drawn[: small.shape[0], left : left + small.shape[1]]
        assert np.corrcoef(inside.ravel(), small.ravel())[0, 1] > 0.9

    def amber(picture: np.ndarray) -> int:
        return int((np.abs(picture[:30, -60:] - np.array([0xE8, 0xB0, 0x4A])).max(axis=2) < 20).sum())

    assert amber(row(1)) > 100 > amber(row(0))  # filled where the site refers
    before = row(0)
    qtbot.keyClick(controller.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: one.verdict is not None, timeout=5_000)
    lower = np.abs(row(0) - before)[2 * len(before) // 3 :, 70:]
    assert (lower.max(axis=2) > 60).sum() > 20  # the verdict's words


def test_the_list_is_filtered_and_searched_by_hand(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, pydicom_files: dict[str, Path]
) -> None:
    broken = tmp_path / "broken.dcm"
    broken.write_text("<html>")
    controller = open_window(*pictures(tmp_path / "ward", 2), pydicom_files["CT_small.dcm"], broken)
    wait_settled(qtbot, controller, 4)
    choose(controller, "show_choice", Show.REFUSED)
    assert titles(controller) == ["CompressedSamples, CT1"]
    choose(controller, "show_choice", Show.FAILED)
    assert titles(controller) == ["broken.dcm"]
    choose(controller, "show_choice", Show.ALL)
    qtbot.keyClick(controller.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    find = controller.window.findChild(QLineEdit, "find")
    assert find is not None
    qtbot.keyClicks(find, ">50")
    assert titles(controller) == ["0.png", "1.png"]
    qtbot.keyClick(find, Qt.Key.Key_Escape)
    assert len(titles(controller)) == 4
    assert find.accessibleName()
    direction = controller.window.findChild(QToolButton, "sort_direction")
    assert direction is not None
    qtbot.mouseClick(direction, Qt.MouseButton.LeftButton)
    assert titles(controller)[0] == "broken.dcm"


def test_the_list_takes_no_other_patient_by_itself(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(*pictures(tmp_path / "ward", 3))
    session, window = controller.session, controller.window
    *_, third = wait_settled(qtbot, controller, 3)
    choose(controller, "show_choice", Show.UNREAD)
    worklist = window.list_pane.worklist
    qtbot.mouseClick(
        worklist.viewport(),
        Qt.MouseButton.LeftButton,
        pos=worklist.visualRect(worklist.model().index(2, 0)).center(),
    )
    assert session.current is third
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(controller) == ["0.png", "1.png"], timeout=5_000)
    assert worklist.hasFocus()
    asked = []
    window.asked.disconnect()
    window.asked.connect(lambda name: asked.append((name, session.current)))
    bar = window.menuBar()
    file = bar.actions()[0]
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(file).center())
    menu = file.menu()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible, timeout=5_000)
    report = window.home.shortcuts.table["save_report"]
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(report).center())
    qtbot.waitUntil(lambda: bool(asked) and worklist.hasFocus(), timeout=5_000)
    assert asked == [("save_report", third)]
    assert session.current is third
    other = controller.window.findChild(QComboBox, "sort_choice")
    assert other is not None
    other.setFocus()
    worklist.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert session.current is third
    qtbot.keyClick(worklist, Qt.Key.Key_Down)  # only a key or a click goes on
    assert session.current is session.entries[0]


def test_a_click_on_the_only_row_shows_it_though_a_filter_hides_what_is_shown(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    controller = open_window(*pictures(tmp_path / "ward", 2))
    session, worklist = controller.session, controller.window.list_pane.worklist
    first, second = wait_settled(qtbot, controller, 2)
    session.viewports.set_count(2)
    session.select(first.index)
    session.ordering.set(find="0.png")
    qtbot.waitUntil(lambda: titles(controller) == ["0.png"], timeout=5_000)
    qtbot.keyClick(controller.window, Qt.Key.Key_F6)
    assert session.current is second
    place = worklist.visualRect(worklist.model().index(0, 0)).center()
    qtbot.mouseClick(worklist.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.current is first


def test_the_same_radiograph_in_a_folder_and_on_a_cd_is_one_entry(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, chest: Path
) -> None:
    folder = tmp_path / "ward"
    folder.mkdir()
    shutil.copy(chest, folder / "IM0001")
    with zipfile.ZipFile(tmp_path / "cd.zip", "w") as archive:
        archive.write(chest, "DICOM/A/IM7")
    controller = open_window(chest, folder, tmp_path / "cd.zip")
    session = controller.session
    qtbot.waitUntil(lambda: len(session.entries) == 3, timeout=30_000)
    qtbot.waitUntil(lambda: len(session.entries) == 1 and session.entries[0].settled, timeout=30_000)
    assert session.current is session.entries[0]
    drop(controller, [tmp_path / "cd.zip"])
    qtbot.waitUntil(lambda: not session.opening, timeout=10_000)
    assert len(lines(controller)) == 1


def test_two_images_that_claim_to_be_one_are_both_kept(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    for number in (1, 2):
        pixels = np.random.default_rng(number).integers(0, 4000, (300, 260)).astype(np.uint16)
        content = made(pixels, SOPInstanceUID="1.2.3", Modality="DX", BodyPartExamined="CHEST")
        (tmp_path / f"{number}.dcm").write_bytes(content)
    controller = open_window(tmp_path)
    entries = wait_settled(qtbot, controller, 2)
    qtbot.waitUntil(lambda: all(e.radiograph_id for e in entries), timeout=30_000)
    assert len(lines(controller)) == 2


def test_radiographs_are_taken_off_the_list_and_their_files_stay(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = pictures(tmp_path / "ward", 3)
    controller = open_window(*paths)
    wait_settled(qtbot, controller, 3)
    worklist = controller.window.list_pane.worklist
    where = worklist.visualRect(worklist.model().index(1, 0)).center()
    qtbot.mouseClick(worklist.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))
    qtbot.keyClick(controller.window, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert titles(controller) == ["0.png", "2.png"]
    assert controller.session.current is controller.session.entries[1]
    assert all(path.exists() for path in paths)


def test_a_long_import_shows_the_first_image_and_can_be_cancelled(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    folder = tmp_path / "ward"
    folder.mkdir()
    first = save_picture(folder / "000.png")
    for number in range(1, 1500):
        (folder / f"{number:04}.png").hardlink_to(first)
    controller = open_window(folder)
    session = controller.session
    qtbot.waitUntil(lambda: bool(session.opening and session.entries), timeout=30_000)
    button = controller.window.findChild(QPushButton, "progress_button")
    progress = controller.window.findChild(QLabel, "progress")
    assert button is not None
    assert progress is not None
    qtbot.waitUntil(lambda: button.isVisible() and button.text() == "Cancel", timeout=10_000)
    assert "Opening ward" in progress.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.opening == ()
    found = len(session.entries)
    qtbot.wait(500)
    assert len(session.entries) <= found < 1500
    assert session.current is session.entries[0]


def test_the_analysis_of_the_others_can_be_paused(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    controller = open_window(*pictures(tmp_path / "ward", 8))
    session = controller.session
    session.set_paused(True)
    qtbot.waitUntil(lambda: len(session.entries) == 8, timeout=30_000)
    qtbot.waitUntil(lambda: session.entries[0].status is Status.READY, timeout=30_000)
    qtbot.wait(800)
    waiting = [entry for entry in session.entries if not entry.settled]
    assert len(waiting) == 7
    session.select(waiting[-1].index)  # what the reader looks at is analysed all the same
    qtbot.waitUntil(lambda: waiting[-1].status is Status.READY, timeout=30_000)
    session.set_paused(False)
    wait_settled(qtbot, controller, 8)


def test_names_are_known_before_all_images_are_read(
    qtbot: QtBot, open_window: Opener, chest: Path, pydicom_files: dict[str, Path]
) -> None:
    controller = open_window(chest, pydicom_files["RG3_UNCR.dcm"])
    session = controller.session
    session.set_paused(True)
    qtbot.waitUntil(
        lambda: len(session.entries) == 2 and all(e.identity is not None for e in session.entries),
        timeout=30_000,
    )
    assert titles(controller) == ["CompressedSamples, RG1", "CompressedSamples, RG3"]
    qtbot.keyClick(controller.window, Qt.Key.Key_T)  # patient text off: off in the list too
    assert titles(controller) == ["RG1_UNCR.dcm", "RG3_UNCR.dcm"]


@pytest.fixture
def patient(tmp_path: Path, chest: Path) -> tuple[Path, Path, Path]:
    """Three studies: the chest, an earlier one of the same patient, one of somebody else."""
    paths = []
    studies = (("now", "9RG1", "20040826"), ("then", "9RG1", "20010105"), ("other", "9", "20000101"))
    for name, patient_id, date in studies:
        dataset = pydicom.dcmread(chest)
        dataset.PatientID, dataset.StudyDate, dataset.SOPInstanceUID = patient_id, date, f"1.2.{len(paths)}"
        paths.append(tmp_path / f"{name}.dcm")
        dataset.save_as(paths[-1])
    return paths[0], paths[1], paths[2]


def prior(controller: Controller) -> str:
    """Return what the side panel says of the first other radiograph of the patient."""
    button = controller.window.findChild(QPushButton, "prior_1")
    return button.text() if button is not None and button.isVisible() else ""


def test_priors_are_found_paired_and_compared(
    qtbot: QtBot, open_window: Opener, patient: tuple[Path, Path, Path]
) -> None:
    controller = open_window(*patient)
    entries = wait_settled(qtbot, controller, 3)
    now, then, _ = entries
    qtbot.waitUntil(lambda: "no change" in prior(controller), timeout=10_000)
    assert prior(controller).startswith("2001-01-05   score 58")
    qtbot.keyClick(controller.window, Qt.Key.Key_P)
    shown = [viewport.entry for viewport in controller.session.viewports.shown]
    assert shown == [now, then]
    controller.session.select(1)
    assert [viewport.entry for viewport in controller.session.viewports.shown] == [then, None]


def test_scores_of_two_models_are_not_compared(
    qtbot: QtBot, open_window: Opener, patient: tuple[Path, Path, Path]
) -> None:
    controller = open_window(*patient[:2])
    _, then = wait_settled(qtbot, controller, 2)
    assert then.analysis is not None
    controller.session.update(then, analysis=replace(then.analysis, model_id="another"))
    qtbot.waitUntil(lambda: "other model: not compared" in prior(controller), timeout=10_000)
