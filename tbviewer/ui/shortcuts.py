"""The keys: which action has which, changed by the reader and kept, each for one action only."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QKeySequence

from tbviewer.core.errors import TBViewerError
from tbviewer.store import Store
from tbviewer.ui.action_table import ActionTable

SHORTCUTS = (
    "shortcuts"  # the setting: keys by the action's name, as far as they differ from the program's own
)
_TEXT = QKeySequence.SequenceFormat.PortableText


class Shortcuts:
    """The keys of all actions.

    Parameters
    ----------
    store
        Where changes are kept; None if nothing outlives the window.
    """

    def __init__(self, table: ActionTable, store: Store | None) -> None:
        self.table, self._store = table, store
        self._own = {name: list(table[name].shortcuts()) for name in table.names}
        self._load(self.table.names)

    def take_in(self, *names: str) -> None:
        """Look after actions that were added later, and give them the keys that were kept for them."""
        self._own |= {name: list(self.table[name].shortcuts()) for name in names}
        self._load(names)
        for name in names:  # whoever was given one of their keys before keeps it
            free = [key for key in self.table[name].shortcuts() if not self.holder(key, but=name)]
            if free != list(self.table[name].shortcuts()):
                self._put(name, free)

    def own_key(self, name: str) -> QKeySequence:
        """Return the key that an action came with; empty if it had none."""
        return self._own[name][0] if self._own[name] else QKeySequence()

    def holder(self, key: QKeySequence, but: str = "") -> str:
        """Return the name of the action that a key belongs to, other than `but`; empty if it is free."""
        if key.isEmpty():
            return ""
        for name in self.table.names:
            if name != but and key in self.table[name].shortcuts():
                return name
        return ""

    def change(self, name: str, key: QKeySequence) -> bool:
        """Give an action a key, or none, and keep that; return False if another action holds the key."""
        if self.holder(key, but=name):
            return False
        self._put(name, [] if key.isEmpty() else [key])
        self._save()
        return True

    def reset(self) -> None:
        """Give all actions the keys that they came with."""
        for name, keys in self._own.items():
            self._put(name, keys)
        self._save()

    def _put(self, name: str, keys: list[QKeySequence]) -> None:
        self.table[name].setShortcuts(keys)
        self.table.show_key(name)

    def _load(self, names: Collection[str]) -> None:
        try:
            saved: dict[str, str] = self._store.get(SHORTCUTS, {}) if self._store is not None else {}
        except TBViewerError:
            return  # opening the database has told already
        wanted = {name: str(key) for name, key in saved.items() if name in names}
        for name in wanted:  # first, so that two actions may have changed keys with each other
            self._put(name, [])
        for name, text in wanted.items():
            key = QKeySequence.fromString(text, _TEXT)
            if not key.isEmpty() and not self.holder(key, but=name):
                self._put(name, [key])

    def _save(self) -> None:
        if self._store is None:
            return
        changed = {}
        for name, keys in self._own.items():
            now = list(self.table[name].shortcuts())
            if now != keys:
                changed[name] = now[0].toString(_TEXT) if now else ""
        try:
            self._store.set(SHORTCUTS, changed)
        except TBViewerError as error:
            self.table.session.fault.emit(str(error))
