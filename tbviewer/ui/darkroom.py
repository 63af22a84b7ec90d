"""Pictures to give away: what a viewport shows, drawn once more where nobody sees it, with its caption."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QLabel

from tbviewer.core.orientation import Geometry
from tbviewer.ui.canvas import Canvas
from tbviewer.ui.session import Session
from tbviewer.ui.statement_words import notice
from tbviewer.ui.viewport import Place, Viewport

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis
    from tbviewer.ui.heatmap_look import HeatmapLook

LARGEST_PX = 2048  # of a picture's longer side; beyond it files grow and nobody sees more
_SMALLEST_PX = 640
_PATIENT_LABELS = ("corner_patient", "corner_study")
_ZOOM_LABEL = "corner_view"
_PAPER, _INK, _AMBER = "#101010", "#e8e8e8", "#e8b04a"


class Layers(Enum):
    """Which of heat map and boxes are drawn."""

    SHOWN = auto()  # as on the screen
    ALL = auto()  # also what the reader has hidden
    NONE = auto()


class _Twin(Viewport):
    """A viewport outside the window, with what another one shows; bare: without the model's answer."""

    def __init__(self) -> None:
        super().__init__(number=-1)
        self.bare = False

    @property
    def analysis(self) -> Analysis | None:
        """What the model says, unless only the radiograph is wanted."""
        return None if self.bare else super().analysis

    def follow(self, other: Viewport | None) -> None:
        """Show what another viewport shows, nothing if None."""
        if other is None:
            self.show(None)
        else:
            self.take_over(other)
        for signal in (self.radiograph_changed, self.grey_changed, self.analysis_changed):
            signal.emit()


class _Paper(Canvas):
    """A canvas that no cursor is over: neither read-out nor magnifier nor a tool's cross goes along.

    Nor does the plate that says over the image why there is no score: the caption says it.

    Attributes
    ----------
    layers
        What is drawn over the image.
    """

    layers = Layers.SHOWN

    def _draw_heatmap(self, look: HeatmapLook, boxes: bool) -> None:
        every = self.layers is Layers.ALL
        super()._draw_heatmap(replace(look, shown=look.shown or every), boxes or every)

    def _point(self, place: QPointF) -> None:
        pass

    def _say(self) -> None:
        pass


class Darkroom:
    """Draws pictures on a canvas of its own."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._twin = _Twin()
        self._canvas: _Paper | None = None

    def whole(
        self,
        viewport: Viewport,
        *,
        patient: bool,
        layers: Layers = Layers.SHOWN,
        largest_px: int = LARGEST_PX,
    ) -> QImage:
        """Return the whole image of a viewport with its layers, as large as the image within limits.

        Parameters
        ----------
        patient
            Whether patient and study are written in the corners.
        layers
            Which of heat map and boxes.
        largest_px
            Of the picture's longer side; lines and letters are the larger in it the smaller it is.
        """
        radiograph = viewport.radiograph
        assert radiograph is not None
        geometry = Geometry.of(radiograph, viewport.orientation)
        width, height = geometry.size
        longer = max(width, height)
        every_pixel = longer * max(1.0, 1 / geometry.aspect)  # rows too, where they are closer than columns
        scale = min(max(every_pixel, _SMALLEST_PX), largest_px) / longer
        ratio = self._made_canvas().devicePixelRatioF()
        size = QSize(round(width * scale / ratio), round(height * scale / ratio))
        return self._drawn(viewport, size, Place(), patient, layers)

    def as_seen(self, viewport: Viewport, size: QSize, *, patient: bool) -> QImage:
        """Return what a viewport shows on the screen, zoomed and moved as it is there.

        Parameters
        ----------
        size
            Of its canvas, in logical pixels.
        """
        return self._drawn(viewport, size, viewport.place, patient, Layers.SHOWN)

    def _drawn(self, viewport: Viewport, size: QSize, place: Place, patient: bool, layers: Layers) -> QImage:
        canvas, twin, marking = self._made_canvas(), self._twin, self._session.marking
        selected = marking.selected
        marking.select(None)  # on paper nothing is in hand
        canvas.resize(size)
        canvas.show()  # not on the screen, see _made_canvas
        canvas.layers, twin.bare = layers, layers is Layers.NONE
        twin.follow(viewport)
        canvas.framing.fit()
        if place != Place():
            twin.place = place
            twin.place_changed.emit()
        canvas.framing.changed.emit()  # for what is placed over the image, such as the letters of its sides
        hidden = (_ZOOM_LABEL,) if patient else (*_PATIENT_LABELS, _ZOOM_LABEL)
        for name in hidden:
            label = canvas.findChild(QLabel, name)
            if label is not None:
                label.hide()
        image = QImage(canvas.grab().toImage()).convertToFormat(QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(1.0)
        canvas.hide()
        marking.select(selected)
        twin.follow(None)  # which lets the pixels go
        return image

    def _made_canvas(self) -> _Paper:
        if self._canvas is None:
            self._canvas = _Paper(self._session, self._twin)
            self._canvas.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            self._canvas.setObjectName("darkroom")
        return self._canvas


def captioned(image: QImage, lines: Sequence[str]) -> QImage:
    """Return a picture with lines of text under it and the notice above them, which every picture carries."""
    text_px = max(13, image.width() // 75)
    font = QFont()
    font.setPixelSize(text_px)
    bold = QFont(font)
    bold.setBold(True)
    margin = text_px // 2
    width = max(image.width(), 480)
    room = QRect(margin, 0, width - 2 * margin, 100_000)
    flags = int(Qt.TextFlag.TextWordWrap)
    text = "\n".join(lines)
    text_height = QFontMetrics(font).boundingRect(room, flags, text).height()
    bar = QFontMetrics(bold).height() + margin
    whole = QImage(width, image.height() + bar + text_height + 2 * margin, QImage.Format.Format_RGB32)
    whole.fill(QColor(_PAPER))
    painter = QPainter(whole)
    painter.drawImage((width - image.width()) // 2, 0, image)
    strip = QRect(0, image.height(), width, bar)
    painter.fillRect(strip, QColor(_AMBER))
    painter.setPen(QColor("black"))
    painter.setFont(bold)
    painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), notice())
    painter.setPen(QColor(_INK))
    painter.setFont(font)
    below = QRect(margin, strip.bottom() + margin, width - 2 * margin, text_height + margin)
    painter.drawText(below, flags, text)
    painter.end()
    return whole
