"""What a header says of patient, age and spacing, in every alphabet and with anything missing."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from tbviewer.core.dicom import read_dicom
from tbviewer.core.radiograph import Radiograph, SpacingOrigin
from tests.core.dicom_files import gradient, item, made


def shown(**changes: object) -> Radiograph:
    return read_dicom(made(gradient(), **changes))


# Text. The Japanese and Korean names are the examples of PS3.5 Annexes H and I.


@pytest.mark.parametrize(
    ("character_set", "raw", "name"),
    [
        ("", b"Wang^Xiao", "Wang, Xiao"),
        ("ISO_IR 100", b"Buc^J\xe9r\xf4me", "Buc, Jérôme"),
        ("ISO_IR 144", b"\xbb\xee\xda^\xec\xd4", "Люк, ьд"),
        ("ISO_IR 192", "Nguyễn^Văn".encode(), "Nguyễn, Văn"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小東=".encode(), "Wang, XiaoDong"),
        ("GB18030", "王^小东".encode("gb18030"), "王, 小东"),
        (
            "\\ISO 2022 IR 87",
            b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
            "Yamada, Tarou",
        ),
        ("\\ISO 2022 IR 149", b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7", "Hong, Gildong"),
        ("ISO 8859-99", b"Wang^Xiao", "Wang, Xiao"),  # no such character set
        ("ISO_IR 192", b"Wang\xff\xfe^Xiao", None),  # not UTF-8: something is shown, nothing fails
    ],
)
def test_a_name_is_shown_in_its_own_alphabet(character_set: str, raw: bytes, name: str | None) -> None:
    value = raw + b" " * (len(raw) % 2)
    charset = character_set.encode() + b" " * (len(character_set) % 2)
    body = struct.pack("<HH2sH", 0x0008, 0x0005, b"CS", len(charset)) + charset
    element = struct.pack("<HH2sH", 0x0010, 0x0010, b"PN", len(value)) + value
    content = made(gradient())
    at = content.index(struct.pack("<HH2s", 0x0008, 0x0016, b"UI"))
    content = content[:at] + body + content[at:]
    at = content.index(struct.pack("<HH2s", 0x0028, 0x0002, b"US"))
    found = read_dicom(content[:at] + element + content[at:]).identity.patient_name
    assert found == name if name is not None else found


def test_a_name_without_an_alphabetic_group_shows_the_ideographic_one() -> None:
    assert (
        shown(SpecificCharacterSet="ISO_IR 192", PatientName="=王^小東").identity.patient_name == "王, 小東"
    )


# Age


@pytest.mark.parametrize(
    ("age", "birth", "study", "years"),
    [
        ("034Y", "", "", 34),
        ("018M", "", "", 1.5),
        ("010W", "", "", 70 / 365.25),
        ("000D", "", "", 0),
        ("", "19900601", "20200601", 30),
        ("", "19900602", "20200601", 29.99),
        ("34", "", "", 34),
        ("9Y", "", "", 9),
        ("9m", "", "", 0.75),
        ("?", "", "", None),
        ("", "1990", "20200601", None),
        ("", "20200601", "19900601", None),
        ("", "", "20200601", None),
        ("000Y", "19600601", "20200601", 60),  # an age that was not entered
        ("000Y", "20200101", "20200601", 0.42),
        ("000Y", "", "20200601", 0),
    ],
)
def test_the_age_is_that_at_the_study(age: str, birth: str, study: str, years: float | None) -> None:
    content = made(gradient(), PatientAge="099Y", PatientBirthDate="11111122", StudyDate="22221122")
    content = content.replace(b"099Y", age.ljust(4).encode())
    content = content.replace(b"11111122", birth.ljust(8).encode())
    content = content.replace(b"22221122", study.ljust(8).encode())
    found = read_dicom(content).identity.patient_age_years
    assert found == (None if years is None else pytest.approx(years, abs=0.01))


@pytest.mark.parametrize("keyword", ["AcquisitionDate", "ContentDate", "SeriesDate"])
def test_a_child_is_one_though_the_study_has_no_date(keyword: str) -> None:
    content = made(gradient(), PatientBirthDate="20180601", StudyDate="", **{keyword: "20240601"})
    found = read_dicom(content)
    assert found.identity.patient_age_years == pytest.approx(6, abs=0.01)
    assert found.identity.study_date == ""


# View


@pytest.mark.parametrize(
    ("position", "meaning", "view"),
    [
        ("PA", "left lateral", "PA"),
        (None, "postero-anterior", "PA"),
        (None, "Antero-posterior", "AP"),
        (None, "left lateral", "LEFT LATERAL"),
        (None, "postero-anterior oblique", "POSTERO-ANTERIOR OBLIQUE"),
        (None, None, ""),
    ],
)
def test_the_view_is_told_by_position_or_code(position: str | None, meaning: str | None, view: str) -> None:
    items = []
    if meaning is not None:
        item = Dataset()
        item.CodeMeaning = meaning
        items = [item]
    content = made(gradient(), ViewPosition=position, ViewCodeSequence=items)
    assert read_dicom(content).identity.view_position == view


# Spacing


@pytest.mark.parametrize(
    ("pixel", "imager", "calibration", "origin", "row_mm"),
    [
        (None, None, None, SpacingOrigin.UNKNOWN, 1.0),
        (None, [0.2, 0.1], None, SpacingOrigin.DETECTOR, 0.2),
        ([0.3, 0.1], None, None, SpacingOrigin.NOT_STATED, 0.3),
        ([0.3, 0.1], None, "FIDUCIAL", SpacingOrigin.CALIBRATED, 0.3),
        ([0.2, 0.1], [0.2, 0.1], None, SpacingOrigin.DETECTOR, 0.2),
        ([0.18, 0.09], [0.2, 0.1], None, SpacingOrigin.CALIBRATED, 0.18),
        ([0.194556, 0.1], [0.1945557, 0.1], None, SpacingOrigin.DETECTOR, 0.194556),  # rounded, no more
        ([0.148, 0.148], [0.1484375, 0.1484375], None, SpacingOrigin.DETECTOR, 0.148),
        ([0.147, 0.147], [0.1484375, 0.1484375], None, SpacingOrigin.CALIBRATED, 0.147),
        ([0.2, 0.1], [0.2, 0.1], "GEOMETRY", SpacingOrigin.CALIBRATED, 0.2),
        ([0, 0], [0.2, 0.1], None, SpacingOrigin.DETECTOR, 0.2),
        ([-1, 1], None, None, SpacingOrigin.UNKNOWN, 1.0),
        ([0.2], None, None, SpacingOrigin.UNKNOWN, 1.0),
    ],
)
def test_a_ruler_says_no_more_than_the_file_knows(
    pixel: object, imager: object, calibration: str | None, origin: SpacingOrigin, row_mm: float
) -> None:
    found = shown(
        PixelSpacing=pixel, ImagerPixelSpacing=imager, PixelSpacingCalibrationType=calibration
    ).spacing
    assert (found.origin, found.row_mm) == (origin, row_mm)


@given(st.floats(0.01, 5), st.floats(0.01, 5))
def test_rows_come_before_columns(row: float, column: float) -> None:
    found = shown(PixelSpacing=[f"{row:.6f}", f"{column:.6f}"]).spacing
    assert (found.row_mm, found.column_mm) == (float(f"{row:.6f}"), float(f"{column:.6f}"))


def test_pixels_that_are_not_square_have_their_shape() -> None:
    """PS3.3 C.7.6.3.1.7: vertical to horizontal; an image without a spacing may have it."""
    found = read_dicom(made(gradient(), PixelAspectRatio=[2, 1])).spacing
    assert (found.row_mm / found.column_mm, found.origin) == (2.0, SpacingOrigin.UNKNOWN)
    given = read_dicom(made(gradient(), PixelAspectRatio=[2, 1], PixelSpacing=[0.2, 0.2])).spacing
    assert (given.row_mm, given.column_mm) == (0.2, 0.2)


# Damage


@pytest.mark.parametrize(
    ("number", "value"),
    [
        (0x1052, b"abc "),  # Rescale Intercept
        (0x1053, b"1,5 "),  # Rescale Slope
        (0x0030, b"a\\b "),  # Pixel Spacing
        (0x0030, b"nan\\inf "),
        (0x1050, b"\\\\"),  # Window Center
        (0x0008, b"-5"),  # Number of Frames
        (0x0008, b"1A"),
    ],
)
def test_a_malformed_number_does_not_cost_the_image(number: int, value: bytes) -> None:
    vr = b"IS" if number == 0x0008 else b"DS"
    element = struct.pack("<HH2sH", 0x0028, number, vr, len(value)) + value
    content = made(gradient())
    at = content.index(struct.pack("<HH2s", 0x0028, 0x0010, b"US"))
    found = read_dicom(content[:at] + element + content[at:])
    assert (found.pixels == gradient()).all()
    assert found.spacing.origin is SpacingOrigin.UNKNOWN


def test_a_header_with_nothing_but_the_image_is_read() -> None:
    content = made(gradient(), SOPClassUID=None, SOPInstanceUID=None, Modality=None, PixelRepresentation=None)
    found = read_dicom(content)
    assert (found.pixels == gradient()).all()
    assert found.identity.patient_name == ""
    assert found.identity.patient_age_years is None


@pytest.mark.parametrize("undefined", [True, False])
def test_an_icon_inside_the_header_is_not_taken_for_the_image(undefined: bool) -> None:
    inner = item(b"") + item(b"\xff\xd8\xff\xe0JFIF") if undefined else b"\1\2\3\4"
    length = 0xFFFFFFFF if undefined else 4
    icon = struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, length) + inner
    if undefined:
        icon += struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    sequence = item(icon)
    element = struct.pack("<HH2sHI", 0x0028, 0x0200, b"SQ", 0, len(sequence)) + sequence
    content = made(gradient())
    at = content.index(struct.pack("<HH2s", 0x7FE0, 0x0010, b"OW"))
    assert (read_dicom(content[:at] + element + content[at:]).pixels == gradient()).all()
