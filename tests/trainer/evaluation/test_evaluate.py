"""``tbtrain evaluate`` on a made data set: what it chooses, measures, writes and says."""

from __future__ import annotations

import csv
import hashlib
import html
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.cbook import pts_to_poststep, pts_to_prestep
from matplotlib.lines import Line2D
from PIL import Image

from tbviewer.core.bundle import Calibration
from tbviewer.core.engine import Engine
from tbviewer.core.errors import DataError, UnreadableError
from tbviewer.core.preprocess import Letterbox
from tests.trainer.conftest import LESION, SIDE_PX, write_data_set
from tests.trainer.evaluation.conftest import RESAMPLES
from tests.trainer.evaluation.made_run import (
    BrightnessEngine,
    read_json,
    see_brightness,
    strings_of,
    write_run,
    write_weights,
)
from trainer.__main__ import main
from trainer.data.dataset import read_dataset
from trainer.evaluation import charts, seeing
from trainer.evaluation.estimate import Estimate, proportion
from trainer.evaluation.evaluate import evaluate
from trainer.evaluation.measuring import measure
from trainer.evaluation.results import Report
from trainer.evaluation.selection import Choice, Selection, load_selections
from trainer.evaluation.summary import allowed_percent, percent, verdicts
from trainer.fitting.config import FitConfig
from trainer.fitting.initial_bundle import UNNAMED, UNRECORDED, InitialBundle
from trainer.fitting.run import RunFacts

Make = Callable[..., Path]

NONE_UNSEEN = "Nothing here was measured on a source that the run was not trained on."


