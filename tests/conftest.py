"""What several tests share: real files where they are to be had, pictures made on the spot where not."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the trainer does, and for the same reason

import numpy as np
import pytest
from hypothesis import settings
from PIL import Image

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Its 200 ms an example are of the clock on the wall, which a busy machine does not keep.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")

REAL_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program's own application class, for pytest-qt to make."""
    from tbviewer.ui.application import Application

    return Application


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and readings of each test by itself, never the user's own."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("TBVIEWER_DATA_FOLDER", str(folder))
    return folder


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder for a socket, whose path may have 107 bytes; pytest's own have the user's name in them."""
    folder = tempfile.mkdtemp(dir="/tmp" if os.name == "posix" else None)
    yield Path(folder)
    shutil.rmtree(folder)


@pytest.fixture
def gone_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on a share that answers with an error to whoever looks at it or at what lies in it."""
    folder, ask = tmp_path / "share", os.stat

    def stat(path: object, *arguments: object, **options: object) -> os.stat_result:
        if isinstance(path, (str, Path)) and Path(path).is_relative_to(folder):
            raise PermissionError(13, "Permission denied", str(path))
        return ask(path, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", stat)
    return folder


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The development data beside the checkout, which cannot be redistributed."""
    if not REAL_DATA.is_dir():
        pytest.skip("the development data (shared/data beside the checkout) are not here")
    return REAL_DATA


@pytest.fixture(scope="session")
def pydicom_files() -> dict[str, Path]:
    """The DICOM files of pydicom-data and pydicom by name."""
    import pydicom

    files = {
        f.name: Path(str(f.locate())) for f in metadata.files("pydicom-data") or () if f.suffix == ".dcm"
    }
    bundled = Path(pydicom.__file__).parent / "data" / "test_files"
    return {path.name: path for path in bundled.rglob("*.dcm")} | files


@pytest.fixture(scope="session")
def chest(pydicom_files: dict[str, Path]) -> Path:
    """A real chest CR: RG1 of pydicom-data, PA, MONOCHROME1, 15 bit."""
    return pydicom_files["RG1_UNCR.dcm"]


@pytest.fixture(scope="session")
def dcmtk() -> str:
    """The independent decoder's program."""
    program = shutil.which("dcmj2pnm")
    if program is None:
        pytest.skip("dcmtk is not installed (apt install dcmtk)")
    return program


def picture(seed: int = 0, rows: int = 300, columns: int = 260) -> np.ndarray:
    """Return a drawn chest, uint8, that no other seed gives; it passes the test of suitability."""
    from trainer.phantom.chest import draw_chest

    random = np.random.default_rng(seed)
    attenuation = draw_chest(random, max(rows, columns)).attenuation
    shading = Image.fromarray(random.random((4, 4), dtype=np.float32) * 0.12)
    shaded = attenuation / attenuation.max() + np.asarray(
        shading.resize(attenuation.shape, Image.Resampling.BICUBIC)
    )
    grey = np.clip(shaded * 225 + 8, 0, 255).astype(np.uint8)
    return np.asarray(Image.fromarray(grey).resize((columns, rows), Image.Resampling.BILINEAR))


def save_picture(path: Path, seed: int = 0) -> Path:
    """Write such a picture in the format that the name's ending says."""
    Image.fromarray(picture(seed)).save(path)
    return path
