"""A reader looks at the heat map: its colours, styles, values, and what lies beneath."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.core.radiograph import Radiograph, Spacing, SpacingOrigin
from tbviewer.core.voi import apply_voi
from tbviewer.ui.colormap import COLORS, activation_colors
from tbviewer.ui.entry import Status
from tbviewer.ui.heatmap_look import Style
from tests.e2e.reading_room import ReadingRoom, made_radiograph

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(qtbot: QtBot) -> ReadingRoom:
    return ReadingRoom(qtbot)


def combo(room: ReadingRoom, name: str) -> QComboBox:
    found = room.window.findChild(QComboBox, name)
    assert found is not None
    return found


def peak(room: ReadingRoom) -> tuple[float, float]:
    box = room.session.boxes[0]
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2


@pytest.mark.parametrize("colors", COLORS)
@pytest.mark.parametrize("opacity", [1.0, 0.5])
def test_a_pixel_is_the_grey_under_the_activations_colour(
    room: ReadingRoom, colors: str, opacity: float
) -> None:
    session, analysis, radiograph = room.session, room.entry.analysis, room.entry.radiograph
    assert analysis is not None
    assert radiograph is not None
    session.heatmap.set_colors(colors)
    session.heatmap.set_opacity(opacity)
    session.heatmap.set_show_boxes(False)
    room.canvas.framing.one_to_one()
    picture = room.grabbed()
    grey = apply_voi(radiograph) * 255
    middle_x, middle_y = map(int, peak(room))
    for dx in (-20, 0, 13):
        x, y = middle_x + dx, middle_y
        square_x, square_y = analysis.letterbox.to_square(x + 0.5, y + 0.5)
        # The fine map has half the square's side: read it bilinearly at the pixel's middle, by hand.
        column, row = square_x / 2 - 0.5, square_y / 2 - 0.5
        left, top = int(column), int(row)
        a, b = column - left, row - top
        cells = analysis.fine[top : top + 2, left : left + 2].astype(float)
        activation = np.array([1 - b, b]) @ cells @ np.array([1 - a, a])
        wanted = opacity * activation_colors(colors)[round(activation * 255)] + (1 - opacity) * grey[y, x]
        assert np.abs(room.pixel(picture, x + 0.5, y + 0.5) - wanted).max() <= 5


def test_contours_leave_the_image_between_them_free(room: ReadingRoom) -> None:
    room.session.heatmap.set_show_boxes(False)
    room.session.looking.set_show_text(False)
    room.canvas.framing.one_to_one()
    filled = room.grabbed()
    combo(room, "style").setCurrentIndex(1)
    combo(room, "style").activated.emit(1)
    lines = room.grabbed()
    room.session.heatmap.set_show_heatmap(False)
    bare = room.grabbed()
    covered = (np.abs(filled - bare).max(axis=2) > 8).sum()
    drawn = (np.abs(lines - bare).max(axis=2) > 8).sum()
    assert 0.02 * covered < drawn < 0.5 * covered
    # 0.4 is the threshold of both hills; above it lie the lines 0.5 to 0.8 of the left one.
    y = int(peak(room)[1])
    row = np.abs(lines - bare).max(axis=2)[int(room.canvas.place_of(0, y).y())]
    crossed = np.flatnonzero(np.diff((row > 30).astype(int)) == 1)
    half = crossed[: len(crossed)]
    assert len(half) >= 10  # five lines of the left hill, each crossed twice


def test_c_changes_the_style_and_the_panel_says_so(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_C)
    assert room.session.heatmap.style is Style.LINES
    assert combo(room, "style").currentText() == "Contours"
    room.key(Qt.Key.Key_C)
    assert room.session.heatmap.style is Style.FILLED


def test_chosen_colours_are_those_of_the_colour_bar(room: ReadingRoom) -> None:
    choice = combo(room, "colors")
    choice.setCurrentIndex(choice.findData("cividis"))
    choice.activated.emit(choice.currentIndex())
    bar = room.window.findChild(QWidget, "colour_bar")
    assert bar is not None
    image = bar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    top = image.pixelColor(17, 38)
    assert [top.red(), top.green(), top.blue()] == pytest.approx(activation_colors("cividis")[-1], abs=6)


def test_the_heat_map_hides_while_a_key_is_held(room: ReadingRoom) -> None:
    room.session.looking.set_show_text(False)
    shown = room.grabbed()
    room.hold(Qt.Key.Key_X, "x")
    beneath = room.grabbed()
    room.let_go(Qt.Key.Key_X)
    assert np.array_equal(room.grabbed(), shown)
    room.bare()
    assert np.array_equal(beneath, room.grabbed())
    room.hold(Qt.Key.Key_X, "x")
    assert room.session.heatmap.look.shown  # what is hidden is shown instead
    room.let_go(Qt.Key.Key_X)
    assert not room.session.heatmap.look.shown


@pytest.mark.parametrize("system", ["elsewhere", "macOS"])
def test_the_key_is_held_in_a_layout_of_other_letters_too(room: ReadingRoom, system: str) -> None:
    blink, heatmap = room.window.home.shortcuts.table["blink"], room.session.heatmap

    def key(kind: QEvent.Type, scan_code: int, letter: str) -> None:
        none = Qt.KeyboardModifier.NoModifier
        # Qt has no scan codes on macOS, but the key's own code where others have that of its letter.
        codes = (0, scan_code) if system == "macOS" else (scan_code, 0)
        QApplication.sendEvent(room.canvas, QKeyEvent(kind, ord(letter), none, *codes, 0, letter))

    key(QEvent.Type.ShortcutOverride, 53, "Ч")  # where Latin letters have X
    blink.trigger()  # as Qt does, which tries the Latin letter too
    room.qtbot.wait(1_700)  # longer than a look by menu
    assert not heatmap.look.shown
    key(QEvent.Type.KeyRelease, 54, "С")
    assert not heatmap.look.shown
    key(QEvent.Type.KeyRelease, 53, "Ч")
    assert heatmap.look.shown


def test_a_look_by_menu_ends_by_itself_whatever_key_chose_it(room: ReadingRoom) -> None:
    heatmap, none = room.session.heatmap, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        return_key = QKeyEvent(kind, Qt.Key.Key_Return, none, 36, 0, 0, "\r")
        QApplication.sendEvent(room.window.menuBar(), return_key)
    room.window.home.shortcuts.table["blink"].trigger()
    assert not heatmap.look.shown
    room.qtbot.waitUntil(lambda: heatmap.look.shown, timeout=3_000)


def test_the_read_out_tells_pixel_value_and_activation(room: ReadingRoom) -> None:
    analysis, radiograph = room.entry.analysis, room.entry.radiograph
    assert analysis is not None
    assert radiograph is not None
    x, y = map(int, peak(room))
    room.canvas._view.setRange(_rect(x - 30, y - 30, 60, 60), padding=0)
    room.hover(x + 0.5, y + 0.5)
    square_x, square_y = analysis.letterbox.to_square(x + 0.5, y + 0.5)
    activation = analysis.fine[int(square_y / 2), int(square_x / 2)]
    text = room.label("readout").text()
    assert text == f"{x}, {y}   value {radiograph.pixels[y, x]:g}   activation {activation:.2f}"
    assert room.session.looking.pointed == pytest.approx(activation)
    room.hover(-50, -50)
    assert not room.label("readout").isVisible()
    assert room.session.looking.pointed is None


def test_the_read_out_of_a_resting_cursor_is_of_what_lies_under_it_now(room: ReadingRoom) -> None:
    x, y = map(int, peak(room))
    room.hover(x + 0.5, y + 0.5)
    text = room.label("readout").text
    assert "activation 0.8" in text() or "activation 0.9" in text()
    before = text()
    room.canvas.framing.zoom_by(3)  # by key, say: what is under the cursor is another pixel now
    assert text() != before
    flat = np.full((600, 500), 77, dtype=np.float32)
    entry = room.show(Radiograph(flat, bits_stored=12, file_format="DICOM"), "flat.dcm")
    assert "value 77 " in text()
    room.session.update(entry, blinded=True)
    assert "activation" not in text() and "value 77" in text()
    room.session.update(entry, blinded=False)
    assert "activation" in text()


def test_the_read_out_does_not_hide_why_there_is_no_score(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    room.window.resize(900, 560)
    room.session.update(room.entry, analysis=None, status=Status.REFUSED, message="Not a chest. " * 8)
    QApplication.processEvents()
    room.hover(250, 300)
    message, readout = room.label("canvas_message"), room.label("readout")
    assert message.isVisible() and readout.isVisible()
    assert not message.geometry().intersects(readout.geometry())


def _rect(*numbers: float) -> object:
    from PySide6.QtCore import QRectF

    return QRectF(*numbers)


def test_the_magnifier_shows_image_and_heat_map_side_by_side(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_Z)
    x, y = peak(room)
    room.hover(x, y)
    glass = room.canvas.findChild(QWidget, "magnifier")
    assert glass is not None
    assert glass.isVisible()
    picture = glass.grab().toImage()
    at = QPoint(92, 92)  # beside the cross in the middle of the left square
    left, right = picture.pixelColor(at), picture.pixelColor(at + QPoint(202, 0))
    assert left.red() == left.green() == left.blue()
    assert right.red() > right.blue() + 40
    # It is there even while the map is hidden, and stays inside the canvas.
    room.session.heatmap.set_show_heatmap(False)
    room.hover(499, 1)
    assert room.canvas.rect().contains(glass.geometry())
    room.key(Qt.Key.Key_Z)
    room.hover(x, y)
    assert not glass.isVisible()


def test_fine_steps_by_key_and_the_models_own_threshold(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_BracketRight, CONTROL)
    assert room.session.heatmap.threshold == pytest.approx(0.41)
    for _ in range(3):
        room.key(Qt.Key.Key_BracketLeft, CONTROL)
    assert room.session.heatmap.threshold == pytest.approx(0.38)
    room.key(Qt.Key.Key_D)
    assert room.session.heatmap.threshold == room.session.heatmap.default_threshold


def test_a_box_carries_its_peak(room: ReadingRoom) -> None:
    """The plate beside the number is drawn: dark, with letters in the box's colour."""
    room.session.heatmap.set_show_heatmap(False)
    room.session.looking.set_show_text(False)
    box = room.session.boxes[0]
    place = room.canvas.place_of(box.x0, box.y0)
    picture = room.grabbed()
    plate = picture[int(place.y()) - 17 : int(place.y()) - 2, int(place.x()) + 20 : int(place.x()) + 58]
    blue = (plate[..., 2] > plate[..., 0] + 60).sum()
    assert 20 < blue < plate[..., 0].size / 2


