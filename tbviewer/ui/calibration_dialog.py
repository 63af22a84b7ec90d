"""Asks how long a line is in truth, once the reader has drawn it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from tbviewer.core.marks import Calibration, Mark
from tbviewer.ui.drawing import Tool
from tbviewer.ui.entry import Entry
from tbviewer.ui.marking import Marking
from tbviewer.ui.number_box import NumberBox

_LEAST_MM, _MOST_MM, _FIRST_MM = 0.1, 2_000.0, 25.0


class CalibrationDialog(QDialog):
    """One number in millimetres."""

    def __init__(self, parent: QWidget, marking: Marking, entry: Entry, mark: Mark) -> None:
        super().__init__(parent)
        self._marking, self._entry, self._mark = marking, entry, mark
        self.setObjectName("calibration")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Calibrate"))
        self._length = NumberBox()
        self._length.setObjectName("known_length")
        self._length.setAccessibleName(self.tr("Known length in millimetres"))
        self._length.setRange(_LEAST_MM, _MOST_MM)
        self._length.setDecimals(1)
        self._length.setSuffix(" mm")
        self._length.setValue(_FIRST_MM)
        words = QLabel(
            self.tr(
                "How long is this line in the patient?\n"
                "All lengths of this radiograph are measured by it; "
                "they hold in the plane of what you drew along."
            )
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, self._length, buttons):
            column.addWidget(widget)
        self._length.setFocus()
        self._length.selectAll()
        self.accepted.connect(self._calibrate)
        self.finished.connect(lambda: marking.set_tool(Tool.MOVE))

    @classmethod
    def serve(cls, parent: QWidget, marking: Marking) -> None:
        """Ask each time a length is drawn to calibrate by."""
        marking.length_drawn.connect(lambda entry, mark: cls(parent, marking, entry, mark).open())

    def _calibrate(self) -> None:
        start, end = self._mark.points
        self._marking.calibrate(self._entry, Calibration(start, end, self._length.value()))
