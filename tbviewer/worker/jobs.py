"""What runs in the child process. Imports are inside the functions: the window imports this module too."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from tbviewer.worker import confinement, lending

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from tbviewer.core.analysis import Analysis
    from tbviewer.core.bundle import Bundle
    from tbviewer.core.dicom_tag_walk import Place, Tag
    from tbviewer.core.dicom_tags import FoundTag, TagPage
    from tbviewer.core.engine import Engine
    from tbviewer.core.radiograph import Identity, Radiograph
    from tbviewer.core.sources import Listing, Problem, Source

_KEPT_RADIOGRAPHS = 3
FILE_BUDGET_BYTES = 1_500_000_000  # most that one job on one file may take; a good file takes up to 1 GB
MODEL_BUDGET_BYTES = 2_000_000_000
_KEPT_LISTINGS = 4
_PART_S = 0.15  # so that whoever clicks on a radiograph does not wait for the rest of a folder


@dataclass(frozen=True, slots=True)
class Part:
    """Some of what a path holds, in reading order, and whether that was the last of it."""

    items: tuple[Source | Problem, ...]
    done: bool


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """What the list needs of a Radiograph.

    Attributes
    ----------
    thumbnail
        Shape ``(h, w)``, uint8, MONOCHROME2.
    identity
        Who and what the file says this is.
    radiograph_id
        See `tbviewer.core.readings.radiograph_id`.
    """

    thumbnail: npt.NDArray[np.uint8]
    identity: Identity
    radiograph_id: str


class _Child:
    """What the child process keeps between jobs.

    Attributes
    ----------
    model
        The bundle to load when asked; empty for the default one.
    engine
        The bundle in memory; None until it is asked for.
    second
        Another bundle that this one is compared with, and its path.
    radiographs
        The last few Radiographs and the seconds that reading each took, by Source and version of its file.
    listings
        Paths that are being listed part by part: how many items were given, and the rest.
    """

    model: str = ""
    engine: Engine | None = None
    second: tuple[str, Engine] | None = None
    radiographs: ClassVar[OrderedDict[tuple[Source, int, int], tuple[Radiograph, float]]] = OrderedDict()
    listings: ClassVar[OrderedDict[str, tuple[int, Iterator[Source | Problem | None]]]] = OrderedDict()


def prepare(memory_limit_bytes: int) -> None:
    """Set the child process up: what it may do, how much memory it may take, and when it has to end.

    A Ctrl-C in the terminal reaches the whole process group; ending the child is the parent's business.
    """
    with contextlib.suppress(ValueError):  # raised outside the main thread, where there is no Ctrl-C
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    confinement.be_silent()
    confinement.confine(memory_limit_bytes)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), name="parent-watch", daemon=True).start()


def _end_with(parent: Any) -> None:
    """End this process when its parent is gone, even in the middle of a job that would never end."""
    parent.join()
    os._exit(1)


def perform(model: str, job: Callable[..., Any], arguments: tuple[Any, ...], block: str) -> Any:
    """Run a job with the bundle that the client holds to be loaded; a restarted child learns it here.

    Whatever the job does to a file, it has its budget of memory; loading the bundle has one of its own.

    Returns
    -------
    The job's result, or where in the block of shared memory it lies, see `tbviewer.worker.lending`.
    """
    if model != _Child.model:
        _Child.model, _Child.engine = model, None
    if job is analyse:
        with confinement.memory_budget(MODEL_BUDGET_BYTES):
            _engine()
    elif job is analyse_with:
        with confinement.memory_budget(MODEL_BUDGET_BYTES):
            _second(arguments[-1])
    loads = job is load_model or job is load_second
    with confinement.memory_budget(MODEL_BUDGET_BYTES if loads else FILE_BUDGET_BYTES):
        return lending.lend(job(*arguments), block)


def held() -> frozenset[str]:
    """Return what the system granted when the child was confined."""
    return confinement.held


def process_id() -> int:
    """Return the child's process id, for those who watch it."""
    return os.getpid()