def test_the_slider_is_moved_by_arrow_keys_and_the_value_is_written(room: ReadingRoom) -> None:
    slider = room.window.findChild(QSlider, "threshold_slider")
    value = room.window.findChild(QLabel, "threshold_value")
    assert slider is not None and value is not None
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert value.text() == "0.41"
    assert room.session.heatmap.threshold == pytest.approx(0.41)
    QTest.keyClick(slider, Qt.Key.Key_Left)
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert value.text() == "0.39"


def test_true_size_is_an_inch_for_an_inch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tbviewer.ui.canvas.screen_dpi", lambda _: 96.0)
    spacing = Spacing(0.254, 0.254, SpacingOrigin.CALIBRATED)
    room = ReadingRoom(qtbot, made_radiograph(spacing=spacing))
    room.key(Qt.Key.Key_2)
    across = room.canvas.place_of(300, 300) - room.canvas.place_of(200, 300)
    assert across.x() == pytest.approx(96, abs=1)  # 100 columns of 0.254 mm are an inch
    hint = room.label("canvas_hint").text()
    assert "0.254 mm a pixel" in hint and "96 dots per inch" in hint
    room.key(Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    room.key(Qt.Key.Key_2)
    down = room.canvas.place_of(300, 300) - room.canvas.place_of(200, 300)
    assert abs(down.y()) == pytest.approx(96, abs=1)


def test_true_size_says_what_it_knows(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_2)
    hint = room.label("canvas_hint")
    assert hint.isVisible()
    assert "does not state" in hint.text()
