"""A reader puts radiographs side by side; zoom, place, window and threshold go together, or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Window
from tbviewer.ui.app import Controller
from tests.conftest import save_picture
from tests.e2e.conftest import wait_settled

Opener = Callable[..., Controller]


@pytest.fixture
def four(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> Controller:
    controller = open_window(*(save_picture(tmp_path / f"{n}.png", n) for n in range(5)))
    wait_settled(qtbot, controller, 5)
    qtbot.keyClick(controller.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    session = controller.session
    qtbot.waitUntil(lambda: all(v.radiograph is not None for v in session.viewports.shown), timeout=30_000)
    return controller


def test_four_different_radiographs_are_shown(four: Controller) -> None:
    shown = [viewport.entry for viewport in four.session.viewports.shown]
    assert len(shown) == len(set(shown)) == 4
    canvases = four.window.viewports.canvases
    assert all(canvas.isVisible() for canvas in canvases)
    assert all(not canvas.bounds.isEmpty() for canvas in canvases)


def test_zoom_and_place_go_together_until_they_are_unlinked(qtbot: QtBot, four: Controller) -> None:
    first, second, *_ = four.window.viewports.canvases
    before = second.zoom
    first.framing.zoom_by(3)
    assert second.zoom == pytest.approx(3 * before, rel=0.02)
    qtbot.keyClick(four.window, Qt.Key.Key_L)
    first.framing.zoom_by(2)
    assert second.zoom == pytest.approx(3 * before, rel=0.02)


def test_the_window_goes_together_in_each_ones_own_units(four: Controller) -> None:
    session = four.session
    opened = [viewport.shown_voi for viewport in session.viewports.shown]
    own = opened[0]
    assert isinstance(own, Window)
    session.greys.set_voi(Window(own.center, own.width / 2, own.function, "Manual"))
    for viewport, voi in zip(session.viewports.shown, opened, strict=True):
        assert isinstance(voi, Window)
        assert isinstance(viewport.voi, Window)
        assert viewport.voi.width == pytest.approx(voi.width / 2)
        assert viewport.voi.center == pytest.approx(voi.center)
    session.greys.reset()
    assert all(viewport.voi is None for viewport in session.viewports.shown)


def test_a_click_makes_a_viewport_the_active_one(qtbot: QtBot, four: Controller) -> None:
    session, canvas = four.session, four.window.viewports.canvases[2]
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert session.viewports.active == 2
    assert session.current is session.viewports[2].entry
    worklist = four.window.list_pane.worklist
    assert worklist.currentIndex().row() == session.current_index
    session.select(4)
    assert session.viewports[2].entry is session.entries[4]
    qtbot.keyClick(four.window, Qt.Key.Key_F6)
    assert session.viewports.active == 3


def test_the_active_one_stays_when_only_one_is_left(qtbot: QtBot, four: Controller) -> None:
    session = four.session
    session.viewports.activate(3)
    kept = session.current
    qtbot.keyClick(four.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert session.current is kept
    assert session.viewports.active == 0
    assert [canvas.isVisible() for canvas in four.window.viewports.canvases] == [True, False, False, False]


def test_one_threshold_holds_for_all(four: Controller) -> None:
    four.session.heatmap.set_threshold(0.95)
    assert all(
        viewport.boxes(four.session.heatmap.threshold) == () for viewport in four.session.viewports.shown
    )
