"""Score, class probabilities, and what to know before trusting them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from tbviewer.ui.naming import referral_name, score_name, warnings
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Entry, Session, Status
from tbviewer.ui.theme import CAUTION, DIM, FAULT, TEXT
from tbviewer.ui.words import heading, words

translate = QCoreApplication.translate

_STATE_COLORS = {Status.REFUSED: CAUTION, Status.NOT_ANALYSED: CAUTION, Status.UNREADABLE: FAULT}


def class_names() -> dict[str, str]:
    """Return the classes of the model in words, in the order in which they are shown."""
    return {
        "tb": translate("ScoreSection", "TB"),
        "sick": translate("ScoreSection", "Other abnormality"),
        "normal": translate("ScoreSection", "Normal"),
    }


def _state_words(status: Status) -> str:
    return {
        Status.WAITING: translate("ScoreSection", "waiting …"),
        Status.READING: translate("ScoreSection", "reading …"),
        Status.ANALYSING: translate("ScoreSection", "analysing …"),
        Status.READY: translate("ScoreSection", "of 100"),
        Status.REFUSED: translate("ScoreSection", "not judged"),
        Status.NOT_ANALYSED: translate("ScoreSection", "not analysed"),
        Status.UNREADABLE: translate("ScoreSection", "cannot be read"),
    }[status]


def _interval_tip() -> str:
    return translate(
        "ScoreSection",
        "How far the score would move had the model been calibrated on other radiographs of the same kind "
        "and number.\nIt does not cover what else may be wrong: the model itself, its labels, or patients "
        "unlike those it learned from.",
    )


class ScoreSection(QWidget):
    """What the model says of the current entry, in numbers."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._score = words("–", "score", "font-size: 44px; font-weight: 600;")
        self._score.setWordWrap(False)
        self._score.setToolTip(
            translate("ScoreSection", "100 × the calibrated probability of TB. It is no diagnosis.")
        )
        self._state = words("", "state")
        self._referral = words("", "referral")
        self._interval = words("", "score_interval", f"color: {DIM};")
        self._interval.setToolTip(_interval_tip())
        self._reason = words("", "reason", f"color: {CAUTION};")
        self._warnings = words("", "warnings", f"color: {CAUTION};")
        self._classes: dict[str, tuple[QLabel, QProgressBar, QLabel]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(translate("ScoreSection", "TB score")))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._score)
        row.addLayout(self._beside_the_score(), 1)
        column.addLayout(row)
        column.addWidget(self._reason)
        column.addLayout(self._class_grid())
        column.addSpacing(4)
        column.addWidget(self._warnings)
        session.analysis_changed.connect(self._show)
        session.site.threshold_changed.connect(self._show)
        self._show()

    def _beside_the_score(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self._referral)
        lines.addWidget(self._state)
        lines.addWidget(self._interval)
        lines.addStretch(1)
        return lines

    def _class_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for line, (key, name) in enumerate(class_names().items()):
            bar, value = QProgressBar(), QLabel("")
            bar.setRange(0, 1000)
            bar.setTextVisible(False)
            bar.setAccessibleName(translate("ScoreSection", "Probability of {name}").format(name=name))
            value.setObjectName(f"probability_{key}")
            value.setMinimumWidth(38)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._classes[key] = QLabel(name), bar, value
            for column, widget in enumerate(self._classes[key]):
                grid.addWidget(widget, line, column)
        return grid

    def _show(self) -> None:
        entry = self._session.current
        analysis = entry.shown_analysis if entry is not None else None
        status = entry.status if entry is not None else None
        self._score.setText(score_name(entry, self._session) if analysis is not None and entry else "–")
        self._score.setVisible(analysis is not None)
        self._score.setAccessibleName(
            translate("ScoreSection", "TB score {score}").format(score=self._score.text())
        )
        self._state.setText(_state(entry))
        self._state.setStyleSheet(f"color: {_STATE_COLORS.get(status, DIM) if status else DIM};")
        refers = self._session.referral(entry) if entry is not None else None
        self._say(self._referral, "" if refers is None else referral_name(refers))
        color = CAUTION if refers else TEXT
        self._referral.setStyleSheet(f"color: {color}; font-size: 16px; font-weight: 600;")
        self._say(self._interval, _interval(analysis.score_interval if analysis is not None else None))
        self._say(self._reason, _reason(entry))
        for key, widgets in self._classes.items():
            share = analysis.probabilities.get(key) if analysis is not None else None
            for widget in widgets:  # a bundle without a class has no row for it
                widget.setVisible(share is not None)
            widgets[1].setValue(round(1000 * (share or 0)))
            widgets[2].setText(f"{100 * share:.0f} %" if share is not None else "")
        found = warnings(entry, analysis) if entry is not None else ()
        self._say(self._warnings, "\n".join(found))

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _state(entry: Entry | None) -> str:
    if entry is None:
        return translate("ScoreSection", "No radiograph is open.")
    return (
        translate("ScoreSection", "shown after your first reading")
        if entry.blinded and entry.analysis
        else _state_words(entry.status)
    )


def _interval(interval: tuple[float, float] | None) -> str:
    """Return the interval in words: in whole points, or in tenths where those would hide it."""
    if interval is None:
        return ""
    low, high = interval
    digits = 0 if high - low >= 1 else 1
    words = translate("ScoreSection", "95 % interval {low}–{high}")
    return words.format(low=f"{low:.{digits}f}", high=f"{high:.{digits}f}")


def _reason(entry: Entry | None) -> str:
    return sentence(entry.message) if entry is not None and entry.status in _STATE_COLORS else ""
