"""The heat map's scale: colour by activation, 0 to 1, with a mark at the threshold."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tbviewer.ui.session import Session
from tbviewer.ui.theme import CANVAS, CANVAS_DIM, CANVAS_TEXT

translate = QCoreApplication.translate

_BAR_PX, _MARGIN_PX, _WIDTH_PX = 14, 36, 66
_TEXT_HEIGHT_PX, _CLEAR_PX = 18, 14  # a number of the scale nearer to the threshold's than this gives way


class ColourBar(QWidget):
    """A vertical bar beside the canvas; colours below the threshold are dimmed, as they are not shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setObjectName("colour_bar")
        self.setAccessibleName(translate("ColourBar", "Colour bar of the heat map, activation 0 to 1"))
        self.setToolTip(
            translate(
                "ColourBar", "Activation of the TB class. The same colour means the same in every patient."
            )
        )
        session.heatmap.threshold_changed.connect(self.update)
        session.heatmap.changed.connect(self.update)
        session.analysis_changed.connect(self.update)
        session.looking.pointed_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size it likes to have."""
        words = self.fontMetrics().horizontalAdvance(translate("ColourBar", "Activation"))
        return QSize(max(_WIDTH_PX, words + 8), 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, its scale and the threshold's mark."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a scale is not mirrored
        painter.fillRect(self.rect(), QColor(CANVAS))
        if all(viewport.analysis is None for viewport in self._session.viewports.shown):
            return
        bar = QRectF(10, _MARGIN_PX, _BAR_PX, self.height() - 2 * _MARGIN_PX)
        painter.drawImage(bar, _gradient(self._session.heatmap.colors))
        at = bar.bottom() - self._session.heatmap.threshold * bar.height()
        painter.fillRect(QRectF(bar.left(), at, bar.width(), bar.bottom() - at), QColor(0, 0, 0, 185))
        painter.setPen(QColor(CANVAS_DIM))
        caption = QRectF(0, 4, self.width(), _TEXT_HEIGHT_PX)
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, translate("ColourBar", "Activation"))
        for value in (0.0, 0.25, 0.5, 0.75, 1.0):
            y = bar.bottom() - value * bar.height()
            if abs(y - at) > _CLEAR_PX:
                _write(painter, bar.right() + 8, y, f"{value:g}")
        if self._session.looking.pointed is not None:
            _point_out(painter, bar, bar.bottom() - self._session.looking.pointed * bar.height())
        painter.setPen(QPen(QColor(CANVAS_TEXT), 2))
        painter.drawLine(int(bar.left()) - 4, round(at), int(bar.right()) + 4, round(at))
        _write(painter, bar.right() + 8, at, f"{self._session.heatmap.threshold:.2f}")


def _point_out(painter: QPainter, bar: QRectF, y: float) -> None:
    """Draw an arrow head at the left of the bar: the activation under the cursor."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(CANVAS_TEXT))
    tip = QPointF(bar.left() - 1, y)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-7, -4), tip + QPointF(-7, 4)]))


def _write(painter: QPainter, x: float, y: float, text: str) -> None:
    place = QRectF(x, y - _TEXT_HEIGHT_PX / 2, 40, _TEXT_HEIGHT_PX)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


@lru_cache(maxsize=8)
def _gradient(colors: str) -> QImage:
    from tbviewer.ui.colormap import activation_colors

    image = QImage(1, 256, QImage.Format.Format_RGB32)
    for i, (red, green, blue) in enumerate(activation_colors(colors).tolist()):
        image.setPixelColor(0, 255 - i, QColor(red, green, blue))
    return image
