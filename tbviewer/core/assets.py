"""Where the icons, samples and the default model bundle are: in a checkout, a wheel, a frozen application."""

from __future__ import annotations

import sys
from pathlib import Path

from tbviewer.core.errors import BundleError
from tbviewer.core.files import is_folder


def assets_folder() -> Path:
    """Return the folder of the files shipped with the program.

    Raises
    ------
    BundleError
        If the installation lacks it.
    """
    package = Path(__file__).resolve().parents[1]
    candidates = [package / "_assets", package.parent / "assets"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "assets")
    for folder in candidates:
        if is_folder(folder):
            return folder
    raise BundleError(
        "assets_missing", "The files that belong to the program are missing. Install it again.", "assets"
    )


def default_bundle() -> Path:
    """Return the path of the model bundle that ships with the program."""
    return assets_folder() / "models" / "student.onnx"
