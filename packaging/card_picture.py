#!/usr/bin/env python3
"""Draw ``assets/models/where_it_fails.png``: what the shipped model marks on chests that belong to nobody.

Two drawn chests, each without a lesion, with nodules in an upper zone and with the same nodules in a lower
zone. Run it after the model changes; it needs the viewer's and the trainer's packages.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from tbviewer.core.analysis import Analysis, analyse
from tbviewer.core.boxes import fine_map
from tbviewer.core.engine import Engine
from tbviewer.core.files import write_atomically
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.phantom.chest import draw_chest
from trainer.phantom.film import Picture, exposed
from trainer.phantom.lesions import cluster

MODELS = Path(__file__).resolve().parents[1] / "assets" / "models"
SIDE_PX, SHOWN_PX = 512, 256
CENTRES = (None, (0.68, 0.32), (0.32, 0.60))  # body coordinates; the picture's left is the patient's right
SEEDS = (3, 4)
RED = 0.5  # of full red where the activation is 1
YELLOW = (255, 200, 0)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--model", type=Path, default=MODELS / "student.onnx", help="the model that marks them"
    )
    parser.add_argument(
        "--out", type=Path, default=MODELS / "where_it_fails.png", help="the picture to write"
    )
    options = parser.parse_args()
    engine = Engine(options.model)
    rows = []
    for seed in SEEDS:
        pictures = [drawn(seed, centre) for centre in CENTRES]
        rows.append(np.hstack([with_findings(picture, judged(picture, engine)) for picture in pictures]))
    sheet = Image.fromarray(np.vstack(rows))
    write_atomically(options.out, lambda file: sheet.quantize(128).save(file, "PNG", optimize=True))
    print(f"{options.out}: {options.out.stat().st_size / 1e3:.0f} kB")
    return 0


def drawn(seed: int, centre: tuple[float, float] | None) -> Picture:
    """Return a chest with nodules around a point, or without any, ``(SIDE_PX, SIDE_PX)``."""
    chest = draw_chest(np.random.default_rng(seed), SIDE_PX)
    attenuation = chest.attenuation
    if centre is not None:
        attenuation = attenuation + cluster(np.random.default_rng(7), chest, centre)
    return exposed(np.random.default_rng(seed + 100), attenuation)


def judged(picture: Picture, engine: Engine) -> Analysis:
    """Return what the model says of a picture, by the path that the viewer takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drawn.png"
        Image.fromarray(picture).save(path)
        return analyse(read(Source(str(path))), engine)


def with_findings(picture: Picture, analysis: Analysis) -> npt.NDArray[np.uint8]:
    """Return a picture with its heat map in red and its boxes, ``(SHOWN_PX, SHOWN_PX, 3)``."""
    coloured = np.repeat(picture[..., None], 3, axis=2).astype(np.float32)
    heat = Image.fromarray(fine_map(analysis.heatmap)).resize((SIDE_PX, SIDE_PX), Image.Resampling.BILINEAR)
    coloured[..., 0] += RED * 255 * np.asarray(heat)
    image = Image.fromarray(np.clip(coloured, 0, 255).astype(np.uint8))
    drawing = ImageDraw.Draw(image)
    for box in analysis.boxes:
        drawing.rectangle((box.x0, box.y0, box.x1, box.y1), outline=YELLOW, width=4)
    return np.asarray(image.resize((SHOWN_PX, SHOWN_PX), Image.Resampling.LANCZOS))


if __name__ == "__main__":
    sys.exit(main())
