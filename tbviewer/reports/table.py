"""The result table: one row a radiograph, the columns that other programs rely on."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tbviewer import __version__
from tbviewer.core.referral import SiteThreshold, written_score, written_threshold

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis

COLUMNS = (
    "source",
    "sop_instance_uid",
    "status",
    "reason",
    "warnings",
    "score",
    "p_tb",
    "p_sick",
    "p_normal",
    "boxes",
    "heatmap_threshold",
    "heatmap_file",
    "model_id",
    "software_version",
    "elapsed_ms",
    "notice",
    "score_low",
    "score_high",
    "site_threshold",
    "referral",
    "verdict",
    "marks",
)
SCORE_DIGITS = 4  # of scores, unless more are needed beside a site threshold
_NOTICE = "research use, not for diagnosis"
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # East Asian spreadsheets take wide for narrow


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One radiograph, or one path that could not be opened.

    Attributes
    ----------
    source
        The path as found, ``archive.zip!member`` inside an archive.
    status
        ``ok``, ``refused`` or ``unreadable``.
    reason
        A code, a colon and a sentence; empty if ok.
    analysis
        What the model said; None unless ok.
    sop_instance_uid
        From the header; empty if there is none.
    heatmap_file
        Name of the heat map's file; empty if none was written.
    model_id
        Id of the bundle.
    site_threshold
        The score from which the site refers; None if it has none for this model.
    verdict
        The reader's, as the database has it; empty if there is none.
    marks
        What the reader drew, see `tbviewer.core.marks.Marks.to_json`; empty if nothing.
    """

    source: str
    status: str
    reason: str = ""
    analysis: Analysis | None = None
    sop_instance_uid: str = ""
    heatmap_file: str = ""
    model_id: str = ""
    site_threshold: float | None = None
    verdict: str = ""
    marks: str = ""

    def cells(self) -> dict[str, str]:
        """Return the cells by column; those that quote a file or header cannot start a formula."""
        cells = dict.fromkeys(COLUMNS, "")
        cells |= {
            "source": inert(self.source),
            "sop_instance_uid": inert(self.sop_instance_uid),
            "status": self.status,
            "reason": inert(self.reason),
            "heatmap_file": inert(self.heatmap_file),
            "model_id": self.model_id,
            "software_version": __version__,
            "notice": _NOTICE,
            "verdict": self.verdict,
            "marks": inert(self.marks),
        }
        if self.analysis is None:
            return cells
        cells |= _analysis_cells(self.analysis)
        if self.site_threshold is not None:
            threshold = SiteThreshold(self.site_threshold, self.analysis.model_id)
            cells |= {
                "score": written_score(self.analysis.score, threshold, SCORE_DIGITS),
                "site_threshold": str(written_threshold(self.site_threshold)),
                "referral": referral_cell(self.analysis.score >= self.site_threshold),
            }
        return cells


def _analysis_cells(analysis: Analysis) -> dict[str, str]:
    boxes = [[b.x0, b.y0, b.x1, b.y1, round(b.peak, 4), round(b.mean, 4)] for b in analysis.boxes]
    shares = {f"p_{name}": f"{share:.6f}" for name, share in analysis.probabilities.items()}
    interval = analysis.score_interval
    ends = {} if interval is None else {"score_low": f"{interval[0]:.4f}", "score_high": f"{interval[1]:.4f}"}
    return {
        "warnings": inert("; ".join(analysis.warnings)),
        "score": written_score(analysis.score, digits=SCORE_DIGITS),
        **shares,
        **ends,
        "boxes": json.dumps(boxes),
        "heatmap_threshold": f"{analysis.heatmap_threshold:g}",
        "elapsed_ms": f"{analysis.elapsed_ms:.1f}",
    }


def referral_cell(refers: bool) -> str:
    """Return what tables say of a patient whom the site threshold refers, or does not."""
    return "refer" if refers else "no_referral"


def inert(cell: str) -> str:
    """Return text that a spreadsheet will not run: an apostrophe goes before what starts a formula."""
    starts = cell.lstrip().startswith(_FORMULA_STARTS) or cell.startswith(("\t", "\r", "\n"))
    return f"'{cell}" if starts else cell


def to_csv(rows: Iterable[Row]) -> bytes:
    """Return the table as CSV (RFC 4180), UTF-8."""
    return cells_to_csv(row.cells() for row in rows)


def for_spreadsheets(table: bytes) -> bytes:
    """Return a table that people open: Excel knows UTF-8 by its byte order mark alone."""
    return codecs.BOM_UTF8 + table


def cells_to_csv(rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return rows that are given by their cells, see `Row.cells`, as the same table."""
    text = io.StringIO(newline="")
    # With any other line ending, the writer would leave a carriage return inside a name unquoted.
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8", "backslashreplace")
