"""DICOM files for tests: the real ones that are to hand, and small ones made element by element."""

from __future__ import annotations

import importlib.metadata
import io
import shutil
import struct
import subprocess
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pydicom.data
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate

from tbviewer.core.errors import UnreadableError
from tbviewer.core.reading import read
from tbviewer.core.sources import find_sources

SHARED = Path(__file__).parents[2] / "../shared/data/dicom"
EXPLICIT, IMPLICIT, BIG = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2"
DEFLATED = "1.2.840.10008.1.2.1.99"


@cache
def real_files() -> dict[str, Path]:
    """Return the files of pydicom, pydicom-data and the shared folder by name."""
    found = {
        Path(str(file)).name: Path(str(file.locate()))
        for file in importlib.metadata.distribution("pydicom-data").files or ()
        if "/data/" in str(file)
    }
    own = Path(str(pydicom.data.__file__)).parent / "test_files"
    found |= {path.name: path for path in own.iterdir() if path.is_file()}
    if SHARED.is_dir():
        found |= {path.name: path for path in SHARED.iterdir()}
    return found


def real_file(name: str) -> Path:
    """Return a real file, or skip the test and say what is missing."""
    path = real_files().get(name)
    if path is None:
        pytest.skip(f"{name} is not here; it belongs to ../shared/data/dicom")
    return path


def dcmtk(program: str, *arguments: str | Path) -> None:
    """Run a program of DCMTK, the independent judge; skip the test where there is none."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} of DCMTK is not installed")
    subprocess.run([program, "-q", *map(str, arguments)], check=True, capture_output=True)


def header(**changes: Any) -> Dataset:
    """Return the header of a small CR; `changes` are by keyword, None removes."""
    dataset = Dataset()
    values = {
        "SOPClassUID": "1.2.840.10008.5.1.4.1.1.1",
        "SOPInstanceUID": "1.2.3.4",
        "Modality": "CR",
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "BitsAllocated": 16,
        "BitsStored": 12,
        "HighBit": 11,
        "PixelRepresentation": 0,
        **changes,
    }
    for keyword, value in values.items():
        if value is not None:
            setattr(dataset, keyword, value)
    return dataset


def made(pixels: Any, syntax: str = EXPLICIT, **changes: Any) -> bytes:
    """Return a DICOM file of these samples.

    Parameters
    ----------
    pixels
        An array ``(rows, columns)`` or ``(rows, columns, 3)``, or frames encoded already, as bytes.
    syntax
        Transfer syntax UID.
    changes
        Attributes by keyword, see `header`.
    """
    dataset = header(**changes)
    if isinstance(pixels, list):
        dataset.PixelData = encapsulate(pixels)
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
    else:
        array = np.asarray(pixels)
        dataset.Rows, dataset.Columns = changes.get("Rows", array.shape[0]), array.shape[1]
        order = ">" if syntax == BIG else "<"
        dataset.PixelData = array.astype(array.dtype.newbyteorder(order)).tobytes()
        if len(dataset.PixelData) % 2:
            dataset.PixelData += b"\0"
        dataset["PixelData"].VR = "OB" if array.dtype.itemsize == 1 else "OW"
    return saved(dataset, syntax)


def saved(dataset: Dataset, syntax: str = EXPLICIT) -> bytes:
    """Return a data set as a file with preamble and file meta."""
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = dataset.get("SOPClassUID", "1.2")
    dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some of these files are wrong on purpose
        dataset.save_as(file, enforce_file_format=True)
    return file.getvalue()


def element(group: int, number: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    """Return an explicit little endian element with a four-byte length."""
    size = len(value) if length is None else length
    return struct.pack("<HH2sHI", group, number, vr, 0, size) + value


def item(value: bytes, length: int | None = None) -> bytes:
    """Return an item or fragment."""
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(value) if length is None else length) + value


def gradient(rows: int = 32, columns: int = 48, bits: int = 12) -> np.ndarray:
    """Return uint16 samples that use all bits and differ in every row and column."""
    y, x = np.mgrid[:rows, :columns]
    return ((y * 83 + x * 61) % (1 << bits)).astype(np.uint16)


def assert_not_silent(path: Path) -> None:
    """Assert that a file that was cut short is a problem when it is listed, or an error when it is read."""
    listing = find_sources(str(path))
    if listing.sources:
        with pytest.raises(UnreadableError):
            read(listing.sources[0])
    else:
        assert len(listing.problems) == 1
