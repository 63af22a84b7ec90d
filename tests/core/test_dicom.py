"""DICOM pixels against dcmtk, an independent decoder, and against the standard worked by hand."""

from __future__ import annotations

import subprocess
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import UID, ExplicitVRLittleEndian

from tbviewer.core.dicom import masked
from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import Radiograph, SpacingOrigin, VoiLut, Window
from tbviewer.core.reading import read
from tbviewer.core.sources import Source, find_sources
from tbviewer.core.voi import apply_voi, full_window, map_values

# dcmtk draws overlays into the picture, and misreads 32-bit big endian; these are checked otherwise.
NOT_COMPARABLE = {"MR-SIEMENS-DICOM-WithOverlays.dcm", "examples_overlay.dcm"} | {
    "rtdose_expb.dcm",
    "rtdose_expb_1frame.dcm",
}
UNREADABLE = {
    "JPEG2000-embedded-sequence-delimiter.dcm": "damaged_pixels",
    "emri_small_jpeg_2k_lossless_too_short.dcm": "truncated",
    "MR_truncated.dcm": "truncated",
}
LOSSLESS_TWINS = {
    "RG1_J2KR.dcm": "RG1_UNCR.dcm",
    "RG3_J2KR.dcm": "RG3_UNCR.dcm",
    "MR2_J2KR.dcm": "MR2_UNCR.dcm",
    "693_J2KR.dcm": "693_UNCR.dcm",
    "US1_J2KR.dcm": "US1_UNCR.dcm",
    "emri_small_jpeg_2k_lossless.dcm": "emri_small.dcm",
    "emri_small_jpeg_ls_lossless.dcm": "emri_small.dcm",
    "emri_small_RLE.dcm": "emri_small.dcm",
    "emri_small_big_endian.dcm": "emri_small.dcm",
    "MR_small_jp2klossless.dcm": "MR_small.dcm",
    "MR_small_jpeg_ls_lossless.dcm": "MR_small.dcm",
    "rtdose_expb_1frame.dcm": "rtdose_1frame.dcm",
    "rtdose_rle_1frame.dcm": "rtdose_1frame.dcm",
    "SC_rgb_32bit.dcm": "SC_rgb.dcm",
    "SC_rgb_small_odd_big_endian.dcm": "SC_rgb_small_odd.dcm",
    "MR2_J2KI.dcm": "MR2_UNCI.dcm",
    "693_J2KI.dcm": "693_UNCI.dcm",
}
LOSSY = {"MR2_J2KI.dcm", "693_J2KI.dcm"}


def first(path: Path) -> Radiograph:
    listing = find_sources(str(path))
    assert listing.sources, listing.problems
    return read(listing.sources[0])


def shown_by_dcmtk(program: str, path: Path, out: Path, *options: str) -> np.ndarray | None:
    """Return what dcmtk shows, 0–1, or None where it cannot read the file."""
    subprocess.run([program, *options, str(path), str(out)], capture_output=True, check=False)
    if not out.exists():
        return None
    picture = np.asarray(Image.open(out)).astype(float)
    return picture / (65535 if picture.max() > 255 else 255)


def test_every_real_file_shows_what_an_independent_decoder_shows(
    pydicom_files: dict[str, Path], dcmtk: str, tmp_path: Path
) -> None:
    compared = 0
    for name, path in sorted(pydicom_files.items()):
        if name in NOT_COMPARABLE | UNREADABLE.keys() or not find_sources(str(path)).sources:
            continue
        radiograph = first(path)
        out = tmp_path / f"{name}.pnm"
        if radiograph.color is not None:
            wanted = shown_by_dcmtk(dcmtk, path, out, "+op")
            got = radiograph.color / 255
        elif radiograph.voi:
            option = "+Wl" if isinstance(radiograph.voi[0], VoiLut) else "+Wi"
            wanted = shown_by_dcmtk(dcmtk, path, out, "+opw", option, "1")
            got = apply_voi(radiograph)
        else:
            wanted = shown_by_dcmtk(dcmtk, path, out, "+opw", "+Wm")
            low, high = float(radiograph.pixels.min()), float(radiograph.pixels.max())
            got = map_values(radiograph.pixels, full_window(low, high))
            got = 1 - got if radiograph.inverted else got
        if wanted is None:  # dcmtk's tool has no JPEG 2000, JPEG-LS or 32-bit colour
            continue
        assert got.shape == wanted.shape, name
        # One grey level for rounding, two where YCbCr was converted.
        assert np.abs(got - wanted).max() <= 2.1 / 255, name
        compared += 1
    assert compared >= 60


