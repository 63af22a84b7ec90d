"""The list as a table, in the columns of ``tbviewer screen``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tbviewer.reports.table import Row, to_csv
from tbviewer.ui.entry import Entry, Status
from tbviewer.ui.session import Session

if TYPE_CHECKING:
    from tbviewer.core.analysis import Analysis

_STATUS = {Status.READY: "ok", Status.REFUSED: "refused", Status.UNREADABLE: "unreadable"}


def list_table(session: Session, patient: bool) -> bytes:
    """Return the list as CSV, UTF-8: the rows as they are arranged, below them what a filter hides.

    Parameters
    ----------
    patient
        Whether file names, which often hold the patient's name, and image UIDs are written; else the rows
        are numbered as in the list, from the top.
    """
    shown = session.ordering.entries
    hidden = [entry for entry in session.entries if session.ordering.row(entry) < 0]
    numbered = enumerate([*shown, *hidden], start=1)
    return to_csv([_row(session, entry, number, patient) for number, entry in numbered])


def _row(session: Session, entry: Entry, number: int, patient: bool) -> Row:
    analysis = _analysis_at(session.heatmap.threshold_of(compares=False), entry)
    status = _STATUS.get(entry.status, "not analysed")
    if status == "ok" and analysis is None:
        status = "not analysed"  # the reader has not seen it, so neither does the table
    model_id = analysis.model_id if analysis is not None else ""
    site = session.site.threshold
    known = entry.identity.sop_instance_uid if entry.identity is not None else ""
    return Row(
        source=entry.name if patient else f"radiograph {number}",
        status=status,
        reason=f"{entry.code}: {entry.message}" if status != "ok" and entry.code else "",
        analysis=analysis,
        sop_instance_uid=known if patient else "",
        model_id=model_id,
        site_threshold=site.score if site is not None and site.holds_for(model_id) else None,
        verdict=str(entry.verdict) if entry.verdict is not None else "",
        marks=entry.marks.to_json() if entry.marks else "",
    )


def _analysis_at(threshold: float, entry: Entry) -> Analysis | None:
    """Return what the reader may see of an entry's Analysis, with the Boxes at a heat-map threshold."""
    analysis = entry.shown_analysis
    if analysis is None or analysis.heatmap_threshold == threshold:
        return analysis
    boxes = analysis.boxes_at(threshold)
    if entry.radiograph is None:
        analysis.release()  # the finer maps of a long list would fill the memory
    return replace(analysis, heatmap_threshold=threshold, boxes=boxes)
