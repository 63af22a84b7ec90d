"""The canvas by keyboard: moving, windowing, and drawing with a cross that the arrow keys steer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from tbviewer.ui.drawing import Tool
from tbviewer.ui.framing import Framing
from tbviewer.ui.hand import Hand
from tbviewer.ui.marking import Marking

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEP_PX, _LARGE_STEP_PX = 1, 16  # of the cross
_MOVE_SHARE = 0.1  # of what is seen
_WINDOW_STEP_PX = 10  # of a drag that would do the same


class Steering:
    """Arrow keys move the image; with Ctrl they change the window; with a tool in hand they steer its cross.

    Parameters
    ----------
    to_seen
        From a place on the canvas, in logical pixels, to the plane of what is seen.
    point
        Tells what lies at a place of the canvas, as if the cursor were there.
    window
        Changes the window as a drag by some pixels would.
    """

    def __init__(
        self,
        marking: Marking,
        hand: Hand,
        framing: Framing,
        to_seen: Callable[[QPointF], QPointF],
        point: Callable[[QPointF], None],
        window: Callable[[float, float], None],
    ) -> None:
        self._marking, self._hand, self._framing = marking, hand, framing
        self._to_seen, self._point, self._window = to_seen, point, window
        self._cross = QPointF()

    def begin(self, canvas: QRectF) -> None:
        """Lay the cross in the middle of the canvas."""
        self._cross = canvas.center()
        self._point(self._cross)

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key, or leave it."""
        key = Qt.Key(event.key())
        has_tool = self._marking.tool is not Tool.MOVE
        if key in _ARROWS:
            self._arrow(*_ARROWS[key], event.modifiers(), has_tool)
            return True
        if has_tool and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._set_point()
            return True
        return False

    def _arrow(self, right: int, down: int, modifiers: Qt.KeyboardModifier, has_tool: bool) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._window(right * _WINDOW_STEP_PX, down * _WINDOW_STEP_PX)
        elif has_tool:
            fine = modifiers & Qt.KeyboardModifier.ShiftModifier
            step = _STEP_PX if fine else _LARGE_STEP_PX
            self._cross += QPointF(right * step, down * step)
            self._point(self._cross)
        else:
            self._framing.move_by(right * _MOVE_SHARE, down * _MOVE_SHARE)

    def _set_point(self) -> None:
        """Set a point at the cross; a second time at the same place ends a region."""
        before = self._hand.point_count
        self._hand.click(self._to_seen(self._cross))
        if before and self._hand.point_count == before:
            self._hand.finish()
