"""ZIP archives, whose members are read into memory, within limits, and never written anywhere."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tbviewer.core.errors import UnreadableError

MAXIMUM_MEMBERS = 20_000
MAXIMUM_TOTAL_BYTES = 16 << 30
_RATIO, _RATIO_FROM_BYTES = 200, 16 << 20  # no picture beyond this size compresses better than 200-fold


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One file in an archive: its content, or why it cannot be had."""

    name: str
    content: bytes = b""
    problem: UnreadableError | None = None


def looks_like_zip(head: bytes) -> bool:
    """Say whether bytes are the start of a ZIP archive."""
    return head[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def members(path: Path, maximum_bytes: int) -> Iterator[Member]:
    """Yield the files of an archive in its order.

    Raises
    ------
    UnreadableError
        If the archive itself cannot be read or exceeds the limits.
    """
    with _opened(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if len(infos) > MAXIMUM_MEMBERS or sum(info.file_size for info in infos) > MAXIMUM_TOTAL_BYTES:
            raise UnreadableError(
                "too_large",
                "The archive holds more than this program unpacks. Unpack it and open a part of it.",
            )
        for info in infos:
            try:
                content = _content(archive, info, maximum_bytes)
                if looks_like_zip(content):
                    raise UnreadableError(
                        "nested_archive", "An archive inside an archive is not opened. Unpack it first."
                    )
                yield Member(info.filename, content)
            except UnreadableError as error:
                yield Member(info.filename, problem=error)


def read_member(path: Path, name: str, maximum_bytes: int) -> bytes:
    """Return one file of an archive.

    Raises
    ------
    UnreadableError
        If it is missing, encrypted, damaged or too large.
    """
    with _opened(path) as archive:
        try:
            info = archive.getinfo(name)
        except KeyError as error:
            raise UnreadableError(
                "not_found", "The archive no longer holds this file. Open it again."
            ) from error
        return _content(archive, info, maximum_bytes)


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise UnreadableError(
            "damaged", "The archive is damaged or cut short. Copy or send it again."
        ) from error


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, maximum_bytes: int) -> bytes:
    if info.flag_bits & 0x1:
        raise UnreadableError("encrypted", "The file is locked with a password. Unpack the archive first.")
    bomb = info.file_size > _RATIO_FROM_BYTES and info.file_size > _RATIO * max(info.compress_size, 1)
    if info.file_size > maximum_bytes or bomb:
        raise UnreadableError("too_large", "The file unpacks to more than any radiograph. It was not opened.")
    try:
        with archive.open(info) as file:
            content = file.read(info.file_size + 1)  # the directory may lie about the size
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise UnreadableError("damaged", "This file in the archive is damaged. Copy it again.") from error
    if len(content) > info.file_size:
        raise UnreadableError("damaged", "This file in the archive is larger than the archive says.")
    return content
