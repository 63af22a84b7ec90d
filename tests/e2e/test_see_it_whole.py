"""A reader sees the whole image at once: smoothed before the window, padding black, overlays in place."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from tbviewer.core.orientation import Orientation
from tbviewer.core.radiograph import Overlay, Radiograph, Spacing, SpacingOrigin, Window
from tbviewer.ui.darkroom import Darkroom
from tests.e2e.reading_room import ReadingRoom, pixels_of

EIGHT = [Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)]


def ramp(rows: int = 1501, columns: int = 1301) -> np.ndarray:
    """Return values that grow evenly, 20 a column and 10 a row: the mean of any part is known."""
    y, x = np.mgrid[0:rows, 0:columns]
    return (20 * x + 10 * y).astype(np.float32)


@pytest.mark.parametrize("orientation", EIGHT)
def test_a_screen_pixel_is_the_mean_of_what_it_covers(qtbot: QtBot, orientation: Orientation) -> None:
    room = ReadingRoom(qtbot, Radiograph(ramp(), bits_stored=16, file_format="DICOM"))
    room.bare()
    room.session.viewport.set_orientation(orientation)
    window = Window(21_000, 16_000, "LINEAR_EXACT")
    room.session.greys.set_voi(window)
    picture = room.grabbed()
    for x, y in ((400, 300), (650, 750), (900, 1200), (1200, 100), (150, 1400)):
        place = room.canvas.place_of(x, y)
        column, row = int(place.x()), int(place.y())
        # The middle of that screen pixel, back in the image: there the ramp has the pixel's mean.
        at = room.canvas.to_image(room.canvas.to_seen(QPointF(column + 0.5, row + 0.5)))
        value = 20 * (at.x - 0.5) + 10 * (at.y - 0.5)
        wanted = 255 * min(max((value - 21_000) / 16_000 + 0.5, 0), 1)
        assert np.abs(picture[row, column] - wanted).max() <= 2


def test_the_window_comes_after_the_smoothing(qtbot: QtBot) -> None:
    """Lines of 0 and 60,000 have the mean 30,000: grey in a window around it, not black and white."""
    pixels = np.zeros((1500, 1300), dtype=np.float32)
    pixels[:, ::2] = 60_000
    room = ReadingRoom(qtbot, Radiograph(pixels, bits_stored=16, file_format="DICOM"))
    room.bare()
    room.session.greys.set_voi(Window(30_000, 400, "LINEAR_EXACT"))
    picture = room.grabbed()
    middle = room.pixel(picture, 650, 750)
    assert np.abs(middle - 127).max() <= 40


@pytest.mark.parametrize("inverted", [False, True])
def test_padding_is_black_whole_and_magnified(qtbot: QtBot, inverted: bool) -> None:
    pixels = np.full((1500, 1300), 3000, dtype=np.float32)
    padding = np.zeros(pixels.shape, dtype=bool)
    padding[:, :300] = True
    radiograph = Radiograph(pixels, inverted=inverted, padding=padding, bits_stored=12, file_format="DICOM")
    room = ReadingRoom(qtbot, radiograph)
    room.bare()
    room.session.greys.set_voi(Window(3000, 1000))
    for factor in (1.0, 8.0):
        room.canvas.framing.zoom_by(factor)
        if factor > 1:
            room.canvas._view.setRange(QRectF(280, 700, 40, 40), padding=0)
        picture = room.grabbed()
        assert room.pixel(picture, 290, 720).max() == 0
        assert room.pixel(picture, 312, 720).min() > 100


@pytest.mark.parametrize("orientation", [Orientation(), Orientation(1, True)])
def test_overlays_lie_where_the_file_puts_them_and_o_hides_them(
    qtbot: QtBot, orientation: Orientation
) -> None:
    mask = np.ones((60, 80), dtype=bool)
    pixels = np.full((600, 500), 1000, dtype=np.float32)
    overlay = Overlay(row=100, column=200, mask=mask, label="marker")
    room = ReadingRoom(qtbot, Radiograph(pixels, overlays=(overlay,), bits_stored=12, file_format="DICOM"))
    room.session.heatmap.set_show_heatmap(False)
    room.session.heatmap.set_show_boxes(False)
    room.session.viewport.set_orientation(orientation)
    picture = room.grabbed()
    inside, outside = room.pixel(picture, 240, 130), room.pixel(picture, 240, 180)
    assert inside[0] > inside[2] + 60  # the colour of overlays
    assert outside[0] == outside[2]
    room.key(Qt.Key.Key_O)
    hidden = room.pixel(room.grabbed(), 240, 130)
    assert hidden[0] == hidden[2]


THIN_LINES = range(103, 2303, 120)


def ruled() -> Radiograph:
    """Return a large image with an overlay of lines that are one pixel wide: some across, some down."""
    mask = np.zeros((2431, 2001), dtype=bool)
    mask[list(THIN_LINES), 500:600] = True
    mask[1800:1900, [column for column in THIN_LINES if column < mask.shape[1]]] = True
    pixels = np.full(mask.shape, 1000, dtype=np.float32)
    return Radiograph(pixels, overlays=(Overlay(0, 0, mask),), bits_stored=12, file_format="DICOM")


def lines_on(way: np.ndarray) -> int:
    """Return how many lines in the colour of overlays are met on a way of pixels, shape ``(n, 3)``."""
    drawn = way[:, 0] > way[:, 2] + 60
    return int(np.count_nonzero(drawn[1:] & ~drawn[:-1]))


@pytest.mark.parametrize("orientation", EIGHT)
def test_the_thinnest_lines_of_overlays_are_seen_in_an_image_that_is_fitted(
    qtbot: QtBot, orientation: Orientation
) -> None:
    room = ReadingRoom(qtbot, ruled())
    room.bare()
    room.session.viewport.set_orientation(orientation)
    assert room.canvas.zoom < 0.4
    picture = room.grabbed()
    down, across = room.canvas.place_of(550, 1340), room.canvas.place_of(650, 1850)
    if orientation.quarter_turns % 2:
        ways = picture[int(down.y()), :], picture[:, int(across.x())]
    else:
        ways = picture[:, int(down.x())], picture[int(across.y()), :]
    assert [lines_on(way) for way in ways] == [19, 16]


def test_the_thinnest_lines_of_overlays_are_seen_in_a_saved_picture(qtbot: QtBot) -> None:
    room = ReadingRoom(qtbot, ruled())
    room.bare()
    picture = pixels_of(Darkroom(room.session).whole(room.session.viewport, patient=False))
    rows, columns = picture.shape[:2]
    assert rows < 2431
    assert lines_on(picture[:, round(550 / 2001 * columns)]) == 19
    assert lines_on(picture[round(1850 / 2431 * rows)]) == 16


@pytest.mark.parametrize("orientation", [Orientation(), Orientation(1)])
@pytest.mark.parametrize(("row_mm", "column_mm"), [(0.4, 0.2), (0.2, 0.4)])
def test_a_saved_picture_has_the_shape_that_is_seen_and_all_that_the_image_has(
    qtbot: QtBot, row_mm: float, column_mm: float, orientation: Orientation
) -> None:
    spacing = Spacing(row_mm, column_mm, SpacingOrigin.DETECTOR)
    pixels = np.full((600, 1000), 3000, dtype=np.float32)
    room = ReadingRoom(qtbot, Radiograph(pixels, spacing=spacing, bits_stored=12, file_format="DICOM"))
    room.bare()
    room.session.greys.set_voi(Window(3000, 1000))
    room.session.viewport.set_orientation(orientation)
    picture = pixels_of(Darkroom(room.session).whole(room.session.viewport, patient=False))
    height, width = picture.shape[:2]
    bounds = room.canvas.bounds
    assert width / height == pytest.approx(bounds.width() / bounds.height(), rel=0.01)
    assert sorted((width, height)) == ([1000, 1200] if row_mm > column_mm else [600, 2000])
    assert min(picture[30, width // 3].min(), picture[height // 3, 30].min()) > 100  # no bars
