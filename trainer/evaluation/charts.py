"""The report's charts, each as one SVG without any reference to the outside."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from trainer.evaluation.calibration import Reliability
from trainer.evaluation.classification import WHO_SENSITIVITY, WHO_SPECIFICITY, Classification
from trainer.evaluation.estimate import Estimate
from trainer.evaluation.results import NetworkResult

# Okabe and Ito's colours, and a purple of Tol's, told apart by colour-blind readers too.
STUDENT, TEACHER, OTHER, MARK = "#0072b2", "#d55e00", "#767676", "#009e73"
SECOND, THIRD = "#aa3377", "#e69f00"

_STYLE = {
    "font.family": "sans-serif",
    "font.size": 9,
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "report",
    "axes.edgecolor": "#555555",
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.labelcolor": "#222222",
    "axes.grid": True,
    "grid.color": "#e6e6e6",
    "grid.linewidth": 0.7,
    "axes.axisbelow": True,
    "xtick.color": "#444444",
    "ytick.color": "#444444",
    "legend.frameon": False,
    "legend.fontsize": 8.5,
}


@contextmanager
def _figure(width_in: float, height_in: float) -> Iterator[tuple[Any, Any, Callable[[], str]]]:
    """Give a figure, its axes, and a function that returns it as a data URI."""
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(width_in, height_in), layout="constrained")
        axes = figure.add_subplot()

        def uri() -> str:
            buffer = io.BytesIO()
            FigureCanvasSVG(figure).print_svg(buffer, metadata={"Date": None, "Creator": None})
            return "data:image/svg+xml;base64," + base64.b64encode(buffer.getvalue()).decode()

        yield figure, axes, uri


def forest(rows: Sequence[tuple[str, Estimate, str]]) -> str:
    """Draw estimates with intervals under each other: name, estimate, colour."""
    with _figure(6.6, 0.55 + 0.34 * len(rows)) as (_, axes, uri):
        for y, (_, estimate, colour) in enumerate(reversed(rows)):
            axes.plot([estimate.low, estimate.high], [y, y], color=colour, linewidth=2.2)
            axes.plot(estimate.value, y, "o", color=colour, markersize=6.5)
            axes.annotate(
                f"{estimate.value:.3f}",
                (estimate.high, y),
                xytext=(7, 0),
                textcoords="offset points",
                va="center",
                color="#222222",
            )
        axes.set_yticks(range(len(rows)), [name for name, _, _ in reversed(rows)])
        axes.tick_params(axis="y", length=0)
        axes.grid(axis="y", visible=False)
        axes.set_ylim(-0.6, len(rows) - 0.4)
        axes.set_xlim(0, min(1.0, max(0.3, max(e.high for _, e, _ in rows) * 1.22)))
        axes.set_xlabel("mIOU with 95 % interval")
        return uri()


def iou_curves(curves: Sequence[tuple[str, Sequence[float], str]]) -> str:
    """Draw for each method the share of radiographs that reach an IoU: name, IoUs, colour."""
    with _figure(3.5, 2.9) as (_, axes, uri):
        for name, ious, colour in curves:
            ordered = np.sort(np.asarray(ious))
            shares = 1 - np.arange(len(ordered) + 1) / len(ordered)
            axes.step([0.0, *ordered], shares, where="post", color=colour, label=name, linewidth=1.8)
        axes.set(xlim=(0, 1), ylim=(0, 1.02), xlabel="IoU of at least", ylabel="share of TB radiographs")
        axes.legend(loc="upper right")
        return uri()


def sweep(network: NetworkResult) -> str:
    """Draw mIOU and the share of boxed normal radiographs over the heat-map threshold."""
    with _figure(3.5, 2.9) as (_, axes, uri):
        thresholds = [point.threshold for point in network.sweep]
        for values, colour, style, name in (
            ([p.miou for p in network.sweep], STUDENT, "-", "mIOU"),
            ([p.boxed_normals for p in network.sweep], SECOND, "--", "normal radiographs with a box"),
        ):
            if None not in values:
                axes.plot(thresholds, values, color=colour, linestyle=style, label=name, linewidth=1.8)
        axes.axvline(0.5, color=OTHER, linewidth=1, linestyle=":")
        axes.annotate("default", (0.5, 0.995), xytext=(4, -8), textcoords="offset points", color="#555555")
        axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="heat-map threshold", ylabel="mIOU, or share")
        axes.legend(loc="upper right", bbox_to_anchor=(1.0, 0.92))
        return uri()


def roc(curves: Sequence[tuple[str, Classification, str]]) -> str:
    """Draw sensitivity against specificity with the WHO's minimum marked: name, numbers, colour."""
    with _figure(3.5, 3.3) as (_, axes, uri):
        axes.fill_between(
            [WHO_SPECIFICITY, 1], WHO_SENSITIVITY, 1, color=MARK, alpha=0.2, linewidth=0, label="WHO minimum"
        )
        axes.plot([0, 1], [1, 0], color="#bbbbbb", linewidth=1, linestyle=":")
        for name, numbers, colour in curves:
            axes.plot(
                [p.specificity for p in numbers.curve],
                [p.sensitivity for p in numbers.curve],
                color=colour,
                label=f"{name}, AUC {numbers.auc.value:.3f}",
                linewidth=1.8,
            )
        axes.set(xlim=(1.0, 0), ylim=(0, 1.01), xlabel="specificity", ylabel="sensitivity")
        axes.legend(loc="lower right")
        return uri()


