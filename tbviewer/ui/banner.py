"""A line across the window for what concerns all radiographs, such as a model that cannot be loaded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from tbviewer.ui import sentences
from tbviewer.ui.session import Session

translate = QCoreApplication.translate


class Banner(QFrame):
    """Says the last fault until the reader puts it away or it is over; it never blocks the window."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._text = QLabel()
        self._text.setObjectName("fault")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton()
        close.setText(translate("Banner", "Dismiss"))
        close.setAccessibleName(translate("Banner", "Dismiss the message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self.hide()
        session.fault.connect(self._show)
        session.bundle_changed.connect(self.hide)

    def _show(self, sentence: str) -> None:
        self._text.setText(sentences.sentence(sentence))
        self.show()
