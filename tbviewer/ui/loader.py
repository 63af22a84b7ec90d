"""Between Session and Worker: what is read and analysed next. The current entry always comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from tbviewer.core.errors import RefusedError, TBViewerError, UnreadableError, WorkerError
from tbviewer.ui.grey import GreyPyramid
from tbviewer.ui.session import Entry, Session, Status
from tbviewer.worker import jobs
from tbviewer.worker.client import Worker

if TYPE_CHECKING:
    from tbviewer.core.radiograph import Radiograph

_CURRENT, _LISTING, _MODEL, _BACKGROUND = 0, 1, 2, 10
THUMBNAIL_PX = 128


class Loader(QObject):
    """Keeps the Worker busy with what the Session needs, and the Session informed.

    Futures end on other threads; one queued signal brings each result to the window's thread.
    """

    _finished = Signal(object, object)

    def __init__(self, session: Session, worker: Worker) -> None:
        super().__init__()
        self._session = session
        self._worker = worker
        self._pending: dict[tuple[Entry, Callable[..., Any]], Future[Any]] = {}
        self._model_asked = False
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        session.current_changed.connect(self._current_changed)

    def open(self, paths: Sequence[str]) -> None:
        """List what some paths hold and add it to the Session; the first path's Radiograph is shown."""
        for number, path in enumerate(paths):
            self._submit(_LISTING, partial(self._listed, path, number == 0), jobs.list_path, path)

    def load_model(self) -> None:
        """Load the bundle ahead of its first use."""
        if not self._model_asked:
            self._model_asked = True
            self._submit(_MODEL, self._model_loaded, jobs.load_model, "")

    def close(self) -> None:
        """Deliver nothing more."""
        self._closed = True

    def _submit(
        self,
        priority: int,
        then: Callable[[Future[Any]], None],
        job: Callable[..., Any],
        *arguments: Any,
        convert: Callable[[Any], Any] | None = None,
    ) -> Future[Any]:
        """Submit a job; `convert` may make more of its result before the window's thread sees it."""

        def done(future: Future[Any]) -> None:  # on the Worker's thread
            if not self._closed:
                result = future if convert is None else _converted(future, convert)
                self._finished.emit(then, result)

        future = self._worker.submit(job, *arguments, priority=priority)
        future.add_done_callback(done)
        return future

    def _deliver(self, then: Callable[[Future[Any]], None], future: Future[Any]) -> None:
        if not self._closed and not future.cancelled():
            then(future)

    def _listed(self, path: str, show: bool, future: Future[Any]) -> None:
        try:
            listing = future.result()
        except TBViewerError as error:
            self._session.add(
                [Entry(error.subject or path, None, Status.UNREADABLE, error.sentence)], show=show
            )
            return
        entries = [Entry(source.name, source) for source in listing.sources]
        for problem in listing.problems:
            sentence = problem.reason.partition(": ")[2]
            entries.append(Entry(problem.name, None, Status.UNREADABLE, sentence))
        self._session.add(entries, show=show)
        self._go_on()

    def _model_loaded(self, future: Future[Any]) -> None:
        try:
            self._session.set_bundle(future.result())
        except TBViewerError as error:
            self._session.fault.emit(str(error))

    def _current_changed(self) -> None:
        for key, future in list(self._pending.items()):
            if future.cancel():  # not begun: a newer click wins
                del self._pending[key]
                if not key[0].settled:
                    self._session.update(key[0], status=Status.WAITING)
        self._go_on()

    def _go_on(self) -> None:
        """Ask for what the current entry lacks; when it lacks nothing, analyse one more of the others."""
        entry = self._session.current
        if entry is not None and entry.source is not None and entry.status is not Status.UNREADABLE:
            if entry.radiograph is None:
                self._read(entry)
                return
            if not entry.settled:
                self._analyse(entry, _CURRENT)
                return
        if self._pending:
            return
        for other in self._session.entries:
            if not other.settled and other.source is not None:
                self._analyse(other, _BACKGROUND)
                return

    def _read(self, entry: Entry) -> None:
        if (entry, jobs.read) in self._pending:
            return
        if not entry.settled:
            self._session.update(entry, status=Status.READING)
        self._ask(entry, _CURRENT, self._read_done, jobs.read, _with_pyramid)

    def _analyse(self, entry: Entry, priority: int) -> None:
        if (entry, jobs.analyse) in self._pending:
            return
        self._session.update(entry, status=Status.ANALYSING)
        self._ask(entry, priority, self._analysed, jobs.analyse)

    def _ask(
        self,
        entry: Entry,
        priority: int,
        then: Callable[[Entry, Future[Any]], None],
        job: Callable[..., Any],
        convert: Callable[[Any], Any] | None = None,
    ) -> None:
        def arrive(future: Future[Any]) -> None:
            self._pending.pop((entry, job), None)
            then(entry, future)
            self._go_on()

        self._pending[entry, job] = self._submit(priority, arrive, job, entry.source, convert=convert)

    def _read_done(self, entry: Entry, future: Future[Any]) -> None:
        try:
            radiograph, grey = future.result()
            self._session.update(entry, radiograph=radiograph, grey=grey)
        except TBViewerError as error:
            self._session.update(entry, status=Status.UNREADABLE, message=error.sentence)
            return
        self.load_model()

    def _analysed(self, entry: Entry, future: Future[Any]) -> None:
        try:
            self._session.update(entry, analysis=future.result(), status=Status.READY)
        except RefusedError as error:
            self._session.update(entry, status=Status.REFUSED, message=error.sentence)
        except TBViewerError as error:
            # An image that was read stays readable when the model is missing or the analysis failed.
            unread = isinstance(error, UnreadableError) or (entry.radiograph is None and _is_fatal(error))
            status = Status.UNREADABLE if unread else Status.NOT_ANALYSED
            self._session.update(entry, status=status, message=error.sentence)
            if unread:
                return
        if entry.thumbnail is None:

            def arrive(done: Future[Any]) -> None:
                self._thumbnail_done(entry, done)

            self._submit(_BACKGROUND, arrive, jobs.thumbnail, entry.source, THUMBNAIL_PX)

    def _thumbnail_done(self, entry: Entry, future: Future[Any]) -> None:
        try:
            self._session.update(entry, thumbnail=future.result())
        except (TBViewerError, CancelledError):
            return  # a list without one picture still works


def _with_pyramid(radiograph: Radiograph) -> tuple[Radiograph, GreyPyramid]:
    return radiograph, GreyPyramid(radiograph)


def _converted(future: Future[Any], convert: Callable[[Any], Any]) -> Future[Any]:
    """Return a finished future with the converted result, or with the same failure."""
    result: Future[Any] = Future()
    if future.cancelled():
        result.cancel()
        return result
    try:
        result.set_result(convert(future.result()))
    except TBViewerError as error:
        result.set_exception(error)
    except MemoryError:
        result.set_exception(WorkerError("memory", "There is not enough memory to show this image."))
    return result


def _is_fatal(error: TBViewerError) -> bool:
    """Say whether a file ended the process that read it, or kept it past its deadline."""
    return isinstance(error, WorkerError) and error.code in {"crashed", "deadline", "memory"}
