"""What the reader drew: lines with their values, and the mark that is being drawn."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from tbviewer.core.marks import Kind, Mark, Marks, Point
from tbviewer.core.measuring import measure
from tbviewer.core.radiograph import Spacing
from tbviewer.ui.drawing import Drawing
from tbviewer.ui.layer import Layer
from tbviewer.ui.theme import CALIBRATION, MARK, SELECTED_MARK
from tbviewer.ui.units import measured

_LINE_PX, _HALO_PX, _HANDLE_PX, _TEXT_PX, _GAP_PX, _CROSS_PX = 1.8, 4.5, 3.5, 13, 9, 7
_HALO = "#000000"


class MarkLayer(Layer):
    """The topmost layer."""

    def __init__(self) -> None:
        super().__init__(5)
        self._marks = Marks()
        self._spacing = Spacing()
        self._selected: int | None = None
        self._drawing: Drawing | None = None

    def show_marks(self, marks: Marks, spacing: Spacing, selected: int | None) -> None:
        """Show other marks, measured by a spacing; one of them may be selected."""
        self._marks, self._spacing, self._selected = marks, spacing, selected
        self.update()

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show what is being drawn."""
        self._drawing = drawing
        self.update()

    def boundingRect(self) -> QRectF:
        """Return what may be drawn on: labels stand beyond the image's edges, and must vanish there too."""
        image = super().boundingRect()
        return image.adjusted(-image.width(), -image.height(), image.width(), image.height())

    def draw(self, painter: QPainter) -> None:
        """Draw the marks on the pixels of the screen, where lines and letters keep their size."""
        self.to_image(painter)
        place = painter.worldTransform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont()
        font.setPixelSize(_TEXT_PX)
        painter.setFont(font)
        calibration = self._marks.calibration
        if calibration is not None:
            known = Mark(Kind.LENGTH, (calibration.start, calibration.end))
            _draw_mark(painter, place, known, CALIBRATION, False)
            self._label(painter, place, known, _by_hand(calibration.known_mm), CALIBRATION)
        for number, mark in enumerate(self._marks.items):
            chosen = number == self._selected
            text = " ".join(filter(None, (mark.label, measured(measure(mark, self._spacing)))))
            color = SELECTED_MARK if chosen else MARK
            _draw_mark(painter, place, mark, color, chosen)
            self._label(painter, place, mark, text, color)
        if self._drawing is not None:
            self._draw_drawing(painter, place, self._drawing)

    def _draw_drawing(self, painter: QPainter, place: QTransform, drawing: Drawing) -> None:
        outline = drawing.outline
        if len(outline) > 1:
            closed = drawing.kind is Kind.ELLIPSE
            _draw_line(painter, [place.map(QPointF(*p)) for p in outline], MARK, closed)
        if drawing.hovered is not None:
            _draw_cross(painter, place.map(QPointF(*drawing.hovered)))
        for point in drawing.points:
            _draw_handle(painter, place.map(QPointF(*point)), MARK)
        mark = drawing.preview
        if mark is not None:
            self._label(painter, place, mark, measured(measure(mark, self._spacing)), MARK)

    def _label(self, painter: QPainter, place: QTransform, mark: Mark, text: str, color: str) -> None:
        screen = self.getViewWidget().viewport().size()
        _write(painter, screen, place.map(QPointF(*_seen_place(mark, place))), text, color)


def _draw_mark(painter: QPainter, place: QTransform, mark: Mark, color: str, with_handles: bool) -> None:
    _draw_line(painter, [place.map(QPointF(*p)) for p in mark.outline()], color, mark.kind.is_region)
    if with_handles and mark.kind is Kind.ELLIPSE:
        _draw_frame(painter, place.mapRect(QRectF(QPointF(*mark.points[0]), QPointF(*mark.points[1]))), color)
    if with_handles or not mark.kind.is_region:
        for point in mark.points:
            _draw_handle(painter, place.map(QPointF(*point)), color)


def _seen_place(mark: Mark, place: QTransform) -> Point:
    """Return where the value stands: beside the vertex, or the point furthest to the right as seen."""
    if mark.kind is Kind.ANGLE:
        return mark.points[1]
    return max(mark.outline(), key=lambda point: place.map(QPointF(*point)).x())


def _draw_line(painter: QPainter, points: list[QPointF], color: str, closed: bool) -> None:
    path = QPainterPath()
    path.addPolygon(QPolygonF([*points, points[0]] if closed else points))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line, width in ((_HALO, _HALO_PX), (color, _LINE_PX)):
        painter.setPen(QPen(QColor(line), width))
        painter.drawPath(path)


def _draw_frame(painter: QPainter, frame: QRectF, color: str) -> None:
    """Draw the rectangle whose corners pull a selected ellipse."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(color), 1, Qt.PenStyle.DotLine))
    painter.drawRect(frame)


def _by_hand(known_mm: float) -> str:
    return QCoreApplication.translate("MarkLayer", "{length} mm, set by hand").format(length=f"{known_mm:g}")


def _draw_handle(painter: QPainter, at: QPointF, color: str) -> None:
    painter.setPen(QPen(QColor(_HALO), 1))
    painter.setBrush(QColor(color))
    painter.drawEllipse(at, _HANDLE_PX, _HANDLE_PX)


def _draw_cross(painter: QPainter, at: QPointF) -> None:
    """Draw where the next point would be: the cross that arrow keys steer."""
    for color, width in ((_HALO, 3), (MARK, 1)):
        painter.setPen(QPen(QColor(color), width))
        painter.drawLine(at - QPointF(_CROSS_PX, 0), at + QPointF(_CROSS_PX, 0))
        painter.drawLine(at - QPointF(0, _CROSS_PX), at + QPointF(0, _CROSS_PX))


def _write(painter: QPainter, screen: QSize, at: QPointF, text: str, color: str) -> None:
    """Write beside a point, on a dark plate, inside the screen."""
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 10, metrics.height() + 4
    x = min(at.x() + _GAP_PX, screen.width() - width - 2)
    y = min(max(at.y() - height / 2, 2), screen.height() - height - 2)
    plate = QRectF(max(x, 2), y, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 175))
    painter.drawRoundedRect(plate, 3, 3)
    painter.setPen(QColor(color))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # “133 px”, whatever the window's is
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
