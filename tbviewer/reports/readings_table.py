"""Readings as a table: one row a reading, with the score of the model that was in use."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from tbviewer import __version__
from tbviewer.core.readings import SavedReading
from tbviewer.core.referral import SiteThreshold, written_score, written_threshold
from tbviewer.reports.table import SCORE_DIGITS, inert, referral_cell

COLUMNS = (
    "radiograph_id",
    "sop_instance_uid",
    "reader",
    "verdict",
    "comment",
    "marks",
    "first_verdict",
    "first_comment",
    "first_at",
    "saved_at",
    "model_id",
    "score",
    "score_low",
    "score_high",
    "site_threshold",
    "referral",
    "software_version",
    "notice",
)
_NOTICE = "research use, not for diagnosis"


def readings_csv(readings: Iterable[SavedReading], threshold: SiteThreshold | None = None) -> bytes:
    """Return readings as CSV (RFC 4180), UTF-8.

    Parameters
    ----------
    threshold
        The site threshold; rows whose score is another model's carry none.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(_cells(saved, threshold) for saved in readings)
    return text.getvalue().encode("utf-8", "backslashreplace")


def _cells(saved: SavedReading, threshold: SiteThreshold | None) -> dict[str, str]:
    """Return the cells by column; what a reader or a file wrote cannot start a formula."""
    reading, first = saved.reading, saved.reading.first
    cells = dict.fromkeys(COLUMNS, "")
    cells |= {
        "radiograph_id": saved.radiograph_id,
        "sop_instance_uid": inert(saved.sop_instance_uid),
        "reader": inert(reading.reader),
        "verdict": reading.verdict or "",
        "comment": inert(reading.comment),
        "marks": inert(reading.marks),
        "saved_at": reading.saved_at,
        "model_id": saved.model_id,
        "software_version": __version__,
        "notice": _NOTICE,
    }
    if first is not None:
        cells |= {"first_verdict": first.verdict, "first_comment": inert(first.comment)}
        cells |= {"first_at": first.saved_at}
    if saved.score is not None:
        holds = threshold is not None and threshold.holds_for(saved.model_id)
        cells["score"] = written_score(saved.score, threshold if holds else None, SCORE_DIGITS)
        if threshold is not None and holds:
            cells["site_threshold"] = str(written_threshold(threshold.score))
            cells["referral"] = referral_cell(saved.score >= threshold.score)
    if saved.score_interval is not None:
        cells["score_low"], cells["score_high"] = (f"{end:.4f}" for end in saved.score_interval)
    return cells
