"""The radiograph that ``--demo`` opens."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

from tbviewer.core.assets import assets_folder
from tbviewer.core.files import is_file

_REAL = "RG1_UNCR.dcm"  # a chest CR of PyPI pydicom-data (MIT)


def demo_path() -> Path:
    """Return the real chest radiograph of ``pydicom-data``, or the synthetic one where that is missing."""
    try:
        files = metadata.files("pydicom-data") or ()
    except metadata.PackageNotFoundError:
        files = ()
    for file in files:
        if file.name == _REAL:
            path = Path(str(file.locate()))
            if is_file(path):
                return path
    return assets_folder() / "samples" / "synthetic_chest.dcm"
