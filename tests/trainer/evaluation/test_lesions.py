"""True boxes from every kind of list, in the radiograph's own pixels."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tbviewer.core.errors import DataError
from tests.trainer.conftest import write_data_set
from tests.trainer.data.made import BOX, write_tbx11k
from trainer.data.dataset import read_dataset, survey_dataset
from trainer.evaluation.lesions import boxes_of, read_boxes

X, Y, WIDTH, HEIGHT = BOX
CORNERS = [[X, Y, X + WIDTH, Y + HEIGHT]]


@pytest.mark.parametrize("annotations", ["json", "xml"])
def test_tbx11k_brings_its_own_boxes_for_val_and_test(tmp_path: Path, annotations: str) -> None:
    root = write_tbx11k(tmp_path)
    if annotations == "xml":
        for path in (root / "annotations" / "json").iterdir():
            path.unlink()
    dataset = read_dataset(root)
    boxes = boxes_of(dataset)
    assert boxes is not None
    measured = {r.name for split in ("val", "test") for r in dataset.split(split) if r.label == "tb"}
    assert boxes.keys() == measured
    for corners in boxes.values():
        assert corners == pytest.approx(np.array(CORNERS))


def test_boxes_follow_a_picture_that_was_resized(tmp_path: Path) -> None:
    root = write_tbx11k(tmp_path)
    path = root / "imgs" / "tb" / "t0030.png"
    Image.open(path).resize((128, 192)).save(path)  # twice as wide, three times as high
    boxes = boxes_of(read_dataset(root), ["test"])
    assert boxes is not None
    assert boxes["tb/t0030.png"] == pytest.approx(
        np.array([[2 * X, 3 * Y, 2 * (X + WIDTH), 3 * (Y + HEIGHT)]])
    )
    assert boxes["tb/t0031.png"] == pytest.approx(np.array(CORNERS))


def test_other_data_sets_bring_none(tmp_path: Path) -> None:
    assert boxes_of(read_dataset(write_data_set(tmp_path))) is None


def test_a_tb_radiograph_without_annotation_has_no_entry(tmp_path: Path) -> None:
    root = write_tbx11k(tmp_path)
    for path in (root / "annotations" / "json").iterdir():
        path.unlink()
    (root / "annotations" / "xml" / "t0031.xml").unlink()
    boxes = boxes_of(read_dataset(root), ["test"])
    assert boxes is not None
    assert boxes.keys() == {"tb/t0030.png", "tb/t0032.png"}


def test_the_real_annotations_agree_with_the_box_list_made_from_them(real_data: Path) -> None:
    """The list's makers count pixels from one, the COCO file from zero."""
    dataset = survey_dataset(real_data / "tbx11k_fixture")
    boxes = boxes_of(dataset, ["train"])
    listed = read_boxes(real_data / "cxr" / "boxes.csv")
    assert boxes is not None
    assert boxes.keys() == {"tb/tb0005.png", "tb/tb0007.png"}
    for name, corners in boxes.items():
        assert corners + 1 == pytest.approx(listed[f"tbx11k_{name.replace('png', 'jpg')}"], abs=0.06)
    path = real_data / "tbx11k_fixture" / "annotations" / "json" / "TBX11K_train.json"
    assert read_boxes(path, dataset.records).keys() == boxes.keys()


def test_a_csv_gives_corners_by_name(tmp_path: Path) -> None:
    path = tmp_path / "boxes.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(
            [
                ["file", "type", "xmin", "ymin", "xmax", "ymax"],
                ["a", "x", 1, 2, 3, 4],
                ["a", "x", 5, 6, 7, 8.5],
            ]
        )
    assert read_boxes(path)["a"].tolist() == [[1, 2, 3, 4], [5, 6, 7, 8.5]]
    path.write_text(path.read_text().replace(",", ";"))  # as some spreadsheets write it
    assert read_boxes(path)["a"].tolist() == [[1, 2, 3, 4], [5, 6, 7, 8.5]]


@pytest.mark.parametrize(
    ("name", "content", "match"),
    [
        ("a.csv", "file,xmin,ymin,xmax,ymax\na,3,2,1,4\n", "no box"),
        ("a.csv", "file,xmin\na,3\n", "It needs file, xmin, ymin, xmax and ymax"),
        ("a.json", "{", "Unpack them again"),
        ("a.json", '{"images": [], "annotations": [{"image_id": 1, "bbox": [1, 2]}]}', "Unpack them again"),
        ("a.json", '{"images": [], "annotations": []}', "No radiograph of the data set has a box here"),
        ("none.csv", None, "cannot be used"),
    ],
)
def test_lists_that_make_no_sense_are_refused(
    tmp_path: Path, name: str, content: str | None, match: str
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(DataError, match=match):
        read_boxes(tmp_path / name)


@pytest.mark.parametrize("damage", ["<annotation>", "<annotation><object><bndbox/></object></annotation>"])
def test_damaged_xml_is_refused(tmp_path: Path, damage: str) -> None:
    root = write_tbx11k(tmp_path)
    for path in (root / "annotations" / "json").iterdir():
        path.unlink()
    (root / "annotations" / "xml" / "t0030.xml").write_text(damage)
    with pytest.raises(DataError, match="Unpack them again"):
        boxes_of(read_dataset(root))
