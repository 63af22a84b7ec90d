"""PNG, JPEG, TIFF and BMP pictures."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from tbviewer.core.errors import UnreadableError
from tbviewer.core.radiograph import Radiograph
from tbviewer.core.raster import count_pages, read_raster
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from tbviewer.core.voi import apply_voi

GREY = (np.add.outer(np.arange(20) * 7, np.arange(30) * 3) % 256).astype(np.uint8)
DEEP = (np.add.outer(np.arange(20) * 1999, np.arange(30) * 701) % 65536).astype(np.uint16)
RGB = np.stack([GREY, GREY[::-1], 255 - GREY], axis=-1)


def stored(image: Image.Image, form: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def code(content: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_raster(content)
    return caught.value.code


def chunk(kind: bytes, value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + kind + value + struct.pack(">I", zlib.crc32(kind + value))


def png(columns: int, rows: int, bits: int, color: int, lines: bytes) -> bytes:
    """Return a PNG made chunk by chunk."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, bits, color, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def check_grey(found: Radiograph, expected: np.ndarray, form: str, bits: int = 8) -> None:
    np.testing.assert_array_equal(found.pixels, expected.astype(np.float32))
    assert found.pixels.dtype == np.float32
    assert (found.file_format, found.bits_stored, found.color, found.inverted) == (form, bits, None, False)


@pytest.mark.parametrize("form", ["PNG", "TIFF", "BMP"])
def test_eight_bit_grey_keeps_every_value(form: str) -> None:
    check_grey(read_raster(stored(Image.fromarray(GREY), form)), GREY, form)


def test_a_jpeg_is_read_as_another_decoder_reads_it() -> None:
    content = stored(Image.fromarray(GREY), "JPEG", quality=80)
    check_grey(read_raster(content), np.asarray(imagecodecs.jpeg8_decode(content)), "JPEG")


def test_sixteen_bit_png_keeps_sixteen_bits() -> None:
    lines = b"".join(b"\0" + row.astype(">u2").tobytes() for row in DEEP)
    check_grey(read_raster(png(30, 20, 16, 0, lines)), DEEP, "PNG", 16)


@pytest.mark.parametrize("order", ["<", ">"])
def test_sixteen_bit_tiff_keeps_sixteen_bits(order: str) -> None:
    check_grey(read_raster(tiff(DEEP, order)), DEEP, "TIFF", 16)


def tiff(
    pixels: np.ndarray, order: str = "<", photometric: int = 1, bits: int = 0, columns: int = 0
) -> bytes:
    """Return a TIFF of one strip, made tag by tag; of packed samples, with their bits and columns."""
    data = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    rows, columns = pixels.shape[0], columns or pixels.shape[1]
    tags = [
        *((256, 4, columns), (257, 4, rows), (258, 3, bits or 8 * pixels.dtype.itemsize), (259, 3, 1)),
        *((262, 3, photometric), (273, 4, 8), (277, 3, 1), (278, 4, rows), (279, 4, len(data))),
    ]
    entries = b"".join(
        struct.pack(f"{order}HHI", tag, kind, 1)
        + (struct.pack(f"{order}HH", value, 0) if kind == 3 else struct.pack(f"{order}I", value))
        for tag, kind, value in tags
    )
    mark = b"II*\0" if order == "<" else b"MM\0*"
    return (
        mark
        + struct.pack(f"{order}I", 8 + len(data))
        + data
        + struct.pack(f"{order}H", len(tags))
        + entries
        + b"\0" * 4
    )


TWELVE_BITS = DEEP >> 4


def deep_png(samples: np.ndarray) -> bytes:
    """Return a PNG of samples ``(rows, columns, 2 to 4)`` of 16 bits, its lines filtered."""
    return bytes(imagecodecs.png_encode(samples.astype(np.uint16)))


def deep_tiff(samples: np.ndarray, order: str, compression: int = 1, planar: int = 1) -> bytes:
    """Return a TIFF of one strip of samples ``(rows, columns, 3 or 4)`` of 16 bits."""
    rows, columns, bands = samples.shape
    data = samples.astype(f"{order}u2").tobytes()
    data = {1: bytes, 5: imagecodecs.lzw_encode, 8: zlib.compress}[compression](data)
    bits = struct.pack(f"{order}{bands}H", *[16] * bands)
    tags = [
        *((256, 4, 1, columns), (257, 4, 1, rows), (258, 3, bands, 8), (259, 3, 1, compression)),
        *((262, 3, 1, 2), (273, 4, 1, 16), (277, 3, 1, bands), (278, 4, 1, rows), (279, 4, 1, len(data))),
        *((284, 3, 1, planar), (338, 3, 1, 2)),
    ]
    entries = b"".join(
        struct.pack(f"{order}HHI", tag, kind, count)
        + (
            struct.pack(f"{order}HH", value, 0)
            if kind == 3 and count == 1
            else struct.pack(f"{order}I", value)
        )
        for tag, kind, count, value in tags[: 10 if bands == 3 else 11]
    )
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 16 + len(data))
    directory = struct.pack(f"{order}H", 10 if bands == 3 else 11) + entries + b"\0" * 4
    return head + bits.ljust(8, b"\0") + data + directory


