"""The image itself, drawn from the level of its pyramid that matches the zoom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from tbviewer.core.orientation import Geometry
from tbviewer.core.radiograph import Radiograph, Voi
from tbviewer.ui.grey import PADDING, GreyPyramid
from tbviewer.ui.layer import Layer, transform_of
from tbviewer.ui.theme import CANVAS

_ONE_TO_ONE_TOLERANCE = 1e-6
_PIXELS_SEEN_FROM = 2.0  # zoom from which a reader wants to see pixels rather than a smooth picture


@dataclass(frozen=True, slots=True, eq=False)
class _Sample:
    """The part of the image that is seen.

    Attributes
    ----------
    pixels
        Indices of grey, ``(rows, columns)``, or colours, ``(rows, columns, 3)``; turned as they are seen.
    place
        Where they go, in pixels of the screen.
    smooth
        Whether they are still to be smoothed on the way there.
    """

    pixels: npt.NDArray[Any]
    place: QRectF
    smooth: bool = False


class RadiographLayer(Layer):
    """The bottom layer.

    Smoothing is done on the 16-bit indices, before the window, and kept: a change of window then costs one
    look-up for each pixel of the screen. What was last drawn is kept too, so that a change of heat map,
    boxes or text costs no more than copying it.
    """

    def __init__(self) -> None:
        super().__init__(0)
        self._pyramid: GreyPyramid | None = None
        self._table: npt.NDArray[np.uint8] = np.zeros(1, dtype=np.uint8)
        self._color: npt.NDArray[np.uint8] | None = None
        self._sampled: tuple[tuple[object, ...], _Sample | None] | None = None
        self._drawn: tuple[tuple[object, ...], QImage] | None = None

    def show_radiograph(self, radiograph: Radiograph | None, pyramid: GreyPyramid | None) -> None:
        """Show another image; nothing if None."""
        self._drawn, self._sampled, self._color, self._pyramid = None, None, None, None
        if radiograph is not None and radiograph.color is not None:
            self._color = radiograph.color
        elif radiograph is not None:
            self._pyramid = pyramid
        self.update()

    def set_grey(self, voi: Voi, inverted: bool) -> None:
        """Change the grey mapping; a colour capture is shown as it is."""
        if self._pyramid is not None:
            self._table = self._pyramid.table(voi, inverted)
            self._drawn = None
            self.update()

    def draw(self, painter: QPainter) -> None:
        """Draw the visible part."""
        # The painter counts in logical pixels, the picture in those of the screen.
        ratio = painter.device().devicePixelRatioF()
        transform = painter.worldTransform() * QTransform.fromScale(ratio, ratio)
        screen = self.getViewWidget().viewport().size() * ratio
        place = (transform.m11(), transform.m22(), transform.dx(), transform.dy())
        key = (*place, screen.width(), screen.height(), self.geometry)
        if self._sampled is None or self._sampled[0] != key:
            self._sampled, self._drawn = (key, self._sample(transform, screen)), None
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._picture(self._sampled[1], screen)
        painter.resetTransform()
        picture = self._drawn[1]
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), picture)

    def rendered(self, transform: QTransform, screen: QSize) -> QImage:
        """Return a picture of the part that is seen through a map from what is seen to the picture."""
        return self._picture(self._sample(transform, screen), screen)

    def _picture(self, sample: _Sample | None, screen: QSize) -> QImage:
        picture = QImage(screen, QImage.Format.Format_RGB32)
        picture.fill(QColor(CANVAS))
        if sample is not None:
            shown = sample.pixels if sample.pixels.ndim == 3 else np.take(self._table, sample.pixels)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, sample.smooth)
            painter.drawImage(sample.place, _image(shown))
            painter.end()
        return picture

    def _sample(self, transform: QTransform, screen: QSize) -> _Sample | None:
        """Return the pixels that are seen, turned, and where they go."""
        if self.geometry is None or (self._color is None and self._pyramid is None):
            return None
        scale = transform.m11() * max(1.0, self.geometry.aspect)
        smooth = scale < _PIXELS_SEEN_FROM and abs(scale - 1) > _ONE_TO_ONE_TOLERANCE
        seen = transform.inverted()[0].mapRect(QRectF(QPointF(0, 0), QSizeF(screen)))
        in_image = transform_of(self.geometry.to_image).mapRect(seen.intersected(self.boundingRect()))
        pixels, part = self._part(self.geometry, scale, in_image)
        if not pixels.size:
            return None
        turned = np.ascontiguousarray(self.geometry.orientation.apply(pixels))
        place = transform.mapRect(transform_of(self.geometry.to_seen).mapRect(part))
        if smooth and turned.ndim == 2:
            assert self._pyramid is not None
            return _smoothed(turned, place, QRectF(QPointF(0, 0), QSizeF(screen)), self._pyramid.has_padding)
        return _Sample(turned, place, smooth)

    def _part(self, geometry: Geometry, scale: float, seen: QRectF) -> tuple[npt.NDArray[Any], QRectF]:
        """Return the pixels that are seen, of the level that fits the zoom, and their place in the image."""
        pixels, step = self._level(scale)
        top, left = max(0, int(seen.top() / step) - 2), max(0, int(seen.left() / step) - 2)
        bottom = min(pixels.shape[0], int(np.ceil(seen.bottom() / step)) + 2)
        right = min(pixels.shape[1], int(np.ceil(seen.right() / step)) + 2)
        part = QRectF(left * step, top * step, (right - left) * step, (bottom - top) * step)
        # Halving drops an odd last row or column; the last pixel that is left covers for it.
        if bottom == pixels.shape[0]:
            part.setBottom(geometry.rows)
        if right == pixels.shape[1]:
            part.setRight(geometry.columns)
        return pixels[top : max(bottom, top), left : max(right, left)], part

    def _level(self, scale: float) -> tuple[npt.NDArray[Any], int]:
        """Return the pixels to draw from at a zoom, and how many of the image's one of them stands for."""
        if self._color is not None:
            return self._color, 1
        assert self._pyramid is not None
        number = min(max(0, int(np.floor(np.log2(1 / max(scale, 1e-6)) + 1e-9))), self._pyramid.deepest)
        return self._pyramid.level(number), 2**number


def _smoothed(
    index: npt.NDArray[np.uint16], place: QRectF, screen: QRectF, has_padding: bool
) -> _Sample | None:
    """Return the same part in whole pixels of the screen, each the mean of what it covers."""
    whole = place.intersected(screen)
    left, top = round(whole.left()), round(whole.top())
    columns, rows = round(whole.right()) - left, round(whole.bottom()) - top
    if columns < 1 or rows < 1:
        return None
    across, down = index.shape[1] / place.width(), index.shape[0] / place.height()
    box = (
        max((left - place.left()) * across, 0.0),
        max((top - place.top()) * down, 0.0),
        min((left + columns - place.left()) * across, float(index.shape[1])),
        min((top + rows - place.top()) * down, float(index.shape[0])),
    )
    values = index.astype(np.float32)
    if has_padding:
        values[index == PADDING] = np.nan  # and whatever touches it
    resized = Image.fromarray(values).resize((columns, rows), Image.Resampling.BILINEAR, box=box)
    means = np.asarray(resized) + np.float32(0.5)
    if has_padding:
        means = np.where(np.isnan(means), np.float32(PADDING), means)
    return _Sample(means.astype(np.uint16), QRectF(left, top, columns, rows))


def _image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """Return grey ``(rows, columns)`` or colour ``(rows, columns, 3)`` as a picture of the same memory."""
    rows, columns = pixels.shape[:2]
    kind = QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(pixels.data, columns, rows, pixels.strides[0], kind)
