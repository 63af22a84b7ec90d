"""First start, guide, keys, and a layout from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QStandardPaths, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tbviewer.store import Store
from tbviewer.ui import file_dialogs
from tbviewer.ui.app import Controller
from tbviewer.ui.first_start import FirstStart
from tbviewer.ui.guide import Guide
from tbviewer.ui.shortcuts_dialog import ShortcutsDialog
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled
from tests.e2e.reading_room import pixels_of

Open = Callable[..., Controller]

DIRECTIONS = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@contextmanager
def laid_out(direction: Qt.LayoutDirection) -> Iterator[None]:
    """Let windows be laid out from one side, as in another language."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(direction)
    try:
        yield
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_first_start_asks_once_for_each_model(qtbot: QtBot, open_window: Open, data_folder: Path) -> None:
    controller = open_window()
    qtbot.waitUntil(lambda: controller.session.bundle is not None, timeout=30_000)
    assert controller.store is not None
    asking = FirstStart(controller.window, controller.session, controller.store)
    controller.session.bundle_changed.emit()
    assert asking.dialog is not None
    assert not asking.dialog.buttons.buttons()[0].isEnabled()
    said = " ".join(label.text() for label in asking.dialog.findChildren(QLabel))
    assert "does not exclude TB" in said and "boxes may miss a lesion" in said
    assert asking.dialog.focusWidget() is asking.dialog.read
    qtbot.keyClick(asking.dialog.read, Qt.Key.Key_Space)
    qtbot.keyClick(asking.dialog.read, Qt.Key.Key_Return)
    again = FirstStart(controller.window, controller.session, controller.store)
    controller.session.bundle_changed.emit()
    assert again.dialog is None
    bundle = controller.session.bundle
    assert bundle is not None
    saved = controller.store.get("acknowledged", [])
    assert saved[0].endswith(bundle.model_id)
    controller.store.set("acknowledged", [saved[0].replace(bundle.model_id, "0" * 64)])
    controller.session.bundle_changed.emit()
    assert again.dialog is not None


def test_enter_opens_files_where_nothing_is_open_yet(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun = []
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setattr(file_dialogs, "_last", {})
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(home))

    def answer(_: object, __: str, folder: str, *___: object) -> tuple[list[str], str]:
        begun.append(folder)
        return [str(save_picture(tmp_path / "a.png"))], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    controller = open_window()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton) and focused.text().startswith("Open files")
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    wait_settled(qtbot, controller)
    assert controller.window.canvas.hasFocus()  # so that the next key is for the image
    controller.window.open_files()
    assert begun == [str(home), str(tmp_path)]


def test_a_key_is_changed_refused_where_taken_kept_and_taken_back(
    qtbot: QtBot, open_window: Open, data_folder: Path
) -> None:
    controller = open_window()
    shortcuts = controller.window.home.shortcuts
    controller.window.home.show_keys()
    dialog = controller.window.findChild(ShortcutsDialog)
    assert dialog is not None
    dialog.choose("invert")
    dialog.edit.setKeySequence(QKeySequence("H"))  # the heat map's
    dialog.put.click()
    assert "H" in dialog.said.text()
    assert shortcuts.table["heat-map"].shortcut() == QKeySequence("H")
    dialog.edit.setKeySequence(QKeySequence("F8"))
    dialog.put.click()
    assert shortcuts.table["invert"].shortcut() == QKeySequence("F8")
    assert Store(data_folder).get("shortcuts", {}) == {"invert": "F8"}
    dialog.reset.click()
    assert shortcuts.table["invert"].shortcut() == shortcuts.own_key("invert")
    assert Store(data_folder).get("shortcuts", {"": ""}) == {}
    dialog.close()


def test_a_key_of_what_compares_models_is_kept_and_taken_back_too(open_window: Open) -> None:
    shortcuts = open_window().window.home.shortcuts
    assert shortcuts.change("compare", QKeySequence("F10"))
    assert shortcuts.change("invert", QKeySequence("Ctrl+K"))
    again = open_window().window.home.shortcuts
    assert again.table["compare"].shortcuts() == [QKeySequence("F10")]
    assert again.table["invert"].shortcuts() == [QKeySequence("Ctrl+K")]
    again.reset()
    assert again.table["compare"].shortcuts() == [QKeySequence("Ctrl+K")]
    assert again.table["invert"].shortcuts() == [again.own_key("invert")]


