"""The manifest CSV: which radiographs there are, with their image-level labels. No boxes here."""

from __future__ import annotations

import csv
from pathlib import Path

from tbviewer.core.errors import DataError
from trainer.data.record import LABELS, SPLITS, Record, label_of, split_of
from trainer.data.table import opened_table

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
        with opened_table(path) as reader:
            missing = [column for column in _REQUIRED if column not in (reader.fieldnames or ())]
            if missing:
                raise DataError(
                    "manifest_columns",
                    f"The manifest lacks the column(s) {', '.join(missing)}. It needs file, label and split.",
                    str(path),
                )
            return tuple(_record(row, reader.line_num, path) for row in reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(
            "manifest_unreadable",
            f"The manifest cannot be read ({error}). Check the path, and save it as CSV in UTF-8.",
            str(path),
        ) from error


def _record(row: dict[str, str | None], line: int, path: Path) -> Record:
    words = {column: (row.get(column) or "").strip() for column in (*_REQUIRED, "source", "patient")}
    label, split = label_of(words["label"]), split_of(words["split"])
    for value, allowed, column in ((label, LABELS, "label"), (split, SPLITS, "split")):
        if not value:
            raise DataError(
                "manifest_value",
                f"Line {line} has the {column} “{words[column]}”; it must be one of {', '.join(allowed)}.",
                str(path),
            )
    if not words["file"]:
        raise DataError("manifest_value", f"Line {line} names no file. Name one, or remove it.", str(path))
    return Record(
        path=path.parent / words["file"].replace("\\", "/"),
        name=words["file"],
        label=label,
        split=split,
        source=words["source"],
        patient=words["patient"],
    )
