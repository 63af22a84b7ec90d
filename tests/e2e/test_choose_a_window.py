"""A reader chooses windows by menu, key and mouse, and sees 16 bits on the screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Radiograph, VoiLut, Window
from tbviewer.core.voi import apply_voi
from tbviewer.ui.window_menu import window_menu
from tests.e2e.reading_room import LEFT, RIGHT, ReadingRoom, made_radiograph

OWN = (
    Window(2000, 1500, "LINEAR", "NORMAL"),
    Window(2400, 900, "SIGMOID", "HARDER & DARKER"),
    VoiLut(0, np.arange(4096, dtype=np.uint16)[::-1].copy(), 12, ""),
)


@pytest.fixture
def room(qtbot: QtBot) -> ReadingRoom:
    return ReadingRoom(qtbot, made_radiograph(voi=OWN))


def opened_menu(room: ReadingRoom) -> QMenu:
    menu = window_menu(room.session, room.window.menuBar())  # type: ignore[arg-type]
    menu.aboutToShow.emit()
    return menu


def choose(room: ReadingRoom, words: str) -> None:
    (action,) = [a for a in opened_menu(room).actions() if a.text().startswith(words)]
    action.trigger()


def test_the_menu_names_the_files_own_windows_and_those_of_the_image(room: ReadingRoom) -> None:
    menu = opened_menu(room)
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        "NORMAL",
        "HARDER && DARKER",
        "Window 3 of the file",
        "Automatic (around the lungs)",
        "Lung",
        "Bone",
        "Full range",
    ]
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["NORMAL"]


@pytest.mark.parametrize("words", ["HARDER", "Window 3", "Automatic", "Lung", "Bone", "Full"])
def test_a_chosen_window_is_what_the_screen_shows(room: ReadingRoom, words: str) -> None:
    room.bare()
    choose(room, words)
    radiograph = room.entry.radiograph
    assert radiograph is not None
    wanted = apply_voi(radiograph, room.session.viewport.shown_voi) * 255
    room.canvas.framing.one_to_one()
    picture = room.grabbed()
    for row, column in ((250, 150), (300, 250), (333, 351)):
        assert np.abs(room.pixel(picture, column + 0.5, row + 0.5) - wanted[row, column]).max() <= 1


def test_one_key_goes_through_them_all(room: ReadingRoom) -> None:
    seen = [room.session.viewport.shown_voi]
    for _ in range(7):
        room.key(Qt.Key.Key_W)
        seen.append(room.session.viewport.shown_voi)
    names = [voi.explanation for voi in seen if voi is not None]
    assert names == ["NORMAL", "HARDER & DARKER", "", "Automatic", "Lung", "Bone", "Full range", "NORMAL"]


def test_a_preset_is_worked_out_for_each_linked_radiograph(room: ReadingRoom) -> None:
    room.session.viewports.set_count(2)
    room.session.viewports.activate(1)
    radiograph = made_radiograph()
    room.show(Radiograph(radiograph.pixels * 4, bits_stored=14, file_format="DICOM"), "other.dcm")
    choose(room, "Full range")
    windows = [viewport.voi for viewport in room.session.viewports.shown]
    assert all(isinstance(window, Window) for window in windows)
    assert windows[1].width == pytest.approx(4 * windows[0].width)  # type: ignore[union-attr]


def test_the_left_button_windows_where_the_reader_wants_that(room: ReadingRoom) -> None:
    session, place = room.session, room.session.viewport.place
    session.looking.set_window_with_left(True)
    room.drag((250, 300), (350, 300))
    assert isinstance(session.viewport.voi, Window)
    assert session.viewport.voi.width > 1500
    assert session.viewport.place == place
    changed = session.viewport.voi
    room.drag((250, 300), (300, 350), button=RIGHT)
    assert session.viewport.voi == changed
    assert session.viewport.place != place
    session.viewports.set_count(2)
    assert room.window.viewports.canvases[1]._view.window_button is LEFT  # also where one is made later


def test_arrow_keys_with_control_window_too(room: ReadingRoom) -> None:
    room.canvas.setFocus()
    room.canvas_key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(room.session.viewport.voi, Window)
    assert room.session.viewport.voi.width > 1500


def test_sixteen_bits_reach_the_screen(qtbot: QtBot) -> None:
    """Neighbouring values of 65,536 become black and white in a window that lies between them."""
    pixels = np.full((300, 300), 30_000, dtype=np.float32)
    pixels[:, 150:] = 30_001
    pixels[0] = np.rint(np.linspace(0, 65_535, 300))
    room = ReadingRoom(qtbot, Radiograph(pixels, bits_stored=16, file_format="DICOM"))
    room.bare()
    room.session.greys.set_voi(Window(30_000.5, 1, "LINEAR_EXACT"))
    picture = room.grabbed()
    assert room.pixel(picture, 100, 150).tolist() == [0, 0, 0]
    assert room.pixel(picture, 200, 150).tolist() == [255, 255, 255]


def test_a_colour_capture_has_no_window(qtbot: QtBot) -> None:
    color = np.zeros((300, 300, 3), dtype=np.uint8)
    color[..., 1] = 200
    room = ReadingRoom(qtbot, Radiograph(color[..., 1].astype(np.float32), color=color))
    (action,) = opened_menu(room).actions()
    assert not action.isEnabled()
    room.bare()
    assert room.pixel(room.grabbed(), 150, 150).tolist() == [0, 200, 0]


def test_dragging_with_the_left_button_moves_by_default(room: ReadingRoom) -> None:
    place = room.session.viewport.place
    start = room.canvas.place_of(250, 300).toPoint()
    assert room.canvas.rect().contains(start + QPoint(80, 0))
    room.drag((250, 300), (320, 300), button=LEFT)
    assert room.session.viewport.voi is None
    assert room.session.viewport.place != place
