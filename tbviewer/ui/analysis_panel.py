"""The side panel: the reader's form, score, priors, heat-map controls, boxes, site threshold."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tbviewer.ui.box_section import BoxSection
from tbviewer.ui.heatmap_section import HeatmapSection
from tbviewer.ui.mark_section import MarkSection
from tbviewer.ui.priors_section import PriorsSection
from tbviewer.ui.reading_section import ReadingSection
from tbviewer.ui.score_section import ScoreSection
from tbviewer.ui.session import Session
from tbviewer.ui.site_section import SiteSection
from tbviewer.ui.theme import DIM
from tbviewer.ui.wheel import let_wheel_pass
from tbviewer.ui.words import line, words

_WIDTH_PX = 300
_SHORT_ID = 12


class AnalysisPanel(QScrollArea):
    """What the model says of the current entry, and how its heat map is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._model = words("", "model", f"color: {DIM}; font-size: 11px;")
        self._model.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        self.reading = ReadingSection(session)
        column.addWidget(self.reading)  # first, so that no verdict is under the pointer where another was
        column.addWidget(line())
        column.addWidget(ScoreSection(session))
        column.addWidget(PriorsSection(session))
        self.site = SiteSection(session)
        column.addWidget(line())
        self.heatmap = HeatmapSection(session)
        column.addWidget(self.heatmap)
        column.addWidget(BoxSection(session))  # this and the next have a line of their own: they may be gone
        column.addWidget(MarkSection(session))
        column.addWidget(line())
        column.addWidget(self.site)
        column.addStretch(1)
        column.addWidget(self._model)
        self.setWidget(inside)
        let_wheel_pass(inside)
        self.setWidgetResizable(True)
        self._inside = inside
        self._fit_words()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        session.bundle_changed.connect(self._show_bundle)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the words are when they are seen."""
        super().showEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Be as wide as the words of the language in use, with the scroll bar beside them."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(_WIDTH_PX, self._inside.minimumSizeHint().width() + bar))

    def show_site(self) -> None:
        """Bring the site threshold into view, ready to be typed."""
        self.ensureWidgetVisible(self.site)
        self.site.begin()

    def _show_bundle(self) -> None:
        bundle = self._session.bundle
        if bundle is not None:
            model = self.tr("Model")
            name = f"{model} {bundle.manifest.name}  ·  {bundle.model_id[:_SHORT_ID]}"
            self._model.setText(f"{name}\n{bundle.manifest.licence}".strip())
            self._model.setToolTip(f"SHA-256 {bundle.model_id}")
