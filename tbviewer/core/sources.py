"""What a path holds: a file, a folder, a ZIP or a DICOMDIR becomes Sources, recognised by content."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from tbviewer.core import archives
from tbviewer.core.dicom import MAXIMUM_FRAMES, count_frames, no_image
from tbviewer.core.dicom_structure import looks_like_dicom
from tbviewer.core.dicomdir import is_dicomdir, referenced_files
from tbviewer.core.errors import TBViewerError, UnreadableError
from tbviewer.core.file_version import FileVersion, check_version, file_version
from tbviewer.core.folders import PassedOver, files_below
from tbviewer.core.raster import count_pages, looks_like_raster, may_have_pages
from tbviewer.core.strays import (
    BLANK,
    NOT_AN_IMAGE,
    claims_to_be_picture,
    has_ending,
    is_blank,
    is_of_the_system,
    no_picture,
)

MAXIMUM_SOURCES = 20_000
MAXIMUM_FILE_BYTES = 512 << 20
_HEAD_BYTES = 256 << 10  # holds the header of all but a few files, so that listing reads no images

Reader = Callable[[int | None], bytes]


@dataclass(frozen=True, slots=True)
class Source:
    """Where one Radiograph comes from.

    Attributes
    ----------
    path
        The file on disk, as its user named it.
    member
        Name inside the ZIP at `path`; empty for a file of its own.
    frame
        Zero-based frame of a multi-frame object; None for the only image of a file.
    version
        The file's `file_version` when it was listed: what is known of one patient's file must not be shown
        beside another's that has taken its place. None to read whatever is there. Not part of what a Source
        is equal to.
    """

    path: str
    member: str = ""
    frame: int | None = None
    version: FileVersion | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        """The name that tables and messages use, such as ``archive.zip!folder/chest.dcm#2``."""
        name = f"{self.path}!{self.member}" if self.member else self.path
        return name if self.frame is None else f"{name}#{self.frame + 1}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something found under a path that cannot be opened; `reason` is a code, a colon and a sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What a path holds, in reading order."""

    sources: tuple[Source, ...]
    problems: tuple[Problem, ...] = ()


def find_sources(path: str) -> Listing:
    """Return all that a path holds; see `each_source`."""
    sources: list[Source] = []
    problems: list[Problem] = []
    for found in each_source(path):
        if isinstance(found, Source):
            sources.append(found)
        else:
            problems.append(found)
    return Listing(tuple(sources), tuple(problems))


def each_source(path: str) -> Iterator[Source | Problem]:
    """Yield what a path holds as it is found; what cannot be opened is a Problem, never an exception.

    Files are recognised by content. Inside a folder, a ZIP or a DICOMDIR, files that are no pictures are
    passed over, unless their ending claims that they are. At least one thing is yielded.
    """
    return (found for found in each_step(path) if found is not None)


def each_step(path: str) -> Iterator[Source | Problem | None]:
    """Yield what `each_source` does, and None after whatever else was looked at.

    So nobody who has to look at the clock waits for the next radiograph, which thousands of other files may
    come before.
    """
    sources = problems = 0
    try:
        for found in _found_at(path):
            sources += isinstance(found, Source)
            problems += isinstance(found, Problem)
            if sources > MAXIMUM_SOURCES:
                raise UnreadableError(
                    "too_many", f"There are more than {MAXIMUM_SOURCES} images here. Open fewer."
                )
            yield as_it_is_now(found) if isinstance(found, Source) else found
    except Exception as error:  # "never an exception": a stranger's files are behind this path
        problems += 1
        yield Problem(path, _reason(error))
    if not sources and not problems:
        yield Problem(
            path, "no_radiograph: Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file."
        )


def as_it_is_now(source: Source) -> Source:
    """Return the same Source with the version that its file has now."""
    return replace(source, version=file_version(source.path))


def check_unchanged(source: Source) -> None:
    """Make sure that a Source's file is the one that was listed.

    Raises
    ------
    UnreadableError
        If another has taken its place, code `CHANGED`. A file that is gone passes: reading it says so.
    """
    try:
        check_version(source.path, source.version)
    except UnreadableError as error:
        raise error.about(source.name) from error


def read_head(source: Source) -> bytes:
    """Return the beginning of a Source, which in all but a few DICOM files holds the whole header.

    Raises
    ------
    UnreadableError, OSError
        If it is gone, encrypted or damaged, or another file than was listed.
    """
    check_unchanged(source)
    if source.member:
        return archives.read_member(Path(source.path), source.member, MAXIMUM_FILE_BYTES, _HEAD_BYTES)
    return _read_file(source.path, _HEAD_BYTES)


