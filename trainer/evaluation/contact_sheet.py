"""Pictures for the report: a radiograph, its map over it, and true and predicted boxes."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
from PIL import Image

from tbviewer.core.boxes import fine_map
from tbviewer.core.radiograph import FloatImage
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi
from trainer.evaluation.measuring import Finding
from trainer.evaluation.metric import GRID, Corners

PER_SHEET = 6

_LONGER_SIDE_PX = 300
_MAP_OPACITY = 0.55
_QUALITY = 82

Rectangle = tuple[float, float, float, float]  # x, y, width, height in the picture's pixels


@dataclass(frozen=True, slots=True)
class Tile:
    """One radiograph as the report shows it.

    Attributes
    ----------
    name
        Its file's name.
    label, source
        As the data set has them.
    score, iou
        None where there is none.
    width, height
        Of both pictures, in pixels.
    picture, heat
        The radiograph, and the map over it, as data URIs.
    true_boxes, boxes
        On both pictures.
    """

    name: str
    label: str
    source: str
    score: float | None
    iou: float | None
    width: int
    height: int
    picture: str
    heat: str
    true_boxes: tuple[Rectangle, ...]
    boxes: tuple[Rectangle, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Some tiles under one heading."""

    heading: str
    what: str
    tiles: tuple[Tile, ...]


def contact_sheets(findings: Sequence[Finding]) -> tuple[Sheet, ...]:
    """Return best, median and worst cases, and the most marked false boxes.

    Where no true boxes are known, TB radiographs are ordered by score instead of IoU.
    """
    taken = [f for f in findings if not f.refused]
    lesions = sorted((f for f in taken if len(f.truth)), key=lambda f: -f.iou)
    ordered = lesions or sorted((f for f in taken if f.is_tb), key=lambda f: -(f.score or 0.0))
    false = sorted((f for f in taken if not f.is_tb and len(f.boxes)), key=lambda f: -float(f.heatmap.max()))
    by = "IoU" if lesions else "score"
    names = ("Best", "Median", "Worst") if lesions else ("Highest score", "Median score", "Lowest score")
    best, median, worst = _thirds(ordered)
    sheets = (
        Sheet(names[0], f"TB radiographs of the highest {by}.", _tiles(best)),
        Sheet(names[1], f"TB radiographs around the median {by}: what to expect.", _tiles(median)),
        Sheet(names[2], f"TB radiographs of the lowest {by}.", _tiles(worst)),
        Sheet(
            "False boxes",
            "Radiographs that are not TB with the highest activation in a box.",
            _tiles(false[:PER_SHEET]),
        ),
    )
    return tuple(sheet for sheet in sheets if sheet.tiles)


def _thirds(ordered: Sequence[Finding]) -> tuple[Sequence[Finding], Sequence[Finding], Sequence[Finding]]:
    """Return the first, the middle and the last, none of them twice."""
    count = min(PER_SHEET, max(1, len(ordered) // 3)) if ordered else 0
    last = ordered[max(len(ordered) - count, count) :]
    start = max(count, min((len(ordered) - count) // 2, len(ordered) - 2 * count))
    return ordered[:count], ordered[start : min(start + count, len(ordered) - len(last))], last


def _tiles(findings: Sequence[Finding]) -> tuple[Tile, ...]:
    return tuple(map(_tile, findings))


def _tile(finding: Finding) -> Tile:
    grey = apply_voi(read(Source(str(finding.record.path))))
    rows, columns = grey.shape
    scale = _LONGER_SIDE_PX / max(rows, columns)
    width, height = max(1, round(columns * scale)), max(1, round(rows * scale))
    small = np.asarray(Image.fromarray(grey).resize((width, height), Image.Resampling.BILINEAR))
    small = np.clip(small, 0, 1)
    return Tile(
        name=PurePath(finding.record.name).name,
        label=finding.record.label,
        source=finding.record.source,
        score=finding.score,
        iou=finding.iou if len(finding.truth) else None,
        width=width,
        height=height,
        picture=_jpeg(np.repeat(small[..., None], 3, axis=2)),
        heat=_jpeg(_overlaid(small, _over(finding, width, height))),
        true_boxes=_rectangles(finding.truth, width, height),
        boxes=_rectangles(finding.boxes, width, height),
    )


def _over(finding: Finding, width: int, height: int) -> FloatImage:
    """Return the fine map over the picture, shape ``(height, width)``."""
    fine, box = fine_map(finding.heatmap), finding.letterbox
    cell_px = box.size_px / len(fine)
    region = (box.left, box.top, box.left + box.width, box.top + box.height)
    left, top, right, bottom = (edge / cell_px for edge in region)
    over = Image.fromarray(fine).resize(
        (width, height), Image.Resampling.BILINEAR, box=(left, top, right, bottom)
    )
    return np.asarray(np.clip(np.asarray(over), 0, 1), dtype=np.float32)


def _overlaid(grey: FloatImage, activation: FloatImage) -> npt.NDArray[np.float64]:
    colours = mpl.colormaps["inferno"](activation)[..., :3]
    return np.asarray((1 - _MAP_OPACITY) * grey[..., None] + _MAP_OPACITY * colours)


def _jpeg(rgb: npt.NDArray[np.floating]) -> str:
    buffer = io.BytesIO()
    Image.fromarray(np.rint(rgb * 255).astype(np.uint8)).save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()


def _rectangles(boxes: Corners, width: int, height: int) -> tuple[Rectangle, ...]:
    x, y = width / GRID, height / GRID
    return tuple(
        (round(x0 * x, 1), round(y0 * y, 1), round((x1 - x0) * x, 1), round((y1 - y0) * y, 1))
        for x0, y0, x1, y1 in boxes.tolist()
    )
