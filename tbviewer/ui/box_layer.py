"""Boxes as outlines of constant width, each with its number and its peak activation.

A label stands over its box's left corner; where it would leave the canvas or cover a text, at another corner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from tbviewer.ui.layer import Layer, cosmetic_pen
from tbviewer.ui.theme import BOX

if TYPE_CHECKING:  # it loads SciPy, which the window must not wait for
    from tbviewer.core.boxes import Box

_LABEL_PX, _LINE_PX = 13, 2


class BoxLayer(Layer):
    """Numbered from the highest peak, as in the side panel.

    Parameters
    ----------
    taken
        Returns where texts stand on the canvas, in its pixels.
    """

    def __init__(self, taken: Callable[[], Sequence[QRectF]] = tuple) -> None:
        super().__init__(3)
        self._taken = taken
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
        canvas, taken = QRectF(painter.viewport()), list(self._taken())
        painter.setFont(_font())
        for number, box in enumerate(self.boxes, start=1):
            rect = QRectF(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)
            painter.setPen(cosmetic_pen(painter, BOX, _LINE_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            outline, words = transform.mapRect(rect), (str(number), f"{box.peak:.2f}")
            painter.save()
            painter.resetTransform()
            widths = [painter.fontMetrics().horizontalAdvance(word) + 10 for word in words]
            place = _free_place(outline, QSizeF(sum(widths), _LABEL_PX + 6), canvas, taken)
            taken.append(place)
            _draw_label(painter, place, widths[0], *words)
            painter.restore()


def _font() -> QFont:
    font = QFont()
    font.setPixelSize(_LABEL_PX)
    font.setBold(True)
    return font


def _free_place(box: QRectF, size: QSizeF, canvas: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """Return where a box's label stands: at the first corner, outside or in, where least is in its way."""
    left, right = box.left() - 1, box.right() + 1 - size.width()
    above, below = box.top() - size.height(), box.bottom()
    inside_top, inside_foot = box.top(), box.bottom() - size.height()
    places = [
        QRectF(QPointF(x, y), size) for y in (above, inside_top, below, inside_foot) for x in (left, right)
    ]
    seen = [place for place in places if canvas.contains(place)] or places[:1]
    return min(seen, key=lambda place: sum(_area(place.intersected(other)) for other in taken))


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()


def _draw_label(painter: QPainter, place: QRectF, width: float, number: str, peak: str) -> None:
    """Draw the number on a plate of some width, and beside it the peak."""
    plate = QRectF(place.topLeft(), QSizeF(width, place.height()))
    beside = QRectF(plate.topRight(), QSizeF(place.width() - width, place.height()))
    painter.fillRect(plate, QColor(BOX))
    painter.fillRect(beside, QColor(0, 0, 0, 170))
    painter.setPen(QColor("black"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, number)
    painter.setPen(QColor(BOX))
    painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, peak)
