"""TBX11K's official layout (Liu et al., CVPR 2020): ``imgs/``, ``lists/``, ``annotations/``. No boxes here.

The labels of the official test set are withheld. So the official val split is our ``test``, and a fold of
the official train split is our ``val``. The ``TBX11K_*`` lists are read; the ``all_*`` lists, which add
radiographs of other collections, are not.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tbviewer.core.errors import DataError
from trainer.data.fold import FOLD_RULE, with_val_fold
from trainer.data.record import Record

SOURCE = "TBX11K"
OFFICIAL_COUNTS = {
    "train": {"normal": 3000, "sick": 3000, "tb": 600},
    "val": {"normal": 800, "sick": 800, "tb": 200},
}
_LABELS = {"health": "normal", "sick": "sick", "tb": "tb"}


def is_tbx11k(root: Path) -> bool:
    """Say whether a folder is laid out so."""
    return (root / "imgs").is_dir() and any((root / name).is_dir() for name in ("lists", "annotations"))


def read_tbx11k(root: Path) -> tuple[tuple[Record, ...], tuple[str, ...]]:
    """Return the radiographs, and sentences on how the official splits were used.

    Raises
    ------
    DataError
        If the train split is named neither by ``lists/`` nor by ``annotations/json/``, or a line of them
        is no labelled radiograph.
    """
    train, val = _names(root, "train"), _names(root, "val")
    if train is None:
        raise DataError(
            "lists_missing",
            "This looks like TBX11K, but neither lists/TBX11K_train.txt nor annotations/json/"
            "TBX11K_train.json is there. Unpack the whole archive again.",
            str(root),
        )
    notes = [f"TBX11K's own test labels are withheld: {FOLD_RULE}; its official val split is our test split."]
    if val is None:
        notes.append(
            "TBX11K's official val split is not here (lists/TBX11K_val.txt or annotations/json/"
            "TBX11K_val.json), so there is no test split."
        )
    records = [_record(root, name, "train") for name in train]
    records += [_record(root, name, "test") for name in val or ()]
    return with_val_fold(records), tuple(notes)


def _names(root: Path, official_split: str) -> tuple[str, ...] | None:
    """Return the names of an official split, such as ``tb/tb0005.png``; None if nothing lists them."""
    listed = root / "lists" / f"TBX11K_{official_split}.txt"
    annotated = root / "annotations" / "json" / f"TBX11K_{official_split}.json"
    path = listed if listed.exists() else annotated
    if not path.exists():
        return None
    try:
        content = path.read_text(encoding="utf-8-sig")
        if path == listed:
            names = [line.strip() for line in content.splitlines() if line.strip()]
        else:
            images = json.loads(content, object_pairs_hook=_without_boxes)["images"]
            names = [str(image["file_name"]) for image in images]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(
            "list_unreadable", f"The list cannot be used ({error}). Unpack TBX11K again.", str(path)
        ) from error
    return tuple(name.replace("\\", "/").removeprefix("imgs/") for name in names)


def _without_boxes(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Drop the annotations while the file is parsed: what trains never holds a box."""
    return {key: value for key, value in pairs if key not in ("annotations", "bbox")}


def _record(root: Path, name: str, split: str) -> Record:
    label = _LABELS.get(name.partition("/")[0])
    if label is None:
        raise DataError(
            "unknown_class",
            f"TBX11K's list names “{name}”, which lies in none of health/, sick/ and tb/. Unpack it again.",
            str(root),
        )
    return Record(root / "imgs" / name, name, label, split, SOURCE, patient="")
