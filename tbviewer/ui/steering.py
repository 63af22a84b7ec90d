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
    canvas
        Returns the canvas's own rectangle, in logical pixels.
    to_seen, place_of
        From a place on the canvas to the plane of what is seen; from image coordinates to a place on it.
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
        canvas: Callable[[], QRectF],
        to_seen: Callable[[QPointF], QPointF],
        place_of: Callable[[float, float], QPointF],
        point: Callable[[QPointF], None],
        window: Callable[[float, float], None],
    ) -> None:
        self._marking, self._hand, self._framing = marking, hand, framing
        self._canvas, self._to_seen, self._place_of = canvas, to_seen, place_of
        self._point, self._window = point, window

    def begin(self) -> None:
        """Lay the cross in the middle of the canvas."""
        self._point(self._canvas().center())

    @property
    def _cross(self) -> QPointF:
        """Where the hand is seen, whether mouse or arrow keys led it there: there is no other cross."""
        at = self._hand.at
        return self._place_of(*at) if at is not None else self._canvas().center()

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
            self._point(_kept_inside(self._cross + QPointF(right * step, down * step), self._canvas()))
        else:
            self._framing.move_by(right * _MOVE_SHARE, down * _MOVE_SHARE)

    def _set_point(self) -> None:
        """Set a point at the cross; a second time at the same place ends a region."""
        before = self._hand.point_count
        self._hand.click(self._to_seen(self._cross))
        if before and self._hand.point_count == before:
            self._hand.finish()


def _kept_inside(place: QPointF, canvas: QRectF) -> QPointF:
    """Return the place on the canvas that is nearest."""
    return QPointF(
        min(max(place.x(), canvas.left()), canvas.right() - 1),
        min(max(place.y(), canvas.top()), canvas.bottom() - 1),
    )
