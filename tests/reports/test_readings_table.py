"""The table of readings."""

from __future__ import annotations

import csv
import io

from tbviewer.core.readings import FirstReading, Reading, SavedReading, Verdict
from tbviewer.core.referral import SiteThreshold
from tbviewer.reports.readings_table import COLUMNS, readings_csv


def rows(*readings: SavedReading, threshold: SiteThreshold | None = None) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(readings_csv(readings, threshold).decode())))


def test_nothing_a_person_or_file_wrote_can_start_a_formula() -> None:
    first = FirstReading(Verdict.NORMAL, "@first", "2026-01-01T00:00:00+00:00")
    reading = Reading(Verdict.TB, "=1+1", '{"marks": []}', first, "+reader", "2026-01-02T00:00:00+00:00")
    (row,) = rows(SavedReading("r", "-1.2", reading))
    assert (row["comment"], row["first_comment"]) == ("'=1+1", "'@first")
    assert (row["reader"], row["sop_instance_uid"]) == ("'+reader", "'-1.2")
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())


def test_a_row_says_what_the_reader_and_the_model_said() -> None:
    first = FirstReading(Verdict.NORMAL, "clear", "2026-01-01T00:00:00+00:00")
    reading = Reading(Verdict.TB, "two\nlines", "", first, "AB", "2026-01-02T00:00:00+00:00")
    saved = SavedReading("r", "1.2", reading, "m", 61.25, (50.0, 70.0))
    (row,) = rows(saved, threshold=SiteThreshold(60, "m"))
    assert tuple(row) == COLUMNS
    assert (row["verdict"], row["first_verdict"], row["comment"]) == ("abnormal_tb", "normal", "two\nlines")
    assert (row["score"], row["score_low"], row["score_high"]) == ("61.2500", "50.0000", "70.0000")
    assert (row["site_threshold"], row["referral"]) == ("60", "refer")


def test_another_models_threshold_says_nothing() -> None:
    saved = SavedReading("r", "1.2", Reading(Verdict.TB), "m", 61.25)
    (row,) = rows(saved, threshold=SiteThreshold(60, "other"))
    assert (row["score"], row["site_threshold"], row["referral"]) == ("61.2500", "", "")