@pytest.mark.parametrize("name", sorted(LOSSLESS_TWINS))
def test_each_compression_gives_the_pixels_of_its_uncompressed_twin(
    pydicom_files: dict[str, Path], name: str
) -> None:
    packed, plain = first(pydicom_files[name]), first(pydicom_files[LOSSLESS_TWINS[name]])
    if name in LOSSY:
        assert np.abs(packed.pixels - plain.pixels).mean() < 25
        assert np.corrcoef(packed.pixels.ravel(), plain.pixels.ravel())[0, 1] > 0.999
    else:
        assert np.array_equal(packed.pixels, plain.pixels)


@pytest.mark.parametrize(("name", "code"), sorted(UNREADABLE.items()))
def test_damaged_files_are_answered_in_words(pydicom_files: dict[str, Path], name: str, code: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        first(pydicom_files[name])
    assert raised.value.code == code
    assert name in str(raised.value)


def test_the_chest_of_pydicom_data(chest: Path) -> None:
    radiograph = first(chest)  # its preamble is that of a TIFF file, which must not win
    assert (radiograph.file_format, radiograph.rows, radiograph.columns) == ("DICOM", 1955, 1841)
    assert radiograph.inverted
    assert radiograph.identity.body_part == "CHEST"
    assert radiograph.identity.view_position == "PA"
    assert int(radiograph.identity.patient_age_years or 0) == 64  # from the dates
    # dcmdump: (0028,1050) DS [15000], (0028,1051) DS [30000]
    assert radiograph.voi == (Window(15000.0, 30000.0, "LINEAR", ""),)


def test_real_files_outside_pydicom(real_data: Path, dcmtk: str, tmp_path: Path) -> None:
    folder = real_data / "dicom"
    for name in ("RG2_JPLL", "RG3_RLE", "chest_rsna_jpeg_baseline", "CR-ModalitySequenceLUT"):
        radiograph = first(folder / f"{name}.dcm")
        option = ("+Wi", "1") if radiograph.voi else ("+Wm",)
        wanted = shown_by_dcmtk(dcmtk, folder / f"{name}.dcm", tmp_path / f"{name}.pgm", "+opw", *option)
        low, high = float(radiograph.pixels.min()), float(radiograph.pixels.max())
        got = apply_voi(radiograph, radiograph.voi[0] if radiograph.voi else full_window(low, high))
        assert wanted is not None
        assert np.abs(got - wanted).max() <= 1.1 / 255, name


# -- made files: one rule each ---------------------------------------------------------------------------


def dataset(pixels: np.ndarray, **elements: object) -> Dataset:
    """Return a minimal CR holding some pixels, uint16 unless the elements say otherwise."""
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.1.1.1")
    made.file_meta.MediaStorageSOPInstanceUID = UID("1.2.3")
    made.SOPClassUID, made.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.1", "1.2.3"
    made.Rows, made.Columns = pixels.shape[:2]
    made.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    made.PhotometricInterpretation = "MONOCHROME2"
    made.BitsAllocated = made.BitsStored = 8 * pixels.dtype.itemsize
    made.HighBit = made.BitsStored - 1
    made.PixelRepresentation = 0
    made.PixelData = pixels.tobytes() + b"\0" * (pixels.nbytes % 2)
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


def saved(made: Dataset, path: Path) -> Radiograph:
    made.save_as(path, enforce_file_format=True)
    return read(Source(str(path)))


ROW = np.array([[100, 500, 1000]], dtype=np.uint16)


def test_monochrome1_is_inverted_around_the_window_not_the_images_maximum(tmp_path: Path) -> None:
    """Worked by hand: in the window 0–4095 the values 100, 500, 1000 are shown as 3995, 3595, 3095."""
    made = dataset(ROW, PhotometricInterpretation="MONOCHROME1", BitsStored=12, HighBit=11)
    radiograph = saved(made, tmp_path / "m1.dcm")
    shown = apply_voi(radiograph, full_window(0, 4095)) * 4095
    assert shown[0] == pytest.approx([3995, 3595, 3095], abs=0.01)


def test_monochrome1_with_shape_inverse_is_inverted_once(tmp_path: Path) -> None:
    made = dataset(ROW, PhotometricInterpretation="MONOCHROME1", PresentationLUTShape="INVERSE")
    assert saved(made, tmp_path / "a.dcm").inverted


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        # PS3.3 C.11.2.1.2: ((x - (c - 0.5)) / (w - 1)) + 0.5 with c = 500, w = 401
        ("LINEAR", [0.0, (0.5 / 400) + 0.5, 1.0]),
        ("LINEAR_EXACT", [0.0, 0.5, 1.0]),
        ("SIGMOID", [1 / (1 + np.exp(4 * 400 / 401)), 0.5, 1 / (1 + np.exp(-4 * 500 / 401))]),
    ],
)
def test_window_functions_by_the_standards_formula(
    tmp_path: Path, function: str, expected: list[float]
) -> None:
    made = dataset(ROW, WindowCenter="500", WindowWidth="401", VOILUTFunction=function)
    assert apply_voi(saved(made, tmp_path / "w.dcm"))[0] == pytest.approx(expected, abs=1e-4)


