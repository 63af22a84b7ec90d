"""True boxes from every kind of list, in the radiograph's own pixels."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tbviewer.core.errors import DataError
from tests.trainer.conftest import write_data_set
from tests.trainer.data.made import BOX, SIDE_PX, save, write_tbx11k
from trainer.data.dataset import Dataset, read_dataset, survey_dataset
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
    assert read_boxes(path, dataset.records, ["train"]).keys() == boxes.keys()


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
    spaced = tmp_path / "spaced.csv"  # as it is typed by hand
    spaced.write_text(path.read_text().replace(",", " , "))
    assert read_boxes(spaced)["a"].tolist() == [[1, 2, 3, 4], [5, 6, 7, 8.5]]
    path.write_text(path.read_text().replace(",", ";"))  # as some spreadsheets write it
    assert read_boxes(path)["a"].tolist() == [[1, 2, 3, 4], [5, 6, 7, 8.5]]


@pytest.mark.parametrize(
    ("name", "content", "match"),
    [
        ("a.csv", "file,xmin,ymin,xmax,ymax\na,3,2,1,4\n", "no box"),
        ("a.csv", "file,xmin\na,3\n", "It needs file, xmin, ymin, xmax and ymax"),
        ("a.json", "{", "Unpack them again"),
        ("a.json", '{"images": [], "annotations": [{"image_id": 1, "bbox": [1, 2]}]}', "Unpack them again"),
        ("a.json", '{"images": [], "annotations": []}', "No radiograph that is measured on has a box"),
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


def same_names_in_train_and_val(root: Path) -> Dataset:
    """Return a data set whose splits call their radiographs alike, but for one TB radiograph of val."""
    names = ("normal/1.png", "tb/1.png", "tb/3.png")
    alike = [f"{split}/{name}" for split in ("train", "val") for name in names]
    for seed, name in enumerate((*alike, "val/tb/2.png")):
        save(root / name, seed)
    return read_dataset(root)


def coco(path: Path, **corners: float) -> Path:
    """Write a COCO file with one box of 10 × 10 px for each name, at that distance from the edges."""
    images = [{"id": n, "file_name": n, "width": SIDE_PX, "height": SIDE_PX} for n in corners]
    boxes = [{"image_id": n, "bbox": [corner, corner, 10, 10]} for n, corner in corners.items()]
    path.write_text(json.dumps({"images": images, "annotations": boxes}))
    return path


def test_boxes_of_train_never_reach_a_val_radiograph_that_is_called_alike(tmp_path: Path) -> None:
    dataset = same_names_in_train_and_val(tmp_path / "data")
    names = {"val/tb/1.png": 1.0, "train/tb/1.png": 2.0, "2.png": 3.0, "elsewhere.png": 4.0}
    boxes = read_boxes(coco(tmp_path / "a.json", **names), dataset.records)
    assert {name: corners[0, 0] for name, corners in boxes.items()} == {
        "val/tb/1.png": 1.0,
        "val/tb/2.png": 3.0,
    }


@pytest.mark.parametrize("names", [["1.png"], ["a/2.png", "b/2.png"]])
def test_annotations_that_may_be_of_several_radiographs_are_refused(tmp_path: Path, names: list[str]) -> None:
    dataset = same_names_in_train_and_val(tmp_path / "data")
    path = coco(tmp_path / "a.json", **dict.fromkeys(names, 1.0))
    with pytest.raises(DataError, match=r"may be .*Name radiographs in the annotations exactly"):
        read_boxes(path, dataset.records)
    whole = coco(tmp_path / "b.json", **dict.fromkeys([*names[1:], "val/tb/2.png"], 1.0))
    assert read_boxes(whole, dataset.records).keys() == {"val/tb/2.png"}


def test_xml_whose_name_several_radiographs_share_is_refused(tmp_path: Path) -> None:
    dataset = same_names_in_train_and_val(tmp_path / "data")
    box = "<bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9</ymax></bndbox>"
    for name in "12":
        (tmp_path / f"{name}.xml").write_text(
            f"<annotation><size><width>64</width><height>64</height></size>{box}</annotation>"
        )
    with pytest.raises(DataError, match=r"1\.xml may be train/normal/1\.png or train/tb/1\.png"):
        read_boxes(tmp_path, dataset.records)
    (tmp_path / "1.xml").unlink()
    assert read_boxes(tmp_path, dataset.records).keys() == {"val/tb/2.png"}
