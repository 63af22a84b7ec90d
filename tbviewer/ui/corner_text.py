"""Patient, study and view in the corners of the image, hidden by one key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tbviewer.core.radiograph import Radiograph, VoiLut
from tbviewer.ui.counts import counted
from tbviewer.ui.halo_label import HaloLabel
from tbviewer.ui.naming import date_name
from tbviewer.ui.session import Session
from tbviewer.ui.viewport import Viewport
from tbviewer.ui.window_menu import voi_name

translate = QCoreApplication.translate

_MARGIN_PX = 10


class CornerText:
    """Four labels over the canvas of a viewport."""

    def __init__(self, canvas: QWidget, session: Session, viewport: Viewport) -> None:
        self._canvas = canvas
        self._session = session
        self._viewport = viewport
        self._zoom = 1.0
        self._labels = {name: self._label(name) for name in ("patient", "study", "grey", "view")}
        for signal in (viewport.radiograph_changed, viewport.grey_changed, session.looking.layers_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _label(self, name: str) -> QLabel:
        label = HaloLabel(self._canvas, f"corner_{name}")
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
        shown = radiograph is not None and self._session.looking.show_text
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
            return translate("CornerText", "Colour capture")
        if isinstance(voi, VoiLut):
            text = f"LUT {voi_name(voi)}".strip()
        elif voi is None:
            return ""
        else:
            words = translate("CornerText", "W {width}  C {center}")
            text = words.format(width=f"{voi.width:.0f}", center=f"{voi.center:.0f}")
            text += f"\n{voi_name(voi)}" if voi.explanation else ""
        inverted = translate("CornerText", "Inverted")
        return f"{text}\n{inverted}" if self._viewport.inverted else text


def _patient_text(radiograph: Radiograph) -> str:
    who = radiograph.identity
    age, born = "", ""
    if who.patient_age_years is not None:
        age = counted.years(round(who.patient_age_years))
    if who.patient_birth_date:
        born = translate("CornerText", "born {date}").format(date=date_name(who.patient_birth_date))
    lines = [who.patient_name, who.patient_id, "  ".join(x for x in (who.patient_sex, age, born) if x)]
    return "\n".join(line for line in lines if line)


def _study_text(radiograph: Radiograph) -> str:
    who = radiograph.identity
    lines = [date_name(who.study_date), who.study_description, who.series_description, who.institution]
    return "\n".join(line for line in lines if line)


def _view_text(radiograph: Radiograph, zoom: float) -> str:
    who = radiograph.identity
    view = "  ".join(x for x in (who.modality, who.body_part, who.view_position) if x)
    size = translate("CornerText", "{columns} × {rows}  {bits} bit").format(
        columns=radiograph.columns, rows=radiograph.rows, bits=radiograph.bits_stored
    )
    scale = translate("CornerText", "Zoom {percent} %").format(percent=f"{100 * zoom:.0f}")
    return "\n".join(line for line in (view, size, scale) if line)
