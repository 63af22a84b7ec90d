"""F1: every action with its key, to be read and to be changed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tbviewer.ui.fitting import fit
from tbviewer.ui.shortcuts import Shortcuts
from tbviewer.ui.words import words

_SIZE_PX, _KEY_PX = (620, 680), 120
_NAME = Qt.ItemDataRole.UserRole
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsDialog(QDialog):
    """Lists the keys; the one of the chosen line is changed below the list."""

    def __init__(self, parent: QWidget, shortcuts: Shortcuts) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard"))
        fit(self, QSize(*_SIZE_PX))
        self.find_line = QLineEdit()
        self.find_line.setPlaceholderText(self.tr("Find an action or a key"))
        self.find_line.setAccessibleName(self.tr("Find an action or a key"))
        self.table = QTableWidget(0, 2)
        self._set_up_table()
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setMinimumWidth(_KEY_PX)
        self.edit.setAccessibleName(self.tr("New key for the chosen action"))
        self.put = QPushButton(self.tr("Use this key"))
        self.none = QPushButton(self.tr("No key"))
        self.reset = QPushButton(self.tr("All as they came"))
        self.said = words("", "said")
        self._lay_out()
        self._fill()
        self.find_line.textChanged.connect(self._filter)
        self.put.clicked.connect(lambda: self._change(self.edit.keySequence()))
        self.none.clicked.connect(lambda: self._change(QKeySequence()))
        self.reset.clicked.connect(self._reset)
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.setCurrentCell(0, 0)  # selectRow finds no column from right to left

    def _set_up_table(self) -> None:
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(self.find_line)
        column.addWidget(self.table, 1)
        row.addWidget(QLabel(self.tr("New key:")))
        row.addWidget(self.edit, 1)
        for button in (self.put, self.none, self.reset):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.said)
        fixed = self.tr(
            "Always: arrows move the image, with Ctrl they change the window; with a tool in hand they move "
            "its point (Shift: finely) and Return sets it. Tab goes from control to control."
        )
        column.addWidget(words(fixed))

    def _fill(self) -> None:
        table = self._shortcuts.table
        self.table.setRowCount(len(table.names))
        for row, name in enumerate(table.names):
            action = QTableWidgetItem(table[name].iconText())
            action.setData(_NAME, name)
            keys = ", ".join(key.toString(_NATIVE) for key in table[name].shortcuts())
            self.table.setItem(row, 0, action)
            self.table.setItem(row, 1, QTableWidgetItem(keys))

    def choose(self, name: str) -> None:
        """Choose the line of an action."""
        self.table.setCurrentCell(self._shortcuts.table.names.index(name), 0)

    @property
    def _chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_NAME)) if item is not None else ""

    def _show_chosen(self) -> None:
        if self._chosen:
            keys = self._shortcuts.table[self._chosen].shortcuts()
            self.edit.setKeySequence(keys[0] if keys else QKeySequence())
        else:
            self.edit.clear()
        self.said.clear()

    def _change(self, key: QKeySequence) -> None:
        name = self._chosen
        if not name:
            return
        holder = self._shortcuts.holder(key, but=name)
        if self._shortcuts.change(name, key):
            self._fill()
            self.said.clear()
            return
        other = self._shortcuts.table[holder].iconText()
        taken = self.tr("{key} belongs to “{action}” already. Choose another key, or change that one first.")
        self.said.setText(taken.format(key=key.toString(_NATIVE), action=other))

    def _reset(self) -> None:
        self._shortcuts.reset()
        self._fill()
        self._show_chosen()

    def _filter(self, wanted: str) -> None:
        for row in range(self.table.rowCount()):
            line = " ".join(self._text(row, column) for column in (0, 1))
            self.table.setRowHidden(row, wanted.casefold() not in line.casefold())
        if not self._chosen or self.table.isRowHidden(self.table.currentRow()):
            self._choose_first()

    def _choose_first(self) -> None:
        """Choose the first line that is seen, or none: the key of a hidden one must not change."""
        rows = range(self.table.rowCount())
        first = next((row for row in rows if not self.table.isRowHidden(row)), -1)
        self.table.setCurrentCell(first, 0)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""
