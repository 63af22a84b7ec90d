"""What a DICOM header says of patient, study, image, spacing and grey mapping; nothing missing is fatal."""

from __future__ import annotations

import datetime
import re
from typing import Any

import numpy as np
from pydicom.dataset import Dataset

from tbviewer.core.radiograph import Identity, Spacing, SpacingOrigin, Voi, VoiFunction, VoiLut, Window

_MAXIMUM_VOIS = 32
# Devices round one and not the other, as 0.148 for 0.1484375 mm; a chest a few cm before the detector is
# magnified by 5 % and more, so a calibration differs by more than this.
_SAME_SPACING = 5e-3
_FUNCTIONS: dict[str, VoiFunction] = {
    "LINEAR": "LINEAR",
    "LINEAR_EXACT": "LINEAR_EXACT",
    "SIGMOID": "SIGMOID",
}


def text(dataset: Dataset, keyword: str) -> str:
    """Return an element as one line of text; empty if it is missing or malformed."""
    value = get(dataset, keyword)
    return "" if value is None else " ".join(str(value).split())


def get(dataset: Dataset, keyword: str) -> Any:
    """Return an element's value; None if it is missing, empty or malformed."""
    try:
        value = dataset.get(keyword)
    except Exception:  # pydicom parses lazily and raises many types for malformed values
        return None
    return None if value is None or (hasattr(value, "__len__") and len(value) == 0) else value


