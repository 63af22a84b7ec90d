"""The image itself, drawn from the level of its pyramid that matches the zoom."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from tbviewer.core.orientation import Geometry
from tbviewer.core.radiograph import Radiograph, Voi
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.layer import Layer, transform_of
from tbviewer.ui.theme import CANVAS

_ONE_TO_ONE_TOLERANCE = 1e-6
_PIXELS_SEEN_FROM = 2.0  # zoom from which a reader wants to see pixels rather than a smooth picture


class RadiographLayer(Layer):
    """The bottom layer.

    What was last drawn is kept as a picture of the screen, so that a change of heat map, boxes or text
    costs no more than copying it.
    """

    def __init__(self) -> None:
        super().__init__(0)
        self._pyramid: GreyPyramid | None = None
        self._table: npt.NDArray[np.uint8] = np.zeros(1, dtype=np.uint8)
        self._color: npt.NDArray[np.uint8] | None = None
        self._drawn: tuple[tuple[object, ...], QImage] | None = None

    def show_radiograph(self, radiograph: Radiograph | None, pyramid: GreyPyramid | None) -> None:
        """Show another image; nothing if None."""
        self._drawn, self._color, self._pyramid = None, None, None
        if radiograph is not None and radiograph.color is not None:
            self._color = radiograph.color
        elif radiograph is not None:
            self._pyramid = pyramid
        self.update()

    def set_grey(self, voi: Voi, inverted: bool) -> None:
        """Change the grey mapping; a colour capture is shown as it is."""
        if self._pyramid is not None:
            self._table = self._pyramid.table(voi, inverted)
            self._drawn = None
            self.update()

    def draw(self, painter: QPainter) -> None:
        """Draw the visible part."""
        # The painter counts in logical pixels, the picture in those of the screen.
        ratio = painter.device().devicePixelRatioF()
        transform = painter.worldTransform() * QTransform.fromScale(ratio, ratio)
        screen = self.getViewWidget().viewport().size() * ratio
        place = (transform.m11(), transform.m22(), transform.dx(), transform.dy())
        key = (*place, screen.width(), screen.height(), self.geometry)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self.rendered(transform, screen)
        painter.resetTransform()
        picture = self._drawn[1]
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), picture)

    def rendered(self, transform: QTransform, screen: QSize) -> QImage:
        """Return a picture of the part that is seen through a map from what is seen to the picture."""
        picture = QImage(screen, QImage.Format.Format_RGB32)
        picture.fill(QColor(CANVAS))
        if self.geometry is None or (self._color is None and self._pyramid is None):
            return picture
        painter = QPainter(picture)
        painter.setTransform(transform)
        scale = transform.m11() * max(1.0, self.geometry.aspect)
        smooth = scale < _PIXELS_SEEN_FROM and abs(scale - 1) > _ONE_TO_ONE_TOLERANCE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        seen = transform.inverted()[0].mapRect(QRectF(QPointF(0, 0), QSizeF(screen)))
        in_image = transform_of(self.geometry.to_image).mapRect(seen.intersected(self.boundingRect()))
        self._draw_part(painter, self.geometry, scale, in_image)
        painter.end()
        return picture

    def _draw_part(self, painter: QPainter, geometry: Geometry, scale: float, seen: QRectF) -> None:
        """Look up the greys of the pixels that are seen, turn them, and draw them."""
        pixels, step = self._level(scale)
        top, left = max(0, int(seen.top() / step) - 1), max(0, int(seen.left() / step) - 1)
        bottom = min(pixels.shape[0], int(np.ceil(seen.bottom() / step)) + 1)
        right = min(pixels.shape[1], int(np.ceil(seen.right() / step)) + 1)
        if bottom <= top or right <= left:
            return
        target = QRectF(left * step, top * step, (right - left) * step, (bottom - top) * step)
        # Halving drops an odd last row or column; the last pixel that is left covers for it.
        if bottom == pixels.shape[0]:
            target.setBottom(geometry.rows)
        if right == pixels.shape[1]:
            target.setRight(geometry.columns)
        part = pixels[top:bottom, left:right]
        shown = part if self._color is not None else np.take(self._table, part)
        turned = np.ascontiguousarray(geometry.orientation.apply(shown))
        painter.drawImage(transform_of(geometry.to_seen).mapRect(target), _image(turned))

    def _level(self, scale: float) -> tuple[npt.NDArray[Any], int]:
        """Return the pixels to draw from at a zoom, and how many of the image's one of them stands for."""
        if self._color is not None:
            return self._color, 1
        assert self._pyramid is not None
        number = min(max(0, int(np.floor(np.log2(1 / max(scale, 1e-6)) + 1e-9))), self._pyramid.deepest)
        return self._pyramid.level(number), 2**number


def _image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """Return grey ``(rows, columns)`` or colour ``(rows, columns, 3)`` as a picture of the same memory."""
    rows, columns = pixels.shape[:2]
    kind = QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(pixels.data, columns, rows, pixels.strides[0], kind)
