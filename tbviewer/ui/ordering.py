"""The list as the reader arranged it: sorted, filtered, and kept so while analyses arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from tbviewer.ui.entry import Entry
from tbviewer.ui.worklist_order import Arrangement, Referral, arranged

_PAUSE_MS = 120  # a list that is arranged anew with each of 500 analyses cannot be read


class Ordering(QObject):
    """The entries that the list shows, in order.

    Parameters
    ----------
    entries
        Returns all entries.
    referral
        See `tbviewer.ui.worklist_order.arranged`.

    Attributes
    ----------
    arrangement
        How the reader wants to see the list.
    entries
        The entries that it shows.
    """

    changed = Signal()  # other entries, or another order
    arrangement_changed = Signal()

    def __init__(self, entries: Callable[[], list[Entry]], referral: Referral) -> None:
        super().__init__()
        self._all = entries
        self._referral = referral
        self._rows: dict[Entry, int] = {}
        # Of entries that were shown and are hidden now: what is shown that stood above and below them.
        self._stood: dict[Entry, tuple[Entry | None, Entry | None]] = {}
        self.arrangement = Arrangement()
        self.entries: list[Entry] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.arrange)

    def row(self, entry: Entry | None) -> int:
        """Return the row of an entry; -1 if it is not shown."""
        return self._rows.get(entry, -1) if entry is not None else -1

    def set(self, **changes: Any) -> None:
        """Arrange the list otherwise; see `Arrangement`."""
        arrangement = replace(self.arrangement, **changes)
        if arrangement != self.arrangement:
            self.arrangement = arrangement
            self.arrange()
            self.arrangement_changed.emit()

    def arrange(self) -> None:
        """Sort and filter now."""
        self._timer.stop()
        entries = arranged(self._all(), self.arrangement, self._referral)
        if entries != self.entries:
            before, self.entries = self.entries, entries
            self._rows = {entry: row for row, entry in enumerate(entries)}
            self._note_hidden(before)
            self.changed.emit()

    def arrange_soon(self) -> None:
        """Sort and filter once the present flood of changes has passed, or a moment into it."""
        if self.arrangement != Arrangement() and not self._timer.isActive():
            self._timer.start()

    def following(self, entry: Entry | None) -> list[Entry]:
        """Return the other entries as a reader will come to them: those below, those above, those hidden."""
        row = self.row(entry)
        if row >= 0:
            ahead = self.entries[row + 1 :] + self.entries[:row]
        else:
            first = max(self.row(self._stood_beside(entry, 1)), 0)
            ahead = self.entries[first:] + self.entries[:first]
        hidden = [other for other in self._all() if other not in self._rows and other is not entry]
        return ahead + hidden

    def beside(self, entry: Entry | None, by: int) -> Entry | None:
        """Return the entry some rows further on, stopping at the ends.

        Of one that is hidden now, rows count from where it stood; the first where there is nothing that way.
        """
        if not self.entries:
            return None
        row = self.row(entry)
        if row < 0:
            row = self.row(self._stood_beside(entry, by))
            if row < 0:
                return self.entries[0]
            by -= 1 if by > 0 else -1
        return self.entries[min(max(row + by, 0), len(self.entries) - 1)]

    def _note_hidden(self, before: list[Entry]) -> None:
        """Remember where entries stood that are shown no more, so that the reader goes on from there."""
        above, below = self._nearest(before), self._nearest(reversed(before))
        if not above:
            self._stood = {entry: beside for entry, beside in self._stood.items() if entry not in self._rows}
            return
        stood = {entry: (above[entry], below[entry]) for entry in before if entry in above}
        for entry, (over, under) in self._stood.items():
            stood[entry] = above.get(over, over), below.get(under, under)
        hidden = [entry for entry in self._all() if entry not in self._rows]
        self._stood = {entry: stood[entry] for entry in hidden if entry in stood}

    def _nearest(self, before: Iterable[Entry]) -> dict[Entry | None, Entry | None]:
        """Return for each entry that is hidden now the last one before it that is still shown."""
        nearest: dict[Entry | None, Entry | None] = {}
        last = None
        for entry in before:
            if entry in self._rows:
                last = entry
            else:
                nearest[entry] = last
        return nearest

    def _stood_beside(self, entry: Entry | None, by: int) -> Entry | None:
        """Return what is shown that stood above (`by` < 0) or below an entry that is hidden now."""
        above, below = self._stood.get(entry, (None, None)) if entry is not None else (None, None)
        return below if by > 0 else above
