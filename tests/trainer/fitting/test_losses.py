"""The losses against hand-computed values and against Hinton's formula written out."""

from __future__ import annotations

import math

import pytest
import torch

from trainer.fitting.losses import (
    distillation,
    feature_distillation,
    map_distillation,
    overlap,
    place_distillation,
    standardised,
    student_losses,
    teacher_losses,
)


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


def test_the_overlap_loss_is_one_less_the_intersection_over_union_of_sure_maps() -> None:
    # Student: cells 0 and 1; target: cells 1 and 2. One of three cells is shared.
    student = torch.tensor([[[100.0, 100.0, -100.0, -100.0]]])
    target = torch.tensor([[[0.0, 1.0, 1.0, 0.0]]])
    assert overlap(student, target, torch.tensor([True])).item() == pytest.approx(2 / 3, abs=1e-6)


def test_the_overlap_loss_looks_only_at_radiographs_with_lesions() -> None:
    student = torch.tensor([[[100.0, 100.0]], [[100.0, 100.0]]])
    target = torch.tensor([[[1.0, 0.0]], [[0.1, 0.0]]])
    lesions = torch.tensor([True, False])
    assert overlap(student, target, lesions).item() == pytest.approx(1 / 4, abs=1e-6)  # a half, and nothing
    assert overlap(student[1:], target[1:], lesions[1:]).item() == 0


def test_two_halves_cost_more_overlap_than_one_whole() -> None:
    target = torch.tensor([[[1.0, 0.0]]])
    undecided, decided = torch.tensor([[[0.0, 0.0]]]), torch.tensor([[[3.0, -3.0]]])
    lesions = torch.tensor([True])
    assert overlap(decided, target, lesions) < overlap(undecided, target, lesions)


def alone(values: torch.Tensor) -> torch.Tensor:
    """Return what one process finds, which is the mean over all."""
    return values


def test_the_feature_loss_is_zero_where_features_agree_but_for_each_channel_s_mean_and_spread() -> None:
    features = torch.randn(4, 2, 3, 3, generator=torch.Generator().manual_seed(0))
    mean, spread = features.mean((0, 2, 3), keepdim=True), features.std((0, 2, 3), False, keepdim=True)
    same = (features - mean) / spread
    other = features * torch.tensor([3.0, 0.1]).view(1, 2, 1, 1) + 7
    assert feature_distillation(same, standardised(other, alone)).item() == pytest.approx(0, abs=1e-3)
    nothing = torch.zeros_like(same)
    assert feature_distillation(nothing, standardised(other, alone)).item() == pytest.approx(1, abs=1e-3)


def test_the_feature_loss_averages_features_over_a_student_s_larger_cells() -> None:
    features = torch.tensor([[[[1.0, -1.0, 3.0, -3.0]]]])  # in pairs they cancel
    assert feature_distillation(torch.zeros(1, 1, 1, 2), features).item() == pytest.approx(0, abs=1e-6)


def test_the_place_loss_is_zero_where_the_difference_maps_agree_but_for_a_constant() -> None:
    teacher = torch.randn(2, 3, 4, 4, generator=torch.Generator().manual_seed(0))
    student = teacher.clone()
    student[:, 0] += 5.0  # another logit of normal: the place is the same
    student[:, 1] = 7.0  # the class between takes no part
    assert place_distillation(student, teacher).item() == pytest.approx(0, abs=1e-5)
    assert place_distillation(torch.zeros_like(teacher), teacher).item() == pytest.approx(1, abs=1e-5)


def test_both_losses_of_a_batch_are_the_means_of_its_parts() -> None:
    """Or several processes would not train what one trains."""
    random = torch.Generator().manual_seed(0)
    student, teacher = (torch.randn(4, 3, 5, 5, generator=random) for _ in range(2))
    target, lesions = (teacher[:, 2] > 1).float(), torch.tensor([True, True, True, False])
    given = ((place_distillation, (student, teacher)), (overlap, (student[:, 2], target, lesions)))
    for loss, batch in given:
        parts = [loss(*(one[part] for one in batch)).item() for part in (slice(0, 2), slice(2, 4))]
        assert loss(*batch).item() == pytest.approx(sum(parts) / 2, abs=1e-6)


def test_the_place_loss_by_hand() -> None:
    # Teacher's differences 2 and 0, less their mean: 1 and −1. Student's: −1 and 1. Error 2² over 1².
    teacher = torch.tensor([[[[0.0, 0.0]], [[2.0, 0.0]]]])
    student = torch.tensor([[[[2.0, 0.0]], [[0.0, 0.0]]]])
    assert place_distillation(student, teacher).item() == pytest.approx(4, abs=1e-6)
    finer = teacher.repeat_interleave(2, dim=3).repeat_interleave(2, dim=2)
    assert place_distillation(teacher, finer).item() == pytest.approx(0, abs=1e-6)
