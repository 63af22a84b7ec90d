"""What lies on the canvas, bottom to top: the radiograph, the heat map, the file's overlays, the boxes."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QTransform

from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import Box
from tbviewer.core.radiograph import Overlay, Radiograph, Voi
from tbviewer.ui.colormap import colored
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.theme import BOX, CAUTION

_LABEL_PX = 13


class _Layer(pg.GraphicsObject):
    """A layer in image coordinates, where pixel ``i`` spans ``i`` to ``i + 1``."""

    def __init__(self, z: float) -> None:
        super().__init__()
        self.setZValue(z)
        self._bounds = QRectF()

    def boundingRect(self) -> QRectF:
        """Return the image's rectangle."""
        return QRectF(self._bounds)

    def _set_bounds(self, bounds: QRectF) -> None:
        self.prepareGeometryChange()
        self._bounds = bounds
        self.update()


class RadiographLayer(_Layer):
    """The image itself, drawn from the level of its pyramid that matches the zoom."""

    def __init__(self) -> None:
        super().__init__(0)
        self._pyramid: GreyPyramid | None = None
        self._table: npt.NDArray[np.uint8] = np.zeros(1, dtype=np.uint8)
        self._color: QImage | None = None
        self._drawn: tuple[tuple[int, ...], QImage, npt.NDArray[np.uint8]] | None = None

    def show_radiograph(self, radiograph: Radiograph | None) -> None:
        """Show another image; nothing if None."""
        self._drawn, self._color, self._pyramid = None, None, None
        if radiograph is None:
            self._set_bounds(QRectF())
            return
        if radiograph.color is not None:
            self._color = _rgb_image(radiograph.color)
        else:
            self._pyramid = GreyPyramid(radiograph)
        self._set_bounds(QRectF(0, 0, radiograph.columns, radiograph.rows))

    def set_grey(self, voi: Voi, inverted: bool) -> None:
        """Change the grey mapping; a colour capture is shown as it is."""
        if self._pyramid is not None:
            self._table = self._pyramid.table(voi, inverted)
            self._drawn = None
            self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Draw the visible part."""
        smooth = painter.worldTransform().m11() < 2  # beyond twofold zoom a reader wants to see pixels
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if self._color is not None:
            painter.drawImage(self._bounds, self._color)
        elif self._pyramid is not None:
            image, target = self._visible(painter.worldTransform())
            painter.drawImage(target, image)

    def _visible(self, transform: QTransform) -> tuple[QImage, QRectF]:
        """Return the visible part as a grey image and the rectangle of image pixels it covers."""
        assert self._pyramid is not None
        scale = max(abs(transform.m11()), 1e-6)
        number = min(int(max(0.0, np.floor(np.log2(1 / scale)))), self._pyramid.deepest())
        index = self._pyramid.level(number)
        step = 2**number
        seen = self.viewRect().intersected(self._bounds)
        top, left = max(0, int(seen.top() / step)), max(0, int(seen.left() / step))
        bottom = min(index.shape[0], int(np.ceil(seen.bottom() / step)) + 1)
        right = min(index.shape[1], int(np.ceil(seen.right() / step)) + 1)
        key = (number, top, left, bottom, right)
        if self._drawn is None or self._drawn[0] != key:
            grey = np.take(self._table, index[top:bottom, left:right])
            rows, columns = grey.shape
            image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
            self._drawn = key, image, grey  # the image borrows the array's memory
        return self._drawn[1], QRectF(left * step, top * step, (right - left) * step, (bottom - top) * step)


class HeatmapLayer(_Layer):
    """Activation at and above the threshold, in colours of the absolute scale."""

    def __init__(self) -> None:
        super().__init__(1)
        self._analysis: Analysis | None = None
        self._square = QRectF()
        self._image: QImage | None = None
        self._rgba: npt.NDArray[np.uint8] | None = None

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show another Analysis; nothing if None."""
        self._analysis, self._image = analysis, None
        if analysis is None:
            self._set_bounds(QRectF())
            return
        box = analysis.letterbox
        self._square = QRectF(QPointF(*box.to_image(0, 0)), QPointF(*box.to_image(box.size_px, box.size_px)))
        self._set_bounds(QRectF(0, 0, box.columns, box.rows))

    def set_appearance(self, threshold: float, opacity: float, shown: bool) -> None:
        """Redraw at another threshold or opacity."""
        self._image = None
        if self._analysis is not None and shown:
            self._rgba = colored(self._analysis.fine, threshold, opacity)
            rows, columns, _ = self._rgba.shape
            self._image = QImage(
                self._rgba.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888_Premultiplied
            )
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Draw the map over the square it covers, cut to the image."""
        if self._image is not None:
            painter.setClipRect(self._bounds)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawImage(self._square, self._image)


class OverlayLayer(_Layer):
    """Graphics layers of the groups 60xx."""

    def __init__(self) -> None:
        super().__init__(2)
        self._images: list[tuple[QPointF, QImage]] = []

    def show_overlays(self, overlays: tuple[Overlay, ...], bounds: QRectF) -> None:
        """Show the layers of an image of some size; an empty tuple hides them."""
        self._images = [(QPointF(o.column, o.row), _mask_image(o.mask)) for o in overlays]
        self._set_bounds(bounds)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Draw each layer in one colour."""
        for corner, image in self._images:
            painter.drawImage(corner, image)


class BoxLayer(_Layer):
    """Boxes as outlines of constant width, numbered from the highest peak."""

    def __init__(self) -> None:
        super().__init__(3)
        self.boxes: tuple[Box, ...] = ()

    def show_boxes(self, boxes: tuple[Box, ...], bounds: QRectF) -> None:
        """Show other boxes."""
        self.boxes = boxes
        self._set_bounds(bounds)

    def box_at(self, x: float, y: float) -> Box | None:
        """Return the smallest Box around a point of the image."""
        around = [b for b in self.boxes if b.x0 <= x < b.x1 and b.y0 <= y < b.y1]
        return min(around, key=lambda b: (b.x1 - b.x0) * (b.y1 - b.y0)) if around else None

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Draw outlines and numbers."""
        pen = QPen(QColor(BOX), 2)
        pen.setCosmetic(True)
        transform = painter.worldTransform()
        for number, box in enumerate(self.boxes, start=1):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0))
            painter.save()
            corner = transform.map(QPointF(box.x0, box.y0))
            painter.resetTransform()
            _draw_label(painter, corner, str(number))
            painter.restore()


def _draw_label(painter: QPainter, corner: QPointF, text: str) -> None:
    font = QFont()
    font.setPixelSize(_LABEL_PX)
    font.setBold(True)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(text) + 10
    plate = QRectF(corner.x() - 1, corner.y() - _LABEL_PX - 6, width, _LABEL_PX + 6)
    painter.fillRect(plate, QColor(BOX))
    painter.setPen(QColor("black"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


def _rgb_image(rgb: npt.NDArray[np.uint8]) -> QImage:
    rows, columns, _ = rgb.shape
    data = np.ascontiguousarray(rgb)
    return QImage(data.data, columns, rows, columns * 3, QImage.Format.Format_RGB888).copy()


def _mask_image(mask: npt.NDArray[np.bool_]) -> QImage:
    color = QColor(CAUTION)
    rgba = np.zeros((*mask.shape, 4), dtype=np.uint8)
    rgba[mask] = (color.red(), color.green(), color.blue(), 255)
    rows, columns = mask.shape
    return QImage(rgba.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888).copy()
