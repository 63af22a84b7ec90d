"""The file's own graphics: layers of the groups 60xx."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from tbviewer.core.radiograph import Mask, Overlay
from tbviewer.ui.layer import Layer
from tbviewer.ui.theme import CANVAS_CAUTION


class OverlayLayer(Layer):
    """Each layer in one colour, over the image and not in it."""

    def __init__(self) -> None:
        super().__init__(2)
        self._graphics: list[_Graphic] = []

    def show_overlays(self, overlays: tuple[Overlay, ...]) -> None:
        """Show other layers; an empty tuple hides them."""
        self._graphics = [_Graphic(overlay) for overlay in overlays]
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Draw them, and none of their lines thinner than a pixel of the screen."""
        self.to_image(painter)
        ratio = painter.device().devicePixelRatioF()
        number = _level_for(painter.worldTransform() * QTransform.fromScale(ratio, ratio))
        for graphic in self._graphics:
            painter.drawImage(*graphic.level(number))


class _Graphic:
    """One layer at full, half, quarter … size; at each, a pixel is drawn where any that it covers is.

    Drawn smaller from its full size, a line of one pixel would fall between those of the screen.
    """

    def __init__(self, overlay: Overlay) -> None:
        self._column, self._row = overlay.column, overlay.row
        self._masks = [overlay.mask]
        self._images: dict[int, QImage] = {}

    def level(self, number: int) -> tuple[QRectF, QImage]:
        """Return the layer at ``1 / 2**number`` of its size, and its place in image coordinates."""
        while len(self._masks) <= number:
            self._masks.append(_halved(self._masks[-1]))
        if number not in self._images:
            self._images[number] = _mask_image(self._masks[number])
        rows, columns = self._masks[number].shape
        step = 2**number
        return QRectF(self._column, self._row, columns * step, rows * step), self._images[number]


def _level_for(transform: QTransform) -> int:
    """Return the first level of which each pixel covers at least one of the screen, both ways."""
    across = math.hypot(transform.m11(), transform.m12())
    down = math.hypot(transform.m21(), transform.m22())
    return max(0, math.ceil(-math.log2(max(min(across, down), 1e-6)) - 1e-9))


def _halved(mask: Mask) -> Mask:
    """Return whether there is anything in each block of two by two; an odd last row or column is kept."""
    rows, columns = mask.shape
    even = np.pad(mask, ((0, rows % 2), (0, columns % 2)))
    corners = [even[i::2, j::2] for i in (0, 1) for j in (0, 1)]
    return np.asarray(np.logical_or.reduce(corners), dtype=np.bool_)


def _mask_image(mask: Mask) -> QImage:
    color = QColor(CANVAS_CAUTION)
    rgba = np.zeros((*mask.shape, 4), dtype=np.uint8)
    rgba[mask] = (color.red(), color.green(), color.blue(), 255)
    rows, columns = mask.shape
    return QImage(rgba.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888).copy()
