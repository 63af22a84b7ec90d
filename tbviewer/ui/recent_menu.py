"""The menu of what was opened lately, and what may be remembered of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QMenu

from tbviewer.core.errors import TBViewerError
from tbviewer.store import Store
from tbviewer.ui.recents import path_without_patient, recent_titles
from tbviewer.ui.session import Session

translate = QCoreApplication.translate

_PAUSE_MS = 1_000


class Recents(QObject):
    """Remembers opened paths, once the headers have told which patients must not be named by them."""

    def __init__(self, session: Session, store: Store | None) -> None:
        super().__init__()
        self._session = session
        self._store = store
        self._opened: dict[str, None] = {}  # in their order
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._remember)
        session.opening_changed.connect(self._note)
        session.identified.connect(lambda _: self._timer.start() if self._opened else None)

    def paths(self) -> list[str]:
        """Return what was opened lately, the newest first."""
        try:
            return self._store.recent() if self._store is not None else []
        except TBViewerError:
            return []

    def clear(self) -> None:
        """Forget what was opened."""
        if self._store is not None:
            self._told(self._store.clear_recent)

    def _note(self) -> None:
        self._opened |= dict.fromkeys(self._session.opening)
        self._timer.start()

    def _remember(self) -> None:
        """Remember those paths whose radiographs are all known by now."""
        store = self._store
        for path in list(self._opened):
            within = [entry for entry in self._session.entries if _is_within(entry.name, path)]
            known = all(entry.identity is not None or entry.source is None for entry in within)
            if path in self._session.opening or not known:
                continue
            del self._opened[path]
            kept = path_without_patient(path, [entry.identity for entry in within])
            if store is not None and kept and any(entry.source is not None for entry in within):
                self._told(partial(store.add_recent, kept))

    def _told(self, work: Callable[[], object]) -> None:
        try:
            work()
        except TBViewerError as error:
            self._session.fault.emit(str(error))


def fill_recent_menu(menu: QMenu, recents: Recents, open_path: Callable[[str], object]) -> None:
    """Fill a menu with what was opened lately whenever it is shown."""

    def fill() -> None:
        menu.clear()
        paths = recents.paths()
        for path, title in zip(paths, recent_titles(paths), strict=True):
            action = menu.addAction(title.replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, path=path: open_path(path))
        if not paths:
            menu.addAction(translate("Recents", "Nothing was opened yet")).setEnabled(False)
        menu.addSeparator()
        forget = menu.addAction(translate("Recents", "Forget this list"))
        forget.setEnabled(bool(paths))
        forget.triggered.connect(recents.clear)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)


def _is_within(name: str, path: str) -> bool:
    return name == path or name.startswith((f"{path}/", f"{path}\\", f"{path}!", f"{path}#"))
