"""From findings to numbers: one network's part of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from tbviewer.core.boxes import fine_map
from trainer.evaluation import localization
from trainer.evaluation.calibration import Reliability, reliability
from trainer.evaluation.classification import Classification, auc, classification
from trainer.evaluation.estimate import proportion
from trainer.evaluation.localization import SWEEP, Swept
from trainer.evaluation.measured_sources import MeasuredSources
from trainer.evaluation.measuring import Finding
from trainer.evaluation.results import (
    Chosen,
    Corners,
    FalseBoxes,
    NetworkResult,
    RadiographResult,
    SourcePair,
    SweepPoint,
)
from trainer.evaluation.selection import HEATMAP_THRESHOLD, Selection

HistogramAucs = Mapping[tuple[tuple[str, str], tuple[str, str]], float]  # by source and label of both groups


def network_result(
    name: str,
    model_id: str,
    findings: Sequence[Finding],
    selection: Selection,
    sources: MeasuredSources,
    histogram_aucs: HistogramAucs,
) -> NetworkResult:
    """Return everything that is reported of one network.

    Parameters
    ----------
    name, model_id
        Which network, and the bundle's id.
    findings
        Of every radiograph of the measured split.
    selection
        What was chosen for it.
    sources
        Which it was not trained on, and which are measured apart.
    histogram_aucs
        Of the classifier that sees histograms alone, from `trainer.evaluation.histogram`.
    """
    together = [f for f in findings if f.record.source not in sources.apart]
    apart = [f for f in findings if f.record.source in sources.apart]
    cases = [f.case(fine_map) for f in findings if len(f.truth)]
    at = localization.swept(cases, selection.minimum_area) if cases else {}
    return NetworkResult(
        name=name,
        model_id=model_id,
        chosen=Chosen.of(selection),
        localization=localization.of_maps(cases, HEATMAP_THRESHOLD, selection.minimum_area, at)
        if cases
        else None,
        sweep=_sweep(at, [f for f in together if f.record.label == "normal"]),
        false_boxes=_false_boxes(findings, sources),
        score=_classification(together),
        unseen_score=_classification(apart),
        reliability=_reliability(together),
        pairs=_pairs(findings, sources, histogram_aucs),
        radiographs=tuple(map(_radiograph, findings)),
    )


def _sweep(at: Mapping[float, Swept], normals: Sequence[Finding]) -> tuple[SweepPoint, ...]:
    boxed = np.array([f.boxed_at for f in normals], dtype=float).reshape(-1, len(SWEEP))
    return tuple(
        SweepPoint(
            threshold,
            at[threshold].miou if at else None,
            float(boxed[:, k].mean()) if len(boxed) else None,
        )
        for k, threshold in enumerate(SWEEP)
    )


def _false_boxes(findings: Sequence[Finding], sources: MeasuredSources) -> tuple[FalseBoxes, ...]:
    others = [f for f in findings if not f.is_tb]
    together = [f for f in others if f.record.source not in sources.apart]
    labels = sorted({f.record.label for f in others})
    totals = [_counted([f for f in together if f.record.label == n], n, "", False) for n in labels]
    groups = sorted({(f.record.label, f.record.source) for f in others})
    parts = [
        _counted([f for f in others if _group(f) == (label, source)], label, source, source in sources.unseen)
        for label, source in groups
        if source
    ]
    return tuple(row for row in (*totals, *parts) if row is not None)


def _counted(findings: Sequence[Finding], label: str, source: str, unseen: bool) -> FalseBoxes | None:
    if not findings:
        return None
    boxed = sum(bool(len(f.boxes)) for f in findings)
    return FalseBoxes(label, source, unseen, len(findings), boxed, proportion(boxed, len(findings)))


def _scored(findings: Sequence[Finding]) -> tuple[np.ndarray, np.ndarray]:
    """Return scores and whether each is TB, of the radiographs that the viewer takes."""
    taken = [(f.score, f.is_tb) for f in findings if f.score is not None]
    return np.array([s for s, _ in taken], dtype=np.float64), np.array([t for _, t in taken], dtype=np.bool_)


def _classification(findings: Sequence[Finding]) -> Classification | None:
    scores, is_tb = _scored(findings)
    return classification(scores, is_tb) if is_tb.any() and not is_tb.all() else None


def _reliability(findings: Sequence[Finding]) -> Reliability | None:
    scores, is_tb = _scored(findings)
    return reliability(scores, is_tb) if len(scores) else None


def _pairs(
    findings: Sequence[Finding], sources: MeasuredSources, histogram_aucs: HistogramAucs
) -> tuple[SourcePair, ...]:
    pairs = []
    for tb_source in sorted({f.record.source for f in findings if f.is_tb}):
        for label, source in sorted({_group(f) for f in findings if not f.is_tb}):
            positive = [f for f in findings if f.is_tb and f.record.source == tb_source]
            negative = [f for f in findings if _group(f) == (label, source)]
            scores, is_tb = _scored([*positive, *negative])
            if is_tb.any() and not is_tb.all():
                pairs.append(
                    SourcePair(
                        tb_source=tb_source,
                        other_source=source,
                        other_label=label,
                        tb=int(is_tb.sum()),
                        others=int((~is_tb).sum()),
                        unseen=tuple(sorted({tb_source, source} & sources.unseen)),
                        auc=auc(scores, is_tb),
                        histogram_auc=histogram_aucs.get(((tb_source, "tb"), (source, label))),
                    )
                )
    return tuple(pairs)


def _group(finding: Finding) -> tuple[str, str]:
    return finding.record.label, finding.record.source


def _radiograph(finding: Finding) -> RadiographResult:
    return RadiographResult(
        name=finding.record.name,
        label=finding.record.label,
        source=finding.record.source,
        score=finding.score,
        score_interval=finding.score_interval,
        boxes=_corners(finding.boxes),
        true_boxes=_corners(finding.truth),
        iou=finding.iou if len(finding.truth) else None,
        refused=finding.refused,
    )


def _corners(boxes: np.ndarray) -> tuple[Corners, ...]:
    return tuple((float(a), float(b), float(c), float(d)) for a, b, c, d in boxes)
