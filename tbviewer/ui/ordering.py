"""The list as the reader arranged it: sorted, filtered, and kept so while analyses arrive."""

from __future__ import annotations

from collections.abc import Callable
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
            self.entries = entries
            self._rows = {entry: row for row, entry in enumerate(entries)}
            self.changed.emit()

    def arrange_soon(self) -> None:
        """Sort and filter once the present flood of changes has passed, or a moment into it."""
        if self.arrangement != Arrangement() and not self._timer.isActive():
            self._timer.start()

    def following(self, entry: Entry | None) -> list[Entry]:
        """Return the other entries as a reader will come to them: those below, those above, those hidden."""
        row = self.row(entry)
        ahead = self.entries[row + 1 :] + self.entries[: max(row, 0)]
        hidden = [other for other in self._all() if other not in self._rows and other is not entry]
        return ahead + hidden

    def beside(self, entry: Entry | None, by: int) -> Entry | None:
        """Return the entry some rows further on, stopping at the ends; the first if `entry` is hidden."""
        if not self.entries:
            return None
        row = self.row(entry)
        target = 0 if row < 0 else min(max(row + by, 0), len(self.entries) - 1)
        return self.entries[target]