def test_several_windows_keep_their_names(tmp_path: Path) -> None:
    made = dataset(
        ROW, WindowCenter=[10, 20], WindowWidth=[5, 6], WindowCenterWidthExplanation=["LUNG", "BONE"]
    )
    voi = saved(made, tmp_path / "w.dcm").voi
    assert [v.explanation for v in voi] == ["LUNG", "BONE"]


def test_rescale_is_applied_and_a_modality_lut_replaces_it(tmp_path: Path) -> None:
    scaled = saved(dataset(ROW, RescaleSlope="2", RescaleIntercept="-100"), tmp_path / "s.dcm")
    assert scaled.pixels[0].tolist() == [100, 900, 1900]
    item = Dataset()
    item.add_new(0x00283002, "US", [3, 499, 16])
    item.add_new(0x00283006, "US", [7, 8, 9])
    made = dataset(ROW, RescaleSlope="2", RescaleIntercept="-100")
    made.ModalityLUTSequence = [item]
    assert saved(made, tmp_path / "l.dcm").pixels[0].tolist() == [7, 8, 9]


def test_a_voi_lut_is_offered_beside_the_windows(tmp_path: Path) -> None:
    item = Dataset()
    item.add_new(0x00283002, "US", [4, 500, 8])
    item.add_new(0x00283006, "US", [0, 85, 170, 255])
    item.LUTExplanation = "NORMAL"
    made = dataset(np.array([[499, 501, 502, 900]], dtype=np.uint16))
    made.VOILUTSequence = [item]
    radiograph = saved(made, tmp_path / "v.dcm")
    assert radiograph.voi[0].explanation == "NORMAL"
    assert apply_voi(radiograph)[0] * 255 == pytest.approx([0, 85, 170, 255], abs=0.01)


