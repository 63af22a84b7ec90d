"""The list's entries as Qt's views want them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from tbviewer.ui import naming
from tbviewer.ui.entry import Entry
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Session

ENTRY = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class WorklistModel(QAbstractListModel):
    """One row for each entry that the list shows, in the order of the Session's `Ordering`."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entries: list[Entry] = []
        session.ordering.changed.connect(self._reorder)
        session.entry_changed.connect(self._refresh)
        session.looking.layers_changed.connect(self._refresh_all)
        session.site.threshold_changed.connect(self._refresh_all)
        session.reading_changed.connect(lambda entry: self._refresh(entry.index))
        self._reorder()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an entry, or what a screen reader or tool tip says of it."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join(self._lines(entry))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.name}\n{sentence(entry.message)}".strip()
        return None

    def _lines(self, entry: Entry) -> list[str]:
        session = self._session
        state = " ".join(
            x for x in (naming.state_name(entry, session), naming.score_name(entry, session)) if x
        )
        verdict = naming.verdict_name(entry.verdict) if entry.verdict is not None else ""
        lines = (naming.patient_name(entry, session), naming.about(entry, session), state, verdict)
        return [line for line in lines if line]

    def _reorder(self) -> None:
        entries = self._session.ordering.entries
        count = len(self._entries)
        if entries[:count] == self._entries and len(entries) > count:
            self.beginInsertRows(QModelIndex(), count, len(entries) - 1)
            self._entries = list(entries)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._entries = list(entries)
            self.endResetModel()

    def _refresh(self, number: int) -> None:
        if 0 <= number < len(self._session.entries):
            row = self._session.ordering.row(self._session.entries[number])
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _refresh_all(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
