"""What a path holds: a file, a folder, a ZIP or a DICOMDIR becomes Sources, recognised by content."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tbviewer.core import archives
from tbviewer.core.dicom import MAXIMUM_FRAMES, count_frames
from tbviewer.core.dicom_structure import looks_like_dicom
from tbviewer.core.dicomdir import is_dicomdir, referenced_files
from tbviewer.core.errors import TBViewerError, UnreadableError
from tbviewer.core.raster import count_pages, looks_like_raster

MAXIMUM_FILES = 20_000
MAXIMUM_DEPTH = 32
MAXIMUM_FILE_BYTES = 1 << 30
_HEAD_BYTES = 140
_PICTURE_ENDINGS = {".dcm", ".dicom", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"}


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
    """

    path: str
    member: str = ""
    frame: int | None = None

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
    """Return what a path holds; whatever cannot be opened becomes a Problem, never an exception.

    Files are recognised by content. Inside a folder, a ZIP or a DICOMDIR, files that are no pictures are
    passed over, unless their ending claims that they are.
    """
    collected = _Collected()
    try:
        place = Path(path)
        if place.is_dir():
            _folder(place, collected)
        elif place.is_file():
            _named_file(path, collected)
        else:
            raise UnreadableError("not_found", "There is no file or folder here. It may have been moved.")
    except TBViewerError as error:
        collected.problems.append(Problem(path, error.reason))
    except (OSError, ValueError) as error:
        collected.problems.append(Problem(path, _system_reason(error)))
    if not collected.sources and not collected.problems:
        reason = "no_radiograph: Nothing here is a radiograph: no DICOM, PNG, JPEG, TIFF or BMP file."
        collected.problems.append(Problem(path, reason))
    return Listing(tuple(collected.sources), tuple(collected.problems))


def read_source(source: Source) -> bytes:
    """Return the whole file or archive member of a Source.

    Raises
    ------
    UnreadableError
        If it is gone, too large, encrypted or damaged.
    """
    try:
        if source.member:
            return archives.read_member(Path(source.path), source.member, MAXIMUM_FILE_BYTES)
        return _read_file(Path(source.path))
    except TBViewerError as error:
        raise error.about(source.name) from error
    except (OSError, ValueError) as error:
        code, _, sentence = _system_reason(error).partition(": ")
        raise UnreadableError(code, sentence, source.name) from error


class _Collected:
    """What has been found so far, and the limit on it."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self.problems: list[Problem] = []

    def add(self, path: str, member: str, content: bytes, claims_to_be_picture: bool) -> None:
        """Add the Sources of one file's content, or the Problem it is."""
        name = Source(path, member).name
        try:
            frames = count_images(content)
        except TBViewerError as error:
            self.problems.append(Problem(name, error.reason))
            return
        if frames is None:
            if claims_to_be_picture:
                self.problems.append(Problem(name, _NOT_A_PICTURE.reason))
        elif frames == 1:
            self.sources.append(Source(path, member))
        else:
            self.sources.extend(Source(path, member, frame) for frame in range(frames))
        if len(self.sources) > MAXIMUM_FILES:
            raise UnreadableError("too_many", f"There are more than {MAXIMUM_FILES} images here. Open fewer.")


_NOT_A_PICTURE = UnreadableError(
    "not_a_picture",
    "This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.",
)


def count_images(content: bytes) -> int | None:
    """Return how many frames or pages a file's content holds, 0 for DICOM without an image, None for neither.

    Raises
    ------
    UnreadableError
        If it is a DICOM file or picture whose header is damaged, or has too many frames.
    """
    # DICOM first: its preamble may be that of a TIFF file, for programs that know no DICOM (PS3.10 7.1).
    if looks_like_dicom(content):
        frames = count_frames(content)
    elif looks_like_raster(content):
        frames = count_pages(content)
    else:
        return None
    if frames > MAXIMUM_FRAMES:
        raise UnreadableError("too_many", f"The file claims {frames} frames; it was not opened.")
    return frames


def _named_file(path: str, collected: _Collected) -> None:
    """List a file that the user named: here everything gets an answer."""
    place = Path(path)
    with place.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if archives.looks_like_zip(head):
        _archive(place, collected)
        return
    content = _read_file(place)
    if looks_like_dicom(head) and is_dicomdir(content):
        _dicomdir(place, content, collected)
        return
    if count_images(content) == 0:
        raise UnreadableError(
            "no_image", "The file is DICOM but holds no image, only data about one. Choose the image itself."
        )
    collected.add(path, "", content, claims_to_be_picture=True)