def test_padding_is_black_and_stays_out_of_the_automatic_window(tmp_path: Path) -> None:
    pixels = np.full((64, 64), 1000, dtype=np.uint16)
    pixels[:, :32] = 65000
    pixels[:, 40:] = 2000
    made = dataset(pixels, PhotometricInterpretation="MONOCHROME1")
    made.add_new(0x00280120, "US", 65000)
    radiograph = saved(made, tmp_path / "p.dcm")
    shown = apply_voi(radiograph)
    assert (shown[:, :32] == 0).all()  # black, although MONOCHROME1 shows high values dark anyway
    assert shown[0, 35] == pytest.approx(1.0, abs=1e-6)
    assert shown[0, 60] == pytest.approx(0.0, abs=1e-6)


def test_an_overlay_is_a_layer_and_not_in_the_pixels(tmp_path: Path) -> None:
    made = dataset(np.zeros((4, 8), dtype=np.uint16))
    made.add_new(0x60000010, "US", 2)
    made.add_new(0x60000011, "US", 8)
    made.add_new(0x60000050, "SS", [2, 1])
    made.add_new(0x60000100, "US", 1)
    made.add_new(0x60000102, "US", 0)
    made.add_new(0x60003000, "OW", bytes([0b00000001, 0b10000000]))
    radiograph = saved(made, tmp_path / "o.dcm")
    (layer,) = radiograph.overlays
    assert (layer.row, layer.column) == (1, 0)
    assert np.argwhere(layer.mask).tolist() == [[0, 0], [1, 7]]  # bits fill from the least significant
    assert radiograph.pixels.max() == 0


@given(
    st.integers(1, 16).flatmap(lambda s: st.tuples(st.just(s), st.integers(s - 1, 15))),
    st.booleans(),
    st.integers(0, 65535),
    st.integers(0, 65535),
)
def test_only_the_stored_bits_count(layout: tuple[int, int], signed: bool, value: int, rubbish: int) -> None:
    bits, high = layout
    shift = high + 1 - bits
    value &= (1 << bits) - 1
    word = (rubbish & ~(((1 << bits) - 1) << shift)) | (value << shift)
    expected = value - (1 << bits) if signed and value >> (bits - 1) else value
    assert int(masked(np.array([word & 0xFFFF], dtype=np.uint16), bits, high, signed)[0]) == expected


GEOMETRY = [
    ({}, SpacingOrigin.UNKNOWN),
    ({"ImagerPixelSpacing": [0.2, 0.2]}, SpacingOrigin.DETECTOR),
    ({"PixelSpacing": [0.2, 0.2]}, SpacingOrigin.NOT_STATED),
    ({"PixelSpacing": [0.2, 0.2], "ImagerPixelSpacing": [0.2, 0.2]}, SpacingOrigin.DETECTOR),
    ({"PixelSpacing": [0.18, 0.18], "ImagerPixelSpacing": [0.2, 0.2]}, SpacingOrigin.CALIBRATED),
    ({"PixelSpacing": [0.2, 0.2], "PixelSpacingCalibrationType": "FIDUCIAL"}, SpacingOrigin.CALIBRATED),
]


@pytest.mark.parametrize(("elements", "origin"), GEOMETRY)
def test_a_ruler_says_what_it_knows(
    tmp_path: Path, elements: dict[str, object], origin: SpacingOrigin
) -> None:
    assert saved(dataset(ROW, **elements), tmp_path / "g.dcm").spacing.origin is origin


def test_names_in_other_alphabets(tmp_path: Path) -> None:
    made = dataset(ROW, SpecificCharacterSet="ISO_IR 144", PatientName="Люкceмбypг^Иван")
    assert saved(made, tmp_path / "r.dcm").identity.patient_name == "Люкceмбypг, Иван"
    made = dataset(
        ROW, SpecificCharacterSet=["", "ISO 2022 IR 87"], PatientName="Yamada^Tarou=山田^太郎=やまだ^たろう"
    )
    assert saved(made, tmp_path / "j.dcm").identity.patient_name == "Yamada, Tarou"


