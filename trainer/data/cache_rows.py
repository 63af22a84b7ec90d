"""Building the cache: two passes over the radiographs on all cores, into one file of uint8 rows.

The first decodes and letterboxes; the second harmonises, if wanted, which needs the reference spectrum that
the first has measured. Rows are written like any file, not through a memory map, so that a full disk is an
error and not the end of the process.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError, OutputError
from tbviewer.core.preprocess import Letterbox, harmonise, letterboxed, log_spectrum
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi
from trainer.data.record import Record
from trainer.data.workers import Failure, Progress, in_order


@dataclass(frozen=True, slots=True)
class Built:
    """What the description beside the rows says.

    Attributes
    ----------
    spectrum
        The reference log spectrum, ``size_px // 2`` numbers; empty if nothing was harmonised.
    contents
        SHA-256 of each file in the cache, by the radiograph's name, in the rows' order.
    unreadable
        Why each of the others could not be read, by name.
    """

    spectrum: list[float]
    contents: dict[str, str]
    unreadable: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Place:
    """A row of the file of rows."""

    file: str
    row: int
    size_px: int

    def write(self, image: npt.NDArray[np.uint8]) -> None:
        """Write a row, shape ``(size_px, size_px)``."""
        with Path(self.file).open("r+b") as file:
            file.seek(self.row * self.size_px**2)
            file.write(image.tobytes())

    def read(self) -> npt.NDArray[np.uint8]:
        """Read a row, shape ``(size_px, size_px)``."""
        with Path(self.file).open("rb") as file:
            file.seek(self.row * self.size_px**2)
            content = file.read(self.size_px**2)
        return np.frombuffer(content, np.uint8).reshape(self.size_px, self.size_px)


@dataclass(frozen=True, slots=True, eq=False)
class _Decoding:
    """A radiograph to decode, and whether its spectrum counts."""

    path: str
    to: _Place
    measured: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Decoded:
    """What the first pass learns of a radiograph: its content, where it lies in its row, its log spectrum."""

    content: str
    letterbox: Letterbox
    spectrum: npt.NDArray[np.float32] | None


@dataclass(frozen=True, slots=True, eq=False)
class _Harmonising:
    """A row to harmonise."""

    place: _Place
    letterbox: Letterbox
    spectrum: tuple[float, ...]


def build_rows(
    records: Sequence[Record], size_px: int, path: Path, progress: Progress, *, harmonised: bool
) -> Built:
    """Write the model input of every record that can be read, in order, to ``path``.

    Until it is complete it has another name, so that an interrupted build is never taken for a cache.

    Raises
    ------
    DataError
        If no train radiograph can be read that harmonisation could be measured on.
    OutputError
        If the disk is too small.
    """
    part = path.with_suffix(".part")
    with _disk_sentence(path.parent, len(records) * size_px**2), contextlib.ExitStack() as stack:
        part.write_bytes(b"")
        stack.callback(part.unlink, missing_ok=True)
        items = [
            _Decoding(str(r.path), _Place(str(part), row, size_px), harmonised and r.split == "train")
            for row, r in enumerate(records)
        ]
        decoded = list(in_order(_decode, items, progress, "decoding"))
        kept = [(r, d) for r, d in zip(records, decoded, strict=True) if isinstance(d, _Decoded)]
        unreadable = {
            r.name: d.sentence for r, d in zip(records, decoded, strict=True) if isinstance(d, Failure)
        }
        spectrum = _reference_spectrum(kept) if harmonised else ()
        rows = [row for row, d in enumerate(decoded) if isinstance(d, _Decoded)]
        _close_gaps(str(part), rows, size_px)
        if harmonised:
            _harmonise_rows(part, [d.letterbox for _, d in kept], spectrum, size_px, progress)
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        part.replace(path)
    return Built(list(spectrum), {r.name: d.content for r, d in kept}, unreadable)


def still_unreadable(records: Sequence[Record], progress: Progress) -> dict[str, str]:
    """Return which of some radiographs cannot be read even now, and why, by name."""
    found = in_order(_try, [str(r.path) for r in records], progress, "reading again", apart=True)
    return {r.name: f.sentence for r, f in zip(records, found, strict=True) if isinstance(f, Failure)}


def _try(path: str) -> None:
    read(Source(path))


def _decode(item: _Decoding) -> _Decoded:
    radiograph = read(Source(item.path))
    with Path(item.path).open("rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    square, letterbox = letterboxed(apply_voi(radiograph), item.to.size_px)
    image = _to_bytes(square)
    item.to.write(image)
    spectrum = log_spectrum(harmonise(_to_grey(image), letterbox, ())) if item.measured else None
    return _Decoded(content, letterbox, spectrum)


def _harmonise_rows(
    file: Path,
    letterboxes: Sequence[Letterbox],
    spectrum: tuple[float, ...],
    size_px: int,
    progress: Progress,
) -> None:
    items = [
        _Harmonising(_Place(str(file), row, size_px), box, spectrum) for row, box in enumerate(letterboxes)
    ]
    for failure in in_order(_harmonise, items, progress, "harmonising"):
        if failure is not None:
            raise DataError("harmonising", f"A radiograph could not be harmonised. {failure.sentence}")


def _harmonise(item: _Harmonising) -> None:
    square = harmonise(_to_grey(item.place.read()), item.letterbox, item.spectrum)
    item.place.write(_to_bytes(square))


def _reference_spectrum(kept: Sequence[tuple[Record, _Decoded]]) -> tuple[float, ...]:
    """Return the mean over sources of each source's mean log spectrum over its train radiographs."""
    by_source: dict[str, list[npt.NDArray[np.float32]]] = {}
    for record, decoded in kept:
        if decoded.spectrum is not None:
            by_source.setdefault(record.source, []).append(decoded.spectrum)
    if not by_source:
        raise DataError("empty_class", "No train radiograph can be read. `tbtrain check` says why.")
    means = [np.mean(spectra, axis=0) for spectra in by_source.values()]
    return tuple(round(float(value), 4) for value in np.mean(means, axis=0))


def _close_gaps(file: str, rows: Sequence[int], size_px: int) -> None:
    """Move the rows that hold a radiograph to the front, in order, and cut the file to them."""
    for to, row in enumerate(rows):
        if to != row:
            _Place(file, to, size_px).write(_Place(file, row, size_px).read())
    with Path(file).open("r+b") as opened:
        opened.truncate(len(rows) * size_px**2)


@contextlib.contextmanager
def _disk_sentence(folder: Path, needed_bytes: int) -> Iterator[None]:
    """Say in a sentence that the disk is too small, at once or when it turns out."""
    free = shutil.disk_usage(folder).free
    sentence = (
        f"The decoded radiographs need {needed_bytes / 2**30:.1f} GiB of disk in {folder}, which has "
        f"{free / 2**30:.1f} GiB free. Make room, or let --out name a folder on another disk."
    )
    if free < needed_bytes:
        raise OutputError("disk_full", sentence)
    try:
        yield
    except OSError as error:
        raise OutputError("cannot_write", f"{error.strerror or 'Writing failed'}. {sentence}") from error


def _to_bytes(square: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    return np.rint(np.clip(square, 0, 1) * 255).astype(np.uint8)


def _to_grey(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    return image.astype(np.float32) / np.float32(255)
