"""One, two or four radiographs side by side, a line around the active one."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from tbviewer.ui.canvas import Canvas
from tbviewer.ui.session import Session
from tbviewer.ui.theme import CANVAS, CANVAS_ACCENT, CANVAS_LINE

_LINE_PX = 2
_COLUMNS = 2


class ViewportGrid(QWidget):
    """A Canvas for each viewport that is shown; more are made when they are first wanted."""

    painted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.canvases: list[Canvas] = []
        self._grid = QGridLayout(self)
        self._arrange()
        session.viewports.changed.connect(self._arrange)

    @property
    def canvas(self) -> Canvas:
        """The active viewport's canvas."""
        return self.canvases[self._session.viewports.active]

    def activate_next(self) -> None:
        """Make the next viewport the active one, and give it the keys."""
        viewports = self._session.viewports
        viewports.activate((viewports.active + 1) % viewports.count)
        self.canvas.setFocus()

    def _arrange(self) -> None:
        count = self._session.viewports.count
        while len(self.canvases) < count:
            self._add_canvas()
        self._hand_keys_on()
        for number, canvas in enumerate(self.canvases):
            canvas.setVisible(number < count)
        margin = _LINE_PX if count > 1 else 0
        self._grid.setContentsMargins(margin, margin, margin, margin)
        self._grid.setSpacing(2 * margin)
        for row in range(_COLUMNS):
            self._grid.setRowStretch(row, 1 if row * _COLUMNS < count else 0)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < count else 0)
        self.update()

    def _hand_keys_on(self) -> None:
        """Give the keys to the active canvas if another had them; Tab stops at the active one alone."""
        if any(canvas.hasFocus() for canvas in self.canvases):
            self.canvas.setFocus()
        for canvas in self.canvases:  # else Tab would make the last one active on its way to the panel
            policy = Qt.FocusPolicy.StrongFocus if canvas is self.canvas else Qt.FocusPolicy.ClickFocus
            canvas.setFocusPolicy(policy)

    def _add_canvas(self) -> None:
        number = len(self.canvases)
        canvas = Canvas(self._session, self._session.viewports[number])
        canvas.painted.connect(self.painted)
        canvas.setObjectName(f"canvas_{number + 1}")
        self.canvases.append(canvas)
        self._grid.addWidget(canvas, number // _COLUMNS, number % _COLUMNS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines around the viewports."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(CANVAS))
        if self._session.viewports.count == 1:
            return
        active = self.canvas
        for canvas in self.canvases[: self._session.viewports.count]:
            edge = QRect(canvas.geometry()).adjusted(-_LINE_PX, -_LINE_PX, _LINE_PX, _LINE_PX)
            painter.fillRect(edge, QColor(CANVAS_ACCENT if canvas is active else CANVAS_LINE))
