"""Other radiographs of the same patient in the list, and how the score has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tbviewer.core.patients import is_earlier
from tbviewer.core.radiograph import Identity
from tbviewer.core.referral import score_change
from tbviewer.ui import naming
from tbviewer.ui.entry import Entry
from tbviewer.ui.priors import of_same_patient
from tbviewer.ui.session import Session
from tbviewer.ui.words import heading

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis

_PAUSE_MS = 150
_SHOWN = 8


class PriorsSection(QWidget):
    """A line for each; choosing one shows it beside the current entry."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(heading(self.tr("Same patient")))
        self._lines: list[QPushButton] = []
        self._entries: list[Entry] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._show)
        session.current_changed.connect(self._show)
        session.analysis_changed.connect(self._show)
        for signal in (
            session.identified,
            session.analysed,
            session.entries_removed,
            session.looking.layers_changed,
        ):
            signal.connect(lambda *_: self._timer.start() if not self._timer.isActive() else None)
        self._show()

    def _show(self) -> None:
        entry = self._session.current
        others = of_same_patient(self._session.entries, entry)[:_SHOWN] if entry is not None else []
        self._entries = others
        while len(self._lines) < len(others):
            self._add_line()
        for place, button in enumerate(self._lines):
            button.setVisible(place < len(others))
            if place < len(others) and entry is not None:
                button.setText(self._words(others[place], entry).replace("&", "&&"))  # no access key
                button.setToolTip(self.tr("Show it beside the current one"))
        self.setVisible(bool(others))

    def _add_line(self) -> None:
        button, place = QPushButton(), len(self._lines)
        button.setObjectName(f"prior_{place + 1}")
        button.setStyleSheet("text-align: left; padding: 5px 8px;")
        button.clicked.connect(lambda: self._choose(place))
        self._lines.append(button)
        self._column.addWidget(button)

    def _choose(self, place: int) -> None:
        if place < len(self._entries):
            self._session.show_beside(self._entries[place])

    def _words(self, other: Entry, entry: Entry) -> str:
        who, now = other.identity or Identity(), entry.identity or Identity()
        date = naming.date_name(who.study_date) if self._session.looking.show_text else ""
        words = [date or other.title]
        analysis, current = other.shown_analysis, entry.shown_analysis
        if analysis is None:
            words.append(naming.state_name(other, self._session))
            return "   ".join(words)
        words.append(self.tr("score {score}").format(score=naming.score_name(other, self._session)))
        if current is not None:
            words.append(self._change(analysis, current, is_earlier(who, now), is_earlier(now, who)))
        return "   ".join(word for word in words if word)

    def _change(self, analysis: Analysis, current: Analysis, earlier: bool, later: bool) -> str:
        """Return the difference in words; none where two models say it, or nothing says which came first."""
        change = score_change(analysis, current) if later else score_change(current, analysis)
        if change is None:
            return self.tr("other model: not compared")
        if not (earlier or later):
            return ""
        if round(change) == 0:
            return self.tr("no change")
        written = f"{change:+.0f}".replace("-", "−")
        words = self.tr("{change} since") if earlier else self.tr("{change} after this one")
        return words.format(change=written)