def _folder(folder: Path, collected: _Collected) -> None:
    for directory in _dicomdirs(folder):
        content = _read_file(directory)
        if is_dicomdir(content):
            _dicomdir(directory, content, collected)
            return
    for place in _files_below(folder):
        try:
            _found_file(place, collected)
        except UnreadableError as error:
            collected.problems.append(Problem(str(place), error.reason))
        except OSError as error:
            collected.problems.append(Problem(str(place), _system_reason(error)))


def _dicomdirs(folder: Path) -> Iterator[Path]:
    for name in ("DICOMDIR", "dicomdir"):
        if (folder / name).is_file():
            yield folder / name


def _dicomdir(directory: Path, content: bytes, collected: _Collected) -> None:
    for file in referenced_files(content, directory.parent):
        if file.problem is not None:
            collected.problems.append(Problem(f"{directory}!{file.name}", file.problem.reason))
            continue
        place = directory.parent / file.name
        try:
            _found_file(place, collected)
        except (UnreadableError, OSError) as error:
            reason = error.reason if isinstance(error, UnreadableError) else _system_reason(error)
            collected.problems.append(Problem(str(place), reason))


def _found_file(place: Path, collected: _Collected) -> None:
    """List a file met inside a folder: what is no picture is passed over."""
    with place.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if archives.looks_like_zip(head) and place.suffix.lower() == ".zip":
        _archive(place, collected)
        return
    claims = place.suffix.lower() in _PICTURE_ENDINGS
    if not (looks_like_dicom(head) or looks_like_raster(head)):
        if claims:
            collected.problems.append(Problem(str(place), _NOT_A_PICTURE.reason))
        return
    content = _read_file(place)
    if not (looks_like_dicom(head) and is_dicomdir(content)):
        collected.add(str(place), "", content, claims)


def _archive(place: Path, collected: _Collected) -> None:
    for member in archives.members(place, MAXIMUM_FILE_BYTES):
        if member.problem is not None:
            collected.problems.append(Problem(f"{place}!{member.name}", member.problem.reason))
            continue
        claims = Path(member.name).suffix.lower() in _PICTURE_ENDINGS
        collected.add(str(place), member.name, member.content, claims)


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder in natural order, without following links out of it."""
    root = folder.resolve()
    count = 0
    pending = [(folder, 0)]
    while pending:
        current, depth = pending.pop()
        try:
            entries = sorted(os.scandir(current), key=lambda entry: natural(entry.name))
        except OSError:
            continue
        deeper = []
        for entry in entries:
            if entry.is_symlink() and not Path(entry.path).resolve().is_relative_to(root):
                continue
            if entry.is_dir(follow_symlinks=False):
                deeper.append((current / entry.name, depth + 1))
            elif entry.is_file():
                count += 1
                yield current / entry.name
        if depth < MAXIMUM_DEPTH:
            pending.extend(reversed(deeper))
        if count > MAXIMUM_FILES:
            raise UnreadableError(
                "too_many", f"The folder holds more than {MAXIMUM_FILES} files. Open fewer."
            )


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key under which ``im2`` comes before ``im10``."""
    parts = re.findall(r"\d{1,18}|\D+|\d+", name.lower())
    return tuple((0, int(p), "") if p.isdecimal() and len(p) <= 18 else (1, 0, p) for p in parts)


def _read_file(place: Path) -> bytes:
    if place.stat().st_size > MAXIMUM_FILE_BYTES:
        raise UnreadableError(
            "too_large", "The file is larger than 1 GiB, which no radiograph is. It was not opened."
        )
    return place.read_bytes()


def _system_reason(error: Exception) -> str:
    if isinstance(error, PermissionError):
        return "no_permission: You may not read this. Ask whoever owns it, or copy it elsewhere."
    if isinstance(error, FileNotFoundError):
        return "not_found: There is no file or folder here. It may have been moved."
    detail = error.strerror if isinstance(error, OSError) and error.strerror else "unknown reason"
    return f"cannot_read: The system could not read this ({detail}). Check the disk or USB stick."