def _found_at(path: str) -> Iterator[Source | Problem | None]:
    if os.path.isdir(path):  # noqa: PTH112 - Path would rewrite the path as its user named it
        yield from _folder(path)
    elif os.path.isfile(path):  # noqa: PTH113
        yield from _named_file(path)
    else:
        raise UnreadableError("not_found", "There is no file or folder here. It may have been moved.")


def read_source(source: Source) -> bytes:
    """Return the whole file or archive member of a Source.

    Raises
    ------
    UnreadableError
        If it is gone, too large, encrypted or damaged, or another file than was listed.
    """
    check_unchanged(source)
    try:
        if source.member:
            return archives.read_member(Path(source.path), source.member, MAXIMUM_FILE_BYTES)
        return _read_file(source.path)
    except TBViewerError as error:
        raise error.about(source.name) from error
    except (OSError, ValueError) as error:
        code, _, sentence = _reason(error).partition(": ")
        raise UnreadableError(code, sentence, source.name) from error


def _sources_of(path: str, member: str, read: Reader) -> Iterator[Source | Problem]:
    """Yield the Sources of a file met on the way, or the Problem it is; nothing if it is no picture."""
    place = Source(path, member)
    try:
        frames = count_images(read)
    except Exception as error:  # one bad file must not hide the others
        yield Problem(place.name, _reason(error))
        return
    if frames is None:
        if claims_to_be_picture(member or path):
            yield Problem(place.name, no_picture(member or path).reason)
    elif frames == 1:
        yield place
    else:
        for frame in range(frames):
            yield Source(path, member, frame)


def count_images(read: Reader) -> int | None:
    """Return how many frames or pages a file holds, 0 for DICOM without an image, None for neither.

    Parameters
    ----------
    read
        Returns that many of the file's first bytes, or all of them if None.

    Raises
    ------
    UnreadableError
        If it is a DICOM file or picture whose header is damaged, or has too many frames.
    """
    head = read(_HEAD_BYTES)
    # DICOM first: its preamble may be that of a TIFF file, for programs that know no DICOM (PS3.10 7.1).
    if looks_like_dicom(head):
        frames = None
        if len(head) == _HEAD_BYTES:
            frames = count_frames(head, whole=False)
        if frames is None:
            frames = count_frames(read(None))
    elif looks_like_raster(head):
        frames = _count_pages(head, read)
    else:
        return None
    if frames is not None and frames > MAXIMUM_FRAMES:
        raise UnreadableError("too_many", f"The file claims {frames} frames; it was not opened.")
    return frames


def _count_pages(head: bytes, read: Reader) -> int:
    if may_have_pages(head) or len(head) < _HEAD_BYTES:
        return count_pages(read(None))
    try:
        return count_pages(head)
    except UnreadableError:  # what comes before the picture's own header may be long
        return count_pages(read(None))


def _named_file(path: str) -> Iterator[Source | Problem | None]:
    """List a file that the user named: here everything gets an answer."""
    head = _read_file(path, _HEAD_BYTES)
    if archives.looks_like_zip(head):
        yield from _archive(path)
    elif looks_like_dicom(head) and is_dicomdir(head):
        yield from _dicomdir(path)
    else:
        read = _reader_after(path, head)
        frames = count_images(read)
        if frames is None:
            raise no_picture(path)
        if frames == 0:
            raise no_image()
        yield from _sources_of(path, "", read)


def _folder(folder: str) -> Iterator[Source | Problem | None]:
    """List a folder: first what a DICOMDIR in it names, then the files that none names.

    Beside a DICOMDIR, which means a CD, only DICOM files count: the pictures are those of its viewer.
    """
    directory = _dicomdir_in(folder)
    listed = set()
    if directory:
        try:
            for found in _dicomdir(directory):
                if found is not None:
                    listed.add(os.path.realpath(found.path if isinstance(found, Source) else found.name))
                yield found
        except UnreadableError as error:  # damaged: the files themselves are still there
            listed.add(os.path.realpath(directory))
            yield Problem(directory, error.reason)
    nameless: set[str] = set()  # folders that hold images without an ending, as many devices write them
    blank: list[str] = []
    for path in (yield from _everything_below(folder)):
        yield None
        if isinstance(path, PassedOver):
            if not is_of_the_system(path) and (os.path.isdir(path.path) or claims_to_be_picture(path.path)):  # noqa: PTH112
                yield Problem(path.path, _reason(path.error))
            continue
        if listed and os.path.realpath(path) in listed:
            continue
        head = _head(path)
        if isinstance(head, Problem):
            yield head
            continue
        is_nothing = True
        for found in _found_file(path, head, dicom_only=bool(directory)):
            is_nothing = is_nothing and found is None
            if isinstance(found, Source) and not has_ending(path):
                nameless.add(os.path.dirname(path))  # noqa: PTH120
            yield found
        if is_nothing and not has_ending(path) and is_blank(head):
            blank.append(path)
    yield from (Problem(path, BLANK.reason) for path in blank if os.path.dirname(path) in nameless)  # noqa: PTH120


