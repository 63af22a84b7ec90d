"""Keys that delete text are for the field that is typed in, whatever they do elsewhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

_DELETING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)  # with whatever other key
_DELETING_TOO = (
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.DeleteCompleteLine,
)


def keep_typing_keys(whole: QWidget) -> None:
    """Have the text fields in a widget keep the keys that delete; Qt's own leave most to shortcuts."""
    keeping = _Keeping(whole)
    for kind in (QLineEdit, QPlainTextEdit, QAbstractSpinBox):
        for field in whole.findChildren(kind):
            field.installEventFilter(keeping)


class _Keeping(QObject):
    """Claims such a key before a shortcut has it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _deletes(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _deletes(event: QKeyEvent) -> bool:
    return event.key() in _DELETING or any(event.matches(key) for key in _DELETING_TOO)
