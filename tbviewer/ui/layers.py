"""What lies on the canvas, bottom to top: the radiograph, the heat map, the file's overlays, the boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QTransform

from tbviewer.core.radiograph import Overlay, Radiograph, Voi
from tbviewer.ui.colormap import activation_levels, heatmap_table
from tbviewer.ui.contour import contour
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.theme import BOX, CANVAS, CAUTION, CONTOUR

if TYPE_CHECKING:  # these load SciPy, which the window must not wait for
    from tbviewer.core.analysis import Analysis
    from tbviewer.core.boxes import Box

_LABEL_PX = 13
_ONE_TO_ONE_TOLERANCE = 1e-6


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
    """The image itself, drawn from the level of its pyramid that matches the zoom.

    What was last drawn is kept as a picture of the screen, so that a change of heat map, boxes or text
    costs no more than copying it.
    """

    def __init__(self) -> None:
        super().__init__(0)
        self._pyramid: GreyPyramid | None = None
        self._table: npt.NDArray[np.uint8] = np.zeros(1, dtype=np.uint8)
        self._color: QImage | None = None
        self._drawn: tuple[tuple[float, ...], QImage] | None = None

    def show_radiograph(self, radiograph: Radiograph | None, pyramid: GreyPyramid | None) -> None:
        """Show another image; nothing if None."""
        self._drawn, self._color, self._pyramid = None, None, None
        if radiograph is None:
            self._set_bounds(QRectF())
            return
        if radiograph.color is not None:
            self._color = _rgb_image(radiograph.color)
        else:
            self._pyramid = pyramid
        self._set_bounds(QRectF(0, 0, radiograph.columns, radiograph.rows))

    def set_grey(self, voi: Voi, inverted: bool) -> None:
        """Change the grey mapping; a colour capture is shown as it is."""
        if self._pyramid is not None:
            self._table = self._pyramid.table(voi, inverted)
            self._drawn = None
            self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Draw the visible part."""
        if self._bounds.isEmpty():
            return
        # The painter counts in logical pixels, the picture in those of the screen.
        ratio = painter.device().devicePixelRatioF()
        transform = painter.worldTransform() * QTransform.fromScale(ratio, ratio)
        screen = self.getViewWidget().viewport().size() * ratio
        key = (
            *(transform.m11(), transform.m22(), transform.dx(), transform.dy()),
            *(screen.width(), screen.height()),
        )
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._rendered(transform, screen)
        painter.save()
        painter.resetTransform()
        picture = self._drawn[1]
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), picture)
        painter.restore()

    def _rendered(self, transform: QTransform, screen: QSize) -> QImage:
        """Return the screen with the visible part drawn on it."""
        picture = QImage(screen, QImage.Format.Format_RGB32)
        picture.fill(QColor(CANVAS))
        painter = QPainter(picture)
        painter.setTransform(transform)
        scale = transform.m11()
        # From twofold zoom on a reader wants to see pixels; at 1:1 there is nothing to smooth.
        smooth = scale < 2 and abs(scale - 1) > _ONE_TO_ONE_TOLERANCE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if self._color is not None:
            painter.drawImage(self._bounds, self._color)
        elif self._pyramid is not None:
            seen = transform.inverted()[0].mapRect(QRectF(QPointF(0, 0), QSizeF(screen)))
            self._draw_grey(painter, scale, seen.intersected(self._bounds))
        painter.end()
        return picture

    def _draw_grey(self, painter: QPainter, scale: float, seen: QRectF) -> None:
        """Look up the grey of the indices that are seen, and draw them."""
        assert self._pyramid is not None
        number = min(max(0, int(np.floor(np.log2(1 / max(scale, 1e-6)) + 1e-9))), self._pyramid.deepest)
        index, step = self._pyramid.level(number), 2**number
        top, left = max(0, int(seen.top() / step) - 1), max(0, int(seen.left() / step) - 1)
        bottom = min(index.shape[0], int(np.ceil(seen.bottom() / step)) + 1)
        right = min(index.shape[1], int(np.ceil(seen.right() / step)) + 1)
        if bottom <= top or right <= left:
            return
        grey = np.take(self._table, index[top:bottom, left:right])
        rows, columns = grey.shape
        image = QImage(grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
        target = QRectF(left * step, top * step, columns * step, rows * step)
        # Halving drops an odd last row or column; the last pixel that is left covers for it.
        if bottom == index.shape[0]:
            target.setBottom(self._bounds.bottom())
        if right == index.shape[1]:
            target.setRight(self._bounds.right())
        painter.drawImage(target, image)


class HeatmapLayer(_Layer):
    """Activation at and above the threshold, in colours of the absolute scale, with a line around it."""

    def __init__(self) -> None:
        super().__init__(1)
        self._fine: npt.NDArray[np.float32] | None = None
        self._levels: npt.NDArray[np.uint16] | None = None
        self._square = QRectF()
        self._image: QImage | None = None
        self._argb: npt.NDArray[np.uint32] | None = None
        self._line: QPainterPath | None = None

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show another Analysis; nothing if None."""
        self._image, self._line = None, None
        if analysis is None:
            self._fine = None
            self._set_bounds(QRectF())
            return
        self._fine = analysis.fine
        self._levels = activation_levels(_doubled(_doubled(analysis.fine).T).T)
        box = analysis.letterbox
        self._square = QRectF(QPointF(*box.to_image(0, 0)), QPointF(*box.to_image(box.size_px, box.size_px)))
        self._set_bounds(QRectF(0, 0, box.columns, box.rows))

    def set_appearance(self, threshold: float, opacity: float, shown: bool) -> None:
        """Redraw at another threshold or opacity."""
        self._image, self._line = None, None
        if self._fine is not None and self._levels is not None and shown:
            self._argb = np.take(heatmap_table(threshold, opacity), self._levels)
            rows, columns = self._argb.shape
            self._image = QImage(
                self._argb.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32_Premultiplied
            )
            self._line = self._outline(threshold)
        self.update()

    def _outline(self, threshold: float) -> QPainterPath | None:
        assert self._fine is not None
        pieces = contour(self._fine, threshold)
        if not len(pieces):
            return None
        rows, columns = self._fine.shape
        x = pieces[:, :, 0].ravel() * (self._square.width() / columns) + self._square.left()
        y = pieces[:, :, 1].ravel() * (self._square.height() / rows) + self._square.top()
        path: QPainterPath = pg.arrayToQPath(x, y, connect="pairs")
        return path

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Draw the map over the square it covers, cut to the image."""
        if self._image is None:
            return
        painter.setClipRect(self._bounds)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(self._square, self._image)
        if self._line is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            pen = QPen(QColor(CONTOUR), 1.5)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(self._line)


def _doubled(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Interpolate linearly to twice the rows, edges extended, so that colours end where the line runs."""
    before = np.concatenate([values[:1], values[:-1]])
    after = np.concatenate([values[1:], values[-1:]])
    doubled = np.empty((2 * len(values), *values.shape[1:]), dtype=np.float32)
    doubled[0::2] = 0.75 * values + 0.25 * before
    doubled[1::2] = 0.75 * values + 0.25 * after
    return doubled


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
