"""The one object that holds the window's state; widgets observe it and never each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from tbviewer.core.radiograph import Window
from tbviewer.core.readings import Reading
from tbviewer.ui.colormap import DEFAULT_COLORS
from tbviewer.ui.entry import Entry as Entry
from tbviewer.ui.entry import Status as Status
from tbviewer.ui.heatmap_look import DEFAULT_OPACITY, HeatmapLook, Style
from tbviewer.ui.marking import Marking
from tbviewer.ui.ordering import Ordering
from tbviewer.ui.priors import priors
from tbviewer.ui.site import Site
from tbviewer.ui.viewport import Place, Viewport, carried_over

if TYPE_CHECKING:
    from tbviewer.core.boxes import Box
    from tbviewer.core.bundle import Bundle
    from tbviewer.core.radiograph import Voi

KEPT_BYTES = 160 << 20
VIEWPORT_COUNTS = (1, 2, 4)


class Session(QObject):
    """Entries, the viewports that show some of them, and what holds for all viewports.

    `ordering` is the list as the reader arranged it, `site` what site and reader decided. What is said of
    "the current entry" is said of the active viewport's, which keys, menus and the side panel are about; its
    signals are repeated here.
    """

    entries_added = Signal(int)  # how many there are now
    entries_removed = Signal()
    entry_changed = Signal(int)
    identified = Signal(object)  # an Entry whose patient, or whose radiograph_id, has become known
    reading_changed = Signal(object)  # an Entry
    analysed = Signal(object)  # an Entry that has another Analysis
    reading_written = Signal(object)  # an Entry whose reading the reader changed: it wants to be saved
    opening_changed = Signal()
    opening_cancelled = Signal()
    paused_changed = Signal()
    current_changed = Signal()
    radiograph_changed = Signal()
    analysis_changed = Signal()
    threshold_changed = Signal()
    heatmap_changed = Signal()  # opacity, colours, style or visibility
    grey_changed = Signal()  # window, VOI or inversion
    layers_changed = Signal()  # text, overlays
    viewports_changed = Signal()  # how many there are, which is active, whether they are linked
    looking_changed = Signal()  # magnifier, button that windows
    pointed_changed = Signal()  # activation under the cursor
    bundle_changed = Signal()
    compared_changed = Signal()  # the bundle that is compared with
    fault = Signal(str)
    box_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.site = Site()
        self.ordering = Ordering(lambda: self.entries, self.referral)
        self.opening: tuple[str, ...] = ()  # paths that are being listed
        self.paused = False  # whether the analysis of what the reader is not looking at waits
        self.pair_priors = False
        self.viewports = tuple(Viewport(number) for number in range(max(VIEWPORT_COUNTS)))
        self.viewport_count = 1
        self.active = 0
        self.linked = True
        self.bundle: Bundle | None = None
        self.compared: Bundle | None = None
        self.threshold = 0.5
        self.default_threshold = 0.5
        self.default_opacity = self.opacity = DEFAULT_OPACITY
        self.show_heatmap = True
        self.show_boxes = True
        self.style = Style.FILLED
        self.colors = DEFAULT_COLORS
        self.blinking = False
        self.show_magnifier = False
        self.window_with_left = False
        self.pointed: float | None = None
        self.marking = Marking()
        self.show_text = True
        self.show_overlays = True
        self._threshold_touched = False
        self._known: dict[str, Entry] = {}
        self._recent: list[Entry] = []
        self.current_changed.connect(lambda: self.marking.follow(self.current))

    @property
    def viewport(self) -> Viewport:
        """The active viewport."""
        return self.viewports[self.active]

    @property
    def shown_viewports(self) -> tuple[Viewport, ...]:
        """The viewports that are on the screen."""
        return self.viewports[: self.viewport_count]

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
        """Boxes of the current Analysis at the session's heat-map threshold."""
        return self.viewport.boxes(self.threshold)

    @property
    def voi(self) -> Voi | None:
        """The reader's grey mapping in the active viewport."""
        return self.viewport.voi

    @property
    def inverted(self) -> bool:
        """Whether the reader turned the greys of the active viewport around."""
        return self.viewport.inverted

    @property
    def shown_voi(self) -> Voi | None:
        """The grey mapping in the active viewport: the reader's, or the one the file opens with."""
        return self.viewport.shown_voi

    @property
    def look(self) -> HeatmapLook:
        """How the heat map is drawn in every viewport."""
        shown = self.show_heatmap != self.blinking
        return HeatmapLook(self.threshold, self.opacity, self.style, self.colors, shown)

    @property
    def boxes_shown(self) -> bool:
        """Whether boxes are drawn: not while a reader looks beneath the heat map."""
        return self.show_boxes and not (self.blinking and self.show_heatmap)

    # -- entries ---------------------------------------------------------------------------------------

    def add(self, entries: Iterable[Entry], *, show: bool = False) -> None:
        """Add entries, each Source once.

        Parameters
        ----------
        show
            Make the first of them the current entry, even if it was in the list already.
        """
        first: Entry | None = None
        for entry in entries:
            known = self._known.setdefault(entry.key, entry)
            if known is entry:
                entry.index = len(self.entries)
                entry.blinded = self.site.blind
                self.entries.append(entry)
            first = first or known
        self.ordering.arrange()
        self.entries_added.emit(len(self.entries))
        if first is not None and (show or self.current_index < 0):
            self.select(first.index)

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
            self._keep(entry)
        for viewport in self.viewports:
            if viewport.entry is entry:
                if "radiograph" in changes:
                    self._tell(viewport, "radiograph_changed")
                if changes.keys() & {"analysis", "compared", "status", "blinded"}:
                    self._tell(viewport, "analysis_changed")

    def remove(self, entries: Iterable[Entry]) -> None:
        """Take entries off the list; their files stay where they are."""
        gone = set(entries) & set(self.entries)
        if not gone:
            return
        following = [e for e in self.ordering.following(self.current) if e not in gone]
        self.entries = [e for e in self.entries if e not in gone]
        self._known = {key: e for key, e in self._known.items() if e not in gone}
        self._recent = [e for e in self._recent if e not in gone]
        for entry in gone:
            entry.index = -1
        for index, entry in enumerate(self.entries):
            entry.index = index
        self.ordering.arrange()
        for viewport in self.viewports:
            if viewport.entry in gone:
                active = viewport is self.viewport and following
                self.show(following[0] if active else None, viewport)
        self.marking.forget(gone)
        for entry in gone:  # whoever still knows it holds no pixels by that
            entry.radiograph = entry.grey = None
        self.entries_removed.emit()

    def merge(self, entry: Entry, known: Entry) -> None:
        """Take an entry off the list that has turned out to be the same Radiograph as another."""
        for viewport in self.viewports:
            if viewport.entry is entry:
                self.show(known, viewport)
        self.remove([entry])
        self._known[entry.key] = known  # and should the file be dropped again, it is that one

    def change_reading(self, entry: Entry, **changes: Any) -> None:
        """Change what the reader says of an entry's Radiograph; see `tbviewer.core.readings.Reading`."""
        reading = replace(entry.reading or Reading(reader=self.site.reader), **changes, saved_at="")
        self.update(entry, reading=reading)
        self.reading_written.emit(entry)

    def referral(self, entry: Entry) -> bool | None:
        """Say whether the site threshold refers an entry's patient; None where it says nothing of it."""
        return self.site.refers(entry.shown_analysis)

    def set_opening(self, paths: tuple[str, ...]) -> None:
        """Note which paths are being listed."""
        self._set(self.opening_changed, opening=paths)

    def cancel_opening(self) -> None:
        """List no more of what is being opened; what was found stays."""
        self.opening_cancelled.emit()

    def set_paused(self, paused: bool) -> None:
        """Let the analysis of what the reader is not looking at wait, or go on."""
        self._set(self.paused_changed, paused=paused)

    def _tell(self, viewport: Viewport, *signals: str) -> None:
        """Emit a viewport's signals, and the Session's of the same name if it is the active one."""
        for name in signals:
            getattr(viewport, name).emit()
            if viewport is self.viewport:
                getattr(self, name).emit()

    # -- viewports -------------------------------------------------------------------------------------

    def select(self, index: int) -> None:
        """Show an entry in the active viewport, with its own grey mapping."""
        if 0 <= index < len(self.entries):
            self.show(self.entries[index], self.viewport)
            if self.pair_priors:
                self._show_priors()

    def show(self, entry: Entry | None, viewport: Viewport) -> None:
        """Show an entry in a viewport; nothing if None."""
        if viewport.entry is entry:
            return
        viewport.show(entry)
        if viewport is self.viewport:
            self.current_changed.emit()
        self._tell(viewport, "radiograph_changed", "analysis_changed")

    def step(self, by: int) -> None:
        """Select the entry some places further on, stopping at the ends."""
        entry = self.ordering.beside(self.current, by)
        if entry is not None:
            self.select(entry.index)

    def activate(self, number: int) -> None:
        """Make a viewport the active one."""
        if number != self.active and 0 <= number < self.viewport_count:
            self.active = number
            self.viewports_changed.emit()
            for signal in (self.current_changed, self.radiograph_changed, self.analysis_changed):
                signal.emit()
            self.grey_changed.emit()

    def set_viewport_count(self, count: int) -> None:
        """Show 1, 2 or 4 radiographs side by side; what has no place any more is closed."""
        if count != self.viewport_count and count in VIEWPORT_COUNTS:
            self._set_count(count)
            self._fill_viewports()

    def _set_count(self, count: int) -> None:
        if self.active >= count:  # what the reader is looking at stays
            kept = self.current
            self.activate(0)
            self.show(kept, self.viewport)
        self.viewport_count = count
        for viewport in self.viewports[count:]:
            self.show(None, viewport)
        self.viewports_changed.emit()

    def _fill_viewports(self) -> None:
        """Show in each empty viewport a prior of the current entry, else what follows it in the list."""
        if self.pair_priors:
            self._show_priors()
            return
        earlier = priors(self.entries, self.current) if self.current is not None else []
        for viewport in self.shown_viewports:
            if viewport.entry is None:
                shown = [v.entry for v in self.shown_viewports]
                following = self.ordering.following(self.current)
                candidates = earlier + [e for e in following if e.status is not Status.UNREADABLE]
                self.show(next((e for e in candidates if e not in shown), None), viewport)

    def set_pair_priors(self, pair: bool) -> None:
        """Show the current entry's priors in the other viewports whenever another becomes current, or not."""
        if pair and self.viewport_count == 1:
            self.set_viewport_count(VIEWPORT_COUNTS[1])
        self._set(self.viewports_changed, pair_priors=pair)
        if pair:
            self._show_priors()

    def show_beside(self, entry: Entry) -> None:
        """Show an entry next to the current one, in a second viewport if there was none."""
        if self.viewport_count == 1:
            self._set_count(VIEWPORT_COUNTS[1])
        others = [v for v in self.shown_viewports if v is not self.viewport]
        if all(viewport.entry is not entry for viewport in others):
            self.show(entry, next((v for v in others if v.entry is None), others[0]))
        self._fill_viewports()

    def _show_priors(self) -> None:
        if self.current is None:
            return
        earlier = priors(self.entries, self.current)
        for viewport in self.shown_viewports:
            if viewport is not self.viewport:
                self.show(earlier.pop(0) if earlier else None, viewport)

    def compare(self, bundle: Bundle | None) -> None:
        """Show the current entry as the bundle in use sees it and as another does; end that if None."""
        before, self.compared = self.compared, bundle
        if bundle is not None:
            self.set_pair_priors(False)
            self.set_linked(True)
            self._set_count(2)
        for viewport in self.viewports:
            viewport.compares = bundle is not None and viewport.number == 1
        if bundle is not None:
            for entry in self.entries:
                if entry.compared is not None and entry.compared.model_id != bundle.model_id:
                    self.update(entry, compared=None)
            self.show_in_all()
        elif before is not None:
            self.set_viewport_count(1)
        for viewport in self.shown_viewports:
            self._tell(viewport, "analysis_changed")
        self.compared_changed.emit()

    def show_in_all(self) -> None:
        """Show the current entry in every viewport."""
        for viewport in self.shown_viewports:
            self.show(self.current, viewport)

    def set_linked(self, linked: bool) -> None:
        """Let zoom, place and window of all viewports follow the active one, or each go its own way."""
        self._set(self.viewports_changed, linked=linked)

    def set_place(self, place: Place, viewport: Viewport) -> None:
        """Note which part of its image a viewport shows; linked viewports follow."""
        for other in self._with_linked(viewport):
            if other.place != place:
                other.place = place
                other.place_changed.emit()

    def _with_linked(self, viewport: Viewport) -> tuple[Viewport, ...]:
        others = tuple(v for v in self.shown_viewports if v is not viewport) if self.linked else ()
        return (viewport, *others) if viewport in self.viewports else (viewport,)

    # -- greys of the active viewport, and of those linked to it ---------------------------------------

    def set_voi(self, voi: Voi | None) -> None:
        """Set the grey mapping; None for the one the file opens with."""
        active, origin = self.viewport, _opening_window(self.viewport)
        for viewport in self._with_linked(active):
            target, own = _opening_window(viewport), voi
            if viewport is not active and voi is not None:
                if origin is None or target is None:
                    continue
                window = voi if isinstance(voi, Window) else origin  # a table has no meaning elsewhere
                own = carried_over(window, origin, target)
            self._set_grey(viewport, own, viewport.inverted)

    def choose_window(self, choice: Voi | str, worked_out: Callable[[Viewport], Mapping[str, Voi]]) -> None:
        """Set a window of the file, or one that is worked out from each image, by its name.

        Parameters
        ----------
        worked_out
            Returns a viewport's windows by name.
        """
        if not isinstance(choice, str):
            self.set_voi(choice)
            return
        for viewport in self._with_linked(self.viewport):
            voi = worked_out(viewport).get(choice)
            if voi is not None:
                self._set_grey(viewport, voi, viewport.inverted)

    def set_inverted(self, inverted: bool) -> None:
        """Turn the greys around, on top of what the file asks for."""
        for viewport in self._with_linked(self.viewport):
            self._set_grey(viewport, viewport.voi, inverted)

    def reset_grey(self) -> None:
        """Show the greys as the file opens with."""
        for viewport in self._with_linked(self.viewport):
            self._set_grey(viewport, None, False)

    def _set_grey(self, viewport: Viewport, voi: Voi | None, inverted: bool) -> None:
        if (viewport.voi, viewport.inverted) != (voi, inverted):
            viewport.voi, viewport.inverted = voi, inverted
            self._tell(viewport, "grey_changed")

    # -- what holds for all viewports ------------------------------------------------------------------

    def set_bundle(self, bundle: Bundle) -> None:
        """Note which bundle is loaded; its default threshold holds until the reader moves the slider.

        A threshold that was chosen for one bundle means nothing for another.
        """
        if self.bundle is not None and self.bundle.model_id != bundle.model_id:
            self._threshold_touched = False
        self.bundle = bundle
        self.default_threshold = bundle.manifest.heatmap_threshold
        if not self._threshold_touched:
            self._set(self.threshold_changed, threshold=self.default_threshold)
        self.bundle_changed.emit()

    def set_threshold(self, threshold: float) -> None:
        """Move the heat-map threshold, 0–1."""
        self._threshold_touched = True
        self._set(self.threshold_changed, threshold=min(max(threshold, 0.0), 1.0))

    def set_opacity(self, opacity: float) -> None:
        """Set the heat map's opacity, 0–1."""
        self._set(self.heatmap_changed, opacity=min(max(opacity, 0.0), 1.0))

    def set_show_heatmap(self, shown: bool) -> None:
        """Show or hide the heat map."""
        self._set(self.heatmap_changed, show_heatmap=shown)

    def set_style(self, style: Style) -> None:
        """Draw the heat map filled or as contours."""
        self._set(self.heatmap_changed, style=style)

    def set_colors(self, colors: str) -> None:
        """Draw the heat map in the colours of one of `tbviewer.ui.colormap.COLORS`."""
        self._set(self.heatmap_changed, colors=colors)

    def set_blinking(self, blinking: bool) -> None:
        """While a key is held: hide what is shown of the heat map, or show it if it is hidden."""
        self._set(self.heatmap_changed, blinking=blinking)

    def set_show_magnifier(self, shown: bool) -> None:
        """Show image and heat map, magnified, under the cursor."""
        self._set(self.looking_changed, show_magnifier=shown)

    def set_window_with_left(self, left: bool) -> None:
        """Let the left button change the window and the right one move, or the other way round."""
        self._set(self.looking_changed, window_with_left=left)

    def set_pointed(self, activation: float | None) -> None:
        """Note the activation under the cursor; None where there is none."""
        self._set(self.pointed_changed, pointed=activation)

    def set_show_boxes(self, shown: bool) -> None:
        """Show or hide the boxes."""
        self._set(self.heatmap_changed, show_boxes=shown)

    def set_show_text(self, shown: bool) -> None:
        """Show or hide patient and study text."""
        self._set(self.layers_changed, show_text=shown)

    def set_show_overlays(self, shown: bool) -> None:
        """Show or hide the file's own graphics layers."""
        self._set(self.layers_changed, show_overlays=shown)

    def _set(self, signal: Any, **changes: Any) -> None:
        if any(getattr(self, name) != value for name, value in changes.items()):
            for name, value in changes.items():
                setattr(self, name, value)
            signal.emit()

    # -- memory ----------------------------------------------------------------------------------------

    def _keep(self, entry: Entry) -> None:
        """Keep the pixels that are on the screen and those last read, within `KEPT_BYTES`."""
        self._recent = [e for e in self._recent if e is not entry and e.radiograph is not None] + [entry]
        shown = [viewport.entry for viewport in self.viewports]
        spare = [e for e in self._recent if e not in shown and e is not entry]
        while spare and sum(map(_pixel_bytes, self._recent)) > KEPT_BYTES:
            oldest = spare.pop(0)
            self._recent.remove(oldest)
            oldest.radiograph = oldest.grey = None
            for analysis in (oldest.analysis, oldest.compared):
                if analysis is not None:
                    analysis.release()


def _opening_window(viewport: Viewport) -> Window | None:
    entry = viewport.entry
    return entry.grey.opening_window if entry is not None and entry.grey is not None else None


def _pixel_bytes(entry: Entry) -> int:
    """Return the memory that an entry's pixels take."""
    if entry.radiograph is None or entry.grey is None:
        return 0
    return entry.radiograph.pixels.nbytes + entry.grey.nbytes
