"""The table that other programs rely on."""

from __future__ import annotations

import csv
import io
import json

import numpy as np
import pytest

from tbviewer.core.analysis import Analysis
from tbviewer.core.boxes import Box
from tbviewer.core.preprocess import Letterbox
from tbviewer.reports.table import Row, inert, to_csv


def analysis(**changes: object) -> Analysis:
    fields = {
        "model_id": "ab12",
        "probabilities": {"normal": 0.125, "sick": 0.25, "tb": 0.625},
        "heatmap": np.zeros((2, 2), np.float32),
        "letterbox": Letterbox.of(100, 200, 64),
        "heatmap_threshold": 0.4,
        "minimum_area": 0.0,
        "boxes": (Box(10, 20, 30, 40, 0.98765, 0.5),),
        "warnings": ("lossy: One.", "view: Two."),
        "elapsed_ms": 12.34,
    }
    return Analysis(**{**fields, **changes})  # type: ignore[arg-type]


def read_back(*rows: Row) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(rows).decode("utf-8"), newline="")))


def test_every_column_of_an_analysed_radiograph() -> None:
    (row,) = read_back(Row("a.dcm", "ok", "", analysis(), "1.2.3", "a.dcm.png", "ab12"))
    assert row.pop("software_version")
    assert json.loads(row.pop("boxes")) == [[10, 20, 30, 40, 0.9877, 0.5]]
    assert row == {
        "source": "a.dcm",
        "sop_instance_uid": "1.2.3",
        "status": "ok",
        "reason": "",
        "warnings": "lossy: One.; view: Two.",
        "score": "62.5000",
        "p_tb": "0.625000",
        "p_sick": "0.250000",
        "p_normal": "0.125000",
        "heatmap_threshold": "0.4",
        "heatmap_file": "a.dcm.png",
        "model_id": "ab12",
        "elapsed_ms": "12.3",
        "notice": "research use, not for diagnosis",
        "score_low": "",
        "score_high": "",
        "site_threshold": "",
        "referral": "",
        "verdict": "",
        "marks": "",
    }


def test_referral_and_verdict_are_written_where_there_are_any() -> None:
    row = Row("a.dcm", "ok", "", analysis(), "", "", "ab12", site_threshold=62.4934567)
    assert read_back(row)[0]["site_threshold"] == "62.4934567"
    row = Row("a.dcm", "ok", "", analysis(), "", "", "ab12", site_threshold=62.5, verdict="abnormal_tb")
    (read,) = read_back(row)
    assert (read["site_threshold"], read["referral"], read["verdict"]) == ("62.5", "refer", "abnormal_tb")


def test_a_score_just_below_the_threshold_does_not_read_as_if_it_reached_it() -> None:
    scored = analysis(probabilities={"normal": 0.3750002, "sick": 0.0, "tb": 0.6249998})
    (row,) = read_back(Row("a.dcm", "ok", "", scored, "", "", "ab12", site_threshold=62.5))
    assert (row["score"], row["referral"]) == ("62.49998", "no_referral")


def test_the_ends_of_the_scores_interval_where_the_bundle_has_one() -> None:
    (row,) = read_back(Row("a", "ok", "", analysis(score_interval=(48.25, 73.0))))
    assert (row["score_low"], row["score"], row["score_high"]) == ("48.2500", "62.5000", "73.0000")


def test_no_box_is_an_empty_list_and_no_analysis_is_nothing() -> None:
    ok, unreadable = read_back(Row("a", "ok", "", analysis(boxes=())), Row("b", "unreadable", "code: Why."))
    assert ok["boxes"] == "[]"
    assert unreadable["boxes"] == unreadable["score"] == unreadable["elapsed_ms"] == ""
    assert unreadable["reason"] == "code: Why."
    assert unreadable["notice"]


def test_a_model_of_two_classes_leaves_the_third_column_empty() -> None:
    (row,) = read_back(Row("a", "ok", "", analysis(probabilities={"normal": 0.25, "tb": 0.75})))
    assert (row["p_tb"], row["p_sick"], row["p_normal"]) == ("0.750000", "", "0.250000")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_what_starts_a_formula_gets_an_apostrophe(start: str) -> None:
    assert inert(f"{start}1+1") == f"'{start}1+1"
    assert inert(f"1{start}1") == f"1{start}1"
    row = Row(f"{start}x", "unreadable", f"{start}x", None, f"{start}x", f"{start}x")
    (read,) = read_back(row)
    for column in ("source", "reason", "sop_instance_uid", "heatmap_file"):
        assert read[column] == f"'{start}x"


def test_names_with_line_ends_quotes_and_foreign_letters_come_back() -> None:
    name = 'a,"b"\n肺 é.png'
    assert read_back(Row(name, "ok"))[0]["source"] == name


def test_a_name_that_is_not_text_does_not_stop_the_table() -> None:
    broken = b"caf\xe9.png".decode("utf-8", "surrogateescape")
    assert read_back(Row(broken, "ok"))[0]["source"] == r"caf\udce9.png"
