"""The one object that holds the window's state; widgets observe it and never each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from tbviewer.core.analysis import Analysis
    from tbviewer.core.boxes import Box
    from tbviewer.core.bundle import Bundle
    from tbviewer.core.radiograph import Radiograph, Voi
    from tbviewer.core.sources import Source
    from tbviewer.ui.grey import GreyPyramid

_KEPT_RADIOGRAPHS = 4
DEFAULT_OPACITY = 0.55


class Status(Enum):
    """Where an entry is on its way from a file to an Analysis; the value is what the list writes."""

    WAITING = "waiting"
    READING = "reading"
    ANALYSING = "analysing"
    READY = "ready"
    REFUSED = "refused"
    NOT_ANALYSED = "not analysed"
    UNREADABLE = "unreadable"


@dataclass(eq=False)
class Entry:
    """One line of the list: a Source and what is known of it so far.

    Attributes
    ----------
    name
        The Source's full name.
    source
        None for a path that could not be opened.
    message
        Why it was refused or could not be read or analysed, in a sentence.
    thumbnail
        Shape ``(h, w)``, uint8.
    radiograph, grey
        The image and what draws it; both there or neither, for they take memory and few are kept.
    """

    name: str
    source: Source | None
    status: Status = Status.WAITING
    message: str = ""
    thumbnail: npt.NDArray[np.uint8] | None = None
    radiograph: Radiograph | None = None
    grey: GreyPyramid | None = None
    analysis: Analysis | None = None
    index: int = field(default=-1, repr=False)

    @property
    def title(self) -> str:
        """The last part of the name, for narrow places."""
        return self.name.replace("!", "/").replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]

    @property
    def key(self) -> str:
        """What tells it from other entries: the same file named in two ways is one entry."""
        path = self.source.path if self.source is not None else self.name
        rest = self.source.name.removeprefix(path) if self.source is not None else ""
        return f"{Path(path).absolute()}{rest}"

    @property
    def settled(self) -> bool:
        """Whether nothing more will happen to it by itself."""
        return self.status in (
            Status.READY,
            Status.REFUSED,
            Status.NOT_ANALYSED,
            Status.UNREADABLE,
        )


class Session(QObject):
    """Entries, the current one, and how it is shown."""

    entries_added = Signal(int)  # how many there are now
    entry_changed = Signal(int)
    current_changed = Signal()
    radiograph_changed = Signal()
    analysis_changed = Signal()
    threshold_changed = Signal()
    heatmap_changed = Signal()  # opacity or visibility
    grey_changed = Signal()  # window, VOI or inversion
    layers_changed = Signal()  # text, overlays
    bundle_changed = Signal()
    fault = Signal(str)
    box_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.current_index = -1
        self.bundle: Bundle | None = None
        self.threshold = 0.5
        self.default_threshold = 0.5
        self.default_opacity = self.opacity = DEFAULT_OPACITY
        self.show_heatmap = True
        self.show_boxes = True
        self.show_text = True
        self.show_overlays = True
        self.inverted = False
        self.voi: Voi | None = None
        self._threshold_touched = False
        self._boxes: tuple[tuple[Analysis, float], tuple[Box, ...]] | None = None
        self._known: dict[str, Entry] = {}
        self._recent: list[Entry] = []

    @property
    def current(self) -> Entry | None:
        """The entry on the canvas."""
        return self.entries[self.current_index] if self.current_index >= 0 else None

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Boxes of the current Analysis at the session's heat-map threshold."""
        entry = self.current
        if entry is None or entry.analysis is None:
            return ()
        key = (entry.analysis, self.threshold)
        if self._boxes is None or self._boxes[0] != key:  # canvas and panel both ask while the slider moves
            self._boxes = key, entry.analysis.boxes_at(self.threshold)
        return self._boxes[1]

    @property
    def shown_voi(self) -> Voi | None:
        """The grey mapping on the screen: the reader's, or the one the file opens with."""
        entry = self.current
        if self.voi is not None or entry is None or entry.grey is None:
            return self.voi
        return entry.grey.opening_voi

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
                self.entries.append(entry)
            first = first or known
        self.entries_added.emit(len(self.entries))
        if first is not None and (show or self.current_index < 0):
            self.select(first.index)

    def select(self, index: int) -> None:
        """Make an entry the current one, with its own grey mapping."""
        if not 0 <= index < len(self.entries) or index == self.current_index:
            return
        self.current_index = index
        self.voi, self.inverted = None, False
        self.current_changed.emit()
        self.radiograph_changed.emit()
        self.analysis_changed.emit()

    def step(self, by: int) -> None:
        """Select the entry some places further on, stopping at the ends."""
        if self.entries:
            self.select(min(max(self.current_index + by, 0), len(self.entries) - 1))

    def update(self, entry: Entry, **changes: Any) -> None:
        """Change an entry and tell those who look at it."""
        for name, value in changes.items():
            setattr(entry, name, value)
        self.entry_changed.emit(entry.index)
        if "radiograph" in changes:
            self._keep(entry)
        if entry is self.current:
            if "radiograph" in changes:
                self.radiograph_changed.emit()
            if changes.keys() & {"analysis", "status"}:
                self.analysis_changed.emit()

    def set_bundle(self, bundle: Bundle) -> None:
        """Note which bundle is loaded; its default threshold holds until the reader moves the slider."""
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

    def set_show_boxes(self, shown: bool) -> None:
        """Show or hide the boxes."""
        self._set(self.heatmap_changed, show_boxes=shown)

    def set_show_text(self, shown: bool) -> None:
        """Show or hide patient and study text."""
        self._set(self.layers_changed, show_text=shown)

    def set_show_overlays(self, shown: bool) -> None:
        """Show or hide the file's own graphics layers."""
        self._set(self.layers_changed, show_overlays=shown)

    def set_voi(self, voi: Voi | None) -> None:
        """Set the grey mapping; None for the one the file opens with."""
        self._set(self.grey_changed, voi=voi)

    def set_inverted(self, inverted: bool) -> None:
        """Turn the greys around, on top of what the file asks for."""
        self._set(self.grey_changed, inverted=inverted)

    def reset_grey(self) -> None:
        """Show the greys as the file opens with."""
        self._set(self.grey_changed, voi=None, inverted=False)

    def _set(self, signal: Any, **changes: Any) -> None:
        if any(getattr(self, name) != value for name, value in changes.items()):
            for name, value in changes.items():
                setattr(self, name, value)
            signal.emit()

    def _keep(self, entry: Entry) -> None:
        """Keep the pixels of the last few Radiographs only; Analyses are small and all stay."""
        self._recent = [e for e in self._recent if e is not entry] + [entry]
        while len(self._recent) > _KEPT_RADIOGRAPHS:
            self._forget(lambda e: e is not self.current)

    def _forget(self, may: Callable[[Entry], bool]) -> None:
        oldest = next(e for e in self._recent if may(e))
        self._recent.remove(oldest)
        oldest.radiograph = oldest.grey = None
