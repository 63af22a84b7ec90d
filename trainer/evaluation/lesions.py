"""True boxes, for evaluation and for choosing thresholds on val. Nothing that trains imports this.

TBX11K's COCO files are in the pictures' 512 px, its XML files in the original radiographs' larger pixels;
both say so, and are scaled to the pixels that the radiograph has.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError, UnreadableError
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.data.dataset import Dataset
from trainer.data.record import Record
from trainer.data.table import opened_table

Corners = npt.NDArray[np.float64]

MEASURED_SPLITS = ("val", "test")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A radiograph's boxes as an annotation gives them.

    Attributes
    ----------
    name
        The radiograph, as the annotation writes it.
    width, height
        Size in pixels of the picture they were drawn in.
    boxes
        ``xmin, ymin, xmax, ymax`` of each.
    """

    name: str
    width: float
    height: float
    boxes: tuple[tuple[float, ...], ...]


def boxes_of(dataset: Dataset, splits: Iterable[str] = MEASURED_SPLITS) -> dict[str, Corners] | None:
    """Return the boxes that come with a data set, in the radiographs' own pixels; None if none do.

    TBX11K alone brings its own: COCO JSON or, where that is missing, XML.

    Parameters
    ----------
    dataset
        The data set.
    splits
        Whose radiographs' boxes to return; those of train are of no use here.

    Returns
    -------
    By the record's name, its boxes, shape ``(n, 4)``. ``tb/tb1199.png`` has none.

    Raises
    ------
    DataError
        If the annotations are damaged.
    """
    if dataset.kind != "tbx11k":
        return None
    folder = dataset.root / "annotations"
    official = [folder / "json" / f"TBX11K_{split}.json" for split in ("train", "val")]
    wanted = {record.name for name in splits for record in dataset.split(name)}
    drawn: list[_Drawn] = []
    for path in (path for path in official if path.exists()):
        drawn += _parsed(path, dataset.records)
    if not drawn and (folder / "xml").is_dir():
        drawn = _parsed(folder / "xml", [r for r in dataset.records if r.name in wanted])
    return _in_pixels(drawn, dataset.records, wanted, dataset.root) or None


def read_boxes(
    path: Path, records: Sequence[Record] = (), splits: Iterable[str] = MEASURED_SPLITS
) -> dict[str, Corners]:
    """Read true boxes: our CSV, COCO JSON as TBX11K writes it, or its folder of XML files.

    Parameters
    ----------
    path
        CSV with the columns ``file, xmin, ymin, xmax, ymax`` in the radiograph's own pixels; a COCO
        ``.json``; or a folder with an ``.xml`` for each radiograph.
    records
        All radiographs of the data set: JSON and XML may name one by the last part of its name, which says
        which is meant only beside all others. They state the size of the picture that the boxes were drawn
        in, from which they are scaled to the radiograph's own pixels. A CSV needs none of this.
    splits
        Whose radiographs' boxes to return from JSON and XML.

    Returns
    -------
    By the name that the data set gives the radiograph, its boxes, shape ``(n, 4)``.

    Raises
    ------
    DataError
        If the file cannot be read, holds something that is no box, none for any of the radiographs, or one
        that may be of several.
    """
    if path.suffix.lower() != ".json" and not path.is_dir():
        return _read_csv(path)
    of_splits = frozenset(splits)
    wanted = [record for record in records if record.split in of_splits]
    boxes = _in_pixels(_parsed(path, wanted), records, {record.name for record in wanted}, path)
    if not boxes:
        raise DataError(
            "boxes_elsewhere",
            "No radiograph that is measured on has a box here. Name annotations of this data set's val or "
            "test split.",
            str(path),
        )
    return boxes


def _read_csv(path: Path) -> dict[str, Corners]:
    boxes: dict[str, list[tuple[float, ...]]] = {}
    try:
        with opened_table(path) as table:
            for row in table:
                corners = tuple(float(row[name]) for name in ("xmin", "ymin", "xmax", "ymax"))
                boxes.setdefault((row["file"] or "").strip(), []).append(_checked(corners))
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise DataError(
            "boxes_unreadable",
            f"The box list cannot be used ({error}). It needs file, xmin, ymin, xmax and ymax.",
            str(path),
        ) from error
    return {name: np.array(rows) for name, rows in boxes.items()}


