"""The site threshold: how it is set, and for which model it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tbviewer.core.referral import THRESHOLD_DECIMALS, SiteThreshold, written_threshold
from tbviewer.ui.number_box import NumberBox
from tbviewer.ui.session import Session
from tbviewer.ui.theme import CAUTION, DIM
from tbviewer.ui.words import heading, words

if TYPE_CHECKING:
    from tbviewer.core.bundle import Bundle

_SHORT_ID = 8


class _Score(NumberBox):
    """A score that is typed, with as many decimals as it needs, and taken with Enter."""

    entered = Signal()

    def textFromValue(self, value: float) -> str:
        """Write no zeros after the decimals."""
        return str(written_threshold(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter, after what was typed has been read."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()


class SiteSection(QWidget):
    """The threshold, and for which model it was set."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._about = words("", "site_threshold_about", f"color: {DIM};")
        self._score = _Score()
        self._score.setObjectName("site_threshold")
        self._score.setRange(0, 100)
        self._score.setDecimals(THRESHOLD_DECIMALS)  # fewer would round what a model suggests
        self._score.setAccessibleName(self.tr("Site threshold, a score from 0 to 100"))
        self._set = QPushButton(self.tr("Set"))
        self._set.setObjectName("set_site_threshold")
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setObjectName("clear_site_threshold")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Site threshold")))
        row = QHBoxLayout()
        row.addWidget(self._score, 1)
        row.addWidget(self._set)
        row.addWidget(self._clear)
        column.addLayout(row)
        column.addWidget(self._about)
        self._set.clicked.connect(self._choose)
        self._score.entered.connect(self._choose)
        self._clear.clicked.connect(lambda: session.site.set_threshold(None))
        for signal in (session.site.threshold_changed, session.bundle_changed):
            signal.connect(self._show_threshold)
        self._show_threshold()

    def begin(self) -> None:
        """Let the reader type a threshold."""
        self._score.setFocus()
        self._score.selectAll()

    def _choose(self) -> None:
        bundle = self._session.bundle
        if bundle is not None:
            self._score.interpretText()
            self._session.site.set_threshold(SiteThreshold(self._score.value(), bundle.model_id))

    def _show_threshold(self) -> None:
        threshold, bundle = self._session.site.threshold, self._session.bundle
        self._set.setEnabled(bundle is not None)
        self._clear.setEnabled(threshold is not None)
        suggested = bundle.manifest.referral_threshold if bundle is not None else None
        if threshold is not None:
            self._score.setValue(threshold.score)
        elif suggested is not None:
            self._score.setValue(suggested)
        other = threshold is not None and bundle is not None and not threshold.holds_for(bundle.model_id)
        self._about.setText(self._words(threshold, bundle, suggested))
        self._about.setStyleSheet(f"color: {CAUTION if other else DIM};")

    def _words(self, threshold: SiteThreshold | None, bundle: Bundle | None, suggested: float | None) -> str:
        if threshold is None:
            if suggested is not None:
                score = written_threshold(suggested)
                return self.tr("None is set. The model suggests {score:g}.").format(score=score)
            return self.tr("None is set: the list is not divided into refer and no referral.")
        if bundle is not None and not threshold.holds_for(bundle.model_id):
            text = self.tr(
                "{score:g} was set for another model ({other}) and does not hold for this one. "
                "Set it anew for the model in use ({model})."
            )
            model = bundle.model_id
        else:
            text = self.tr("Scores of {score:g} and above are referred. Holds for model {other} only.")
            model = threshold.model_id
        return text.format(
            score=written_threshold(threshold.score),
            other=threshold.model_id[:_SHORT_ID],
            model=model[:_SHORT_ID],
        )
