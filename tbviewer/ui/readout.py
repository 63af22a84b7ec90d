"""Where the cursor is on the image, what the pixel holds, and how strong the activation is there."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tbviewer.core.marks import Point
from tbviewer.core.radiograph import Radiograph
from tbviewer.ui.halo_label import HaloLabel

translate = QCoreApplication.translate

_MARGIN_PX = 10
_WIDE_FROM_PX = 760  # a narrower canvas has no room between the texts in its corners


class Readout:
    """A line at the foot of the canvas, in the middle, while the cursor is over the image.

    Parameters
    ----------
    message
        What may stand there too, and is not to be hidden.
    """

    def __init__(self, canvas: QWidget, message: QWidget) -> None:
        self._canvas, self._message = canvas, message
        self._label = HaloLabel(canvas, "readout")
        self._label.hide()

    def show(self, radiograph: Radiograph | None, at: Point | None, activation: str) -> None:
        """Write what is at a point of the image, an activation if there is one; nothing without an image."""
        text = "" if radiograph is None or at is None else _words(radiograph, at, activation)
        if text != self._label.text():
            self._label.setText(text)
        if text:
            self.place()
        self._label.setVisible(bool(text))

    def place(self) -> None:
        """Stand at the foot, in the middle, or above the text in the corner."""
        label, canvas = self._label, self._canvas
        label.limit([min(width, canvas.width() - 2 * _MARGIN_PX) for width in label.line_widths()])
        foot = canvas.height() - label.height() - _MARGIN_PX
        if canvas.width() >= _WIDE_FROM_PX:
            label.move((canvas.width() - label.width()) // 2, foot)
        else:
            label.move(_MARGIN_PX, foot - 3 * label.height())
        if self._message.isVisible() and self._message.geometry().intersects(label.geometry()):
            label.move(label.x(), self._message.y() - label.height())


def _words(radiograph: Radiograph, at: Point, activation: str) -> str:
    column, row = math.floor(at.x), math.floor(at.y)
    if not (0 <= column < radiograph.columns and 0 <= row < radiograph.rows):
        return ""
    parts = [
        f"{column}, {row}",
        translate("Readout", "value {value}").format(value=f"{radiograph.pixels[row, column]:g}"),
    ]
    if activation:
        parts.append(translate("Readout", "activation {value}").format(value=activation))
    return "   ".join(parts)
