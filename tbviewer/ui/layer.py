"""What the canvas's layers have in common: they draw in image coordinates, however the image is turned."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from tbviewer.core.orientation import Affine, Geometry


class Layer(pg.GraphicsObject):
    """A layer in the plane of what is seen, whose own coordinates are those of the image.

    Image coordinates: pixel ``i`` spans ``i`` to ``i + 1``. What is seen: the same, turned; see `Geometry`.
    """

    def __init__(self, z: float) -> None:
        super().__init__()
        self.setZValue(z)
        self.geometry: Geometry | None = None

    def boundingRect(self) -> QRectF:
        """Return the rectangle of what is seen; empty where there is nothing."""
        return QRectF(0, 0, *self.geometry.size) if self.geometry is not None else QRectF()

    @property
    def image_rect(self) -> QRectF:
        """The image's rectangle in its own coordinates."""
        return QRectF(0, 0, self.geometry.columns, self.geometry.rows) if self.geometry else QRectF()

    def set_geometry(self, geometry: Geometry | None) -> None:
        """Show an image of another size, turned in another way; nothing if None."""
        if geometry != self.geometry:
            self.prepareGeometryChange()
            self.geometry = geometry
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        """Draw the layer."""
        if self.geometry is not None:
            painter.save()
            self.draw(painter)
            painter.restore()

    def draw(self, painter: QPainter) -> None:
        """Draw with a painter in the plane of what is seen; the magnifier draws layers too."""
        raise NotImplementedError

    def to_image(self, painter: QPainter) -> None:
        """Let a painter go on in image coordinates."""
        assert self.geometry is not None
        painter.setTransform(transform_of(self.geometry.to_seen), True)


def transform_of(affine: Affine) -> QTransform:
    """Return a map as Qt takes it."""
    return QTransform(*affine)


def cosmetic_pen(painter: QPainter, color: str, width_px: float) -> QPen:
    """Return a pen that is equally wide at every zoom, in logical pixels."""
    pen = QPen(QColor(color), width_px * painter.device().devicePixelRatioF())
    pen.setCosmetic(True)
    return pen