@pytest.fixture(scope="module")
def evaluated(data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """A run on the whole data set and its report."""
    run = write_run(tmp_path_factory.mktemp("evaluated") / "run", data_set)
    with pytest.MonkeyPatch.context() as monkeypatch:
        see_brightness(monkeypatch)
        # Among the four normal pictures one is as white somewhere as a lesion.
        return run, evaluate(run, boxes(data_set), True, false_boxes=0.25)


@pytest.fixture
def make_run(data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """A function that writes a run whose networks see brightness, on a manifest whose rows it may change."""
    see_brightness(monkeypatch)

    def make(change: Callable[[dict[str, str]], dict[str, str]] = dict, **settings: Any) -> Path:
        with data_set.open(newline="") as file:
            rows = [change(row) for row in csv.DictReader(file)]
        manifest = data_set.with_name(f"{tmp_path.name}.csv")
        with manifest.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return write_run(tmp_path / "run", manifest, **settings)

    return make


def boxes(data_set: Path) -> Path:
    return data_set.with_name("boxes.csv")


def test_a_map_that_sees_the_lesion_scores_as_it_should(evaluated: tuple[Path, Report]) -> None:
    _, report = evaluated
    student = report.network("student")
    assert student.localization is not None
    assert (student.localization.radiographs, student.localization.true_boxes) == (4, 4)
    assert student.localization.miou.value > 0.15
    assert student.localization.pointing is not None
    assert student.localization.pointing.value == 1
    assert student.score is not None
    assert student.score.auc.value > 0.8
    whole = next(b for b in report.baselines if b.name == "whole image")
    # By hand: the lesion, 50 × 50 of 256 × 256 pixels, covers 100 × 100 of the grid's 512 × 512.
    assert LESION == (150, 60, 200, 110)
    assert SIDE_PX == 256
    assert whole.localization.miou.value == pytest.approx(100 * 100 / 512**2, abs=1e-6)
    assert {d.than for d in report.differences} >= {"teacher", "two fixed boxes"}
    even = next(d for d in report.differences if d.than == "teacher")
    assert (even.miou.value, even.miou.low, even.miou.high) == (0, 0, 0)  # both see the same


def test_pictures_without_lungs_leave_the_registered_prior_out_and_say_so(
    evaluated: tuple[Path, Report],
) -> None:
    _, report = evaluated
    names = [baseline.name for baseline in report.baselines]
    left_out = [note for note in report.notes if note.startswith("The registered prior, and what rests")]
    assert ("registered prior" in names) != bool(left_out)


def test_what_it_rests_on_is_recorded(evaluated: tuple[Path, Report]) -> None:
    run, _ = evaluated
    basis = Choice.load(run / "selection.json").basis
    assert (basis.split, basis.radiographs, basis.normals) == ("val", 12, 4)
    assert (basis.boxed_radiographs, basis.boxes, basis.box_list) == (4, 4, "boxes.csv")
    for selection in load_selections(run / "selection.json").values():
        assert selection.boxed_normals <= basis.false_boxes == 0.25
        assert len(selection.calibration.resampled) == RESAMPLES


def test_the_share_of_boxed_normals_that_was_allowed_holds_on_the_viewers_path(
    evaluated: tuple[Path, Report],
) -> None:
    _, report = evaluated
    for network in report.networks:
        (normals,) = [row for row in network.false_boxes if row.label == "normal" and not row.source]
        assert normals.share.value <= report.choice.false_boxes


def test_without_boxes_localization_is_unmeasured_and_the_report_says_so(make_run: Make) -> None:
    run = make_run()
    report = evaluate(run, None, True, false_boxes=0.25)
    assert report.network("student").localization is None
    assert report.baselines == report.differences == ()
    assert report.fixed_answers is None
    assert report.choice.boxes == 0
    assert report.choice.false_boxes == 0.25
    assert any("localization is unmeasured" in note for note in report.notes)
    page = text_of(run / "report.html")
    assert "Localization is unmeasured" in page
    assert "at most 25 % of 4 val normals" in page
    assert "true box " not in page
    assert "Highest score" in page
    assert all(s.miou is None for s in load_selections(run / "selection.json").values())


def test_the_test_split_is_measured_with_what_was_chosen_on_val(make_run: Make, data_set: Path) -> None:
    def to_test(row: dict[str, str]) -> dict[str, str]:
        return row | ({"split": "test"} if row["file"].startswith("val") and "_3" in row["file"] else {})

    run = make_run(to_test)
    evaluate(run, boxes(data_set), True)
    chosen = (run / "selection.json").read_bytes()
    report = evaluate(run, boxes(data_set), False, split="test")
    assert report.split == "test"
    assert sum(report.radiographs.values()) == 3
    assert report.choice.radiographs == 9
    assert (run / "selection.json").read_bytes() == chosen
    assert "Only radiographs that decided nothing" not in text_of(run / "report.html")


def test_a_split_without_boxes_is_not_said_to_have_a_threshold_without_boxes(
    make_run: Make, data_set: Path
) -> None:
    def to_test(row: dict[str, str]) -> dict[str, str]:
        moved = row["file"].startswith("val") and "_3" in row["file"]
        return row | ({"split": "test"} if moved else {})

    run, of_val = make_run(to_test), data_set.with_name("of_val.csv")
    lines = boxes(data_set).read_text().splitlines(keepends=True)
    of_val.write_text("".join(line for line in lines if "val_tb_3" not in line))
    evaluate(run, of_val, True, false_boxes=0.25)
    evaluate(run, of_val, False, split="test")
    page = text_of(run / "report.html")
    assert "Not measured. The threshold was chosen on true boxes of val" in page
    assert "from a false-box rate instead" not in page


def test_the_share_of_radiographs_that_reach_an_iou_is_drawn_where_it_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of 0.2, 0.4 and 0.8 all reach 0.1, two reach 0.3, and one 0.6."""
    drawn: list[Line2D] = []
    step = Axes.step

    def noting(self: Axes, *values: Any, **options: Any) -> list[Line2D]:
        drawn.extend(step(self, *values, **options))
        return drawn

    monkeypatch.setattr(Axes, "step", noting)
    charts.iou_curves([("student", [0.8, 0.2, 0.4], charts.STUDENT)])
    (line,) = drawn
    path = {"steps-pre": pts_to_prestep, "steps-post": pts_to_poststep}[str(line.get_drawstyle())]
    x, shares = path(*line.get_data())
    at = {iou: float(shares[np.searchsorted(x, iou)]) for iou in (0.1, 0.3, 0.6)}
    assert at == pytest.approx({0.1: 1, 0.3: 2 / 3, 0.6: 1 / 3})


def test_excluded_sources_decide_nothing_and_are_measured_apart(make_run: Make, data_set: Path) -> None:
    run = make_run(excluded_sources=("source 1",))
    report = evaluate(run, boxes(data_set), True)
    assert report.choice.left_out == ("source 1",)
    assert (report.choice.radiographs, report.choice.boxes) == (6, 2)
    student = report.network("student")
    assert student.score is not None
    assert student.unseen_score is not None
    assert (student.score.tb, student.score.non_tb) == (2, 4)
    assert (student.unseen_score.tb, student.unseen_score.non_tb) == (2, 4)
    assert {pair.unseen for pair in student.pairs} == {(), ("source 1",)}
    assert {row.radiographs for row in student.false_boxes if not row.source} == {2}
    assert "(unseen)" in text_of(run / "report.html")


def test_where_only_left_out_sources_are_measured_the_list_at_the_top_tells_of_score_and_boxes(
    make_run: Make, data_set: Path
) -> None:
    def to_test(row: dict[str, str]) -> dict[str, str]:
        moved = row["file"].startswith("val") and row["source"] == "source 1"
        return row | ({"split": "test"} if moved else {})

    run = make_run(to_test, excluded_sources=("source 1",))
    evaluate(run, boxes(data_set), True, false_boxes=0.25)
    report = evaluate(run, boxes(data_set), False, split="test")
    student = report.network("student")
    assert student.score is None
    assert student.unseen_score is not None
    said = [verdict.words for verdict in verdicts(report)]
    (score,) = (words for words in said if words.startswith("On sources it was not trained on (source 1)"))
    assert f"its AUC is {student.unseen_score.auc}" in score
    (boxed,) = (words for words in said if words.startswith("It shows a box on"))
    assert re.search(r"\d of 2 normal \(source 1\) and \d of 2 sick \(source 1\) radiographs", boxed)
    assert score in text_of(run / "report.html")


def test_a_source_that_was_never_in_train_is_measured_as_one_and_said_to_have_decided(
    make_run: Make, data_set: Path
) -> None:
    def elsewhere(row: dict[str, str]) -> dict[str, str]:
        moved = row["file"].startswith("val") and row["source"] == "source 1"
        return row | ({"source": "elsewhere"} if moved else {})

    run = make_run(elsewhere)
    report = evaluate(run, boxes(data_set), True, false_boxes=0.25)
    assert (report.never_in_train, report.identity.excluded_sources) == (("elsewhere",), ())
    assert (report.choice.radiographs, report.choice.left_out) == (12, ())  # the choice is as it was
    student = report.network("student")
    assert student.score is not None
    assert student.unseen_score is not None
    assert (student.score.tb, student.unseen_score.tb) == (2, 2)
    assert {pair.unseen for pair in student.pairs} == {(), ("elsewhere",)}
    assert any("chosen on val radiographs of elsewhere too" in note for note in report.notes)
    page = text_of(run / "report.html")
    assert "Unseen sources. Train had no radiograph of elsewhere. On them the AUC" in page
    assert "The run left out" not in page
    assert "On sources it was not trained on (elsewhere)" in page
    knew = InitialBundle("b.onnx", "other", ("elsewhere",))  # so it is none of which the weights know nothing
    replace(RunFacts.load(run), initial=knew).save(run)
    assert evaluate(run, boxes(data_set), False).never_in_train == ()


def test_a_split_that_is_wholly_from_elsewhere_is_measured_as_one(make_run: Make, data_set: Path) -> None:
    def elsewhere(row: dict[str, str]) -> dict[str, str]:
        return row | ({"source": "elsewhere"} if row["file"].startswith("val") else {})

    run = make_run(elsewhere)
    report = evaluate(run, boxes(data_set), True, false_boxes=0.25)
    student = report.network("student")
    assert student.score is not None
    assert (student.score.tb, student.unseen_score) == (4, None)
    assert any("Train had no radiograph of elsewhere" in note for note in report.notes)
    assert (report.never_in_train, report.measured_apart) == (("elsewhere",), ())
    assert {pair.unseen for pair in student.pairs} == {("elsewhere",)}
    assert {row.unseen for row in student.false_boxes if row.source} == {True}
    page = text_of(run / "report.html")
    assert "Train had no radiograph of elsewhere: the numbers above are of them too." in page
    assert NONE_UNSEEN not in page
    assert "all trained on" not in page
    assert "do not have both" not in page


def test_nothing_is_called_unseen_where_what_was_seen_is_not_recorded(make_run: Make, data_set: Path) -> None:
    def elsewhere(row: dict[str, str]) -> dict[str, str]:
        moved = row["file"].startswith("val") and row["source"] == "source 1"
        return row | ({"source": "elsewhere"} if moved else {})

    run = make_run(elsewhere)
    evaluate(run, boxes(data_set), True, false_boxes=0.25)
    replace(RunFacts.load(run), initial=InitialBundle("b.onnx", "other", (UNRECORDED,))).save(run)
    assert evaluate(run, boxes(data_set), False).never_in_train == ()
    page = text_of(run / "report.html")
    assert NONE_UNSEEN not in page
    assert "No radiograph here is known to come from a source that the run has not seen." in page


def test_nothing_is_called_unseen_where_some_of_train_names_no_source(make_run: Make, data_set: Path) -> None:
    def unnamed(row: dict[str, str]) -> dict[str, str]:
        return row | {"source": "elsewhere" if row["file"].startswith("val") else ""}

    run = make_run(unnamed)
    assert evaluate(run, boxes(data_set), True, false_boxes=0.25).never_in_train == ()
    assert NONE_UNSEEN not in text_of(run / "report.html")


@pytest.mark.parametrize("named", ["", "tb"])
def test_where_radiographs_name_no_source_nothing_is_said_to_be_known_of_the_score(
    named: str, make_run: Make, data_set: Path
) -> None:
    def unnamed(row: dict[str, str]) -> dict[str, str]:
        return row | {"source": "source 0" if row["label"] == named else ""}

    report = evaluate(make_run(unnamed), boxes(data_set), True, false_boxes=0.25)
    assert {pair.histogram_auc for pair in report.network("student").pairs} == {None}
    (caveat,) = (v for v in verdicts(report) if v.words.startswith("How much of the score is tuberculosis"))
    assert caveat.kind == "open"
    assert "some of these radiographs name no source, so that TB and others may come from" in caveat.words
    assert "come from different sources here" not in caveat.words


def test_a_source_that_has_tb_and_others_needs_no_caveat_where_greys_tell_nothing(
    evaluated: tuple[Path, Report],
) -> None:
    _, report = evaluated
    assert not any(v.words.startswith("How much of the score") for v in verdicts(report))


def test_where_train_has_every_measured_source_the_report_says_that_none_is_unseen(
    evaluated: tuple[Path, Report],
) -> None:
    run, report = evaluated
    assert report.all_in_train
    assert NONE_UNSEEN in text_of(run / "report.html")


@pytest.mark.parametrize(
    ("initial", "words"),
    [
        (
            InitialBundle("b.onnx", "other", ("elsewhere", "source 1")),
            "trained on radiographs of source 1 in",
        ),
        (
            InitialBundle("b.onnx", "0" * 64, ("source 1",)),
            "",
        ),  # the run's own data: what is val now was then
        (InitialBundle("b.onnx", "other", ("elsewhere",)), ""),
        (None, "trained on data that are not recorded"),
        (InitialBundle("b.onnx", "0" * 64, (UNRECORDED,)), "trained on sources that are not recorded"),
        (InitialBundle("b.onnx", "other", (UNNAMED,)), "trained on radiographs whose source is not named in"),
        (InitialBundle("b.onnx", "0" * 64, (UNNAMED,)), ""),
    ],
    ids=[
        "other data",
        "the same data",
        "other sources",
        "not recorded",
        "not recorded before",
        "no source named",
        "no source named in the same data",
    ],
)
def test_radiographs_that_the_initial_weights_may_know_are_said(
    initial: InitialBundle | None, words: str, make_run: Make
) -> None:
    run = make_run(init="/somewhere/b.onnx")
    replace(RunFacts.load(run), initial=initial).save(run)
    report = evaluate(run, None, True, false_boxes=0.25)
    said = [note for note in report.notes if note.startswith("The initial weights (b.onnx) were")]
    assert len(said) == bool(words)
    assert all(words in note and note in text_of(run / "report.html") for note in said)


def test_a_source_that_the_initial_weights_may_know_is_not_called_unseen_though_it_was_left_out(
    make_run: Make, data_set: Path
) -> None:
    run = make_run(excluded_sources=("source 1",), init="/somewhere/backbone.pt")
    knew = InitialBundle(
        "backbone.pt", "", ("source 0", "source 1"), FitConfig.load(run / "config.json").data
    )
    replace(RunFacts.load(run), initial=knew).save(run)
    report = evaluate(run, boxes(data_set), True)
    assert (report.known_before, report.measured_apart) == (("source 1",), ("source 1",))
    assert not any(pair.unseen for pair in report.network("student").pairs)
    assert not any(
        note.startswith("The initial weights") for note in report.notes
    )  # it saw no val radiograph
    page = text_of(run / "report.html")
    assert "The run left out source 1: neither its training nor any choice used them, but its initial" in page
    assert "(unseen)" not in page
    assert "Unseen sources" not in page


def test_a_calibration_that_knows_no_sick_radiograph_is_said(make_run: Make, data_set: Path) -> None:
    def all_of_source_1(row: dict[str, str]) -> dict[str, str]:
        return row | ({"source": "source 1"} if row["file"].startswith("val_sick") else {})

    run = make_run(all_of_source_1, excluded_sources=("source 1",))
    report = evaluate(run, boxes(data_set), True, false_boxes=0.25)
    assert report.choice.sick == 0
    (note,) = (note for note in report.notes if "labelled sick" in note)
    assert "the scores of sick radiographs are too high. Begin a new run with sick radiographs in val" in note
    assert note in text_of(run / "report.html")
    chosen = read_json(run / "selection.json")
    del chosen["basis"]["sick"]  # as in runs from before it was recorded
    (run / "selection.json").write_text(json.dumps(chosen))
    assert note in evaluate(run, boxes(data_set), False).notes


def test_a_calibration_that_knows_all_classes_of_the_network_is_not_called_lacking(
    evaluated: tuple[Path, Report],
) -> None:
    _, report = evaluated
    assert report.choice.sick == 4
    assert not any("labelled sick" in note for note in report.notes)


def test_two_classes_are_reported_without_the_third(make_run: Make, data_set: Path) -> None:
    def merge(row: dict[str, str]) -> dict[str, str]:
        return row | ({"label": "normal"} if row["label"] == "sick" else {})

    run = make_run(merge)
    report = evaluate(run, boxes(data_set), True)
    assert {row.label for row in report.network("student").false_boxes} == {"normal"}
    assert report.choice.sick is None
    assert not any("labelled sick" in note for note in report.notes)
    assert "sick" not in text_of(run / "report.html").replace("_sick_", "")


def test_boxes_of_other_radiographs_are_refused(make_run: Make, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("file,xmin,ymin,xmax,ymax\nelsewhere.png,1,1,9,9\n")
    with pytest.raises(DataError, match="No TB radiograph of val or test has a box"):
        evaluate(make_run(), tmp_path / "other.csv", True)


def test_boxes_that_name_no_radiograph_are_counted(make_run: Make, data_set: Path, tmp_path: Path) -> None:
    run, some = make_run(), tmp_path / "some.csv"
    some.write_text(boxes(data_set).read_text().replace("val_tb_0.png", "./val_tb_0.png"))
    note = "1 box(es) of some.csv are not used: they name no radiograph of the data set, such as “./val_tb_0."
    assert any(said.startswith(note) for said in evaluate(run, some, True, false_boxes=0.25).notes)
    assert note in text_of(run / "report.html")


def test_a_split_that_is_not_there_is_named(evaluated: tuple[Path, Report], data_set: Path) -> None:
    with pytest.raises(DataError, match="no test split"):
        evaluate(evaluated[0], boxes(data_set), False, split="test")


def test_excluding_all_tuberculosis_says_what_to_do(make_run: Make, data_set: Path) -> None:
    with pytest.raises(DataError, match="Exclude fewer sources"):
        evaluate(make_run(excluded_sources=("source 0", "source 1")), boxes(data_set), True)


def test_nothing_is_measured_before_it_is_chosen(make_run: Make, data_set: Path) -> None:
    with pytest.raises(DataError, match="--select"):
        evaluate(make_run(), boxes(data_set), False)


def test_the_page_needs_nothing_but_itself_and_names_no_folder(
    evaluated: tuple[Path, Report], data_set: Path
) -> None:
    run, _ = evaluated
    page = (run / "report.html").read_text()
    assert "<script" not in page
    assert "<link" not in page
    assert "@import" not in page
    loads = re.findall(r"""(?:src|href|srcset|data|poster)\s*=\s*["']([^"']*)""", page)
    loads += re.findall(r"url\(([^)]*)\)", page)
    assert loads
    assert all(load.startswith("data:image/") for load in loads)
    assert str(data_set.parent) not in page
    assert str(run) not in page
    assert not any(str(data_set.parent) in text for text in strings_of(read_json(run / "report.json")))


def test_numbers_on_the_page_are_those_of_the_json(evaluated: tuple[Path, Report]) -> None:
    run, report = evaluated
    content = read_json(run / "report.json")
    assert content["format"] == report.format
    page = text_of(run / "report.html")
    for network in content["networks"]:
        m, auc = network["localization"]["miou"], network["score"]["auc"]
        assert f"{m['value']:.3f} ({m['low']:.3f}–{m['high']:.3f})" in page
        assert f"{auc['value']:.3f} ({auc['low']:.3f}–{auc['high']:.3f})" in page
        assert network["model_id"] in page
    for baseline in content["baselines"]:
        m = baseline["localization"]["miou"]
        assert f"{m['value']:.3f} ({m['low']:.3f}–{m['high']:.3f})" in page
    for difference in content["differences"]:
        assert f"{difference['miou']['value']:+.3f}".replace("-", "−") in page
    assert content["identity"]["data_sha256"] in page
    assert "Research use, not for diagnosis." in page


def test_what_one_reaches_who_does_not_look_stands_beside_the_networks(
    evaluated: tuple[Path, Report],
) -> None:
    run, report = evaluated
    # All made lesions lie at the same place, so that pointing there is no finding, and the page says so.
    assert report.fixed_answers is not None
    assert report.fixed_answers.pointing.value == 1
    assert report.fixed_answers.half == "right"
    page = text_of(run / "report.html")
    assert "one fixed point, the best for these radiographs, on 100 %" in page
    assert "always naming the half on the right of the image, the more frequent one here, gives 100 %" in page
    assert "one point, one half" in page


def test_a_handful_of_radiographs_shows_nothing_of_where_boxes_lie(evaluated: tuple[Path, Report]) -> None:
    """Below 20 radiographs the bootstrap interval is too narrow; here all four say the same."""
    run, report = evaluated
    sure = tuple(replace(d, miou=Estimate(0.2, 0.1, 0.3)) for d in report.differences)
    report = replace(report, differences=sure)
    (place,) = [v for v in verdicts(report) if "An mIOU of 1 would be exact" in v.words]
    assert place.kind == "open"
    assert place.words.startswith("It is not shown that its boxes lie better than")
    assert "the difference +0.200 on 4 TB radiographs, and that takes 20 at least." in place.words
    assert any("too narrow" in note for note in report.notes)
    page = text_of(run / "report.html")
    assert "95 % interval, too narrow for mIOU" in page
    assert "paired bootstrap interval, which is too narrow on so few" in page
    student = report.network("student")
    assert student.localization is not None
    many = replace(student, localization=replace(student.localization, radiographs=20))
    others = tuple(n for n in report.networks if n.name != "student")
    (place,) = [v for v in verdicts(replace(report, networks=(*others, many))) if "would be exact" in v.words]
    assert place.kind == "can"
    assert "(95\u00a0% interval +0.100 to +0.300)" in place.words


def test_a_share_does_not_read_as_the_limit_that_it_misses(evaluated: tuple[Path, Report]) -> None:
    _, report = evaluated
    student = report.network("student")
    assert student.score is not None
    missed = replace(student.score.at_who_sensitivity, specificity=proportion(209, 300))
    score = replace(student.score, at_who_sensitivity=missed, meets_who=False)
    student = replace(student, score=score)
    others = tuple(n for n in report.networks if n.name != "student")
    choice = replace(report.choice, false_boxes=0.005)
    report = replace(report, networks=(*others, student), choice=choice)
    words = " ".join(verdict.words for verdict in verdicts(report)).replace("\u00a0", " ")
    assert "does not reach the WHO’s minimum" in words
    assert "leaves out 69.6 % of the rest" in words
    assert "0.5 % of the normal ones were allowed" in words


def test_a_share_has_a_digit_only_where_it_would_be_rounded_up_to_a_limit() -> None:
    shares = (
        (0.697, 0.7),
        (0.69996, 0.7),
        (0.7, 0.7),
        (0.693, 0.7),
        (0.0996, 0.1),
        (0.0075, 0.008),
        (0.697, None),
    )
    said = [percent(share, limit).replace("\u00a0", " ") for share, limit in shares]
    assert said == ["69.7 %", "69.9 %", "70 %", "69 %", "9.9 %", "0.7 %", "70 %"]
    allowed = [allowed_percent(share).replace("\u00a0", " ") for share in (0.07, 0.1, 0.005, 0.125)]
    assert allowed == ["7 %", "10 %", "0.5 %", "12.5 %"]


def test_the_page_writes_allowed_shares_as_they_were_given(make_run: Make) -> None:
    run = make_run()
    evaluate(run, None, True, false_boxes=0.255)
    page = text_of(run / "report.html")
    assert "at most 25.5 % of val normals may show a box" in page
    assert "boxes at most 25.5 % of 4 val normals" in page
    assert "25.5 % of the normal ones were allowed" in page
    assert "26 %" not in page


def test_per_radiograph_numbers_make_the_mean(evaluated: tuple[Path, Report]) -> None:
    run, _ = evaluated
    student = next(n for n in read_json(run / "report.json")["networks"] if n["name"] == "student")
    ious = [r["iou"] for r in student["radiographs"] if r["iou"] is not None]
    assert len(student["radiographs"]) == 12
    assert np.mean(ious) == pytest.approx(student["localization"]["miou"]["value"])


@pytest.mark.slow
def test_the_measured_bundles_are_those_in_the_folder(
    data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole command once, with real weights and bundles."""
    run = write_run(tmp_path / "run", data_set)
    write_weights(run, classes=3)
    assert main(["evaluate", "--run", str(run), "--boxes", str(boxes(data_set)), "--select"]) == 0
    printed = capsys.readouterr().out
    for name in ("student", "teacher", "two fixed boxes", "whole image", "one point, one half"):
        assert name in printed
    for network in read_json(run / "report.json")["networks"]:
        bundle = run / "measured" / f"{network['name']}.onnx"
        assert network["model_id"] == hashlib.sha256(bundle.read_bytes()).hexdigest()
        assert len(Engine(bundle).bundle.manifest.calibration.resampled) == 500


def test_measuring_again_gives_the_same_numbers(
    evaluated: tuple[Path, Report], data_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, _ = evaluated
    before = read_json(run / "report.json") | {"made": ""}
    see_brightness(monkeypatch)
    evaluate(run, boxes(data_set), False)
    assert read_json(run / "report.json") | {"made": ""} == before


def test_an_assistant_is_measured_between_teacher_and_student(make_run: Make, data_set: Path) -> None:
    run = make_run(assistant_images=9, own_map=True, map_weight=1)
    report = evaluate(run, boxes(data_set), True, false_boxes=0.25)
    assert [n.name for n in report.networks] == ["teacher", "assistant", "student"]
    page = (run / "report.html").read_text()
    assert len(re.findall(r'<th scope="row">(?:student|assistant|teacher)</th>', page)) == 6  # two tables
    assert report.network("assistant").model_id in page


@pytest.mark.parametrize(("refused", "named"), [({"normal", "sick", "tb"}, "normal"), ({"tb"}, "tb")])
def test_val_radiographs_that_are_all_refused_are_said(
    refused: set[str], named: str, make_run: Make, data_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    square = (np.zeros((64, 64), np.float32), Letterbox.of(64, 64, 64))
    monkeypatch.setattr(seeing, "read", lambda source: Path(source.path).name)
    monkeypatch.setattr(seeing, "refusal", lambda name: set(name.split("_")) & refused or None)
    monkeypatch.setattr(seeing, "model_input", lambda name, _: square)
    with pytest.raises(DataError, match=f"refuses every val radiograph labelled {named}"):
        evaluate(make_run(), boxes(data_set), True)


def test_the_command_answers_in_words(
    tmp_path: Path, data_set: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "--run", str(tmp_path), "--boxes", str(boxes(data_set))]) == 2
    assert "tbtrain: " in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["evaluate", "--run", str(tmp_path), "--false-boxes", "12"])
    assert "between 0 and 1" in capsys.readouterr().err


def test_a_refused_radiograph_counts_as_one_where_nothing_was_found(tmp_path: Path) -> None:
    """Pictures under 224 pixels are refused by the viewer."""
    manifest = write_data_set(tmp_path, per_class=1)
    picture = tmp_path / "val_tb_0.png"
    Image.open(picture).resize((200, 200)).save(picture)
    records = read_dataset(manifest).split("val")
    selection = Selection("average", 0.0, 1.0, 0.0, Calibration(), 0.0)
    engine: Any = BrightnessEngine(("normal", "sick", "tb"), "id", selection)
    truths = {"val_tb_0.png": np.array([[10.0, 10.0, 60.0, 60.0]])}
    found = measure({"student": engine}, records, truths, False, lambda *_: None).findings["student"]
    refused = next(f for f in found if f.is_tb)
    assert (refused.refused, refused.score, refused.iou) == ("too_small", None, 0)
    assert len(refused.truth) == 1
    assert all(f.score is not None for f in found if not f.is_tb)


def test_refused_radiographs_are_said_to_be_left_out_of_the_score(make_run: Make, data_set: Path) -> None:
    small = data_set.with_name("val_tb_small.png")
    Image.open(data_set.with_name("val_tb_3.png")).resize((200, 200)).save(small)

    def shrunk(row: dict[str, str]) -> dict[str, str]:
        return row | ({"file": small.name} if row["file"] == "val_tb_3.png" else {})

    run = make_run(shrunk)
    report = evaluate(run, None, True, false_boxes=0.25)
    score = report.network("student").score
    assert score is not None
    assert (score.tb, report.radiographs["tb"]) == (3, 4)
    (note,) = (note for note in report.notes if note.startswith("The viewer refuses"))
    assert "1 of these radiographs (1 tb). The score's numbers leave them out" in note
    assert "The viewer refuses 1 of these" in text_of(run / "report.html")


def test_an_unreadable_radiograph_stops_it_unless_such_are_skipped(make_run: Make, data_set: Path) -> None:
    broken = data_set.with_name("broken.png")
    broken.write_bytes(b"no picture")

    def to_test(row: dict[str, str]) -> dict[str, str]:
        name = "broken.png" if row["file"] == "val_normal_3.png" else row["file"]
        moved = row["file"].startswith("val") and "_3" in row["file"]
        return row | {"file": name, "split": "test" if moved else row["split"]}

    run = make_run(to_test, skip_unreadable=True)
    evaluate(run, boxes(data_set), True)
    report = evaluate(run, boxes(data_set), False, split="test")
    assert report.unreadable == ("broken.png",)
    settings = read_json(run / "config.json") | {"skip_unreadable": False}
    (run / "config.json").write_text(json.dumps(settings))
    with pytest.raises(UnreadableError, match=r"broken\.png"):
        evaluate(run, boxes(data_set), False, split="test")


def test_what_cannot_be_read_of_a_left_out_source_stops_no_report_where_such_is_skipped(
    data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No fit reads train radiographs of such a source: only the report does, for the histogram's AUC."""
    see_brightness(monkeypatch)
    (tmp_path / "broken.png").write_bytes(b"no picture")
    rows = [line for line in data_set.read_text().splitlines()[1:] if "source 0" in line or "val" in line]
    rows = [f"{data_set.parent}/{row}" for row in rows]
    for label in ("tb", "normal"):
        for number in range(11):
            copy = tmp_path / f"{label}_{number}.png"
            copy.write_bytes(data_set.with_name(f"train_{label}_{1 + 2 * (number % 2)}.png").read_bytes())
            name = "broken.png" if (label, number) == ("tb", 5) else copy.name
            rows.append(f"{name},{label},train,source 1,")
    manifest = tmp_path / "manifest.csv"
    manifest.write_text("\n".join(["file,label,split,source,patient", *rows]))
    settings = {"excluded_sources": ("source 1",), "skip_unreadable": True}
    report = evaluate(write_run(tmp_path / "run", manifest, **settings), None, True, false_boxes=0.25)
    unseen = [p for p in report.network("student").pairs if p.tb_source == p.other_source == "source 1"]
    aucs = {pair.other_label: pair.histogram_auc for pair in unseen}
    assert aucs["normal"] is not None  # fitted on the ten of TB that can be read
    (tmp_path / "tb_0.png").write_bytes(b"no picture")
    report = evaluate(tmp_path / "run", None, False)
    assert all(pair.histogram_auc is None for pair in report.network("student").pairs)  # nine are too few


def text_of(path: Path) -> str:
    """Return a page's words as a reader sees them, spaces that do not break made ordinary."""
    body = path.read_text().split("<body>")[1]
    words = html.unescape(re.sub(r"<[^>]*>", " ", body)).replace("\u00a0", " ")
    return re.sub(r"\s+", " ", words)
