"""The losses, each named, each a scalar."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

OverAll = Callable[[Tensor], Tensor]

_LEAST_VARIANCE = 1e-5


def distillation(student: Tensor, teacher: Tensor, temperature: float) -> Tensor:
    """Return ``T² · KL(softmax(teacher / T) ‖ softmax(student / T))``, averaged over the batch.

    The factor T² keeps the gradient's size independent of the temperature (Hinton et al. 2015, section 2).

    Parameters
    ----------
    student, teacher
        Logits, shape ``(n, classes)``.
    temperature
        T, above zero.
    """
    divergence = functional.kl_div(
        functional.log_softmax(student / temperature, dim=1),
        functional.log_softmax(teacher / temperature, dim=1),
        reduction="batchmean",
        log_target=True,
    )
    return temperature**2 * divergence


def map_distillation(student: Tensor, target: Tensor) -> Tensor:
    """Return the binary cross-entropy of the student's TB map against the teacher's, over all cells.

    Parameters
    ----------
    student
        The heat map before any sigmoid, shape ``(n, h, w)``.
    target
        What each cell's sigmoid should be, 0–1, shape ``(n, H, W)``; averaged down where the student's
        cells are fewer.
    """
    return functional.binary_cross_entropy_with_logits(student, _at_cells_of(student, target))


def overlap(student: Tensor, target: Tensor, lesions: Tensor) -> Tensor:
    """Return one less the soft IoU of the student's map with the teacher's; 0 where there is no lesion.

    Cross-entropy is content with half an activation in either of two places; this is not (Rahman and Wang
    2016, "Optimizing intersection-over-union in deep neural networks": Σpt / Σ(p + t − pt)).

    Parameters
    ----------
    student, target
        As `map_distillation` takes them.
    lesions
        Shape ``(n,)``: whether the radiograph is labelled TB. Elsewhere the best map is an empty one, and
        of two empty ones the overlap says nothing.
    """
    activation, target = torch.sigmoid(student), _at_cells_of(student, target)
    shared = (activation * target).sum((1, 2))
    union = (activation + target).sum((1, 2)) - shared
    return ((1 - shared / union) * lesions).mean()


def place_distillation(student: Tensor, teacher: Tensor) -> Tensor:
    """Return the mean squared error of difference maps, each as a share of what the teacher's varies.

    A difference map is the last class's map less the first's, TB less normal, and less its own mean: what
    the teacher prefers within a radiograph. Logits carry nothing of it, and here every cell teaches.

    Parameters
    ----------
    student
        Class maps, shape ``(n, classes, h, w)``.
    teacher
        Class maps, shape ``(n, classes, H, W)``; averaged down where the student's cells are fewer.
    """
    theirs, wanted = _differences(student), _differences(teacher)
    wanted = _at_cells_of(theirs, wanted)
    error, variance = (maps.square().mean((1, 2)) for maps in (theirs - wanted, wanted))
    return (error / variance.clamp_min(1e-6)).mean()


def feature_distillation(projected: Tensor, features: Tensor) -> Tensor:
    """Return the mean squared error of projected features against another network's.

    Features say far more about a picture than three logits and a map do, and where they are those of a
    network that began with ImageNet's weights, they cannot be had otherwise (hints: arXiv 1412.6550).

    Parameters
    ----------
    projected
        Shape ``(n, channels, h, w)``.
    features
        Standardised, shape ``(n, channels, H, W)``; averaged down where the other has fewer cells.
    """
    if features.shape != projected.shape:
        features = functional.adaptive_avg_pool2d(features, (projected.shape[2], projected.shape[3]))
    return functional.mse_loss(projected.float(), features)


def standardised(features: Tensor, over_all: OverAll) -> Tensor:
    """Return features ``(n, channels, h, w)`` with each channel's mean 0 and variance 1, float32.

    Parameters
    ----------
    features
        This process's part of the batch.
    over_all
        Returns the mean of the processes' tensors, so that each standardises by the whole batch.
    """
    features = features.float()
    centred = features - over_all(features.mean((0, 2, 3), keepdim=True))
    variance = over_all(centred.square().mean((0, 2, 3), keepdim=True))
    return centred / (variance + _LEAST_VARIANCE).sqrt()


def _differences(maps: Tensor) -> Tensor:
    difference = maps[:, -1] - maps[:, 0]
    return difference - difference.mean((1, 2), keepdim=True)


def _at_cells_of(student: Tensor, target: Tensor) -> Tensor:
    """Return maps ``(n, H, W)`` averaged over the cells of others ``(n, h, w)``."""
    if target.shape == student.shape:
        return target
    return functional.adaptive_avg_pool2d(target, (student.shape[1], student.shape[2]))


def student_losses(
    student: Tensor, teacher: Tensor, labels: Tensor, temperature: float, distillation_weight: float
) -> dict[str, Tensor]:
    """Return the student's losses by name; ``total`` is their weighted sum.

    Parameters
    ----------
    student, teacher
        Logits, shape ``(n, classes)``.
    labels
        Class indices, shape ``(n,)``.
    """
    if student.shape != teacher.shape:
        raise ValueError(f"student logits {tuple(student.shape)}, teacher logits {tuple(teacher.shape)}")
    label = functional.cross_entropy(student, labels)
    kl = distillation(student, teacher, temperature)
    total = (1 - distillation_weight) * label + distillation_weight * kl
    return {"total": total, "label": label, "distillation": kl}


def teacher_losses(logits: Tensor, labels: Tensor) -> dict[str, Tensor]:
    """Return the teacher's losses by name: smoothed cross-entropy on the image labels alone."""
    label = functional.cross_entropy(logits, labels, label_smoothing=0.05)
    return {"total": label, "label": label}
