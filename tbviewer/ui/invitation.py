"""What the window shows before anything is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tbviewer.ui.theme import DIM

translate = QCoreApplication.translate

_MARK_PX, _MARGIN_PX = 96, 12


class Invitation(QWidget):
    """Asks for radiographs.

    Parameters
    ----------
    mark
        The program's icon.
    choices
        Words of each button and what it does; the first stands out.
    """

    def __init__(self, mark: QIcon, choices: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("invitation")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # it enlarges no window
        picture = QLabel()
        picture.setPixmap(mark.pixmap(_MARK_PX, _MARK_PX))
        column = self._column = QVBoxLayout(self)
        column.addStretch(2)
        lines = (
            (picture, "padding-bottom: 14px;"),
            (
                QLabel(translate("Invitation", "Drop chest radiographs here")),
                "font-size: 22px;",
            ),
            (
                QLabel(
                    translate("Invitation", "DICOM, PNG, JPEG, TIFF or BMP files, folders, ZIP archives, CDs")
                ),
                f"color: {DIM};",
            ),
        )
        self._less_needed = (picture, lines[-1][0])
        for label, style in lines:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setStyleSheet(style)
            label.setWordWrap(True)
            column.addWidget(label)
        row = self._row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch()
        for number, (text, slot) in enumerate(choices.items()):
            button = QPushButton(text)
            button.setProperty("primary", number == 0)
            button.setAutoDefault(True)  # Enter presses it, as Space does
            button.clicked.connect(lambda _=False, slot=slot: slot())
            if number == 0:
                self.setFocusProxy(button)
            row.addWidget(button)
        row.addStretch()
        column.addSpacing(20)
        column.addLayout(row)
        column.addStretch(3)
        self._beside_px = row.minimumSize().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below each other where they have no room, and leave out what matters less."""
        narrow = self._beside_px > self.contentsRect().width() - 2 * _MARGIN_PX
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        for label in self._less_needed:
            label.show()
        for label in self._less_needed:
            label.setVisible(self._column.minimumHeightForWidth(self.width()) <= self.height())
        super().resizeEvent(event)
