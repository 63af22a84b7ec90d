"""Patient, study and view in the corners of the image, hidden by one key."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtWidgets import QWidget

from tbviewer.core.radiograph import Radiograph, VoiLut
from tbviewer.ui.counts import counted
from tbviewer.ui.halo_label import HaloLabel
from tbviewer.ui.naming import date_name
from tbviewer.ui.session import Session
from tbviewer.ui.viewport import Viewport
from tbviewer.ui.window_menu import voi_name

translate = QCoreApplication.translate

_MARGIN_PX = 10
_BETWEEN_PX, _LEAST_PX = 14, 48  # between two texts of one edge; a line that is cut keeps so much
_HEIGHT_SHARE = 0.25  # the texts of one edge leave the image at least the middle half of the canvas


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

    def _label(self, name: str) -> HaloLabel:
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

    @property
    def taken(self) -> list[QRectF]:
        """Where on the canvas texts stand."""
        return [
            QRectF(label.geometry()) for label in self._labels.values() if label.isVisible() and label.text()
        ]

    def place(self) -> None:
        """Move the labels into their corners, shortened where the canvas is too small for all of them."""
        width, height = self._canvas.width(), self._canvas.height()
        for left, right, is_head in (("patient", "study", True), ("grey", "view", False)):
            labels = self._labels[left], self._labels[right]
            self._share(*labels, is_head=is_head)
            for label in labels:
                x = width - label.width() - _MARGIN_PX if label is labels[1] else _MARGIN_PX
                y = _MARGIN_PX if is_head else height - label.height() - _MARGIN_PX
                label.move(x, y)

    def _share(self, left: HaloLabel, right: HaloLabel, *, is_head: bool) -> None:
        """Give each line of two texts at one edge its width; those farthest from the edge go first."""
        rows = int(_HEIGHT_SHARE * self._canvas.height()) // left.fontMetrics().lineSpacing()
        room = self._canvas.width() - 2 * _MARGIN_PX
        inwards = 1 if is_head else -1  # the lines nearest to the edge stand beside each other
        pairs = zip_longest(left.line_widths()[::inwards], right.line_widths()[::inwards], fillvalue=0)
        shares = [
            _shared(room, *pair, cut_left=is_head, cut_right=is_head and row > 0)
            if row < max(rows, 1)
            else (0, 0)
            for row, pair in enumerate(pairs)
        ]
        for side, label in enumerate((left, right)):
            label.limit([share[side] for share in shares][: len(label.line_widths())][::inwards])

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


def _shared(room: int, left: int, right: int, *, cut_left: bool, cut_right: bool) -> tuple[int, int]:
    """Return the widths of two lines beside each other: what one does not need, the other may have.

    Parameters
    ----------
    cut_left, cut_right
        Whether a line may be shortened. Numbers and dates may not: half of one is another one.
    """
    room -= _BETWEEN_PX if left and right else 0
    if left + right <= room:
        return left, right
    half = max(room, 0) // 2
    if not cut_left:
        left_share = left if left <= room else 0
    elif not cut_right:
        left_share = room - right if right <= room else min(left, room)
    else:
        left_share = min(left, max(half, room - right))
    right_share = right if right <= room - left_share else room - left_share if cut_right else 0
    return _worth(left, left_share), _worth(right, right_share)


def _worth(wanted: int, share: int) -> int:
    """Return the share of a line; nothing where too little of it would be left to be read."""
    return share if share >= min(wanted, _LEAST_PX) else 0


def _patient_text(radiograph: Radiograph) -> str:
    who = radiograph.identity
    age, born = "", ""
    if who.patient_age_years is not None:
        age = counted.years(who.patient_age_years)
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
