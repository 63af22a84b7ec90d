"""A reader looks up what a DICOM file says, in the tag browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from tbviewer.ui.app import Controller
from tbviewer.ui.tag_browser import TagBrowser
from tests.conftest import picture, save_picture
from tests.core.dicom_files import header, saved
from tests.e2e.conftest import drop, wait_settled

Opener = Callable[..., Controller]
NAME, VALUE = 1, 4


def open_tags(qtbot: QtBot, controller: Controller) -> TagBrowser:
    controller.window.activateWindow()
    qtbot.waitUntil(controller.window.isActiveWindow, timeout=5_000)
    qtbot.keyClick(controller.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    browser = controller.desk.tags
    assert browser is not None
    return browser


def lines(browser: TagBrowser) -> dict[str, QModelIndex]:
    tree = browser.findChild(QTreeView, "tags")
    model = tree.model()
    return {model.index(row, NAME).data(): model.index(row, NAME) for row in range(model.rowCount())}


def test_the_tags_of_the_current_file_are_listed_and_read(
    qtbot: QtBot, open_window: Opener, chest: Path
) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    browser = open_tags(qtbot, controller)
    qtbot.waitUntil(lambda: "Patient's Name" in lines(browser), timeout=10_000)
    tree, value = browser.findChild(QTreeView, "tags"), browser.findChild(QPlainTextEdit, "tag_value")
    tree.setCurrentIndex(lines(browser)["Photometric Interpretation"])
    qtbot.waitUntil(lambda: value.toPlainText() == "MONOCHROME1", timeout=10_000)
    qtbot.mouseClick(browser.findChild(QPushButton, "copy_tag"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "MONOCHROME1"
    assert "RG1" not in browser.windowTitle()


def test_searching_narrows_the_list_and_clearing_brings_it_back(
    qtbot: QtBot, open_window: Opener, chest: Path
) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    browser = open_tags(qtbot, controller)
    qtbot.waitUntil(lambda: len(lines(browser)) > 20, timeout=10_000)
    words = browser.findChild(QLineEdit, "tag_search")
    qtbot.keyClicks(words, "window cen")
    qtbot.waitUntil(lambda: list(lines(browser)) == ["Window Center"], timeout=10_000)
    assert "1 found" in browser.findChild(QLabel, "tag_note").text()
    words.setText("no such thing")
    qtbot.waitUntil(lambda: not lines(browser), timeout=10_000)
    assert "Nothing found" in browser.findChild(QLabel, "tag_note").text()
    words.clear()
    qtbot.waitUntil(lambda: len(lines(browser)) > 20, timeout=10_000)


def test_a_sequence_opens_when_it_is_asked_to(
    qtbot: QtBot, open_window: Opener, pydicom_files: dict[str, Path]
) -> None:
    controller = open_window(pydicom_files["liver_1frame.dcm"])
    wait_settled(qtbot, controller)
    browser = open_tags(qtbot, controller)
    qtbot.waitUntil(lambda: "Segment Sequence" in lines(browser), timeout=10_000)
    tree = browser.findChild(QTreeView, "tags")
    model = tree.model()
    sequence = lines(browser)["Segment Sequence"].siblingAtColumn(0)
    assert model.rowCount(sequence) == 0  # nobody has looked yet
    tree.expand(sequence)
    qtbot.waitUntil(lambda: model.rowCount(sequence) == 1, timeout=10_000)
    item = model.index(0, 0, sequence)
    tree.expand(item)
    qtbot.waitUntil(lambda: model.rowCount(item) > 3, timeout=10_000)
    names = [model.index(row, NAME, item).data() for row in range(model.rowCount(item))]
    assert "Segment Label" in names


def test_deep_nesting_and_a_value_of_100_mb_are_browsed_at_once(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    dataset = header(BodyPartExamined="CHEST", Rows=300, Columns=260)
    dataset.private_block(0x0011, "ACME", create=True).add_new(1, "OB", bytes(100_000_000))
    level = dataset
    for _ in range(60):
        inner = Dataset()
        level.ContentSequence = Sequence([inner])
        level = inner
    level.TextValue = "at the bottom"
    dataset.PixelData = np.ascontiguousarray(picture(0), dtype="<u2").tobytes()
    dataset["PixelData"].VR = "OW"
    path = tmp_path / "huge.dcm"
    path.write_bytes(saved(dataset))
    controller = open_window(path)
    (entry,) = wait_settled(qtbot, controller)
    assert "header holds more than any radiograph's" in entry.message  # no image, but tags
    browser = open_tags(qtbot, controller)
    qtbot.waitUntil(lambda: "Private, ACME" in lines(browser), timeout=10_000)
    shown = lines(browser)["Private, ACME"]
    assert shown.siblingAtColumn(VALUE).data().startswith("100.0 MB: 00 00")
    tree, value = browser.findChild(QTreeView, "tags"), browser.findChild(QPlainTextEdit, "tag_value")
    tree.setCurrentIndex(shown)
    qtbot.waitUntil(lambda: "100.0 MB" in value.toPlainText(), timeout=10_000)
    assert len(value.toPlainText()) < 1_000
    model, at = tree.model(), lines(browser)["Content Sequence"].siblingAtColumn(0)
    for _ in range(60):  # a level is asked for when it is opened, however deep it lies
        for _ in ("item", "what is in it"):
            tree.expand(at)
            qtbot.waitUntil(lambda at=at: model.rowCount(at) == 1, timeout=10_000)
            at = model.index(0, 0, at)
    assert at.siblingAtColumn(VALUE).data() == "at the bottom"
    browser.findChild(QLineEdit, "tag_search").setText("the bottom")
    qtbot.waitUntil(lambda: "1 found" in browser.findChild(QLabel, "tag_note").text(), timeout=20_000)


def test_the_browser_follows_the_reader_to_another_file(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    browser = open_tags(qtbot, controller)
    qtbot.waitUntil(lambda: "Rows" in lines(browser), timeout=10_000)
    drop(controller, [save_picture(tmp_path / "a.png")])
    note = browser.findChild(QLabel, "tag_note")
    qtbot.waitUntil(lambda: "not a DICOM file" in note.text(), timeout=20_000)
    assert lines(browser) == {}
    browser.close()
    qtbot.waitUntil(lambda: controller.desk.tags is None, timeout=5_000)
    assert open_tags(qtbot, controller).isVisible()


def test_what_was_found_in_one_patients_file_is_never_shown_beside_another(
    qtbot: QtBot, open_window: Opener, chest: Path, tmp_path: Path
) -> None:
    controller = open_window(chest, save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller, 2)
    browser = open_tags(qtbot, controller)
    browser.findChild(QLineEdit, "tag_search").setText("patient's name")
    qtbot.waitUntil(lambda: "Patient's Name" in lines(browser), timeout=10_000)
    tree, value = browser.findChild(QTreeView, "tags"), browser.findChild(QPlainTextEdit, "tag_value")
    tree.setCurrentIndex(lines(browser)["Patient's Name"])
    qtbot.waitUntil(lambda: "RG1" in value.toPlainText(), timeout=10_000)
    controller.session.select(1)
    assert lines(browser) == {}
    assert value.toPlainText() == ""
    note = browser.findChild(QLabel, "tag_note")
    qtbot.waitUntil(lambda: "not a DICOM file" in note.text(), timeout=20_000)
    assert lines(browser) == {}  # nor once the search has failed
    controller.session.select(0)
    qtbot.waitUntil(lambda: "Patient's Name" in lines(browser), timeout=10_000)