def test_what_is_written_of_keys_follows_them(open_window: Open) -> None:
    window = open_window().window
    shortcuts = window.home.shortcuts

    def tips() -> list[str]:
        widgets = [*window.panel.findChildren(QWidget), *window.list_pane.findChildren(QWidget)]
        bar = window.findChild(QToolBar)
        assert bar is not None
        return [widget.toolTip() for widget in (*widgets, *bar.findChildren(QToolButton))]

    def ending(*keys: str) -> list[int]:
        return [sum(tip.endswith(f"({key})") for tip in tips()) for key in keys]

    map_box = next(box for box in window.panel.findChildren(QCheckBox) if box.text() == "Map")
    assert map_box.toolTip() == "Heat map (H)"
    assert ending("B", "D", "[, ]", "Alt+1", "Alt+4", "Ctrl+F", "W") == [2, 1, 1, 1, 1, 1, 1]
    shortcuts.change("heat-map", QKeySequence("F7"))
    shortcuts.change("give_normal", QKeySequence("F8"))
    shortcuts.change("higher", QKeySequence())
    assert map_box.toolTip() == "Heat map (F7)"
    assert ending("H", "Alt+1", "[, ]", "F8", "[") == [0, 0, 0, 1, 1]
    shortcuts.reset()
    assert map_box.toolTip() == "Heat map (H)"


