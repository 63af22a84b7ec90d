"""The list of radiographs: thumbnail, name, score and status."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tbviewer.ui.session import Entry, Session, Status
from tbviewer.ui.theme import ACCENT, CAUTION, DIM, FAULT, LINE, RAISED, SELECTED, TEXT, WINDOW

_ROW_PX, _THUMBNAIL_PX, _MARGIN_PX = 72, 56, 8
_BADGE = QSize(34, 22)
_STATE_WORDS = {
    Status.REFUSED: "Not judged",
    Status.NOT_ANALYSED: "Not analysed",
    Status.UNREADABLE: "Cannot be read",
}
_STATE_COLORS = {Status.REFUSED: CAUTION, Status.NOT_ANALYSED: CAUTION, Status.UNREADABLE: FAULT}
_ENTRY, _PICTURE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class RadiographPane(QWidget):
    """The list under a line that says how far the analysis has come."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.radiographs = RadiographList(session)
        self._progress = QLabel()
        self._progress.setObjectName("progress")
        self._progress.setStyleSheet(f"color: {DIM}; padding: 10px 10px 6px 10px;")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._progress)
        column.addWidget(self.radiographs, 1)
        session.entries_added.connect(self._count)
        session.entry_changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        entries = self._session.entries
        done = sum(entry.settled for entry in entries)
        text = "Radiographs"
        if len(entries) > 1:
            text += f"   {len(entries)}" if done == len(entries) else f"   {done} of {len(entries)}"
        self._progress.setText(text)


class RadiographList(QListWidget):
    """One line for each entry; choosing one makes it the current entry."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("radiographs")
        self.setAccessibleName("Radiographs")
        self.setMinimumWidth(180)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_EntryDelegate(self))
        session.entries_added.connect(self._add)
        session.entry_changed.connect(self._refresh)
        session.current_changed.connect(lambda: self.setCurrentRow(session.current_index))
        self.currentRowChanged.connect(session.select)

    def _add(self, count: int) -> None:
        # Adding the first line makes it current; the Session decides that, not the list.
        self.blockSignals(True)
        while self.count() < count:
            item = QListWidgetItem()
            item.setData(_ENTRY, self._session.entries[self.count()])
            self.addItem(item)
            self._refresh(self.count() - 1)
        self.setCurrentRow(self._session.current_index)
        self.blockSignals(False)

    def _refresh(self, index: int) -> None:
        item = self.item(index)
        if item is None:
            return
        entry = self._session.entries[index]
        item.setText(f"{entry.title}\n{_state(entry)}")
        item.setToolTip(f"{entry.name}\n{entry.message}".strip())
        if entry.thumbnail is not None and item.data(_PICTURE) is None:
            rows, columns = entry.thumbnail.shape
            stride = entry.thumbnail.strides[0]
            gray = QImage.Format.Format_Grayscale8
            item.setData(
                _PICTURE, QPixmap.fromImage(QImage(entry.thumbnail.data, columns, rows, stride, gray))
            )


class _EntryDelegate(QStyledItemDelegate):
    """Draws one entry: thumbnail at the left, name over status, score in a badge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for all."""
        return QSize(160, _ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the entry."""
        entry: Entry = index.data(_ENTRY)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(SELECTED))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(RAISED).lighter(115))
        frame = QRect(rect.left() + _MARGIN_PX, rect.top() + _MARGIN_PX, _THUMBNAIL_PX, _THUMBNAIL_PX)
        _draw_thumbnail(painter, frame, index.data(_PICTURE), entry.status)
        text = rect.adjusted(_MARGIN_PX + _THUMBNAIL_PX + 10, 10, -_MARGIN_PX, -10)
        _draw_words(painter, text, entry)
        if entry.analysis is not None:
            _draw_badge(painter, text, f"{entry.analysis.score:.0f}")
        painter.restore()


def _draw_thumbnail(painter: QPainter, frame: QRect, picture: QPixmap | None, status: Status) -> None:
    painter.fillRect(frame, QColor("black"))
    if picture is not None:
        size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(frame.topLeft(), size)
        place.moveCenter(frame.center())
        painter.drawPixmap(place, picture)
    else:
        painter.setPen(QColor(LINE))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        if status is Status.UNREADABLE:
            arm = frame.width() // 6
            painter.setPen(QPen(QColor(FAULT), 2))
            cross = frame.center()
            painter.drawLine(cross.x() - arm, cross.y() - arm, cross.x() + arm, cross.y() + arm)
            painter.drawLine(cross.x() - arm, cross.y() + arm, cross.x() + arm, cross.y() - arm)


def _draw_words(painter: QPainter, text: QRect, entry: Entry) -> None:
    upper = QRect(text.left(), text.top(), text.width(), text.height() // 2)
    painter.setPen(QColor(TEXT))
    name = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideMiddle, upper.width())
    painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
    lower = upper.translated(0, upper.height())
    words = "TB score" if entry.analysis is not None else _state(entry)
    painter.setPen(QColor(_STATE_COLORS.get(entry.status, DIM)))
    painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _draw_badge(painter: QPainter, text: QRect, score: str) -> None:
    badge = QRectF(
        text.right() - _BADGE.width(), text.bottom() - _BADGE.height() - 1, _BADGE.width(), _BADGE.height()
    )
    painter.setPen(QColor(LINE).lighter(150))
    painter.setBrush(QColor(WINDOW))
    painter.drawRoundedRect(badge, 5, 5)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(TEXT))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, score)


def _state(entry: Entry) -> str:
    if entry.analysis is not None:
        return f"Score {entry.analysis.score:.0f}"
    return _STATE_WORDS.get(entry.status, entry.status.value.capitalize())
