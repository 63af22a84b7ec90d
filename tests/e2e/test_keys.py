"""Every key does one thing, and the keys are for the image as soon as there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.reading_room import ReadingRoom


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
