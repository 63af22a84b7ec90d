"""Twenty radiographs in the formats that readers meet, made of the sample that ships."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from building.environment import ROOT

SAMPLE = ROOT / "assets" / "samples" / "synthetic_chest.dcm"
COUNT = 20


def make_samples(folder: Path) -> list[Path]:
    """Write twenty files and return them; the score differs from file to file."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(8):
        _save_dicom(number, folder / f"radiograph {number} ü.dcm")
    for number in range(8, COUNT):
        ending = ("png", "jpg", "tif", "bmp")[number % 4]
        _save_picture(_pixels(_sample(), number), folder / f"radiograph {number} ü.{ending}")
    return sorted(folder.iterdir())


def _sample() -> Any:
    import pydicom

    return pydicom.dcmread(SAMPLE)


def _pixels(dataset: Any, number: int) -> Any:
    """Return the sample's pixels, brightened in one place that the number chooses."""
    import imagecodecs
    import numpy as np
    from pydicom.encaps import generate_frames

    (frame,) = generate_frames(dataset.PixelData, number_of_frames=1)  # the sample is JPEG-LS
    pixels = imagecodecs.jpegls_decode(frame).astype(np.float64)
    rows, columns = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
    row, column = pixels.shape[0] * (0.25 + 0.02 * number), pixels.shape[1] * (0.3 + 0.02 * number)
    spot = np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / (2 * (20 + 4 * number) ** 2))
    return np.clip(pixels + 900 * spot, 0, 4095).astype(np.uint16)


def _save_dicom(number: int, path: Path) -> None:
    """Write one of four compressions: none, RLE, JPEG-LS, JPEG 2000."""
    import imagecodecs
    from pydicom import uid
    from pydicom.encaps import encapsulate

    dataset = _sample()
    pixels = _pixels(dataset, number)
    dataset.PixelData = pixels.tobytes()
    dataset["PixelData"].VR = "OW"
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"2.25.1000{number}"
    kind = number % 4
    if kind == 1:
        dataset.compress(uid.RLELossless, generate_instance_uid=False)
    elif kind == 2:
        dataset.PixelData = encapsulate([imagecodecs.jpegls_encode(pixels)])
        dataset.file_meta.TransferSyntaxUID = uid.JPEGLSLossless
    elif kind == 3:
        content = imagecodecs.jpeg2k_encode(pixels, level=0, codecformat="j2k", reversible=True)
        dataset.PixelData = encapsulate([content])
        dataset.file_meta.TransferSyntaxUID = uid.JPEG2000Lossless
    dataset["PixelData"].is_undefined_length = kind > 0
    dataset.save_as(path, enforce_file_format=True)


def _save_picture(pixels: Any, path: Path) -> None:
    from PIL import Image

    Image.fromarray((pixels >> 4).astype("uint8")).save(path)
