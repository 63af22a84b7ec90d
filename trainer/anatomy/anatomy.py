"""A data set's anatomy: its mean normal radiograph, the lungs in it, and radiographs registered to it.

Found once and kept beside the run, so that a resumed run and its evaluation need not register again.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tbviewer.core.files import write_atomically
from trainer.anatomy.frame import FloatArray
from trainer.anatomy.registration import Progress, Registration, mean_normal, register
from trainer.anatomy.template import Lungs, find_lungs
from trainer.data.record import Record

_VERSION = 2  # of the rules that make an anatomy; a file of another version is made anew


@dataclass(frozen=True, slots=True, eq=False)
class Anatomy:
    """Where the lungs lie in some radiographs of a cache.

    Attributes
    ----------
    mean
        The mean normal radiograph, contrast made even, shape ``(96, 96)``.
    lungs
        The lung fields in it.
    registration
        Row i belongs to the i-th radiograph that was asked for.
    """

    mean: FloatArray
    lungs: Lungs
    registration: Registration


def normals_by_source(records: Sequence[Record]) -> tuple[tuple[int, ...], ...]:
    """Return the rows of the train split's normal radiographs, one tuple for each source."""
    rows: dict[str, list[int]] = {}
    for i, record in enumerate(records):
        if record.split == "train" and record.label == "normal":
            rows.setdefault(record.source, []).append(i)
    return tuple(tuple(rows[source]) for source in sorted(rows))


def find_anatomy(
    path: Path,
    images: npt.NDArray[np.uint8],
    normals: Sequence[Sequence[int]],
    wanted: Sequence[int],
    data_key: str,
    progress: Progress,
    workers: int = 0,
) -> Anatomy:
    """Return the anatomy of a cache's radiographs, found unless the file holds it already.

    Parameters
    ----------
    path
        The ``.npz`` file that keeps it.
    images
        The cache, shape ``(n, s, s)``, rank-equalised, s at least 96.
    normals
        The rows that make the mean; see `normals_by_source`.
    wanted
        The rows that are registered. It takes time, and only radiographs with TB have a target to be placed.
    data_key
        Digest of the cache's content. A file made from other radiographs or rows is made anew.
    workers
        Threads; 0 for one on each core. The result does not depend on it.

    Raises
    ------
    DataError
        If there are no normal radiographs, or no lungs can be found in their mean.
    """
    digest = hashlib.sha256(f"{_VERSION} {data_key} {images.shape}".encode())
    for rows in (wanted, *normals):
        digest.update(f"\n{list(map(int, rows))}".encode())
    key = digest.hexdigest()
    kept = _load(path, key)
    if kept is not None:
        return kept
    mean = mean_normal(images, normals, progress, workers)
    anatomy = Anatomy(mean, find_lungs(mean), register(images, mean, progress, workers, wanted))
    _save(path, anatomy, key)
    return anatomy


def _save(path: Path, anatomy: Anatomy, key: str) -> None:
    buffer = io.BytesIO()
    np.savez(
        buffer,
        key=np.array(key),
        mean=anatomy.mean,
        template=anatomy.lungs.template,
        extent=np.array([anatomy.lungs.top, anatomy.lungs.bottom]),
        matrices=anatomy.registration.matrices,
        correlations=anatomy.registration.correlations,
        failed=anatomy.registration.failed,
    )
    write_atomically(path, buffer.getvalue())


def _load(path: Path, key: str) -> Anatomy | None:
    """Return what the file holds, or None if it is missing, damaged or of other radiographs."""
    try:
        with np.load(io.BytesIO(path.read_bytes())) as kept:
            if str(kept["key"]) != key:
                return None
            top, bottom = (float(row) for row in kept["extent"])
            lungs = Lungs(kept["template"], top, bottom)
            registration = Registration(kept["matrices"], kept["correlations"], kept["failed"])
            return Anatomy(kept["mean"], lungs, registration)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
