"""Drawn chests with two dark lungs, for what needs to find lungs."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from PIL import Image

_SIDE_PX = 256
_LESION = (144, 60, 208, 116)  # in the upper half of the lung on the picture's right


def write_chests(folder: Path) -> Path:
    """Write drawn chests with dark lungs, TB ones with a white lesion, and return their manifest."""
    rng = np.random.default_rng(0)
    rows, columns = np.mgrid[0:_SIDE_PX, 0:_SIDE_PX] / _SIDE_PX
    chest = np.full((_SIDE_PX, _SIDE_PX), 170.0)
    for middle in (0.3, 0.7):
        chest[((columns - middle) / 0.15) ** 2 + ((rows - 0.45) / 0.3) ** 2 < 1] = 60
    listed = [("train", "normal", 12), ("train", "tb", 2), ("val", "normal", 4), ("val", "tb", 4)]
    with (folder / "manifest.csv").open("w", newline="") as file, (folder / "boxes.csv").open("w") as boxes:
        writer = csv.writer(file)
        writer.writerow(["file", "label", "split"])
        boxes.write("file,xmin,ymin,xmax,ymax\n")
        for split, label, count in listed:
            for i in range(count):
                name = f"{split}_{label}_{i}.png"
                pixels = chest + rng.normal(0, 4, chest.shape)
                if label == "tb":
                    x0, y0, x1, y1 = _LESION
                    spot = ((columns * _SIDE_PX - (x0 + x1) / 2) / (x1 - x0)) ** 2
                    spot += ((rows * _SIDE_PX - (y0 + y1) / 2) / (y1 - y0)) ** 2
                    pixels += 190 * np.exp(-6 * spot)
                    boxes.write(f"{name},{x0},{y0},{x1},{y1}\n")
                Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(folder / name)
                writer.writerow([name, label, split])
    return folder / "manifest.csv"
