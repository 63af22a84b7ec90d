"""The report in plain words: what the student can do by these numbers, what it can't, and what is open."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from trainer.evaluation.baselines import PRIOR
from trainer.evaluation.classification import WHO_SENSITIVITY, WHO_SPECIFICITY
from trainer.evaluation.estimate import BOOTSTRAP_LEAST, Estimate
from trainer.evaluation.localization import Localization
from trainer.evaluation.results import NetworkResult, Report

Kind = Literal["can", "cannot", "open"]

_TELLING_HISTOGRAM = 0.7  # an AUC of the histogram alone from which sources are easily told apart
_TINY = 1e-9  # what rounds a product of decimals just below the tenth that it is


@dataclass(frozen=True, slots=True)
class Verdict:
    """One sentence or two, and whether they speak for the model, against it, or say what is not known."""

    kind: Kind
    words: str


def verdicts(report: Report) -> tuple[Verdict, ...]:
    """Return what the report says of the student, in words for a reader who has never programmed."""
    student = report.network("student")
    return (
        *_place(report, student),
        *_false_boxes(student, report.choice.false_boxes),
        *_score(student),
        *_unseen_score(report, student),
        Verdict(
            "cannot",
            "It does not diagnose. A low score or a map without a box excludes nothing, and nothing was "
            "measured on children, on lateral views, or at a site other than those of these radiographs.",
        ),
    )


def percent(share: float, limit: float | None = None) -> str:
    """Return a share in percent, with a space that does not break.

    Parameters
    ----------
    share
        0–1.
    limit
        What it stands beside, if anything: a smaller share that would be rounded up to it has one digit
        more, rounded down, so that it does not read as if it had reached it.
    """
    whole = round(100 * share)
    if limit is not None and share < limit <= whole / 100:
        return f"{math.floor(1000 * share + _TINY) / 10:.1f}\u00a0%"
    return f"{whole}\u00a0%"


def allowed_percent(share: float) -> str:
    """Return a share that the user named, in percent, with all the digits that it was given."""
    return f"{100 * share:g}\u00a0%"


def signed(value: float) -> str:
    """Return a difference with three digits and a true minus sign."""
    return f"{value:+.3f}".replace("-", "−")


def at_least(score: float) -> str:
    """Return a threshold with one digit, rounded down so that the radiograph that made it is referred."""
    return f"{math.floor(10 * score) / 10:.1f}"


def _place(report: Report, student: NetworkResult) -> Iterator[Verdict]:
    found = student.localization
    if found is None:
        yield Verdict(
            "open",
            "Localization is unmeasured: no true boxes are known, so nothing here says whether its map and "
            "its boxes lie on lesions.",
        )
        return
    yield from _against_baseline(report, found)
    fixed = report.fixed_answers
    if fixed is None:
        return
    if found.pointing is not None:
        hits = round(found.pointing.value * found.radiographs)
        prior = next((b.localization.pointing for b in report.baselines if b.name == PRIOR), None)
        beside = "" if prior is None else f"; the registered prior’s does on {percent(prior.value)}"
        kind = _above_fixed(found.pointing, fixed.pointing)
        if prior is not None and prior.value > fixed.pointing.value:
            kind = _above(found.pointing, prior.value)
        yield Verdict(
            kind,
            f"The hottest point of its map lies in a lesion on {hits} of {found.radiographs} TB radiographs "
            f"({percent(found.pointing.value)}){beside}, one fixed point, the best for these radiographs, on "
            f"{percent(fixed.pointing.value)}.",
        )
    if found.side is not None and fixed.side is not None:
        words = {
            "can": "It tells which lung is ill better than one who does not look",
            "cannot": "It tells which lung is ill worse than one who does not look",
            "open": "That it tells which lung is ill is not shown",
        }
        kind = _above_fixed(found.side, fixed.side)
        yield Verdict(
            kind,
            f"{words[kind]}: with lesions in one half of the image only, its map is higher there in "
            f"{percent(found.side.value)} of {found.one_sided} radiographs; always naming the half on the "
            f"{fixed.half} of the image, the more frequent one here, gives {percent(fixed.side.value)}.",
        )


def _against_baseline(report: Report, found: Localization) -> Iterator[Verdict]:
    names = (PRIOR, "two fixed boxes")
    compared = [(n, d.miou) for n in names for d in report.differences if d.than == n]
    if not compared:
        return
    name, difference = compared[0]
    few = found.radiographs < BOOTSTRAP_LEAST
    kind: Kind = "open" if few else _above(difference, 0.0)
    what = {
        PRIOR: "where tuberculosis usually lies (the registered prior, which uses no network)",
        "two fixed boxes": "two fixed boxes, which look at no image",
    }[name]
    words = {
        "can": "Its boxes lie better than",
        "cannot": "Its boxes lie worse than",
        "open": "It is not shown that its boxes lie better than",
    }[kind]
    open_by = (
        f" on {found.radiographs} TB radiographs, and that takes {BOOTSTRAP_LEAST} at least"
        if few
        else f" (95\u00a0% interval {signed(difference.low)} to {signed(difference.high)})"
    )
    yield Verdict(
        kind,
        f"{words} {what}: its mIOU is {found.miou.value:.3f}, the difference {signed(difference.value)}"
        f"{open_by}. An mIOU of 1 would be exact.",
    )


def _false_boxes(student: NetworkResult, allowed: float) -> Iterator[Verdict]:
    totals = [row for row in student.false_boxes if not row.source and row.radiographs]
    # Where all sources are measured apart, each speaks for itself.
    rows = totals or [row for row in student.false_boxes if row.radiographs]
    if rows:
        parts = [
            f"{row.boxed} of {row.radiographs} {row.label}{f' ({row.source})' if row.source else ''}"
            for row in rows
        ]
        yield Verdict(
            "can" if all(row.share.value <= allowed for row in rows) else "cannot",
            f"It shows a box on {_listed(parts)} radiographs, none of which is TB. When its threshold "
            f"was chosen, {allowed_percent(allowed)} of the normal ones were allowed.",
        )


def _score(student: NetworkResult) -> Iterator[Verdict]:
    score = student.score
    if score is None:
        return
    point = score.at_who_sensitivity
    yield Verdict(
        "can" if score.meets_who else "cannot",
        f"Its score {'reaches' if score.meets_who else 'does not reach'} the WHO’s minimum for a triage test "
        f"(sensitivity 90\u00a0%, specificity 70\u00a0%) on these radiographs: at a score of "
        f"{at_least(point.score)} it refers {percent(point.sensitivity.value, WHO_SENSITIVITY)} of TB and "
        f"leaves out {percent(point.specificity.value, WHO_SPECIFICITY)} of the rest.",
    )
    yield from _confounding(student)


def _confounding(student: NetworkResult) -> Iterator[Verdict]:
    """Say what beside tuberculosis may tell the radiographs apart, unless one source's are hard to tell."""
    histograms = [pair.histogram_auc for pair in student.pairs if pair.histogram_auc is not None]
    shared = any(pair.tb_source and pair.tb_source == pair.other_source for pair in student.pairs)
    if not student.pairs or (shared and max(histograms, default=0.0) < _TELLING_HISTOGRAM):
        return
    if shared:
        why = "here greys alone tell TB radiographs from others, and a network can learn that instead."
    elif any("" in (pair.tb_source, pair.other_source) for pair in student.pairs):
        why = (
            "some of these radiographs name no source, so that TB and others may come from different "
            "ones, and a network can tell sources apart."
        )
    else:
        why = (
            "TB and other radiographs come from different sources here, and a network can tell sources apart."
        )
    told = (
        f" A classifier that sees no anatomy, only how often each grey occurs, reaches an AUC of up to "
        f"{max(histograms):.2f} between them."
        if histograms
        else ""
    )
    yield Verdict(
        "open",
        f"How much of the score is tuberculosis is not known: {why}{told} Do not quote these numbers as "
        "accuracy in patients.",
    )


def _unseen_score(report: Report, student: NetworkResult) -> Iterator[Verdict]:
    """Say it also where nothing but sources that the run was not trained on is measured."""
    if student.unseen_score is not None:
        sources = ", ".join(report.measured_apart)
        but = ", though its initial weights may have been," if report.known_before else ""
        yield Verdict(
            _above(student.unseen_score.auc, 0.5),
            f"On sources it was not trained on{but} ({sources}) its AUC is {student.unseen_score.auc}; a "
            "coin’s is 0.5.",
        )


def _listed(parts: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


def _above(estimate: Estimate, limit: float) -> Kind:
    """Say what an interval says of a limit: above it, below it, or undecided."""
    if estimate.low > limit:
        return "can"
    return "cannot" if estimate.high < limit else "open"


def _above_fixed(estimate: Estimate, fixed: Estimate) -> Kind:
    """Say the same of what looks at no image.

    It was chosen on these radiographs and looks better than it is, so "cannot" needs intervals apart.
    """
    kind = _above(estimate, fixed.value)
    return "open" if kind == "cannot" and estimate.high >= fixed.low else kind
