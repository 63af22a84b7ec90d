"""One picture found again whatever was done to it, and different chests left alone."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from tests.trainer.data.made import textured
from trainer.data.duplicates import SAME_CHEST, SAME_PICTURE, Likeness, correlations, groups, likenesses
from trainer.data.examination import Examined, examine, perceptual_hash, small_picture


def kept(pixels: np.ndarray, content: str) -> Examined:
    small = small_picture(np.asarray(pixels, np.float32) / 255)
    return Examined(content, small, perceptual_hash(small), np.zeros(48))


def saved_badly(image: Image.Image) -> Image.Image:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=50)
    return Image.open(file)


def marked(image: Image.Image) -> Image.Image:
    image = image.copy()
    ImageDraw.Draw(image).rectangle((8, 8, 30, 24), fill=255)
    return image


def windowed(image: Image.Image) -> Image.Image:
    return image.point(lambda grey: min(255, max(0, round(1.3 * grey - 40))))


def cropped(image: Image.Image) -> Image.Image:
    return image.crop((2, 2, image.width - 2, image.height - 2))


CHANGES: list[Callable[[Image.Image], Image.Image]] = [
    saved_badly,
    marked,
    windowed,
    cropped,
    lambda image: image.resize((200, 200)),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_copy_is_found_among_others(change: Callable[[Image.Image], Image.Image]) -> None:
    pictures = [textured(n, 256) for n in range(12)]
    pictures.append(np.asarray(change(Image.fromarray(pictures[5]))))
    (found,) = likenesses([kept(pixels, str(n)) for n, pixels in enumerate(pictures)])
    assert (found.first, found.second) == (5, 12)
    assert found.correlation > SAME_CHEST


def test_identical_files_are_found_without_looking_and_blank_ones_too() -> None:
    blank, other = np.zeros((64, 64)), textured(1)
    examined = [kept(blank, "blank"), kept(other, "a"), kept(blank, "blank"), kept(other, "a")]
    assert likenesses(examined) == (Likeness(0, 2, 1.0), Likeness(1, 3, 1.0))
    assert likenesses([]) == ()


def test_correlation_is_that_of_the_best_shift() -> None:
    pictures = np.stack([textured(n, 128) for n in range(3)])
    moved = np.roll(pictures, (4, -3), axis=(1, 2))
    assert (correlations(pictures, moved) > 0.9).all()
    assert (correlations(pictures, np.roll(pictures, 1, axis=0)) < 0.5).all()
    assert (correlations(pictures, 255 - pictures) < 0.5).all()


def test_groups_join_through_others() -> None:
    pairs = [Likeness(4, 1, 1.0), Likeness(1, 6, 0.9), Likeness(2, 3, 1.0)]
    assert groups(pairs, 8) == ((1, 4, 6), (2, 3))
    assert groups([], 3) == ()


def test_real_chests_that_look_alike_are_told_apart(real_data: Path) -> None:
    """Both seen by eye: one COVID-CXNet picture under two greys, and one patient's films minutes apart."""
    folder = real_data / "cxr"
    with (folder / "manifest.csv").open() as handle:
        names = [row["file"] for row in csv.DictReader(handle)][::40]
    pictures = ["cxnet_covid/154.jpg", "cxnet_covid/453.jpg"]
    films = ["nih_normal/00001543_003.jpg", "nih_normal/00001543_004.jpg"]
    names = [*pictures, *films, *(name for name in names if name not in (*pictures, *films))]
    found = likenesses([examine(str(folder / name)) for name in names])
    assert [(pair.first, pair.second) for pair in found] == [(0, 1), (2, 3)]
    assert found[0].correlation >= SAME_PICTURE > found[1].correlation
