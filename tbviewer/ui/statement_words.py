"""A Statement in sentences and lines, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tbviewer.core.radiograph import Identity
from tbviewer.core.referral import SiteThreshold, written_score, written_threshold
from tbviewer.reports.statement import SOFTWARE, Statement
from tbviewer.ui.counts import counted
from tbviewer.ui.naming import date_name

_SHORT_ID = 16


translate = QCoreApplication.translate


def notice() -> str:
    """Return the line that every output carries."""
    return translate("Statement", "Research use, not for diagnosis")


def score_words(statement: Statement) -> str:
    """Return the score with its interval, or that and why there is none."""
    analysis = statement.analysis
    if analysis is None:
        return (
            translate("Statement", "No score: {0}").format(statement.no_score)
            if statement.no_score
            else translate("Statement", "No score")
        )
    site = statement.site_threshold
    score = written_score(
        analysis.score, SiteThreshold(site, statement.model_id) if site is not None else None
    )
    text = translate("Statement", "TB score {0} of 100").format(score)
    if analysis.score_interval is None:
        return text
    low, high = analysis.score_interval
    digits = 0 if high - low >= 1 else 1
    return text + translate("Statement", " (95 % interval {0}–{1})").format(
        f"{low:.{digits}f}", f"{high:.{digits}f}"
    )


def threshold_words(statement: Statement) -> str:
    """Return heat-map threshold, boxes and site threshold."""
    parts = [translate("Statement", "heat-map threshold {0:.2f}").format(statement.heatmap_threshold)]
    if statement.analysis is not None:
        parts.append(counted.boxes(len(statement.boxes)))
    if statement.site_threshold is not None:
        threshold = written_threshold(statement.site_threshold)
        parts.append(translate("Statement", "site threshold {0:g}").format(threshold))
    return "  ·  ".join(parts)


def grey_words(statement: Statement) -> str:
    """Return how the image was shown."""
    return "  ·  ".join(text for text in (statement.window, statement.orientation) if text)


def origin_words(statement: Statement) -> str:
    """Return model, software and date."""
    model = f"{statement.model_name} {statement.model_id[:_SHORT_ID]}".strip()
    written = statement.written_at.strftime("%Y-%m-%d %H:%M")
    model = (
        translate("Statement", "Model {0}").format(model)
        if model
        else translate("Statement", "no model loaded")
    )
    return "  ·  ".join((model, SOFTWARE, translate("Statement", "written {0}").format(written)))


def patient_words(identity: Identity) -> str:
    """Return who the patient is, in one line; empty if the file says nothing."""
    age = age_words(identity)
    parts = (
        identity.patient_name,
        identity.patient_id,
        identity.patient_sex,
        age,
        date_name(identity.study_date),
        identity.institution,
    )
    return "  ·  ".join(part for part in parts if part)


def age_words(identity: Identity) -> str:
    """Return how old the patient is; empty if the file does not say."""
    years = identity.patient_age_years
    return counted.years(years) if years is not None else ""


def caption(statement: Statement) -> list[str]:
    """Return the lines under a picture, without the notice."""
    lines = [
        f"{score_words(statement)}  ·  {threshold_words(statement)}",
        grey_words(statement),
        origin_words(statement),
    ]
    if statement.identity is not None:
        named = (patient_words(statement.identity), statement.file_name)
        lines.insert(0, "  ·  ".join(part for part in named if part))
    if statement.verdict:
        lines.append(translate("Statement", "Reader's verdict: {0}").format(statement.verdict))
    lines += statement.warnings  # a score without them is trusted more than it is on the screen
    return [line for line in lines if line]
