"""Files that are no radiographs: which of them whoever opened a folder must hear of, and in what words."""

from __future__ import annotations

import os
import re

from tbviewer.core.errors import UnreadableError
from tbviewer.core.folders import PassedOver

NOT_A_PICTURE = UnreadableError(
    "not_a_picture",
    "This is neither a DICOM file nor a PNG, JPEG, TIFF or BMP picture, whatever its name says.",
)
NOT_AN_IMAGE = UnreadableError(
    "not_a_picture",
    "The CD's table of contents names this as an image, but it is neither DICOM nor a picture, as when "
    "copying went wrong. Copy it again.",
)
BLANK = UnreadableError(
    "blank", "The file is empty or holds nothing but zeros, as when copying was broken off. Copy it again."
)
_OTHER_KIND = UnreadableError(
    "picture_kind",
    "This kind of picture (HEIC, WebP, AVIF, JPEG 2000, JPEG-LS or JPEG XL) cannot be opened here. Save it "
    "as JPEG or PNG, then open that.",
)

_PICTURE_ENDINGS = (".dcm", ".dicom", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")
_OTHER_ENDINGS = (".heic", ".heif", ".webp", ".avif", ".jp2", ".j2k", ".jls", ".jxl")  # not read here
_BLANK_BYTES = 4096  # more than the preamble of a DICOM file, which may be zeros


def claims_to_be_picture(name: str) -> bool:
    """Say whether a name ends like a picture's; the dot-files of some systems do so without being one."""
    last = name.replace("\\", "/").rpartition("/")[2].lower()
    return last.endswith((*_PICTURE_ENDINGS, *_OTHER_ENDINGS)) and not last.startswith(".")


def no_picture(name: str) -> UnreadableError:
    """Return what to say of a file that nothing here reads: phones and converters write other kinds."""
    return _OTHER_KIND if name.lower().endswith(_OTHER_ENDINGS) else NOT_A_PICTURE


def has_ending(path: str) -> bool:
    """Say whether a name ends in a kind of file; the last number of a UID, as in ``1.2.840.7``, is none."""
    return re.fullmatch(r"\.[A-Za-z][A-Za-z0-9]{0,4}", os.path.splitext(path)[1]) is not None  # noqa: PTH122


def is_blank(head: bytes) -> bool:
    """Say whether a file is empty or begins as one does whose content never reached the disk."""
    return not any(head[:_BLANK_BYTES])


def is_of_the_system(place: PassedOver) -> bool:
    """Say whether a place is one of those that systems keep to themselves on each drive."""
    name = os.path.basename(place.path)  # noqa: PTH119
    theirs = name.startswith((".", "$")) or name in ("lost+found", "System Volume Information")
    return theirs and isinstance(place.error, PermissionError)
