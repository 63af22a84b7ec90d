"""A letter opens one thing in each menu, in every language; where a text has no letter, it shows none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tbviewer.ui.action_table import plain
from tbviewer.ui.languages import LANGUAGES
from tests.e2e.reading_room import ReadingRoom
from tests.spoken import spoken


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with spoken(request.param):
        yield request.param


def menus(room: ReadingRoom) -> Iterator[tuple[str, list[QAction]]]:
    """Yield name and lines of the menu bar, of each menu in it, and of each menu in the tool bar."""
    bar = room.window.menuBar()
    yield "menu bar", bar.actions()
    buttons = [button.menu() for button in room.window.findChildren(QToolButton)]
    yield from _within([*(action.menu() for action in bar.actions()), *buttons])


def _within(found: list[object]) -> Iterator[tuple[str, list[QAction]]]:
    for menu in found:
        if isinstance(menu, QMenu):
            yield menu.title(), menu.actions()
            yield from _within([action.menu() for action in menu.actions()])


def test_each_access_key_is_of_one_line_of_its_menu(qtbot: QtBot, language: str) -> None:
    seen = 0
    for name, actions in menus(ReadingRoom(qtbot)):
        keys = Counter(QKeySequence.mnemonic(action.text()).toString() for action in actions)
        del keys[""]
        seen += len(keys)
        twice = [key for key, count in keys.items() if count > 1]
        assert not twice, (name, twice, [a.text() for a in actions])
    assert seen > 50, "a language without access keys"


def test_tool_bar_and_list_of_keys_show_no_access_key(qtbot: QtBot, language: str) -> None:
    table = ReadingRoom(qtbot).window.home.shortcuts.table
    for name in table.names:
        shown = table[name].iconText()
        assert "&" not in shown
        assert "(" not in shown or name == "blink", shown
        assert shown == plain(shown)


def test_undo_names_what_it_undoes(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    table = room.window.home.shortcuts.table
    assert not table["undo"].isEnabled()
    room.window.home.shortcuts.table["tool_length"].trigger()
    room.drag((100, 100), (200, 200))
    assert plain(table["undo"].text()) == "Undo draw length"
    assert table["undo"].iconText() == "Undo"
    table["undo"].trigger()
    assert plain(table["undo"].text()) == "Undo"
    assert plain(table["redo"].text()) == "Redo draw length"
    assert not table["undo"].isEnabled()
