"""The magnifier: image alone and image with heat map, side by side, under the cursor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from tbviewer.ui.heatmap_layer import HeatmapLayer
from tbviewer.ui.radiograph_layer import RadiographLayer
from tbviewer.ui.theme import CANVAS_LINE, CANVAS_TEXT

_SIDE_PX, _CAPTION_PX, _FRAME_PX, _AWAY_PX = 200, 20, 2, 28  # smaller on a small canvas
_FACTOR = 2.5  # times the zoom of the canvas
_LEAST_ZOOM = 1.0  # screen pixels per image pixel
_CROSS_PX, _GAP_PX = 14, 4


class Magnifier(QWidget):
    """Two squares beside the cursor; both show the same place.

    Parameters
    ----------
    zoom
        Returns logical screen pixels per image pixel of the canvas.
    """

    def __init__(
        self, canvas: QWidget, image: RadiographLayer, heatmap: HeatmapLayer, zoom: Callable[[], float]
    ) -> None:
        super().__init__(canvas)
        self.setObjectName("magnifier")
        self.setAccessibleName(self.tr("Magnifier: image, and image with heat map"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas, self._image, self._heatmap, self._zoom = canvas, image, heatmap, zoom
        self._at, self._side = QPointF(), _SIDE_PX
        self.hide()

    def look_at(self, at: QPointF, cursor: QPoint) -> None:
        """Show the surroundings of a point of what is seen, beside the cursor and inside the canvas."""
        self._at = at
        room = self._canvas.rect()
        self._side = max(40, min(_SIDE_PX, (room.width() - 3 * _FRAME_PX) // 2, room.height() // 2))
        self.setFixedSize(2 * self._side + 3 * _FRAME_PX, self._side + _CAPTION_PX + 2 * _FRAME_PX)
        x = cursor.x() + _AWAY_PX
        if x + self.width() > room.right():
            x = cursor.x() - _AWAY_PX - self.width()
        y = cursor.y() - self.height() - _AWAY_PX
        if y < 0:
            y = cursor.y() + _AWAY_PX
        self.move(max(0, min(x, room.width() - self.width())), max(0, min(y, room.height() - self.height())))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both squares, a cross in the middle of each, and what they are."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(CANVAS_LINE))
        ratio, side = self.devicePixelRatioF(), self._side
        zoom = max(_FACTOR * self._zoom(), _LEAST_ZOOM / ratio)
        to_square = QTransform(
            zoom, 0, 0, zoom, side / 2 - zoom * self._at.x(), side / 2 - zoom * self._at.y()
        )
        on_screen = to_square * QTransform.fromScale(ratio, ratio)
        picture = self._image.rendered(on_screen, QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        for number, caption in enumerate((self.tr("Image"), self.tr("With heat map"))):
            left = _FRAME_PX + number * (side + _FRAME_PX)
            painter.save()
            painter.translate(left, _FRAME_PX)
            painter.setClipRect(QRect(0, 0, side, side))
            painter.drawImage(QPointF(0, 0), picture)
            if number == 1:
                painter.setTransform(to_square, True)
                self._heatmap.draw_map(painter)
            painter.restore()
            _draw_cross(painter, QPointF(left + side / 2, _FRAME_PX + side / 2))
            foot = QRect(left, _FRAME_PX + side, side, _CAPTION_PX)
            painter.setPen(QColor(CANVAS_TEXT))
            painter.setLayoutDirection(
                Qt.LayoutDirection.LayoutDirectionAuto
            )  # of the caption's own language
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{caption}  {100 * zoom * ratio:.0f} %")


def _draw_cross(painter: QPainter, at: QPointF) -> None:
    """Draw a cross that leaves its middle free."""
    for color, width in (("#000000", 3), ("#ffffff", 1)):
        painter.setPen(QPen(QColor(color), width))
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            way = QPointF(dx, dy)
            painter.drawLine(at + way * _GAP_PX, at + way * _CROSS_PX)
