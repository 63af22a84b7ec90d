"""The Boxes at the heat-map threshold, or in words that there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tbviewer.ui.heatmap_look import reaches, written_activation
from tbviewer.ui.session import Session
from tbviewer.ui.theme import BOX, DIM, LINE, TEXT
from tbviewer.ui.words import heading, line, words

if TYPE_CHECKING:  # it loads SciPy, which the window must not wait for
    from tbviewer.core.boxes import Box

translate = QCoreApplication.translate

_ROW_PX, _TWO_LINES_PX, _SHOWN_ROWS = 30, 44, 8
_BEFORE_PX, _AFTER_PX, _BETWEEN_PX = 36, 8, 10  # around and between a row's words
_BOX = Qt.ItemDataRole.UserRole


class BoxSection(QWidget):
    """A line for each Box; choosing one zooms to it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._region = words("", "region", f"color: {DIM};")
        self._boxes = QListWidget()
        self._boxes.setObjectName("boxes")
        self._boxes.setAccessibleName(translate("BoxSection", "Boxes; choosing one zooms to it"))
        self._boxes.setUniformItemSizes(True)
        self._boxes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _BoxDelegate(self._boxes)
        self._boxes.setItemDelegate(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(line())
        column.addSpacing(6)
        column.addWidget(heading(translate("BoxSection", "Boxes")))
        column.addWidget(self._region)
        column.addWidget(self._boxes)
        session.analysis_changed.connect(self._show)
        session.heatmap.threshold_changed.connect(self._show)
        self._boxes.itemClicked.connect(self._choose)
        self._boxes.itemActivated.connect(self._choose)
        self._show()

    def _choose(self, item: QListWidgetItem) -> None:
        boxes, row = self._session.boxes, self._boxes.row(item)
        if row < len(boxes):
            self._session.box_chosen.emit(boxes[row])

    def _show(self) -> None:
        boxes = self._session.boxes
        while self._boxes.count() > len(boxes):
            self._boxes.takeItem(self._boxes.count() - 1)
        for number, box in enumerate(boxes, start=1):
            if self._boxes.count() < number:
                self._boxes.addItem(QListWidgetItem())
            item = self._boxes.item(number - 1)
            item.setText(f"{number}   {_activation(box)}   {_size(box)}")
            item.setData(_BOX, box)
        self._region.setText(self._words(len(boxes)))
        self.setVisible(bool(self._region.text()))
        self._boxes.setVisible(bool(boxes))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let each row have a second line where one is too short for its words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count = self._boxes.count()
        metrics, room = self._boxes.fontMetrics(), self.width() - _BEFORE_PX - _AFTER_PX - _BETWEEN_PX
        boxes = [self._boxes.item(row).data(_BOX) for row in range(count)]
        widths = [metrics.horizontalAdvance(_activation(b) + _size(b)) for b in boxes]
        row_px = _TWO_LINES_PX if max(widths, default=0) > room else _ROW_PX
        self._rows.set_height(row_px)
        self._boxes.setFixedHeight(row_px * min(max(count, 1), _SHOWN_ROWS) + 4)
        self._boxes.doItemsLayout()

    def _words(self, count: int) -> str:
        analysis = self._session.viewport.analysis
        if analysis is None:
            return ""
        if count:
            return translate("BoxSection", "Click one to zoom to it.")
        highest, threshold = analysis.highest, self._session.heatmap.threshold
        if reaches(highest, threshold):
            return translate(
                "BoxSection", "No region of the model's minimum area at this threshold, only smaller ones."
            )
        return translate(
            "BoxSection", "No region at this threshold. The highest activation is {highest}."
        ).format(highest=written_activation(highest, threshold))


def _activation(box: Box) -> str:
    words = translate("BoxSection", "peak {peak}  mean {mean}")
    return words.format(peak=f"{box.peak:.2f}", mean=f"{box.mean:.2f}")


def _size(box: Box) -> str:
    return translate("BoxSection", "{width} × {height} px").format(
        width=box.x1 - box.x0, height=box.y1 - box.y0
    )


class _BoxDelegate(QStyledItemDelegate):
    """Draws one Box: its number as on the image, its activations, its size."""

    _height_px = _ROW_PX

    def set_height(self, height_px: int) -> None:
        """Draw rows of one line or of two."""
        self._height_px = height_px

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for all."""
        return QSize(200, self._height_px)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the Box."""
        box = index.data(_BOX)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers and units
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(LINE))
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        plate = QRect(rect.left() + 7, rect.center().y() - 9, 20, 18)
        painter.fillRect(plate, QColor(BOX))
        painter.setPen(QColor("black"))
        painter.setFont(bold)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.setFont(plain)
        text = rect.adjusted(_BEFORE_PX, 0, -_AFTER_PX, 0)
        left = right = Qt.AlignmentFlag.AlignVCenter
        if self._height_px == _TWO_LINES_PX:
            text.adjust(0, 5, 0, -5)
            left, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        else:
            left |= Qt.AlignmentFlag.AlignLeft
            right |= Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(TEXT))
        painter.drawText(text, left, _activation(box))
        painter.setPen(QColor(DIM))
        painter.drawText(text, right, _size(box))
        painter.restore()
