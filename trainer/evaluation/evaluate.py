"""``tbtrain evaluate``: choose on val, then measure teacher, student and baselines, all of it reported.

Everything measured goes through `tbviewer.core.analysis.analyse` on bundles written from the run, the path
of the clinician's viewer. The default split is val; the test split never decides anything.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tbviewer.core.engine import Engine
from tbviewer.core.errors import DataError
from tbviewer.core.files import write_atomically
from trainer.evaluation import choosing, measuring
from trainer.evaluation.html import to_html
from trainer.evaluation.measuring import Progress
from trainer.evaluation.opened_run import OpenedRun, open_run
from trainer.evaluation.reporting import make_report
from trainer.evaluation.results import Report
from trainer.evaluation.seeing import see
from trainer.evaluation.selection import Basis, Choice
from trainer.export.bundle import write_bundle
from trainer.export.graph import Exported
from trainer.export.manifest import manifest_of
from trainer.fitting.config import Stage
from trainer.fitting.run import file_stem, load_network

REPORT_JSON, REPORT_HTML = "report.json", "report.html"
MEASURED = "measured"  # folder of the measured bundles, which an export into the run's folder leaves alone

_BUNDLES = "bundles to measure"


def evaluate(
    run: Path,
    boxes: Path | None,
    choose: bool,
    *,
    split: str = "val",
    false_boxes: float = choosing.FALSE_BOXES,
    progress: Progress = lambda *_: None,
) -> Report:
    """Measure a run's networks; ``report.json`` and ``report.html`` go into its folder.

    Parameters
    ----------
    run
        The folder ``tbtrain fit`` wrote.
    boxes
        True boxes of TB radiographs; None for those that come with the data set, if any do.
    choose
        Choose weights, threshold, minimum area and calibration on the val split first, and record them.
    split
        What to measure: ``val`` or ``test``.
    false_boxes
        When choosing, at most this share of val normals may show a Box at the default threshold.
    progress
        Told what is done.

    Raises
    ------
    DataError
        If the run is not finished, nothing was chosen yet, a split lacks what is needed, or no TB
        radiograph has a box in the list.
    UnreadableError
        If a radiograph cannot be read and the run does not skip such.
    """
    known = open_run(run, boxes)
    if choose:
        _choose(known, false_boxes, progress).save(run / "selection.json")
    choice = Choice.load(run / "selection.json")
    records = known.split(split)
    if not records:
        raise DataError(
            "empty_split", f"The data set has no {split} split. Leave --split out.", known.config.data
        )
    engines = {}
    for done, stage in enumerate(known.config.stages):
        progress(_BUNDLES, done, len(known.config.stages))
        engines[str(stage)] = _engine(known, stage, choice)
    progress(_BUNDLES, len(engines), len(engines))
    measured = measuring.measure(engines, records, known.truths, known.config.skip_unreadable, progress)
    model_ids = {stage: engine.bundle.model_id for stage, engine in engines.items()}
    report = make_report(known, split, choice, model_ids, measured, progress)
    write_atomically(run / REPORT_JSON, report.to_json())
    progress("report", 0, 1)
    write_atomically(run / REPORT_HTML, to_html(report, measured.findings["student"]))
    progress("report", 1, 1)
    return report


def _choose(known: OpenedRun, false_boxes: float, progress: Progress) -> Choice:
    """Choose on the val radiographs of sources that were not left out."""
    records = known.seen("val")
    for label in ("normal", "tb"):
        if not any(r.label == label for r in records):
            raise DataError(
                "empty_class",
                f"Without the excluded sources, val has no radiograph labelled {label}, so nothing can be "
                "chosen on it. Exclude fewer sources.",
                known.config.data,
            )
    seen = see(known.folder, records, known.truths, progress)
    any_seen = seen["student"]["average"]
    for label, some in (("normal", any_seen.normals), ("tb", any_seen.tb)):
        if not some:
            raise DataError(
                "all_refused",
                f"The viewer refuses every val radiograph labelled {label}, so nothing can be chosen on "
                "them. `tbtrain check` says why.",
                known.config.data,
            )
    networks = {}
    for done, stage in enumerate(known.config.stages, start=1):
        networks[str(stage)] = choosing.choose(seen[stage], false_boxes)
        progress("choosing", done, len(known.config.stages))
    basis = Basis(
        split="val",
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        radiographs=len(any_seen.labels),
        normals=len(any_seen.normals),
        boxed_radiographs=len(any_seen.lesions),
        boxes=sum(len(m.truth) for m in any_seen.lesions),
        box_list=known.box_list if any_seen.lesions else "",
        false_boxes=false_boxes,
        left_out=tuple(sorted(known.excluded)),
        sick=_sick(any_seen.labels, known.facts.classes),
    )
    return Choice(basis, networks)


def _sick(labels: npt.NDArray[np.int64], classes: Sequence[str]) -> int | None:
    """Return how many radiographs are of the class sick; None if there is no such class."""
    return int(np.count_nonzero(labels == classes.index("sick"))) if "sick" in classes else None


def _engine(known: OpenedRun, stage: Stage, choice: Choice) -> Engine:
    """Write a network as the bundle that is measured, and load it as the viewer does."""
    selection = choice.networks[stage]
    module = Exported(load_network(known.folder, stage, selection.kept), selection, "fp16")
    # It has no earlier report's numbers, so that measuring again measures the same bundle.
    manifest = manifest_of(known, stage, stage, "evaluation only", None)
    path = known.folder / MEASURED / f"{file_stem(stage)}.onnx"
    path.parent.mkdir(exist_ok=True)
    write_bundle(module, manifest, path, "fp16")
    return Engine(path)
