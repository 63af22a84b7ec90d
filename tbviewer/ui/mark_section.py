"""The marks on the current radiograph, in words: reachable by key, and by those who cannot see them."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tbviewer.core.measuring import spacing_of
from tbviewer.ui.session import Session
from tbviewer.ui.theme import DIM
from tbviewer.ui.units import mark_words
from tbviewer.ui.words import heading, line, words

_ROW_PX, _SHOWN_ROWS = 24, 6


class MarkSection(QWidget):
    """A line for each mark; choosing one selects it on the image, where Delete removes it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._marks = QListWidget()
        self._marks.setObjectName("marks")
        self._marks.setAccessibleName(self.tr("Marks; choosing one selects it, Delete removes it"))
        self._marks.setStyleSheet("QListWidget::item { padding: 3px 6px; }")
        self._calibration = words("", "calibration_words", f"color: {DIM};")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(line())
        column.addSpacing(6)
        column.addWidget(heading(self.tr("Marks")))
        column.addWidget(self._calibration)
        column.addWidget(self._marks)
        marking = session.marking
        for signal in (marking.changed, session.current_changed, session.radiograph_changed):
            signal.connect(lambda *_: self._show())
        marking.selected_changed.connect(self._show_selected)
        self._marks.itemClicked.connect(self._seek)
        self._marks.itemActivated.connect(self._seek)
        self._marks.currentItemChanged.connect(lambda item, _: self._choose(item))
        self._show()

    def _seek(self, item: QListWidgetItem) -> None:
        """Select a mark and let it be seen."""
        self._session.marking.set_shown(True)
        self._choose(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry, row = self._session.current, self._marks.row(item) if item is not None else -1
        if entry is not None and 0 <= row < len(entry.marks.items):
            self._session.marking.select((entry, row))

    def _show(self) -> None:
        entry, radiograph = self._session.current, self._session.viewport.radiograph
        self._marks.blockSignals(True)
        self._marks.clear()
        if entry is not None and radiograph is not None:
            spacing = spacing_of(radiograph, entry.marks)
            for mark in entry.marks.items:
                self._marks.addItem(mark_words(mark, spacing))
        self._marks.blockSignals(False)
        calibration = entry.marks.calibration if entry is not None else None
        text = self.tr("Calibrated by hand with a line of {length} mm.")
        self._calibration.setText(text.format(length=f"{calibration.known_mm:g}") if calibration else "")
        self._calibration.setVisible(calibration is not None)
        self._marks.setVisible(self._marks.count() > 0)
        self._marks.setFixedHeight(_ROW_PX * min(max(self._marks.count(), 1), _SHOWN_ROWS) + 6)
        self.setVisible(self._marks.count() > 0 or calibration is not None)
        self._show_selected()

    def _show_selected(self) -> None:
        selected = self._session.marking.selected
        is_own = selected is not None and selected[0] is self._session.current
        self._marks.blockSignals(True)
        self._marks.setCurrentRow(selected[1] if is_own and selected is not None else -1)
        self._marks.blockSignals(False)
