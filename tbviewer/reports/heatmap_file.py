"""A heat map as a 16-bit PNG, with the geometry that leads back to image pixels in its text."""

from __future__ import annotations

import io
import json
import re
import unicodedata
from dataclasses import asdict
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tbviewer import __version__
from tbviewer.core.analysis import Analysis
from tbviewer.core.files import write_atomically

FULL_SCALE = 65535  # the value that stands for activation 1.0

_STEM_LENGTH = 50  # characters; of four bytes each they still fit into the 255 bytes of a name
_DEVICES = {"CON", "PRN", "AUX", "NUL"} | {f"{d}{n}" for d in ("COM", "LPT") for n in range(1, 10)}  # Windows


def write_heatmap(path: Path, analysis: Analysis) -> None:
    """Write the heat map at the model's resolution, over the letterboxed square.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """
    values = np.rint(analysis.heatmap * FULL_SCALE).astype(np.uint16)
    text = PngInfo()
    text.add_text("letterbox", json.dumps(asdict(analysis.letterbox)))
    text.add_text("model_id", analysis.model_id)
    text.add_text("heatmap_threshold", f"{analysis.heatmap_threshold:g}")
    text.add_text("software", f"tbviewer {__version__}")
    text.add_text("notice", "research use, not for diagnosis")
    buffer = io.BytesIO()
    Image.fromarray(values).save(buffer, "PNG", pnginfo=text)
    write_atomically(path, buffer.getvalue())


def heatmap_name(source_name: str, taken: set[str]) -> str:
    """Return a file name for a source's heat map that no other has on any disk, and note it as taken."""
    last = Path(source_name.replace("!", "/").replace("\\", "/")).name
    stem = re.sub(r"[^\w.-]+", "_", unicodedata.normalize("NFC", last)).strip("._")[:_STEM_LENGTH]
    stem = stem or "radiograph"
    if stem.split(".")[0].upper() in _DEVICES:
        stem = f"_{stem}"
    name, number = f"{stem}.png", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}-{number}.png"
    taken.add(name.casefold())
    return name
