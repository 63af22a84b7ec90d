"""What an assistant's or student's map should be: its teacher's, averaged over flips and sizes, or decoded.

Made once, on the radiographs as they are; each step then moves them together with the radiographs.
Radiographs that are not labelled TB have nothing to show, so their target is zero everywhere.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from tbviewer.core.files import write_atomically
from trainer.anatomy.anatomy import Anatomy, find_anatomy, normals_by_source
from trainer.anatomy.decoding import Decoding, soft_targets
from trainer.anatomy.frame import IDENTITY, FloatArray
from trainer.data.cache import Cache, Progress, build_cache
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.model import Network
from trainer.fitting.run import maps_path

TargetMaps = npt.NDArray[np.float16]

_BATCH = 16


def target_maps(
    out: Path, stage: Stage, teacher: Network, cache: Cache, config: FitConfig, progress: Progress
) -> TargetMaps:
    """Return the target maps of all radiographs, made unless the run's folder holds them already.

    Parameters
    ----------
    out
        The run's folder: it keeps them and, if maps are decoded, ``anatomy.npz`` and a harmonised cache.
    stage, teacher
        The finished network that makes them, a teacher or an assistant, in evaluation mode.
    cache
        Train radiographs labelled TB get a map; all others zero.
    config
        Says how the teacher's map becomes the target.

    Returns
    -------
    Shape ``(n, h, w)``, 0–1, as large as the network's maps.
    """
    path = maps_path(out, stage)
    if path.exists():
        return np.asarray(np.load(path), dtype=np.float16)
    shown = _shown(cache)
    averaged = _averaged(stage, teacher, cache.images, np.flatnonzero(shown), config.map_scales, progress)
    if config.map_target == "decoded":
        targets = _decoded(averaged, shown, anatomy_of(out, cache, config, progress), config)
    else:
        targets = np.where(shown[:, None, None], torch.sigmoid(averaged[:, -1]).numpy(), 0)
    maps = targets.astype(np.float16)
    buffer = io.BytesIO()
    np.save(buffer, maps)
    write_atomically(path, buffer.getvalue())
    return maps


def anatomy_of(out: Path, cache: Cache, config: FitConfig, progress: Progress) -> Anatomy:
    """Return the anatomy by which maps are decoded, found unless the run's folder holds it already.

    Row i of its registration belongs to the i-th train radiograph labelled TB. Arguments as of `target_maps`.

    Raises
    ------
    DataError
        If no lungs can be found in the mean normal radiograph.
    """
    images = cache.images
    if config.unharmonised:  # registration compares greys, whatever the networks see
        images = build_cache(cache.records, cache.preprocessing.size_px, out / "cache", progress).images
    normals, rows = normals_by_source(cache.records), np.flatnonzero(_shown(cache)).tolist()
    return find_anatomy(out / "anatomy.npz", images, normals, rows, cache.data_sha256, progress)


def averaged_maps(teacher: Network, images: Tensor, scales: Sequence[float]) -> Tensor:
    """Return the class maps averaged over flips and input sizes, before any sigmoid.

    Parameters
    ----------
    images
        Shape ``(n, 1, s, s)``, 0–1.
    scales
        Input sizes as multiples of ``s``.

    Returns
    -------
    Shape ``(n, classes, h, w)``, as large as the network's maps of these images.
    """
    side = images.shape[-1] // teacher.stride
    seen_maps = []
    with torch.no_grad():
        for scale in scales:
            size = max(1, round(scale * side)) * teacher.stride
            seen = functional.interpolate(images, (size, size), mode="bilinear", antialias=True)
            for flipped in (False, True):
                _, maps = teacher(seen.flip(3) if flipped else seen)
                maps = maps[:, : teacher.classes]
                maps = maps.flip(3) if flipped else maps
                seen_maps.append(functional.interpolate(maps, (side, side), mode="bilinear", antialias=True))
    return torch.stack(seen_maps).mean(0)


def averaged_differences(teacher: Network, images: Tensor, scales: Sequence[float]) -> FloatArray:
    """Return the averaged map of TB less that of normal, ``(n, h, w)``; arguments as of `averaged_maps`."""
    return _difference(averaged_maps(teacher, images, scales).cpu())


def decoding_of(config: FitConfig) -> Decoding:
    """Return the scalars by which a run decodes."""
    return Decoding(config.evidence_weight, config.side_weight, config.region_threshold)


def _averaged(
    stage: Stage,
    teacher: Network,
    images: npt.NDArray[np.uint8],
    rows: npt.NDArray[np.intp],
    scales: Sequence[float],
    progress: Progress,
) -> Tensor:
    """Return averaged maps of some radiographs and zero for the others, ``(n, classes, h, w)``."""
    side, device = images.shape[1] // teacher.stride, next(teacher.parameters()).device
    maps = torch.zeros(len(images), teacher.classes, side, side)
    for start in range(0, len(rows), _BATCH):
        some = rows[start : start + _BATCH]
        batch = torch.from_numpy(images[some]).to(device).float().unsqueeze(1) / 255
        maps[some] = averaged_maps(teacher, batch, scales).cpu()
        progress(f"{stage}'s maps", start + len(some), len(rows))
    return maps


def _shown(cache: Cache) -> npt.NDArray[np.bool_]:
    """Say of each radiograph whether it has a target map."""
    return np.array([r.split == "train" and r.label == "tb" for r in cache.records])


def _decoded(
    averaged: Tensor, shown: npt.NDArray[np.bool_], anatomy: Anatomy, config: FitConfig
) -> npt.NDArray[np.float32]:
    """Return what the difference map TB − normal makes of the upper-lung prior, ``(n, h, w)``."""
    matrices = np.tile(IDENTITY, (len(shown), 1, 1))
    matrices[shown] = anatomy.registration.matrices
    return soft_targets(_difference(averaged), shown, anatomy.lungs, matrices, decoding_of(config))


def _difference(class_maps: Tensor) -> FloatArray:
    return np.asarray((class_maps[:, -1] - class_maps[:, 0]).numpy(), dtype=np.float32)