def test_age_from_months_and_from_dates(tmp_path: Path) -> None:
    assert saved(dataset(ROW, PatientAge="018M"), tmp_path / "a.dcm").identity.patient_age_years == 1.5
    made = dataset(ROW, PatientBirthDate="20000101", StudyDate="20200101")
    assert saved(made, tmp_path / "b.dcm").identity.patient_age_years == pytest.approx(20, abs=0.01)


TEXTURE = (np.add.outer(np.arange(64) ** 2, np.arange(48) * 7) % 4096).astype(np.uint16)
ENCODERS = {
    "1.2.840.10008.1.2.5": lambda a: None,
    "1.2.840.10008.1.2.4.57": lambda a: imagecodecs.ljpeg_encode(a, bitspersample=12),
    "1.2.840.10008.1.2.4.70": lambda a: imagecodecs.ljpeg_encode(a, bitspersample=12),
    "1.2.840.10008.1.2.4.80": imagecodecs.jpegls_encode,
    "1.2.840.10008.1.2.4.90": lambda a: imagecodecs.jpeg2k_encode(a, reversible=True, level=0),
    "1.2.840.10008.1.2.4.201": lambda a: imagecodecs.htj2k_encode(a, reversible=True),
}


@pytest.mark.parametrize("syntax", sorted(ENCODERS))
def test_lossless_syntaxes_return_the_pixels_that_went_in(tmp_path: Path, syntax: str) -> None:
    made = dataset(TEXTURE, BitsStored=12, HighBit=11)
    path = tmp_path / "c.dcm"
    if syntax == "1.2.840.10008.1.2.5":
        made.compress(UID(syntax), generate_instance_uid=False)
    else:
        try:
            made.PixelData = encapsulate([bytes(ENCODERS[syntax](TEXTURE))])
        except (AttributeError, imagecodecs.DelayedImportError):
            pytest.skip("this build of imagecodecs cannot encode it")
        made["PixelData"].VR, made["PixelData"].is_undefined_length = "OB", True
        made.file_meta.TransferSyntaxUID = UID(syntax)
    assert np.array_equal(saved(made, path).pixels, TEXTURE)


@pytest.mark.parametrize("option", ["+te", "+tb", "+ti", "+td"])
def test_uncompressed_and_deflated_syntaxes(tmp_path: Path, dcmtk: str, option: str) -> None:
    """dcmconv of dcmtk writes explicit little endian, big endian, implicit and deflated."""
    dataset(TEXTURE, BitsStored=12, HighBit=11).save_as(tmp_path / "in.dcm", enforce_file_format=True)
    converter = Path(dcmtk).with_name("dcmconv")
    subprocess.run([converter, option, tmp_path / "in.dcm", tmp_path / "out.dcm"], check=True)
    assert np.array_equal(read(Source(str(tmp_path / "out.dcm"))).pixels, TEXTURE)


