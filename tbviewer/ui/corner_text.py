"""Patient, study and view in the corners of the image, hidden by one key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from tbviewer.core.radiograph import Radiograph, VoiLut
from tbviewer.ui.session import Session
from tbviewer.ui.viewport import Viewport

_MARGIN_PX = 10
_HALO_PX = 2.5
_COLOR = "#eceff1"


class _HaloLabel(QLabel):
    """Text with a dark edge, readable on black, on white and on the lung between, without hiding it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawn: tuple[tuple[object, ...], QPixmap] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text; it lies on the canvas, so it is painted as often, and drawn only when it changes."""
        key = (self.text(), self.size(), self.devicePixelRatioF(), self.alignment())
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            picture.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(picture))
            self._drawn = key, picture
        QPainter(self).drawPixmap(0, 0, self._drawn[1])

    def _draw(self, painter: QPainter) -> None:
        """Draw each line's outline in black and its letters over it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        at_right = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        pen = QPen(QColor(0, 0, 0, 210), _HALO_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for number, line in enumerate(self.text().split("\n")):
            x = self.width() - metrics.horizontalAdvance(line) - _HALO_PX if at_right else _HALO_PX
            path = QPainterPath()
            path.addText(x, metrics.ascent() + _HALO_PX + number * metrics.lineSpacing(), self.font(), line)
            painter.strokePath(path, pen)
            painter.fillPath(path, QColor(_COLOR))
        painter.end()

    def sizeHint(self) -> QSize:
        """Return the size of the text with its edge."""
        metrics = self.fontMetrics()
        lines = self.text().split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines)
        edge = round(2 * _HALO_PX)
        return QSize(width + edge, len(lines) * metrics.lineSpacing() + edge)


class CornerText:
    """Four labels over the canvas of a viewport."""

    def __init__(self, canvas: QWidget, session: Session, viewport: Viewport) -> None:
        self._canvas = canvas
        self._session = session
        self._viewport = viewport
        self._zoom = 1.0
        self._labels = {name: self._label(name) for name in ("patient", "study", "grey", "view")}
        for signal in (viewport.radiograph_changed, viewport.grey_changed, session.layers_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _label(self, name: str) -> QLabel:
        label = _HaloLabel(self._canvas)
        label.setObjectName(f"corner_{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)  # a header must not be able to carry markup
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if name in ("study", "view"):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        return label

    def set_zoom(self, zoom: float) -> None:
        """Write another zoom."""
        self._zoom = zoom
        self.refresh()

    def refresh(self) -> None:
        """Write what the Session holds now."""
        radiograph = self._viewport.radiograph
        shown = radiograph is not None and self._session.show_text
        for label in self._labels.values():
            label.setVisible(shown)
        if radiograph is None or not shown:
            return
        self._labels["patient"].setText(_patient_text(radiograph))
        self._labels["study"].setText(_study_text(radiograph))
        self._labels["grey"].setText(self._grey_text(radiograph))
        self._labels["view"].setText(_view_text(radiograph, self._zoom))
        self.place()

    def place(self) -> None:
        """Move the labels into their corners."""
        width, height = self._canvas.width(), self._canvas.height()
        for name, label in self._labels.items():
            label.resize(label.sizeHint())
            x = width - label.width() - _MARGIN_PX if name in ("study", "view") else _MARGIN_PX
            y = height - label.height() - _MARGIN_PX if name in ("grey", "view") else _MARGIN_PX
            label.move(x, y)

    def _grey_text(self, radiograph: Radiograph) -> str:
        voi = self._viewport.shown_voi
        if radiograph.color is not None:
            return "Colour capture"
        if isinstance(voi, VoiLut):
            text = f"LUT {voi.explanation}".strip()
        elif voi is None:
            return ""
        else:
            text = f"W {voi.width:.0f}  C {voi.center:.0f}"
            text += f"\n{voi.explanation}" if voi.explanation else ""
        return f"{text}\nInverted" if self._viewport.inverted else text


def _patient_text(radiograph: Radiograph) -> str:
    who = radiograph.identity
    age = f"{who.patient_age_years:.0f} y" if who.patient_age_years is not None else ""
    born = f"born {_date(who.patient_birth_date)}" if who.patient_birth_date else ""
    lines = [who.patient_name, who.patient_id, "  ".join(x for x in (who.patient_sex, age, born) if x)]
    return "\n".join(line for line in lines if line)


def _study_text(radiograph: Radiograph) -> str:
    who = radiograph.identity
    lines = [_date(who.study_date), who.study_description, who.series_description, who.institution]
    return "\n".join(line for line in lines if line)


def _view_text(radiograph: Radiograph, zoom: float) -> str:
    who = radiograph.identity
    view = "  ".join(x for x in (who.modality, who.body_part, who.view_position) if x)
    size = f"{radiograph.columns} × {radiograph.rows}  {radiograph.bits_stored} bit"
    return "\n".join(line for line in (view, size, f"Zoom {100 * zoom:.0f} %") if line)


def _date(value: str) -> str:
    """Write a DICOM date (YYYYMMDD) as YYYY-MM-DD; leave anything else as it is."""
    return f"{value[:4]}-{value[4:6]}-{value[6:]}" if len(value) == 8 and value.isdecimal() else value