@pytest.mark.parametrize("values", [TWELVE_BITS, DEEP, DEEP >> 9])
def test_grey_of_sixteen_bits_stored_as_colour_or_with_transparency_keeps_them(values: np.ndarray) -> None:
    """Pillow keeps the high byte: what has 12 bits was nearly black."""
    opaque = np.full_like(values, 65535)
    for bands in ([values] * 3, [values, opaque], [values] * 3 + [opaque]):
        check_grey(read_raster(deep_png(np.stack(bands, axis=-1))), values, "PNG", 16)
    for bands in ([values] * 3, [values] * 3 + [opaque]):
        for order in "<>":
            for compression in (1, 5, 8):
                content = deep_tiff(np.stack(bands, axis=-1), order, compression)
                check_grey(read_raster(content), values, "TIFF", 16)


def test_colour_and_transparency_of_sixteen_bits() -> None:
    found = read_raster(deep_png(RGB.astype(np.uint16) << 4))  # 12 bits lie low in the 16
    np.testing.assert_array_equal(found.color, RGB)
    np.testing.assert_allclose(found.pixels, RGB @ [0.299, 0.587, 0.114], atol=1e-3)
    half = np.full_like(TWELVE_BITS, 32768)
    found = read_raster(deep_png(np.stack([TWELVE_BITS, half], axis=-1)))
    np.testing.assert_allclose(found.pixels, TWELVE_BITS / 2, atol=1)
    clear = deep_png(np.stack([TWELVE_BITS] * 3, axis=-1))
    transparent = TWELVE_BITS[3, 4]
    key = chunk(b"tRNS", struct.pack(">3H", *[transparent] * 3))
    at = clear.index(b"IDAT") - 4
    expected = np.where(transparent == TWELVE_BITS, 0, TWELVE_BITS)
    check_grey(read_raster(clear[:at] + key + clear[at:]), expected, "PNG", 16)


def test_deep_colour_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    content = deep_png(np.stack([TWELVE_BITS] * 3, axis=-1))
    at = content.index(b"IDAT") - 4
    turned = content[:at] + chunk(b"eXIf", exif.tobytes().removeprefix(b"Exif\0\0")) + content[at:]
    check_grey(read_raster(turned), ORIENTATIONS[6](TWELVE_BITS), "PNG", 16)


def test_deep_colour_in_another_form_says_how_to_save_it() -> None:
    with pytest.raises(UnreadableError, match="Save it as 16-bit grey PNG") as caught:
        read_raster(deep_tiff(np.stack([TWELVE_BITS] * 3, axis=-1), "<", planar=2))
    assert caught.value.code == "unsupported_pixels"