def test_jpeg_baseline_and_12_bit_extended(tmp_path: Path, dcmtk: str) -> None:
    smooth = np.add.outer(np.arange(64) * 20, np.arange(48) * 30).astype(np.uint16)
    for options, pixels, bits in (
        (("+eb",), (smooth // 16).astype(np.uint8), 8),
        (("+ee",), smooth, 12),
    ):
        made = dataset(pixels, BitsStored=bits, HighBit=bits - 1)
        made.save_as(tmp_path / "in.dcm", enforce_file_format=True)
        coder = Path(dcmtk).with_name("dcmcjpeg")
        subprocess.run([coder, *options, "+q", "95", tmp_path / "in.dcm", tmp_path / "out.dcm"], check=True)
        got = read(Source(str(tmp_path / "out.dcm"))).pixels
        assert np.abs(got - pixels).mean() < 0.004 * (1 << bits)


def test_frames_of_one_object_are_listed_each(tmp_path: Path) -> None:
    frames = np.stack([np.full((4, 4), 10, np.uint16), np.full((4, 4), 20, np.uint16)])
    made = dataset(frames[0], NumberOfFrames=2)
    made.PixelData = frames.tobytes()
    made.save_as(tmp_path / "f.dcm", enforce_file_format=True)
    sources = find_sources(str(tmp_path / "f.dcm")).sources
    assert [s.name.rsplit("#", 1)[1] for s in sources] == ["1", "2"]
    assert [read(s).pixels[0, 0] for s in sources] == [10, 20]


# -- files that hurt ---------------------------------------------------------------------------------------


def code_of(path: Path) -> str:
    listing = find_sources(str(path))
    if listing.problems:
        return listing.problems[0].reason.partition(":")[0]
    with pytest.raises(UnreadableError) as raised:
        read(listing.sources[0])
    return raised.value.code


def header(syntax: str) -> bytes:
    value = syntax.encode() + b"\0" * (len(syntax) % 2)
    return b"\0" * 128 + b"DICM" + b"\x02\0\x10\0UI" + len(value).to_bytes(2, "little") + value


def test_a_deflated_bomb_is_not_unpacked(tmp_path: Path) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    zeros = b"\0" * (1 << 20)
    bomb = b"".join(packer.compress(zeros) for _ in range(600)) + packer.flush()
    (tmp_path / "bomb.dcm").write_bytes(header("1.2.840.10008.1.2.1.99") + bomb)
    assert code_of(tmp_path / "bomb.dcm") == "too_large"


@pytest.mark.parametrize("depth", [2_000, 5_000, 100_000])
@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1"])
def test_deep_nesting_is_refused_at_once(tmp_path: Path, depth: int, syntax: str) -> None:
    tag = b"\x08\0\x40\x11" + (b"SQ\0\0" if syntax.endswith(".1") else b"") + b"\xff" * 4
    level = tag + b"\xfe\xff\0\xe0" + b"\xff" * 4
    (tmp_path / "deep.dcm").write_bytes(header(syntax) + level * depth)
    assert code_of(tmp_path / "deep.dcm") == "nested_too_deeply"


def test_a_header_that_claims_a_gigantic_rle_image(tmp_path: Path) -> None:
    made = dataset(np.zeros((8, 8), dtype=np.uint16))
    made.compress(UID("1.2.840.10008.1.2.5"), generate_instance_uid=False)
    made.Rows = made.Columns = 40_000
    made.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    assert code_of(tmp_path / "a.dcm") == "too_large"
    made.Rows = made.Columns = 14_000  # under the limit, but the stream cannot hold it
    made.save_as(tmp_path / "b.dcm", enforce_file_format=True)
    assert code_of(tmp_path / "b.dcm") == "truncated"


def test_an_html_page_named_dcm(tmp_path: Path) -> None:
    (tmp_path / "page.dcm").write_text("<!DOCTYPE html><title>Sign in</title>")
    assert code_of(tmp_path / "page.dcm") == "not_a_picture"


def test_a_file_cut_short_anywhere_is_answered(tmp_path: Path, pydicom_files: dict[str, Path]) -> None:
    whole = pydicom_files["MR_small.dcm"].read_bytes()
    path = tmp_path / "cut.dcm"
    for length in [*range(0, 1400, 7), len(whole) // 2, len(whole) - 200]:
        path.write_bytes(whole[:length])
        assert code_of(path)  # anything but an answer in words fails


def test_messages_carry_no_patient_data(tmp_path: Path) -> None:
    made = dataset(ROW, PatientName="SECRET^NAME", PatientID="SECRETID", WindowCenter="1", WindowWidth="0")
    made.PixelData = b"\0\0"
    made.save_as(tmp_path / "x.dcm", enforce_file_format=True)
    with pytest.raises(UnreadableError) as raised:
        read(Source(str(tmp_path / "x.dcm")))
    assert "SECRET" not in repr(raised.value)


def test_pydicom_reads_what_we_compare_with() -> None:
    assert pydicom.__version__ >= "3.0.2"
