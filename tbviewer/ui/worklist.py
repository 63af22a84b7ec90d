"""The list of radiographs: what to see of it above, its rows below."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from tbviewer.ui.entry import Entry
from tbviewer.ui.session import Session
from tbviewer.ui.worklist_controls import ArrangementControls
from tbviewer.ui.worklist_model import ENTRY, WorklistModel
from tbviewer.ui.worklist_progress import WorklistProgress
from tbviewer.ui.worklist_row import EntryDelegate

_Index = QModelIndex | QPersistentModelIndex


LEAST_LIST_PX = 230  # of the list, at least, where there is room for everything
_LEAST_PX = 180  # while a reader calls it back where there is not


class WorklistPane(QWidget):
    """Progress, then how the list is arranged, then the list; all of it can be put away."""

    shown_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.worklist = Worklist(session)
        self.controls = ArrangementControls(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(WorklistProgress(session))
        column.addWidget(self.controls)
        column.addWidget(self.worklist, 1)
        self.setMinimumWidth(_LEAST_PX)

    @property
    def is_shown(self) -> bool:
        """Whether it has a place in the window."""
        return not self.isHidden()

    def set_shown(self, shown: bool) -> None:
        """Put it away, or back."""
        if shown != self.is_shown:
            self.setVisible(shown)
            self.shown_changed.emit()

    def find_in_list(self) -> None:
        """Get ready for words to find."""
        self.set_shown(True)
        self.controls.find_line.setFocus()


class Worklist(QListView):
    """One row for each entry that is shown; choosing one shows it in the active viewport."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._model = WorklistModel(session)
        self._chosen: list[Entry] = []
        self.setObjectName("radiographs")
        self.setAccessibleName(self.tr("Radiographs"))
        self.setModel(self._model)
        self._delegate = EntryDelegate(self, session)
        self.setItemDelegate(self._delegate)
        self._model.dataChanged.connect(self._forget)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self._model.modelAboutToBeReset.connect(self._remember)
        self._model.modelReset.connect(self._restore)
        self._model.rowsInserted.connect(self._follow)
        session.current_changed.connect(self._follow)
        session.viewports.changed.connect(self.viewport().update)

    def chosen(self) -> list[Entry]:
        """Return the entries that are selected, in the list's order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.index(row).data(ENTRY) for row in rows]

    def remove_chosen(self) -> None:
        """Take the selected entries off the list."""
        self._session.remove(self.chosen())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Show the entry that the reader moved to."""
        super().currentChanged(current, previous)
        entry = current.data(ENTRY) if current.isValid() else None
        if entry is not None and entry is not self._session.current:
            self._session.select(entry.index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys; where the current entry is hidden, Qt would move to the first row by itself."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QWidget.focusInEvent(self, event)
            self.viewport().update()

    def _follow(self) -> None:
        """Let the row of the current entry be the current row, and be seen."""
        row = self._session.ordering.row(self._session.current)
        if row < 0 or row >= self._model.rowCount():
            self.selectionModel().clear()  # the current row too, or a click on it would be none
        elif self.currentIndex().row() != row:
            self.setCurrentIndex(self._model.index(row))
        self.viewport().update()

    def _forget(self, first: QModelIndex, last: QModelIndex) -> None:
        """Have rows drawn anew."""
        whole = last.row() > first.row()
        self._delegate.forget(None if whole else first.data(ENTRY))

    def changeEvent(self, event: QEvent) -> None:
        """Draw all rows anew in another font, theme or language."""
        self._delegate.forget()
        super().changeEvent(event)

    def _remember(self) -> None:
        self._chosen = self.chosen()
        self._top = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """After a new arrangement: the same entries selected, the same place seen."""
        selection = QItemSelection()
        for entry in self._chosen:
            row = self._session.ordering.row(entry)
            if row >= 0:
                selection.select(self._model.index(row), self._model.index(row))
        row = self._session.ordering.row(self._session.current)
        no_update = QItemSelectionModel.SelectionFlag.NoUpdate
        if row >= 0:
            index = self._model.index(row)
            if selection.isEmpty():
                selection.select(index, index)
            self.selectionModel().setCurrentIndex(index, no_update)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(self._top)
