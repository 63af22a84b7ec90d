"""A folder per class: ``normal/``, ``sick/``, ``tb/``, below ``train/``, ``val/``, ``test/`` if these exist.

Pictures and DICOM files lie at any depth below a class and are recognised by their content.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _PassedOver:
    """What may hold radiographs and was not looked into: links to folders, and what cannot be read."""

    links: list[Path]
    unreadable: list[Path]

    def notes(self, root: Path) -> tuple[str, ...]:
        """Return a sentence on each kind of which there is something."""
        kinds = (
            (
                self.links,
                "link(s) to other folders, which are not followed",
                "Put the radiographs themselves there, or name them in a manifest.",
            ),
            (
                self.unreadable,
                "file(s) or folder(s) that cannot be read",
                "Ask for the right to read them, or move them elsewhere.",
            ),
        )
        return tuple(
            f"Left out: {len(paths)} {what} ({_examples(root, paths)}). {advice}"
            for paths, what, advice in kinds
            if paths
        )


def _examples(root: Path, paths: list[Path]) -> str:
    names = ", ".join(path.relative_to(root).as_posix() for path in paths[:_NAMED])
    return names + (", …" if len(paths) > _NAMED else "")


def has_class_folders(root: Path) -> bool:
    """Say whether a folder is laid out so."""
    inside = [root, *(place for place in _subfolders(root) if split_of(place.name))]
    return any(label_of(place.name) for folder in inside for place in _subfolders(folder))


def read_folders(root: Path) -> tuple[tuple[Record, ...], tuple[str, ...]]:
    """Return the radiographs, and sentences if the val split had to be chosen or something was passed over.

    Raises
    ------
    DataError
        If a folder with pictures is neither a class nor a split.
    """
    passed = _PassedOver([], [])
    splits = [place for place in _subfolders(root) if split_of(place.name)]
    known: list[tuple[str, Path]] = [(split_of(place.name), place) for place in splits]
    if any(label_of(place.name) for place in _subfolders(root)):
        known.append(("train", root))
    records = [record for split, place in known for record in _of_split(root, place, split, splits, passed)]
    named = with_header_patients(records)
    if any(split == "val" for split, _ in known):
        return named, passed.notes(root)
    return with_val_fold(named), (f"There is no folder for val: {FOLD_RULE}.", *passed.notes(root))


def _of_split(
    root: Path, place: Path, split: str, splits: list[Path], passed: _PassedOver
) -> Iterator[Record]:
    for folder in _subfolders(place):
        if folder in splits:
            continue
        label = label_of(folder.name)
        if not label and next(_pictures(folder, _PassedOver([], [])), None) is not None:
            raise DataError(
                "unknown_class",
                f"The folder “{folder.relative_to(root).as_posix()}” holds pictures, but its name is no "
                "class. Call it normal, sick or tb, or move it elsewhere.",
                str(root),
            )
        for path in _pictures(folder, passed) if label else ():
            yield Record(path, path.relative_to(root).as_posix(), label, split, source="", patient="")


def _subfolders(folder: Path) -> list[Path]:
    try:
        found = [place for place in folder.iterdir() if place.is_dir() and not place.name.startswith(".")]
    except OSError as error:
        raise DataError(
            "folder_unreadable", f"The folder cannot be read ({error.strerror}). Check the path.", str(folder)
        ) from error
    return sorted(found, key=lambda place: natural(place.name))


def _pictures(folder: Path, passed: _PassedOver) -> Iterator[Path]:
    """Yield what is a picture, and what claims to be one: that it cannot be read shall be noticed."""

    def unreadable(error: OSError) -> None:
        passed.unreadable.append(Path(error.filename))

    for place, folders, files in os.walk(folder, onerror=unreadable):
        folders.sort(key=natural)
        passed.links.extend(link for name in folders if (link := Path(place, name)).is_symlink())
        for name in sorted(files, key=natural):
            path = Path(place, name)
            if claims_to_be_picture(name):
                yield path
                continue
            try:
                found = _is_picture(path)
            except OSError:
                passed.unreadable.append(path)
                continue
            if found:
                yield path


def _is_picture(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    return (looks_like_dicom(head) and not is_dicomdir(head)) or looks_like_raster(head)