def _parsed(path: Path, records: Sequence[Record]) -> list[_Drawn]:
    try:
        if path.is_dir():
            return list(_from_xml(path, records))
        return list(_from_coco(json.loads(path.read_text(encoding="utf-8-sig"))))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ElementTree.ParseError) as error:
        raise DataError(
            "boxes_unreadable",
            f"The annotations cannot be used ({error}). Unpack them again from where they came.",
            str(path),
        ) from error


def _from_coco(content: dict[str, list[dict[str, object]]]) -> Iterator[_Drawn]:
    """Yield the annotated images of a COCO file, whose ``bbox`` is x, y, width, height."""
    boxes: dict[object, list[tuple[float, ...]]] = {}
    for annotation in content["annotations"]:
        x, y, width, height = (float(value) for value in annotation["bbox"])  # type: ignore[attr-defined]
        boxes.setdefault(annotation["image_id"], []).append(_checked((x, y, x + width, y + height)))
    for image in content["images"]:
        if image["id"] in boxes:
            width, height = float(str(image["width"])), float(str(image["height"]))
            yield _drawn(str(image["file_name"]), width, height, boxes[image["id"]])


def _from_xml(folder: Path, records: Sequence[Record]) -> Iterator[_Drawn]:
    """Yield the Pascal-VOC-like files that are called as the records are, with their boxes."""
    for stem in dict.fromkeys(map(_stem, records)):
        path = folder / f"{stem}.xml"
        if not path.exists():
            continue
        root = ElementTree.parse(path).getroot()
        boxes = [
            _checked(tuple(_number(box, side) for side in ("xmin", "ymin", "xmax", "ymax")))
            for box in root.iter("bndbox")
        ]
        if boxes:
            yield _drawn(path.name, _number(root, "size/width"), _number(root, "size/height"), boxes)


def _drawn(name: str, width: float, height: float, boxes: Sequence[tuple[float, ...]]) -> _Drawn:
    if not (width > 0 and height > 0):
        raise ValueError(f"{name} is said to be {width:g} × {height:g} pixels large")
    return _Drawn(name, width, height, tuple(boxes))


def _number(element: ElementTree.Element, place: str) -> float:
    text = element.findtext(place)
    if text is None:
        raise ValueError(f"{place} is missing")
    return float(text)


def _checked(corners: tuple[float, ...]) -> tuple[float, ...]:
    if not (corners[0] < corners[2] and corners[1] < corners[3]):
        raise ValueError(f"no box: {corners}")
    return corners


def _in_pixels(
    drawn: Iterable[_Drawn], records: Sequence[Record], wanted: set[str], subject: Path
) -> dict[str, Corners]:
    """Scale boxes to the pixels of the wanted records."""
    found: dict[str, Corners] = {}
    for one, match in _matched(list(drawn), records, wanted, subject):
        try:
            radiograph = read(Source(str(match.path)))
        except UnreadableError:  # which whoever measures it will be told
            continue
        scale_x, scale_y = radiograph.columns / one.width, radiograph.rows / one.height
        found[match.name] = np.array(one.boxes) * (scale_x, scale_y, scale_x, scale_y)
    return found


def _matched(
    drawn: Sequence[_Drawn], records: Sequence[Record], wanted: set[str], subject: Path
) -> Iterator[tuple[_Drawn, Record]]:
    """Yield each wanted record that has boxes: the one of that name or, failing that, of its last part."""
    by_name = {record.name: record for record in records}
    stems: dict[str, list[Record]] = {}
    for record in records:
        stems.setdefault(_stem(record), []).append(record)
    matches: dict[str, _Drawn] = {}
    for one in sorted(drawn, key=lambda one: one.name not in by_name):  # whole names first: they are sure
        named = by_name.get(one.name)
        alike = [named] if named else stems.get(PurePosixPath(one.name).stem, [])
        if not any(record.name in wanted for record in alike):
            continue
        if len(alike) > 1:
            raise _ambiguous(one.name, [record.name for record in alike], subject)
        before = matches.setdefault(alike[0].name, one)
        if before is not one and before.name not in by_name:
            raise _ambiguous(alike[0].name, [before.name, one.name], subject)
    for name, one in matches.items():
        yield one, by_name[name]


def _ambiguous(name: str, may_be: Sequence[str], subject: Path) -> DataError:
    return DataError(
        "boxes_ambiguous",
        f"Whose boxes these are cannot be told: {name} may be {may_be[0]} or {may_be[1]}. Name radiographs "
        "in the annotations exactly as the data set does, in a COCO file or a CSV.",
        str(subject),
    )


def _stem(record: Record) -> str:
    return PurePosixPath(record.name).stem
