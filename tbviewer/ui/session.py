"""The one object that holds the window's state; widgets observe it and never each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from tbviewer.core.readings import Reading
from tbviewer.ui.changing import change
from tbviewer.ui.entry import Entry as Entry
from tbviewer.ui.entry import Status as Status
from tbviewer.ui.greys import Greys
from tbviewer.ui.heatmap_choices import HeatmapChoices
from tbviewer.ui.kept_pixels import KeptPixels
from tbviewer.ui.known_files import KnownFiles
from tbviewer.ui.looking import Looking
from tbviewer.ui.marking import Marking
from tbviewer.ui.ordering import Ordering
from tbviewer.ui.site import Site
from tbviewer.ui.viewport import Viewport
from tbviewer.ui.viewports import Viewports

if TYPE_CHECKING:
    from tbviewer.core.boxes import Box
    from tbviewer.core.bundle import Bundle
    from tbviewer.core.sources import Source


_OUT_OF_REACH = {"not_found", "cannot_read", "no_permission"}


class Session(QObject):
    """The entries, the bundle in use, and the parts of the state that have a module each.

    What is said of "the current entry" is said of the active viewport's, which keys, menus and the side
    panel are about; its signals are repeated here.

    Attributes
    ----------
    ordering
        The list as the reader arranged it.
    viewports, greys
        What is shown side by side, and with which window.
    heatmap, looking
        What holds for all viewports.
    marking, site
        What the reader drew; what site and reader decided.
    opening, found
        Paths that are being listed, the one under way first; how many radiographs that has given so far.
    paused
        Whether the analysis of what the reader is not looking at waits.
    bundle, compared
        The bundle in use, and one that is compared with it.
    """

    entries_added = Signal(int)  # how many there are now
    entries_removed = Signal()
    entry_changed = Signal(int)
    identified = Signal(object)  # an Entry whose patient, or whose radiograph_id, has become known
    reading_changed = Signal(object)  # an Entry
    analysed = Signal(object)  # an Entry that has another Analysis
    reading_written = Signal(object)  # an Entry whose reading the reader changed: it wants to be saved
    at_work = Signal()  # the reader says something of the current entry that is not saved at once
    opening_changed = Signal()
    opening_cancelled = Signal(str)  # a path that is being listed
    paused_changed = Signal()
    current_changed = Signal()
    radiograph_changed = Signal()
    analysis_changed = Signal()
    grey_changed = Signal()  # window, VOI or inversion
    bundle_changed = Signal()
    compared_changed = Signal()  # the bundle that is compared with
    fault = Signal(str)
    box_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.site = Site()
        self.ordering = Ordering(lambda: self.entries, self.referral)
        self.viewports = Viewports(lambda: self.entries, self.ordering)
        self.greys = Greys(self.viewports)
        self.heatmap = HeatmapChoices()
        self.looking = Looking()
        self.marking = Marking()
        self.opening: tuple[str, ...] = ()
        self.found = 0
        self.paused = False
        self.bundle: Bundle | None = None
        self.compared: Bundle | None = None
        self._files = KnownFiles()
        self._pixels = KeptPixels()
        self.viewports.current_changed.connect(self.current_changed)
        self.viewports.radiograph_changed.connect(self.radiograph_changed)
        self.viewports.analysis_changed.connect(self.analysis_changed)
        self.viewports.grey_changed.connect(self.grey_changed)
        for signal in (self.identified, self.entries_added, self.entries_removed):
            signal.connect(lambda *_: self.viewports.seek_priors())
        self.current_changed.connect(lambda: self.marking.follow(self.current))
        self.site.threshold_changed.connect(self.ordering.arrange)
        self.viewports.changed.connect(lambda: self.heatmap.take_in_hand(self.viewport.compares))

    @property
    def viewport(self) -> Viewport:
        """The active viewport."""
        return self.viewports.current

    @property
    def current(self) -> Entry | None:
        """The entry in the active viewport."""
        return self.viewport.entry

    @property
    def current_index(self) -> int:
        """Its place in `entries`; -1 if there is none."""
        return self.current.index if self.current is not None else -1

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Boxes of the current Analysis at the heat-map threshold."""
        return self.viewport.boxes(self.heatmap.threshold)

    def add(self, entries: Iterable[Entry], *, show: bool = False) -> None:
        """Add entries, each Source once.

        An entry whose file was replaced, or could not be read, since it was added is begun anew; one that
        could not be analysed is to be analysed once more.

        Parameters
        ----------
        show
            Make the first of them the current entry, even if it was in the list already.
        """
        gone: dict[Entry, Entry | None] = {}
        added = [self._added(entry, gone) for entry in entries]
        self.ordering.arrange()
        self._leave(gone)
        self.entries_added.emit(len(self.entries))
        if added and (show or self.current_index < 0):
            self.select(added[0].index)

    def standing_for(self, entry: Entry | None) -> Entry | None:
        """Return the entry that stands in the list for one that was there: itself, or that of its file."""
        return entry if entry is None or entry.index >= 0 else self._files.of(entry.key)[0]

    def _added(self, entry: Entry, gone: dict[Entry, Entry | None]) -> Entry:
        """Return the entry that stands in the list for this one: itself, or that of its file."""
        known, source = self._files.of(entry.key)
        if known is None:
            return self._append(entry)
        if known.status is not Status.UNREADABLE and not _is_another(entry, source):
            if known.status is Status.NOT_ANALYSED and entry.source is not None:
                self.update(known, status=Status.WAITING, message="", code="")
            return known
        if known.key != entry.key:  # the file held the same Radiograph as another, and does no more
            self.update(known, same=tuple(title for title in known.same if title != entry.title))
            return self._append(entry)
        self._put_in_place(known, entry, gone)
        return entry

    def _append(self, entry: Entry) -> Entry:
        entry.index, entry.blinded = len(self.entries), self.site.blind
        self.entries.append(entry)
        self._files.note(entry.key, entry, entry.source)
        return entry

    def renew(self, entry: Entry, anew: Entry) -> None:
        """Put an entry in the place of one whose file was replaced; nothing known of the old one goes over.

        Other files that held the same Radiograph as the old one have an entry of their own again.
        """
        gone: dict[Entry, Entry | None] = {}
        self._put_in_place(entry, anew, gone)
        self.ordering.arrange()
        self._leave(gone)

    def _put_in_place(self, entry: Entry, anew: Entry, gone: dict[Entry, Entry | None]) -> None:
        anew.index, anew.blinded, entry.index = entry.index, self.site.blind, -1
        self.entries[anew.index] = anew
        others = self._files.forget(entry)
        self._files.note(anew.key, anew, anew.source)
        for source in others:
            self._append(Entry(source.name, source))
        gone[entry] = anew

    def fall_back(self, entry: Entry) -> None:
        """Begin another file that held the same Radiograph as one that cannot be read, if there is any.

        That file has an entry of its own again, above the one that cannot be read and shown in its place;
        those that are left are the same as that one now. Nothing else goes over: reading it will tell what
        it holds, and then `merge` makes one of both.
        """
        others = [Entry(source.name, source) for source in self._files.forget(entry)]
        self._files.note(entry.key, entry, entry.source)
        if not others:
            return
        anew, *rest = others
        anew.blinded, anew.same = self.site.blind, tuple(other.title for other in rest)
        self.entries.insert(entry.index, anew)
        self._count()
        for other in others:
            self._files.note(other.key, anew, other.source)
        self.update(entry, same=())
        self.ordering.arrange()
        self.viewports.become(entry, anew)
        self.entries_added.emit(len(self.entries))

    def update(self, entry: Entry, **changes: Any) -> None:
        """Change an entry and tell those who look at it."""
        for name, value in changes.items():
            setattr(entry, name, value)
        if entry.index < 0:  # it has left the list meanwhile
            return
        self.entry_changed.emit(entry.index)
        self.ordering.arrange_soon()
        if changes.keys() & {"identity", "radiograph_id"}:
            self.identified.emit(entry)
        if changes.get("analysis") is not None:
            self.analysed.emit(entry)
        if "reading" in changes:
            self.reading_changed.emit(entry)
        if "radiograph" in changes:
            self._pixels.keep(entry, [viewport.entry for viewport in self.viewports])
        for viewport in self.viewports:
            if viewport.entry is entry:
                if "radiograph" in changes:
                    self.viewports.tell(viewport, "radiograph_changed")
                if changes.keys() & {"analysis", "compared", "status", "blinded", "of_another"}:
                    self.viewports.tell(viewport, "analysis_changed")

    def remove(self, entries: Iterable[Entry]) -> None:
        """Take entries off the list; their files stay where they are."""
        gone = set(entries) & set(self.entries)
        if not gone:
            return
        following = [e for e in self.ordering.following(self.current) if e not in gone]
        self.entries = [e for e in self.entries if e not in gone]
        for entry in gone:
            entry.index = -1
            self._files.forget(entry)
        self._count()
        self.ordering.arrange()
        for viewport in self.viewports:
            if viewport.entry in gone and not (viewport is self.viewport and following):
                self.viewports.show(None, viewport)
        self._leave(dict.fromkeys(gone, following[0] if following else None))

    def _count(self) -> None:
        for index, entry in enumerate(self.entries):
            entry.index = index

    def _leave(self, gone: Mapping[Entry, Entry | None]) -> None:
        """Let go of entries that are no longer in the list; viewports show what has come in their place."""
        if not gone:
            return
        for entry in [viewport.entry for viewport in self.viewports]:
            if entry is not None and entry in gone:
                self.viewports.replace(entry, gone[entry])
        self.marking.forget(gone)
        self._pixels.forget(gone)
        self.entries_removed.emit()

    def merge(self, entry: Entry, known: Entry) -> None:
        """Take an entry off the list that has turned out to be the same Radiograph as another.

        What the reader said of it holds for the other, if nothing was said of that.
        """
        self.viewports.become(entry, known)
        self.remove([entry])
        self._files.note(entry.key, known, entry.source)  # should the file be dropped again, it is that one
        self.update(known, same=(*known.same, entry.title, *entry.same))
        if known.reading is None and entry.reading is not None:
            self.update(known, reading=entry.reading, blinded=known.blinded and entry.blinded)
            self.marking.load(known, entry.marks)

    def change_reading(self, entry: Entry, **changes: Any) -> None:
        """Change what the reader says of an entry's Radiograph; see `tbviewer.core.readings.Reading`."""
        before = entry.reading or Reading(reader=self.site.reader)
        seen = before.score_seen or entry.shown_analysis is not None
        reading = replace(before, **changes, saved_at="", score_seen=seen)
        self.update(entry, reading=reading)
        self.reading_written.emit(entry)

    def referral(self, entry: Entry) -> bool | None:
        """Say whether the site threshold refers an entry's patient; None where it says nothing of it."""
        return self.site.refers(entry.shown_analysis)

    def set_opening(self, paths: tuple[str, ...], found: int = 0) -> None:
        """Note which paths are being listed, and how many radiographs came from the first, or with it."""
        change(self, self.opening_changed, opening=paths, found=found)

    def cancel_opening(self, path: str) -> None:
        """List no more of a path and of what was opened with it; what was found stays."""
        self.opening_cancelled.emit(path)

    def set_paused(self, paused: bool) -> None:
        """Let the analysis of what the reader is not looking at wait, or go on."""
        change(self, self.paused_changed, paused=paused)

    def select(self, index: int) -> None:
        """Show an entry in the active viewport, with its own grey mapping."""
        if 0 <= index < len(self.entries):
            self.viewports.show_current(self.entries[index])

    def step(self, by: int) -> None:
        """Select the entry some places further on, stopping at the ends."""
        entry = self.ordering.beside(self.current, by)
        if entry is not None:
            self.select(entry.index)

    def set_bundle(self, bundle: Bundle) -> None:
        """Note which bundle is loaded."""
        other = self.bundle is not None and self.bundle.model_id != bundle.model_id
        self.bundle = bundle
        self.heatmap.take_default(bundle.manifest.heatmap_threshold, other_model=other)
        self.bundle_changed.emit()

    def compare(self, bundle: Bundle | None) -> None:
        """Show the current entry as the bundle in use sees it and as another does; end that if None."""
        if bundle is not None:  # before it counts as begun: changes of the viewports end a comparison
            self.viewports.set_pair_priors(False)
            self.viewports.set_linked(True)
            self.viewports.resize(2)
        before, self.compared = self.compared, bundle
        for viewport in self.viewports:
            viewport.compares = bundle is not None and viewport.number == 1
        self.heatmap.compare(bundle.manifest.heatmap_threshold if bundle is not None else None)
        self.heatmap.take_in_hand(self.viewport.compares)
        if bundle is not None:
            for entry in self.entries:
                if entry.compared is not None and entry.compared.model_id != bundle.model_id:
                    self.update(entry, compared=None)
            self.viewports.show_in_all()
        elif before is not None:
            self._close_second()
        for viewport in self.viewports.shown:
            self.viewports.tell(viewport, "analysis_changed")
        self.compared_changed.emit()

    def show_beside(self, entry: Entry) -> None:
        """Show an entry next to the current one; a comparison of two bundles ends, as it shows but one."""
        if self.compared is not None:
            self.compare(None)
        self.viewports.show_beside(entry)

    def _close_second(self) -> None:
        """Go on with one radiograph, or with as many as the reader has asked for: none of them twice."""
        if self.viewports.count == 2:
            self.viewports.set_count(1)
        for viewport in self.viewports.shown:
            if viewport is not self.viewport:
                self.viewports.show(None, viewport)  # whoever asked for more fills them


def _is_another(entry: Entry, source: Source | None) -> bool:
    """Say whether an entry that has come is of another file than a known one, or the file is damaged now.

    A file that cannot be reached for the moment is still the same.
    """
    if entry.source is None:
        return source is not None and entry.code not in _OUT_OF_REACH
    return source is None or source.version != entry.source.version