def thresholds(numbers: Classification) -> str:
    """Draw sensitivity and specificity over the score's threshold."""
    with _figure(3.5, 3.3) as (_, axes, uri):
        points = sorted(numbers.curve, key=lambda p: p.score)
        scores = [0.0, *(p.score for p in points), 100.0]
        sensitivity = [1.0, *(p.sensitivity for p in points), points[-1].sensitivity]
        specificity = [0.0, *(p.specificity for p in points), points[-1].specificity]
        # A threshold between two radiographs' scores refers what the higher of the two does.
        axes.step(scores, sensitivity, where="pre", color=STUDENT, label="sensitivity", linewidth=1.8)
        axes.step(scores, specificity, where="pre", color=SECOND, linestyle="--", label="specificity")
        for level, colour in ((WHO_SENSITIVITY, STUDENT), (WHO_SPECIFICITY, SECOND)):
            axes.axhline(level, color=colour, linewidth=0.8, linestyle=":")
        axes.set(xlim=(0, 100), ylim=(0, 1.01), xlabel="refer at a score of at least", ylabel="share")
        axes.legend(loc="lower center")
        return uri()


def reliability(found: Reliability) -> str:
    """Draw the share of TB against the mean score of each bin; the area of a point is its number."""
    with _figure(3.5, 3.3) as (_, axes, uri):
        axes.plot([0, 100], [0, 1], color="#bbbbbb", linewidth=1, linestyle=":")
        most = max(b.radiographs for b in found.bins)
        for b in found.bins:
            axes.plot(
                [b.mean_score] * 2, [b.tb_share.low, b.tb_share.high], color=STUDENT, linewidth=1, alpha=0.7
            )
            axes.scatter(
                b.mean_score,
                b.tb_share.value,
                s=18 + 130 * b.radiographs / most,
                color=STUDENT,
                clip_on=False,
                zorder=3,
            )
        axes.set(xlim=(-3, 103), ylim=(-0.03, 1.03), xlabel="score", ylabel="share that is TB")
        return uri()


def activation_bar() -> str:
    """Draw the colours of activation 0 to 1, as the viewer shows them."""
    with _figure(2.6, 0.5) as (_, axes, uri):
        axes.imshow(np.linspace(0, 1, 256)[None], aspect="auto", cmap="inferno", extent=(0, 1, 0, 1))
        axes.axvline(0.5, color="white", linewidth=1)
        axes.set_yticks([])
        axes.set_xticks([0, 0.5, 1])
        axes.grid(visible=False)
        for spine in axes.spines.values():
            spine.set_visible(False)
        return uri()
