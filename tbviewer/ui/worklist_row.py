"""How one entry is drawn in the list: thumbnail, patient, date, status and verdict, score in a badge."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tbviewer.ui import naming
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.session import Session
from tbviewer.ui.theme import ACCENT, CAUTION, DIM, FAULT, LINE, RAISED, SELECTED, TEXT, WINDOW
from tbviewer.ui.worklist_model import ENTRY
from tbviewer.ui.worklist_order import SortBy

_THUMBNAIL_PX, _MARGIN_PX, _GAP_PX = 56, 8, 10
_KEPT_PICTURES = 256  # more than a screen shows; a list of 20,000 must not keep as many pixmaps
_STATE_COLORS = {Status.REFUSED: CAUTION, Status.NOT_ANALYSED: CAUTION, Status.UNREADABLE: FAULT}


class EntryDelegate(QStyledItemDelegate):
    """Draws entries."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()

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
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = entry is self._session.current
        if state & QStyle.StateFlag.State_Selected or current:
            painter.fillRect(rect, QColor(SELECTED))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(RAISED).lighter(115))
        if any(viewport.entry is entry for viewport in self._session.shown_viewports):
            painter.fillRect(_leading(rect, 3), QColor(ACCENT if current else DIM))
        top = rect.top() + (rect.height() - _THUMBNAIL_PX) // 2
        frame = _mirrored(QRect(rect.left() + _MARGIN_PX, top, _THUMBNAIL_PX, _THUMBNAIL_PX), rect, option)
        self._draw_thumbnail(painter, frame, entry)
        left = _MARGIN_PX + _THUMBNAIL_PX + _GAP_PX
        text = _mirrored(rect.adjusted(left, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX), rect, option)
        self._draw_words(painter, text, entry)
        self._draw_division(painter, rect, index, entry)
        painter.restore()

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
        painter.setPen(QColor("black") if refers else QColor(TEXT))
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
            picture = self._picture(entry, painter.device().devicePixelRatioF())
            size = picture.deviceIndependentSize()
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(QRectF(frame).center())
            painter.drawPixmap(place.topLeft(), picture)
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

    def _picture(self, entry: Entry, ratio: float) -> QPixmap:
        """Return the thumbnail at the size it is drawn at, so that scrolling only copies it."""
        assert entry.thumbnail is not None
        key = (id(entry.thumbnail), round(100 * ratio))
        if key not in self._pictures:
            rows, columns = entry.thumbnail.shape
            stride = entry.thumbnail.strides[0]
            image = QImage(entry.thumbnail.data, columns, rows, stride, QImage.Format.Format_Grayscale8)
            side = round(_THUMBNAIL_PX * ratio)
            small = image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture = QPixmap.fromImage(small)
            picture.setDevicePixelRatio(ratio)
            self._pictures[key] = picture
            while len(self._pictures) > _KEPT_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]


def _write(painter: QPainter, text: str, color: str, place: QRect) -> int:
    """Write one line, cut in the middle where it is too long; return its width."""
    metrics = painter.fontMetrics()
    words = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
    painter.setPen(QColor(color))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
    return metrics.horizontalAdvance(words)


def _is_mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _mirrored(place: QRect, within: QRect, option: QStyleOptionViewItem) -> QRect:
    """Return the place where it lies in a right-to-left layout."""
    direction: Qt.LayoutDirection = option.direction
    return QStyle.visualRect(direction, within, place)


def _leading(rect: QRect, width: int) -> QRect:
    return QRect(rect.left(), rect.top(), width, rect.height())
