"""The hand that draws, picks and pulls marks on one canvas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from tbviewer.core.marks import Mark, Marks, Point
from tbviewer.core.measuring import spacing_of
from tbviewer.ui.drawing import Drawing, Tool
from tbviewer.ui.mark_layer import MarkLayer
from tbviewer.ui.marking import Marking
from tbviewer.ui.picking import Picked, picked
from tbviewer.ui.viewport import Viewport

_NEAR_PX = 8.0  # of the screen: how near the cursor must be to a point or line


@dataclass(slots=True)
class _Pull:
    """A mark on the move: which, from where, and as it was."""

    picked: Picked
    start: Point
    before: Marks

    def moved_to(self, at: Point) -> Marks:
        """Return the marks with the pulled point, or the whole mark, at the cursor."""
        number, index = self.picked
        mark = self.before.items[number]
        if index is None:
            return self.before.replaced(number, mark.moved(at.x - self.start.x, at.y - self.start.y))
        return self.before.replaced(number, mark.with_point(index, at))


class Hand:
    """Turns mouse and key into marks; what the view leaves to it, see `tbviewer.ui.view_box.Grasp`.

    Parameters
    ----------
    to_image
        From the plane of what is seen to image coordinates.
    zoom
        Returns logical screen pixels per image pixel.

    Attributes
    ----------
    at
        Where it was seen last, in image coordinates; None where it was not on this image yet.
    """

    def __init__(
        self,
        marking: Marking,
        viewport: Viewport,
        layer: MarkLayer,
        to_image: Callable[[QPointF], Point],
        zoom: Callable[[], float],
    ) -> None:
        self._marking, self._viewport, self._layer = marking, viewport, layer
        self._to_image, self._zoom = to_image, zoom
        self._drawing: Drawing | None = None
        self._pull: _Pull | None = None
        self.at: Point | None = None
        marking.changed.connect(lambda entry: self.refresh() if entry is viewport.entry else None)
        marking.selected_changed.connect(self.refresh)
        marking.shown_changed.connect(self.refresh)
        marking.tool_changed.connect(self.cancel)
        viewport.radiograph_changed.connect(self._leave)

    @property
    def point_count(self) -> int:
        """How many points of the mark in the making are set."""
        return len(self._drawing.points) if self._drawing is not None else 0

    @property
    def is_drawing(self) -> bool:
        """Whether a mark is begun and not finished."""
        return self.point_count > 0

    def refresh(self) -> None:
        """Show the marks as they are."""
        entry, radiograph = self._viewport.entry, self._viewport.radiograph
        if entry is not None:
            self._show(entry.marks)
        self._layer.setVisible(self._marking.shown and radiograph is not None)

    def _show(self, marks: Marks) -> None:
        radiograph, selected = self._viewport.radiograph, self._marking.selected
        if radiograph is not None:
            is_own = selected is not None and selected[0] is self._viewport.entry
            chosen = selected[1] if is_own and selected is not None else None
            self._layer.show_marks(marks, spacing_of(radiograph, marks), chosen)

    # -- the left button -------------------------------------------------------------------------------

    def begin(self, point: QPointF) -> bool:
        """Take a drag that begins on a mark, or that draws one."""
        if self._viewport.radiograph is None or not self._marking.shown:
            return False
        at = self._to_image(point)
        found = None if self.is_drawing else self._picked(at)
        if found is not None and self._viewport.entry is not None:
            self._pull = _Pull(found, at, self._viewport.entry.marks)
            self._marking.begun.emit()
            self._marking.select((self._viewport.entry, found.mark))
            return True
        if self._marking.tool is Tool.MOVE:
            return False
        if not self.is_drawing:
            self._set_point(at)
        return True

    def drag(self, point: QPointF) -> None:
        """Pull, or draw on."""
        at = self._to_image(point)
        if self._pull is not None:
            self._show(self._pull.moved_to(at))
        elif self._drawing is not None:
            self._drawing.drag(at)
            self._layer.show_drawing(self._drawing)

    def end(self, point: QPointF) -> None:
        """Let go."""
        at, entry = self._to_image(point), self._viewport.entry
        pull, self._pull = self._pull, None
        if pull is not None and entry is not None:
            self._marking.move(entry, pull.moved_to(at))
            self.refresh()
        elif self._drawing is not None:
            self._take(self._drawing.release(at))

    def click(self, point: QPointF) -> bool:
        """Set a point of a mark, or select one."""
        entry = self._viewport.entry
        if entry is None or self._viewport.radiograph is None or not self._marking.shown:
            return False
        at = self._to_image(point)
        if self._marking.tool is not Tool.MOVE:
            self._set_point(at)
            return True
        found = self._picked(at)
        self._marking.select((entry, found.mark) if found is not None else None)
        return found is not None

    def double_click(self) -> bool:
        """Finish a polygon; with a tool in hand nothing else happens."""
        if self._marking.tool is Tool.MOVE:
            return False
        self.finish()
        return True

    # -- in between ------------------------------------------------------------------------------------

    def hover(self, point: QPointF) -> Qt.CursorShape:
        """Follow the cursor, and say what it should look like."""
        at = self.at = self._to_image(point)
        if self._marking.tool is not Tool.MOVE and self._pull is None:
            self._in_the_making().hover(at)
            self._layer.show_drawing(self._drawing)
        if self._marking.shown and not self.is_drawing and self._picked(at) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.ArrowCursor if self._marking.tool is Tool.MOVE else Qt.CursorShape.CrossCursor

    def finish(self) -> None:
        """End a polygon where it is; a mark with too few points is given up."""
        if self._drawing is not None:
            self._take(self._drawing.finish())
            self.cancel()

    def cancel(self) -> None:
        """Give up what is being drawn or pulled."""
        self._drawing = self._pull = None
        self._layer.show_drawing(None)
        self.refresh()

    def _leave(self) -> None:
        """Have nothing to do with another image yet."""
        self.cancel()
        self.at = None

    def _set_point(self, at: Point) -> None:
        self._marking.begun.emit()
        self._take(self._in_the_making().click(at))
        self._layer.show_drawing(self._drawing)

    def _in_the_making(self) -> Drawing:
        if self._drawing is None:
            self._drawing = Drawing(self._marking.tool, lambda: self._near / 2)
        return self._drawing

    def _take(self, mark: Mark | None) -> None:
        """Add a mark that is finished; a length drawn to calibrate is asked about instead."""
        entry = self._viewport.entry
        if mark is None or entry is None:
            return
        self._drawing = None
        self._layer.show_drawing(None)
        if self._marking.tool is Tool.CALIBRATE:
            self._marking.length_drawn.emit(entry, mark)
        else:
            self._marking.add(entry, mark)

    @property
    def _near(self) -> float:
        return _NEAR_PX / max(self._zoom(), 1e-9)

    def _picked(self, at: Point) -> Picked | None:
        entry = self._viewport.entry
        return picked(entry.marks, at, self._near) if entry is not None else None
