"""The gate: what a bundle must keep of the network it was made from, measured and compared with a limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from tbviewer.core.engine import Engine
from tbviewer.core.radiograph import FloatImage
from tbviewer.core.referral import written_threshold
from trainer.export.answers import Answers

HEATMAP_TOLERANCE = 1e-3
SCORE_TOLERANCE = 0.1
LOGIT_TOLERANCE = 1e-2

MIOU_FALL = 0.005
SCORE_MOVE = 3.0
MOVED_SHARE = 0.01
BOXED_CHANGE = 1.0
INT8_BOXED_RISE = 0.01  # by how much int8 may exceed the share of normals that the choice allowed

_MADE_PICTURES = 4
_SIDES = (4, 16, 64)  # cells a side of the noise that made pictures are mixed from: every scale has energy


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was measured and what is allowed.

    Attributes
    ----------
    what
        What was measured, in words.
    measured, allowed
        The number and its upper limit; None where the number is only told.
    form
        How both are written, such as ``{:.1e}``.
    """

    what: str
    measured: float
    allowed: float | None
    form: str

    @property
    def met(self) -> bool:
        """Whether the limit holds; what is not a number never meets it."""
        return self.allowed is None or self.measured <= self.allowed

    @property
    def limit(self) -> str:
        """The limit in words; empty if there is none."""
        return "" if self.allowed is None else f"at most {self.form.format(self.allowed)}"

    def __str__(self) -> str:
        return f"{self.what} {self.form.format(self.measured)} ({self.limit})"


def made_picture_checks(torch: Engine, bundle: Engine, size_px: int) -> list[Check]:
    """Compare logits and heat maps on smooth random pictures, which are there without any data."""
    pairs = [
        (torch.predict(square), bundle.predict(square)) for square in made_pictures(size_px, _MADE_PICTURES)
    ]
    logits = max(float(np.abs(a.logits - b.logits).max()) for a, b in pairs)
    heatmap = max(float(np.abs(a.heatmap - b.heatmap).max()) for a, b in pairs)
    where = f"on {_MADE_PICTURES} made pictures"
    return [
        Check(f"logits differ from torch {where}", logits, LOGIT_TOLERANCE, "{:.1e}"),
        Check(f"heat map differs from torch {where}", heatmap, HEATMAP_TOLERANCE, "{:.1e}"),
    ]


def torch_checks(torch: Answers, bundle: Answers) -> list[Check]:
    """Compare a bundle with the module it was made from, on the val radiographs."""
    count = len(torch.scores)
    if not count:
        return []
    where = f"on {count} val radiographs"
    heatmap = float(np.abs(torch.heatmaps - bundle.heatmaps).max())
    score = float(np.abs(torch.scores - bundle.scores).max())
    return [
        Check(f"heat map differs from torch {where}", heatmap, HEATMAP_TOLERANCE, "{:.1e}"),
        Check(f"score differs from torch {where}, points", score, SCORE_TOLERANCE, "{:.1e}"),
    ]


def boxed_normals_checks(bundle: Answers, allowed: float) -> list[Check]:
    """Hold a bundle to the share of normal radiographs that may show a Box, as it was chosen on val."""
    boxed = bundle.boxed[bundle.labels == "normal"]
    if not len(boxed):
        return []
    return [Check(f"share of {len(boxed)} val normals with a box", float(boxed.mean()), allowed, "{:.1%}")]


def int8_checks(fp32: Answers, int8: Answers, referral_threshold: float | None) -> list[Check]:
    """Compare the int8 bundle with the fp32 one on the val radiographs.

    Parameters
    ----------
    fp32, int8
        Of the same radiographs, at least one.
    referral_threshold
        The manifest's; None where there is no TB radiograph to choose it on.
    """
    moves = np.abs(int8.scores - fp32.scores)
    # What is no number counts as moved.
    moved = float(np.mean(~(moves <= SCORE_MOVE)))
    what = f"share of {len(moves)} val scores that move by more than {SCORE_MOVE:.0f} points"
    map_move = float(np.abs(int8.heatmaps - fp32.heatmaps).max())
    checks = [
        _localization_check(fp32, int8),
        Check("heat map moves at its worst place", map_move, None, "{:.3f}"),
        Check("score moves at most, points", float(moves.max()), None, "{:.2f}"),
        Check(what, moved, MOVED_SHARE, "{:.1%}"),
    ]
    if referral_threshold is not None:
        crossed = (fp32.scores >= referral_threshold) != (int8.scores >= referral_threshold)
        what = f"val scores that cross the referral threshold of {written_threshold(referral_threshold)}"
        checks.append(Check(what, float(crossed.sum()), 0, "{:.0f}"))
    return checks


def _localization_check(fp32: Answers, int8: Answers) -> Check:
    """Compare mIOU, or without true boxes how many radiographs show a Box."""
    if len(fp32.ious):
        fall = float(fp32.ious.mean() - int8.ious.mean())
        return Check(f"mIOU falls on {len(fp32.ious)} val radiographs with boxes", fall, MIOU_FALL, "{:.4f}")
    change = 100 * abs(float(int8.boxed.mean()) - float(fp32.boxed.mean()))
    what = (
        f"share of {len(fp32.boxed)} val radiographs with a box changes (no true boxes: mIOU is unmeasured)"
    )
    return Check(f"{what}, points", change, BOXED_CHANGE, "{:.1f}")


def made_pictures(size_px: int, count: int) -> Sequence[FloatImage]:
    """Return random pictures with energy at every scale, 0–1, shape ``(size_px, size_px)`` each."""
    rng = np.random.default_rng(0)
    return [
        np.mean([_smooth(rng.random((side, side), dtype=np.float32), size_px) for side in _SIDES], axis=0)
        for _ in range(count)
    ]


def _smooth(coarse: FloatImage, size_px: int) -> FloatImage:
    """Enlarge a small square bilinearly to ``(size_px, size_px)``."""
    large = Image.fromarray(coarse).resize((size_px, size_px), Image.Resampling.BILINEAR)
    return np.asarray(large, dtype=np.float32)
