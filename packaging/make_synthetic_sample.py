#!/usr/bin/env python3
"""Draw ``assets/samples/synthetic_chest.dcm``: a chest that belongs to nobody.

A drawing, not a simulation: thickness times attenuation of body, lungs, heart, bones and vessels, summed
along the ray, with quantum noise, stored the way a CR reader stores it. It serves the demo where no real
radiograph is installed. Needs the viewer's packages; run it from anywhere, the result is always the same.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import imagecodecs
import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import ComputedRadiographyImageStorage, JPEGLSLossless, generate_uid
from scipy import ndimage

OUTPUT = Path(__file__).resolve().parents[1] / "assets" / "samples" / "synthetic_chest.dcm"
ROWS, COLUMNS = 1024, 960
BITS = 12

Plane = npt.NDArray[np.float32]
Points = Sequence[tuple[float, float]]

# Coordinates: x from -1 (patient's right, left in the image) to 1, y from 0 (neck) to 1 (belly).
_Y, _X = np.mgrid[0:ROWS, 0:COLUMNS].astype(np.float32)
X = (_X - COLUMNS / 2) / (COLUMNS / 2)
Y = _Y / ROWS
PX = COLUMNS / 2  # pixels of one unit of x


def main() -> int:
    pixels = to_stored(attenuation())
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    data_set(pixels).save_as(OUTPUT, enforce_file_format=True)
    print(f"{OUTPUT}: {OUTPUT.stat().st_size / 1e6:.2f} MB")
    return 0


def attenuation() -> Plane:
    """Return the attenuation along each ray, shape ``(ROWS, COLUMNS)``; 0 is air."""
    body = soft(blob((0, 0.72), (0.93, 0.68), 3.2) + blob((0, 0.02), (0.26, 0.35), 2.5), 10)
    shoulders = soft(blob((0, 0.30), (1.35, 0.19), 2.6), 10)
    total = 2.5 * np.sqrt(np.clip(np.maximum(body, shoulders), 0, 1))
    middle = np.maximum(heart(), soft(blob((0.01, 0.45), (0.15, 0.6), 6), 10))
    middle = np.maximum(middle, soft(blob((0.09, 0.40), (0.13, 0.06), 2), 4))  # aortic arch
    lungs = (lung(-1, 0.80) + lung(1, 0.83)) * (1 - 0.9 * middle)
    total -= 1.45 * lungs * (0.9 + 0.1 * Y)
    total += 1.3 * vessels() * lungs
    total += 0.25 * heart()
    total -= 0.30 * soft(blob((0.0, 0.20), (0.045, 0.24), 4), 3)  # trachea
    total += bones()
    return np.asarray(total, dtype=np.float32)


def lung(side: float, dome: float) -> Plane:
    """Return one lung, narrow at its top, with the diaphragm's dome below."""
    width = 0.25 + 0.155 * np.clip((Y - 0.13) / 0.6, 0, 1) ** 0.7
    across = (X * side - 0.40 - 0.05 * Y) / width
    shape = (np.abs(across) ** 2.4 + np.abs((Y - 0.56) / 0.44) ** 2.6 < 1).astype(np.float32)
    return soft(shape, 3) * edge(dome + 0.10 * (X * side - 0.42) ** 2 / 0.16 - Y, 3)


def heart() -> Plane:
    x, y = X - 0.14, (Y - 0.68) * ROWS / PX
    along, across = 0.86 * x + 0.5 * y, -0.5 * x + 0.86 * y
    left = soft(((along / 0.40) ** 2 + (across / 0.27) ** 2 < 1).astype(np.float32), 5)
    return np.maximum(left, soft(blob((-0.04, 0.66), (0.20, 0.15), 2.2), 6))


def bones() -> Plane:
    total = np.zeros((ROWS, COLUMNS), np.float32)
    for side in (-1.0, 1.0):
        for number in range(10):
            top = 0.13 + 0.072 * number
            reach = min(0.50 + 0.09 * number, 0.80)
            posterior = [
                (0.09 * side, top),
                (0.35 * reach * side, top - 0.015),
                (0.8 * reach * side, top + 0.05),
                (reach * side, top + 0.12),
            ]
            total = np.maximum(total, 0.32 * tube(posterior, 15))
        anterior = np.zeros_like(total)
        for number in range(7):
            top = 0.27 + 0.085 * number
            reach = min(0.62 + 0.05 * number, 0.80)
            points = [(reach * side, top), (0.7 * reach * side, top + 0.085), (0.30 * side, top + 0.10)]
            anterior = np.maximum(anterior, 0.20 * tube(points, 14))
        total += anterior
        total += 0.35 * tube([(0.10 * side, 0.235), (0.4 * side, 0.20), (0.86 * side, 0.145)], 15)  # clavicle
        total += 0.16 * soft(blob((0.83 * side, 0.36), (0.11, 0.17), 2.0), 6)  # scapula
        total += 0.5 * tube([(0.97 * side, 0.22), (1.04 * side, 0.5)], 36)  # humerus
    return total + spine()


def spine() -> Plane:
    column = 0.36 * soft(blob((0, 0.5), (0.085, 0.75), 8), 4)
    discs = 0.5 + 0.5 * np.cos(2 * np.pi * Y / 0.062)
    return np.asarray(column * (1 - 0.35 * discs**6), dtype=np.float32)


