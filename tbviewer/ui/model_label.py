"""In a comparison: which bundle each viewport shows, and what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QWidget

from tbviewer.ui.halo_label import HaloLabel
from tbviewer.ui.naming import score_of
from tbviewer.ui.session import Session
from tbviewer.ui.theme import CANVAS_ACCENT
from tbviewer.ui.viewport import Viewport

if TYPE_CHECKING:
    from tbviewer.core.bundle import Bundle

translate = QCoreApplication.translate

_MARGIN_PX, _SHORT_ID = 10, 8
_GAP = re.compile(r" {2,}| (?=\()")  # between two facts


def bundle_name(bundle: Bundle) -> str:
    """Return name and short id, which tell two bundles of one name apart."""
    return f"{bundle.manifest.name}  {bundle.model_id[:_SHORT_ID]}"


class ModelLabel:
    """Name, short id, score and threshold of a viewport's bundle; nothing outside of a comparison."""

    def __init__(self, canvas: QWidget, session: Session, viewport: Viewport) -> None:
        self._canvas, self._session, self._viewport = canvas, session, viewport
        self._label = HaloLabel(canvas, "model_label", CANVAS_ACCENT)
        self._label.hide()
        self._corners: list[QRectF] = []
        self._words = ""
        for signal in (session.compared_changed, session.bundle_changed, viewport.analysis_changed):
            signal.connect(self._show)
        for signal in (session.heatmap.threshold_changed, session.site.threshold_changed):
            signal.connect(self._show)

    def _show(self) -> None:
        session = self._session
        bundle = session.compared if self._viewport.compares else session.bundle
        if session.compared is None or bundle is None:
            self._label.hide()
            return
        analysis = self._viewport.analysis
        score = score_of(analysis, session) if analysis is not None else "–"
        threshold = f"{session.heatmap.threshold_of(self._viewport.compares):.2f}"
        default = f"{bundle.manifest.heatmap_threshold:.2f}"
        words = (
            translate("ModelLabel", "Score {score}   threshold {threshold}")
            if threshold == default
            else translate("ModelLabel", "Score {score}   threshold {threshold} (default {default})")
        ).format(score=score, threshold=threshold, default=default)
        self._words = f"{bundle_name(bundle)}\n{words}"
        self._label.show()
        self.place(self._corners)

    @property
    def taken(self) -> list[QRectF]:
        """Where on the canvas it stands."""
        return [QRectF(self._label.geometry())] if self._label.isVisible() else []

    def place(self, corners: Sequence[QRectF]) -> None:
        """Stand at the left, below the patient's name; in a narrow viewport with one fact a line.

        Parameters
        ----------
        corners
            Where texts stand in the corners.
        """
        self._corners = list(corners)
        room = self._canvas.width() - 2 * _MARGIN_PX
        self._label.setText(self._words)
        if max(self._label.line_widths()) > room:
            self._label.setText(_GAP.sub("\n", self._words))
        self._label.limit([min(width, room) for width in self._label.line_widths()])
        right = self._label.width()
        head = [c.bottom() for c in corners if c.top() < self._canvas.height() / 2 and c.left() < right]
        self._label.move(_MARGIN_PX, round(max(head, default=_MARGIN_PX)))
