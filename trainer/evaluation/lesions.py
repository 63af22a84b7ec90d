"""True boxes, for evaluation and for choosing thresholds on val. Nothing that trains imports this."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError

Corners = npt.NDArray[np.float64]


def read_boxes(path: Path) -> dict[str, Corners]:
    """Read a box list: columns ``file, xmin, ymin, xmax, ymax`` in the radiograph's own pixels.

    Returns
    -------
    By the name a manifest gives the file, its boxes, shape ``(n, 4)``.

    Raises
    ------
    DataError
        If the file cannot be read or a line makes no box.
    """
    boxes: dict[str, list[list[float]]] = {}
    try:
        with path.open(newline="", encoding="utf-8-sig") as handle:
            for row in csv.DictReader(handle):
                corners = [float(row[name]) for name in ("xmin", "ymin", "xmax", "ymax")]
                if not (corners[0] < corners[2] and corners[1] < corners[3]):
                    raise ValueError(f"no box: {corners}")
                boxes.setdefault(row["file"], []).append(corners)
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise DataError(
            "boxes_unreadable",
            f"The box list cannot be used ({error}). It needs file, xmin, ymin, xmax and ymax.",
            str(path),
        ) from error
    return {name: np.array(rows) for name, rows in boxes.items()}
