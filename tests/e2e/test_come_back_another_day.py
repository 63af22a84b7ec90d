"""A reader closes the window and comes back: it is as it was left, and names no patient."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tbviewer.ui import recent_menu, recorder
from tbviewer.ui.app import Controller
from tbviewer.ui.heatmap_look import Style
from tbviewer.ui.worklist_order import SortBy
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled

Opener = Callable[..., Controller]


def test_the_window_is_as_it_was_left(qtbot: QtBot, open_window: Opener) -> None:
    first = open_window()
    first.window.resize(1000, 640)  # a width beyond the test's screen is not restored
    first.session.viewports.set_linked(False)
    first.session.heatmap.set_colors("cividis")
    first.session.heatmap.set_style(Style.LINES)
    first.session.looking.set_window_with_left(True)
    first.session.ordering.set(sort_by=SortBy.SCORE, descending=True, find="Doe, Jane")
    first.window.close()
    second = open_window()
    assert second.window.height() == 640
    assert not second.session.viewports.linked
    assert (second.session.heatmap.colors, second.session.heatmap.style) == ("cividis", Style.LINES)
    assert second.session.looking.window_with_left
    assert second.window.canvas._view.window_button is Qt.MouseButton.LeftButton
    assert second.session.ordering.arrangement.sort_by is SortBy.SCORE
    assert second.session.ordering.arrangement.find == ""


def test_recent_items_open_again(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recent_menu, "_PAUSE_MS", 50)
    folder = tmp_path / "ward"
    folder.mkdir()
    save_picture(folder / "jane_doe.png")
    first = open_window(folder / "jane_doe.png")
    wait_settled(qtbot, first)
    qtbot.waitUntil(lambda: bool(first.window.recents.paths()), timeout=10_000)
    first.window.close()
    second = open_window()
    assert second.window.recents.paths() == [str(folder)]  # the file's name may be a patient's
    menu = second.window._actions.recent_menu
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    wait_settled(qtbot, second)
    assert second.session.entries[0].title == "jane_doe.png"


def test_no_patient_is_named_in_the_database(
    qtbot: QtBot, open_window: Opener, chest: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "_ANALYSES_MS", 50)
    monkeypatch.setattr(recent_menu, "_PAUSE_MS", 50)
    controller = open_window(chest)
    (entry,) = wait_settled(qtbot, controller)
    qtbot.waitUntil(lambda: bool(entry.radiograph_id), timeout=10_000)
    qtbot.waitUntil(lambda: not controller.recorder._later.isActive(), timeout=10_000)
    qtbot.waitUntil(lambda: bool(controller.window.recents.paths()), timeout=10_000)
    controller.window.close()
    assert entry.identity is not None
    left = b"".join(file.read_bytes() for file in data_folder.iterdir())
    assert len(left) > 1000
    for word in (entry.identity.patient_name, entry.identity.patient_id, entry.identity.patient_birth_date):
        assert word.encode() not in left


def test_a_damaged_database_is_told_and_the_window_works(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, data_folder: Path
) -> None:
    (data_folder / "tbviewer.sqlite3").write_bytes(b"no database" * 500)
    controller = open_window(save_picture(tmp_path / "a.png"))
    wait_settled(qtbot, controller)
    fault = controller.window.findChild(QLabel, "fault")
    assert fault is not None and fault.isVisible()
    assert "put aside as tbviewer-damaged-" in fault.text()
    assert len(list(data_folder.glob("*damaged*"))) == 1
