"""The list of radiographs: thumbnail, name, score and status."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from tbviewer.ui.loader import THUMBNAIL_PX
from tbviewer.ui.session import Entry, Session, Status
from tbviewer.ui.theme import DIM, FAULT, TEXT

_ICON = QSize(64, 64)


class RadiographList(QListWidget):
    """One line for each entry; choosing one makes it the current entry."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("radiographs")
        self.setAccessibleName("Radiographs")
        self.setIconSize(_ICON)
        self.setMinimumWidth(170)
        self.setWordWrap(True)
        self.setUniformItemSizes(True)
        self._blank = QPixmap(THUMBNAIL_PX, THUMBNAIL_PX)
        self._blank.fill(QColor("#111214"))
        session.entries_added.connect(self._add)
        session.entry_changed.connect(self._refresh)
        session.current_changed.connect(lambda: self.setCurrentRow(session.current_index))
        self.currentRowChanged.connect(session.select)

    def _add(self, count: int) -> None:
        while self.count() < count:
            item = QListWidgetItem(QIcon(self._blank), "")
            item.setSizeHint(QSize(150, 76))
            # Adding the first line makes it current; the Session decides that, not the list.
            self.blockSignals(True)
            self.addItem(item)
            self.blockSignals(False)
            self._refresh(self.count() - 1)

    def _refresh(self, index: int) -> None:
        item = self.item(index)
        if item is None:
            return
        entry = self._session.entries[index]
        item.setText(f"{entry.title}\n{_state(entry)}")
        item.setToolTip(f"{entry.name}\n{entry.message}".strip())
        color = {Status.UNREADABLE: FAULT, Status.REFUSED: FAULT, Status.READY: TEXT}.get(entry.status, DIM)
        item.setForeground(QColor(color))
        if entry.thumbnail is not None and not item.data(Qt.ItemDataRole.UserRole):
            rows, columns = entry.thumbnail.shape
            grey = QImage(
                entry.thumbnail.data,
                columns,
                rows,
                entry.thumbnail.strides[0],
                QImage.Format.Format_Grayscale8,
            )
            item.setIcon(QIcon(QPixmap.fromImage(grey.copy())))
            item.setData(Qt.ItemDataRole.UserRole, True)


def _state(entry: Entry) -> str:
    if entry.analysis is not None:
        return f"Score {entry.analysis.score:.0f}"
    return {Status.REFUSED: "Not judged", Status.UNREADABLE: "Cannot be read"}.get(
        entry.status, entry.status.value.capitalize()
    )
