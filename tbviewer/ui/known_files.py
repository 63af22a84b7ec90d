"""Which entry of the list stands for which file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tbviewer.ui.entry import Entry

if TYPE_CHECKING:
    from tbviewer.core.sources import Source


class KnownFiles:
    """The entry of each file that was opened: its own, or that of another file with the same Radiograph."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[Entry, Source | None]] = {}
        self._keys: dict[Entry, list[str]] = {}

    def of(self, key: str) -> tuple[Entry | None, Source | None]:
        """Return the entry that stands for a file, and the file as it was listed."""
        return self._found.get(key, (None, None))

    def note(self, key: str, entry: Entry, source: Source | None) -> None:
        """Let an entry stand for a file, in the place of any that did."""
        before, _ = self.of(key)
        if before is not None:
            self._keys[before].remove(key)
        self._found[key] = entry, source
        self._keys.setdefault(entry, []).append(key)

    def forget(self, entry: Entry) -> list[Source]:
        """Let an entry stand for nothing any more; return the other files that it stood for."""
        keys = self._keys.pop(entry, [])
        sources = [self._found.pop(key)[1] for key in keys]
        return [s for key, s in zip(keys, sources, strict=True) if s is not None and key != entry.key]