def vessels() -> Plane:
    """Return branches that leave both hila and thin out towards the pleura."""
    random = np.random.default_rng(7)
    total = np.zeros((ROWS, COLUMNS), np.float32)
    for side, hilum in ((-1.0, (-0.17, 0.53)), (1.0, (0.19, 0.50))):
        total += 0.4 * soft(blob(hilum, (0.075, 0.075), 2), 9)
        for angle in np.linspace(-1.25, 1.3, 11):
            start, radius, heading = hilum, 6.5, angle + random.normal(0, 0.08)
            for _ in range(4):
                step = 0.11 + 0.03 * random.random()
                bend = heading + random.normal(0, 0.25)
                end = (start[0] + side * step * np.cos(bend), start[1] + 0.9 * step * np.sin(bend))
                total = np.maximum(total, 0.028 * radius * tube([start, end], radius))
                start, radius, heading = end, radius * 0.68, bend
    return total


def blob(center: tuple[float, float], radii: tuple[float, float], power: float) -> Plane:
    """Return 1 inside a super-ellipse, 0 outside."""
    r = np.abs((X - center[0]) / radii[0]) ** power + np.abs((Y - center[1]) / radii[1]) ** power
    return (r < 1).astype(np.float32)


def soft(mask: Plane, sigma_px: float) -> Plane:
    return np.asarray(ndimage.gaussian_filter(mask, sigma_px), dtype=np.float32)


def edge(height: Plane, sigma_px: float) -> Plane:
    """Return 1 where `height` is positive, with a soft edge."""
    return soft((height > 0).astype(np.float32), sigma_px)


def tube(points: Points, radius_px: float) -> Plane:
    """Return the thickness of a hollow rod along a smooth curve through `points`, at most about 1."""
    given = np.asarray(points, dtype=np.float64)
    at = np.linspace(0, 1, len(given))
    fine = np.linspace(0, 1, 600)
    degree = min(len(given) - 1, 3)
    curve = [np.polyval(np.polyfit(at, given[:, axis], degree), fine) for axis in (0, 1)]
    columns = np.rint((curve[0] + 1) * PX).astype(int)
    rows = np.rint(curve[1] * ROWS).astype(int)
    margin = int(2 * radius_px) + 2
    left, top = columns.min() - margin, rows.min() - margin
    away = np.ones((rows.max() - top + margin, columns.max() - left + margin), np.bool_)
    away[rows - top, columns - left] = False
    r = ndimage.distance_transform_edt(away) / radius_px
    profile = np.sqrt(np.clip(1 - r**2, 0, 1)) - 0.6 * np.sqrt(np.clip(1 - (r / 0.72) ** 2, 0, 1)) * 0.72
    profile = ndimage.gaussian_filter(profile, 1.2)
    plane = np.zeros((ROWS, COLUMNS), np.float32)
    y0, x0 = max(top, 0), max(left, 0)
    y1, x1 = min(top + profile.shape[0], ROWS), min(left + profile.shape[1], COLUMNS)
    if y1 > y0 and x1 > x0:
        plane[y0:y1, x0:x1] = profile[y0 - top : y1 - top, x0 - left : x1 - left]
    return plane


def to_stored(total: Plane) -> npt.NDArray[np.uint16]:
    """Return 12-bit stored values, bright where much is absorbed, with noise that grows there."""
    blurred = ndimage.gaussian_filter(total, 1.0)
    noise = np.random.default_rng(1).normal(0, 1, total.shape) * 0.010 * np.exp(blurred / 4)
    noisy = blurred + ndimage.gaussian_filter(noise, 0.6) * 1.5
    low, high = 0.0, float(np.percentile(blurred, 99.8))
    grey = np.clip((noisy - low) / (high - low), 0, 1.05) / 1.05
    return np.rint(200 + grey * (2**BITS - 1 - 400)).astype(np.uint16)


def data_set(pixels: npt.NDArray[np.uint16]) -> Dataset:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = JPEGLSLossless
    meta.MediaStorageSOPClassUID = ComputedRadiographyImageStorage
    meta.MediaStorageSOPInstanceUID = _uid("image")
    header = Dataset()
    header.file_meta = meta
    header.SpecificCharacterSet = "ISO_IR 192"
    header.ImageType = ["DERIVED", "PRIMARY"]
    header.SOPClassUID = meta.MediaStorageSOPClassUID
    header.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    header.StudyInstanceUID, header.SeriesInstanceUID = _uid("study"), _uid("series")
    header.StudyDate = header.ContentDate = "20260101"
    header.StudyTime = header.ContentTime = "120000"
    header.StudyID, header.SeriesNumber, header.InstanceNumber = "1", 1, 1
    header.AccessionNumber = header.ReferringPhysicianName = ""
    header.Modality, header.Manufacturer = "CR", "drawn by a program"
    header.StudyDescription = header.SeriesDescription = "SYNTHETIC, NOT A PATIENT"
    header.PatientName, header.PatientID = "SYNTHETIC^NOT A PATIENT", "SYNTHETIC"
    header.PatientBirthDate, header.PatientSex, header.PatientAge = "", "O", "040Y"
    header.BodyPartExamined, header.ViewPosition = "CHEST", "PA"
    header.PatientOrientation = ["L", "F"]
    header.ImagerPixelSpacing = [0.4, 0.4]
    header.BurnedInAnnotation = "NO"
    header.SamplesPerPixel, header.PhotometricInterpretation = 1, "MONOCHROME2"
    header.Rows, header.Columns = pixels.shape
    header.BitsAllocated, header.BitsStored, header.HighBit = 16, BITS, BITS - 1
    header.PixelRepresentation = 0
    header.WindowCenter, header.WindowWidth = 2048, 3800
    header.PresentationLUTShape = "IDENTITY"
    header.LossyImageCompression = "00"
    header.PixelData = encapsulate([imagecodecs.jpegls_encode(pixels)])
    header["PixelData"].VR = "OB"
    return header


def _uid(part: str) -> str:
    """Return a UID that is the same at each run."""
    return generate_uid(prefix="2.25.", entropy_srcs=["tbviewer synthetic sample", part])


if __name__ == "__main__":
    sys.exit(main())
