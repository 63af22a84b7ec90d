"""Where a run's true boxes come from: a list that is named, in any of its forms, or the data set itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tbviewer.core.errors import DataError
from tests.trainer.conftest import write_data_set
from tests.trainer.data.made import BOX, write_tbx11k
from tests.trainer.evaluation.made_run import write_run
from tests.trainer.evaluation.test_lesions import coco, same_names_in_train_and_val
from trainer.evaluation.measured_sources import measured_sources
from trainer.evaluation.opened_run import OpenedRun, open_run
from trainer.fitting.initial_bundle import UNNAMED, InitialBundle
from trainer.fitting.run import RunFacts

X, Y, WIDTH, HEIGHT = BOX


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data set in TBX11K's layout."""
    return write_tbx11k(tmp_path_factory.mktemp("tbx11k") / "TBX11K")


def boxed(known: OpenedRun, split: str) -> set[str]:
    return {r.name for r in known.split(split) if r.name in known.truths}


def lesions(known: OpenedRun, split: str) -> set[str]:
    return {r.name for r in known.split(split) if r.label == "tb"}


def test_where_no_list_is_named_tbx11ks_own_boxes_are_used(root: Path, tmp_path: Path) -> None:
    known = open_run(write_run(tmp_path / "run", root), None)
    assert known.box_list == "the data set's own annotations"
    for split in ("val", "test"):
        assert boxed(known, split) == lesions(known, split) != set()


@pytest.mark.parametrize("name", ["json/TBX11K_val.json", "xml"])
def test_coco_and_xml_are_taken_where_they_are_named(name: str, root: Path, tmp_path: Path) -> None:
    """TBX11K's official val split, which the JSON file is of, is our test split."""
    known = open_run(write_run(tmp_path / "run", root), root / "annotations" / name)
    assert known.box_list == Path(name).name
    assert boxed(known, "test") == lesions(known, "test")
    assert bool(boxed(known, "val")) == (name == "xml")
    for corners in known.truths.values():
        assert corners == pytest.approx(np.array([[X, Y, X + WIDTH, Y + HEIGHT]]))


def test_other_data_sets_have_none_unless_named(data_set: Path, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", data_set)
    without = open_run(run, None)
    assert (without.truths, without.box_list) == ({}, "")
    assert boxed(open_run(run, data_set.with_name("boxes.csv")), "val") == lesions(without, "val")


def test_a_list_of_train_radiographs_alone_is_refused(data_set: Path, tmp_path: Path) -> None:
    lines = data_set.with_name("boxes.csv").read_text().splitlines(keepends=True)
    path = tmp_path / "train.csv"
    path.write_text("".join(line for line in lines if not line.startswith("val")))
    with pytest.raises(DataError, match=r"No TB radiograph of val or test has a box in this list"):
        open_run(write_run(tmp_path / "run", data_set), path)


def test_a_run_takes_from_coco_the_boxes_of_its_val_radiographs_alone(tmp_path: Path) -> None:
    """Names repeat between splits; a box of train must not land on val for its last part."""
    root = tmp_path / "data"
    same_names_in_train_and_val(root)
    names = {"val/tb/2.png": 1.0, "train/tb/3.png": 2.0}
    path = coco(tmp_path / "all.json", **names)
    known = open_run(write_run(tmp_path / "run", root), path)
    assert {name: corners[0, 0] for name, corners in known.truths.items()} == {"val/tb/2.png": 1.0}


def test_a_data_set_that_changed_since_the_fit_is_not_measured(tmp_path: Path) -> None:
    data = write_data_set(tmp_path)
    run, lines = write_run(tmp_path / "run", data), data.read_text()
    data.write_text(lines + lines.splitlines()[-1].replace("val_tb_3.png,tb,val", "new.png,tb,test") + "\n")
    assert len(open_run(run, None).split("test")) == 1  # test is no part of the fit
    for changed in (
        lines.replace("train_tb_0.png,tb,train", "train_tb_0.png,tb,test"),
        lines.replace("train_tb_0.png,tb,train,source 0", "train_tb_0.png,tb,train,source 1"),
    ):
        data.write_text(changed)
        with pytest.raises(DataError, match="changed since this run was fitted") as caught:
            open_run(run, None)
        assert caught.value.code == "data_changed"


def test_of_an_older_run_the_numbers_of_radiographs_must_be_the_same(tmp_path: Path) -> None:
    data = write_data_set(tmp_path)
    run = write_run(tmp_path / "run", data, excluded_sources=("source 1",))
    facts = RunFacts.load(run)
    left_out = {**facts.counts, "val sick": facts.counts["val sick"] - 1}
    replace(facts, list_sha256="", skipped=("val_sick_0.png",), counts=left_out).save(run)
    assert len(open_run(run, None).split("val")) == 11
    data.write_text(data.read_text().replace("train_tb_0.png,tb,train", "train_tb_0.png,tb,test"))
    with pytest.raises(DataError, match="changed since this run was fitted"):
        open_run(run, None)


def test_nothing_is_unseen_to_a_run_whose_initial_weights_knew_radiographs_without_a_source(
    tmp_path: Path,
) -> None:
    data = write_data_set(tmp_path)
    lines = data.read_text().splitlines()
    data.write_text("\n".join(line.replace("source 0", "new") if "val" in line else line for line in lines))
    run = write_run(tmp_path / "run", data, excluded_sources=("source 1",), init="/somewhere/backbone.pt")
    known = open_run(run, None)
    val = known.split("val")
    knew = InitialBundle("backbone.pt", "", ("elsewhere",))
    assert measured_sources(known, knew, val).unseen == {"source 1", "new"}
    found = measured_sources(known, replace(knew, sources=(UNNAMED,)), val)
    assert (found.unseen, found.known_before) == (frozenset(), ("source 1",))