def warm_up() -> None:
    """Import what reading needs, so that the first file does not wait for it."""
    import tbviewer.core.reading  # noqa: F401


def list_path(path: str) -> Listing:
    """Return what a path holds; see `tbviewer.core.sources.find_sources`."""
    from tbviewer.core.sources import find_sources

    return find_sources(path)


def list_part(path: str, skip: int, limit: int) -> Part:
    """Return the next part of what a path holds, so that the first radiograph is shown before all are listed.

    Parameters
    ----------
    skip
        How many Sources and Problems earlier parts gave. The child remembers where it was; one that was
        started anew, or that has since worked on many other paths, begins again and skips these.
    limit
        The most to return; less is returned when that takes long, and nothing where many other files come
        before the next.
    """
    from tbviewer.core.sources import each_step

    kept = _Child.listings
    position, listing = kept.pop(path, (0, None))
    if listing is None or position != skip:
        listing = _after(skip, each_step(path))
    end = time.perf_counter() + _PART_S
    items: list[Source | Problem] = []
    done = True
    for item in listing:
        if item is not None:
            items.append(item)
        if len(items) >= limit or time.perf_counter() >= end:
            done = False
            break
    if not done:
        kept[path] = skip + len(items), listing
        while len(kept) > _KEPT_LISTINGS:
            kept.popitem(last=False)
    return Part(tuple(items), done)


def _after(skip: int, steps: Iterator[Source | Problem | None]) -> Iterator[Source | Problem | None]:
    """Yield the steps of a listing with None in the place of its first Sources and Problems."""
    for step in steps:
        skipped = step is not None and skip > 0
        skip -= skipped
        yield None if skipped else step


def identify(sources: tuple[Source, ...]) -> tuple[Identity, ...]:
    """Return what each header says of patient, study and image; see `tbviewer.core.reading.identify`."""
    from tbviewer.core.reading import identify as identify_source

    return tuple(map(identify_source, sources))


def read(source: Source) -> Radiograph:
    """Return a Radiograph; the last few stay in the child for the analysis that follows."""
    return _read(source)[0]


def as_it_is_now(source: Source) -> Source:
    """Return a Source of which another file has taken the place, to be begun anew with it."""
    from tbviewer.core.sources import as_it_is_now as source_as_it_is_now

    return source_as_it_is_now(source)


def sop_instance_uid(source: Source) -> str:
    """Return what the header says identifies the image; empty for a picture."""
    return _read(source)[0].identity.sop_instance_uid


