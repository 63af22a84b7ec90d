"""The wheel scrolls, and changes nothing that it happens to pass over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QWidget


def let_wheel_pass(whole: QWidget) -> None:
    """Have the sliders, choices and numbers in a widget leave the wheel to what they lie in."""
    passing = _Passing(whole)
    for kind in (QSlider, QComboBox, QAbstractSpinBox):
        for control in whole.findChildren(kind):
            control.installEventFilter(passing)


class _Passing(QObject):
    """Takes a wheel event before the control sees it, and hands it on."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
