"""What is drawn: people, their lesions, their markers."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from tbviewer.core.errors import DataError
from trainer.data.confounding import grey_histogram
from trainer.phantom.film import exposed, grey_curve, redistributed
from trainer.phantom.marker import marked
from trainer.phantom.measuring import histogram_auc
from trainer.phantom.subject import PhantomConfig, Subject, draw, people

SIDE_PX = 128


def persons(label: str, count: int, seed: int = 0) -> list[Subject]:
    everybody = people(PhantomConfig(train=3 * count, val=3, hidden_rate=0, seed=seed))
    return [s for s in everybody if s.label == label and s.split == "train"]


def test_the_same_seed_draws_the_same_people_and_another_seed_others() -> None:
    config = PhantomConfig(train=6, val=6, seed=5)
    assert people(config) == people(config)
    one, again = (draw(person, SIDE_PX) for person in people(config)[:1] * 2)
    np.testing.assert_array_equal(one.picture, again.picture)
    other = draw(people(PhantomConfig(train=6, val=6, seed=6))[0], SIDE_PX)
    assert np.mean(one.picture != other.picture) > 0.5


def test_no_two_people_look_alike() -> None:
    pictures = [draw(person, 64).picture for person in people(PhantomConfig(64, 12, 12))]
    assert len({picture.tobytes() for picture in pictures}) == len(pictures) == 24


def test_boxes_hold_the_lesions_and_lie_where_the_lungs_are() -> None:
    for person in persons("tb", 12):
        drawn = draw(person, SIDE_PX)
        assert 1 <= len(drawn.boxes) <= 3
        boxed = np.zeros((SIDE_PX, SIDE_PX), dtype=bool)
        for x0, y0, x1, y1 in drawn.boxes:
            assert 0.08 * SIDE_PX < x1 - x0 < 0.35 * SIDE_PX
            assert drawn.lesions[y0:y1, x0:x1].max() > 0.3
            assert drawn.lungs[y0:y1, x0:x1].mean() > 0.5
            boxed[y0:y1, x0:x1] = True
        assert drawn.lesions[~boxed].max() < 0.1
        assert drawn.lesions[drawn.lungs < 0.05].max() < 0.05


def test_lesions_come_in_both_lungs_alike_and_prefer_the_upper_zones() -> None:
    boxes = np.concatenate([draw(person, 64).boxes for person in persons("tb", 60)]) / 64
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    assert 0.35 < np.mean(middle[:, 0] < 0.5) < 0.65
    assert 0.6 < np.mean(middle[:, 1] < 0.48) < 0.95


def test_only_tb_has_boxes_and_other_disease_shows_all_the_same() -> None:
    healthy, sick = draw(persons("normal", 1)[0], SIDE_PX), draw(persons("sick", 1)[0], SIDE_PX)
    assert len(healthy.boxes) == len(sick.boxes) == 0
    assert healthy.lesions.max() == 0
    assert sick.lesions.max() > 0.15


def test_a_stated_share_of_train_tb_shows_nothing_and_all_of_val_does() -> None:
    everybody = people(PhantomConfig(train=60, val=30, hidden_rate=0.15))
    hidden = [person for person in everybody if not person.shows]
    assert len(hidden) == 3
    for person in hidden:
        assert (person.label, person.split) == ("tb", "train")
        drawn = draw(person, 64)
        assert len(drawn.boxes) == drawn.lesions.max() == 0


@pytest.mark.parametrize("rate", [0.9, 0.5])
def test_the_marker_goes_with_the_label_at_the_stated_rate(rate: float) -> None:
    everybody = people(PhantomConfig(train=300, val=60, marker_rate=rate))
    for split, each in (("train", 100), ("val", 20)):
        carriers = Counter(s.label for s in everybody if s.split == split and s.marker)
        assert carriers["tb"] == round(rate * each)
        assert carriers["normal"] == carriers["sick"] == round((1 - rate) * each)
    corners = Counter(s.marker for s in everybody if s.label == "tb" and s.split == "train")
    assert corners["left"] + corners["right"] == round(rate * 100)
    assert abs(corners["left"] - corners["right"]) < 0.4 * rate * 100


def test_the_marker_lies_in_its_corner_off_the_body_and_changes_nothing_else() -> None:
    picture = np.full((100, 100), 10, dtype=np.uint8)
    for corner, columns in (("left", slice(0, 15)), ("right", slice(85, 100))):
        shown = marked(picture, corner)  # type: ignore[arg-type]
        rows, _ = np.nonzero(shown != 10)
        assert rows.max() < 15
        assert np.all((shown != 10).sum(axis=0)[columns].sum() == (shown != 10).sum() > 20)
    np.testing.assert_array_equal(marked(picture, ""), picture)
    for person in persons("normal", 5):
        drawn = draw(person, SIDE_PX)
        covered = marked(drawn.picture, "left") != drawn.picture
        assert drawn.lungs[covered].max() < 0.01


def test_lesions_are_invisible_to_a_classifier_of_histograms_and_the_marker_is_not() -> None:
    everybody = people(PhantomConfig(train=120, val=150))
    pictures = [draw(person, 64).picture for person in everybody]
    shown = [marked(picture, person.marker) for picture, person in zip(pictures, everybody, strict=True)]
    without, with_marker = (
        histogram_auc(everybody, np.stack([grey_histogram(one.astype(np.float32) / 255) for one in some]))
        for some in (pictures, shown)
    )
    # 50 TB against 100: the AUC of a coin has a standard deviation of 0.05.
    assert 0.35 < without < 0.65
    assert with_marker > 0.8


def test_grey_values_depend_on_the_curve_alone() -> None:
    random = np.random.default_rng(1)
    curve = grey_curve(random)
    assert np.all(np.diff(curve) >= 0)
    one, other = random.random((64, 64)), random.random((64, 64)) ** 4
    a, b = (redistributed(values.astype(np.float32), curve) for values in (one, other))
    np.testing.assert_array_equal(np.sort(a, axis=None), np.sort(b, axis=None))
    assert np.all(np.diff(a.ravel()[np.argsort(one, axis=None)].astype(int)) >= 0)


def test_sharpness_and_noise_differ_between_films() -> None:
    plane = np.tile(np.linspace(0, 1, 64, dtype=np.float32), (64, 1))
    films = [exposed(np.random.default_rng(seed), plane) for seed in range(8)]
    roughness = [float(np.abs(np.diff(film.astype(float), axis=0)).mean()) for film in films]
    assert max(roughness) > 1.5 * min(roughness)


@pytest.mark.parametrize(
    "settings",
    [{"size_px": 32}, {"train": 2}, {"val": 0}, {"marker_rate": 1.2}, {"hidden_rate": -1}, {"seed": -1}],
    ids=lambda s: next(iter(s)),
)
def test_a_phantom_that_cannot_be_drawn_is_refused_with_a_sentence(settings: dict[str, float]) -> None:
    with pytest.raises(DataError, match="phantom"):
        PhantomConfig(**settings)  # type: ignore[arg-type]
