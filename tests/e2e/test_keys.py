"""Every key does one thing, and the keys are for the image as soon as there is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.ui.app import Controller
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled
from tests.e2e.reading_room import ReadingRoom

Opener = Callable[..., Controller]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_no_two_actions_share_a_key(qtbot: QtBot) -> None:
    taken: dict[str, str] = {}
    for action in ReadingRoom(qtbot).window.findChildren(QAction):
        for keys in action.shortcuts():
            other = taken.setdefault(keys.toString(), action.text())
            assert other == action.text(), f"{keys.toString()}: {other}, {action.text()}"
    assert len(taken) > 30


def test_keys_reach_the_image_without_a_click(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    focused = QApplication.focusWidget()
    assert focused is room.canvas
    QTest.keyClick(focused, Qt.Key.Key_I)
    assert room.session.viewport.inverted


@pytest.fixture
def ward(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> Controller:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(2)))
    wait_settled(qtbot, controller, 2)
    return controller


def begin_typing(controller: Controller, name: str) -> QWidget:
    """Return a text field of the window, ready for typing."""
    field = controller.window.findChild(QWidget, name)
    assert field is not None
    field.setFocus()
    assert QApplication.focusWidget() is field
    return field


def text_in(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit | QDoubleSpinBox)
    return field.text()


@pytest.mark.parametrize(
    ("name", "text"), [("comment", "no cavity"), ("find", "no cavity"), ("site_threshold", "45")]
)
def test_deleting_words_while_typing_takes_no_radiograph_off_the_list(
    qtbot: QtBot, ward: Controller, name: str, text: str
) -> None:
    entries, current = list(ward.session.entries), ward.session.current
    field = begin_typing(ward, name)
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(field, text)
    assert text_in(field) == text
    qtbot.keyClick(field, Qt.Key.Key_Home)
    for _ in text.split():
        qtbot.keyClick(field, Qt.Key.Key_Delete, CONTROL)
    assert text_in(field) == ""
    assert ward.session.entries == entries
    assert ward.session.current is current
    assert QApplication.focusWidget() is field


def test_a_key_that_deletes_to_the_end_of_the_line_does_so_while_typing(
    qtbot: QtBot, ward: Controller
) -> None:
    compare = ward.window.home.shortcuts.table["compare"]
    if compare.shortcut() not in QKeySequence.keyBindings(QKeySequence.StandardKey.DeleteEndOfLine):
        pytest.skip("only X11 has such a key")
    compare.triggered.disconnect()
    asked: list[bool] = []
    compare.triggered.connect(lambda: asked.append(True))
    comment = begin_typing(ward, "comment")
    qtbot.keyClicks(comment, "no cavity")
    qtbot.keyClick(comment, Qt.Key.Key_Home)
    QTest.keySequence(comment, compare.shortcut())
    assert text_in(comment) == ""
    assert not asked
    ward.window.canvas.setFocus()
    QTest.keySequence(ward.window.canvas, compare.shortcut())
    assert len(asked) == 1