@pytest.mark.parametrize("bands", [2, 3, 4])
def test_deep_colour_cut_short_is_not_shown(bands: int) -> None:
    content = deep_png(np.stack([TWELVE_BITS] * bands, axis=-1))
    assert code(content[: len(content) // 2]) == "truncated"


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("pixels", [GREY, DEEP])
def test_a_tiff_whose_zero_is_white_is_shown_with_zero_white(pixels: np.ndarray, order: str) -> None:
    found = read_raster(tiff(pixels, order, photometric=0))
    shown = apply_voi(found)
    assert np.corrcoef(shown.ravel(), pixels.ravel())[0, 1] < -0.99
    if pixels is DEEP:
        np.testing.assert_array_equal(found.pixels, DEEP)


@pytest.mark.parametrize("photometric", [0, 1])
@pytest.mark.parametrize("order", ["<", ">"])
def test_twelve_bits_packed_without_a_gap_are_read(order: str, photometric: int) -> None:
    """TIFF 6.0: bits are packed from the highest down, in either byte order."""
    found = read_raster(
        tiff(
            np.frombuffer(b"\xab\xcd\xef\x12\x34\x56", np.uint8)[None], order, photometric, bits=12, columns=4
        )
    )
    assert found.pixels.tolist() == [[0xABC, 0xDEF, 0x123, 0x456]]
    assert (found.inverted, found.bits_stored) == (photometric == 0, 12)


def test_one_bit_pictures_are_black_and_white() -> None:
    found = read_raster(stored(Image.fromarray(GREY > 100), "PNG"))
    check_grey(found, np.where(GREY > 100, 255, 0), "PNG")


def test_colour_is_shown_and_its_luminance_given_to_the_model() -> None:
    found = read_raster(stored(Image.fromarray(RGB), "PNG"))
    np.testing.assert_array_equal(found.color, RGB)
    np.testing.assert_allclose(found.pixels, RGB @ [0.299, 0.587, 0.114], atol=1e-3)  # ITU-R BT.601


@pytest.mark.parametrize("form", ["PNG", "TIFF", "BMP"])
def test_a_grey_picture_stored_as_colour_is_grey(form: str) -> None:
    check_grey(read_raster(stored(Image.fromarray(np.stack([GREY] * 3, axis=-1)), form)), GREY, form)


def test_a_grey_palette_is_grey() -> None:
    image = Image.fromarray(GREY // 64).convert("P")
    image.putpalette([v for i in range(4) for v in (i * 80,) * 3])
    check_grey(read_raster(stored(image, "PNG")), (GREY // 64) * 80, "PNG")


def test_transparency_lies_on_black() -> None:
    half = np.full_like(GREY, 128)
    found = read_raster(stored(Image.merge("LA", [Image.fromarray(GREY), Image.fromarray(half)]), "PNG"))
    np.testing.assert_allclose(found.pixels, GREY * (128 / 255), atol=1)
    clear = stored(Image.fromarray(RGB), "PNG", transparency=tuple(int(v) for v in RGB[0, 0]))
    found = read_raster(clear)
    assert found.color is not None
    np.testing.assert_array_equal(found.color[0, 0], [0, 0, 0])


# EXIF 2.3, tag 0x0112: which visual side the stored first row and first column are.
ORIENTATIONS = {
    1: lambda stored: stored,
    2: lambda stored: stored[:, ::-1],
    3: lambda stored: stored[::-1, ::-1],
    4: lambda stored: stored[::-1],
    5: lambda stored: stored.T,
    6: lambda stored: stored.T[:, ::-1],
    7: lambda stored: stored.T[::-1, ::-1],
    8: lambda stored: stored.T[::-1],
}


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_camera_picture_stands_upright(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = read_raster(stored(Image.fromarray(GREY), "PNG", exif=exif))
    np.testing.assert_array_equal(found.pixels, ORIENTATIONS[orientation](GREY))


def test_a_cmyk_jpeg_is_colour() -> None:
    content = stored(Image.fromarray(RGB).convert("CMYK"), "JPEG", quality=95)
    found = read_raster(content)
    assert found.color is not None
    assert np.abs(found.color.astype(int) - RGB).mean() < 25


def test_each_page_of_a_tiff_is_a_frame() -> None:
    pages = [Image.fromarray((GREY + i).astype(np.uint8)) for i in range(3)]
    content = stored(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert count_pages(content) == 3
    np.testing.assert_array_equal(read_raster(content, 2).pixels, (GREY + 2).astype(np.uint8))
    with pytest.raises(UnreadableError):
        read_raster(content, 3)


def test_a_tiff_whose_pages_go_round_in_a_circle_ends() -> None:
    content = bytearray(tiff(GREY))
    content[-4:] = content[4:8]  # the next page is this one
    assert count_pages(bytes(content)) <= 2_001
    np.testing.assert_array_equal(read_raster(bytes(content)).pixels, GREY)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP"])
def test_a_picture_cut_short_is_not_shown(form: str) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (64, 64)).astype(np.uint8)
    content = stored(Image.fromarray(noise), form)
    for share in (0.05, 0.3, 0.8):
        assert code(content[: int(len(content) * share)]) in ("truncated", "damaged_pixels")


def test_a_picture_larger_than_any_radiograph_is_refused_unread() -> None:
    assert code(png(60_000, 60_000, 8, 0, b"")) == "too_large"
    assert code(png(8_200, 8_200, 8, 0, b"")) == "too_large"  # just above the limit


def test_a_stereo_jpeg_is_one_picture() -> None:
    content = stored(Image.fromarray(RGB), "MPO", save_all=True, append_images=[Image.fromarray(RGB[::-1])])
    assert count_pages(content) == 1
    assert read_raster(content).file_format == "JPEG"


def test_a_float_tiff_with_gaps_has_only_numbers() -> None:
    gaps = DEEP.astype(np.float32)
    gaps[3, 4], gaps[5, 6] = np.nan, np.inf
    found = read_raster(stored(Image.fromarray(gaps), "TIFF"))
    assert np.isfinite(found.pixels).all()
    np.testing.assert_array_equal(found.padding, ~np.isfinite(gaps))
    assert 0.2 < apply_voi(found).mean() < 0.8


def test_the_extension_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "really.dcm").write_bytes(stored(Image.fromarray(GREY), "BMP"))
    check_grey(read(Source(str(tmp_path / "really.dcm"))), GREY, "BMP")


def test_a_kind_of_tiff_that_is_not_known_is_not_called_a_broken_copy() -> None:
    with pytest.raises(UnreadableError, match="of a kind that the program does not read"):
        read_raster(tiff(GREY, photometric=9))
