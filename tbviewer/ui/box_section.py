"""The Boxes at the heat-map threshold, or in words that there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tbviewer.ui.session import Session
from tbviewer.ui.theme import BOX, DIM, LINE, TEXT
from tbviewer.ui.words import heading, words

if TYPE_CHECKING:  # it loads SciPy, which the window must not wait for
    from tbviewer.core.boxes import Box

translate = QCoreApplication.translate

_ROW_PX, _SHOWN_ROWS = 30, 8
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
        self._boxes.setItemDelegate(_BoxDelegate(self._boxes))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._heading = heading(translate("BoxSection", "Boxes"))
        column.addWidget(self._heading)
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
        for label in (self._heading, self._region):
            label.setVisible(bool(self._region.text()))
        self._boxes.setFixedHeight(_ROW_PX * min(max(len(boxes), 1), _SHOWN_ROWS) + 4)
        self._boxes.setVisible(bool(boxes))

    def _words(self, count: int) -> str:
        analysis = self._session.viewport.analysis
        if analysis is None:
            return ""
        if count:
            return translate("BoxSection", "Click one to zoom to it.")
        highest = float(analysis.fine.max())
        if highest >= self._session.heatmap.threshold:
            return translate(
                "BoxSection", "No region of the model's minimum area at this threshold, only smaller ones."
            )
        return translate(
            "BoxSection", "No region at this threshold. The highest activation is {highest}."
        ).format(highest=f"{highest:.2f}")


def _activation(box: Box) -> str:
    words = translate("BoxSection", "peak {peak}  mean {mean}")
    return words.format(peak=f"{box.peak:.2f}", mean=f"{box.mean:.2f}")


def _size(box: Box) -> str:
    return translate("BoxSection", "{width} × {height} px").format(
        width=box.x1 - box.x0, height=box.y1 - box.y0
    )


class _BoxDelegate(QStyledItemDelegate):
    """Draws one Box: its number as on the image, its activations, its size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the same height for all."""
        return QSize(200, _ROW_PX)

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
        text = rect.adjusted(36, 0, -8, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(TEXT))
        painter.drawText(text, left, _activation(box))
        painter.setPen(QColor(DIM))
        painter.drawText(text, right, _size(box))
        painter.restore()
