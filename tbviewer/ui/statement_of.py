"""From what a viewport shows to the Statement that goes with its picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from tbviewer.core.measuring import spacing_of
from tbviewer.core.orientation import Orientation
from tbviewer.core.radiograph import Identity, VoiLut
from tbviewer.reports.statement import Statement
from tbviewer.ui.naming import verdict_name, warnings
from tbviewer.ui.sentences import sentence
from tbviewer.ui.session import Session, Status
from tbviewer.ui.units import mark_words
from tbviewer.ui.viewport import Viewport
from tbviewer.ui.window_menu import voi_name

translate = QCoreApplication.translate


def statement_of(session: Session, viewport: Viewport, *, patient: bool) -> Statement:
    """Return the facts about what a viewport shows.

    Parameters
    ----------
    patient
        Whether the patient may be named.
    """
    entry, analysis = viewport.entry, viewport.analysis
    bundle = session.compared if viewport.compares else session.bundle
    threshold = session.heatmap.threshold_of(viewport.compares)
    assert entry is not None
    radiograph = viewport.radiograph
    identity = radiograph.identity if radiograph is not None else Identity()
    reading = entry.reading
    model_id = analysis.model_id if analysis is not None else bundle.model_id if bundle is not None else ""
    if bundle is not None and bundle.model_id != model_id:
        bundle = None  # what it is called, and what the site decided about it, is not said of another's score
    site = session.site.threshold if bundle is not None else None
    return Statement(
        file_name=entry.title if patient else "",
        identity=identity if patient else None,
        analysis=analysis,
        no_score=_no_score(session, viewport),
        warnings=warnings(entry, analysis),
        heatmap_threshold=threshold,
        boxes=viewport.boxes(threshold),
        colors=session.heatmap.colors,
        site_threshold=site.score if site is not None and site.holds_for(model_id) else None,
        model_name=bundle.manifest.name if bundle is not None else "",
        model_id=model_id,
        window=_window_words(viewport),
        orientation=_orientation_words(viewport.orientation),
        marks=_mark_words(session, viewport),
        verdict=verdict_name(entry.verdict) if entry.verdict is not None else "",
        comment=reading.comment if reading is not None else "",
        reader=reading.reader if reading is not None else "",
        written_at=datetime.now(),
    )


def without_patient(statement: Statement) -> Statement:
    """Return the same without anything that names the patient."""
    return replace(statement, file_name="", identity=None)


def _mark_words(session: Session, viewport: Viewport) -> tuple[str, ...]:
    entry, radiograph = viewport.entry, viewport.radiograph
    if entry is None or radiograph is None or not session.marking.shown:
        return ()
    spacing = spacing_of(radiograph, entry.marks)
    return tuple(mark_words(mark, spacing) for mark in entry.marks.items)


def _no_score(session: Session, viewport: Viewport) -> str:
    entry = viewport.entry
    if entry is None or viewport.analysis is not None:
        return ""
    if entry.blinded and entry.analysis is not None:
        return translate("Statement", "the blind first reading is not done yet.")
    if entry.status in (Status.REFUSED, Status.NOT_ANALYSED, Status.UNREADABLE):
        return sentence(entry.message)
    return translate("Statement", "the radiograph has not been analysed yet.")


def _window_words(viewport: Viewport) -> str:
    radiograph, voi = viewport.radiograph, viewport.shown_voi
    if radiograph is not None and radiograph.color is not None:
        return translate("Statement", "colour capture, shown as it is")
    if voi is None:
        return ""
    if isinstance(voi, VoiLut):
        text = translate("Statement", "LUT {0}").format(voi_name(voi)).strip()
    else:
        text = translate("Statement", "window width {0:.0f}, centre {1:.0f}").format(voi.width, voi.center)
        text += f" ({voi_name(voi)})" if voi.explanation else ""
    return text + (translate("Statement", ", inverted") if viewport.inverted else "")


def _orientation_words(orientation: Orientation) -> str:
    parts = []
    if orientation.mirrored:
        parts.append(translate("Statement", "mirrored"))
    if orientation.quarter_turns:
        parts.append(
            translate("Statement", "turned by {0}° clockwise").format(90 * orientation.quarter_turns)
        )
    return ", ".join(parts)
