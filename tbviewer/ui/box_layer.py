"""Boxes as outlines of constant width, each with its number and its peak activation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from tbviewer.ui.layer import Layer, cosmetic_pen
from tbviewer.ui.theme import BOX

if TYPE_CHECKING:  # it loads SciPy, which the window must not wait for
    from tbviewer.core.boxes import Box

_LABEL_PX, _LINE_PX = 13, 2


class BoxLayer(Layer):
    """Numbered from the highest peak, as in the side panel."""

    def __init__(self) -> None:
        super().__init__(3)
        self.boxes: tuple[Box, ...] = ()

    def show_boxes(self, boxes: tuple[Box, ...]) -> None:
        """Show other boxes."""
        self.boxes = boxes
        self.update()

    def box_at(self, x: float, y: float) -> Box | None:
        """Return the smallest Box around a point of the image."""
        around = [b for b in self.boxes if b.x0 <= x < b.x1 and b.y0 <= y < b.y1]
        return min(around, key=lambda b: (b.x1 - b.x0) * (b.y1 - b.y0)) if around else None

    def boundingRect(self) -> QRectF:
        """Return what may be drawn on: labels stand beyond the image's edges, and must vanish there too."""
        image = super().boundingRect()
        return image.adjusted(-image.width(), -image.height(), image.width(), image.height())

    def draw(self, painter: QPainter) -> None:
        """Draw outlines and labels."""
        self.to_image(painter)
        transform = painter.worldTransform()
        for number, box in enumerate(self.boxes, start=1):
            rect = QRectF(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)
            painter.setPen(cosmetic_pen(painter, BOX, _LINE_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            corner = transform.mapRect(rect).topLeft()
            painter.save()
            painter.resetTransform()
            _draw_label(painter, corner, str(number), f"{box.peak:.2f}")
            painter.restore()


def _draw_label(painter: QPainter, corner: QPointF, number: str, peak: str) -> None:
    """Draw the number on a plate over the box's corner, and beside it the peak."""
    font = QFont()
    font.setPixelSize(_LABEL_PX)
    font.setBold(True)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    height = _LABEL_PX + 6
    plate = QRectF(corner.x() - 1, corner.y() - height, metrics.horizontalAdvance(number) + 10, height)
    beside = QRectF(plate.right(), plate.top(), metrics.horizontalAdvance(peak) + 10, height)
    painter.fillRect(plate, QColor(BOX))
    painter.fillRect(beside, QColor(0, 0, 0, 170))
    painter.setPen(QColor("black"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, number)
    painter.setPen(QColor(BOX))
    painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, peak)
