"""Good files that the mutator starts from: the real ones of pydicom-data and pydicom, and made ones."""

from __future__ import annotations

import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from tests.conftest import picture
from tests.core.dicom_files import BIG, DEFLATED, EXPLICIT, IMPLICIT, gradient, made, real_files
from tests.planted import planted_bundle

KINDS = ("DICOM", "PNG", "JPEG", "TIFF", "ZIP", "onnx")
_MOST_BYTES = 600_000  # larger ones make a case slow without making it worse

Seed = tuple[str, bytes]


@cache
def seeds_of(kind: str) -> tuple[Seed, ...]:
    """Return names and contents of the good files of a kind, in an order that is always the same."""
    return {
        "DICOM": _dicom,
        "PNG": lambda: _pictures("PNG", ("1", "L", "I;16", "RGB", "RGBA", "P", "LA")),
        "JPEG": lambda: _pictures("JPEG", ("L", "RGB", "CMYK")),
        "TIFF": lambda: _pictures("TIFF", ("1", "L", "I;16", "RGB", "F", "P")) + _compressed_tiffs(),
        "ZIP": _zip,
        "onnx": _onnx,
    }[kind]()


def _dicom() -> tuple[Seed, ...]:
    real = tuple(
        (name, path.read_bytes())
        for name, path in sorted(real_files().items())
        if path.suffix == ".dcm" and path.stat().st_size < _MOST_BYTES
    )
    small = gradient(256, 240)
    own = tuple(
        (f"made {syntax}", made(small, syntax, WindowCenter="2000", WindowWidth="4000", Modality="CR"))
        for syntax in (EXPLICIT, IMPLICIT, BIG, DEFLATED)
    )
    return real + own


def _image(mode: str) -> Image.Image:
    grey = Image.fromarray(picture(5, 250, 240))
    if mode == "I;16":
        return Image.fromarray(np.asarray(grey).astype(np.uint16) * 200)
    return grey.convert(mode)


def _saved(image: Image.Image, form: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def _pictures(form: str, modes: tuple[str, ...]) -> tuple[Seed, ...]:
    found = [(f"{form} {mode}", _saved(_image(mode), form)) for mode in modes]
    if form == "JPEG":
        found.append(("JPEG progressive", _saved(_image("RGB"), form, progressive=True)))
    if form == "TIFF":
        pages = [_image("L")] * 2
        found.append(("TIFF pages", _saved(_image("L"), form, save_all=True, append_images=pages)))
    return tuple(found)


def _compressed_tiffs() -> tuple[Seed, ...]:
    kinds = ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg")
    return tuple((f"TIFF {kind}", _saved(_image("L"), "TIFF", compression=kind)) for kind in kinds)


def _zip() -> tuple[Seed, ...]:
    found = []
    members = {"IM1": seeds_of("DICOM")[-1][1], "b/a.png": seeds_of("PNG")[1][1], "note.txt": b"words"}
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as archive:
            for name, content in members.items():
                archive.writestr(zipfile.ZipInfo(name), content, method)
        found.append((f"ZIP method {method}", file.getvalue()))
    return tuple(found)


def _onnx() -> tuple[Seed, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = planted_bundle(Path(folder) / "m.onnx", np.full((8, 8), 0.25))
        return (("planted bundle", path.read_bytes()),)
