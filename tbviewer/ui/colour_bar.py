"""The heat map's scale: colour by activation, 0 to 1, with a mark at the threshold."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tbviewer.ui.session import Session
from tbviewer.ui.theme import CANVAS, DIM, TEXT

_BAR_PX, _MARGIN_PX, _WIDTH_PX = 14, 24, 58


class ColourBar(QWidget):
    """A vertical bar beside the canvas; colours below the threshold are dimmed, as they are not shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Colour bar of the heat map, activation 0 to 1")
        self.setToolTip("Activation of the TB class. The same colour means the same in every patient.")
        session.threshold_changed.connect(self.update)
        session.heatmap_changed.connect(self.update)
        session.analysis_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size it likes to have."""
        return QSize(_WIDTH_PX, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, its scale and the threshold's mark."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(CANVAS))
        entry = self._session.current
        if entry is None or entry.analysis is None:
            return
        bar = QRectF(6, _MARGIN_PX, _BAR_PX, self.height() - 2 * _MARGIN_PX)
        painter.drawImage(bar, _gradient())
        at = bar.bottom() - self._session.threshold * bar.height()
        painter.fillRect(QRectF(bar.left(), at, bar.width(), bar.bottom() - at), QColor(0, 0, 0, 185))
        painter.setPen(QColor(DIM))
        for value in (0.0, 0.25, 0.5, 0.75, 1.0):
            y = bar.bottom() - value * bar.height()
            painter.drawText(
                QRectF(bar.right() + 6, y - 9, 32, 18), Qt.AlignmentFlag.AlignVCenter, f"{value:g}"
            )
        painter.setPen(QPen(QColor(TEXT), 2))
        painter.drawLine(int(bar.left()) - 4, round(at), int(bar.right()) + 4, round(at))


def _gradient() -> QImage:
    from tbviewer.ui.colormap import activation_colors

    image = QImage(1, 256, QImage.Format.Format_RGB32)
    for i, (red, green, blue) in enumerate(activation_colors().tolist()):
        image.setPixelColor(0, 255 - i, QColor(red, green, blue))
    return image
