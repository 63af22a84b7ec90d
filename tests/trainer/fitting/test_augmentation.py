"""Geometry, intensity and erasing by what they promise, and the randomness of a step."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from trainer.fitting.draws import image_noise
from trainer.fitting.erasing import Erasing, draw_erasing, erased
from trainer.fitting.geometry import Geometry, draw_geometry, moved, moved_map
from trainer.fitting.intensity import disturbed, draw_intensity


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def affine(angle_deg: float = 0, zoom: float = 1, across: float = 0, down: float = 0) -> Geometry:
    """A geometry by hand; `across` and `down` are shares of the side."""
    c, s = math.cos(math.radians(angle_deg)) / zoom, math.sin(math.radians(angle_deg)) / zoom
    return Geometry(torch.tensor([[[c, -s, -2 * across], [s, c, -2 * down]]]), torch.tensor([0.25]))


def test_a_quarter_turn_and_a_shift_by_hand() -> None:
    image = torch.zeros(1, 1, 8, 8)
    image[0, 0, 1, 2] = 1
    turned = moved_map(image, affine(angle_deg=90))
    row, column = divmod(int(turned.argmax()), 8)
    assert (row, column) in {(2, 6), (5, 1)}  # a quarter turn about the middle, one way or the other
    shifted = moved_map(image, affine(across=0.25, down=0.125))
    assert divmod(int(shifted.argmax()), 8) == (2, 4)


def test_uncovered_corners_get_the_drawn_grey_and_a_map_gets_zero() -> None:
    image = torch.ones(1, 1, 8, 8)
    shifted = moved(image, affine(across=0.5))
    assert shifted[0, 0, :, :4].flatten().tolist() == pytest.approx([0.25] * 32)
    assert shifted[0, 0, :, 4:].min() == 1
    assert moved_map(image, affine(across=0.5))[0, 0, :, :4].max() == 0


def test_a_map_moves_with_its_image() -> None:
    """A coarse map of an image, moved, is the map of the moved image."""
    images = torch.zeros(4, 1, 64, 64)
    images[:, :, 16:32, 32:48] = 1
    geometry = draw_geometry(4, seeded(2))
    coarse = torch.nn.functional.avg_pool2d(images, 4)
    a = moved_map(coarse, geometry)
    b = torch.nn.functional.avg_pool2d(moved_map(images, geometry), 4)
    assert (a - b).abs().mean() < 0.02


def test_geometry_stays_within_its_limits() -> None:
    matrix = draw_geometry(500, seeded(1)).matrix
    linear = matrix[:, :, :2]
    zoom = torch.linalg.det(linear).abs().sqrt()
    assert 1 / 1.15 <= zoom.min() < 0.9 < 1.15 < zoom.max() <= 1 / 0.85
    angle = torch.rad2deg(torch.atan2(linear[:, 1, 0].abs(), linear[:, 1, 1]))
    assert 11 < angle.max() <= 12.001
    assert 0.11 < matrix[:, :, 2].abs().max() <= 0.12  # ±6 % of a side of two
    assert 0.4 < (torch.linalg.det(linear) < 0).float().mean() < 0.6  # flipped


def test_intensity_and_erasing_leave_the_input_alone_and_stay_in_range() -> None:
    images = torch.rand(6, 1, 64, 64, generator=seeded())
    before = images.clone()
    changed = erased(disturbed(images, draw_intensity(6, seeded(1))), draw_erasing(6, seeded(2)))
    assert torch.equal(images, before)
    assert changed.shape == images.shape
    assert 0 <= float(changed.min()) <= float(changed.max()) <= 1
    assert not torch.allclose(changed, images, atol=0.02)


def test_erasing_by_hand() -> None:
    """The later rectangle lies over the earlier one; an empty one changes nothing."""
    corners = torch.tensor([[[0.0, 0.0, 0.5, 1.0], [0.25, 0.5, 1.0, 1.0], [0.5, 0.5, 0.5, 0.5]]])
    image = erased(torch.zeros(1, 1, 4, 4), Erasing(corners, torch.tensor([[0.2, 0.8, 1.0]])))
    expected = [[0.2, 0.2, 0, 0], [0.2, 0.2, 0, 0], [0.2, 0.8, 0.8, 0.8], [0.2, 0.8, 0.8, 0.8]]
    assert torch.allclose(image[0, 0], torch.tensor(expected))


@given(st.integers(1, 9), st.integers(0, 10_000))
def test_erased_rectangles_lie_inside_and_markers_near_the_edges(n: int, seed: int) -> None:
    corners = draw_erasing(n, seeded(seed)).corners
    assert (corners >= -1e-6).all()
    assert (corners <= 1 + 1e-6).all()
    markers = corners[:, -2:]
    drawn = markers[markers[..., 2] > markers[..., 0]]
    assert ((drawn[:, 0] <= 0.22) | (drawn[:, 2] >= 0.78)).all()


def test_a_part_of_the_batch_sees_what_the_whole_batch_would_show_it() -> None:
    images = torch.rand(6, 1, 32, 32, generator=seeded())
    part = slice(2, 4)

    def shown(rows: slice) -> torch.Tensor:
        generator = seeded(7)
        geometry, intensity, erasing = (
            draw(6, generator).part(rows) for draw in (draw_geometry, draw_intensity, draw_erasing)
        )
        return erased(disturbed(moved(images[rows], geometry), intensity), erasing)

    assert torch.equal(shown(part), shown(slice(None))[part])


def test_noise_is_white_standard_and_differs_between_images() -> None:
    noise = image_noise(torch.tensor([[0.1, 0.2], [0.7, 0.4]]), 128, torch.device("cpu"))
    assert noise.shape == (2, 1, 128, 128)
    assert noise.mean().abs() < 0.02
    assert float(noise.std()) == pytest.approx(1, abs=0.02)
    neighbours = (noise[..., 1:] * noise[..., :-1]).mean()
    assert neighbours.abs() < 0.02
    assert (noise[0] * noise[1]).mean().abs() < 0.03
