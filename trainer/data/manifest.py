"""The manifest CSV: which radiographs there are, with their image-level labels. No boxes here."""

from __future__ import annotations

import csv
from pathlib import Path

from tbviewer.core.errors import DataError
from trainer.data.record import LABELS, SPLITS, Record

_REQUIRED = ("file", "label", "split")


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
    return records


def _record(row: dict[str, str], line: int, path: Path) -> Record:
    label, split = (row["label"] or "").strip().lower(), (row["split"] or "").strip().lower()
    for value, allowed, column in ((label, LABELS, "label"), (split, SPLITS, "split")):
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
