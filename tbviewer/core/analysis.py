"""Radiograph and engine to Analysis: the one path that viewer, batch and evaluation all take."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from tbviewer.core.boxes import Box, find_boxes, fine_map, image_cells
from tbviewer.core.bundle import TB
from tbviewer.core.engine import Engine, probabilities, score_interval
from tbviewer.core.preprocess import Letterbox, model_input
from tbviewer.core.radiograph import FloatImage, Radiograph
from tbviewer.core.suitability import judge


@dataclass(frozen=True, eq=False)
class Analysis:
    """What the model says of one Radiograph.

    Attributes
    ----------
    model_id
        Id of the bundle that was asked.
    probabilities
        Calibrated probability by class name; they sum to 1.
    heatmap
        Shape ``(n, n)``, float32: activation of the TB class over the model's square, absolute 0–1.
    letterbox
        Where the image lies in that square.
    heatmap_threshold, minimum_area
        The bundle's defaults, from which `boxes` were made.
    boxes
        Boxes at the bundle's default threshold, the highest peak first.
    warnings
        What a reader should know first, each a code, a colon and a sentence.
    score_interval
        95 % interval of the score, 0–100: what the val split's size leaves open in its calibration, and
        nothing else (see `tbviewer.core.engine.score_interval`); None if the bundle has none.
    elapsed_ms
        From opening the file to its boxes, without queueing and without loading the model.
    """

    model_id: str
    probabilities: dict[str, float]
    heatmap: FloatImage
    letterbox: Letterbox
    heatmap_threshold: float
    minimum_area: float
    boxes: tuple[Box, ...]
    warnings: tuple[str, ...] = ()
    score_interval: tuple[float, float] | None = None
    elapsed_ms: float = 0.0

    @property
    def score(self) -> float:
        """100 × the calibrated probability of TB."""
        return 100.0 * self.probabilities[TB]

    @cached_property
    def fine(self) -> FloatImage:
        """The heat map as it is drawn and boxed; see `tbviewer.core.boxes.fine_map`."""
        return fine_map(self.heatmap)

    @property
    def highest(self) -> float:
        """The highest activation on the image; what lies on the letterbox's bars belongs to nothing."""
        return float(self.fine[image_cells(self.letterbox, len(self.fine))].max(initial=0.0))

    def release(self) -> None:
        """Give back the memory of the finer map, which is made again when it is wanted."""
        self.__dict__.pop("fine", None)

    def boxes_at(self, threshold: float) -> tuple[Box, ...]:
        """Return the Boxes at another heat-map threshold."""
        return find_boxes(self.fine, self.letterbox, threshold, self.minimum_area)

    def timed(self, elapsed_ms: float) -> Analysis:
        """Return this Analysis with the time it took."""
        return replace(self, elapsed_ms=elapsed_ms)


def analyse(radiograph: Radiograph, engine: Engine) -> Analysis:
    """Ask the model about one Radiograph.

    Raises
    ------
    RefusedError
        If the model may not be asked: see `tbviewer.core.suitability`.
    """
    suitability = judge(radiograph)
    if suitability.refusal is not None:
        raise suitability.refusal
    manifest = engine.bundle.manifest
    square, letterbox = model_input(radiograph, manifest.preprocessing)
    prediction = engine.predict(square)
    shares = probabilities(prediction.logits, manifest.calibration)
    boxes = find_boxes(
        fine_map(prediction.heatmap), letterbox, manifest.heatmap_threshold, manifest.minimum_area
    )
    return Analysis(
        model_id=engine.bundle.model_id,
        probabilities=dict(zip(manifest.classes, map(float, shares), strict=True)),
        heatmap=prediction.heatmap,
        letterbox=letterbox,
        heatmap_threshold=manifest.heatmap_threshold,
        minimum_area=manifest.minimum_area,
        boxes=boxes,
        warnings=suitability.warnings,
        score_interval=score_interval(prediction.logits, manifest.calibration),
    )
