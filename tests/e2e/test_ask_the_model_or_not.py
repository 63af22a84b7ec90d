"""A reader opens what the model may not judge, or only with caution: the window says why, in a sentence."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from scipy import ndimage

from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi
from tbviewer.ui.app import Controller
from tbviewer.ui.entry import Entry, Status
from tests.conftest import picture
from tests.core.dicom_files import made
from tests.e2e.conftest import lines, wait_settled

Opener = Callable[..., Controller]


@dataclass(frozen=True)
class Chest:
    """A real chest CR, as its file and as the greys that it opens with, 0–255."""

    file: Path
    grey: np.ndarray

    def with_header(self, **changes: Any) -> bytes:
        dataset = pydicom.dcmread(self.file)
        for keyword, value in changes.items():
            setattr(dataset, keyword, value)
        content = io.BytesIO()
        dataset.save_as(content)
        return content.getvalue()

    def with_greys(self, grey: np.ndarray) -> bytes:
        """Return a DICOM file of these greys with a header that gives no reason for a warning."""
        pixels = np.clip(grey, 0, 255).astype(np.uint8)
        bits = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
        return made(pixels, BodyPartExamined="CHEST", WindowCenter=128, WindowWidth=256, **bits)


@pytest.fixture(scope="module")
def real(pydicom_files: dict[str, Path]) -> Chest:
    file = pydicom_files["RG1_UNCR.dcm"]
    return Chest(file, 255 * apply_voi(read(Source(str(file))))[::2, ::2])


def png(pixels: np.ndarray) -> bytes:
    content = io.BytesIO()
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(content, "PNG")
    return content.getvalue()


def opened(qtbot: QtBot, open_window: Opener, folder: Path, content: bytes) -> tuple[Controller, Entry]:
    """Open a file with some content and wait until it was judged."""
    path = folder / "image.bin"
    path.write_bytes(content)
    controller = open_window(path)
    (entry,) = wait_settled(qtbot, controller)
    return controller, entry


def coded(meaning: str) -> pydicom.Dataset:
    item = pydicom.Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = "R-10236", "SRT", meaning
    return item


def headed(grey: np.ndarray) -> np.ndarray:
    image = Image.fromarray(grey.astype(np.uint8))
    font = ImageFont.load_default(size=20)
    ImageDraw.Draw(image).multiline_text((20, 20), "MUELLER ANNA\n12.03.1957  F\nID 4711-0815", 255, font)
    return np.asarray(image)


def colours() -> np.ndarray:
    rows, columns = np.mgrid[0:400, 0:400]
    return np.stack([rows / 2, 200 - columns / 3, 60 + 0 * rows], axis=2)


def film(grey: np.ndarray) -> np.ndarray:
    return np.stack([grey * 0.85, grey * 0.95, np.clip(grey * 1.1, 0, 255)], axis=2)


def label(controller: Controller, name: str) -> QLabel:
    found = controller.window.findChild(QLabel, name)
    assert found is not None
    return found


REFUSED: dict[str, tuple[Callable[[Chest], bytes], str]] = {
    "a photograph": (lambda chest: png(colours()), "This is a picture in colours"),
    "another modality": (lambda chest: chest.with_header(Modality="CT"), "of modality CT, not a radiograph"),
    "another part of the body": (
        lambda chest: chest.with_header(BodyPartExamined="HAND"),
        "“HAND”, not a chest",
    ),
    "a part of a chest": (
        lambda chest: png(np.kron(chest.grey[:480, :460], np.ones((2, 2)))),
        "does not look like a whole frontal chest",
    ),
    "a lateral view": (lambda chest: chest.with_header(ViewPosition="LL"), "not a frontal view"),
    "a lateral view by its code": (
        lambda chest: chest.with_header(ViewPosition="", ViewCodeSequence=[coded("left lateral")]),
        "not a frontal view",
    ),
    "rows from front to back": (
        lambda chest: chest.with_header(ViewPosition="", PatientOrientation=["P", "F"]),
        "not a frontal view",
    ),
    "a child": (lambda chest: chest.with_header(PatientAge="014Y"), "younger than 15"),
    "a child whose age lacks its zeros": (
        lambda chest: chest.with_header(PatientAge="9Y"),
        "younger than 15",
    ),
    "a thumbnail": (
        lambda chest: png(picture(0, 230, 220)),
        "220 × 230 pixels; the model needs at least 224",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
@pytest.mark.filterwarnings("ignore:.*valid.*:UserWarning")  # headers as wrong as those of devices
def test_a_refused_image_is_shown_with_the_reason_and_without_a_score(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, real: Chest, what: str
) -> None:
    make, reason = REFUSED[what]
    controller, entry = opened(qtbot, open_window, tmp_path, make(real))
    assert entry.status is Status.REFUSED
    assert reason in label(controller, "canvas_message").text()
    assert reason in label(controller, "reason").text()
    assert not label(controller, "score").isVisible()
    assert controller.session.boxes == ()
    assert "Not judged" in lines(controller)[0]
    drawn = controller.window.canvas.grab().toImage()
    greys = {drawn.pixelColor(x, drawn.height() // 3).lightness() for x in range(0, drawn.width(), 7)}
    assert len(greys) > 10  # the image itself is there


WARNED: dict[str, tuple[Callable[[Chest], bytes], str]] = {
    "inverted by mistake": (lambda c: c.with_greys(255 - c.grey), "Black and white seem to be exchanged"),
    "clipped": (lambda c: c.with_greys(c.grey * 1.5), "pure black or pure white"),
    "few pixels": (lambda c: c.with_greys(c.grey[::2, ::2]), "The image is only"),
    "on its side": (lambda c: c.with_greys(np.rot90(c.grey)), "on its side or upside down"),
    "upside down": (lambda c: c.with_greys(np.rot90(c.grey, 2)), "on its side or upside down"),
    "tilted": (
        lambda c: c.with_greys(ndimage.rotate(c.grey, 25, reshape=False, order=1, mode="nearest")),
        "seems to be tilted",
    ),
    "flat": (lambda c: c.with_greys(110 + c.grey * 0.12), "very dark, very bright or very flat"),
    "a photograph of a film": (lambda c: png(film(c.grey)), "as a photograph of a film or screen has"),
    "a patient's name": (lambda c: c.with_greys(headed(c.grey)), "There seems to be writing in the image"),
    "no DICOM file": (lambda c: png(c.grey), "not a DICOM file"),
    "no body part": (lambda c: c.with_header(BodyPartExamined=""), "does not say which part of the body"),
}


@pytest.mark.parametrize("what", WARNED)
def test_a_warning_shows_the_score_and_what_to_know_before_trusting_it(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, real: Chest, what: str
) -> None:
    make, reason = WARNED[what]
    controller, entry = opened(qtbot, open_window, tmp_path, make(real))
    assert entry.status is Status.READY
    warnings = label(controller, "warnings")
    assert warnings.isVisible()
    assert reason in warnings.text()
    assert label(controller, "score").isVisible()
    assert label(controller, "score").text() == "58"
    assert len(controller.session.boxes) == 2


def test_a_plain_radiograph_has_no_warning(
    qtbot: QtBot, open_window: Opener, tmp_path: Path, real: Chest
) -> None:
    path = tmp_path / "image.dcm"
    path.write_bytes(real.with_header(BodyPartExamined="CHEST"))
    controller = open_window(path)
    wait_settled(qtbot, controller)
    assert not label(controller, "warnings").isVisible()
    assert label(controller, "score").text() == "58"
