"""Which radiographs keep their pixels: those on the screen, and those last read, within a limit."""

from __future__ import annotations

from collections.abc import Collection

from tbviewer.ui.entry import Entry

KEPT_BYTES = 160 << 20


class KeptPixels:
    """Entries whose pixels are in memory, the latest read last."""

    def __init__(self) -> None:
        self._recent: list[Entry] = []

    def keep(self, entry: Entry, shown: Collection[Entry | None]) -> None:
        """Note that an entry was read, and let go of what was read longest ago and is not shown."""
        self._recent = [e for e in self._recent if e is not entry and e.radiograph is not None] + [entry]
        spare = [e for e in self._recent if e not in shown and e is not entry]
        while spare and sum(map(_pixel_bytes, self._recent)) > KEPT_BYTES:
            oldest = spare.pop(0)
            self._recent.remove(oldest)
            oldest.radiograph = oldest.grey = None
            for analysis in (oldest.analysis, oldest.compared):
                if analysis is not None:
                    analysis.release()

    def forget(self, gone: Collection[Entry]) -> None:
        """Let go of entries that have left the list: whoever still knows them holds no pixels by that."""
        self._recent = [e for e in self._recent if e not in gone]
        for entry in gone:
            entry.radiograph = entry.grey = None


def _pixel_bytes(entry: Entry) -> int:
    """Return the memory that an entry's pixels take."""
    if entry.radiograph is None or entry.grey is None:
        return 0
    return entry.radiograph.pixels.nbytes + entry.grey.nbytes
