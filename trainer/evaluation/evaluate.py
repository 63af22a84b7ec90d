"""``tbtrain evaluate``: teacher, student and baselines on the val split, by the path the viewer takes."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tbviewer.core.analysis import Analysis, analyse
from tbviewer.core.boxes import FINE_PX
from tbviewer.core.engine import Engine
from tbviewer.core.errors import DataError, RefusedError
from tbviewer.core.files import write_atomically
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import Radiograph
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.data.dataset import read_dataset
from trainer.data.record import Record
from trainer.evaluation import metric
from trainer.evaluation.choosing import FALSE_BOXES, choose
from trainer.evaluation.estimate import mean
from trainer.evaluation.lesions import read_boxes
from trainer.evaluation.metric import Case, Corners
from trainer.evaluation.seeing import see
from trainer.evaluation.selection import Basis, Choice, Selection, load_selections
from trainer.export.export import Exported, run_manifest, write_bundle
from trainer.fitting.config import FitConfig
from trainer.fitting.run import STAGES, Stage, load_network


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: a network or a baseline, its numbers by name."""

    name: str
    numbers: dict[str, float]


def evaluate(run: Path, boxes: Path, choose: bool) -> str:
    """Measure a run's networks and return the report as text; the numbers go to ``evaluation.json``.

    Parameters
    ----------
    run
        The folder ``tbtrain fit`` wrote.
    boxes
        True boxes of the val split's TB radiographs.
    choose
        Choose threshold, minimum area and calibration on the val split first, and record them.

    Raises
    ------
    DataError
        If the run is not finished, or no val TB radiograph has a box.
    """
    config = FitConfig.load(run / "config.json")
    records = read_dataset(Path(config.data)).split("val")
    truths = {name: corners for name, corners in read_boxes(boxes).items() if len(corners)}
    if not any(r.name in truths and r.label == "tb" for r in records):
        raise DataError("no_boxes", "No TB radiograph of the val split has a box in this list.", str(boxes))
    if choose:
        _choose(run, records, truths, boxes).save(run / "selection.json")
    rows = [_measure(run, stage, records, truths) for stage in STAGES]
    numbers = {row.name: row.numbers for row in rows}
    write_atomically(run / "evaluation.json", json.dumps(numbers, indent=2).encode())
    selections = load_selections(run / "selection.json")
    return _report([*rows, *_baselines(records, truths)], selections)


def _choose(run: Path, records: Sequence[Record], truths: dict[str, Corners], boxes: Path) -> Choice:
    seen = see(run, records, truths, lambda *_: None)
    networks = {stage: choose(seen[stage], FALSE_BOXES) for stage in STAGES}
    lesions = seen["student"]["average"].lesions
    basis = Basis(
        split="val",
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        radiographs=len(seen["student"]["average"].labels),
        normals=len(seen["student"]["average"].normals),
        boxed_radiographs=len(lesions),
        boxes=sum(len(m.truth) for m in lesions),
        box_list=boxes.name,
        false_boxes=FALSE_BOXES,
    )
    return Choice(basis, dict(networks.items()))


def _measure(run: Path, stage: Stage, records: Sequence[Record], truths: dict[str, Corners]) -> Row:
    selection = load_selections(run / "selection.json")[stage]
    manifest = run_manifest(run, stage, stage, "evaluation", None)
    bundle = run / f"{stage}.onnx"
    write_bundle(
        Exported(load_network(run, stage, selection.kept), selection, "fp16"), manifest, bundle, "fp16"
    )
    engine = Engine(bundle)
    cases: list[Case] = []
    boxed: dict[str, list[bool]] = {"normal": [], "sick": []}
    for record in records:
        if record.label == "tb" and record.name not in truths:
            continue
        radiograph = read(Source(str(record.path)))
        analysis = _analysis(radiograph, engine)
        if record.label != "tb":
            boxed[record.label].append(analysis is not None and bool(analysis.boxes))
        else:
            truth = metric.scaled_to_grid(truths[record.name], radiograph.rows, radiograph.columns)
            cases.append(_case(truth, radiograph, analysis))
    numbers = _numbers(cases, manifest.heatmap_threshold, manifest.minimum_area)
    shares = {f"boxed_{label}": float(np.mean(found)) for label, found in boxed.items() if found}
    return Row(stage, numbers | shares)


