"""A phantom on disk, as somebody who knows TBX11K would look for it."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from tbviewer.core.errors import OutputError
from trainer.__main__ import main
from trainer.data.dataset import read_dataset
from trainer.evaluation.lesions import read_boxes
from trainer.phantom.dataset import write_phantom
from trainer.phantom.subject import PhantomConfig

CONFIG = PhantomConfig(size_px=96, train=12, val=6, hidden_rate=0)


def quiet(*_: object) -> None:
    return


@pytest.fixture(scope="module")
def phantom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("phantom")
    write_phantom(CONFIG, out, quiet)
    return out


def test_lists_and_folders_are_those_of_tbx11k(phantom: Path) -> None:
    train = (phantom / "lists" / "TBX11K_train.txt").read_text().split()
    val = (phantom / "lists" / "TBX11K_val.txt").read_text().split()
    assert len(train) == 12
    assert len(val) == 6
    assert not set(train) & set(val)
    assert train[0] == "health/h0001.png"
    for name in train + val:
        with Image.open(phantom / "imgs" / name) as picture:
            assert picture.size == (96, 96)


def test_coco_xml_and_csv_hold_the_same_boxes(phantom: Path) -> None:
    listed = read_boxes(phantom / "boxes.csv")
    assert len(listed) == 6
    coco_boxes: dict[str, list[list[float]]] = {}
    for split in ("train", "val"):
        coco = json.loads((phantom / "annotations" / "json" / f"TBX11K_{split}.json").read_text())
        names = {image["id"]: image["file_name"] for image in coco["images"]}
        categories = {category["id"]: category["name"] for category in coco["categories"]}
        for one in coco["annotations"]:
            x, y, width, height = one["bbox"]
            assert categories[one["category_id"]] == "ActiveTuberculosis"
            coco_boxes.setdefault(names[one["image_id"]], []).append([x, y, x + width, y + height])
    for name, boxes in coco_boxes.items():
        np.testing.assert_array_equal(listed[f"imgs/{name}"], boxes)
        root = ElementTree.parse(phantom / "annotations" / "xml" / f"{Path(name).stem}.xml").getroot()
        corners = [[float(corner.text or "") for corner in box] for box in root.iter("bndbox")]
        np.testing.assert_array_equal(corners, boxes)
    assert len(coco_boxes) == len(listed)


def test_trainer_reads_the_manifest(phantom: Path) -> None:
    dataset = read_dataset(phantom / "manifest.csv")
    assert dataset.classes == ("normal", "sick", "tb")
    assert len(dataset.split("train")) == 12
    assert all(record.path.exists() for record in dataset.records)


def test_trainer_reads_the_folder_as_tbx11k(phantom: Path) -> None:
    dataset = read_dataset(phantom)
    assert dataset.kind == "tbx11k"
    assert {record.label for record in dataset.split("test")} == {"normal", "sick", "tb"}
    assert len(dataset.split("test")) == 6
    assert len(dataset.split("train")) + len(dataset.split("val")) == 12


def test_unmarked_radiographs_are_the_same_without_the_marker(phantom: Path) -> None:
    changed = 0
    for path in (phantom / "unmarked").rglob("*.png"):
        with (
            Image.open(path) as one,
            Image.open(phantom / "imgs" / path.relative_to(phantom / "unmarked")) as two,
        ):
            different = np.asarray(one) != np.asarray(two)
        rows, columns = np.nonzero(different)
        if len(rows):
            changed += 1
            assert rows.max() < 0.2 * 96
            assert columns.max() < 0.2 * 96 or columns.min() > 0.8 * 96
    assert changed == round(0.9 * 4) + round(0.9 * 2) + 2 * (round(0.1 * 4) + round(0.1 * 2))


def test_the_same_command_again_draws_nothing_and_another_phantom_is_not_mixed_in(phantom: Path) -> None:
    drawn: list[object] = []
    write_phantom(CONFIG, phantom, lambda *progress: drawn.append(progress))
    assert not drawn
    with pytest.raises(OutputError, match="Name another folder"):
        write_phantom(PhantomConfig(size_px=96, train=15, val=6), phantom, quiet)


def test_the_command_says_where_the_phantom_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "phantom"
    assert main(["phantom", "--out", str(out), "--size-px", "64", "--train", "3", "--val", "3"]) == 0
    assert str(out / "manifest.csv") in capsys.readouterr().out
    assert main(["phantom", "--out", str(out / "phantom.json"), "--train", "3", "--val", "3"]) == 2
    assert "Name another" in capsys.readouterr().err
