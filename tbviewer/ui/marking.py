"""Marks of all entries: the one place where they change, so that every change can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from tbviewer.core.marks import MAXIMUM_LABEL, Calibration, Kind, Mark, Marks
from tbviewer.ui.drawing import Tool

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tbviewer.ui.entry import Entry


class Marking(QObject):
    """The tool in hand, the selected mark, and an undo stack for each entry.

    Attributes
    ----------
    tool
        What the left button draws.
    selected
        The entry and the place in its marks of the one that Delete removes.
    shown
        Whether marks are drawn.
    """

    changed = Signal(object)  # the Entry whose marks changed
    tool_changed = Signal()
    selected_changed = Signal()
    shown_changed = Signal()
    begun = Signal()  # a mark, or a further point of one, is being drawn or pulled
    length_drawn = Signal(object, object)  # Entry and Mark: how long is it in truth?

    def __init__(self) -> None:
        super().__init__()
        self.tool = Tool.MOVE
        self.selected: tuple[Entry, int] | None = None
        self.shown = True
        self.undo_group = QUndoGroup(self)
        self._stacks: dict[Entry, QUndoStack] = {}
        self._none = QUndoStack(self.undo_group)  # while there is no entry

    def set_tool(self, tool: Tool) -> None:
        """Take a tool in hand; marks that were hidden come back, for what is drawn must be seen."""
        if tool is not self.tool:
            self.tool = tool
            self.tool_changed.emit()
        if tool is not Tool.MOVE:
            self.set_shown(True)

    def set_shown(self, shown: bool) -> None:
        """Show or hide all marks; what is hidden is not selected, or a key would remove it unseen."""
        if not shown:
            self.select(None)
        if shown != self.shown:
            self.shown = shown
            self.shown_changed.emit()

    def follow(self, entry: Entry | None) -> None:
        """Let undo and redo be about this entry."""
        stack = self._stack(entry) if entry is not None else self._none
        self.undo_group.setActiveStack(stack)
        self.select(None)

    def change(self, entry: Entry, marks: Marks, words: str) -> None:
        """Change an entry's marks in a way that can be undone.

        Parameters
        ----------
        words
            What was done, as the menu names it beside "Undo".
        """
        if marks != entry.marks:
            self._stack(entry).push(_Change(self, entry, marks, words))

    def add(self, entry: Entry, mark: Mark) -> None:
        """Add a mark and select it."""
        words = {
            Kind.LENGTH: self.tr("draw length"),
            Kind.ANGLE: self.tr("draw angle"),
            Kind.ELLIPSE: self.tr("draw ellipse"),
            Kind.POLYGON: self.tr("draw region"),
        }
        self.change(entry, entry.marks.added(mark), words[mark.kind])
        self.select((entry, len(entry.marks.items) - 1))

    def remove_selected(self) -> None:
        """Remove the selected mark."""
        if self.selected is not None:
            entry, index = self.selected
            words = {
                Kind.LENGTH: self.tr("remove length"),
                Kind.ANGLE: self.tr("remove angle"),
                Kind.ELLIPSE: self.tr("remove ellipse"),
                Kind.POLYGON: self.tr("remove region"),
            }
            self.select(None)
            self.change(entry, entry.marks.removed(index), words[entry.marks.items[index].kind])

    def name(self, entry: Entry, mark: Mark, label: str) -> bool:
        """Give one of an entry's marks a name, or none; return false if it is not there any more."""
        if entry.index < 0 or mark not in entry.marks.items:
            return False
        named = replace(mark, label=label.strip()[:MAXIMUM_LABEL])
        self.change(entry, entry.marks.replaced(entry.marks.items.index(mark), named), self.tr("name mark"))
        return True

    def move(self, entry: Entry, marks: Marks) -> None:
        """Take the marks as they are after one of them was pulled."""
        self.change(entry, marks, self.tr("move mark"))

    def calibrate(self, entry: Entry, calibration: Calibration | None) -> None:
        """Measure from now on by a length the reader knows; by the file's spacing if None."""
        words = self.tr("calibrate") if calibration is not None else self.tr("remove calibration")
        self.change(entry, entry.marks.calibrated(calibration), words)

    def load(self, entry: Entry, marks: Marks) -> None:
        """Give an entry the marks that were stored for it; there is nothing to undo then."""
        self._stack(entry).clear()
        self.apply(entry, marks)

    def select(self, selected: tuple[Entry, int] | None) -> None:
        """Select a mark, or none; none while they are hidden."""
        selected = selected if self.shown else None
        if selected != self.selected:
            self.selected = selected
            self.selected_changed.emit()

    def apply(self, entry: Entry, marks: Marks) -> None:
        """Set the marks; only loading and the undo stack's own commands do it."""
        entry.marks = marks
        selected = self.selected
        if selected is not None and selected[0] is entry and selected[1] >= len(marks.items):
            self.select(None)
        self.changed.emit(entry)

    def forget(self, entries: Iterable[Entry]) -> None:
        """Drop what could be undone of entries that have left the list."""
        for entry in entries:
            stack = self._stacks.pop(entry, None)
            if stack is not None:
                self.undo_group.removeStack(stack)
                stack.deleteLater()

    def _stack(self, entry: Entry) -> QUndoStack:
        if entry not in self._stacks:
            self._stacks[entry] = QUndoStack(self.undo_group)
        return self._stacks[entry]


class _Change(QUndoCommand):
    """From the marks before to the marks after, and back."""

    def __init__(self, marking: Marking, entry: Entry, after: Marks, words: str) -> None:
        super().__init__(words)
        self._marking, self._entry = marking, entry
        self._before, self._after = entry.marks, after

    def redo(self) -> None:
        """Set the marks after."""
        self._marking.apply(self._entry, self._after)

    def undo(self) -> None:
        """Set the marks before."""
        self._marking.apply(self._entry, self._before)
