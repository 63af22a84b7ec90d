"""A reader measures, corrects, calibrates, and takes it back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDoubleSpinBox, QInputDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tbviewer.core.marks import Kind
from tbviewer.core.measuring import measure, spacing_of
from tbviewer.core.orientation import Orientation
from tbviewer.core.radiograph import Spacing, SpacingOrigin
from tbviewer.ui.drawing import Tool
from tbviewer.ui.entry import Entry
from tests.e2e.reading_room import ReadingRoom, made_radiograph
from tests.spoken import COUNTRIES, counted

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DETECTOR = Spacing(0.2, 0.2, SpacingOrigin.DETECTOR)


@pytest.fixture
def room(qtbot: QtBot) -> ReadingRoom:
    return ReadingRoom(qtbot, made_radiograph(spacing=DETECTOR))


def listed(room: ReadingRoom) -> list[str]:
    marks = room.window.findChild(QListWidget, "marks")
    assert marks is not None
    return [marks.item(i).text() for i in range(marks.count())]


def value(room: ReadingRoom, index: int = -1) -> float:
    assert room.entry.radiograph is not None
    spacing = spacing_of(room.entry.radiograph, room.marks)
    return measure(room.marks.items[index], spacing).value


def test_a_drag_measures_a_length(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_M)
    assert room.label("canvas_hint").text().startswith("Length: drag")
    room.drag((100, 300), (400, 300))
    assert [mark.kind for mark in room.marks.items] == [Kind.LENGTH]
    assert value(room) == pytest.approx(60, abs=1)  # 300 pixels of 0.2 mm, to a pixel of the screen
    assert listed(room)[0].startswith("Length   ")
    assert listed(room)[0].endswith(" mm at detector")


def test_two_clicks_measure_a_length_too_on_a_turned_image(room: ReadingRoom) -> None:
    room.session.viewport.set_orientation(Orientation(3, True))
    room.key(Qt.Key.Key_M)
    room.click(100, 100)
    room.hover(200, 300)
    room.click(400, 500)
    assert value(room) == pytest.approx(0.2 * math.hypot(300, 400), abs=1)


def test_three_clicks_measure_an_angle(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_A)
    for point in ((400, 300), (200, 300), (200, 100)):
        room.click(*point)
    assert [mark.kind for mark in room.marks.items] == [Kind.ANGLE]
    assert value(room) == pytest.approx(90, abs=1)
    assert listed(room)[0].endswith("°")


def test_a_drag_draws_an_ellipse_and_a_region_is_drawn_around(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_E)
    room.drag((100, 100), (300, 200))
    assert value(room) == pytest.approx(math.pi / 4 * 40 * 20, rel=0.03)
    room.key(Qt.Key.Key_G)
    room.drag((100, 300), (300, 300), (300, 500), (100, 500))
    assert value(room) == pytest.approx(40 * 40, rel=0.05)
    assert [mark.kind for mark in room.marks.regions] == [Kind.ELLIPSE, Kind.POLYGON]
    assert listed(room)[1].endswith(" mm² at detector")


def test_a_region_by_clicks_ends_where_it_began(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_G)
    for point in ((100, 100), (300, 100), (300, 300), (100, 100)):
        room.click(*point)
    assert len(room.marks.items[0].points) == 3


def test_a_point_is_pulled_and_a_mark_is_moved(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (300, 300))
    room.key(Qt.Key.Key_Escape)
    assert room.session.marking.tool is Tool.MOVE
    room.drag((300, 300), (400, 300))
    assert value(room) == pytest.approx(60, abs=1)
    room.drag((250, 300), (250, 400))  # the middle of the line
    assert value(room) == pytest.approx(60, abs=1)
    assert room.marks.items[0].points[0].y == pytest.approx(400, abs=3)


def test_undo_and_redo_go_through_every_change(room: ReadingRoom) -> None:
    states = [room.marks]
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (300, 300))
    states.append(room.marks)
    room.drag((300, 300), (400, 350))  # pulls the end that is there
    states.append(room.marks)
    room.key(Qt.Key.Key_Delete)
    states.append(room.marks)
    assert [len(state.items) for state in states] == [0, 1, 1, 0]
    for state in reversed(states[:-1]):
        room.key(Qt.Key.Key_Z, CONTROL)
        assert room.marks == state
    for state in states[1:]:
        room.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        assert room.marks == state
    assert listed(room) == []


def test_each_radiograph_has_its_own_history(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (300, 300))
    first = room.entry
    room.show(made_radiograph(400, 400), "other.dcm")
    room.key(Qt.Key.Key_Z, CONTROL)
    assert len(first.marks.items) == 1
    room.session.select(first.index)
    room.key(Qt.Key.Key_Z, CONTROL)
    assert len(first.marks.items) == 0


def test_a_known_length_calibrates(room: ReadingRoom, qtbot: QtBot) -> None:
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (300, 300))
    room.key(Qt.Key.Key_K)
    room.drag((100, 500), (200, 500))
    dialog = room.window.findChild(QDialog, "calibration")
    assert dialog is not None
    length = dialog.findChild(QDoubleSpinBox, "known_length")
    assert length is not None
    length.setValue(30)
    dialog.accept()
    assert value(room) == pytest.approx(60, abs=2)
    assert listed(room)[0].endswith(" mm, calibrated by hand")
    assert room.session.marking.tool is Tool.MOVE
    room.key(Qt.Key.Key_Z, CONTROL)
    assert value(room) == pytest.approx(40, abs=1)
    assert listed(room)[0].endswith(" mm at detector")


@pytest.mark.parametrize("typed", ["12.5", "12,5"])
@pytest.mark.parametrize("country", COUNTRIES)
def test_a_known_length_may_be_typed_with_point_or_comma(
    room: ReadingRoom, qtbot: QtBot, country: str, typed: str
) -> None:
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (300, 300))
    room.key(Qt.Key.Key_K)
    with counted(country):
        room.drag((100, 500), (200, 500))
    length = room.window.findChild(QDoubleSpinBox, "known_length")
    assert length is not None
    qtbot.keyClicks(length, typed)
    assert length.text() == "12.5 mm"
    qtbot.keyClick(length, Qt.Key.Key_Return)
    assert value(room) == pytest.approx(25, abs=1)


def test_a_calibration_that_is_called_off_changes_nothing(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_K)
    room.drag((100, 500), (200, 500))
    dialog = room.window.findChild(QDialog, "calibration")
    assert dialog is not None
    dialog.reject()
    assert not room.marks


def test_without_a_spacing_lengths_are_in_pixels(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (400, 300))
    assert listed(room)[0].endswith(" px")


@pytest.mark.parametrize(
    ("origin", "unit"),
    [
        (SpacingOrigin.CALIBRATED, " mm"),
        (SpacingOrigin.DETECTOR, " mm at detector"),
        (SpacingOrigin.NOT_STATED, " mm, origin not stated"),
        (SpacingOrigin.UNKNOWN, " px"),
    ],
)
def test_the_unit_says_what_is_known(qtbot: QtBot, origin: SpacingOrigin, unit: str) -> None:
    spacing = Spacing() if origin is SpacingOrigin.UNKNOWN else Spacing(0.2, 0.2, origin)
    room = ReadingRoom(qtbot, made_radiograph(spacing=spacing))
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (400, 300))
    length = listed(room)[0].removeprefix("Length   ")
    number = length.removesuffix(unit)
    assert length.endswith(unit) and float(number) == pytest.approx(value(room), abs=0.5)


def test_each_kind_of_change_is_undone_and_done_again(room: ReadingRoom) -> None:
    """Draw each mark, name, calibrate, uncalibrate, pull, move, remove; then all of it back and forth."""
    states = [room.marks]

    def changed() -> None:
        assert room.marks != states[-1]
        states.append(room.marks)

    room.key(Qt.Key.Key_M)
    room.drag((60, 60), (160, 60))
    changed()
    room.key(Qt.Key.Key_A)
    for point in ((400, 100), (300, 100), (300, 40)):
        room.click(*point)
    changed()
    room.key(Qt.Key.Key_E)
    room.drag((60, 120), (160, 180))
    changed()
    room.key(Qt.Key.Key_G)
    room.drag((300, 200), (400, 200), (400, 300), (300, 300))
    changed()
    room.key(Qt.Key.Key_F2)
    dialog = room.window.findChild(QInputDialog, "mark_name")
    assert dialog is not None
    dialog.setTextValue("cavity")
    dialog.accept()
    changed()
    room.key(Qt.Key.Key_K)
    room.drag((100, 500), (200, 500))
    calibration = room.window.findChild(QDialog, "calibration")
    assert calibration is not None
    calibration.findChild(QDoubleSpinBox, "known_length").setValue(30)
    calibration.accept()
    changed()
    room.window.activateWindow()
    room.qtbot.waitUntil(room.window.isActiveWindow, timeout=5_000)
    room.window.home.shortcuts.table["remove_calibration"].trigger()
    changed()
    room.drag((160, 60), (200, 80))  # one end of the length
    changed()
    room.drag((130, 70), (150, 100))  # the whole of it
    changed()
    room.key(Qt.Key.Key_Delete)
    changed()
    for state in reversed(states[:-1]):
        room.key(Qt.Key.Key_Z, CONTROL)
        assert room.marks == state
    assert not room.window.home.shortcuts.table["undo"].isEnabled()
    for state in states[1:]:
        room.key(Qt.Key.Key_Y, CONTROL)
        assert room.marks == state
    assert not room.window.home.shortcuts.table["redo"].isEnabled()


def test_a_length_by_keyboard_alone(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_M)
    assert room.canvas.hasFocus()
    room.canvas_key(Qt.Key.Key_Return)
    for _ in range(5):
        room.canvas_key(Qt.Key.Key_Right)
    room.canvas_key(Qt.Key.Key_Left, SHIFT)
    room.canvas_key(Qt.Key.Key_Return)
    start, end = room.marks.items[0].points
    assert (end.x - start.x) * room.canvas.zoom == pytest.approx(5 * 16 - 1, abs=0.1)
    assert end.y == pytest.approx(start.y)


def test_enter_sets_the_point_where_the_mouse_has_led_the_cross(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_M)
    room.click(100, 300)
    room.hover(400, 200)
    room.canvas_key(Qt.Key.Key_Return)
    start, end = room.marks.items[0].points
    assert (start.x, start.y) == pytest.approx((100, 300), abs=1)
    assert (end.x, end.y) == pytest.approx((400, 200), abs=1)


def test_arrow_keys_go_on_from_where_the_mouse_was_and_zooming_leaves_the_cross_where_it_is_seen(
    room: ReadingRoom,
) -> None:
    room.key(Qt.Key.Key_M)
    room.click(100, 300)
    room.hover(300, 200)
    room.canvas_key(Qt.Key.Key_Left)
    one_step = 16 / room.canvas.zoom
    QApplication.sendEvent(room.canvas, QEvent(QEvent.Type.Leave))  # on its way to a button that zooms
    room.canvas.framing.zoom_by(1.5)
    room.canvas_key(Qt.Key.Key_Return)
    end = room.marks.items[0].points[1]
    assert (end.x, end.y) == pytest.approx((300 - one_step, 200), abs=1)


def test_enter_with_the_mouse_on_the_last_corner_ends_a_region(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_G)
    for corner in ((100, 100), (400, 100), (400, 500), (100, 500)):
        room.click(*corner)
    room.canvas_key(Qt.Key.Key_Return)
    assert len(room.marks.items[0].points) == 4


def test_the_cross_stays_on_the_canvas(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_M)
    for _ in range(80):
        room.canvas_key(Qt.Key.Key_Right)
    room.canvas_key(Qt.Key.Key_Return)
    for _ in range(2):
        room.canvas_key(Qt.Key.Key_Left)
    room.canvas_key(Qt.Key.Key_Return)
    start, end = room.marks.items[0].points
    assert 0 < room.canvas.place_of(*start).x() < room.canvas.width()
    assert (start.x - end.x) * room.canvas.zoom == pytest.approx(2 * 16, abs=0.1)


def test_escape_gives_up_the_mark_then_the_tool(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_A)
    room.click(100, 100)
    room.click(200, 100)
    room.key(Qt.Key.Key_Escape)
    assert room.session.marking.tool is Tool.ANGLE
    room.key(Qt.Key.Key_Escape)
    assert room.session.marking.tool is Tool.MOVE
    assert not room.marks


def test_a_tool_does_not_move_the_image_and_moving_draws_nothing(room: ReadingRoom) -> None:
    place = room.session.viewport.place
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (300, 300))
    assert room.session.viewport.place == place
    room.key(Qt.Key.Key_V)
    room.drag((300, 100), (350, 150))
    assert room.session.viewport.place != place
    assert len(room.marks.items) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_E, Qt.Key.Key_G])
def test_a_small_mark_is_taken_after_zooming_with_the_tool_in_hand(room: ReadingRoom, key: Qt.Key) -> None:
    room.key(key)
    room.hover(250, 300)
    room.canvas.framing.zoom_by(10)
    end = 24 / room.canvas.zoom  # of the screen's pixels: a hand can do that
    room.drag((250, 300), (250 + end, 300), (250 + end, 300 + end))
    (mark,) = room.marks.items
    assert len(mark.points) >= mark.kind.fewest_points


def test_marks_are_drawn_and_can_be_hidden(room: ReadingRoom) -> None:
    room.bare()
    before = room.grabbed()
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (400, 300))
    room.key(Qt.Key.Key_Escape)
    room.hover(250, 100)
    assert np.abs(room.pixel(room.grabbed(), 250, 300) - room.pixel(before, 250, 300)).max() > 40
    room.key(Qt.Key.Key_M, SHIFT)
    hidden = room.grabbed()
    assert np.array_equal(room.pixel(hidden, 250, 300), room.pixel(before, 250, 300))


def test_hidden_marks_are_not_removed(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_M)
    room.drag((100, 300), (400, 300))
    room.key(Qt.Key.Key_M, SHIFT)
    room.key(Qt.Key.Key_Delete)
    assert len(room.marks.items) == 1
    marks = room.window.findChild(QListWidget, "marks")
    assert marks is not None
    marks.setFocus()  # Qt makes the first row current
    room.key(Qt.Key.Key_Delete)
    assert len(room.marks.items) == 1
    place = marks.visualItemRect(marks.item(0)).center()
    room.qtbot.mouseClick(marks.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert room.session.marking.shown  # whoever looks for one sees it
    room.key(Qt.Key.Key_Delete)
    assert room.marks.items == ()


def test_a_mark_is_named_and_the_name_is_taken_back(room: ReadingRoom) -> None:
    room.key(Qt.Key.Key_E)
    room.drag((100, 100), (300, 200))
    room.key(Qt.Key.Key_F2)
    dialog = room.window.findChild(QInputDialog, "mark_name")
    assert dialog is not None
    dialog.setTextValue("cavity")
    dialog.accept()
    assert listed(room)[0].startswith("cavity   ")
    room.key(Qt.Key.Key_Z, CONTROL)
    assert listed(room)[0].startswith("Ellipse   ")


@pytest.mark.parametrize("stays", [True, False])
def test_the_name_of_a_mark_is_kept_though_a_file_arrives_while_it_is_asked_for(
    room: ReadingRoom, stays: bool
) -> None:
    """As from a second start of the program, which hands its file over."""
    faults: list[str] = []
    room.session.fault.connect(faults.append)
    room.key(Qt.Key.Key_E)
    for corner in (100, 250):
        room.drag((corner, corner), (corner + 100, corner + 80))
    room.key(Qt.Key.Key_F2)
    dialog = room.window.findChild(QInputDialog, "mark_name")
    assert dialog is not None
    room.session.add([Entry("handed over.dcm", None)], show=True)
    assert room.session.current is not room.entry
    if not stays:
        room.session.remove([room.entry])
    dialog.setTextValue("cavity")
    dialog.accept()
    assert [mark.label for mark in room.marks.items] == ["", "cavity" if stays else ""]
    if stays:
        assert not faults
        room.session.select(room.entry.index)
        assert listed(room)[1].startswith("cavity   ")
        room.key(Qt.Key.Key_Z, CONTROL)
        assert listed(room)[1].startswith("Ellipse   ")
    else:
        assert [f.startswith("The name was not saved") for f in faults] == [True]


def test_the_cross_reads_out_and_magnifies_by_keyboard_too(room: ReadingRoom) -> None:
    room.session.looking.set_show_magnifier(True)
    room.key(Qt.Key.Key_M)
    room.canvas_key(Qt.Key.Key_Right)
    assert "activation" in room.label("readout").text()
    glass = room.canvas.findChild(QWidget, "magnifier")
    assert glass is not None
    assert glass.isVisible()
