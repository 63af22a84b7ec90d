"""Every radiograph made the model's input once, kept as one memory-mapped uint8 array."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError, OutputError
from tbviewer.core.files import write_atomically
from tbviewer.core.preprocess import HARMONISED_VERSION, UNHARMONISED_VERSION, Preprocessing
from trainer.data.cache_rows import Built, build_rows, still_unreadable
from trainer.data.record import Record
from trainer.data.workers import Progress

__all__ = ["Cache", "Progress", "build_cache", "make_folder"]

_NAMED = 5  # examples in a message


@dataclass(frozen=True, eq=False)
class Cache:
    """The model inputs of a data set's records.

    Opened copy-on-write, which is how torch wants a map that nobody writes to.

    Attributes
    ----------
    records
        The radiographs that are in it.
    images
        Shape ``(n, size_px, size_px)``, uint8, memory-mapped; row i belongs to record i.
    preprocessing
        The conversion that made them; if they are harmonised, its reference spectrum was measured on the
        train split.
    skipped
        Names of the radiographs that cannot be read and were left out.
    data_sha256
        Digest of every radiograph's name, label, split, source and content.
    """

    records: tuple[Record, ...]
    images: npt.NDArray[np.uint8]
    preprocessing: Preprocessing
    skipped: tuple[str, ...]
    data_sha256: str


def build_cache(
    records: Sequence[Record],
    size_px: int,
    folder: Path,
    progress: Progress,
    *,
    skip_unreadable: bool = False,
    harmonised: bool = True,
    retry: bool = True,
) -> Cache:
    """Return the cache of some records, built unless the folder holds it already.

    The reference spectrum is the mean over sources of the mean log spectrum of each source's train
    radiographs, so that no archive's sharpness counts more for being larger.

    Parameters
    ----------
    records
        The radiographs.
    size_px
        Side of the model's square input.
    folder
        Where the cache is kept; made if it is missing.
    progress
        Told how far the building is.
    skip_unreadable
        Leave out radiographs that cannot be read.
    harmonised
        Whether they are harmonised: preprocessing version 1, or 2 if not.
    retry
        Read again what could not be read when the cache was built, and build it anew if some of it now can.
        False once work rests on what was left out.

    Raises
    ------
    DataError
        If a radiograph cannot be read, unless it may be skipped and leaves no class of a split empty.
    OutputError
        If the disk is too small or may not be written to.
    """
    make_folder(folder)
    version = HARMONISED_VERSION if harmonised else UNHARMONISED_VERSION
    key = _key(records, size_px, version)
    images_path, description = folder / f"{key}.u8", folder / f"{key}.json"
    built = _described(description, images_path, size_px)
    if built is not None and built.unreadable and retry:
        built = _tried_again(built, records, progress)
    if built is None:
        built = build_rows(records, size_px, images_path, progress, harmonised=harmonised)
        # The description is what declares the cache complete, so it comes last.
        write_atomically(description, json.dumps(asdict(built)).encode())
    if built.unreadable and not skip_unreadable:
        raise _unreadable(built.unreadable)
    kept = tuple(record for record in records if record.name in built.contents)
    _require_classes(records, kept)
    images = np.memmap(images_path, np.uint8, mode="c", shape=(len(kept), size_px, size_px))
    preprocessing = Preprocessing(version, size_px, tuple(built.spectrum))
    return Cache(kept, images, preprocessing, tuple(built.unreadable), _digest(kept, built.contents))


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, if it is missing.

    Raises
    ------
    OutputError
        If it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            "cannot_write",
            f"The folder cannot be made ({error.strerror}). Name another one, or ask for the right to write.",
            str(folder),
        ) from error


def _key(records: Sequence[Record], size_px: int, preprocessing_version: int) -> str:
    """Return a name for the cache that changes with every file that changes, without reading them."""
    digest = hashlib.sha256(f"{preprocessing_version} {size_px}".encode())
    for record in records:
        try:
            status = record.path.stat()
            version = [status.st_size, status.st_mtime_ns]
        except OSError:
            version = []
        digest.update(json.dumps([record.name, record.source, record.split, *version]).encode())
    return digest.hexdigest()[:24]


def _described(description: Path, images: Path, size_px: int) -> Built | None:
    """Return what an earlier build left; None if there is none, or it is damaged."""
    try:
        built = Built(**json.loads(description.read_text()))
        whole = images.stat().st_size == len(built.contents) * size_px**2
    except (OSError, ValueError, TypeError):
        return None
    return built if whole else None


def _tried_again(built: Built, records: Sequence[Record], progress: Progress) -> Built | None:
    """Return an earlier build with what is wrong with the rest by now; None if some of that can be read.

    Neither size nor date of a file tell that memory, time or the right to read it were what was missing.
    """
    reasons = still_unreadable([r for r in records if r.name in built.unreadable], progress)
    return replace(built, unreadable=reasons) if reasons.keys() == built.unreadable.keys() else None


def _digest(records: Sequence[Record], contents: dict[str, str]) -> str:
    digest = hashlib.sha256()
    for r in records:
        digest.update(json.dumps([r.name, r.label, r.split, r.source, contents[r.name]]).encode())
    return digest.hexdigest()


def _unreadable(reasons: dict[str, str]) -> DataError:
    named = "; ".join(f"{name}: {sentence}" for name, sentence in list(reasons.items())[:_NAMED])
    return DataError(
        "unreadable",
        f"{len(reasons)} radiograph(s) cannot be read ({named}{'; …' if len(reasons) > _NAMED else ''}). "
        "Copy them again or remove them from the data set; --skip-unreadable goes on without them.",
    )


def _require_classes(listed: Sequence[Record], kept: Sequence[Record]) -> None:
    gone = {(r.split, r.label) for r in listed} - {(r.split, r.label) for r in kept}
    if gone:
        split, label = min(gone)
        raise DataError(
            "empty_class",
            f"None of the {split} radiographs labelled {label} can be read. `tbtrain check` says why.",
        )
