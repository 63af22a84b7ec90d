"""The radiograph of ``--demo``: a real one where it is installed, else one that says it was drawn."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

from tbviewer.core import samples
from tbviewer.core.reading import read
from tbviewer.core.sources import Source, find_sources


def test_the_real_chest_where_pydicom_data_is_installed(chest: Path) -> None:
    assert samples.demo_path().samefile(chest)


@pytest.fixture
def synthetic(monkeypatch: pytest.MonkeyPatch) -> Path:
    def missing(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "files", missing)
    return samples.demo_path()


def test_without_it_a_drawing_that_says_so(synthetic: Path) -> None:
    assert synthetic.stat().st_size < 1_500_000
    (source,) = find_sources(str(synthetic)).sources
    radiograph = read(source)
    assert radiograph.identity.patient_name.startswith("SYNTHETIC")
    assert "NOT A PATIENT" in radiograph.identity.patient_name
    assert "SYNTHETIC" in radiograph.identity.study_description
    assert (radiograph.identity.modality, radiograph.identity.view_position) == ("CR", "PA")
    assert (radiograph.bits_stored, radiograph.inverted) == (12, False)


def test_the_drawing_is_bright_where_bone_is(synthetic: Path) -> None:
    pixels = read(Source(str(synthetic))).pixels
    lung, spine, air = pixels[500, 250], pixels[1000, 480], pixels[60, 60]
    assert air < lung < spine
    assert np.ptp(pixels) > 3000
