"""Leaving one source out: which can be missed, and what the command finds, writes and says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tbviewer.core.errors import DataError
from tests.trainer.evaluation.made_run import read_json, see_brightness, write_run
from trainer.__main__ import main
from trainer.data.dataset import Dataset, without_sources
from trainer.data.record import Record
from trainer.evaluation.evaluate import evaluate
from trainer.evaluation.left_out import folder_without, require_worth_leaving_out, sources_to_leave_out
from trainer.fitting import fit as fitting
from trainer.fitting import initial_run
from trainer.fitting.config import FitConfig
from trainer.fitting.initial_bundle import InitialBundle

BOTH = ("normal", "tb")


def data_set_of(*train: tuple[str, str], measured: str = "abc") -> Dataset:
    """Return a data set with a train radiograph for each source and label, and a val one of each label."""
    records = [
        Record(Path(f"{n}.png"), f"{n}.png", label, "train", source, "")
        for n, (source, label) in enumerate(train)
    ]
    val = [Record(Path("v"), f"v{s}{label}", label, "val", s, "") for s in measured for label in BOTH]
    return Dataset(Path("x"), "manifest", (*records, *val))


SOME = data_set_of(("a", "tb"), ("a", "normal"), ("b", "tb"), ("c", "normal"))


def test_every_source_that_train_can_miss_is_left_out_in_turn() -> None:
    assert sources_to_leave_out(SOME, "val") == ("a", "b", "c")
    assert sources_to_leave_out(SOME, "val", excluded=("b",)) == ("c",)
    only_tb_is_of_b = data_set_of(("a", "normal"), ("b", "tb"), ("c", "normal"))
    assert sources_to_leave_out(only_tb_is_of_b, "val") == ("a", "c")


def test_a_source_that_is_not_measured_or_that_val_cannot_miss_is_not_left_out() -> None:
    """Without it the hours of a fit would end with nothing to choose or to measure on."""
    some = replace(SOME, records=tuple(r for r in SOME.records if r.split == "train" or r.source == "a"))
    with pytest.raises(DataError, match="each is missing from val, or without it train or val lacks"):
        sources_to_leave_out(some, "val")
    with pytest.raises(DataError, match="The val split has no radiograph labelled normal"):
        without_sources(some, ("a",))
    for source, match in (
        ("a", "The val split has no radiograph labelled normal"),
        ("b", "no radiograph in val"),
        ("x", "not trained on x"),
    ):
        with pytest.raises(DataError, match=match):
            require_worth_leaving_out(some, source, "val")


def test_a_source_with_all_that_is_sick_in_val_is_not_left_out_if_train_has_others() -> None:
    """Otherwise the calibration of the repeated run would know no sick, and its AUC fall for that."""
    sick = [Record(Path(s), f"{s} sick", "sick", "train", s, "") for s in "bc"]
    val = Record(Path("v"), "vb sick", "sick", "val", "b", "")
    some = replace(SOME, records=(*SOME.records, *sick, val))
    assert sources_to_leave_out(some, "val") == ("a", "c")
    with pytest.raises(DataError, match=r"Without b: The val split has no .* sick.*Or exclude fewer"):
        require_worth_leaving_out(some, "b", "val")
    none_at_all = replace(some, records=some.records[:-1])  # no source's fault, and so no reason against it
    assert sources_to_leave_out(none_at_all, "val") == ("a", "b", "c")
    of_b_alone = replace(some, records=tuple(r for r in some.records if r.name != "c sick"))
    assert sources_to_leave_out(of_b_alone, "val") == ("a", "b", "c")  # two classes without b


def test_a_single_source_cannot_be_left_out() -> None:
    with pytest.raises(DataError, match=r"1 named source.*Add radiographs of another source"):
        sources_to_leave_out(data_set_of(("a", "tb"), ("a", "normal")), "val")


def test_sources_whose_names_make_the_same_word_get_folders_of_their_own(tmp_path: Path) -> None:
    one, other = (folder_without(tmp_path, name) for name in ("Site A / 2", "Site A: 2"))
    assert one != other
    assert one.parent == other.parent == tmp_path / "left_out"
    assert one.name.startswith("Site_A_2-")


def test_a_source_that_the_initial_weights_know_is_not_left_out(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fitting, "fit", None)
    known = InitialBundle("student.onnx", "other", ("source 1",))
    monkeypatch.setattr(initial_run, "read_initial", lambda init: known)
    run = write_run(tmp_path / "run", data_set, init="student.onnx")
    assert main(["leave-out", "--run", str(run)]) == 2
    assert "The initial weights were trained on source 1" in capsys.readouterr().err


def test_a_run_that_was_chosen_with_boxes_is_not_measured_again_without_them(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    see_brightness(monkeypatch)
    monkeypatch.setattr(fitting, "fit", None)
    run = write_run(tmp_path / "run", data_set)
    evaluate(run, data_set.with_name("boxes.csv"), True, false_boxes=0.25)
    before = (run / "report.json").read_bytes()
    assert main(["leave-out", "--run", str(run)]) == 2
    assert "the true boxes of boxes.csv. Name them with --boxes" in capsys.readouterr().err
    assert (run / "report.json").read_bytes() == before


def test_the_command_compares_the_run_with_itself_without_each_source(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The made data set has two sources, each with TB, sick and normal radiographs."""
    see_brightness(monkeypatch)
    fitted: list[FitConfig] = []

    def fit(config: FitConfig, out: Path, progress: object, report: object) -> None:
        fitted.append(config)
        if len(fitted) == 2:  # what was measured of the first one is kept by then
            assert {p["left_out"] for p in read_json(run / "left_out.json")["pairs"]} == {"source 0"}
        out.parent.mkdir(exist_ok=True)
        write_run(out, Path(config.data), excluded_sources=config.excluded_sources)

    monkeypatch.setattr(fitting, "fit", fit)
    run = write_run(tmp_path / "run", data_set)
    assert main(["leave-out", "--run", str(run)]) == 2
    assert "evaluate --select" in capsys.readouterr().err
    assert main(["evaluate", "--run", str(run), "--select"]) == 0
    assert main(["leave-out", "--run", str(run), "--source", "elsewhere"]) == 2
    assert "not trained on elsewhere" in capsys.readouterr().err
    assert main(["leave-out", "--run", str(run)]) == 0
    assert "Without source 1:" in capsys.readouterr().out
    assert [config.excluded_sources for config in fitted] == [("source 0",), ("source 1",)]
    found = read_json(run / "left_out.json")
    # Of each source its TB against both labels of both sources, and its others against the other's TB.
    assert len(found["pairs"]) == 2 * (2 * 2 + 2)
    for pair in found["pairs"]:
        assert pair["left_out"] in (pair["tb_source"], pair["other_source"])
        # Both networks see brightness, so that leaving out a source changes nothing but the calibration.
        assert pair["trained_on"]["value"] == pytest.approx(pair["left_out_auc"]["value"], abs=0.3)
    assert (folder_without(run, "source 0") / "report.html").exists()
