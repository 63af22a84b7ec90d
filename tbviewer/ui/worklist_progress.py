"""How far opening and analysing have come, and how to stop either."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tbviewer.ui.counts import counted
from tbviewer.ui.session import Session
from tbviewer.ui.theme import DIM

_PAUSE_MS = 80


class WorklistProgress(QWidget):
    """One line of words, a bar while there is work, and a button that stops it or goes on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._named = ""  # the path that the words name
        self._words = QLabel()
        self._words.setObjectName("progress")
        self._words.setStyleSheet(f"color: {DIM};")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._button = QPushButton()
        self._button.setObjectName("progress_button")
        self._button.clicked.connect(self._stop_or_go_on)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 4)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._show)
        for signal in (session.entry_changed, session.entries_added, session.entries_removed):
            signal.connect(self._show_soon)
        for signal in (session.opening_changed, session.paused_changed, session.ordering.changed):
            signal.connect(self._show_soon)
        self._show()

    def _show_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        session = self._session
        total, shown = len(session.entries), len(session.ordering.entries)
        done = sum(entry.settled for entry in session.entries)
        opening, analysing = bool(session.opening), done < total
        if opening:
            self._named = session.opening[0]
            words = counted.radiographs_found(_last_part(session.opening[0]), session.found)
        elif analysing and session.paused:
            words = self.tr("Paused at {done} of {total}").format(done=done, total=total)
        elif analysing and total > 1:
            words = self.tr("Analysing {done} of {total}").format(done=done, total=total)
        else:
            words = counted.radiographs(total)
        if shown != total:
            words += "  ·  " + counted.radiographs_shown(shown)
        self._words.setText(words)
        self._words.setToolTip(words)
        busy = opening or (analysing and total > 1)
        self._bar.setVisible(busy)
        self._bar.setRange(0, 0 if opening else total)
        self._bar.setValue(done)
        self._button.setVisible(busy)
        if opening:
            self._button.setText(self.tr("Cancel"))
            self._button.setToolTip(self.tr("List no more of this; what was found stays"))
        else:
            self._button.setText(self.tr("Go on") if session.paused else self.tr("Pause"))
            self._button.setToolTip(
                self.tr("While paused, only the radiographs that you look at are analysed")
            )

    def _stop_or_go_on(self) -> None:
        if self._session.opening:
            self._session.cancel_opening(self._named)  # what stands beside the button, should it have ended
        else:
            self._session.set_paused(not self._session.paused)
        self._show()


def _last_part(path: str) -> str:
    return PurePath(path.replace("\\", "/")).name or path
