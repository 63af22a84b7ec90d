"""A reader turns and mirrors the image; pixels, letters, marks, boxes and heat map go with it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbviewer.core.marks import Kind, Mark, Point
from tbviewer.core.orientation import Orientation
from tbviewer.core.radiograph import Identity, Spacing, SpacingOrigin
from tbviewer.core.voi import apply_voi
from tests.e2e.reading_room import ReadingRoom, made_radiograph

SHIFT = Qt.KeyboardModifier.ShiftModifier
EIGHT = [Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)]


@pytest.mark.parametrize("orientation", EIGHT)
@pytest.mark.parametrize("zoom", [1.0, 5.0])
def test_the_screen_shows_the_pipelines_pixels_however_they_are_turned(
    qtbot: QtBot, orientation: Orientation, zoom: float
) -> None:
    room = ReadingRoom(qtbot)
    room.bare()
    radiograph = room.entry.radiograph
    assert radiograph is not None
    wanted = np.rint(orientation.apply(apply_voi(radiograph)) * 255)
    room.session.viewport.set_orientation(orientation)
    if zoom == 1.0:
        room.canvas.framing.one_to_one()
    else:
        room.canvas._view.setRange(QRectF(200, 210, 60, 60), padding=0)
    picture = room.grabbed()
    for row in range(230, 260, 4):
        for column in range(220, 250, 4):
            seen = room.canvas._view.mapViewToScene(_point(column + 0.5, row + 0.5))
            place = room.canvas.viewportTransform().map(seen)
            drawn = picture[int(place.y()), int(place.x())]
            assert np.abs(drawn - wanted[row, column]).max() <= 1


def _point(x: float, y: float) -> object:
    from PySide6.QtCore import QPointF

    return QPointF(x, y)


def test_letters_follow_the_image_and_a_mirrored_one_is_named(qtbot: QtBot) -> None:
    identity = Identity(patient_orientation=("L", "F"), view_position="PA")
    room = ReadingRoom(qtbot, made_radiograph(identity=identity))

    def letters() -> tuple[str, ...]:
        return tuple(room.label(f"side_{side}").text() for side in ("left", "right", "top", "bottom"))

    assert letters() == ("R", "L", "H  PA", "F")
    assert not room.label("turned").isVisible()
    room.key(Qt.Key.Key_H, SHIFT)
    assert letters() == ("L", "R", "H  PA", "F")
    assert room.label("turned").text() == "Mirrored"
    assert room.label("turned").isVisible()
    room.key(Qt.Key.Key_H, SHIFT)
    room.key(Qt.Key.Key_R, SHIFT)
    assert letters() == ("F", "H", "R  PA", "L")
    room.key(Qt.Key.Key_L, SHIFT)
    room.key(Qt.Key.Key_V, SHIFT)
    assert letters() == ("R", "L", "F  PA", "H")
    room.key(Qt.Key.Key_U, SHIFT)
    assert letters() == ("R", "L", "H  PA", "F")


def test_no_side_is_made_up(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    assert not any(room.label(f"side_{side}").isVisible() for side in ("left", "right", "top", "bottom"))


def test_letters_stay_in_sight_when_the_image_is_larger_than_the_canvas(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot, made_radiograph(identity=Identity(patient_orientation=("L", "F"))))
    room.canvas.framing.zoom_by(8)
    for side in ("left", "right", "top", "bottom"):
        assert room.canvas.rect().contains(room.label(f"side_{side}").geometry())


@pytest.mark.parametrize("orientation", [Orientation(1), Orientation(2, True)])
def test_marks_boxes_and_read_out_stay_on_their_pixels(qtbot: QtBot, orientation: Orientation) -> None:
    room = ReadingRoom(qtbot)
    room.session.marking.add(room.entry, Mark(Kind.LENGTH, (Point(100, 500), Point(300, 520))))
    (box, *_) = room.session.boxes
    room.session.viewport.set_orientation(orientation)
    picture = room.grabbed()
    assert room.pixel(picture, 200, 510).min() > 200  # the selected mark is white, the image is grey there
    edge = room.pixel(picture, box.x0, (box.y0 + box.y1) / 2)
    assert edge[2] > edge[0] + 50  # the box's blue
    room.hover(200.5, 510.5)  # the pixel's middle
    assert room.label("readout").text().startswith("200, 510")
    assert room.canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_the_heat_map_turns_with_the_image(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot)
    room.window.resize(1300, 800)  # in a small one a letter of the side stands near the peak
    QApplication.processEvents()
    room.session.heatmap.set_show_boxes(False)
    room.session.looking.set_show_text(False)
    peak = room.session.boxes[0]
    x, y = (peak.x0 + peak.x1) / 2, (peak.y0 + peak.y1) / 2
    for orientation in EIGHT:
        room.session.viewport.set_orientation(orientation)
        picture = room.grabbed()
        warm = room.pixel(picture, x, y)
        assert warm[0] > warm[2] + 60
        cold = room.pixel(picture, 80, 540)
        assert cold[0] == cold[2]


def test_pixels_that_are_not_square_are_drawn_with_their_shape(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot, made_radiograph(spacing=Spacing(0.4, 0.2, SpacingOrigin.CALIBRATED)))
    canvas = room.canvas
    across, down = (
        canvas.place_of(100, 0) - canvas.place_of(0, 0),
        canvas.place_of(0, 100) - canvas.place_of(0, 0),
    )
    assert down.y() == pytest.approx(2 * across.x(), rel=0.02)
    assert canvas.framing.is_fitted
