"""Activation at and above the threshold: filled with colours of the absolute scale, or as lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from tbviewer.core.orientation import Geometry, Orientation
from tbviewer.ui.colormap import activation_colors, activation_levels, heatmap_table, lowest_shown
from tbviewer.ui.contour import contour
from tbviewer.ui.heatmap_look import HeatmapLook, Style, written_activation
from tbviewer.ui.layer import Layer, cosmetic_pen, transform_of
from tbviewer.ui.theme import CONTOUR

if TYPE_CHECKING:  # it loads SciPy, which the window must not wait for
    from tbviewer.core.analysis import Analysis

_EDGE_PX, _LINE_PX = 1.5, 1.8
_LINE_STEPS = 10  # lines at tenths of the scale


@dataclass(frozen=True, slots=True, eq=False)
class _Turned:
    """Activation levels turned as the image is, and the highest of each row and column."""

    orientation: Orientation
    levels: npt.NDArray[np.uint16]
    row_peaks: npt.NDArray[np.uint16]
    column_peaks: npt.NDArray[np.uint16]

    @classmethod
    def of(cls, levels: npt.NDArray[np.uint16], orientation: Orientation) -> _Turned:
        turned = np.ascontiguousarray(orientation.apply(levels))
        return cls(orientation, turned, turned.max(axis=1), turned.max(axis=0))

    def reaching(self, lowest: int) -> tuple[npt.NDArray[np.uint16], QRectF] | None:
        """Return the smallest part around all levels from `lowest` on, and its place as shares of the whole.

        Most of a map is below the threshold: to colour and smooth that too would take most of a drag.
        """
        rows, columns = (np.flatnonzero(peaks >= lowest) for peaks in (self.row_peaks, self.column_peaks))
        if not len(rows):
            return None
        count = len(self.row_peaks)  # the map is square
        top, left = max(rows[0] - 1, 0), max(columns[0] - 1, 0)
        bottom, right = min(rows[-1] + 2, count), min(columns[-1] + 2, count)
        share = QRectF(left / count, top / count, (right - left) / count, (bottom - top) / count)
        return self.levels[top:bottom, left:right], share


@dataclass(frozen=True, slots=True, eq=False)
class _Filling:
    """The coloured part of a map, the memory it lies in, and its place in the plane of what is seen."""

    picture: QImage
    argb: npt.NDArray[np.uint32]
    place: QRectF


class HeatmapLayer(Layer):
    """The heat map over the square that the model saw, cut to the image."""

    def __init__(self) -> None:
        super().__init__(1)
        self._fine: npt.NDArray[np.float32] | None = None
        self._levels: npt.NDArray[np.uint16] = np.zeros((1, 1), dtype=np.uint16)
        self._turned: _Turned | None = None
        self._square = QRectF()
        self._image: _Filling | None = None
        self._edge: QPainterPath | None = None
        self._lines: dict[int, QPainterPath] = {}
        self._look = HeatmapLook()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show another Analysis; nothing if None."""
        self._image, self._edge, self._turned, self._lines = None, None, None, {}
        if analysis is None:
            self._fine = None
            self.update()
            return
        self._fine = analysis.fine
        self._levels = activation_levels(_doubled(_doubled(analysis.fine).T).T)
        box = analysis.letterbox
        self._square = QRectF(QPointF(*box.to_image(0, 0)), QPointF(*box.to_image(box.size_px, box.size_px)))

    def set_geometry(self, geometry: Geometry | None) -> None:
        """Turn the map with the image."""
        if geometry != self.geometry:
            self._image, self._edge = None, None
        super().set_geometry(geometry)

    def set_look(self, look: HeatmapLook) -> None:
        """Redraw at another threshold, in other colours, as another style."""
        if replace(look, shown=self._look.shown) != self._look:
            self._image, self._edge = None, None
        self._look = look
        self.update()

    def activation_at(self, x: float, y: float) -> float | None:
        """Return the activation at a point of the image, whether it is shown or not; None outside of it."""
        if self._fine is None or not self.image_rect.contains(x, y):
            return None
        rows, columns = self._fine.shape
        column = int((x - self._square.left()) / self._square.width() * columns)
        row = int((y - self._square.top()) / self._square.height() * rows)
        return float(self._fine[min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)])

    def written(self, activation: float | None) -> str:
        """Return an activation as it reads beside the threshold of this map; empty where there is none."""
        return "" if activation is None else written_activation(activation, self._look.threshold)

    def _make(self) -> None:
        """Make what the look asks for, if it is not made yet."""
        if self._fine is None or self.geometry is None or self._edge is not None:
            return
        look = self._look
        self._edge = self._line_at(look.threshold)
        if look.style is Style.LINES:
            for tenth in self._tenths():
                if tenth not in self._lines:
                    self._lines[tenth] = self._line_at(tenth / _LINE_STEPS)
            return
        orientation = self.geometry.orientation
        if self._turned is None or self._turned.orientation != orientation:
            self._turned = _Turned.of(self._levels, orientation)
        found = self._turned.reaching(lowest_shown(look.threshold))
        if found is None:
            return
        part, share = found
        argb = np.take(heatmap_table(look.threshold, look.opacity, look.colors), part)
        rows, columns = argb.shape
        kind = QImage.Format.Format_ARGB32_Premultiplied
        square = transform_of(self.geometry.to_seen).mapRect(self._square)
        place = QRectF(
            square.left() + share.left() * square.width(),
            square.top() + share.top() * square.height(),
            share.width() * square.width(),
            share.height() * square.height(),
        )
        self._image = _Filling(QImage(argb.data, columns, rows, columns * 4, kind), argb, place)

    def _tenths(self) -> Iterable[int]:
        """Return the tenths of the scale that lie above the threshold."""
        first = int(np.floor(self._look.threshold * _LINE_STEPS + 1e-6)) + 1
        return range(first, _LINE_STEPS)

    def _line_at(self, activation: float) -> QPainterPath:
        """Return the line around activation at and above a value, in image coordinates."""
        assert self._fine is not None
        pieces = contour(self._fine, activation)
        if not len(pieces):
            return QPainterPath()
        rows, columns = self._fine.shape
        x = pieces[:, :, 0].ravel() * (self._square.width() / columns) + self._square.left()
        y = pieces[:, :, 1].ravel() * (self._square.height() / rows) + self._square.top()
        path: QPainterPath = pg.arrayToQPath(x, y, connect="pairs")
        return path

    def draw(self, painter: QPainter) -> None:
        """Draw the map if it is to be shown."""
        if self._look.shown:
            self.draw_map(painter)

    def draw_map(self, painter: QPainter) -> None:
        """Draw the map, even where the reader hid it: the magnifier always shows both."""
        if self._fine is None or self.geometry is None:
            return
        self._make()
        painter.setClipRect(self.boundingRect(), Qt.ClipOperation.IntersectClip)
        if self._look.style is Style.FILLED and self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawImage(self._image.place, self._image.picture)
        self.to_image(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setOpacity(1.0 if self._look.style is Style.FILLED else max(self._look.opacity, 0.15))
        if self._look.style is Style.LINES:
            self._draw_lines(painter)
        if self._edge is not None:
            painter.setPen(cosmetic_pen(painter, CONTOUR, _EDGE_PX))
            painter.drawPath(self._edge)

    def _draw_lines(self, painter: QPainter) -> None:
        colors = activation_colors(self._look.colors)
        for tenth in self._tenths():
            red, green, blue = colors[round(255 * tenth / _LINE_STEPS)].tolist()
            painter.setPen(cosmetic_pen(painter, QColor(red, green, blue).name(), _LINE_PX))
            painter.drawPath(self._lines.get(tenth, QPainterPath()))


def _doubled(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Interpolate linearly to twice the rows, edges extended, so that colours end where the line runs."""
    before = np.concatenate([values[:1], values[:-1]])
    after = np.concatenate([values[1:], values[-1:]])
    doubled = np.empty((2 * len(values), *values.shape[1:]), dtype=np.float32)
    doubled[0::2] = 0.75 * values + 0.25 * before
    doubled[1::2] = 0.75 * values + 0.25 * after
    return doubled
