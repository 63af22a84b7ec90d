"""What a bundle says of each radiograph of a split, by the path that the clinician's viewer takes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tbviewer.core.analysis import Analysis, analyse
from tbviewer.core.boxes import FINE_PX
from tbviewer.core.engine import Engine
from tbviewer.core.errors import RefusedError, UnreadableError
from tbviewer.core.preprocess import Letterbox
from tbviewer.core.radiograph import FloatImage, Radiograph
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.data.record import Record
from trainer.evaluation import metric
from trainer.evaluation.localization import SWEEP
from trainer.evaluation.metric import Case, Corners

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """What one bundle says of one radiograph.

    Attributes
    ----------
    record
        The radiograph.
    letterbox
        Where it lies under the map.
    truth
        Its true boxes on the grid, shape ``(n, 4)``; none where none are known.
    score, score_interval
        0–100; None where the viewer refuses the radiograph.
    boxes
        Predicted boxes on the grid, shape ``(n, 4)``.
    heatmap
        Shape ``(h, w)``, 0–1; all 0 where it is refused.
    boxed_at
        Whether it shows a Box at each threshold of the sweep.
    refused
        The viewer's reason code; empty if it takes the radiograph.
    """

    record: Record
    letterbox: Letterbox
    truth: Corners
    score: float | None
    score_interval: tuple[float, float] | None
    boxes: Corners
    heatmap: FloatImage
    boxed_at: tuple[bool, ...]
    refused: str = ""

    @property
    def is_tb(self) -> bool:
        """Whether it is labelled TB."""
        return self.record.label == "tb"

    @property
    def iou(self) -> float:
        """Its IoU with the true boxes; one where nothing was found has 0."""
        return float(metric.radiograph_iou(self.boxes, self.truth))

    def case(self, fine: Callable[[FloatImage], FloatImage]) -> Case:
        """Return what the metric takes, its map made finer by ``fine``."""
        return Case(self.truth, fine(self.heatmap), self.letterbox)


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """All findings of some bundles.

    Attributes
    ----------
    findings
        By bundle, radiograph by radiograph in the same order.
    unreadable
        Names of the radiographs that cannot be read and were left out.
    """

    findings: dict[str, tuple[Finding, ...]]
    unreadable: tuple[str, ...]


def measure(
    engines: Mapping[str, Engine],
    records: Sequence[Record],
    truths: Mapping[str, Corners],
    skip_unreadable: bool,
    progress: Progress,
    sweep: Sequence[float] = SWEEP,
) -> Measured:
    """Ask each bundle about each radiograph, which is read once for all of them.

    Parameters
    ----------
    engines
        Bundles by name.
    records
        The radiographs.
    truths
        True boxes by record name, in the radiograph's own pixels; those of radiographs that are not
        labelled TB are ignored.
    skip_unreadable
        Leave out what cannot be read, instead of stopping.
    progress
        Told what is done.
    sweep
        The heat-map thresholds of `Finding.boxed_at`, rising.

    Raises
    ------
    UnreadableError
        If a radiograph cannot be read and `skip_unreadable` is false.
    """
    findings: dict[str, list[Finding]] = {name: [] for name in engines}
    unreadable: list[str] = []
    for done, record in enumerate(records, start=1):
        try:
            radiograph = read(Source(str(record.path)))
        except UnreadableError:
            if not skip_unreadable:
                raise
            unreadable.append(record.name)
            continue
        corners = truths.get(record.name, np.zeros((0, 4))) if record.label == "tb" else np.zeros((0, 4))
        truth = metric.scaled_to_grid(corners, radiograph.rows, radiograph.columns)
        for name, engine in engines.items():
            findings[name].append(_finding(record, radiograph, truth, engine, sweep))
        progress("analyses", done, len(records))
    return Measured({name: tuple(some) for name, some in findings.items()}, tuple(unreadable))


def _finding(
    record: Record, radiograph: Radiograph, truth: Corners, engine: Engine, sweep: Sequence[float]
) -> Finding:
    try:
        analysis = analyse(radiograph, engine)
    except RefusedError as error:
        return _refused(record, radiograph, truth, error.code, sweep)
    return Finding(
        record=record,
        letterbox=analysis.letterbox,
        truth=truth,
        score=analysis.score,
        score_interval=analysis.score_interval,
        boxes=metric.on_grid(analysis.boxes, analysis.letterbox),
        heatmap=analysis.heatmap,
        boxed_at=_boxed_at(analysis, sweep),
    )


def _boxed_at(analysis: Analysis, sweep: Sequence[float]) -> tuple[bool, ...]:
    """Say of each threshold, in rising order, whether there is a Box, by halving.

    A region lies within one of every lower threshold, so that Boxes end at one of them for good.
    """
    peak = float(analysis.heatmap.max())
    ends = bisect_left(sweep, True, key=lambda t: not (peak >= t and analysis.boxes_at(t)))
    return (True,) * ends + (False,) * (len(sweep) - ends)


def _refused(
    record: Record, radiograph: Radiograph, truth: Corners, code: str, sweep: Sequence[float]
) -> Finding:
    """Return the finding of a refused radiograph: on it the viewer shows neither score nor map."""
    return Finding(
        record=record,
        letterbox=Letterbox.of(radiograph.rows, radiograph.columns, FINE_PX),
        truth=truth,
        score=None,
        score_interval=None,
        boxes=np.zeros((0, 4)),
        heatmap=np.zeros((1, 1), np.float32),
        boxed_at=(False,) * len(sweep),
        refused=code,
    )
