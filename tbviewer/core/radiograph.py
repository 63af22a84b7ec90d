"""The Radiograph: one frontal chest image, and the parts it came with."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

import numpy as np
import numpy.typing as npt

FloatImage = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

MAXIMUM_PIXELS = 1 << 26  # a 35 × 43 cm film scanned at 50 µm has 60 million
MAXIMUM_SIDE_PX = 65_535  # what DICOM's Rows and Columns can say (US)

VoiFunction = Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]


@dataclass(frozen=True, slots=True)
class Window:
    """A window in modality values, the units of `Radiograph.pixels` (DICOM PS3.3 C.11.2.1.2)."""

    center: float
    width: float
    function: VoiFunction = "LINEAR"
    explanation: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class VoiLut:
    """A VOI LUT: a table over modality values (DICOM PS3.3 C.11.2.1.1).

    Attributes
    ----------
    first_mapped
        The modality value that the first entry belongs to; values below it take the first entry,
        values beyond the table take the last.
    entries
        Shape ``(n,)``, uint16.
    bits
        Bits of an entry, so that ``2**bits - 1`` is the brightest.
    explanation
        The file's own name for this table.
    """

    first_mapped: int
    entries: npt.NDArray[np.uint16]
    bits: int
    explanation: str = ""


Voi = Window | VoiLut


class SpacingOrigin(StrEnum):
    """What is known about a pixel spacing; the value is the unit a ruler writes."""

    CALIBRATED = "mm"
    BY_HAND = "mm, calibrated by hand"
    DETECTOR = "mm at detector"
    NOT_STATED = "mm, origin not stated"
    UNKNOWN = "px"


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distance between the centres of neighbouring pixels (DICOM PS3.3 10.7.1.3), or one pixel."""

    row_mm: float = 1.0
    column_mm: float = 1.0
    origin: SpacingOrigin = SpacingOrigin.UNKNOWN


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """A graphics layer of group 60xx (DICOM PS3.3 C.9.2), over the image and not in it.

    Attributes
    ----------
    row, column
        Zero-based position of the layer's first pixel in the image; may be negative.
    mask
        Shape ``(rows, columns)``, true where the layer is drawn.
    label
        Overlay Label or Overlay Description; may be empty.
    """

    row: int
    column: int
    mask: Mask
    label: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who and what the file says this is. Patient data: shown on screen, never logged."""

    patient_name: str = ""
    patient_id: str = ""
    patient_birth_date: str = ""
    patient_sex: str = ""
    patient_age_years: float | None = None
    study_date: str = ""
    study_time: str = ""
    study_description: str = ""
    series_description: str = ""
    institution: str = ""
    accession_number: str = ""
    modality: str = ""
    body_part: str = ""
    view_position: str = ""
    image_laterality: str = ""
    patient_orientation: tuple[str, ...] = ()
    image_type: tuple[str, ...] = ()
    presentation_intent: str = ""
    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    study_instance_uid: str = ""
    series_instance_uid: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """One frontal chest image.

    Attributes
    ----------
    pixels
        Shape ``(rows, columns)``, float32, in modality values: after the Modality LUT, before any
        window, so that the file's own windows and a pixel read-out agree with the file.
    inverted
        True where the file shows high values dark (MONOCHROME1, or Presentation LUT Shape INVERSE);
        `tbviewer.core.voi.apply_voi` is where this is undone, last and once.
    voi
        The file's own windows and VOI LUTs in the file's order; may be empty.
    padding
        Shape ``(rows, columns)``, true at padding pixels (PS3.3 C.7.5.1.1.2); None if there are none.
    color
        Shape ``(rows, columns, 3)``, uint8, for a colour capture, whose `pixels` are its luminance;
        None for grayscale.
    overlays
        Layers of the groups 60xx.
    spacing
        Pixel spacing and what is known about it.
    identity
        What the header says of patient, study and image.
    bits_stored
        Bits that carry information in the stored pixels.
    file_format
        The kind of file, such as ``"DICOM"`` or ``"PNG"``.
    notes
        Codes and sentences of what had to be assumed while reading; warnings, not refusals.
    """

    pixels: FloatImage
    inverted: bool = False
    voi: tuple[Voi, ...] = ()
    padding: Mask | None = None
    color: npt.NDArray[np.uint8] | None = None
    overlays: tuple[Overlay, ...] = ()
    spacing: Spacing = field(default_factory=Spacing)
    identity: Identity = field(default_factory=Identity)
    bits_stored: int = 8
    file_format: str = ""
    notes: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """Number of pixel rows."""
        return int(self.pixels.shape[0])

    @property
    def columns(self) -> int:
        """Number of pixel columns."""
        return int(self.pixels.shape[1])
