"""A folder per class: ``normal/``, ``sick/``, ``tb/``, below ``train/``, ``val/``, ``test/`` if these exist.

Pictures and DICOM files lie at any depth below a class and are recognised by their content.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tbviewer.core.dicom_structure import looks_like_dicom
from tbviewer.core.dicomdir import is_dicomdir
from tbviewer.core.errors import DataError
from tbviewer.core.folders import natural
from tbviewer.core.raster import looks_like_raster
from tbviewer.core.strays import claims_to_be_picture
from trainer.data.fold import FOLD_RULE, with_val_fold
from trainer.data.patients import with_header_patients
from trainer.data.record import Record, label_of, split_of

_HEAD_BYTES = 1024
_NAMED = 5  # examples of what was passed over


def _of_links(root: Path, links: list[Path]) -> tuple[str, ...]:
    """Return a sentence on the links to folders that were passed over, if any were."""
    if not links:
        return ()
    return (
        f"Left out: {len(links)} link(s) to other folders, which are not followed "
        f"({_examples(root, links)}). Put the radiographs themselves there, or name them in a manifest.",
    )


def _examples(root: Path, paths: list[Path]) -> str:
    names = ", ".join(path.relative_to(root).as_posix() for path in paths[:_NAMED])
    return names + (", …" if len(paths) > _NAMED else "")


def has_class_folders(root: Path) -> bool:
    """Say whether a folder is laid out so."""
    inside = [root, *(place for place in _subfolders(root) if split_of(place.name))]
    return any(label_of(place.name) for folder in inside for place in _subfolders(folder))


def read_folders(root: Path) -> tuple[tuple[Record, ...], tuple[str, ...]]:
    """Return the radiographs, and sentences if the val split had to be chosen or links were passed over.

    Raises
    ------
    DataError
        If a folder with pictures is neither a class nor a split, or one of a class cannot be read.
    """
    links: list[Path] = []
    splits = [place for place in _subfolders(root) if split_of(place.name)]
    known: list[tuple[str, Path]] = [(split_of(place.name), place) for place in splits]
    if any(label_of(place.name) for place in _subfolders(root)):
        known.append(("train", root))
    records = [record for split, place in known for record in _of_split(root, place, split, splits, links)]
    named = with_header_patients(records)
    if any(split == "val" for split, _ in known):
        return named, _of_links(root, links)
    return with_val_fold(named), (f"There is no folder for val: {FOLD_RULE}.", *_of_links(root, links))


def _of_split(root: Path, place: Path, split: str, splits: list[Path], links: list[Path]) -> Iterator[Record]:
    for folder in _subfolders(place):
        if folder in splits:
            continue
        label = label_of(folder.name)
        if not label and _holds_pictures(folder):
            raise DataError(
                "unknown_class",
                f"The folder “{folder.relative_to(root).as_posix()}” holds pictures, but its name is no "
                "class. Call it normal, sick or tb, or move it elsewhere.",
                str(root),
            )
        for path in _pictures(folder, links) if label else ():
            yield Record(path, path.relative_to(root).as_posix(), label, split, source="", patient="")


def _subfolders(folder: Path) -> list[Path]:
    try:
        found = [place for place in folder.iterdir() if place.is_dir() and not place.name.startswith(".")]
    except OSError as error:
        raise _unreadable(error, folder) from error
    return sorted(found, key=lambda place: natural(place.name))


def _unreadable(error: OSError, folder: Path) -> DataError:
    return DataError(
        "folder_unreadable",
        f"The folder cannot be read ({error.strerror}). Check the path, or ask for the right to read it.",
        str(folder),
    )


def _pictures(folder: Path, links: list[Path]) -> Iterator[Path]:
    """Yield what may be a picture of a class, and note the links to folders.

    What cannot be read is yielded too, so that this is noticed; below a folder that cannot be, nobody knows.
    """

    def refuse(error: OSError) -> None:
        raise _unreadable(error, Path(error.filename)) from error

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders.sort(key=natural)
        links.extend(link for name in folders if (link := Path(place, name)).is_symlink())
        for name in sorted(files, key=natural):
            path = Path(place, name)
            if _is_picture(path, if_unreadable=True):
                yield path


def _holds_pictures(folder: Path) -> bool:
    """Say whether a folder that is no class holds pictures, as far as it can be read."""
    return any(
        _is_picture(Path(place, name), if_unreadable=False)
        for place, _, files in os.walk(folder)
        for name in files
    )


def _is_picture(path: Path, *, if_unreadable: bool) -> bool:
    """Say whether a file's name claims that it is a picture or, where it does not, its content shows it."""
    if claims_to_be_picture(path.name):
        return True
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return if_unreadable
    return (looks_like_dicom(head) and not is_dicomdir(head)) or looks_like_raster(head)