def numbers(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Return an element's finite numbers; empty if any is malformed."""
    value = get(dataset, keyword)
    if value is None:
        return ()
    try:
        values = [
            float(v)
            for v in (value if hasattr(value, "__iter__") and not isinstance(value, str) else [value])
        ]
    except (TypeError, ValueError):
        return ()
    return tuple(values) if np.isfinite(values).all() else ()


def integer(dataset: Dataset, keyword: str, default: int) -> int:
    """Return an element's first number as an integer."""
    found = numbers(dataset, keyword)
    return int(found[0]) if found else default


def words(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    """Return an element's values as text."""
    value = get(dataset, keyword)
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(str(v) for v in value)


def functional_group(dataset: Dataset, keyword: str, frame: int) -> Dataset:
    """Return what an enhanced multi-frame object says of one frame in one respect (PS3.3 C.7.6.16.1).

    Parameters
    ----------
    dataset
        The image.
    keyword
        The macro's sequence, such as ``PixelMeasuresSequence``.
    frame
        Zero-based.

    Returns
    -------
    The macro's item for this frame, else that for all frames, else the data set itself.
    """
    for groups, index in (("PerFrameFunctionalGroupsSequence", frame), ("SharedFunctionalGroupsSequence", 0)):
        try:
            return dataset[groups].value[index][keyword].value[0]
        except Exception:  # absent, empty or malformed: pydicom raises many types
            continue
    return dataset


def identity(dataset: Dataset) -> Identity:
    """Return who and what the file says this is."""
    study_date = text(dataset, "StudyDate")
    taken = (text(dataset, name) for name in ("AcquisitionDate", "ContentDate", "SeriesDate"))
    seen_date = study_date or next(filter(None, taken), "")  # Study Date may be empty (type 2)
    return Identity(
        patient_name=_person_name(dataset),
        patient_id=text(dataset, "PatientID"),
        patient_birth_date=text(dataset, "PatientBirthDate"),
        patient_sex=text(dataset, "PatientSex"),
        patient_age_years=_age_years(
            text(dataset, "PatientAge"), text(dataset, "PatientBirthDate"), seen_date
        ),
        study_date=study_date,
        study_time=text(dataset, "StudyTime"),
        study_description=text(dataset, "StudyDescription"),
        series_description=text(dataset, "SeriesDescription"),
        institution=text(dataset, "InstitutionName"),
        accession_number=text(dataset, "AccessionNumber"),
        modality=text(dataset, "Modality"),
        body_part=text(dataset, "BodyPartExamined"),
        view_position=text(dataset, "ViewPosition") or _coded_view(dataset),
        image_laterality=text(dataset, "ImageLaterality") or text(dataset, "Laterality"),
        patient_orientation=words(dataset, "PatientOrientation"),
        image_type=words(dataset, "ImageType"),
        presentation_intent=text(dataset, "PresentationIntentType"),
        sop_class_uid=text(dataset, "SOPClassUID"),
        sop_instance_uid=text(dataset, "SOPInstanceUID"),
        study_instance_uid=text(dataset, "StudyInstanceUID"),
        series_instance_uid=text(dataset, "SeriesInstanceUID"),
    )


def _coded_view(dataset: Dataset) -> str:
    """Return the view of View Code Sequence (PS3.3 section C.8.11.5), which digital radiographs must have.

    Returns
    -------
    ``PA`` or ``AP``, else the code's meaning; empty if there is none.
    """
    try:
        meaning = text(dataset["ViewCodeSequence"].value[0], "CodeMeaning").upper()
    except Exception:  # absent, empty or malformed: pydicom raises many types
        return ""
    letters = re.sub(r"[^A-Z]", "", meaning)
    names = {"POSTEROANTERIOR": "PA", "ANTEROPOSTERIOR": "AP"}
    return names.get(letters, meaning)


def _person_name(dataset: Dataset) -> str:
    """Return Patient's Name, family name first: the alphabetic group (PS3.5 section 6.2.1), else another."""
    name = get(dataset, "PatientName")
    if name is None:
        return ""
    groups = [group.strip(" ^") for group in str(name).split("=")]
    family, *given = next((group for group in groups if group), "").split("^")
    rest = " ".join(part for part in given[:2] if part)
    return f"{family}, {rest}" if family and rest else family or rest


def _age_years(age: str, birth_date: str, seen_date: str) -> float | None:
    """Return the age at the study from Patient's Age (PS3.5 section 6.2, AS), else from the dates.

    Some devices leave the leading zeros or the unit away: ``9Y`` and ``9`` are nine years, which must not
    pass for an adult of unknown age. Others write ``000Y`` for an age that was not entered: then the dates
    decide, and a child of zero years is one by them too.
    """
    units = {"": 1.0, "Y": 1.0, "M": 1 / 12, "W": 7 / 365.25, "D": 1 / 365.25}
    written = re.fullmatch(r"(\d{1,3}) ?([YMWD]?)", age.upper(), re.ASCII)
    stated = int(written[1]) * units[written[2]] if written is not None else None
    return stated or _years_between(birth_date, seen_date, stated)


def _years_between(birth_date: str, seen_date: str, otherwise: float | None) -> float | None:
    """Return the years between two dates (YYYYMMDD); `otherwise` where they are no dates of one life."""
    try:
        born = datetime.datetime.strptime(birth_date, "%Y%m%d")
        seen = datetime.datetime.strptime(seen_date, "%Y%m%d")
    except ValueError:
        return otherwise
    whole = seen.year - born.year - ((seen.month, seen.day) < (born.month, born.day))
    years = max((seen - born).days / 365.25, whole)  # on a birthday the mean year has not always passed
    return years if 0 <= years < 130 else otherwise


def spacing(dataset: Dataset) -> Spacing:
    """Return the pixel spacing and what is known about it (PS3.3 section 10.7.1.3).

    Without one, Pixel Aspect Ratio (section C.7.6.3.1.7), height to width, says what shape a pixel has; its
    width is one pixel then.
    """
    given, detector = _pair(dataset, "PixelSpacing"), _pair(dataset, "ImagerPixelSpacing")
    if given is None:
        if detector is not None:
            return Spacing(*detector, SpacingOrigin.DETECTOR)
        height, width = _pair(dataset, "PixelAspectRatio") or (1.0, 1.0)
        return Spacing(height / width, 1.0)
    if get(dataset, "PixelSpacingCalibrationType") is not None:
        return Spacing(*given, SpacingOrigin.CALIBRATED)
    if detector is None:
        return Spacing(*given, SpacingOrigin.NOT_STATED)
    is_same = np.allclose(given, detector, rtol=_SAME_SPACING, atol=0)
    return Spacing(*given, SpacingOrigin.DETECTOR if is_same else SpacingOrigin.CALIBRATED)


def _pair(dataset: Dataset, keyword: str) -> tuple[float, float] | None:
    values = numbers(dataset, keyword)
    return (values[0], values[1]) if len(values) == 2 and min(values) > 0 else None


def voi(dataset: Dataset, signed: bool) -> tuple[Voi, ...]:
    """Return the file's windows, then its VOI LUTs, in the file's order (PS3.3 section C.11.2).

    Parameters
    ----------
    dataset
        The image.
    signed
        Whether modality values can be negative: then so can a table's first mapped value.
    """
    found: list[Voi] = [*_windows(dataset), *_voi_luts(dataset, signed)]
    return tuple(found[:_MAXIMUM_VOIS])


def _windows(dataset: Dataset) -> list[Window]:
    centers, widths = numbers(dataset, "WindowCenter"), numbers(dataset, "WindowWidth")
    explanations = words(dataset, "WindowCenterWidthExplanation")
    function = _FUNCTIONS.get(text(dataset, "VOILUTFunction").upper(), "LINEAR")
    least = 1.0 if function == "LINEAR" else 1e-6  # C.11.2.1.2: a LINEAR width is at least one
    return [
        Window(center, width, function, explanations[i].strip() if i < len(explanations) else "")
        for i, (center, width) in enumerate(zip(centers, widths, strict=False))
        if width >= least
    ]


def has_unusable_window(dataset: Dataset) -> bool:
    """Say whether the file has a window that is malformed or has no width."""
    return "WindowWidth" in dataset and not _windows(dataset) and bool(text(dataset, "WindowWidth"))


def _voi_luts(dataset: Dataset, signed: bool) -> list[VoiLut]:
    found = []
    for item in get(dataset, "VOILUTSequence") or ():
        table = lookup_table(item, signed)
        if table is not None:
            found.append(table)
    return found


def lookup_table(item: Dataset, signed: bool) -> VoiLut | None:
    """Read LUT Descriptor and LUT Data of a Modality or VOI LUT item (PS3.3 section C.11.1.1.1)."""
    descriptor = numbers(item, "LUTDescriptor")
    data = get(item, "LUTData")
    if len(descriptor) != 3 or data is None:
        return None
    count, first, bits = (int(v) for v in descriptor)
    count = count % 65536 or 65536  # 0 stands for 65536
    if signed and first > 32767:
        first -= 65536
    if isinstance(data, bytes):
        width = 1 if len(data) <= count + 1 and bits <= 8 else 2
        order = "<" if item.original_encoding[1] is not False else ">"
        entries = np.frombuffer(data[: len(data) // width * width], dtype=f"{order}u{width}")
    else:
        entries = np.atleast_1d(np.asarray(data, dtype=np.int64)) & 0xFFFF
    if not 1 <= bits <= 16 or not len(entries[:count]) >= 1:
        return None
    return VoiLut(first, entries[:count].astype(np.uint16), bits, text(item, "LUTExplanation"))
