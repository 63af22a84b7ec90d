"""What the student's map should be: the teacher's, averaged over flips and input sizes.

Made once, on the radiographs as they are; each step then moves them together with the radiographs.
Radiographs that are not labelled TB have nothing to show, so their target is zero everywhere.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from tbviewer.core.files import write_atomically
from trainer.fitting.model import STRIDE, Network, evidence

TeacherMaps = npt.NDArray[np.float16]
Progress = Callable[[str, int, int], None]

_BATCH = 16


def teacher_maps(
    path: Path,
    teacher: Network,
    images: npt.NDArray[np.uint8],
    rows: Sequence[int],
    scales: Sequence[float],
    progress: Progress,
) -> TeacherMaps:
    """Return the target maps of all radiographs, made unless the file holds them already.

    Parameters
    ----------
    path
        The ``.npy`` file that keeps them.
    teacher
        The finished teacher, in evaluation mode.
    images
        The cache, shape ``(n, s, s)``, uint8.
    rows
        The train radiographs labelled TB; all others get zero.
    scales
        Input sizes as multiples of ``s``.

    Returns
    -------
    Shape ``(n, s // 16, s // 16)``, 0–1.
    """
    if path.exists():
        return np.asarray(np.load(path), dtype=np.float16)
    side = images.shape[1] // STRIDE
    maps = np.zeros((len(images), side, side), dtype=np.float16)
    device = next(teacher.parameters()).device
    for start in range(0, len(rows), _BATCH):
        some = list(rows[start : start + _BATCH])
        batch = torch.from_numpy(images[some]).to(device).float().unsqueeze(1) / 255
        maps[some] = averaged_heat(teacher, batch, scales).cpu().numpy()
        progress("teacher's maps", start + len(some), len(rows))
    buffer = io.BytesIO()
    np.save(buffer, maps)
    write_atomically(path, buffer.getvalue())
    return maps


def averaged_heat(teacher: Network, images: Tensor, scales: Sequence[float]) -> Tensor:
    """Return the sigmoid of the TB map averaged over flips and scales.

    Parameters
    ----------
    images
        Shape ``(n, 1, s, s)``, 0–1.

    Returns
    -------
    Shape ``(n, s // 16, s // 16)``.
    """
    side = images.shape[-1] // STRIDE
    total = images.new_zeros(len(images), 1, side, side)
    with torch.no_grad():
        for scale in scales:
            size = round(scale * side) * STRIDE
            seen = functional.interpolate(images, (size, size), mode="bilinear", antialias=True)
            for flipped in (False, True):
                _, maps = teacher(seen.flip(3) if flipped else seen)
                one = evidence(maps).unsqueeze(1)
                one = one.flip(3) if flipped else one
                total += functional.interpolate(one, (side, side), mode="bilinear", antialias=True)
    return torch.sigmoid(total / (2 * len(scales))).squeeze(1)
