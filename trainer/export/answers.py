"""What models answer on the val split, by the one path the clinician takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tbviewer.core.analysis import Analysis, analyse
from tbviewer.core.engine import Engine
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.suitability import refusal
from trainer.data.cache import Progress
from trainer.data.record import Record
from trainer.evaluation.metric import Corners, on_grid, radiograph_iou, scaled_to_grid


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What one model says of ``n`` radiographs, in a fixed order.

    Attributes
    ----------
    scores
        Shape ``(n,)``, 0–100.
    heatmaps
        Shape ``(n, h, w)``, 0–1.
    boxed
        Shape ``(n,)``: whether there is a Box at the default threshold.
    ious
        Of the TB radiographs with true boxes, shape ``(m,)``; their mean is the mIOU.
    """

    scores: npt.NDArray[np.float64]
    heatmaps: npt.NDArray[np.float32]
    boxed: npt.NDArray[np.bool_]
    ious: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """The radiographs that were asked about, and every model's answers.

    Attributes
    ----------
    is_tb
        Shape ``(n,)``.
    answers
        By name of the model.
    """

    is_tb: npt.NDArray[np.bool_]
    answers: Mapping[str, Answers]


def ask(
    engines: Mapping[str, Engine],
    records: Sequence[Record],
    truths: Mapping[str, Corners],
    progress: Progress,
) -> Asked:
    """Ask several models about the same radiographs, each read once.

    Those that the viewer refuses are left out: no model is asked about them.

    Parameters
    ----------
    engines
        By name.
    records
        The val split.
    truths
        True boxes by record name, in the radiograph's own pixels; may be empty.
    progress
        Told what is done.
    """
    is_tb: list[bool] = []
    found: dict[str, list[tuple[Analysis, float | None]]] = {name: [] for name in engines}
    for done, record in enumerate(records, start=1):
        radiograph = read(Source(str(record.path)))
        if refusal(radiograph) is None:
            truth = truths.get(record.name) if record.label == "tb" else None
            for name, engine in engines.items():
                analysis = analyse(radiograph, engine)
                found[name].append((analysis, _iou(analysis, truth)))
            is_tb.append(record.label == "tb")
        progress("answers on val", done, len(records))
    return Asked(np.array(is_tb, dtype=np.bool_), {name: _answers(pairs) for name, pairs in found.items()})


def _iou(analysis: Analysis, truth: Corners | None) -> float | None:
    """Return the metric's IoU of one radiograph, None without true boxes."""
    if truth is None or not len(truth):
        return None
    box = analysis.letterbox
    return radiograph_iou(on_grid(analysis.boxes, box), scaled_to_grid(truth, box.rows, box.columns))


def _answers(pairs: Sequence[tuple[Analysis, float | None]]) -> Answers:
    analyses = [analysis for analysis, _ in pairs]
    return Answers(
        scores=np.array([a.score for a in analyses], dtype=np.float64),
        heatmaps=np.array([a.heatmap for a in analyses], dtype=np.float32),
        boxed=np.array([bool(a.boxes) for a in analyses], dtype=np.bool_),
        ious=np.array([iou for _, iou in pairs if iou is not None], dtype=np.float64),
    )
