"""The file's own graphics: layers of the groups 60xx."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from tbviewer.core.radiograph import Overlay
from tbviewer.ui.layer import Layer
from tbviewer.ui.theme import CANVAS_CAUTION


class OverlayLayer(Layer):
    """Each layer in one colour, over the image and not in it."""

    def __init__(self) -> None:
        super().__init__(2)
        self._images: list[tuple[QPointF, QImage]] = []

    def show_overlays(self, overlays: tuple[Overlay, ...]) -> None:
        """Show other layers; an empty tuple hides them."""
        self._images = [(QPointF(o.column, o.row), _mask_image(o.mask)) for o in overlays]
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Draw them."""
        self.to_image(painter)
        for corner, image in self._images:
            painter.drawImage(corner, image)


def _mask_image(mask: npt.NDArray[np.bool_]) -> QImage:
    color = QColor(CANVAS_CAUTION)
    rgba = np.zeros((*mask.shape, 4), dtype=np.uint8)
    rgba[mask] = (color.red(), color.green(), color.blue(), 255)
    rows, columns = mask.shape
    return QImage(rgba.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888).copy()
