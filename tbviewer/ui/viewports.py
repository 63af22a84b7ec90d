"""The viewports side by side: how many are shown, which is active, which entry is where, what is linked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from tbviewer.core.patients import same_patient
from tbviewer.ui.changing import change
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.ordering import Ordering
from tbviewer.ui.priors import priors
from tbviewer.ui.viewport import Place, Viewport

VIEWPORT_COUNTS = (1, 2, 4)
_PAUSE_MS = 150  # headers arrive in floods


class Viewports(QObject):
    """All viewports, on the screen or not.

    Parameters
    ----------
    entries
        Returns all entries of the list.
    ordering
        The list as it is arranged: empty viewports are filled with what follows in it.

    Attributes
    ----------
    count
        How many are on the screen.
    active
        The number of the one that keys, menus and the side panel are about; its signals are repeated here.
    linked
        Whether zoom, place and window of the others follow it.
    pair_priors
        Whether the others show earlier radiographs of the same patient.
    """

    changed = Signal()  # count, active, linked, pair_priors
    priors_sought = Signal()  # once more, in a list of which more is known now
    current_changed = Signal()
    radiograph_changed = Signal()
    analysis_changed = Signal()
    grey_changed = Signal()

    def __init__(self, entries: Callable[[], list[Entry]], ordering: Ordering) -> None:
        super().__init__()
        self._entries, self._ordering = entries, ordering
        self._all = tuple(Viewport(number) for number in range(max(VIEWPORT_COUNTS)))
        self.count = 1
        self.active = 0
        self.linked = True
        self.pair_priors = False
        self._paired: dict[Viewport, Entry] = {}  # what the program showed as a prior
        self._paired_for: Entry | None = None  # whose priors these are
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._seek_priors)

    def __iter__(self) -> Iterator[Viewport]:
        return iter(self._all)

    def __getitem__(self, number: int) -> Viewport:
        return self._all[number]

    @property
    def current(self) -> Viewport:
        """The active viewport."""
        return self._all[self.active]

    @property
    def shown(self) -> tuple[Viewport, ...]:
        """Those on the screen."""
        return self._all[: self.count]

    def linked_with(self, viewport: Viewport) -> tuple[Viewport, ...]:
        """Return a viewport and those that do as it does."""
        others = tuple(v for v in self.shown if v is not viewport) if self.linked else ()
        return (viewport, *others) if viewport in self._all else (viewport,)

    def tell(self, viewport: Viewport, *signals: str) -> None:
        """Emit a viewport's signals, and those of the same name here if it is the active one."""
        for name in signals:
            getattr(viewport, name).emit()
            if viewport is self.current:
                getattr(self, name).emit()

    def show(self, entry: Entry | None, viewport: Viewport) -> None:
        """Show an entry in a viewport; nothing if None."""
        if viewport.entry is entry:
            return
        viewport.show(entry)
        if viewport is self.current:
            self.current_changed.emit()
        self.tell(viewport, "radiograph_changed", "analysis_changed")

    def show_current(self, entry: Entry) -> None:
        """Show an entry in the active viewport, and its priors in the others if they are paired."""
        self.show(entry, self.current)
        if self.pair_priors:
            self._show_priors()

    def replace(self, entry: Entry, anew: Entry | None) -> None:
        """Show what has come in the place of an entry that left the list, wherever that entry was shown.

        While priors are paired, what came in another viewport than the active one may be another patient's:
        nothing is shown there until a prior is found.
        """
        for viewport in self._all:
            if viewport.entry is not entry:
                continue
            if not self.pair_priors:
                self.show(anew, viewport)
            elif viewport is self.current and anew is not None:
                self.show_current(anew)
            else:
                self._pair(viewport, None)

    def become(self, entry: Entry, known: Entry) -> None:
        """Show the entry of the same Radiograph that an entry has become a part of, where that was shown."""
        for viewport in self._all:
            if viewport.entry is entry:
                if self._paired.get(viewport) is entry:
                    self._paired[viewport] = known
                self.show(known, viewport)
        if self._paired_for is entry:
            self._paired_for = known

    def show_in_all(self) -> None:
        """Show the current entry in every viewport."""
        for viewport in self.shown:
            self.show(self.current.entry, viewport)

    def activate(self, number: int) -> None:
        """Make a viewport the active one."""
        if number != self.active and 0 <= number < self.count:
            self.active = number
            self.changed.emit()
            for signal in (self.current_changed, self.radiograph_changed, self.analysis_changed):
                signal.emit()
            self.grey_changed.emit()

    def set_count(self, count: int) -> None:
        """Show 1, 2 or 4 radiographs side by side; what has no place any more is closed."""
        if count != self.count and count in VIEWPORT_COUNTS:
            self.resize(count)
            self._fill()

    def resize(self, count: int) -> None:
        """Show so many viewports, new ones empty."""
        moves = self.active >= count
        if moves:  # what the reader is looking at stays
            kept = self.current.entry
            self.activate(0)
            self.show(kept, self.current)
        self.count = count
        for viewport in self._all[count:]:
            self.show(None, viewport)
        self.changed.emit()
        if moves and self.pair_priors:
            self._show_priors()

    def _fill(self) -> None:
        """Show in each empty viewport a prior of the current entry, else, unless paired, what follows it."""
        current = self.current.entry
        candidates = priors(self._entries(), current) if current is not None else []
        if not self.pair_priors:
            following = self._ordering.following(current)
            candidates += [e for e in following if e.status is not Status.UNREADABLE]
        for viewport in self.shown:
            if viewport.entry is None:
                shown = [v.entry for v in self.shown]
                found = next((e for e in candidates if e not in shown), None)
                if self.pair_priors:
                    self._pair(viewport, found)
                else:
                    self.show(found, viewport)

    def set_linked(self, linked: bool) -> None:
        """Let zoom, place and window of all viewports follow the active one, or each go its own way."""
        change(self, self.changed, linked=linked)

    def set_place(self, place: Place, viewport: Viewport) -> None:
        """Note which part of its image a viewport shows; linked viewports follow."""
        for other in self.linked_with(viewport):
            if other.place != place:
                other.place = place
                other.place_changed.emit()

    def set_pair_priors(self, pair: bool) -> None:
        """Show the current entry's priors in the other viewports whenever another becomes current, or not."""
        if pair and self.current.entry is None:  # else what is shown elsewhere would stay, whosever it is
            self.activate(next((v.number for v in self.shown if v.entry is not None), self.active))
        change(self, self.changed, pair_priors=pair)  # first: this ends a comparison, and closes its second
        if pair and self.count == 1:
            self.set_count(VIEWPORT_COUNTS[1])
        if pair:
            self._show_priors()

    @property
    def may_lack_priors(self) -> bool:
        """Whether the list may hold a prior that is not known to be one: not every header has been read."""
        return any(entry.identity is None and entry.source is not None for entry in self._entries())

    def seek_priors(self) -> None:
        """Look in a moment for priors that have come to the list, and show them where nothing is."""
        if self.pair_priors and not self._timer.isActive():
            self._timer.start()

    def _seek_priors(self) -> None:
        """Show the latest priors in viewports that are empty or that the program filled, not the reader.

        What the program showed and what is no prior of the current entry is put away.
        """
        if not self.pair_priors:
            return
        free = [v for v in self.shown if v is not self.current and self._is_free(v)]
        kept = [v.entry for v in self.shown if v not in free]
        current = self.current.entry
        earlier = (
            [e for e in priors(self._entries(), current) if e not in kept] if current is not None else []
        )
        for viewport in free:
            self._pair(viewport, earlier.pop(0) if earlier else None)
        self.priors_sought.emit()

    def _is_free(self, viewport: Viewport) -> bool:
        """Say whether a prior may be shown in a viewport beside the active one.

        Where the reader went to another viewport to look closer, what is shown is what is being compared: it
        stays as long as it is of the same patient.
        """
        entry, current = viewport.entry, self.current.entry
        if entry is None or entry is not self._paired.get(viewport):
            return entry is None
        if current is self._paired_for:
            return True
        looked_at = current if current is not None else self._paired_for
        return looked_at is not None and not _of_one_patient(entry, looked_at)

    def _pair(self, viewport: Viewport, entry: Entry | None) -> None:
        """Show a prior that the reader did not choose, until a later one becomes known."""
        self._paired.pop(viewport, None)
        if entry is not None:
            self._paired[viewport] = entry
        self.show(entry, viewport)

    def show_beside(self, entry: Entry) -> None:
        """Show an entry next to the current one, in a second viewport if there was none."""
        if self.count == 1:
            self.resize(VIEWPORT_COUNTS[1])
        others = [v for v in self.shown if v is not self.current]
        self._paired = {v: e for v, e in self._paired.items() if e is not entry}  # now the reader's choice
        if all(viewport.entry is not entry for viewport in others):
            self.show(entry, next((v for v in others if v.entry is None), others[0]))
        self._fill()

    def _show_priors(self) -> None:
        current = self._paired_for = self.current.entry
        if current is None:
            return
        earlier = priors(self._entries(), current)
        for viewport in self.shown:
            if viewport is not self.current:
                self._pair(viewport, earlier.pop(0) if earlier else None)


def _of_one_patient(one: Entry, other: Entry) -> bool:
    return (
        one.identity is not None and other.identity is not None and same_patient(one.identity, other.identity)
    )
