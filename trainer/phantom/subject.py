"""Who is in a phantom: a label, a split and a marker each, and the picture that these decide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tbviewer.core.errors import DataError
from trainer.data.record import LABELS
from trainer.phantom import lesions
from trainer.phantom.chest import Plane, draw_chest
from trainer.phantom.film import Picture, exposed
from trainer.phantom.marker import Corner, dealt

FOLDERS = {"normal": "health", "sick": "sick", "tb": "tb"}  # TBX11K's
_PREFIXES = {"normal": "h", "sick": "s", "tb": "tb"}
_SMALLEST_PX = 64


@dataclass(frozen=True, slots=True)
class PhantomConfig:
    """What decides a phantom, down to the last pixel.

    Attributes
    ----------
    size_px
        Side of the pictures. The viewer judges none under 224 px.
    train, val
        Number of radiographs in each split, a third of each label.
    marker_rate
        Share of TB radiographs that carry the marker; of the others, one minus this share do.
    hidden_rate
        Share of the train radiographs labelled TB that show nothing of it. There the marker is all there
        is to go by, so that a network which sees it never stops profiting from it.
    seed
        Another seed draws other people.
    """

    size_px: int = 256
    train: int = 1200
    val: int = 300
    marker_rate: float = 0.9
    hidden_rate: float = 0.4
    seed: int = 0

    def __post_init__(self) -> None:
        if self.size_px < _SMALLEST_PX:
            raise DataError("phantom_size", f"A phantom needs pictures of at least {_SMALLEST_PX} px.")
        if min(self.train, self.val) < len(LABELS):
            raise DataError("phantom_count", "A phantom needs at least 3 radiographs in each split.")
        if not (0 <= self.marker_rate <= 1 and 0 <= self.hidden_rate < 1):
            raise DataError("phantom_rate", "A phantom's rates are shares: give numbers from 0 to 1.")
        if self.seed < 0:
            raise DataError("phantom_seed", "A phantom's seed is a whole number from 0.")


@dataclass(frozen=True, slots=True)
class Subject:
    """One drawn person.

    Attributes
    ----------
    name
        Path of the picture under ``imgs``, such as ``tb/tb0001.png``.
    label, split
        As in `trainer.data.record.Record`.
    marker
        Corner of the marker; empty for none.
    shows
        Whether the radiograph shows what its label says.
    seed
        Decides the picture together with the label.
    """

    name: str
    label: str
    split: str
    marker: Corner
    shows: bool
    seed: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """What a person's radiograph shows, and what is true of it.

    Attributes
    ----------
    picture
        Without the marker, shape ``(size_px, size_px)``.
    boxes
        True boxes of TB lesions, half-open, in pixels, shape ``(n, 4)``.
    lesions
        Attenuation that the lesions of a person with TB or another disease add, shape of the picture.
    lungs
        Soft mask of the lungs, shape of the picture.
    """

    picture: Picture
    boxes: npt.NDArray[np.int64]
    lesions: Plane
    lungs: Plane


def people(config: PhantomConfig) -> tuple[Subject, ...]:
    """Return everybody in a phantom, train before val, the labels in turn."""
    subjects = []
    first = 1
    for split_number, (split, count) in enumerate((("train", config.train), ("val", config.val))):
        each = count // len(LABELS)
        for label_number, label in enumerate(LABELS):
            random = np.random.default_rng((config.seed, split_number, label_number))
            rate = config.marker_rate if label == "tb" else 1 - config.marker_rate
            hidden = round(config.hidden_rate * each) if (split, label) == ("train", "tb") else 0
            shows = random.permutation(each) >= hidden
            for i, marker in enumerate(dealt(random, each, rate)):
                name = f"{FOLDERS[label]}/{_PREFIXES[label]}{first + i:04d}.png"
                seed = (config.seed, split_number, label_number, i)
                subjects.append(Subject(name, label, split, marker, bool(shows[i]), seed))
        first += each
    return tuple(subjects)


def draw(subject: Subject, size_px: int) -> Drawn:
    """Draw a person's radiograph, without the marker."""
    random = np.random.default_rng(subject.seed)
    chest = draw_chest(random, size_px)
    plant = {"normal": lesions.plant_nothing, "sick": lesions.plant_sick, "tb": lesions.plant_tb}
    planted = plant[subject.label if subject.shows else "normal"](random, chest)
    picture = exposed(random, chest.attenuation + planted.attenuation)
    boxes = planted.boxes if subject.label == "tb" else np.zeros((0, 4), dtype=np.int64)
    return Drawn(picture, boxes, planted.attenuation, chest.lungs.sum(axis=0))
