"""From dropped paths to entries, part by part, so that the first image does not wait for the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from tbviewer.core.errors import TBViewerError
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.session import Session
from tbviewer.worker import jobs

_FIRST_PART, _PART = 1, 60

_Submit = Callable[..., Future[Any]]


@dataclass(eq=False)
class _Drop:
    """Paths that were opened together.

    Attributes
    ----------
    current, deeds
        What the reader was looking at then, and how much had been done by then.
    paths
        All of them.
    begun
        Whether listing any of them has begun.
    found
        How many Sources they have given.
    """

    current: Entry | None
    deeds: int
    paths: frozenset[str]
    begun: bool = False
    found: int = 0


@dataclass(eq=False)
class _Path:
    """A path that is being listed.

    Attributes
    ----------
    show
        Whether its first Radiograph is to be shown.
    given
        How many Sources and Problems it has given.
    """

    path: str
    drop: _Drop
    show: bool
    given: int = 0


class Opening(QObject):
    """Lists one path after the other, a part at a time; what is dropped on a long one does not wait for it.

    Parameters
    ----------
    submit
        Called with what to do with a job's future, the job and its arguments.
    """

    listed = Signal()

    def __init__(self, session: Session, submit: _Submit) -> None:
        super().__init__()
        self._session = session
        self._submit = submit
        self._waiting: list[_Path] = []
        self._under_way: _Path | None = None
        self._deeds = 0
        session.opening_cancelled.connect(self.cancel)
        for signal in (session.reading_written, session.at_work):
            signal.connect(self._note_deed)
        for signal in (session.marking.tool_changed, session.marking.begun):
            signal.connect(self._note_deed)

    def open(self, paths: Sequence[str]) -> None:
        """List some paths before the rest of what is being listed.

        The first one's Radiograph is shown, unless the reader has gone on meanwhile: what is being read is
        not taken away, or verdict and comment would be given to another patient.
        """
        drop = _Drop(self._session.current, self._deeds, frozenset(paths))
        self._queue([_Path(path, drop, number == 0) for number, path in enumerate(paths)])
        self._go_on()

    def cancel(self, path: str) -> None:
        """List no more of what a path was opened with, if that is still under way; go on with the others."""
        if self._under_way is None or path not in self._under_way.drop.paths:
            return  # it has ended meanwhile
        drop, self._under_way = self._under_way.drop, None
        self._waiting = [waiting for waiting in self._waiting if waiting.drop is not drop]
        self._go_on()

    def _queue(self, paths: list[_Path]) -> None:
        """Let paths wait behind those of which nothing was listed yet, before the rest of others."""
        begun = (place for place, path in enumerate(self._waiting) if path.drop.begun)
        place = next(begun, len(self._waiting))
        self._waiting[place:place] = paths

    def _go_on(self) -> None:
        if self._under_way is None and self._waiting:
            self._ask(self._waiting.pop(0))
        under_way = [self._under_way] if self._under_way is not None else []
        found = sum(one.drop.found for one in under_way)
        self._session.set_opening(tuple(one.path for one in under_way + self._waiting), found)

    def _ask(self, path: _Path) -> None:
        self._under_way = path
        path.drop.begun = True
        limit = _PART if path.given else _FIRST_PART
        self._submit(lambda future: self._arrived(path, future), jobs.list_part, path.path, path.given, limit)

    def _arrived(self, path: _Path, future: Future[Any]) -> None:
        if path is not self._under_way:
            return
        self._under_way = None
        try:
            part = future.result()
        except TBViewerError as error:
            self._add(
                path, [Entry(error.subject or path.path, None, Status.UNREADABLE, error.sentence, error.code)]
            )
        else:
            entries = [_entry(item) for item in part.items]
            self._add(path, entries)
            path.given += len(entries)
            path.drop.found += sum(entry.source is not None for entry in entries)
            if not part.done:
                self._queue([path])
        self._go_on()
        self.listed.emit()

    def _add(self, path: _Path, entries: list[Entry]) -> None:
        if not entries:
            return
        drops = {waiting.drop for waiting in self._waiting if not self._has_gone_on(waiting.drop)}
        self._session.add(entries, show=path.show and not self._has_gone_on(path.drop))
        path.show = False
        for drop in drops:  # what the program itself has shown is not the reader's going on
            drop.current, drop.deeds = self._session.current, self._deeds

    def _has_gone_on(self, drop: _Drop) -> bool:
        """Say whether the reader, since that was opened, has turned to another entry or done anything."""
        current = self._session.standing_for(drop.current)
        return drop.deeds != self._deeds or current is not self._session.current

    def _note_deed(self) -> None:
        self._deeds += 1


def _entry(item: Any) -> Entry:
    """Return the entry of a Source, or of a Problem: what could not be opened is told in the list."""
    reason = getattr(item, "reason", None)
    if reason is None:
        return Entry(item.name, item)
    code, _, sentence = reason.partition(": ")
    return Entry(item.name, None, Status.UNREADABLE, sentence, code)
