"""In a comparison: which bundle each viewport shows, and what it says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tbviewer.ui.halo_label import HaloLabel
from tbviewer.ui.session import Session
from tbviewer.ui.theme import CANVAS_ACCENT
from tbviewer.ui.viewport import Viewport

translate = QCoreApplication.translate

_TOP_PX, _SHORT_ID = 96, 8


class ModelLabel:
    """Name, short id, score and own threshold of a viewport's bundle; nothing outside of a comparison."""

    def __init__(self, canvas: QWidget, session: Session, viewport: Viewport) -> None:
        self._canvas, self._session, self._viewport = canvas, session, viewport
        self._label = HaloLabel(canvas, "model_label", CANVAS_ACCENT)
        self._label.hide()
        for signal in (session.compared_changed, session.bundle_changed, viewport.analysis_changed):
            signal.connect(self._show)

    def _show(self) -> None:
        session = self._session
        bundle = session.compared if self._viewport.compares else session.bundle
        if session.compared is None or bundle is None:
            self._label.hide()
            return
        analysis = self._viewport.analysis
        score = f"{analysis.score:.0f}" if analysis is not None else "–"
        words = translate("ModelLabel", "Score {score}   own threshold {threshold}").format(
            score=score, threshold=f"{bundle.manifest.heatmap_threshold:.2f}"
        )
        self._label.setText(f"{bundle.manifest.name}  {bundle.model_id[:_SHORT_ID]}\n{words}")
        self._label.show()
        self.place()

    def place(self) -> None:
        """Stand at the left, below the patient's name."""
        self._label.resize(self._label.sizeHint())
        self._label.move(10, _TOP_PX)
