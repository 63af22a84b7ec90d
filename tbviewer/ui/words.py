"""Labels of the side panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from tbviewer.ui.theme import DIM, LINE


def words(text: str, name: str = "", style: str = "") -> QLabel:
    """Return a label that wraps and takes its text literally: a header must not carry markup into it."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setStyleSheet(style)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def heading(text: str) -> QLabel:
    """Return the heading of a section."""
    return words(text, "", f"color: {DIM}; font-weight: 600;")


def line() -> QFrame:
    """Return the line between two sections."""
    frame = QFrame()
    frame.setFixedHeight(1)
    frame.setStyleSheet(f"background: {LINE};")
    return frame
