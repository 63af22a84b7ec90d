"""``report.html``: the report as one file that needs nothing else, with charts and pictures inside."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from trainer.evaluation import charts
from trainer.evaluation.baselines import PRIOR
from trainer.evaluation.classification import WHO_SENSITIVITY, WHO_SPECIFICITY
from trainer.evaluation.contact_sheet import contact_sheets
from trainer.evaluation.estimate import BOOTSTRAP_LEAST, Estimate
from trainer.evaluation.measuring import Finding
from trainer.evaluation.results import Report
from trainer.evaluation.summary import allowed_percent, at_least, percent, signed, verdicts

_COLOURS = {
    "student": charts.STUDENT,
    "second assistant": charts.THIRD,
    "assistant": charts.SECOND,
    "teacher": charts.TEACHER,
}


def to_html(report: Report, findings: Sequence[Finding]) -> bytes:
    """Return the content of ``report.html``.

    Parameters
    ----------
    report
        What was measured.
    findings
        The student's, for the pictures.
    """
    environment = Environment(
        loader=PackageLoader("trainer.evaluation", "."),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "percent": percent,
        "allowed": allowed_percent,
        "est": _estimate,
        "signed": signed,
        "at_least": at_least,
        "pct": _percent_estimate,
        "name": _name,
    }
    student = report.network("student")
    found = student.localization
    page = environment.get_template("report.html.jinja").render(
        r=report,
        student=student,
        unseen=(set(report.identity.excluded_sources) - set(report.known_before))
        | set(report.never_in_train),
        mixed=not set(report.never_in_train) <= set(report.measured_apart),
        few=found is not None and found.radiographs < BOOTSTRAP_LEAST,
        networks=report.networks[::-1],
        who={"sensitivity": WHO_SENSITIVITY, "specificity": WHO_SPECIFICITY},
        verdicts=verdicts(report),
        sheets=contact_sheets(findings),
        charts=_charts(report),
    )
    return page.encode()


def _charts(report: Report) -> dict[str, str]:
    """Return the charts that the numbers allow, by name."""
    student = report.network("student")
    drawn = {"bar": charts.activation_bar()}
    located = [(n.name, n.localization, _COLOURS[n.name]) for n in reversed(report.networks)]
    rows = [(name, found.miou, colour) for name, found, colour in located if found is not None]
    rows += [(b.name, b.localization.miou, charts.OTHER) for b in report.baselines]
    if rows:
        drawn["forest"] = charts.forest(rows)
        drawn["ious"] = charts.iou_curves(
            [
                (n.name, [r.iou for r in n.radiographs if r.iou is not None], _COLOURS[n.name])
                for n in reversed(report.networks)
            ]
            + [(b.name, b.ious, charts.OTHER) for b in report.baselines if b.name == PRIOR]
        )
    drawn["sweep"] = charts.sweep(student)
    if student.score is not None and student.reliability is not None:
        scored = [(n.name, n.score, _COLOURS[n.name]) for n in reversed(report.networks)]
        drawn["roc"] = charts.roc([(name, score, c) for name, score, c in scored if score is not None])
        drawn["thresholds"] = charts.thresholds(student.score)
        drawn["reliability"] = charts.reliability(student.reliability)
    return drawn


def _estimate(estimate: Estimate | None) -> str:
    """Return an estimate with three digits, or a dash."""
    if estimate is None:
        return "–"
    return f"{estimate.value:.3f} ({estimate.low:.3f}–{estimate.high:.3f})"


def _percent_estimate(estimate: Estimate | None, limit: float | None = None) -> str:
    """Return a share in percent with its interval, or a dash; see `percent` for a limit."""
    if estimate is None:
        return "–"
    low, high = 100 * estimate.low, 100 * estimate.high
    return f"{percent(estimate.value, limit)} ({low:.0f}–{high:.0f})"


def _name(path: str) -> str:
    """Return a file's name without its folders."""
    return PurePath(path).name
