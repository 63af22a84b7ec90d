"""Mouse on the canvas: what a drag, a click and the wheel mean."""

from __future__ import annotations

from typing import Any, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from tbviewer.ui.theme import CANVAS

_WHEEL_ZOOM = 1.0015  # per eighth of a degree


class Grasp(Protocol):
    """Who is asked first about the left button; points are in the plane of what is seen."""

    def begin(self, point: QPointF) -> bool:
        """Take a drag that begins here, or leave it to the view."""
        ...

    def drag(self, point: QPointF) -> None:
        """Go on with a drag that was taken."""
        ...

    def end(self, point: QPointF) -> None:
        """End a drag that was taken."""
        ...

    def click(self, point: QPointF) -> bool:
        """Take a click, or leave it."""
        ...

    def double_click(self) -> bool:
        """Take a double click, or leave it."""
        ...


class ViewBox(pg.ViewBox):
    """One button moves, another windows, the wheel zooms at the cursor; marks are drawn with the left one.

    Attributes
    ----------
    window_button
        The button whose drag changes the window: right or left. The other one moves, as the middle does.
    grasp
        Who is asked first about the left button.
    """

    windowed = Signal(float, float)
    clicked = Signal(QPointF)
    fitted = Signal()

    def __init__(self) -> None:
        super().__init__(invertY=True, lockAspect=True, enableMenu=False, defaultPadding=0.0)
        self.setBackgroundColor(CANVAS)
        self.window_button = Qt.MouseButton.RightButton
        self.grasp: Grasp | None = None
        self._grasped = False

    def mouseDragEvent(self, event: Any, axis: Any = None) -> None:
        """Draw or change a mark, change the window, or move the image."""
        event.accept()
        if event.isStart():
            is_left = event.button() == Qt.MouseButton.LeftButton
            start = self.mapToView(event.buttonDownPos())
            self._grasped = is_left and self.grasp is not None and self.grasp.begin(start)
        if self._grasped:
            assert self.grasp is not None
            (self.grasp.end if event.isFinish() else self.grasp.drag)(self.mapToView(event.pos()))
            self._grasped = not event.isFinish()
        elif event.button() == self.window_button:
            step = event.screenPos() - event.lastScreenPos()
            self.windowed.emit(step.x(), step.y())
        else:
            step = self.mapToView(event.lastPos()) - self.mapToView(event.pos())
            self.translateBy(x=step.x(), y=step.y())

    def zoom_by(self, factor: float, center: QPointF) -> None:
        """Make everything `factor` times as large around a point that stays where it is."""
        self.scaleBy(x=1 / factor, y=1 / factor, center=center)

    def mouseClickEvent(self, event: Any) -> None:
        """Set a point of a mark, tell where a click went, or fit on a double one."""
        event.accept()
        is_left = event.button() == Qt.MouseButton.LeftButton
        point = self.mapSceneToView(event.scenePos())
        if event.double():
            if not (is_left and self.grasp is not None and self.grasp.double_click()):
                self.fitted.emit()
        elif is_left and not (self.grasp is not None and self.grasp.click(point)):
            self.clicked.emit(point)

    def wheelEvent(self, event: Any, axis: Any = None) -> None:
        """Zoom at the cursor."""
        event.accept()
        self.zoom_by(_WHEEL_ZOOM ** event.delta(), self.mapToView(event.pos()))
