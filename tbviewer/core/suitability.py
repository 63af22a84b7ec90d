"""May the model be asked about this image at all? Reason codes and sentences, from header and pixels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tbviewer.core.chest_pattern import Likeness, likeness
from tbviewer.core.errors import RefusedError
from tbviewer.core.glimpse import glimpse
from tbviewer.core.letters import without_accents
from tbviewer.core.picture_quality import Quality, measure
from tbviewer.core.radiograph import Identity, Radiograph

MINIMUM_SIDE_PX = 224
MINIMUM_AGE_YEARS = 15.0
LOW_SIDE_PX = 512  # below it, small lesions are a few pixels wide

# Log odds of `Likeness`, chosen on the train split so that few real radiographs are refused; what they let
# through and what they refuse is printed by ``python -m tests.benchmarks.suitability``.
_LIKE_A_CHEST = -2.8
_LIKE_INVERTED, _LIKE_TURNED, _LIKE_TILTED = 0.0, 2.0, 1.0
_LIKE_A_CHEST_IN_COLOURS = -1.0
_BETTER, _TILT_BETTER = 3.0, 2.5  # a position counts if it is so much likelier than the picture as it is

_SQUARE = 1.05  # times as high as wide, or as wide as high, and no more
_COLOURED_SHARE = 0.2  # a picture with more strong colours is a photograph or a screen
_CAST = 0.03  # median chroma of a photographed film; pictures saved in grey have next to none
_CLIPPED_BLACK, _CLIPPED_WHITE = 0.08, 0.05
_LEAST_CONTRAST, _DARKEST, _BRIGHTEST = 0.2, 0.2, 0.85

_RADIOGRAPHY = {"CR", "DX", "DR", "RG", "XC", "PX"}
_UNSPECIFIC = {"", "OT", "SC"}  # a capture or picture that does not say what made it
# In the languages of devices, without accents; the thoracic spine has words too much like these to be
# shortened further. Phổi, the lung in Vietnamese, has its blank because the scaphoid holds its letters.
_CHEST_WORDS = (
    *("CHEST", "THORAX", "LUNG", "TORAX", "TORACE", "POUMON", "PULMO", "POLMON"),
    *("KIFUA", "NGUC", " PHOI", "DADA", "PARU", "BRUSTKORB", "AKCIGER", "CXR"),
    *("THORACIC CAGE", "CAGE THORACIQUE"),
)
_CHEST_NAMES = {"THORACIQUE"}  # by itself; the spine is RACHIS THORACIQUE
# What devices and clerks enter so that the field is not empty; letters only. "" is what is left of a dash.
_NO_ANSWERS = {"", "UNKNOWN", "OTHER", "UNSPECIFIED", "NOTSPECIFIED", "UNDEFINED", "DEFAULT", "GENERAL"}
_NO_ANSWERS |= {"NONE", "NULL", "NA"}
_LATERAL_VIEWS = {"LL", "RL", "LAT", "LATERAL", "LLO", "RLO", "LPO", "RPO", "LAO", "RAO"}
_LATERAL_VIEWS |= {"OBL", "OBLIQUE", "MEDIOLATERAL", "LATEROMEDIAL", "LATERO"}
_FRONTAL_VIEWS = {"PA", "AP"}


@dataclass(frozen=True, slots=True)
class Suitability:
    """What became of the question.

    Attributes
    ----------
    refusal
        Why the model may not be asked; None if it may.
    warnings
        What a reader should know before trusting the score, each a code, a colon and a sentence.
    """

    refusal: RefusedError | None
    warnings: tuple[str, ...] = ()


def judge(radiograph: Radiograph) -> Suitability:
    """Say whether the model may be asked about a Radiograph, and with what caution."""
    refused = _by_header(radiograph)
    if refused is not None:
        return Suitability(refused)
    seen = glimpse(radiograph)
    framed = seen.framed()
    like, quality = likeness(framed), measure(seen, framed)
    refused = _by_pixels(like, quality)
    if refused is not None:
        return Suitability(refused)
    found = (
        *radiograph.notes,
        *_position(like),
        *_kind_of_image(radiograph),
        *_quality(radiograph, quality),
        *_origin(radiograph),
    )
    first: dict[str, str] = {}
    for warning in found:  # what the file says of itself comes before what its pixels look like
        first.setdefault(warning.partition(":")[0], warning)
    return Suitability(None, tuple(first.values()))


def refusal(radiograph: Radiograph) -> RefusedError | None:
    """Return why the model may not be asked about a Radiograph, or None if it may."""
    return judge(radiograph).refusal


def _by_header(radiograph: Radiograph) -> RefusedError | None:
    for check in (_modality, _body_part, _view, _age):
        found = check(radiograph.identity)
        if found is not None:
            return found
    if min(radiograph.rows, radiograph.columns) < MINIMUM_SIDE_PX:
        return RefusedError(
            "too_small",
            f"The image is {radiograph.columns} × {radiograph.rows} pixels; the model needs at least "
            f"{MINIMUM_SIDE_PX} on each side. Use the original, not a thumbnail.",
        )
    return None


def _by_pixels(like: Likeness, quality: Quality) -> RefusedError | None:
    if like.upright < _LIKE_A_CHEST_IN_COLOURS and quality.coloured > _COLOURED_SHARE:
        return RefusedError(
            "not_a_radiograph",
            "This is a picture in colours, not a radiograph. The model reads frontal chest radiographs only.",
        )
    known = (
        like.upright >= _LIKE_A_CHEST
        or like.inverted >= _LIKE_INVERTED
        or like.turned >= _LIKE_TURNED
        or like.tilted >= _LIKE_TILTED
    )
    if known:
        return None
    return RefusedError(
        "not_a_chest",
        "This does not look like a whole frontal chest radiograph: another part of the body, a side view, a "
        "part of a chest or another kind of picture. The model reads frontal chest radiographs only.",
    )


def _position(like: Likeness) -> list[str]:
    """Return what is wrong with how the chest lies in the picture."""
    if like.inverted >= _LIKE_INVERTED and like.inverted > like.upright + _BETTER:
        return [
            "inverted: Black and white seem to be exchanged, which misleads the model. Save the image the "
            "other way round, or correct Photometric Interpretation, and open it again."
        ]
    if like.turned >= _LIKE_TURNED and like.turned > like.upright + _BETTER:
        return [
            "rotated: The chest seems to lie on its side or upside down, which misleads the model. Turn the "
            "image upright where it is stored, and open it again."
        ]
    if like.tilted >= _LIKE_TILTED and like.tilted > like.upright + _TILT_BETTER:
        return ["rotated: The chest seems to be tilted, by 15 degrees or more. The model saw few of those."]
    return []


def _quality(radiograph: Radiograph, quality: Quality) -> list[str]:
    """Return what is wrong with the picture itself."""
    found = []
    if min(radiograph.rows, radiograph.columns) < LOW_SIDE_PX:
        found.append(
            f"low_resolution: The image is only {radiograph.columns} × {radiograph.rows} pixels. Small "
            "lesions cannot be seen in it; use the original."
        )
    if quality.black > _CLIPPED_BLACK or quality.white > _CLIPPED_WHITE:
        found.append(
            "clipped: Parts of the chest are pure black or pure white: what was there is lost, and the model "
            "cannot see it."
        )
    if quality.contrast < _LEAST_CONTRAST or not _DARKEST <= quality.median <= _BRIGHTEST:
        found.append("poor_exposure: The image is very dark, very bright or very flat.")
    if quality.cast > _CAST:
        found.append(
            "photo_of_film: The picture has colours, as a photograph of a film or screen has. Reflections "
            "and slant mislead the model; use the original or a scan."
        )
    if quality.written:
        found.append(
            "burned_in_text: There seems to be writing in the image. It may name the patient: look before "
            "you pass it on."
        )
    return found


def _origin(radiograph: Radiograph) -> list[str]:
    """Return what could not be checked."""
    if radiograph.file_format != "DICOM":
        return [
            "not_dicom: The picture is not a DICOM file, so age, view and body part could not be checked."
        ]
    identity = radiograph.identity
    found = []
    if identity.patient_age_years is None:
        found.append(
            "age_unknown: The file does not say how old the patient is. Of a child under 15 the score says "
            "nothing."
        )
    if not identity.view_position and not any(identity.patient_orientation):
        found.append("view_unknown: The file does not say whether this is a frontal view.")
    if not _stated_part(identity):
        found.append("body_part_unknown: The file does not say which part of the body it shows.")
    return found


def _kind_of_image(radiograph: Radiograph) -> list[str]:
    """Return what makes the image another kind than those that the model has seen."""
    found = []
    if radiograph.identity.presentation_intent.upper() == "FOR PROCESSING":
        found.append(
            "for_processing: The file holds what the detector measured, not the image made for reading. The "
            "model saw none of that kind: open the other one."
        )
    height, width = radiograph.spacing.row_mm, radiograph.spacing.column_mm
    if not 1 / _SQUARE <= height / width <= _SQUARE:
        found.append(
            "not_square: The image's pixels are not square, and the model sees the chest stretched or "
            "squeezed."
        )
    return found


def _modality(identity: Identity) -> RefusedError | None:
    modality = identity.modality.upper()
    if modality in _RADIOGRAPHY or modality in _UNSPECIFIC:
        return None
    return RefusedError(
        "not_a_radiograph",
        f"The file says it is of modality {modality}, not a radiograph (CR or DX). The model reads "
        "frontal chest radiographs only.",
    )


def _body_part(identity: Identity) -> RefusedError | None:
    part = _stated_part(identity)
    if not part or part in _CHEST_NAMES or any(word in f" {part}" for word in _CHEST_WORDS):
        return None
    if not part.isascii():
        return None  # a word in an alphabet that this list does not know: the pixels decide
    return RefusedError(
        "not_a_chest",
        f"The file says it shows the body part “{identity.body_part}”, not a chest. The model reads frontal "
        "chest radiographs only.",
    )


def _stated_part(identity: Identity) -> str:
    """Return the body part in capitals without accents; empty where what was entered names none."""
    part = without_accents(identity.body_part.upper())
    return "" if "".join(filter(str.isalpha, part)) in _NO_ANSWERS else part


def _view(identity: Identity) -> RefusedError | None:
    orientation = [value.upper() for value in identity.patient_orientation]
    sideways = bool(orientation) and orientation[0][:1] in {"A", "P"}  # rows run front to back
    if sideways or _is_lateral(identity.view_position):
        return RefusedError(
            "not_frontal",
            "The file says this is not a frontal view. The model reads PA and AP chest radiographs only.",
        )
    return None


def _is_lateral(view: str) -> bool:
    """Say whether a view names a side and no front, as in ``LL`` or ``Left lateral``.

    A lateral decubitus (``LLD``, ``RLD``) is frontal: the patient lies on the side, and the rays go from
    front to back.
    """
    words = set(re.split(r"[^A-Z]+", without_accents(view.upper())))
    lying = any(word.startswith("DECUB") for word in words)
    return bool(words & _LATERAL_VIEWS) and not words & _FRONTAL_VIEWS and not lying


def _age(identity: Identity) -> RefusedError | None:
    age = identity.patient_age_years
    if age is None or age >= MINIMUM_AGE_YEARS:
        return None
    return RefusedError(
        "too_young",
        "The file says the patient is younger than 15. The model was trained on adults and cannot be "
        "trusted here.",
    )
