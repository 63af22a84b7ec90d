"""Files made to hurt: each ends in one sentence, in bounded memory and time."""

from __future__ import annotations

import struct
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbviewer.core.dicom import read_dicom
from tbviewer.core.dicom_structure import open_data_set
from tbviewer.core.errors import UnreadableError
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tests.core.dicom_files import (
    DEFLATED,
    EXPLICIT,
    IMPLICIT,
    assert_not_silent,
    element,
    gradient,
    header,
    item,
    made,
    real_file,
    saved,
)

MIB = 1 << 20
J2K, RLE, JPEG = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.50"
META = b"\0" * 128 + b"DICM"


@contextmanager
def bounded(megabytes: int, seconds: float) -> Iterator[None]:
    """Fail if the block allocates more, or takes more of the processor: others may be busy on the machine."""
    tracemalloc.start()
    start = time.process_time()
    try:
        yield
        elapsed = time.process_time() - start
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < megabytes * MIB
    assert elapsed < seconds


def code(content: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_dicom(content)
    assert len(caught.value.sentence) > 20
    return caught.value.code


def meta(syntax: str) -> bytes:
    value = syntax.encode() + b"\0" * (len(syntax) % 2)
    return META + struct.pack("<HH2sH", 2, 0x10, b"UI", len(value)) + value


def test_a_deflate_bomb_stops_early() -> None:
    packer = zlib.compressobj(9, wbits=-15)
    bomb = packer.compress(element(0x0009, 0x0010, b"OB", b"", 300 * MIB))
    bomb += b"".join(packer.compress(b"\0" * MIB) for _ in range(300)) + packer.flush()
    assert len(bomb) < 400_000
    with bounded(150, 10):
        assert code(meta(DEFLATED) + bomb) == "too_large"


def test_a_radiograph_that_deflates_well_is_not_a_bomb() -> None:
    blank = np.zeros((3000, 3000), dtype=np.uint16)
    assert read_dicom(made(blank, DEFLATED)).pixels.shape == (3000, 3000)


@pytest.mark.parametrize("depth", [2_000, 5_000])
@pytest.mark.parametrize("undefined", [True, False])
def test_nested_sequences_do_not_reach_the_parser(depth: int, undefined: bool) -> None:
    heads = []
    for level in range(depth):  # from the innermost out; each level is 20 bytes
        inside, around = (0xFFFFFFFF, 0xFFFFFFFF) if undefined else (20 * level, 20 * level + 8)
        heads.append(element(0x0040, 0xA730, b"SQ", b"", around) + item(b"", inside))
    inner = b"".join(reversed(heads))
    with bounded(20, 5):
        assert code(meta(EXPLICIT) + inner) == "nested_too_deeply"


@pytest.mark.parametrize("syntax", [EXPLICIT, IMPLICIT])
def test_nesting_without_any_end_is_refused_at_once(syntax: str) -> None:
    vr = b"SQ\0\0" if syntax == EXPLICIT else b""
    level = b"\x08\0\x40\x11" + vr + b"\xff" * 4 + b"\xfe\xff\0\xe0" + b"\xff" * 4
    with bounded(20, 2):
        assert code(meta(syntax) + level * 100_000) == "nested_too_deeply"


def test_nesting_cannot_hide_behind_lengths_that_lie() -> None:
    # An inner element claims to reach far beyond its item; what follows must not escape the count.
    nested = b"".join(
        element(0x0040, 0xA730, b"SQ", b"", 0xFFFFFFFF) + item(b"", 0xFFFFFFFF) for _ in range(3_000)
    )
    liar = element(0x0040, 0x0001, b"OB", b"", 0x7FFFFFF0)
    sequence = item(liar)
    content = meta(EXPLICIT) + element(0x0008, 0x1140, b"SQ", sequence) + nested
    assert code(content) == "nested_too_deeply"


@pytest.mark.parametrize("syntax", [EXPLICIT, RLE, J2K])
def test_a_header_that_claims_a_huge_image_costs_no_memory(syntax: str) -> None:
    content = made([b"\0" * 64], syntax, Columns=40_000, Rows=40_000)
    with bounded(10, 2):
        assert code(content) == "too_large"


def test_an_rle_frame_far_too_small_for_its_image_costs_no_memory() -> None:
    stream = struct.pack("<16I", 2, 64, 66, *[0] * 13) + b"\x81\0\x81\0"
    with bounded(10, 2):
        assert code(made([stream], RLE, Columns=8_000, Rows=8_000)) == "truncated"


@pytest.mark.parametrize(
    "offsets", [[2, 64, 10**9], [2, 10**9, 66], [2, 66, 64], [15, 64], [0], [2, 0, 0], [2, 64, 64]]
)
def test_rle_headers_that_lie_are_damage(offsets: list[int]) -> None:
    stream = struct.pack("<16I", *offsets, *[0] * (16 - len(offsets))) + b"\x81\0" * 40
    assert code(made([stream], RLE, Columns=48, Rows=32)) in ("damaged_pixels", "truncated")


def test_a_stream_that_claims_a_huge_image_costs_no_memory() -> None:
    stream = bytearray(imagecodecs.jpeg2k_encode(gradient(), codecformat="j2k"))
    struct.pack_into(">II", stream, 8, 60_000, 60_000)
    jpeg = bytearray(imagecodecs.jpeg8_encode(gradient(bits=8).astype(np.uint8)))
    at = jpeg.index(b"\xff\xc0")
    struct.pack_into(">HH", jpeg, at + 5, 60_000, 60_000)
    for content, syntax in ((stream, J2K), (jpeg, JPEG)):
        with bounded(20, 2):
            assert code(made([bytes(content)], syntax, Columns=48, Rows=32)) == "size_mismatch"


def test_a_lookup_table_that_lies_about_its_size_is_left_out() -> None:
    dataset = header(Rows=32, Columns=48)
    table = header()
    table.add_new("LUTDescriptor", "US", [0, 0, 99])
    table.add_new("LUTData", "OW", b"\1\2")
    dataset.VOILUTSequence = dataset.ModalityLUTSequence = [table]
    dataset.PixelData = gradient().tobytes()
    dataset["PixelData"].VR = "OW"
    shown = read_dicom(saved(dataset))
    assert shown.voi == ()
    np.testing.assert_array_equal(shown.pixels, gradient())


@pytest.mark.parametrize("share", [0.01, 0.2, 0.5, 0.9, 0.999])
@pytest.mark.parametrize(
    "name", ["RG1_UNCR.dcm", "RG1_J2KI.dcm", "RG3_RLE.dcm", "RG3_JLSL.dcm", "JPGExtended.dcm"]
)
def test_a_file_cut_short_is_not_shown(name: str, share: float) -> None:
    content = real_file(name).read_bytes()
    assert code(content[: int(len(content) * share)]) in ("truncated", "no_image")


@pytest.mark.parametrize("rest", ["missing", "zeros"])
@pytest.mark.parametrize("kind", ["baseline", "lossless", "JPEG-LS", "JPEG 2000"])
def test_a_stream_that_ends_early_in_a_whole_file_is_not_shown(kind: str, rest: str) -> None:
    """Decoders fill what is missing with grey or stripes, which the model scores as if it were a chest."""
    image = gradient(bits=8).astype(np.uint8)
    stream, syntax, bits = {
        "baseline": (imagecodecs.jpeg8_encode(image), JPEG, 8),
        "lossless": (imagecodecs.ljpeg_encode(gradient(), bitspersample=12), "1.2.840.10008.1.2.4.70", 12),
        "JPEG-LS": (imagecodecs.jpegls_encode(gradient()), "1.2.840.10008.1.2.4.80", 12),
        "JPEG 2000": (imagecodecs.jpeg2k_encode(gradient(), reversible=True, codecformat="j2k"), J2K, 12),
    }[kind]
    rows, columns = image.shape
    size = {
        "Rows": rows,
        "Columns": columns,
        "BitsStored": bits,
        "HighBit": bits - 1,
        "BitsAllocated": -8 * (-bits // 8),
    }
    assert read_dicom(made([bytes(stream)], syntax, **size)).pixels.shape == image.shape
    kept = bytes(stream[: len(stream) * 3 // 4])
    cut = kept if rest == "missing" else kept.ljust(len(stream), b"\0")
    with pytest.raises(UnreadableError) as raised:
        read_dicom(made([cut], syntax, **size))
    assert raised.value.code in ("truncated", "damaged_pixels")


def test_a_file_cut_short_is_a_problem_or_an_error_but_never_silent(tmp_path: Path) -> None:
    content = real_file("MR_small.dcm").read_bytes()
    path = tmp_path / "cut.dcm"
    for size in [*range(0, 1400, 7), len(content) // 2, len(content) - 200]:
        path.write_bytes(content[:size])
        assert_not_silent(path)


_SMALL = made(
    gradient(8, 8),
    WindowCenter="2000",
    WindowWidth="4000",
    PixelSpacing=[0.1, 0.1],
    PatientName="Test^Name",
    NumberOfFrames=1,
)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_flipped_bytes_end_in_an_image_or_a_sentence(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = bytearray(_SMALL)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / "flipped.dcm"
    path.write_bytes(content)
    try:
        assert read(Source(str(path))).pixels.dtype == np.float32
    except UnreadableError as error:
        assert error.code


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_after_the_preamble_are_walked_or_refused(tail: bytes) -> None:
    for content in (META + tail, meta(EXPLICIT) + tail, b"\x08\0\x05\0" + tail):
        try:
            open_data_set(content)
        except UnreadableError as error:
            assert error.code


def test_no_sentence_tells_who_the_patient_is() -> None:
    content = made(gradient(), PatientName="Secret^Person", PatientID="4711", PhotometricInterpretation="HSV")
    with pytest.raises(UnreadableError) as caught:
        read_dicom(content)
    assert "Secret" not in str(caught.value)
    assert "4711" not in str(caught.value)
