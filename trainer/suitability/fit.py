"""Fits `tbviewer.core.chest_pattern` to the train split's chests and to pictures that are none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from tbviewer.core.chest_pattern import SIDE_PX, ChestPattern, ranks
from tbviewer.core.errors import TBViewerError
from tbviewer.core.glimpse import Glimpse, glimpse
from tbviewer.core.radiograph import FloatImage
from tbviewer.core.reading import read
from tbviewer.core.sources import Source, find_sources
from trainer.suitability import views
from trainer.suitability.drawn import drawn
from trainer.suitability.projections import projections, read_volume, slices

Progress = Callable[[str, int, int], None]

_COMPONENTS = 64
_VIEWS_OF_A_CHEST, _WRONG_OF_A_CHEST, _PARTS_OF_A_CHEST = 3, 2, 1
_CROPS, _DRAWN = 24, 6000
_ANGLES, _VIEWS_OF_AN_ANGLE, _SLICES = 90, 30, 40
_REGULARIZATION = 0.1
_SEED = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many pictures of each kind the fit saw."""

    chests: int
    wrongly_stored: int
    others: int


def fit(
    chests: Sequence[Path], others: Iterable[Path], volumes: Iterable[Path], progress: Progress
) -> tuple[ChestPattern, Counts]:
    """Fit the pattern.

    Parameters
    ----------
    chests
        Upright frontal chest radiographs.
    others
        Files or folders of pictures that are none, such as photographs.
    volumes
        Chest CTs, which are seen from the side and in slices.
    progress
        Told what is done.
    """
    random = np.random.default_rng(_SEED)
    good, wrong = _of_chests(chests, random, progress)
    none = [*_of_pictures(others, random, progress), *_of_volumes(volumes, random)]
    none += [_small(drawn(random)) for _ in range(_DRAWN)]
    pictures, bad = np.stack(good), np.stack(wrong + none)
    pattern = _components(pictures)
    measured = np.concatenate([pattern.measures(pictures), pattern.measures(bad)])
    is_chest = np.arange(len(measured)) < len(pictures)
    center, scale = measured.mean(axis=0), measured.std(axis=0) + 1e-6
    regression = LogisticRegression(C=_REGULARIZATION, max_iter=2000)
    regression.fit((measured - center) / scale, is_chest)
    fitted = ChestPattern(
        pattern.mean,
        pattern.components,
        pattern.spread,
        center.astype(np.float32),
        scale.astype(np.float32),
        regression.coef_[0].astype(np.float32),
        float(regression.intercept_[0]),
    )
    return fitted, Counts(len(good), len(wrong), len(none))


def square_of(path: Path) -> FloatImage:
    """Return a file's picture stretched to the square that views are made of."""
    return glimpse(read(Source(str(path)))).framed().square(views.SIDE_PX)


def _of_chests(
    chests: Sequence[Path], random: np.random.Generator, progress: Progress
) -> tuple[list[FloatImage], list[FloatImage]]:
    """Return ranked pictures of chests as they come, and as they must not."""
    good: list[FloatImage] = []
    wrong: list[FloatImage] = []
    for done, path in enumerate(chests, start=1):
        square = square_of(path)
        good.append(_small(square))
        good += [_small(views.as_they_come(square, random)) for _ in range(_VIEWS_OF_A_CHEST)]
        wrong += [_small(views.wrongly_stored(square, random)) for _ in range(_WRONG_OF_A_CHEST)]
        wrong += [_small(views.not_the_whole_chest(square, random)) for _ in range(_PARTS_OF_A_CHEST)]
        progress("chests", done, len(chests))
    return good, wrong


def _of_pictures(
    paths: Iterable[Path], random: np.random.Generator, progress: Progress
) -> Iterator[FloatImage]:
    sources = [source for path in paths for source in find_sources(str(path)).sources]
    for done, source in enumerate(sources, start=1):
        try:
            seen = glimpse(read(source))
        except TBViewerError:
            continue  # a picture fewer
        for part in views.crops(seen.framed().grey, _CROPS, random):
            yield _small(part)
        progress("other pictures", done, len(sources))


def _of_volumes(paths: Iterable[Path], random: np.random.Generator) -> Iterator[FloatImage]:
    for path in paths:
        volume = read_volume(path)
        for _, picture in projections(volume, _ANGLES):
            yield _small(Glimpse(picture, None).square(views.SIDE_PX))
            for _ in range(_VIEWS_OF_AN_ANGLE):
                # The CT may reach down to the pelvis; a radiograph of the chest ends at the liver.
                seen = picture[: int(len(picture) * random.uniform(0.5, 1.0))]
                square = Glimpse(np.ascontiguousarray(seen), None).square(views.SIDE_PX)
                yield _small(views.as_they_come(square, random))
        for picture in slices(volume, _SLICES):
            square = Glimpse(picture, None).square(views.SIDE_PX)
            yield _small(square)
            yield _small(1 - square)


def _small(square: FloatImage) -> FloatImage:
    """Return the ranked picture as one row, shape ``(1024,)``."""
    return ranks(Glimpse(square, None).square(SIDE_PX)).ravel()


def _components(pictures: FloatImage) -> ChestPattern:
    """Return mean, principal components and spread of the chests, the regression still empty."""
    mean = pictures.mean(axis=0)
    off = pictures - mean
    values, vectors = np.linalg.eigh(off.T @ off / len(off))
    order = np.argsort(values)[::-1][:_COMPONENTS]
    nothing = np.zeros(2 * _COMPONENTS + 3, np.float32)
    return ChestPattern(
        mean.astype(np.float32),
        np.ascontiguousarray(vectors[:, order].T, dtype=np.float32),
        np.sqrt(values[order]).astype(np.float32),
        nothing,
        nothing,
        nothing,
        0.0,
    )
