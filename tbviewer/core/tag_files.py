"""From a Source to its tags, without loading the file where it lies on the disk."""

from __future__ import annotations

import contextlib
import mmap
from collections.abc import Iterator
from typing import cast

from tbviewer.core.dicom_structure import Buffer, looks_like_dicom
from tbviewer.core.dicom_tags import TagReader
from tbviewer.core.errors import TBViewerError, UnreadableError
from tbviewer.core.sources import Source, check_unchanged, read_source


@contextlib.contextmanager
def tag_reader(source: Source) -> Iterator[TagReader]:
    """Open the tags of a Source.

    Raises
    ------
    UnreadableError
        If it is gone, another file than was listed, or no DICOM file; the message names the Source.
    """
    check_unchanged(source)
    try:
        with _buffer(source) as buffer:
            if not looks_like_dicom(buffer[:256]):
                raise UnreadableError("no_tags", "This picture is not a DICOM file, so it has no tags.")
            yield TagReader(buffer)
    except TBViewerError as error:
        raise error.about(source.name) from error


@contextlib.contextmanager
def _buffer(source: Source) -> Iterator[Buffer]:
    if source.member:
        yield read_source(source)
        return
    try:
        file = open(source.path, "rb")  # noqa: PTH123, SIM115 - Path would rewrite the path
    except (OSError, ValueError) as error:
        raise UnreadableError(
            "not_found", "The file cannot be opened any more. It may have been moved."
        ) from error
    with file:
        try:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError):  # an empty file, or a disk that cannot be mapped
            yield read_source(source)
            return
        with mapped:
            yield cast(Buffer, mapped)
