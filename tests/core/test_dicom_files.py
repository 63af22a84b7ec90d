"""Every real DICOM file opens as an independent decoder shows it, or says why it cannot be opened."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import Radiograph, SpacingOrigin, Window
from tbviewer.core.reading import read
from tbviewer.core.sources import Source, find_sources
from tbviewer.core.voi import apply_voi
from tests.core.dicom_files import dcmtk, real_file, real_files

# Files that DCMTK 3.6.7 does not decode: JPEG 2000 and JPEG-LS (see the tests below), 32-bit colour,
# 16-bit palette tables with 8-bit entries, broken streams; and 32-bit big endian, of which it swaps halves.
NOT_FOR_DCMTK = (
    *("J2K", "2k", "JPEG2000.", "jp2k", "jpeg_ls", "JPEGLS", "_jls_", "JLSL", "gdcm_KY", "explicit_VR-UN"),
    *("rgb_32bit", "expb_32bit", "ALOKA", "SC_rgb_jpeg.dcm", "rtdose_expb"),
)
GIVEN_UP = {
    "MR_truncated.dcm": "truncated",
    "rtplan_truncated.dcm": "truncated",
    "JPEG2000-embedded-sequence-delimiter.dcm": "size_mismatch",  # its SIZ segment is overwritten
    "NEGATIVE_html_named_dcm.dcm": "not_a_picture",
    "README.txt": "not_a_picture",
    "crayons.icc": "not_a_picture",
    "zipMR.gz": "not_a_picture",
    "no_meta.dcm": "not_a_picture",  # begins with a stray byte
    **dict.fromkeys(
        (
            *("ExplVR_BigEndNoMeta.dcm", "ExplVR_LitEndNoMeta.dcm", "UN_sequence.dcm", "priv_SQ.dcm"),
            *("meta_missing_tsyntax.dcm", "nested_priv_SQ.dcm"),  # pixel data without rows and columns
            *("empty_charset_LEI.dcm", "no_meta_group_length.dcm", "reportsi.dcm", "test-SR.dcm"),
            *("reportsi_with_empty_number_tags.dcm", "rtplan.dcm", "rtstruct.dcm", "waveform_ecg.dcm"),
        ),
        "no_image",
    ),
}


def radiograph(name: str, frame: int | None = None) -> Radiograph:
    return read(Source(str(real_file(name)), frame=frame))


def judged() -> list[str]:
    names = [n for n in real_files() if n.endswith(".dcm") and n not in GIVEN_UP]
    return sorted(n for n in names if not any(part in n for part in NOT_FOR_DCMTK))


@pytest.mark.parametrize("name", judged())
def test_a_real_file_looks_as_dcmtk_shows_it(name: str, tmp_path: Path) -> None:
    path, picture = real_file(name), tmp_path / "shown.png"
    source = find_sources(str(path)).sources[-1]
    shown = read(source)
    frame = ("+F", str((source.frame or 0) + 1), "-O")
    if shown.color is not None:
        dcmtk("dcmj2pnm", *frame, "+on", path, picture)
        ours = shown.color.astype(float)
        theirs = np.asarray(Image.open(picture)).astype(float)
        theirs = theirs if theirs.ndim == 3 else theirs[..., None]
        tolerance = 2 if "ybr_full" in name else 0  # DCMTK rounds the colour matrix to integers
        assert np.abs(ours - theirs).max() <= tolerance
        return
    low, high = float(shown.pixels.min()), float(shown.pixels.max())
    center, width = round((low + high) / 2), max(round(1.1 * (high - low)), 2)
    dcmtk("dcmj2pnm", *frame, "+Ww", str(center), str(width), "+on2", path, picture)
    theirs = np.asarray(Image.open(picture)) / 65535
    ours = apply_voi(shown, Window(center, width))
    unit = 1 / (width - 1)
    tolerance = 1.1 * unit if name.startswith("MR2") else 0  # DCMTK rounds modality values to integers
    known = ~shown.padding if shown.padding is not None else np.ones(ours.shape, dtype=bool)
    assert np.abs(ours - theirs)[known].max() <= tolerance + 1.2 / 65535


@pytest.mark.parametrize(
    ("compressed", "plain"),
    [
        ("RG1_J2KR.dcm", "RG1_UNCR.dcm"),
        ("RG1_J2KI.dcm", "RG1_UNCI.dcm"),
        ("RG3_J2KR.dcm", "RG3_UNCR.dcm"),
        ("RG3_J2KI.dcm", "RG3_UNCI.dcm"),
        ("RG3_RLE.dcm", "RG3_UNCR.dcm"),
        ("RG3_JLSL.dcm", "RG3_UNCR.dcm"),
        ("MR2_J2KR.dcm", "MR2_UNCR.dcm"),
        ("MR2_J2KI.dcm", "MR2_UNCI.dcm"),
        ("693_J2KR.dcm", "693_UNCR.dcm"),
        ("JPEG2000.dcm", "JPEG2000_UNC.dcm"),
        ("MR_small_jp2klossless.dcm", "MR_small.dcm"),
        ("MR_small_jpeg_ls_lossless.dcm", "MR_small.dcm"),
        ("emri_small_jpeg_2k_lossless.dcm", "emri_small.dcm"),
        ("emri_small_jpeg_2k_lossless_too_short.dcm", "emri_small.dcm"),
        ("emri_small_jpeg_ls_lossless.dcm", "emri_small.dcm"),
        ("rtdose_expb.dcm", "rtdose.dcm"),
    ],
)
def test_a_compressed_file_equals_its_uncompressed_twin(compressed: str, plain: str) -> None:
    """The twins were made by other software; lossy ones may differ by a grey level of rounding."""
    ours, theirs = radiograph(compressed), radiograph(plain)
    slope = 1.0 if "J2KI" not in compressed else float(np.diff(np.unique(theirs.pixels)).min())
    allowed = 1.01 * slope if "J2KI" in compressed else 0
    assert np.abs(ours.pixels - theirs.pixels).max() <= allowed
    assert ours.inverted == theirs.inverted


@pytest.mark.parametrize("name", ["US1_J2KR.dcm", "US1_J2KI.dcm"])
def test_a_colour_jpeg_2000_equals_its_uncompressed_twin(name: str) -> None:
    ours, theirs = radiograph(name).color, radiograph(name.replace("J2K", "UNC")).color
    assert ours is not None
    assert theirs is not None
    assert np.abs(ours.astype(int) - theirs.astype(int)).max() <= (1 if "KI" in name else 0)


@pytest.mark.parametrize("name", ["JPEGLSNearLossless_08.dcm", "JPEGLSNearLossless_16.dcm"])
def test_near_lossless_jpeg_ls_equals_dcmtk(name: str, tmp_path: Path) -> None:
    plain = tmp_path / "plain.dcm"
    dcmtk("dcmdjpls", real_file(name), plain)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(plain)
    stored = np.frombuffer(dataset.PixelData, dtype=f"<u{dataset.BitsAllocated // 8}")
    ours = radiograph(name).pixels
    np.testing.assert_array_equal(ours.ravel(), stored[: ours.size].astype(np.float32))


def test_an_unsigned_jpeg_2000_stream_of_signed_pixels_gets_its_sign_back() -> None:
    # The stream says unsigned 13 bits, the header signed: the corners are outside the CT's circle, -2000.
    shown = radiograph("J2K_pixelrep_mismatch.dcm")
    assert shown.pixels[0, 0] == -2000


def test_every_32_bit_colour_file_equals_its_8_bit_twin() -> None:
    eight = radiograph("SC_rgb.dcm").color
    for name in ("SC_rgb_32bit.dcm", "SC_rgb_expb_32bit.dcm", "SC_rgb_rle_32bit.dcm"):
        np.testing.assert_array_equal(radiograph(name).color, eight)


@pytest.mark.parametrize(("name", "code"), sorted(GIVEN_UP.items()))
def test_what_cannot_be_opened_says_why(name: str, code: str) -> None:
    path = str(real_file(name))
    listing = find_sources(path)
    reasons = [problem.reason for problem in listing.problems]
    for source in listing.sources:
        with pytest.raises(UnreadableError) as caught:
            read(source)
        reasons.append(caught.value.reason)
    assert [reason.partition(":")[0] for reason in reasons] == [code]


def test_no_real_file_is_left_without_an_answer() -> None:
    for name, path in real_files().items():
        listing = find_sources(str(path))
        assert listing.sources or listing.problems, name
        for source in listing.sources[:1]:
            try:
                shown = read(source)
            except UnreadableError:
                continue
            assert np.isfinite(shown.pixels).all(), name
            assert shown.pixels.dtype == np.float32, name
            assert shown.file_format == "DICOM", name


def test_each_colour_of_a_jpeg_2000_stream_is_itself() -> None:
    # The picture says "red", "green" and "blue" in these colours, one below another.
    color = radiograph("GDCMJ2K_TextGBR.dcm").color
    assert color is not None
    for rows, channel in ((slice(40, 105), 0), (slice(140, 215), 1), (slice(240, 305), 2)):
        saturated = color[rows].reshape(-1, 3).astype(int)
        saturated = saturated[np.ptp(saturated, axis=1) > 200]
        assert len(saturated) > 500
        assert (saturated.argmax(axis=1) == channel).all()


@pytest.mark.parametrize(
    ("name", "allowed"),
    [("SC_rgb_gdcm_KY.dcm", 0), ("SC_rgb_jls_lossy_line.dcm", 2), ("SC_rgb_jls_lossy_sample.dcm", 2)],
)
def test_colour_captures_equal_the_picture_they_were_made_from(name: str, allowed: int) -> None:
    ours, theirs = radiograph(name).color, radiograph("SC_rgb.dcm").color
    assert ours is not None
    assert theirs is not None
    assert np.abs(ours.astype(int) - theirs.astype(int)).max() <= allowed


def test_the_real_chest_radiograph_says_what_it_is() -> None:
    shown = radiograph("RG1_UNCR.dcm")
    assert (shown.rows, shown.columns, shown.bits_stored) == (1955, 1841, 15)
    assert shown.inverted
    assert (shown.identity.modality, shown.identity.body_part, shown.identity.view_position) == (
        *("CR", "CHEST", "PA"),
    )
    assert [voi.center for voi in shown.voi if isinstance(voi, Window)] == [15000]
    assert shown.spacing.origin is SpacingOrigin.UNKNOWN  # its Pixel Spacing is 0
    # Air beside the shoulder is dark, the mediastinum bright.
    grey = apply_voi(shown)
    assert grey[60:200, 40:140].mean() < grey[900:1200, 880:980].mean()


def test_a_modality_lut_sequence_replaces_the_rescale() -> None:
    shown = radiograph("CR-ModalitySequenceLUT.dcm")
    assert shown.pixels.max() == 1023
    assert shown.spacing.origin is SpacingOrigin.DETECTOR


def test_overlays_are_layers_and_not_pixels() -> None:
    shown = radiograph("MR-SIEMENS-DICOM-WithOverlays.dcm")
    (layer,) = shown.overlays
    assert layer.mask.shape == (484, 484)
    assert (layer.row, layer.column) == (0, 0)
    assert 0 < layer.mask.mean() < 0.5
