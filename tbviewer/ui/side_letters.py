"""Which side of the patient lies where: letters at the image's sides that turn with it, and its view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QWidget

from tbviewer.core.orientation import Orientation
from tbviewer.core.radiograph import Radiograph
from tbviewer.ui.halo_label import HaloLabel
from tbviewer.ui.theme import CANVAS_CAUTION

translate = QCoreApplication.translate

_INSET_PX, _TEXT_PX, _BELOW_CORNERS_PX = 8, 17, 72


class SideLetters:
    """Patient Orientation's letters (PS3.3 C.7.6.1.1.1) at the sides, laterality and view at the head.

    Where the file states no side, none is drawn: a guess would look like knowledge.
    """

    def __init__(self, canvas: QWidget) -> None:
        self._canvas = canvas
        self._labels = {name: self._label(name) for name in ("left", "right", "top", "bottom")}
        self._turned = HaloLabel(canvas, "turned", CANVAS_CAUTION)
        self._place, self._corners = QRectF(), list[QRectF]()
        self.show(None, Orientation())

    def _label(self, name: str) -> HaloLabel:
        label = HaloLabel(self._canvas, f"side_{name}")
        font = label.font()
        font.setPixelSize(_TEXT_PX)
        font.setBold(True)
        label.setFont(font)
        return label

    def show(self, radiograph: Radiograph | None, orientation: Orientation) -> None:
        """Write the letters of an image that is turned in some way; none if None."""
        stated = radiograph.identity.patient_orientation if radiograph is not None else ()
        texts = orientation.sides(stated)._asdict()
        if radiograph is not None:
            texts["top"] = "  ".join(filter(None, (texts["top"], _view(radiograph))))
        for name, label in self._labels.items():
            label.setText(texts[name])
            label.setVisible(bool(texts[name]))
        self._turned.setText(_words(orientation) if radiograph is not None else "")
        self._turned.setVisible(bool(self._turned.text()))
        self.place(self._place, self._corners)

    @property
    def taken(self) -> list[QRectF]:
        """Where on the canvas letters stand."""
        labels = (*self._labels.values(), self._turned)
        return [QRectF(label.geometry()) for label in labels if label.isVisible()]

    def place(self, image: QRectF, corners: Sequence[QRectF]) -> None:
        """Move the letters to the sides of the image, or of the canvas where the image goes on beyond it.

        Parameters
        ----------
        image
            Where the image lies on the canvas, in logical pixels.
        corners
            Where texts stand in the corners: letters of the head and foot give way to them.
        """
        self._place, self._corners = image, list(corners)
        seen = image.intersected(QRectF(self._canvas.rect()))
        for name, label in (*self._labels.items(), ("turned", self._turned)):
            label.resize(label.sizeHint())
            x = seen.center().x() - label.width() / 2
            y = seen.center().y() - label.height() / 2
            if name == "left":
                x = seen.left() + _INSET_PX
            elif name == "right":
                x = seen.right() - _INSET_PX - label.width()
            elif name == "top":
                y = seen.top() + _INSET_PX
            elif name == "turned":
                y = max(seen.top(), 0) + _BELOW_CORNERS_PX
            else:
                y = seen.bottom() - _INSET_PX - 2 * label.height()  # the read-out stands below it
            across = [c for c in corners if c.left() < x + label.width() and x < c.right()]
            above = [c.bottom() for c in across if c.top() < y + label.height() and y < c.bottom()]
            if name in ("top", "turned") and above:
                y = max(above)
            elif name == "bottom" and above:
                y = min(c.top() for c in across if c.bottom() in above) - label.height()
            label.move(round(x), round(y))


def _view(radiograph: Radiograph) -> str:
    """Return laterality and view as a technician's lead marker would give them."""
    identity = radiograph.identity
    laterality = identity.image_laterality if identity.image_laterality in ("L", "R") else ""
    return " ".join(filter(None, (laterality, identity.view_position)))


def _words(orientation: Orientation) -> str:
    """Say how the reader turned the image: a mirrored heart must not pass for the patient's own."""
    plain = (
        "",
        translate("SideLetters", "Turned 90° right"),
        translate("SideLetters", "Turned 180°"),
        translate("SideLetters", "Turned 90° left"),
    )
    mirrored = (
        translate("SideLetters", "Mirrored"),
        translate("SideLetters", "Mirrored, then turned 90° right"),
        translate("SideLetters", "Mirrored top to bottom"),
        translate("SideLetters", "Mirrored, then turned 90° left"),
    )
    return (mirrored if orientation.mirrored else plain)[orientation.quarter_turns]
