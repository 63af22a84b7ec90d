"""What the list shows and in which order: find, filter, sort."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QToolButton, QWidget

from tbviewer.ui.session import Session
from tbviewer.ui.wheel import let_wheel_pass
from tbviewer.ui.worklist_order import Show, SortBy, counts

_PAUSE_MS = 200


class ArrangementControls(QWidget):
    """A line to find in, two choices, and a button for up or down."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.find_line = _FindLine()
        self.find_line.setPlaceholderText(self.tr("Find patient, date, or score: >50"))
        self.find_line.setAccessibleName(self.tr("Find in the list"))
        self.find_line.setToolTip(
            self.tr("Words of name, Patient ID, date or file; or a score such as >50, <=20")
        )
        self._show_choice, self._sort_choice = QComboBox(), QComboBox()
        self._show_choice.setObjectName("show_choice")
        self._show_choice.setAccessibleName(self.tr("Which radiographs the list shows"))
        self._sort_choice.setObjectName("sort_choice")
        self._sort_choice.setAccessibleName(self.tr("What the list is sorted by"))
        self._direction = QToolButton()
        self._direction.setObjectName("sort_direction")
        self._direction.setCheckable(True)
        self._lay_out()
        let_wheel_pass(self)
        self._fill()
        self._connect()
        self._show_arrangement()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 2, 8, 6)
        grid.setSpacing(4)
        grid.addWidget(self.find_line, 0, 0, 1, 3)
        grid.addWidget(self._show_choice, 1, 0)
        grid.addWidget(self._sort_choice, 1, 1)
        grid.addWidget(self._direction, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for box in (self._show_choice, self._sort_choice):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)

    def _fill(self) -> None:
        for sort_by, words in self._sort_words().items():
            self._sort_choice.addItem(words, sort_by)
        for show, words in self._show_words().items():
            self._show_choice.addItem(words, show)

    def _connect(self) -> None:
        session, ordering = self._session, self._session.ordering
        self._show_choice.activated.connect(lambda _: ordering.set(show=self._show_choice.currentData()))
        self._sort_choice.activated.connect(self._sort)
        self._direction.clicked.connect(lambda down: ordering.set(descending=down))
        self.find_line.textChanged.connect(lambda text: ordering.set(find=text))
        ordering.arrangement_changed.connect(self._show_arrangement)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._show_counts)
        for signal in (session.entry_changed, session.entries_added, session.entries_removed):
            signal.connect(self._count_soon)
        session.site.threshold_changed.connect(self._count_soon)

    def _sort(self) -> None:
        """Sort by another thing, in the direction that a reader wants first."""
        sort_by = self._sort_choice.currentData()
        self._session.ordering.set(sort_by=sort_by, descending=sort_by in (SortBy.SCORE, SortBy.DATE))

    def _count_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _show_counts(self) -> None:
        """Write behind each choice how many it shows; what shows none cannot be chosen by mistake."""
        found = counts(self._session.entries, self._session.referral)
        model = self._show_choice.model()
        for row, (show, words) in enumerate(self._show_words().items()):
            count = found[show]
            self._show_choice.setItemText(row, f"{words}  {count}" if self._session.entries else words)
            item = model.item(row)  # type: ignore[attr-defined]
            item.setEnabled(bool(count) or show in (Show.ALL, self._session.ordering.arrangement.show))

    def _show_arrangement(self) -> None:
        arrangement = self._session.ordering.arrangement
        with (
            QSignalBlocker(self._show_choice),
            QSignalBlocker(self._sort_choice),
            QSignalBlocker(self.find_line),
        ):
            self._show_choice.setCurrentIndex(list(self._show_words()).index(arrangement.show))
            self._sort_choice.setCurrentIndex(list(self._sort_words()).index(arrangement.sort_by))
            if self.find_line.text() != arrangement.find:
                self.find_line.setText(arrangement.find)
        self._direction.setChecked(arrangement.descending)
        self._direction.setArrowType(
            Qt.ArrowType.DownArrow if arrangement.descending else Qt.ArrowType.UpArrow
        )
        words = (
            self.tr("Highest or latest first")
            if arrangement.descending
            else self.tr("Lowest or earliest first")
        )
        self._direction.setToolTip(words)
        self._direction.setAccessibleName(words)

    def _show_words(self) -> dict[Show, str]:
        return {
            Show.ALL: self.tr("All"),
            Show.REFER: self.tr("Refer"),
            Show.NO_REFERRAL: self.tr("No referral"),
            Show.UNREAD: self.tr("Without verdict"),
            Show.READ: self.tr("With verdict"),
            Show.SCORED: self.tr("With score"),
            Show.REFUSED: self.tr("Not judged"),
            Show.FAILED: self.tr("Failed"),
            Show.WAITING: self.tr("Waiting"),
        }

    def _sort_words(self) -> dict[SortBy, str]:
        return {
            SortBy.OPENED: self.tr("As opened"),
            SortBy.SCORE: self.tr("Score"),
            SortBy.STATUS: self.tr("Status"),
            SortBy.PATIENT: self.tr("Patient"),
            SortBy.DATE: self.tr("Date"),
            SortBy.VERDICT: self.tr("Verdict"),
        }


class _FindLine(QLineEdit):
    """A line that Escape empties."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find")
        self.setAcceptDrops(False)  # drops go on to the window, which takes them anywhere
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the line"))

    def event(self, event: QEvent) -> bool:
        """Keep Escape to itself, which elsewhere in the window puts a tool away."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
