"""A phantom on disk: TBX11K's official layout, and a manifest and a box list beside it.

=============================  ==================================================================
imgs/{health,sick,tb}/*.png    the radiographs, with the marker
unmarked/{health,sick,tb}/…    the same without it: the phantom once the shortcut is removed
lists/TBX11K_{train,val}.txt   names under ``imgs``
annotations/json/*.json        COCO: boxes as x, y, width, height
annotations/xml/*.xml          Pascal VOC: xmin, ymin, xmax, ymax; TB radiographs only
manifest.csv, boxes.csv        the same radiographs and boxes as ``tbtrain`` takes them
phantom.json                   settings; the same settings draw the same files
=============================  ==================================================================

Read as a TBX11K folder, the official val list is the test split and a fold of train is val; by the
manifest, val is val.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
from PIL import Image

from tbviewer.core.errors import OutputError
from tbviewer.core.files import write_atomically
from trainer.data.workers import Failure, Progress, in_order
from trainer.phantom.film import Picture
from trainer.phantom.marker import marked
from trainer.phantom.subject import FOLDERS, PhantomConfig, Subject, draw, people

Boxes = dict[str, npt.NDArray[np.int64]]

SOURCE = "phantom"
_CATEGORIES = ("ActiveTuberculosis", "ObsoletePulmonaryTuberculosis", "PulmonaryTuberculosis")


def write_phantom(config: PhantomConfig, out: Path, progress: Progress) -> tuple[Subject, ...]:
    """Draw a phantom into a folder; nothing is drawn again that the folder holds with the same settings.

    Returns
    -------
    Everybody in it.

    Raises
    ------
    OutputError
        If the folder cannot be written or holds another phantom.
    """
    subjects, settings = people(config), json.dumps(asdict(config), indent=2).encode()
    if _holds(out / "phantom.json", settings):
        return subjects
    _make_folders(out)
    boxes: Boxes = {}
    found = in_order(partial(_draw_into, out, config.size_px), subjects, progress, "drawing")
    for subject, result in zip(subjects, found, strict=True):
        if isinstance(result, Failure):
            raise OutputError("cannot_write", result.sentence, subject.name)
        boxes[subject.name] = result
    for split in ("train", "val"):
        _write_split(out, split, [s for s in subjects if s.split == split], boxes, config.size_px)
    _write_tables(out, subjects, boxes)
    write_atomically(out / "phantom.json", settings)  # last: it declares the phantom complete
    return subjects


def _holds(path: Path, settings: bytes) -> bool:
    if not path.exists():
        return False
    if path.read_bytes() != settings:
        raise OutputError(
            "other_phantom", "The folder holds a phantom with other settings. Name another folder.", str(path)
        )
    return True


def _make_folders(out: Path) -> None:
    names = ["lists", "annotations/json", "annotations/xml"]
    names += [f"{kind}/{folder}" for kind in ("imgs", "unmarked") for folder in FOLDERS.values()]
    try:
        for name in names:
            (out / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            "cannot_write", f"The folder cannot be made ({error.strerror}). Name another.", str(out)
        ) from error


def _draw_into(out: Path, size_px: int, subject: Subject) -> npt.NDArray[np.int64]:
    """Draw one radiograph, write it with and without its marker, and return its boxes."""
    drawn = draw(subject, size_px)
    _write_picture(out / "unmarked" / subject.name, drawn.picture)
    _write_picture(out / "imgs" / subject.name, marked(drawn.picture, subject.marker))
    if len(drawn.boxes):
        _write_xml(out / "annotations" / "xml", subject, drawn.boxes, size_px)
    return drawn.boxes


def _write_picture(path: Path, picture: Picture) -> None:
    write_atomically(path, lambda file: Image.fromarray(picture).save(file, "PNG", compress_level=1))


def _write_xml(folder: Path, subject: Subject, boxes: npt.NDArray[np.int64], size_px: int) -> None:
    root = ElementTree.Element("annotation")
    ElementTree.SubElement(root, "filename").text = Path(subject.name).name
    size = ElementTree.SubElement(root, "size")
    for name, value in (("width", size_px), ("height", size_px), ("depth", 1)):
        ElementTree.SubElement(size, name).text = str(value)
    for box in boxes:
        lesion = ElementTree.SubElement(root, "object")
        ElementTree.SubElement(lesion, "name").text = _CATEGORIES[0]
        corners = ElementTree.SubElement(lesion, "bndbox")
        for name, value in zip(("xmin", "ymin", "xmax", "ymax"), box, strict=True):
            ElementTree.SubElement(corners, name).text = str(int(value))
    write_atomically(folder / f"{Path(subject.name).stem}.xml", ElementTree.tostring(root))


def _write_split(out: Path, split: str, subjects: Sequence[Subject], boxes: Boxes, size_px: int) -> None:
    names = "".join(f"{subject.name}\n" for subject in subjects)
    write_atomically(out / "lists" / f"TBX11K_{split}.txt", names.encode())
    images: list[dict[str, object]] = []
    annotations: list[dict[str, object]] = []
    for image_id, subject in enumerate(subjects, start=1):
        images.append({"id": image_id, "file_name": subject.name, "width": size_px, "height": size_px})
        for x0, y0, x1, y1 in boxes[subject.name].tolist():
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": image_id,
                    "category_id": 1,
                    "iscrowd": 0,
                    "area": (x1 - x0) * (y1 - y0),
                    "bbox": [float(x0), float(y0), float(x1 - x0), float(y1 - y0)],
                }
            )
    categories = [
        {"id": i, "name": name, "supercategory": "Tuberculosis"} for i, name in enumerate(_CATEGORIES, 1)
    ]
    coco = {"categories": categories, "images": images, "annotations": annotations}
    write_atomically(out / "annotations" / "json" / f"TBX11K_{split}.json", json.dumps(coco).encode())


def _write_tables(out: Path, subjects: Sequence[Subject], boxes: Boxes) -> None:
    people_rows = [[f"imgs/{s.name}", s.label, s.split, SOURCE, Path(s.name).stem] for s in subjects]
    box_rows = [[f"imgs/{name}", *box] for name, some in boxes.items() for box in some.tolist()]
    _write_csv(out / "manifest.csv", ["file", "label", "split", "source", "patient"], people_rows)
    _write_csv(out / "boxes.csv", ["file", "xmin", "ymin", "xmax", "ymax"], box_rows)


def _write_csv(path: Path, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    write_atomically(path, text.getvalue().encode())
