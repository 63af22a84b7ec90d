"""Made data sets in each layout."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pydicom
from PIL import Image, ImageFilter

SIDE_PX = 64
FOLDERS = {"health": "normal", "sick": "sick", "tb": "tb"}
BOX = (16.0, 8.0, 24.0, 12.0)  # x, y, width, height of the one box of each TB picture, at 64 px


def textured(seed: int, side_px: int = SIDE_PX) -> np.ndarray:
    """Return a picture with coarse and fine structure, uint8, that no other seed gives."""
    noise = np.random.default_rng(seed).integers(0, 256, (side_px, side_px), dtype=np.uint8)
    image = Image.fromarray(noise)
    coarse, fine = (
        np.asarray(image.filter(ImageFilter.GaussianBlur(r)), np.float64) for r in (side_px / 16, 2)
    )
    mixed = 3 * (coarse - coarse.mean()) / coarse.std() + (fine - fine.mean()) / fine.std()
    return np.clip(128 + 24 * mixed, 0, 255).astype(np.uint8)


def save(path: Path, seed: int, side_px: int = SIDE_PX) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(textured(seed, side_px)).save(path)
    return path


def save_dicom(path: Path, seed: int, patient_id: str) -> Path:
    """Write a DICOM file of that picture."""
    pixels = textured(seed)
    dataset = pydicom.Dataset()
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.1"
    dataset.SOPInstanceUID = f"1.2.3.{seed}"
    dataset.PatientID = patient_id
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.SamplesPerPixel, dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 1, 8, 8, 7
    dataset.PixelRepresentation, dataset.PhotometricInterpretation = 0, "MONOCHROME2"
    dataset.PixelData = pixels.tobytes()
    dataset.file_meta = pydicom.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset.save_as(path, enforce_file_format=True)
    return path


def write_tbx11k(root: Path, train: int = 30, val: int = 3) -> Path:
    """Write TBX11K's layout with that many pictures per class in its official train and val splits."""
    (root / "lists").mkdir(parents=True)
    (root / "annotations" / "json").mkdir(parents=True)
    (root / "annotations" / "xml").mkdir()
    for split, count, start in (("train", train, 0), ("val", val, train)):
        names = [f"{f}/{f[0]}{n:04}.png" for f in FOLDERS for n in range(start, start + count)]
        for name in names:
            save(root / "imgs" / name, seed=len(name) * 1000 + hash_of(name))
        (root / "lists" / f"TBX11K_{split}.txt").write_text("\n".join(names) + "\n")
        _annotate(root / "annotations", split, names)
    return root


def hash_of(name: str) -> int:
    return sum(ord(letter) * 31**i for i, letter in enumerate(name)) % 100_003


def _annotate(folder: Path, split: str, names: list[str]) -> None:
    images = [{"id": i, "file_name": n, "width": SIDE_PX, "height": SIDE_PX} for i, n in enumerate(names)]
    sick = [image for image in images if str(image["file_name"]).startswith("tb/")]
    boxes = [{"id": i, "image_id": m["id"], "category_id": 1, "bbox": BOX} for i, m in enumerate(sick)]
    content = {"images": images, "annotations": boxes, "categories": []}
    (folder / "json" / f"TBX11K_{split}.json").write_text(json.dumps(content))
    x, y, width, height = (10 * value for value in BOX)  # the original is ten times as large
    for image in sick:
        stem = Path(str(image["file_name"])).stem
        (folder / "xml" / f"{stem}.xml").write_text(
            f"<annotation><filename>{stem}.png</filename><size><width>640</width><height>640</height></size>"
            f"<object><name>ActiveTuberculosis</name><bndbox><xmin>{x:g}</xmin><ymin>{y:g}</ymin>"
            f"<xmax>{x + width:g}</xmax><ymax>{y + height:g}</ymax></bndbox></object></annotation>"
        )
