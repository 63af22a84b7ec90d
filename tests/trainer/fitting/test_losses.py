"""The losses against hand-computed values and against Hinton's formula written out."""

from __future__ import annotations

import math

import pytest
import torch

from trainer.fitting.losses import distillation, map_distillation, student_losses, teacher_losses


def test_distillation_equals_the_formula_worked_by_hand() -> None:
    # Teacher odds 3:1, student even, T = 1: KL = 0.75 ln(0.75/0.5) + 0.25 ln(0.25/0.5).
    teacher = torch.tensor([[math.log(3.0), 0.0]])
    student = torch.tensor([[0.0, 0.0]])
    expected = 0.75 * math.log(1.5) + 0.25 * math.log(0.5)
    assert distillation(student, teacher, 1.0).item() == pytest.approx(expected, abs=1e-6)


def test_distillation_softens_both_sides_and_restores_the_gradient_scale() -> None:
    # At T = 2 teacher odds are sqrt(3):1; the loss carries the factor T² = 4.
    teacher = torch.tensor([[math.log(3.0), 0.0]])
    student = torch.tensor([[0.0, 0.0]])
    p = math.sqrt(3) / (1 + math.sqrt(3))
    expected = 4 * (p * math.log(2 * p) + (1 - p) * math.log(2 * (1 - p)))
    assert distillation(student, teacher, 2.0).item() == pytest.approx(expected, abs=1e-6)


def test_distillation_is_averaged_over_radiographs_not_classes() -> None:
    torch.manual_seed(0)
    student, teacher = torch.randn(5, 3), torch.randn(5, 3)
    one_by_one = [distillation(student[i : i + 1], teacher[i : i + 1], 3.0).item() for i in range(5)]
    assert distillation(student, teacher, 3.0).item() == pytest.approx(sum(one_by_one) / 5, abs=1e-6)


def test_a_student_equal_to_its_teacher_has_no_distillation_loss() -> None:
    logits = torch.tensor([[2.0, -1.0, 0.3]])
    assert distillation(logits, logits + 5.0, 4.0).item() == pytest.approx(0.0, abs=1e-6)


def test_the_total_is_the_weighted_sum_of_the_named_losses() -> None:
    torch.manual_seed(1)
    losses = student_losses(torch.randn(4, 3), torch.randn(4, 3), torch.tensor([0, 1, 2, 2]), 2.0, 0.7)
    expected = 0.3 * losses["label"].item() + 0.7 * losses["distillation"].item()
    assert losses["total"].item() == pytest.approx(expected, abs=1e-6)


def test_logits_of_different_shapes_are_refused() -> None:
    with pytest.raises(ValueError, match="teacher logits"):
        student_losses(torch.zeros(2, 3), torch.zeros(2, 2), torch.tensor([0, 1]), 2.0, 0.5)


def test_the_teacher_learns_from_image_labels_with_smoothing() -> None:
    # Two classes, even logits: cross-entropy is ln 2 whatever the smoothing.
    value = teacher_losses(torch.zeros(1, 2), torch.tensor([1]))["total"].item()
    assert value == pytest.approx(math.log(2), abs=1e-6)


def test_the_map_loss_is_the_mean_binary_cross_entropy_of_the_cells() -> None:
    # Logit 0 against 1 costs ln 2; logit ln 3 (probability 0.75) against 0.25 costs
    # −0.25 ln 0.75 − 0.75 ln 0.25.
    student = torch.tensor([[[0.0, math.log(3.0)]]])
    target = torch.tensor([[[1.0, 0.25]]])
    expected = (math.log(2) - 0.25 * math.log(0.75) - 0.75 * math.log(0.25)) / 2
    assert map_distillation(student, target).item() == pytest.approx(expected, abs=1e-6)


def test_a_student_with_fewer_cells_learns_the_mean_of_the_target_in_each() -> None:
    target = torch.tensor([[[1.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0], [0.0] * 4, [0.0] * 4]])
    # The first cell's mean is 3/4, and the student says so: what is left is the entropy of 3/4.
    student = torch.full((1, 2, 2), -100.0)
    student[0, 0, 0] = math.log(3.0)
    entropy = -(0.75 * math.log(0.75) + 0.25 * math.log(0.25))
    assert map_distillation(student, target).item() == pytest.approx(entropy / 4, abs=1e-6)
