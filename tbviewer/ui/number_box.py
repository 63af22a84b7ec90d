"""A number that is typed: a point or a comma before the decimals, in whatever country."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox


class NumberBox(QDoubleSpinBox):
    """A number with a point, as all the window writes them.

    Qt's own goes by the system's country, and swallows the other sign as one between thousands: 12.5 would
    become 125.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(QLocale.c())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Write a comma as a point while it is typed."""
        return super().validate(_pointed(text), position)

    def valueFromText(self, text: str) -> float:
        """Read a comma as a point."""
        return super().valueFromText(_pointed(text))


def _pointed(text: str) -> str:
    return text.replace(",", ".")
