"""The manifest CSV: which radiographs there are, with their image-level labels. No boxes here."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tbviewer.core.errors import DataError

CLASSES = ("normal", "sick", "tb")
SPLITS = ("train", "val")
_REQUIRED = ("file", "label", "split")


@dataclass(frozen=True, slots=True)
class Record:
    """One labelled radiograph.

    Attributes
    ----------
    path
        The picture or DICOM file.
    name
        Its path as the manifest writes it; what messages and box lists call it.
    label
        One of `CLASSES`.
    split
        ``train`` or ``val``.
    source
        The collection it comes from; empty if the manifest does not say.
    patient
        Pseudonym of the patient; empty if the manifest does not say.
    """

    path: Path
    name: str
    label: str
    split: str
    source: str
    patient: str

    @property
    def class_index(self) -> int:
        """Index of the label in `CLASSES`."""
        return CLASSES.index(self.label)


def read_manifest(path: Path) -> tuple[Record, ...]:
    """Read a manifest: columns ``file, label, split`` and, if known, ``source`` and ``patient``.

    Files are looked up relative to the manifest's own folder.

    Raises
    ------
    DataError
        If the file cannot be read, lacks a column, or holds a label or split that is not known.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as handle:
            reader = csv.DictReader(handle)
            missing = [column for column in _REQUIRED if column not in (reader.fieldnames or ())]
            if missing:
                raise DataError(
                    "manifest_columns",
                    f"The manifest lacks the column(s) {', '.join(missing)}. It needs file, label and split.",
                    str(path),
                )
            records = tuple(_record(row, reader.line_num, path) for row in reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(
            "manifest_unreadable", f"The manifest cannot be read ({error}). Check the path.", str(path)
        ) from error
    _check_split(records, path)
    return records


def _record(row: dict[str, str], line: int, path: Path) -> Record:
    label, split = (row["label"] or "").strip().lower(), (row["split"] or "").strip().lower()
    for value, allowed, column in ((label, CLASSES, "label"), (split, SPLITS, "split")):
        if value not in allowed:
            raise DataError(
                "manifest_value",
                f"Line {line} has the {column} “{value}”; it must be one of {', '.join(allowed)}.",
                str(path),
            )
    return Record(
        path=path.parent / row["file"],
        name=row["file"],
        label=label,
        split=split,
        source=(row.get("source") or "").strip(),
        patient=(row.get("patient") or "").strip(),
    )


def _check_split(records: Sequence[Record], path: Path) -> None:
    for split in SPLITS:
        for label in ("normal", "tb"):
            if not any(r.split == split and r.label == label for r in records):
                raise DataError(
                    "empty_class",
                    f"The {split} split has no radiograph labelled {label}. Training and its check need both "
                    "TB and normal radiographs in both splits.",
                    str(path),
                )
