"""Text with a dark edge, readable on black, on white and on the lung between, without hiding it.

A line may be limited in width, and then ends in an ellipsis; one that is limited to nothing is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

_HALO_PX, _NO_LIMIT = 2.5, 1 << 20
_COLOR = "#eceff1"
_AROUND = ((-1, -1), (0, -1.4), (1, -1), (1.4, 0), (1, 1), (0, 1.4), (-1, 1), (-1.4, 0))


class HaloLabel(QLabel):
    """A label over the canvas, which the mouse does not notice."""

    def __init__(self, parent: QWidget, name: str, color: str = _COLOR) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)  # a header must not be able to carry markup
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._color = color
        self._limits: tuple[int, ...] = ()
        self._drawn: tuple[tuple[object, ...], QPixmap] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text; it lies on the canvas, so it is painted as often, and drawn only when it changes."""
        key = (self.text(), self._limits, self.size(), self.devicePixelRatioF(), self.alignment())
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            picture.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(picture))
            self._drawn = key, picture
        QPainter(self).drawPixmap(0, 0, self._drawn[1])

    def _draw(self, painter: QPainter) -> None:
        """Draw each line in black all around, and its letters over it."""
        metrics = self.fontMetrics()
        at_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        painter.setFont(self.font())
        for number, text in enumerate(self.text().split("\n")):
            limit = self._limits[number] if number < len(self._limits) else None
            fits = limit is None or metrics.horizontalAdvance(text) <= limit
            line = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, limit or 0)
            x = self.width() - metrics.horizontalAdvance(line) - _HALO_PX if at_right else _HALO_PX
            at = QPointF(x, metrics.ascent() + _HALO_PX + number * metrics.lineSpacing())
            painter.setPen(QColor(0, 0, 0, 150))  # a path stroked in black takes many times as long
            for dx, dy in _AROUND:
                painter.drawText(at + QPointF(dx, dy), line)
            painter.setPen(QColor(self._color))
            painter.drawText(at, line)
        painter.end()

    def sizeHint(self) -> QSize:
        """Return the size of the text with its edge."""
        metrics, lines = self.fontMetrics(), self.line_widths()
        widths = (min(width, limit) for width, limit in zip_longest(lines, self._limits, fillvalue=_NO_LIMIT))
        edge = round(2 * _HALO_PX)
        return QSize(max(widths) + edge, len(lines) * metrics.lineSpacing() + edge)

    def line_widths(self) -> list[int]:
        """Return how wide each line is, whole."""
        return [self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n")]

    def limit(self, widths: Sequence[int]) -> None:
        """Limit the width of each line, and take the size that is needed then.

        Parameters
        ----------
        widths
            One for each line; 0 leaves it out.
        """
        self._limits = tuple(widths)
        self.resize(self.sizeHint())
