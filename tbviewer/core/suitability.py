"""May the model be asked about this image at all? Reason codes and sentences, from the header and size."""

from __future__ import annotations

from tbviewer.core.errors import RefusedError
from tbviewer.core.radiograph import Identity, Radiograph

MINIMUM_SIDE_PX = 224
MINIMUM_AGE_YEARS = 15.0

_RADIOGRAPHY = {"CR", "DX", "DR", "RG", "XC", "PX"}
_UNSPECIFIC = {"", "OT", "SC"}  # a capture or picture that does not say what made it
_CHEST_WORDS = ("CHEST", "THORAX", "LUNG", "TORAX", "POUMON", "PULMO")
_LATERAL_VIEWS = {"LL", "RL", "LLD", "RLD", "LAT", "LATERAL", "LLO", "RLO", "LPO", "RPO", "LAO", "RAO"}


def refusal(radiograph: Radiograph) -> RefusedError | None:
    """Return why the model may not be asked about a Radiograph, or None if it may."""
    identity = radiograph.identity
    for check in (_modality, _body_part, _view, _age):
        found = check(identity)
        if found is not None:
            return found
    if min(radiograph.rows, radiograph.columns) < MINIMUM_SIDE_PX:
        return RefusedError(
            "too_small",
            f"The image is {radiograph.columns} × {radiograph.rows} pixels; the model needs at least "
            f"{MINIMUM_SIDE_PX} on each side. Use the original, not a thumbnail.",
        )
    return None


def warnings(radiograph: Radiograph) -> tuple[str, ...]:
    """Return what a reader should know before trusting the score, each a code, a colon and a sentence."""
    found = list(radiograph.notes)
    if radiograph.file_format != "DICOM":
        found.append(
            "not_dicom: The picture is not a DICOM file, so age, view and body part could not be checked."
        )
    elif not radiograph.identity.body_part:
        found.append("body_part_unknown: The file does not say which part of the body it shows.")
    return tuple(found)


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
    part = identity.body_part.upper()
    if not part or any(word in part for word in _CHEST_WORDS):
        return None
    return RefusedError(
        "not_a_chest",
        f"The file says it shows the body part “{identity.body_part}”, not a chest. The model reads frontal "
        "chest radiographs only.",
    )


def _view(identity: Identity) -> RefusedError | None:
    orientation = [value.upper() for value in identity.patient_orientation]
    sideways = bool(orientation) and orientation[0][:1] in {"A", "P"}  # rows run front to back
    if identity.view_position.upper() in _LATERAL_VIEWS or sideways:
        return RefusedError(
            "not_frontal",
            "The file says this is not a frontal view. The model reads PA and AP chest radiographs only.",
        )
    return None


def _age(identity: Identity) -> RefusedError | None:
    age = identity.patient_age_years
    if age is None or age >= MINIMUM_AGE_YEARS:
        return None
    return RefusedError(
        "too_young",
        "The file says the patient is younger than 15. The model was trained on adults and cannot be "
        "trusted here.",
    )
