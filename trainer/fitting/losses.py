"""The losses, each named, each a scalar."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional


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
        The TB class's map before any sigmoid, shape ``(n, h, w)``.
    target
        What each cell's sigmoid should be, 0–1, shape ``(n, H, W)``; averaged down where the student's
        cells are fewer.
    """
    if target.shape != student.shape:
        target = functional.adaptive_avg_pool2d(target, (student.shape[1], student.shape[2]))
    return functional.binary_cross_entropy_with_logits(student, target)


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
