"""Every radiograph decoded and harmonised once, kept as one memory-mapped uint8 array."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError, TBViewerError
from tbviewer.core.files import write_atomically
from tbviewer.core.preprocess import VERSION, Letterbox, Preprocessing, harmonise, letterboxed, log_spectrum
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi
from trainer.data.record import Record

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, eq=False)
class Cache:
    """The model inputs of a manifest's records.

    Opened copy-on-write, which is how torch wants a map that nobody writes to.

    Attributes
    ----------
    records
        The radiographs that are in it.
    images
        Shape ``(n, size_px, size_px)``, uint8, memory-mapped; row i belongs to record i.
    preprocessing
        The conversion that made them, its reference spectrum measured on the train split.
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
) -> Cache:
    """Return the cache of some records, built unless the folder holds it already.

    The reference spectrum is the mean over sources of the mean log spectrum of each source's train
    radiographs, so that no archive's sharpness counts more for being larger.

    Raises
    ------
    DataError
        If a radiograph cannot be read.
    """
    folder.mkdir(parents=True, exist_ok=True)
    key = _key(records, size_px)
    images_path, description = folder / f"{key}.npy", folder / f"{key}.json"
    if description.exists():
        spectrum = tuple(json.loads(description.read_text())["spectrum"])
        return _cache(records, images_path, Preprocessing(VERSION, size_px, spectrum))
    shape = (len(records), size_px, size_px)
    images = np.lib.format.open_memmap(images_path, mode="w+", dtype=np.uint8, shape=shape)
    letterboxes = _decode(records, images, progress)
    spectrum = _reference_spectrum(records, images, letterboxes)
    for i, letterbox in enumerate(letterboxes):
        images[i] = _to_bytes(harmonise(_to_grey(images[i]), letterbox, spectrum))
        progress("harmonising", i + 1, len(records))
    images.flush()
    # The description is what declares the cache complete, so it comes last.
    write_atomically(description, json.dumps({"spectrum": spectrum}).encode())
    return _cache(records, images_path, Preprocessing(VERSION, size_px, spectrum))


def _cache(records: Sequence[Record], images_path: Path, preprocessing: Preprocessing) -> Cache:
    return Cache(tuple(records), np.load(images_path, mmap_mode="c"), preprocessing, (), images_path.stem)


def _key(records: Sequence[Record], size_px: int) -> str:
    digest = hashlib.sha256(f"{VERSION} {size_px}".encode())
    for record in records:
        try:
            status = record.path.stat()
        except OSError as error:
            raise DataError(
                "file_missing", "The manifest names this file, but it is not there.", record.name
            ) from error
        digest.update(f"\n{record.name}\t{record.source}\t{record.split}\t{status.st_size}".encode())
    return digest.hexdigest()[:24]


def _decode(records: Sequence[Record], images: npt.NDArray[np.uint8], progress: Progress) -> list[Letterbox]:
    letterboxes = []
    for i, record in enumerate(records):
        try:
            radiograph = read(Source(str(record.path)))
        except TBViewerError as error:
            raise DataError("unreadable", error.sentence, record.name) from error
        square, letterbox = letterboxed(apply_voi(radiograph), images.shape[1])
        images[i] = _to_bytes(square)
        letterboxes.append(letterbox)
        progress("decoding", i + 1, len(records))
    return letterboxes


def _reference_spectrum(
    records: Sequence[Record], images: npt.NDArray[np.uint8], letterboxes: Sequence[Letterbox]
) -> tuple[float, ...]:
    by_source: dict[str, list[npt.NDArray[np.float32]]] = {}
    for record, image, letterbox in zip(records, images, letterboxes, strict=True):
        if record.split == "train":
            equalised = harmonise(_to_grey(image), letterbox, ())
            by_source.setdefault(record.source, []).append(log_spectrum(equalised))
    means = [np.mean(spectra, axis=0) for spectra in by_source.values()]
    return tuple(round(float(value), 4) for value in np.mean(means, axis=0))


def _to_bytes(square: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    return np.rint(np.clip(square, 0, 1) * 255).astype(np.uint8)


def _to_grey(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    return image.astype(np.float32) / np.float32(255)