def _everything_below(folder: str) -> Generator[None, None, list[str | PassedOver]]:
    """Return all that `files_below` yields: the whole search first, so that one without end opens nothing."""
    found: list[str | PassedOver] = []
    for place in files_below(folder):
        if place is None:
            yield None
        else:
            found.append(place)
    return found


def _dicomdir_in(folder: str) -> str:
    for name in ("DICOMDIR", "dicomdir"):
        path = os.path.join(folder, name)  # noqa: PTH118
        try:
            if is_dicomdir(_read_file(path, _HEAD_BYTES)):
                return path
        except OSError:
            continue
    return ""


def _dicomdir(directory: str) -> Iterator[Source | Problem | None]:
    folder = os.path.dirname(directory)  # noqa: PTH120
    for file in referenced_files(_read_file(directory), Path(folder)):
        yield None
        path = os.path.join(folder, file.name)  # noqa: PTH118
        if file.problem is not None:
            yield Problem(f"{directory}!{file.name}", file.problem.reason)
            continue
        head = _head(path)
        if isinstance(head, Problem):
            yield head
        elif is_blank(head):
            yield Problem(path, BLANK.reason)
        elif not (looks_like_dicom(head) or looks_like_raster(head)):
            yield Problem(path, NOT_AN_IMAGE.reason)
        else:
            yield from _found_file(path, head)


def _found_file(path: str, head: bytes, dicom_only: bool = False) -> Iterator[Source | Problem | None]:
    """List a file met on the way, whose beginning was read: what is no picture is passed over."""
    is_dicom = looks_like_dicom(head)
    if archives.looks_like_zip(head) and path.lower().endswith(".zip"):
        try:
            yield from _archive(path)
        except (OSError, UnreadableError) as error:
            yield Problem(path, _reason(error))
    elif not (is_dicom and is_dicomdir(head)) and (is_dicom or not dicom_only):
        yield from _sources_of(path, "", _reader_after(path, head))


def _archive(path: str) -> Iterator[Source | Problem | None]:
    for member in archives.members(Path(path), MAXIMUM_FILE_BYTES):
        yield None
        if not member.name.startswith("__MACOSX/"):
            yield from _sources_of(path, member.name, partial(_member_bytes, member))


def _member_bytes(member: archives.Member, length: int | None) -> bytes:
    content = member.read(length)
    if archives.looks_like_zip(content) and member.name.lower().endswith(".zip"):
        raise UnreadableError(
            "nested_archive", "An archive inside an archive is not opened. Unpack it first."
        )
    return content


def _head(path: str) -> bytes | Problem:
    """Return a file's beginning, or what is wrong where it cannot be read."""
    try:
        return _read_file(path, _HEAD_BYTES)
    except OSError as error:
        return Problem(path, _reason(error))


def _reader_after(path: str, head: bytes) -> Reader:
    """Return the Reader of a file whose beginning was read, and is not read again: a share may be slow."""

    def read(length: int | None) -> bytes:
        whole = len(head) < _HEAD_BYTES
        if whole or (length is not None and length <= len(head)):
            return head[:length]
        return _read_file(path, length)

    return read


def _read_file(path: str, length: int | None = None) -> bytes:
    """Return a file's first `length` bytes, or all of them."""
    with open(path, "rb") as file:  # noqa: PTH123
        if length is not None:
            return file.read(length)
        if os.fstat(file.fileno()).st_size > MAXIMUM_FILE_BYTES:
            raise UnreadableError(
                "too_large", "The file is larger than 512 MiB, which no radiograph is. It was not opened."
            )
        return file.read()


def _reason(error: Exception) -> str:
    if isinstance(error, TBViewerError):
        return error.reason
    if isinstance(error, PermissionError):
        return (
            "no_permission: You may not read this. Ask whoever owns it for access, or have it copied to "
            "where you may read it."
        )
    if isinstance(error, FileNotFoundError):
        return "not_found: There is no file or folder here. It may have been moved."
    if isinstance(error, MemoryError):
        return "too_large: There is not enough memory to open this file."
    if isinstance(error, OSError):
        detail = error.strerror or "unknown reason"
        return f"cannot_read: The system could not read this ({detail}). Check the disk or USB stick."
    return "damaged: The file is damaged in a way that could not be read around."
