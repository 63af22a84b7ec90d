"""Stored bits to modality values and colour, against hand computation, other encoders and DCMTK."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate_extended

from tbviewer.core.dicom import count_frames, masked, read_dicom
from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import VoiLut, Window
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.suitability import judge
from tbviewer.core.voi import apply_voi, default_voi
from tests.conftest import picture
from tests.core.dicom_files import (
    BIG,
    DEFLATED,
    EXPLICIT,
    IMPLICIT,
    dcmtk,
    gradient,
    header,
    made,
    real_file,
    real_files,
    saved,
)

JPEG_8, JPEG_12, LOSSLESS, LOSSLESS_SV1 = (f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 57, 70))
JPEG_LS, J2K, J2K_ANY = (f"1.2.840.10008.1.2.4.{n}" for n in (80, 90, 91))
HTJ2K = [f"1.2.840.10008.1.2.4.{n}" for n in (201, 202, 203)]
RLE = "1.2.840.10008.1.2.5"


def code(content: bytes, frame: int | None = None) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_dicom(content, frame)
    return caught.value.code


# Transfer syntaxes


@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT, BIG, DEFLATED])
def test_uncompressed_syntaxes_keep_every_value(syntax: str) -> None:
    np.testing.assert_array_equal(read_dicom(made(gradient(), syntax)).pixels, gradient())


def encoded(syntax: str, pixels: np.ndarray) -> bytes:
    if syntax == JPEG_LS:
        return bytes(imagecodecs.jpegls_encode(pixels))
    if syntax in (J2K, J2K_ANY):
        return bytes(imagecodecs.jpeg2k_encode(pixels, reversible=True, codecformat="j2k"))
    if syntax in HTJ2K:
        return bytes(imagecodecs.htj2k_encode(pixels))  # OpenJPH; decoding is OpenJPEG's
    return bytes(imagecodecs.ljpeg_encode(pixels, bitspersample=12))  # LJ92; decoding is libjpeg-turbo's


@pytest.mark.parametrize("syntax", [LOSSLESS_SV1, JPEG_LS, J2K, J2K_ANY, *HTJ2K])
def test_lossless_syntaxes_keep_every_value(syntax: str) -> None:
    content = made([encoded(syntax, gradient())], syntax, Rows=32, Columns=48)
    np.testing.assert_array_equal(read_dicom(content).pixels, gradient())


@pytest.mark.parametrize(
    ("program", "option"),
    [
        ("dcmcrle", ()),
        ("dcmcjpeg", ("+e1",)),  # lossless, first-order prediction
        ("dcmcjpeg", ("+el", "+sv", "7")),  # process 14 with the average predictor
        ("dcmcjpls", ("+el",)),
        ("dcmconv", ("+tb",)),
        ("dcmconv", ("+td",)),
        ("dcmconv", ("+ti",)),
    ],
)
def test_the_real_chest_radiograph_survives_dcmtks_encoders(
    program: str, option: tuple[str, ...], tmp_path: Path
) -> None:
    plain, other = real_file("RG1_UNCR.dcm"), tmp_path / "other.dcm"
    dcmtk(program, *option, plain, other)
    np.testing.assert_array_equal(
        read_dicom(other.read_bytes()).pixels, read_dicom(plain.read_bytes()).pixels
    )


def test_twelve_bit_jpeg_equals_dcmtks_decoder(tmp_path: Path) -> None:
    plain, other, back = (tmp_path / f"{name}.dcm" for name in ("plain", "other", "back"))
    y, x = np.mgrid[:64, :64]
    smooth = (2000 + 1500 * np.sin(x / 20) * np.cos(y / 15)).astype(np.uint16)
    plain.write_bytes(made(smooth))
    dcmtk("dcmcjpeg", "+ee", "+q", "95", plain, other)
    dcmtk("dcmdjpeg", other, back)
    shown = read_dicom(other.read_bytes())
    assert "lossy" in shown.notes[0]
    assert np.ptp(shown.pixels) > 2500
    assert np.abs(shown.pixels - read_dicom(back.read_bytes()).pixels).max() <= 1


def test_near_lossless_jpeg_ls_is_within_its_loss(tmp_path: Path) -> None:
    plain, other = tmp_path / "plain.dcm", tmp_path / "other.dcm"
    plain.write_bytes(made(gradient()))
    dcmtk("dcmcjpls", "+en", "+md", "3", plain, other)
    assert np.abs(read_dicom(other.read_bytes()).pixels - gradient()).max() <= 3


def test_compressed_pixels_with_a_wrong_transfer_syntax_are_recognised() -> None:
    content = made([encoded(J2K, gradient())], J2K, Rows=32, Columns=48)
    content = content.replace(J2K.encode(), EXPLICIT.encode() + b"\0\0\0")
    np.testing.assert_array_equal(read_dicom(content).pixels, gradient())


def test_video_is_named_as_the_compression_it_is() -> None:
    content = made([b"\0\0\0\1video!"], "1.2.840.10008.1.2.4.102", Rows=32, Columns=48)
    with pytest.raises(UnreadableError, match=r"1\.2\.840\.10008\.1\.2\.4\.102") as caught:
        read_dicom(content)
    assert caught.value.code == "unsupported_compression"


def test_a_stream_of_another_size_than_the_header_is_refused() -> None:
    content = made([encoded(J2K, gradient(64, 64))], J2K, Rows=32, Columns=48)
    assert code(content) == "size_mismatch"


# Frames


def frames(count: int = 3) -> list[np.ndarray]:
    return [(gradient() + 7 * i) & 0xFFF for i in range(count)]


def test_each_uncompressed_frame_is_its_own() -> None:
    stack = np.concatenate(frames())
    content = made(stack, NumberOfFrames=3, Rows=32)
    assert count_frames(content) == 3
    for i, frame in enumerate(frames()):
        np.testing.assert_array_equal(read_dicom(content, i).pixels, frame)
    assert code(content, 3) == "truncated"


@pytest.mark.parametrize("pieces", [1, 2])
@pytest.mark.parametrize("table", ["none", "basic", "extended"])
def test_each_compressed_frame_is_its_own(pieces: int, table: str) -> None:
    streams = [encoded(J2K, frame) for frame in frames()]
    dataset = header(Rows=32, Columns=48, NumberOfFrames=3)
    if table == "extended":
        pieces = 1
        value, offsets, lengths = encapsulate_extended(streams)
        dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths = offsets, lengths
        dataset.PixelData = value
    else:
        from pydicom.encaps import encapsulate

        dataset.PixelData = encapsulate(streams, fragments_per_frame=pieces, has_bot=table == "basic")
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    content = saved(dataset, J2K)
    for i, frame in enumerate(frames()):
        np.testing.assert_array_equal(read_dicom(content, i).pixels, frame)


def test_an_enhanced_object_has_its_own_rescale_window_and_spacing_per_frame() -> None:
    def group(slope: float, center: float, spacing: float) -> Dataset:
        transformation, voi, measures, groups = Dataset(), Dataset(), Dataset(), Dataset()
        transformation.RescaleSlope, transformation.RescaleIntercept = slope, -1
        voi.WindowCenter, voi.WindowWidth = center, 4000
        measures.PixelSpacing = [spacing, spacing]
        groups.PixelValueTransformationSequence = [transformation]
        groups.FrameVOILUTSequence = [voi]
        groups.PixelMeasuresSequence = [measures]
        return groups

    content = made(
        np.concatenate(frames(2)),
        NumberOfFrames=2,
        Rows=32,
        PerFrameFunctionalGroupsSequence=[group(1, 2005, 0.1), group(2, 2006, 0.2)],
    )
    second = read_dicom(content, 1)
    np.testing.assert_array_equal(second.pixels, frames(2)[1] * 2.0 - 1)
    assert second.voi == (Window(2006, 4000),)
    assert second.spacing.row_mm == 0.2


# Bits


@given(
    value=st.integers(0, 0xFFFF),
    stored=st.integers(1, 16),
    spare=st.integers(0, 15),
    signed=st.booleans(),
)
def test_masking_keeps_the_stored_bits_and_their_sign(
    value: int, stored: int, spare: int, signed: bool
) -> None:
    high = min(15, stored - 1 + spare)
    expected = (value >> (high + 1 - stored)) % (1 << stored)  # PS3.5 section 8.1.1, in plain integers
    if signed and expected >= 1 << (stored - 1):
        expected -= 1 << stored
    for order in "<>":
        found = masked(np.array([[value]], dtype=f"{order}u2"), stored, high, signed)
        assert int(found[0, 0]) == expected


def test_bits_above_the_stored_ones_are_not_part_of_the_value() -> None:
    pixels = gradient() | 0xF000
    np.testing.assert_array_equal(read_dicom(made(pixels)).pixels, gradient())


def test_signed_values_stay_negative() -> None:
    signed = gradient().astype(np.int16) - 2048
    content = made(signed & 0xFFF, PixelRepresentation=1)
    np.testing.assert_array_equal(read_dicom(content).pixels, signed)


def test_an_overlay_in_the_spare_bits_becomes_a_layer() -> None:
    mask = gradient() > 2000
    dataset = header()
    dataset.add_new((0x6000, 0x0010), "US", 32)
    dataset.add_new((0x6000, 0x0011), "US", 48)
    dataset.add_new((0x6000, 0x0050), "SS", [1, 1])
    dataset.add_new((0x6000, 0x0100), "US", 16)
    dataset.add_new((0x6000, 0x0102), "US", 12)
    dataset.Rows, dataset.Columns = 32, 48
    dataset.PixelData = (gradient() | (mask.astype(np.uint16) << 12)).tobytes()
    dataset["PixelData"].VR = "OW"
    content = saved(dataset)
    shown = read_dicom(content)
    np.testing.assert_array_equal(shown.pixels, gradient())
    np.testing.assert_array_equal(shown.overlays[0].mask, mask)


def overlay(mask: np.ndarray, **changes: Any) -> bytes:
    dataset = header(Rows=32, Columns=48)
    dataset.PixelData = gradient().tobytes()
    dataset["PixelData"].VR = "OW"
    values = {0x0010: ("US", mask.shape[0]), 0x0011: ("US", mask.shape[1]), 0x0050: ("SS", [-3, 11])}
    packed = np.packbits(mask.ravel(), bitorder="little").tobytes()
    values |= {0x1500: ("LO", "Marker"), 0x3000: ("OW", packed + b"\0" * (len(packed) % 2))}
    for number, (vr, value) in (values | changes.get("elements", {})).items():
        dataset.add_new((0x6002, number), vr, value)
    return saved(dataset)


def test_an_overlay_keeps_its_place_and_label() -> None:
    mask = gradient(9, 13) % 3 == 0
    (layer,) = read_dicom(overlay(mask)).overlays
    np.testing.assert_array_equal(layer.mask, mask)
    assert (layer.row, layer.column, layer.label) == (-4, 10, "Marker")  # the first pixel is number 1


@pytest.mark.parametrize(
    "damage", [{0x3000: ("OW", b"\1\2")}, {0x0050: ("SS", 1)}, {0x0010: ("US", 65535), 0x0011: ("US", 65535)}]
)
def test_a_damaged_overlay_does_not_cost_the_image(damage: dict[int, tuple[str, Any]]) -> None:
    shown = read_dicom(overlay(gradient(9, 13) % 3 == 0, elements=damage))
    assert shown.overlays == ()
    np.testing.assert_array_equal(shown.pixels, gradient())


# Modality and VOI


def test_slope_and_intercept_make_modality_values() -> None:
    content = made(gradient(), RescaleSlope="0.5", RescaleIntercept="-1024")
    np.testing.assert_array_equal(read_dicom(content).pixels, gradient() / 2 - 1024)


def lut(first: int, entries: list[int], bits: int, signed: bool = False, explanation: str = "") -> Dataset:
    table = Dataset()
    table.add_new("LUTDescriptor", "SS" if signed else "US", [len(entries), first, bits])
    table.add_new("LUTData", "US", entries)
    table.LUTExplanation = explanation
    return table


def test_a_modality_lut_is_applied_instead_of_the_rescale() -> None:
    # PS3.3 C.11.1.1: values below the first take the first entry, values beyond the last take the last.
    table = lut(10, [100, 200, 400], 16)
    content = made(
        np.array([[0, 10, 11, 12, 13, 4095]], dtype=np.uint16), ModalityLUTSequence=[table], RescaleSlope="7"
    )
    np.testing.assert_array_equal(read_dicom(content).pixels, [[100, 100, 200, 400, 400, 400]])


@pytest.mark.parametrize("signed", [True, False])
def test_a_lut_may_begin_below_zero(signed: bool) -> None:
    # Some writers take US where the standard asks for SS; -2 then reads 65534.
    table = lut(-2 if signed else 65534, [5, 6, 7, 8], 16, signed)
    pixels = np.array([[-3, -2, -1, 0, 1, 2]], dtype=np.int16) & 0xFFF
    content = made(pixels, PixelRepresentation=1, ModalityLUTSequence=[table])
    np.testing.assert_array_equal(read_dicom(content).pixels, [[5, 5, 6, 7, 8, 8]])


def test_windows_and_voi_luts_come_in_the_files_order_with_their_names() -> None:
    content = made(
        gradient(),
        WindowCenter=["2000", "1000.5"],
        WindowWidth=["4000", "300"],
        WindowCenterWidthExplanation=["NORMAL", "LUNG"],
        VOILUTFunction="SIGMOID",
        VOILUTSequence=[lut(0, list(range(4096)), 12, explanation="Vendor")],
    )
    first, second, table = read_dicom(content).voi
    assert first == Window(2000, 4000, "SIGMOID", "NORMAL")
    assert second == Window(1000.5, 300, "SIGMOID", "LUNG")
    assert isinstance(table, VoiLut)
    assert (table.first_mapped, table.bits, table.explanation) == (0, 12, "Vendor")
    np.testing.assert_array_equal(table.entries, np.arange(4096))


@pytest.mark.parametrize("values", [[[0, 500, 1000]], [[-500, 0, 1000]]])
def test_a_voi_lut_of_signed_samples_begins_below_zero_though_written_unsigned(
    values: list[list[int]],
) -> None:
    """Some devices write its descriptor as US: 64512 stands for -1024, and must not make the image black."""
    table = lut(64512, list(range(4096)), 12)
    content = made(
        np.array(values, np.int16), PixelRepresentation=1, BitsStored=16, HighBit=15, VOILUTSequence=[table]
    )
    (found,) = read_dicom(content).voi
    assert isinstance(found, VoiLut)
    assert found.first_mapped == -1024


@pytest.mark.parametrize(("center", "width"), [("abc", "400"), ("200", "0"), ("200", "-5"), ("nan", "400")])
def test_a_window_that_makes_no_sense_is_named_and_left_out(center: str, width: str) -> None:
    content = made(gradient(), WindowCenter="11111111", WindowWidth="22222222")
    content = content.replace(b"11111111", center.ljust(8).encode())
    content = content.replace(b"22222222", width.ljust(8).encode())
    shown = read_dicom(content)
    assert shown.voi == ()
    assert [note.partition(":")[0] for note in shown.notes] == ["window_ignored"]
    np.testing.assert_array_equal(shown.pixels, gradient())


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"PhotometricInterpretation": "MONOCHROME1"},
        {"VOILUTFunction": "SIGMOID"},
        {"RescaleSlope": "1", "RescaleIntercept": "-4096"},
        {"PixelRepresentation": 1, "BitsStored": 16, "HighBit": 15},
        {"PixelPaddingValue": 0},
        {"VOILUTFunction": "LINEAR_EXACT", "WindowWidth": "1e-3"},
    ],
)
def test_a_window_that_lies_beside_the_values_is_named_and_left_out(changes: dict[str, Any]) -> None:
    """A window of 8 bits in a file of more shows all of a good chest white, or black, and has it refused."""
    chest = picture(rows=600, columns=520).astype(np.uint16) * 15 + 300
    chest[:, :40] = 0  # the collimator: a second grey that this window shows is no image
    if changes.get("PhotometricInterpretation") == "MONOCHROME1":
        chest = chest.max() - chest
    content = {"WindowCenter": "128", "WindowWidth": "256", "PatientAge": "040Y", **changes}
    shown = read_dicom(made(chest, **content))
    assert shown.voi == ()
    assert shown.notes == (
        "window_ignored: The file's window makes no sense; an automatic one is used instead.",
    )
    assert apply_voi(shown).std() > 0.1
    found = judge(shown)
    assert found.refusal is None
    assert shown.notes[0] in found.warnings


def test_a_window_of_more_bits_than_the_values_have_is_named_and_left_out() -> None:
    """All of the chest would be one grey, and be scored as it is seen."""
    chest = picture(rows=600, columns=520)
    bits = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
    shown = read_dicom(made(chest, WindowCenter="2048", WindowWidth="4096", PatientAge="040Y", **bits))
    assert shown.voi == ()
    assert [note.partition(":")[0] for note in shown.notes] == ["window_ignored"]
    assert apply_voi(shown).std() > 0.1
    assert judge(shown).refusal is None


def test_the_next_of_a_files_windows_opens_where_the_first_shows_nothing() -> None:
    content = made(gradient(), WindowCenter=["128", "2000", "9000"], WindowWidth=["20", "4000", "100"])
    shown = read_dicom(content)
    assert shown.voi == (Window(2000, 4000),)
    assert shown.notes == (
        "window_ignored: A window of the file makes no sense and was left out; another one of the file is "
        "used.",
    )


@pytest.mark.parametrize("window", [(0.5, 1), (128, 256), (9000, 1)])
def test_an_image_without_greys_keeps_its_window(window: tuple[float, float]) -> None:
    for image in (np.full((9, 9), 7), np.eye(9)):
        shown = read_dicom(made(image.astype(np.uint16), WindowCenter=window[0], WindowWidth=window[1]))
        assert (shown.voi, shown.notes) == ((Window(*window),), ())


def test_every_real_radiograph_keeps_its_own_windows() -> None:
    kept = 0
    for path in real_files().values():
        try:
            shown = read(Source(str(path)))
        except UnreadableError:
            continue
        assert not any(note.startswith("window_ignored") for note in shown.notes), path.name
        kept += len(shown.voi)
    assert kept > 20


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted"),
    [
        ("MONOCHROME2", None, False),
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME2", "INVERSE", True),
        ("MONOCHROME1", None, True),
        (
            "MONOCHROME1",
            "INVERSE",
            True,
        ),  # PS3.3 C.8.11.3: that is what MONOCHROME1 requires; once, not twice
    ],
)
def test_polarity_is_turned_once(photometric: str, shape: str | None, inverted: bool) -> None:
    content = made(gradient(), PhotometricInterpretation=photometric, PresentationLUTShape=shape)
    shown = read_dicom(content)
    assert shown.inverted == inverted
    np.testing.assert_array_equal(shown.pixels, gradient())


def test_inversion_is_around_the_window_and_not_the_images_maximum() -> None:
    content = made(
        np.array([[100, 500, 1000]], dtype=np.uint16),
        PhotometricInterpretation="MONOCHROME1",
        WindowCenter="2048",
        WindowWidth="4096",
    )
    shown = apply_voi(read_dicom(content)) * 4095
    np.testing.assert_allclose(shown, [[3995, 3595, 3095]], atol=0.01)


def test_floating_point_pixels_are_read_and_gaps_are_padding() -> None:
    dataset = header(Rows=2, Columns=2, BitsAllocated=32, BitsStored=None, HighBit=None)
    dataset.FloatPixelData = np.array([0.5, -2.0, np.nan, 7.0], dtype="<f4").tobytes()
    shown = read_dicom(saved(dataset))
    np.testing.assert_array_equal(shown.pixels, [[0.5, -2.0], [0.0, 7.0]])
    np.testing.assert_array_equal(shown.padding, [[False, False], [True, False]])


# Padding


def test_padding_is_black_whatever_the_polarity_and_not_in_the_automatic_window() -> None:
    pixels = gradient() % 1000 + 1000
    pixels[:, :5] = 4095
    content = made(pixels, PixelPaddingValue=4095, PhotometricInterpretation="MONOCHROME1")
    shown = read_dicom(content)
    assert shown.padding is not None
    np.testing.assert_array_equal(shown.padding, pixels == 4095)
    assert (apply_voi(shown)[:, :5] == 0).all()
    window = default_voi(shown)
    assert isinstance(window, Window)
    assert window.center + window.width / 2 < 2001


def test_a_padding_range_is_compared_before_the_rescale() -> None:
    content = made(
        np.array([[10, 11, 12, 13]], dtype=np.uint16),
        PixelPaddingValue=12,
        PixelPaddingRangeLimit=11,
        RescaleIntercept="-1000",
        RescaleSlope="1",
    )
    np.testing.assert_array_equal(read_dicom(content).padding, [[False, True, True, False]])


def test_a_negative_padding_value_written_as_unsigned_is_understood() -> None:
    pixels = np.array([[-2000, 0, 50]], dtype=np.int16)
    dataset = header(Rows=1, Columns=3, BitsStored=16, HighBit=15, PixelRepresentation=1)
    dataset.add_new("PixelPaddingValue", "US", 65536 - 2000)
    dataset.PixelData = pixels.tobytes()
    dataset["PixelData"].VR = "OW"
    np.testing.assert_array_equal(read_dicom(saved(dataset)).padding, [[True, False, False]])


# Colour


def colour() -> np.ndarray:
    y, x = np.mgrid[:16, :24]
    return np.stack([y * 15, x * 10, (x + y) * 6], axis=-1).astype(np.uint8)


COLOUR = {"SamplesPerPixel": 3, "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}


@pytest.mark.parametrize("planar", [0, 1])
def test_rgb_is_shown_as_it_is_and_the_model_gets_its_luminance(planar: int) -> None:
    pixels = np.moveaxis(colour(), -1, 0).reshape(16, 24, 3) if planar else colour()
    content = made(pixels, PhotometricInterpretation="RGB", PlanarConfiguration=planar, **COLOUR)
    shown = read_dicom(content)
    np.testing.assert_array_equal(shown.color, colour())
    expected = 0.299 * colour()[..., 0] + 0.587 * colour()[..., 1] + 0.114 * colour()[..., 2]
    np.testing.assert_allclose(shown.pixels, expected, atol=1e-3)
    assert not shown.inverted


def test_ybr_full_follows_the_standards_matrix() -> None:
    # PS3.3 C.7.6.3.1.2: pure red is Y 76, Cb 85, Cr 255; grey has no chroma.
    pixels = np.array([[[76, 85, 255], [100, 128, 128]]], dtype=np.uint8)
    shown = read_dicom(made(pixels, PhotometricInterpretation="YBR_FULL", PlanarConfiguration=0, **COLOUR))
    assert shown.color is not None
    np.testing.assert_allclose(shown.color[0].astype(int), [[254, 0, 0], [100, 100, 100]], atol=1)


def test_a_palette_gives_the_colours_it_names() -> None:
    dataset = header(PhotometricInterpretation="PALETTE COLOR", BitsAllocated=8, BitsStored=8, HighBit=7)
    for i, name in enumerate(("Red", "Green", "Blue")):
        dataset.add_new(f"{name}PaletteColorLookupTableDescriptor", "US", [3, 0, 16])
        table = np.array([0, 100 + i, 255], dtype="<u2") << 8
        dataset.add_new(f"{name}PaletteColorLookupTableData", "OW", table.tobytes())
    dataset.Rows, dataset.Columns, dataset.PixelData = 1, 4, bytes([0, 1, 2, 9])
    dataset["PixelData"].VR = "OB"
    shown = read_dicom(saved(dataset))
    np.testing.assert_array_equal(shown.color, [[[0, 0, 0], [100, 101, 102], [255] * 3, [255] * 3]])


def segmented(segments: list[int]) -> bytes:
    dataset = header(PhotometricInterpretation="PALETTE COLOR", BitsAllocated=8, BitsStored=8, HighBit=7)
    for name in ("Red", "Green", "Blue"):
        dataset.add_new(f"{name}PaletteColorLookupTableDescriptor", "US", [6, 0, 16])
        value = np.array(segments, dtype="<u2").tobytes()
        dataset.add_new(f"Segmented{name}PaletteColorLookupTableData", "OW", value)
    dataset.Rows, dataset.Columns, dataset.PixelData = 1, 6, bytes(range(6))
    dataset["PixelData"].VR = "OB"
    return saved(dataset)


def test_a_segmented_palette_follows_the_standard() -> None:
    # PS3.3 C.7.9.2: two values as they are, then a line of four that ends at 50 (all times 256).
    found = read_dicom(segmented([0, 2, 0, 10 << 8, 1, 4, 50 << 8]))
    assert found.color is not None
    np.testing.assert_array_equal(found.color[0, :, 0], [0, 10, 20, 30, 40, 50])


def test_a_palette_that_grows_without_end_is_refused() -> None:
    # Each indirect segment repeats the one before it many times.
    bomb = [0, 2, 0, 255]
    for level in range(12):
        bomb += [2, 60, 8 * level, 0]
    assert code(segmented(bomb)) == "damaged_pixels"
    assert code(segmented([1, 65535, 9] * 500)) == "damaged_pixels"


@pytest.mark.parametrize("lossless", [True, False])
def test_colour_jpeg_2000_is_rgb_with_and_without_its_transform(lossless: bool) -> None:
    stream = imagecodecs.jpeg2k_encode(colour(), reversible=True, codecformat="j2k", mct=lossless)
    photometric = "YBR_RCT" if lossless else "RGB"
    content = made([stream], J2K, Rows=16, Columns=24, PhotometricInterpretation=photometric, **COLOUR)
    np.testing.assert_array_equal(read_dicom(content).color, colour())


def test_a_jpeg_file_put_into_dicom_as_rgb_is_what_its_own_header_says() -> None:
    """A JFIF stream is YCbCr whatever Photometric Interpretation says: grey must not turn green and pink."""
    grey = np.broadcast_to(np.arange(0, 240, 10, dtype=np.uint8)[:, None], (24, 32))
    file = io.BytesIO()
    Image.fromarray(np.stack([grey] * 3, axis=-1)).save(file, "JPEG", quality=95)
    size = {"Rows": 24, "Columns": 32, **COLOUR}
    shown = read_dicom(made([file.getvalue()], JPEG_8, PhotometricInterpretation="RGB", **size))
    assert shown.color is not None
    assert np.ptp(shown.color.astype(int), axis=-1).max() <= 2
    np.testing.assert_allclose(shown.pixels, grey, atol=2)


def test_a_jpeg_stream_that_says_nothing_of_its_colours_is_rgb_where_the_dicom_header_says_so() -> None:
    image = np.full((16, 24, 3), (200, 40, 90), dtype=np.uint8)
    stream = bytes(imagecodecs.jpeg8_encode(image, level=95, colorspace="RGB", outcolorspace="RGB"))
    adobe = stream.index(b"\xff\xee")
    bare = stream[:adobe] + stream[adobe + 16 :]
    for content in (stream, bare):
        shown = read_dicom(
            made([content], JPEG_8, Rows=16, Columns=24, PhotometricInterpretation="RGB", **COLOUR)
        )
        np.testing.assert_allclose(shown.color, image, atol=2)


def test_a_missing_photometric_interpretation_does_not_cost_the_image() -> None:
    shown = read_dicom(made(gradient(), PhotometricInterpretation=None))
    np.testing.assert_array_equal(shown.pixels, gradient())
