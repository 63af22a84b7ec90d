"""How one entry is drawn in the list: thumbnail, patient, date, status and verdict, score in a badge."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tbviewer.ui import naming
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.session import Session
from tbviewer.ui.theme import ACCENT, CAUTION, DIM, FAULT, LINE, ON_CAUTION, RAISED, SELECTED, TEXT, WINDOW
from tbviewer.ui.worklist_model import ENTRY
from tbviewer.ui.worklist_order import SortBy

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_THUMBNAIL_PX, _MARGIN_PX, _GAP_PX = 56, 8, 10
_KEPT_ROWS = 128  # more than a screen shows, so that scrolling only copies; 20,000 must not all be kept
_STATE_COLORS = {Status.REFUSED: CAUTION, Status.NOT_ANALYSED: CAUTION, Status.UNREADABLE: FAULT}


class EntryDelegate(QStyledItemDelegate):
    """Draws entries."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: OrderedDict[tuple[Entry, tuple[object, ...]], QPixmap] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for all."""
        lines_px = 3 * QFontMetrics(option.font).lineSpacing()
        return QSize(200, max(_THUMBNAIL_PX, lines_px) + 2 * _MARGIN_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the entry."""
        entry: Entry = index.data(ENTRY)
        rect: QRect = option.rect
        current = entry is self._session.current
        shown = any(viewport.entry is entry for viewport in self._session.viewports.shown)
        selected = current or bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ratio = painter.device().devicePixelRatioF()
        look = (current, shown, selected, hovered, rect.width(), rect.height(), ratio, option.direction)
        if (entry, look) not in self._rows:
            row = QPixmap(rect.size() * ratio)
            row.setDevicePixelRatio(ratio)
            row.fill(QColor(SELECTED if selected else QColor(RAISED).lighter(115) if hovered else WINDOW))
            self._draw(row, QRect(0, 0, rect.width(), rect.height()), option, entry)
            if shown:
                _mark_edge(row, rect.height(), ACCENT if current else DIM)
            self._rows[entry, look] = row
            while len(self._rows) > _KEPT_ROWS:
                self._rows.popitem(last=False)
        self._rows.move_to_end((entry, look))
        painter.drawPixmap(rect.topLeft(), self._rows[entry, look])
        self._draw_division(painter, rect, index, entry)

    def forget(self, entry: Entry | None = None) -> None:
        """Draw an entry anew, or all of them, because something is known of it that was not before."""
        for key in [key for key in self._rows if entry is None or key[0] is entry]:
            del self._rows[key]

    def _draw(self, row: QPixmap, rect: QRect, option: QStyleOptionViewItem, entry: Entry) -> None:
        painter = QPainter(row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        top = (rect.height() - _THUMBNAIL_PX) // 2
        frame = _mirrored(QRect(_MARGIN_PX, top, _THUMBNAIL_PX, _THUMBNAIL_PX), rect, option)
        self._draw_thumbnail(painter, frame, entry)
        left = _MARGIN_PX + _THUMBNAIL_PX + _GAP_PX
        text = _mirrored(rect.adjusted(left, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX), rect, option)
        self._draw_words(painter, text, entry)
        painter.end()

    def _draw_words(self, painter: QPainter, text: QRect, entry: Entry) -> None:
        session = self._session
        score = naming.score_name(entry, session)
        badge_px = self._draw_badge(painter, text, entry, score) if score else 0
        height = text.height() // 3
        mirrored = _is_mirrored(painter)
        upper = text.adjusted(badge_px if mirrored else 0, 0, 0 if mirrored else -badge_px, 0)
        upper.setHeight(height)
        lines = (
            (naming.patient_name(entry, session), TEXT, upper),
            (
                naming.about(entry, session),
                DIM,
                QRect(text.left(), text.top() + height, text.width(), height),
            ),
        )
        for words, color, place in lines:
            _write(painter, words, color, place)
        lower = QRect(text.left(), text.top() + 2 * height, text.width(), height)
        state, color = naming.state_name(entry, session), _STATE_COLORS.get(entry.status, DIM)
        if session.referral(entry):
            color = CAUTION
        used = _write(painter, state, color, lower)
        if entry.verdict is not None:
            gap = used + _GAP_PX
            rest = lower.adjusted(0 if mirrored else gap, 0, -gap if mirrored else 0, 0)
            _write(painter, f"✓ {naming.verdict_name(entry.verdict)}", ACCENT, rest)

    def _draw_badge(self, painter: QPainter, text: QRect, entry: Entry, score: str) -> int:
        """Draw the score, filled where the site refers; return the width that it takes."""
        font = QFont(painter.font())
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance(score) + 16
        height = QFontMetrics(font).height() + 4
        left = text.left() if _is_mirrored(painter) else text.right() - width
        badge = QRectF(left + 0.5, text.top() - 2.5, width, height)
        refers = self._session.referral(entry)
        painter.setPen(QColor(CAUTION) if refers else QColor(LINE).lighter(150))
        painter.setBrush(QColor(CAUTION) if refers else QColor(WINDOW))
        painter.drawRoundedRect(badge, 5, 5)
        plain = painter.font()
        painter.setFont(font)
        painter.setPen(QColor(ON_CAUTION) if refers else QColor(TEXT))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, score)
        painter.setFont(plain)
        return width + _GAP_PX

    def _draw_division(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, entry: Entry
    ) -> None:
        """Where scores sort the list, draw a line between those whom the site refers and the others."""
        ordering = self._session.ordering
        if ordering.arrangement.sort_by is not SortBy.SCORE or index.row() == 0:
            return
        above = self._session.referral(ordering.entries[index.row() - 1])
        here = self._session.referral(entry)
        if above is not None and here is not None and above != here:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), QColor(CAUTION))

    def _draw_thumbnail(self, painter: QPainter, frame: QRect, entry: Entry) -> None:
        painter.fillRect(frame, QColor("black"))
        if entry.thumbnail is not None:
            picture = _scaled(entry.thumbnail, painter.device().devicePixelRatioF())
            size = picture.deviceIndependentSize()
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(QRectF(frame).center())
            painter.drawImage(place.topLeft(), picture)
            return
        painter.setPen(QColor(LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        if entry.status is Status.UNREADABLE:
            arm = frame.width() // 6
            painter.setPen(QPen(QColor(FAULT), 2))
            cross = frame.center()
            painter.drawLine(cross.x() - arm, cross.y() - arm, cross.x() + arm, cross.y() + arm)
            painter.drawLine(cross.x() - arm, cross.y() + arm, cross.x() + arm, cross.y() - arm)


def _scaled(thumbnail: npt.NDArray[np.uint8], ratio: float) -> QImage:
    """Return a thumbnail at the size it is drawn at."""
    rows, columns = thumbnail.shape
    image = QImage(thumbnail.data, columns, rows, thumbnail.strides[0], QImage.Format.Format_Grayscale8)
    side = round(_THUMBNAIL_PX * ratio)
    small = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small.setDevicePixelRatio(ratio)
    return small


def _write(painter: QPainter, text: str, color: str, place: QRect) -> int:
    """Write one line, cut in the middle where it is too long; return its width."""
    metrics = painter.fontMetrics()
    words = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
    painter.setPen(QColor(color))
    side, direction = Qt.AlignmentFlag.AlignLeft, painter.layoutDirection()
    if _is_mirrored(painter):
        side = Qt.AlignmentFlag.AlignRight
    # A file's name reads from left to right in a mirrored list too, or 12_a.jpg becomes a.jpg_12.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, words)
    painter.setLayoutDirection(direction)
    return metrics.horizontalAdvance(words)


def _is_mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _mirrored(place: QRect, within: QRect, option: QStyleOptionViewItem) -> QRect:
    """Return the place where it lies in a right-to-left layout."""
    direction: Qt.LayoutDirection = option.direction
    return QStyle.visualRect(direction, within, place)


def _mark_edge(row: QPixmap, height: int, color: str) -> None:
    """Mark the row of an entry that is in a viewport."""
    painter = QPainter(row)
    painter.fillRect(QRect(0, 0, 3, height), QColor(color))
    painter.end()