def test_no_two_actions_have_one_key(open_window: Open) -> None:
    table = open_window().window.home.shortcuts.table
    keys = [key.toString() for name in table.names for key in table[name].shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def opened_guide(open_window: Open) -> Guide:
    window = open_window().window
    window.home.show_guide()
    guide = window.findChild(Guide)
    assert guide is not None
    return guide


def test_the_guide_is_searched(qtbot: QtBot, open_window: Open) -> None:
    guide = opened_guide(open_window)
    assert guide.chapters.count() >= 10
    guide.find_line.setText("site threshold")
    assert guide.page.textCursor().selectedText().lower() == "site threshold"
    guide.close()


def test_a_search_of_the_guide_that_finds_nothing_says_so_and_keeps_the_place(
    qtbot: QtBot, open_window: Open
) -> None:
    guide = opened_guide(open_window)
    bar, note = guide.page.verticalScrollBar(), guide.findChild(QLabel, "guide_note")
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    guide.find_line.setText("no such word")
    qtbot.keyClick(guide.find_line, Qt.Key.Key_Return)
    assert note.text() == "Nothing found."
    assert bar.value() == place
    guide.find_line.setText("site threshold")
    assert note.text() == ""
    first = guide.page.textCursor().position()
    qtbot.keyClick(guide.find_line, Qt.Key.Key_Return)
    assert guide.page.textCursor().position() > first
    for _ in range(100):  # after the last comes the first
        qtbot.keyClick(guide.find_line, Qt.Key.Key_Return)
        if guide.page.textCursor().position() == first:
            break
    assert guide.page.textCursor().position() == first
    guide.close()


def test_the_chapter_of_the_guide_that_is_chosen_already_is_gone_back_to(
    qtbot: QtBot, open_window: Open
) -> None:
    guide = opened_guide(open_window)
    bar, chapters = guide.page.verticalScrollBar(), guide.chapters
    row = chapters.visualItemRect(chapters.item(3)).center()
    qtbot.mouseClick(chapters.viewport(), Qt.MouseButton.LeftButton, pos=row)
    place = bar.value()
    assert 0 < place < bar.maximum()
    top = guide.page.cursorForPosition(guide.page.viewport().rect().topLeft() + QPoint(20, 12))
    assert top.block().text() == chapters.item(3).text()
    bar.setValue(0)
    qtbot.mouseClick(chapters.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert bar.value() == place
    bar.setValue(bar.maximum())
    qtbot.keyClick(chapters, Qt.Key.Key_Return)
    assert bar.value() == place
    guide.close()


def test_from_right_to_left_panels_change_sides_and_the_image_does_not(
    qtbot: QtBot, open_window: Open, chest: Path
) -> None:
    pictures, lists = [], []
    for direction in DIRECTIONS:
        with laid_out(direction):
            controller = open_window(chest)
            wait_settled(qtbot, controller)
            controller.session.looking.set_show_text(False)
            pictures.append(pixels_of(controller.window.canvas.grab().toImage()))
            lists.append(controller.window.list_pane.x() < controller.window.panel.x())
    assert lists == [True, False]
    one, other = pictures
    assert np.abs(one - other).mean() < 1
    assert np.abs(one - other[:, ::-1]).mean() > 10  # what a mirrored one would differ by


def test_a_files_name_reads_the_same_in_a_mirrored_list(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "128_04.png")
    written = []
    for direction in DIRECTIONS:
        with laid_out(direction):
            controller = open_window(path)
            wait_settled(qtbot, controller)
            written.append(_first_line(controller))
    one, other = written
    width = min(one.shape[1], other.shape[1])
    assert abs(one.shape[1] - other.shape[1]) <= 2
    assert np.corrcoef(one[:, :width].ravel(), other[:, :width].ravel())[0, 1] > 0.8


def _first_line(controller: Controller) -> np.ndarray:
    """Return the letters of the first row's first line as they are drawn, nothing around them."""
    worklist = controller.window.list_pane.worklist
    worklist.clearSelection()
    place = worklist.visualRect(worklist.model().index(0, 0))
    image = worklist.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    left, right = (72, 50) if worklist.layoutDirection() is Qt.LayoutDirection.LeftToRight else (50, 72)
    line = rows[8:26, left : image.width() - right].astype(float)  # between thumbnail and badge
    line = np.abs(line - np.median(line))
    inked = np.flatnonzero(line.max(axis=0) > 40)
    return np.asarray(line[:, inked[0] : inked[-1] + 1])


def test_f1_lists_every_action_with_its_key(qtbot: QtBot, open_window: Open) -> None:
    controller = open_window()
    qtbot.keyClick(controller.window, Qt.Key.Key_F1)
    dialog = controller.window.findChild(ShortcutsDialog)
    assert dialog is not None and dialog.isVisible()
    table = controller.window.home.shortcuts.table
    written = {
        dialog.table.item(r, 0).text(): dialog.table.item(r, 1).text() for r in range(len(table.names))
    }
    assert written["Invert"] == "I" and written["Fit"] == "F"
    assert len(written) > 60
    dialog.find_line.setText("magnif")
    shown = [r for r in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(r)]
    assert [dialog.table.item(r, 0).text() for r in shown] == ["Magnifier"]
    dialog.close()


def test_the_key_of_an_action_that_is_found_is_changed_and_no_hidden_one(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window().window
    window.home.show_keys()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    table = window.home.shortcuts.table
    dialog.find_line.setText("invert")
    assert dialog.edit.keySequence() == QKeySequence("I")  # of the one line that is seen
    dialog.edit.setKeySequence(QKeySequence("F8"))
    dialog.put.click()
    assert table["invert"].shortcut() == QKeySequence("F8")
    assert table["open_files"].shortcut() == QKeySequence("Ctrl+O")
    dialog.find_line.setText("no such action")
    assert dialog.edit.keySequence().isEmpty()
    dialog.edit.setKeySequence(QKeySequence("Ctrl+F9"))
    dialog.put.click()
    assert "Ctrl+F9" not in [key.toString() for name in table.names for key in table[name].shortcuts()]
    dialog.find_line.clear()
    assert len(dialog.table.selectedItems()) == 2
    dialog.close()


def test_a_line_is_chosen_when_the_list_of_keys_opens_from_either_side(
    qtbot: QtBot, open_window: Open
) -> None:
    for direction in DIRECTIONS:
        with laid_out(direction):
            window = open_window().window
            window.home.show_keys()
            dialog = window.findChild(ShortcutsDialog)
            assert dialog is not None
            assert len(dialog.table.selectedItems()) == 2
            assert dialog.edit.keySequence() == QKeySequence("Ctrl+O")
            dialog.choose("invert")
            assert dialog.edit.keySequence() == QKeySequence("I")
            dialog.close()


def test_each_control_of_the_panels_is_reached_by_tab(qtbot: QtBot, open_window: Open, chest: Path) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    window, reached = controller.window, set()
    window.canvas.setFocus()
    for _ in range(100):
        focused = QApplication.focusWidget()
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QPlainTextEdit, QAbstractItemView)
    wanted = {
        control
        for pane in (window.panel, window.list_pane)
        for kind in kinds
        for control in pane.findChildren(kind)
        if control.isVisible() and control.isEnabled() and not isinstance(control, QScrollBar)
    }
    inner = {w for w in wanted if isinstance(w.parent(), QLineEdit) or "qt_" in w.objectName()}
    verdicts = {w for w in wanted if w.objectName().startswith("verdict_")}
    assert verdicts & reached  # Tab reaches one of them, arrows the others
    missed = [(type(w).__name__, w.objectName()) for w in wanted - inner - verdicts - reached]
    assert not missed


def test_every_control_of_the_dialogs_has_a_name(qtbot: QtBot, open_window: Open, chest: Path) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    table, window = controller.window.home.shortcuts.table, controller.window
    nameless = []
    for name in ("keyboard", "guide", "statement", "about", "save_report", "tags", "model_card"):
        table[name].trigger()
        qtbot.wait(50)
        dialogs = [w for w in QApplication.topLevelWidgets() if w is not window and w.isVisible()]
        assert dialogs, name
        for dialog in dialogs:
            nameless += [(name, *control) for control in _nameless(dialog)]
            dialog.close()
    assert not nameless


def test_every_control_has_a_name_for_screen_readers(qtbot: QtBot, open_window: Open, chest: Path) -> None:
    controller = open_window(chest)
    wait_settled(qtbot, controller)
    assert not _nameless(controller.window)


def _nameless(window: QWidget) -> list[tuple[str, str]]:
    """Return the controls in a window that have neither a name nor words."""
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = []
    for kind in kinds:
        for control in window.findChildren(kind):
            if isinstance(control, QScrollBar) or control.objectName().startswith("qt_"):
                continue
            inner = isinstance(control.parent(), QLineEdit | QComboBox) or (
                isinstance(control, QToolButton) and not control.isVisible()
            )
            said = control.accessibleName() or (
                control.text() if isinstance(control, QAbstractButton) else ""
            )
            if not inner and not said:
                nameless.append((type(control).__name__, control.objectName()))
    return nameless
