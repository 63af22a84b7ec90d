"""What this site and its reader decided: the site threshold, whether to read first without the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tbviewer.core.referral import SiteThreshold

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis


class Site(QObject):
    """Decisions that hold beyond one radiograph, and beyond one day.

    Attributes
    ----------
    threshold
        The site threshold; None while none is set.
    blind
        Whether the reader gives a verdict before the score is revealed.
    reader
        Name or initials of who reads; readings are kept apart by it.
    """

    changing = Signal()  # reader or blind are about to change: what was said so far was said as it is now
    threshold_changed = Signal()
    blind_changed = Signal()
    reader_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.threshold: SiteThreshold | None = None
        self.blind = False
        self.reader = ""

    def set_threshold(self, threshold: SiteThreshold | None) -> None:
        """Set the site threshold, or none."""
        if threshold != self.threshold:
            self.threshold = threshold
            self.threshold_changed.emit()

    def set_blind(self, blind: bool) -> None:
        """Read first without the score, or with it."""
        if blind != self.blind:
            self.changing.emit()
            self.blind = blind
            self.blind_changed.emit()

    def set_reader(self, reader: str) -> None:
        """Name who reads."""
        name = " ".join(reader.split())
        if name != self.reader:
            self.changing.emit()
            self.reader = name
            self.reader_changed.emit()

    def refers(self, analysis: Analysis | None) -> bool | None:
        """Say whether the site refers a patient; None where its threshold says nothing of this Analysis."""
        threshold = self.threshold
        if analysis is None or threshold is None or not threshold.holds_for(analysis.model_id):
            return None
        return threshold.refers(analysis)
