"""DICOMDIR: a CD's table of contents, whose references must stay inside its folder (PS3.10 section 8)."""

from __future__ import annotations

import io
import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydicom.filereader import read_dataset

from tbviewer.core.dicom_structure import Buffer, open_data_set
from tbviewer.core.errors import UnreadableError
from tbviewer.core.files import is_file
from tbviewer.core.folders import is_inside

_MEDIA_STORAGE_DIRECTORY = b"1.2.840.10008.1.3.10"
_MAXIMUM_RECORDS = 100_000
_LETTER = "HL7 STRUC DOC"  # the one kind of record that names a file of another kind (PS3.10 Annex B)


@dataclass(frozen=True, slots=True)
class Referenced:
    """A file that a DICOMDIR names, relative to its folder; or why it is not followed."""

    name: str
    problem: UnreadableError | None = None


def is_dicomdir(content: Buffer) -> bool:
    """Say whether a DICOM file's bytes are a DICOMDIR, by its Media Storage SOP Class."""
    return _MEDIA_STORAGE_DIRECTORY in bytes(content[:1024]) and b"DICM" in bytes(content[:140])


def referenced_files(content: Buffer, folder: Path) -> Iterator[Referenced]:
    """Yield the images that a DICOMDIR names, each once.

    Raises
    ------
    UnreadableError
        If the DICOMDIR cannot be read.
    """
    data = open_data_set(content)
    root = os.path.realpath(folder)
    seen = set()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            file = io.BytesIO(data.buffer)
            file.seek(data.start)
            dataset = read_dataset(file, data.implicit_vr, data.little_endian)
            records = list(dataset.get("DirectoryRecordSequence") or ())[:_MAXIMUM_RECORDS]
            references = [
                _parts(record.get("ReferencedFileID"))
                for record in records
                if record.get("DirectoryRecordType") != _LETTER
            ]
    except Exception as error:  # pydicom raises many types for a damaged directory
        raise UnreadableError(
            "damaged", "The table of contents of this CD is damaged. Open the folder with the images instead."
        ) from error
    for parts in references:
        if not parts or parts in seen:
            continue
        seen.add(parts)
        yield _resolved(parts, folder, root)


def _parts(value: object) -> tuple[str, ...]:
    if value is None or value == "":
        return ()
    return (value,) if isinstance(value, str) else tuple(str(part) for part in value)  # type: ignore[attr-defined]


def _resolved(parts: tuple[str, ...], folder: Path, root: str) -> Referenced:
    """Find a reference on disk, where CDs are often copied with names in lower case."""
    split = [piece for part in parts for piece in part.replace("\\", "/").split("/")]
    name = "/".join(split)
    outside = UnreadableError(
        "outside_folder", "The table of contents points outside its own folder. This was not followed."
    )
    if any(piece in ("", ".", "..") or ":" in piece for piece in split):
        return Referenced(name, outside)
    for candidate in (name, name.lower()):
        place = folder / candidate
        if not is_inside(str(place), root):
            return Referenced(name, outside)
        if is_file(place):
            return Referenced(candidate)
    return Referenced(
        name, UnreadableError("not_found", "The CD's table of contents names a file that is missing.")
    )
