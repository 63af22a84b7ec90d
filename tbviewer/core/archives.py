"""ZIP archives, whose members are read into memory, within limits, and never written anywhere."""

from __future__ import annotations

import os
import struct
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from tbviewer.core.errors import UnreadableError
from tbviewer.core.folders import natural

MAXIMUM_MEMBERS = 20_000
MAXIMUM_TOTAL_BYTES = 16 << 30
MAXIMUM_DIRECTORY_BYTES = 16 << 20
_ALL_RATIO_FROM_BYTES = 256 << 20  # the same for all members together, some of which may be blank
_LONGEST_TAIL_BYTES = (1 << 16) + 22 + 20  # a comment and what comes with it
_RATIO, _RATIO_FROM_BYTES = 200, 16 << 20  # no picture beyond this size compresses better than 200-fold


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One file in an archive.

    Attributes
    ----------
    name
        As the archive spells it.
    read
        Returns that many of its first bytes, or all of them if None; raises UnreadableError.
    """

    name: str
    read: Callable[[int | None], bytes]


def looks_like_zip(head: bytes) -> bool:
    """Say whether bytes are the start of a ZIP archive."""
    return head[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def members(path: Path, maximum_bytes: int) -> Iterator[Member]:
    """Yield the files of an archive in natural order.

    Raises
    ------
    UnreadableError
        If the archive itself cannot be read or exceeds the limits.
    """
    with _opened(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        _check_totals(infos, path.stat().st_size)
        times = Counter(info.filename for info in infos)
        by_name = {info.filename: info for info in infos}
        for name in sorted(by_name, key=natural):
            if times[name] > 1:
                yield Member(name, _repeated)
            else:
                yield Member(name, partial(_content, archive, by_name[name], maximum_bytes))


def _repeated(length: int | None) -> bytes:
    """Refuse files that share a name, by which one patient's would be read for another's."""
    raise UnreadableError(
        "repeated",
        "The archive holds several files of this name, which cannot be told apart. Have it packed anew, each "
        "file under a name of its own.",
    )


def read_member(path: Path, name: str, maximum_bytes: int, length: int | None = None) -> bytes:
    """Return one file of an archive, or its first `length` bytes.

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
        return _content(archive, info, maximum_bytes, length)


def _check_totals(infos: list[zipfile.ZipInfo], archive_bytes: int) -> None:
    total = sum(info.file_size for info in infos)
    bomb = total > _ALL_RATIO_FROM_BYTES and total > _RATIO * archive_bytes
    # Members that share compressed bytes make a bomb of which each member looks harmless.
    shared = sum(info.compress_size for info in infos) > archive_bytes
    if len(infos) > MAXIMUM_MEMBERS or total > MAXIMUM_TOTAL_BYTES or bomb or shared:
        raise _too_large()


def _too_large() -> UnreadableError:
    return UnreadableError(
        "too_large", "The archive holds more than this program unpacks. Unpack it and open a part of it."
    )


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        with path.open("rb") as file:
            if _directory_bytes(file) > MAXIMUM_DIRECTORY_BYTES:
                raise _too_large()
        return zipfile.ZipFile(path)
    except (OSError, UnreadableError):
        raise
    except Exception as error:  # zipfile raises several types of its own, and struct and Unicode errors
        raise UnreadableError(
            "damaged", "The archive is damaged or cut short. Copy or send it again."
        ) from error


def _directory_bytes(file: IO[bytes]) -> int:
    """Return how large an archive says its directory is, which `zipfile` reads whole before it counts.

    The end-of-directory records of APPNOTE.TXT 4.3.16 and, for large archives, 4.3.14 and 4.3.15; 0 where
    there is none, which `zipfile` will say.
    """
    size = file.seek(0, os.SEEK_END)
    tail_start = max(0, size - _LONGEST_TAIL_BYTES)
    file.seek(tail_start)
    tail = file.read(_LONGEST_TAIL_BYTES)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + 22 > len(tail):
        return 0
    (length,) = struct.unpack_from("<I", tail, at + 12)
    if at >= 20 and tail[at - 20 : at - 16] == b"PK\x06\x07":
        (place,) = struct.unpack_from("<Q", tail, at - 12)
        if place <= size - 56:
            file.seek(place)
            record = file.read(56)
            if record.startswith(b"PK\x06\x06"):
                (length,) = struct.unpack_from("<Q", record, 40)
    return int(length)


def _content(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, maximum_bytes: int, length: int | None = None
) -> bytes:
    """Return a member's first `length` bytes, or all."""
    if info.flag_bits & 0x1:
        raise UnreadableError(
            "encrypted", "The archive is locked with a password. Unpack it, then open what was in it."
        )
    if _leaves_folder(info.filename):
        raise UnreadableError(
            "outside_folder", "The archive names a place outside itself for this file. It was not opened."
        )
    bomb = info.file_size > _RATIO_FROM_BYTES and info.file_size > _RATIO * max(info.compress_size, 1)
    if info.file_size > maximum_bytes or bomb:
        raise UnreadableError("too_large", "The file unpacks to more than any radiograph. It was not opened.")
    try:
        with archive.open(info) as file:
            # The directory may lie about the size, so one byte more than it says is asked for.
            content = file.read(info.file_size + 1 if length is None else length)
    except Exception as error:  # a damaged member raises zipfile's, zlib's, lzma's or struct's errors
        raise UnreadableError("damaged", "This file in the archive is damaged. Copy it again.") from error
    if len(content) > info.file_size:
        raise UnreadableError("damaged", "This file in the archive is larger than the archive says.")
    return content


def _leaves_folder(name: str) -> bool:
    pieces = name.replace("\\", "/").split("/")
    return pieces[0] == "" or ".." in pieces or ":" in pieces[0]