def thumbnail(source: Source, side_px: int) -> npt.NDArray[np.uint8]:
    """Return a small picture of a Radiograph, its longer side `side_px`, shape ``(h, w)``, MONOCHROME2."""
    import numpy as np
    from PIL import Image

    from tbviewer.core.voi import apply_voi, default_voi

    radiograph, _ = _read(source)
    step = max(1, min(radiograph.rows, radiograph.columns) // (2 * side_px))
    # Fewer pixels first: grey values of the whole image would take five times its memory.
    fewer = replace(
        radiograph,
        pixels=radiograph.pixels[::step, ::step],
        padding=None if radiograph.padding is None else radiograph.padding[::step, ::step],
    )
    grey = Image.fromarray(np.rint(apply_voi(fewer, default_voi(radiograph)) * 255).astype(np.uint8))
    grey.thumbnail((side_px, side_px), Image.Resampling.BILINEAR)
    return np.asarray(grey)


def preview(source: Source, side_px: int) -> Preview:
    """Return what the list needs of a Radiograph: a small picture, who it is, and what identifies it."""
    from tbviewer.core.readings import radiograph_id

    radiograph, _ = _read(source)
    small = thumbnail(source, side_px)
    return Preview(small, radiograph.identity, radiograph_id(radiograph, source.frame))


def tags(source: Source, place: Place | None) -> TagPage:
    """Return lines of the tag browser: those inside a place, or the first of the file if None."""
    from tbviewer.core.tag_files import tag_reader

    with tag_reader(source) as reader:
        return reader.top() if place is None else reader.page(place)


def tag_value(source: Source, tag: Tag) -> str:
    """Return a tag's value as text, up to 64 KiB of it."""
    from tbviewer.core.tag_files import tag_reader

    with tag_reader(source) as reader:
        return reader.whole_value(tag)


def find_tags(source: Source, words: str, limit: int) -> tuple[FoundTag, ...]:
    """Return the tags in which some words occur; see `tbviewer.core.dicom_tags.TagReader.find`."""
    from tbviewer.core.tag_files import tag_reader

    with tag_reader(source) as reader:
        return reader.find(words, limit)


def inspect_model(path: str) -> Bundle:
    """Load a bundle to see whether it is fit, without using it.

    Raises
    ------
    BundleError
        If it is not: see `tbviewer.core.engine.Engine`.
    """
    from tbviewer.core.engine import Engine

    return Engine(Path(path)).bundle


def load_model(path: str) -> Bundle:
    """Load another bundle for the analyses to come, or the one the process was started with.

    Parameters
    ----------
    path
        The ``.onnx`` file; empty for the current one.
    """
    import tbviewer.core.analysis  # noqa: F401 - here, so that the first analysis does not wait for it
    from tbviewer.core.engine import Engine

    if path:
        _Child.engine = Engine(Path(path))  # the file may have changed: loaded even if it is the current one
        _Child.model = path
    return _engine().bundle


def load_second(path: str) -> Bundle:
    """Load a bundle beside the one in use, to be compared with it."""
    _Child.second = None  # the file may have changed: loaded even if it is the one in memory
    return _second(path).bundle


def analyse_with(source: Source, path: str) -> Analysis:
    """Return the Analysis of a Radiograph by the bundle that is compared with."""
    return _analysis(source, _second(path))


def analyse(source: Source) -> Analysis:
    """Return the Analysis of a Radiograph and the time it took, from opening the file to its boxes."""
    return _analysis(source, _engine())


def _analysis(source: Source, engine: Engine) -> Analysis:
    from tbviewer.core.analysis import analyse as analyse_radiograph
    from tbviewer.core.errors import TBViewerError

    radiograph, read_s = _read(source)
    start = time.perf_counter()
    try:
        analysis = analyse_radiograph(radiograph, engine)
    except TBViewerError as error:
        raise error.about(source.name) from error
    return analysis.timed(1000 * (read_s + time.perf_counter() - start))


def _read(source: Source) -> tuple[Radiograph, float]:
    """Return a Radiograph and the seconds that reading it took."""
    from tbviewer.core.file_version import file_version
    from tbviewer.core.reading import read as read_radiograph
    from tbviewer.core.sources import check_unchanged

    check_unchanged(source)
    kept = _Child.radiographs
    key = (source, *file_version(source.path))  # a file that was replaced is read again
    if key not in kept:
        start = time.perf_counter()
        radiograph = read_radiograph(source)
        kept[key] = radiograph, time.perf_counter() - start
        while len(kept) > _KEPT_RADIOGRAPHS:
            kept.popitem(last=False)
    kept.move_to_end(key)
    return kept[key]


def _second(path: str) -> Engine:
    from tbviewer.core.engine import Engine

    if _Child.second is None or _Child.second[0] != path:
        _Child.second = None  # before the next is loaded: there is no room for three
        _Child.second = path, Engine(Path(path))
    return _Child.second[1]


def _engine() -> Engine:
    from tbviewer.core.assets import default_bundle
    from tbviewer.core.engine import Engine

    if _Child.engine is None:
        _Child.engine = Engine(Path(_Child.model) if _Child.model else default_bundle())
    return _Child.engine
