"""A viewport: one of the places side by side, which entry it shows, and how.

What belongs to one radiograph on the screen lives here: its greys and the part that is seen. What holds for
all of them (heat-map threshold, opacity, layers) lives in the Session.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tbviewer.core.orientation import Orientation

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis
    from tbviewer.core.boxes import Box
    from tbviewer.core.radiograph import Radiograph, Voi, Window
    from tbviewer.ui.entry import Entry


@dataclass(frozen=True, slots=True)
class Place:
    """Which part of an image is seen, in shares of the image, so that it means the same in every image.

    Attributes
    ----------
    x, y
        The middle of what is seen, as a share of columns and rows.
    magnification
        1 where the whole image just fits.
    """

    x: float = 0.5
    y: float = 0.5
    magnification: float = 1.0


class Viewport(QObject):
    """One place for one radiograph; the Session changes it, a Canvas draws it.

    Attributes
    ----------
    number
        0 to 3, in reading order.
    entry
        What it shows; None if nothing.
    voi
        The reader's grey mapping; None for the one the file opens with.
    inverted
        Whether the reader turned the greys around.
    place
        Which part of the image is seen.
    orientation
        How the image is turned.
    compares
        Whether it shows what the bundle says that is compared with the one in use.
    """

    radiograph_changed = Signal()
    analysis_changed = Signal()
    grey_changed = Signal()
    place_changed = Signal()
    orientation_changed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.entry: Entry | None = None
        self.voi: Voi | None = None
        self.inverted = False
        self.place = Place()
        self.orientation = Orientation()
        self.compares = False
        self._boxes: tuple[tuple[Analysis, float], tuple[Box, ...]] | None = None

    @property
    def radiograph(self) -> Radiograph | None:
        """The image, once it is read."""
        return self.entry.radiograph if self.entry is not None else None

    @property
    def analysis(self) -> Analysis | None:
        """What the model says of it, as far as the reader may see it."""
        if self.entry is None or not self.compares:
            return self.entry.shown_analysis if self.entry is not None else None
        return None if self.entry.blinded else self.entry.compared

    @property
    def shown_voi(self) -> Voi | None:
        """The grey mapping on the screen: the reader's, or the one the file opens with."""
        if self.voi is not None or self.entry is None or self.entry.grey is None:
            return self.voi
        return self.entry.grey.opening_voi

    def boxes(self, threshold: float) -> tuple[Box, ...]:
        """Return the Boxes at a heat-map threshold."""
        analysis = self.analysis
        if analysis is None:
            return ()
        key = (analysis, threshold)
        if self._boxes is None or self._boxes[0] != key:  # canvas and panel both ask while the slider moves
            self._boxes = key, analysis.boxes_at(threshold)
        return self._boxes[1]

    def show(self, entry: Entry | None) -> None:
        """Show another entry, with the greys its file opens with, upright."""
        self.entry = entry
        self.voi, self.inverted, self.orientation = None, False, Orientation()

    def take_over(self, other: Viewport) -> None:
        """Show what another viewport shows now, in the same way; nobody is told."""
        self.show(other.entry)
        self.voi, self.inverted = other.voi, other.inverted
        self.orientation, self.place = other.orientation, other.place
        self.compares = other.compares

    def set_orientation(self, orientation: Orientation) -> None:
        """Turn or mirror the image."""
        if orientation != self.orientation:
            self.orientation = orientation
            self.orientation_changed.emit()


def carried_over(voi: Window, origin: Window, target: Window, *, opposite: bool) -> Window:
    """Return the same change of window for another radiograph.

    Two devices count in different units, so centre and width change relative to what each file opens with.
    They may also count in opposite directions: then what makes one brighter would make the other darker.

    Parameters
    ----------
    voi
        What the reader made of `origin`, the window that the one radiograph opens with.
    target
        The window that the other one opens with.
    opposite
        Whether high values are bright in one of the two and dark in the other.
    """
    shift = (voi.center - origin.center) * target.width / origin.width
    center = target.center - shift if opposite else target.center + shift
    width = max(voi.width * target.width / origin.width, 1.0)
    return replace(target, center=center, width=width, explanation=voi.explanation)
