"""The reader's form: verdict, comment, regions; before the score where the site reads blind."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tbviewer.core.readings import FirstReading, Verdict
from tbviewer.database import now
from tbviewer.ui.action_table import ActionTable
from tbviewer.ui.drawing import Tool
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.naming import verdict_name
from tbviewer.ui.session import Session
from tbviewer.ui.theme import CAUTION, DIM
from tbviewer.ui.words import heading, words

_TYPING_MS = 600
_COMMENT_LINES = 3
_MAXIMUM_COMMENT = 10_000


class ReadingSection(QWidget):
    """What the reader says of the current entry; saved as it is changed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entry: Entry | None = None
        self._pressed: dict[Entry, Verdict] = {}  # what a blind reader may still change, shown elsewhere
        self._verdicts = {verdict: QPushButton(verdict_name(verdict)) for verdict in Verdict}
        self._group = QButtonGroup(self)
        self._comment = QPlainTextEdit()
        self._region = QPushButton(self.tr("Draw region"))
        self._regions = QLabel()
        self._reveal = QPushButton(self.tr("Save and show the score"))
        self._blind = words("", "blind_note", f"color: {CAUTION};")
        self._state = words("", "reading_state", f"color: {DIM}; font-size: 11px;")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()
        self._show()

    def show_keys(self, table: ActionTable) -> None:
        """Let the tool tips say which keys do the same."""
        for verdict, button in self._verdicts.items():
            table.follow_keys(button, f"give_{verdict.value}")

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Your reading")))
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, (verdict, button) in enumerate(self._verdicts.items()):
            button.setCheckable(True)
            button.setObjectName(f"verdict_{verdict.value}")
            button.setToolTip(self.tr("Verdict: {name}").format(name=button.text()))
            self._group.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        column.addWidget(self._blind)  # below, as all that comes and goes: the buttons stay in their place
        self._comment.setObjectName("comment")
        self._comment.setPlaceholderText(self.tr("Comment"))
        self._comment.setAccessibleName(self.tr("Comment on this radiograph"))
        self._comment.setTabChangesFocus(True)
        self._comment.setAcceptDrops(False)  # drops go on to the window, which takes them anywhere
        self._comment.viewport().setAcceptDrops(False)
        self._comment.setFixedHeight(_COMMENT_LINES * self._comment.fontMetrics().lineSpacing() + 16)
        column.addWidget(self._comment)
        row = QHBoxLayout()
        self._region.setObjectName("draw_region")
        self._region.setCheckable(True)
        self._region.setToolTip(
            self.tr(
                "Drag around the region on the image, or click its corners; a double click, or a click on "
                "the first corner, closes it"
            )
        )
        self._regions.setObjectName("regions")
        row.addWidget(self._regions, 1)
        row.addWidget(self._region)
        column.addLayout(row)
        self._reveal.setObjectName("reveal")
        self._reveal.setProperty("primary", True)
        column.addWidget(self._reveal)
        column.addWidget(self._state)

    def _connect(self) -> None:
        session = self._session
        session.current_changed.connect(self._show)
        session.analysis_changed.connect(self._show)
        session.reading_changed.connect(self._show_if_current)
        session.site.changing.connect(self.leave)
        for viewport in session.viewports:
            viewport.radiograph_changed.connect(self._give_closed)
        session.marking.changed.connect(self._show_if_current)
        session.marking.tool_changed.connect(self._show_tool)
        self._group.buttonClicked.connect(lambda _: self._save(self._chosen()))
        self._comment.textChanged.connect(self._note_typing)
        self._typing.timeout.connect(self._save_comment)
        self._region.clicked.connect(self._draw)
        self._reveal.clicked.connect(self.reveal)

    # -- what the reader does --------------------------------------------------------------------------

    def give(self, verdict: Verdict) -> None:
        """Give a verdict, as its button does."""
        if self._verdicts[verdict].isEnabled():
            self._verdicts[verdict].setChecked(True)
            self._save(verdict)

    def take_back(self) -> None:
        """Have no verdict after all; a first reading without the score stays as it was."""
        self._check(None)
        self._save(None)

    def reveal(self) -> None:
        """Save the first verdict of a blind reader, and show what the model says."""
        verdict, entry = self._chosen(), self._entry
        if entry is None or verdict is None or not entry.blinded:
            return
        self.finish()
        self._give_first(entry, verdict)

    def finish(self) -> None:
        """Save what was typed last."""
        if self._typing.isActive():
            self._typing.stop()
            self._save_comment()

    def leave(self) -> None:
        """Save what was said before going on or handing over; a blind reader's verdict is given then."""
        self.finish()
        self.reveal()
        for entry in list(self._pressed):
            self._give_first(entry, self._pressed.pop(entry))

    def _go_on(self) -> None:
        """Leave the entry; as long as it is shown beside another, a blind verdict may still be changed."""
        self.finish()
        verdict, entry = self._chosen(), self._entry
        if entry is not None and verdict is not None and entry.blinded:
            self._pressed[entry] = verdict
        self._give_closed()

    def _give_closed(self) -> None:
        """Give the verdicts a blind reader pressed on what is on the screen no more."""
        shown = {viewport.entry for viewport in self._session.viewports}
        for entry in [entry for entry in self._pressed if entry not in shown]:
            self._give_first(entry, self._pressed.pop(entry))

    def _give_first(self, entry: Entry, verdict: Verdict) -> None:
        if entry.blinded:
            first = FirstReading(verdict, entry.reading.comment if entry.reading is not None else "", now())
            self._session.change_reading(entry, verdict=verdict, first=first)
            self._session.update(entry, blinded=False)

    def _draw(self, on: bool) -> None:
        self._session.marking.set_tool(Tool.POLYGON if on else Tool.MOVE)

    def _chosen(self) -> Verdict | None:
        return next((verdict for verdict, button in self._verdicts.items() if button.isChecked()), None)

    def _written(self) -> str:
        return self._comment.toPlainText()[:_MAXIMUM_COMMENT]

    def _save(self, verdict: Verdict | None) -> None:
        """Save the verdict; a blind reader's waits until the score is asked for, or the next entry."""
        entry = self._entry
        if entry is None or entry.blinded:
            self._session.at_work.emit()
            self._show_state()
        elif verdict is not entry.verdict:
            self._typing.stop()
            self._session.change_reading(entry, verdict=verdict, comment=self._written())

    def _note_typing(self) -> None:
        """Save when the reader pauses; at once while a stored reading may still arrive and be shown."""
        self._session.at_work.emit()
        if self._entry is not None and not self._entry.radiograph_id:
            self._save_comment()
        else:
            self._typing.start()

    def _save_comment(self) -> None:
        entry = self._entry
        before = entry.reading.comment if entry is not None and entry.reading is not None else ""
        if entry is not None and self._written() != before:
            self._session.change_reading(entry, comment=self._written())

    # -- what is shown ---------------------------------------------------------------------------------

    def _show_if_current(self, entry: Entry) -> None:
        if entry is self._session.current:
            self._show()

    def _show(self) -> None:
        entry = self._session.current
        if entry is not self._entry:
            self._go_on()
            self._entry = entry
            self._fill()
            pressed = self._pressed.pop(entry, None) if entry is not None else None
            if entry is not None and entry.blinded and pressed is not None:
                self._check(pressed)
        elif entry is not None and not self._typing.isActive():
            self._fill(keep_choice=entry.blinded)
        self._show_state()
        self._show_tool()

    def _fill(self, *, keep_choice: bool = False) -> None:
        """Show the saved reading; a blind reader's choice before it is saved stays."""
        reading = self._entry.reading if self._entry is not None else None
        if not keep_choice:
            self._check(reading.verdict if reading is not None else None)
        comment = reading.comment if reading is not None else ""
        if comment != self._comment.toPlainText():
            with QSignalBlocker(self._comment):
                self._comment.setPlainText(comment)
                self._comment.moveCursor(QTextCursor.MoveOperation.End)

    def _check(self, given: Verdict | None) -> None:
        self._group.setExclusive(False)
        for verdict, button in self._verdicts.items():
            button.setChecked(verdict is given)
        self._group.setExclusive(True)

    def _show_state(self) -> None:
        entry = self._entry
        there = entry is not None and entry.source is not None and entry.status is not Status.UNREADABLE
        blinded = entry is not None and entry.blinded
        for widget in (*self._verdicts.values(), self._comment, self._region):
            widget.setEnabled(there)
        self._blind.setVisible(there and blinded)
        self._blind.setText(self.tr("Read first. The score is shown after your verdict."))
        self._reveal.setVisible(there and blinded)
        self._reveal.setEnabled(self._chosen() is not None)
        count = len(entry.marks.regions) if entry is not None else 0
        self._regions.setText(self.tr("Regions: {count}").format(count=count))
        self._state.setText(self._state_words(entry))
        self._state.setVisible(bool(self._state.text()))

    def _show_tool(self) -> None:
        self._region.setChecked(self._session.marking.tool is Tool.POLYGON)

    def _state_words(self, entry: Entry | None) -> str:
        reading = entry.reading if entry is not None else None
        if reading is None:
            return ""
        lines = []
        if reading.first is not None:
            first = verdict_name(reading.first.verdict)
            lines.append(self.tr("First reading, without the score: {verdict}").format(verdict=first))
        if reading.saved_at:
            moment = datetime.fromisoformat(reading.saved_at).astimezone()
            lines.append(self.tr("Saved {moment}").format(moment=moment.strftime("%Y-%m-%d %H:%M")))
        else:
            lines.append(self.tr("Not saved yet"))
        return "\n".join(lines)