def _analysis(radiograph: Radiograph, engine: Engine) -> Analysis | None:
    """Return the viewer's Analysis, or None where the viewer refuses the radiograph."""
    try:
        return analyse(radiograph, engine)
    except RefusedError:
        return None


def _case(truth: Corners, radiograph: Radiograph, analysis: Analysis | None) -> Case:
    """Return what is scored; a refused radiograph counts as one where nothing was found."""
    if analysis is not None:
        return Case(truth, analysis.fine, analysis.letterbox)
    return Case(
        truth,
        np.zeros((FINE_PX, FINE_PX), np.float32),
        Letterbox.of(radiograph.rows, radiograph.columns, FINE_PX),
    )


def _numbers(cases: Sequence[Case], threshold: float, minimum_area: float) -> dict[str, float]:
    per_radiograph = metric.ious(cases, threshold, minimum_area)
    low, high = mean(per_radiograph).low, mean(per_radiograph).high
    per_box = [metric.best_iou_per_true_box(c.boxes_at(threshold, minimum_area), c.truth) for c in cases]
    sides = [side for side in map(metric.finds_side, cases) if side is not None]
    side = {"side": float(np.mean(sides))} if sides else {}
    sweep = [float(t) for t in (0.01, 0.02, *np.arange(0.05, 1.0, 0.05))]
    return {
        "radiographs": float(len(cases)),
        "miou": float(per_radiograph.mean()),
        "miou_low": low,
        "miou_high": high,
        "miou_best": max(float(metric.ious(cases, t, minimum_area).mean()) for t in sweep),
        "box_iou": float(np.concatenate(per_box).mean()),
        "pointing": float(np.mean([metric.points_into_lesion(c) for c in cases])),
        "max_box_acc_v2": metric.max_box_accuracy(cases, sweep, minimum_area),
        **side,
    }


def _baselines(records: Sequence[Record], truths: dict[str, Corners]) -> list[Row]:
    rows = []
    for name, boxes in (("two fixed boxes", metric.TWO_FIXED_BOXES), ("whole image", metric.WHOLE_IMAGE)):
        found = []
        for record in records:
            if record.label == "tb" and record.name in truths:
                radiograph = read(Source(str(record.path)))
                truth = metric.scaled_to_grid(truths[record.name], radiograph.rows, radiograph.columns)
                found.append(metric.radiograph_iou(boxes, truth))
        low, high = mean(np.array(found)).low, mean(np.array(found)).high
        rows.append(Row(name, {"miou": float(np.mean(found)), "miou_low": low, "miou_high": high}))
    return rows


def _report(rows: Sequence[Row], selections: dict[str, Selection]) -> str:
    columns = ("miou_best", "box_iou", "pointing", "side", "max_box_acc_v2", "boxed_normal", "boxed_sick")
    count = int(rows[0].numbers["radiographs"])
    lines = [
        f"Localization on {count} TB radiographs of the val split (mean IoU of box unions, 512 grid)",
        f"{'':<18}{'mIOU':>7} {'95 % interval':>16}" + "".join(f"{c:>16}" for c in columns),
    ]
    for row in rows:
        n = row.numbers
        interval = f"[{n['miou_low']:.3f}, {n['miou_high']:.3f}]"
        rest = "".join(f"{n[c]:>16.3f}" if c in n else f"{'':>16}" for c in columns)
        lines.append(f"{row.name:<18}{n['miou']:>7.4f} {interval:>16}{rest}")
    lines.append("")
    lines.append(
        "Chosen on these val radiographs (the threshold and area on their boxes, nothing else reads boxes):"
    )
    for name, s in selections.items():
        lines.append(
            f"  {name}: heat map 0.5 at evidence {s.offset:.3f}, scale {s.scale:.3f}, minimum area "
            f"{s.minimum_area:.4f} of the square, temperature {s.calibration.temperature:.2f}"
        )
    return "\n".join(lines)
