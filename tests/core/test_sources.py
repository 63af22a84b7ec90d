"""What is found under a path, by content, and what is not followed."""

from __future__ import annotations

import warnings
import zipfile
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.fileset import FileSet

from tbviewer.core.reading import read
from tbviewer.core.sources import Listing, Source, find_sources, natural
from tests.conftest import picture, save_picture


def codes(listing: Listing) -> list[str]:
    return [problem.reason.partition(":")[0] for problem in listing.problems]


def names(listing: Listing) -> list[str]:
    return [Path(source.name).name for source in listing.sources]


def test_a_folder_is_read_in_natural_order_and_by_content(tmp_path: Path, chest: Path) -> None:
    for name in ("im10.png", "im2.png"):
        save_picture(tmp_path / name)
    (tmp_path / "no_ending").write_bytes(chest.read_bytes())
    (tmp_path / "notes.txt").write_text("BMW and other words")
    (tmp_path / "sub").mkdir()
    save_picture(tmp_path / "sub" / "deep.bmp")
    listing = find_sources(str(tmp_path))
    assert names(listing) == ["im2.png", "im10.png", "no_ending", "deep.bmp"]
    assert listing.problems == ()


def test_what_only_claims_to_be_a_picture_is_named(tmp_path: Path) -> None:
    (tmp_path / "fake.dcm").write_text("<html></html>")
    save_picture(tmp_path / "good.png")
    listing = find_sources(str(tmp_path))
    assert names(listing) == ["good.png"]
    assert codes(listing) == ["not_a_picture"]


@pytest.mark.parametrize(("make", "code"), [(False, "not_found"), (True, "no_radiograph")])
def test_a_path_with_nothing_still_gets_an_answer(tmp_path: Path, make: bool, code: str) -> None:
    path = tmp_path / "folder"
    if make:
        path.mkdir()
    assert codes(find_sources(str(path))) == [code]


def test_zip_members_are_listed_and_read(tmp_path: Path) -> None:
    save_picture(tmp_path / "a.png", seed=3)
    archive = tmp_path / "many.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as z:
        z.write(tmp_path / "a.png", "ward 1/a.png")
        z.writestr("readme.txt", "hello")
        z.writestr("bad.jpg", "not a jpeg")
    listing = find_sources(str(archive))
    assert [s.name for s in listing.sources] == [f"{archive}!ward 1/a.png"]
    assert codes(listing) == ["not_a_picture"]
    assert np.array_equal(read(listing.sources[0]).pixels, picture(3))


def test_hostile_archives_write_nothing_and_say_why(tmp_path: Path) -> None:
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w") as z:
        z.writestr("x", "y")
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("../../escape.png", save_picture(tmp_path / "p.png").read_bytes())
        z.write(inner, "inner.zip")
        z.writestr("bomb.png", b"\0" * (64 << 20))
    before = sorted(p.name for p in tmp_path.rglob("*"))
    listing = find_sources(str(archive))
    assert len(listing.sources) == 1
    assert read(listing.sources[0]).rows == 300  # read in memory, whatever its name says
    assert sorted(codes(listing)) == ["nested_archive", "too_large"]
    assert sorted(p.name for p in tmp_path.rglob("*")) == before


def test_an_encrypted_member_is_named(tmp_path: Path) -> None:
    archive = tmp_path / "locked.zip"
    with zipfile.ZipFile(archive, "w") as z:
        z.writestr("a.png", b"1234")
    content = bytearray(archive.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1  # general purpose bit 0: encrypted
    archive.write_bytes(content)
    assert codes(find_sources(str(archive))) == ["encrypted"]


def test_a_truncated_archive_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "cut.zip"
    with zipfile.ZipFile(path, "w") as z:
        z.writestr("a.png", b"1" * 1000)
    path.write_bytes(path.read_bytes()[:500])
    assert codes(find_sources(str(path))) == ["damaged"]


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    outside = save_picture(tmp_path / "outside.png")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.png").symlink_to(outside)
    (folder / "up").symlink_to(tmp_path)
    (folder / "loop").symlink_to(folder)
    save_picture(folder / "inside.png")
    assert names(find_sources(str(folder))) == ["inside.png"]


def test_a_cd_is_read_through_its_dicomdir(tmp_path: Path, pydicom_files: dict[str, Path]) -> None:
    cd = FileSet()
    cd.add(pydicom_files["MR_small.dcm"])
    cd.add(pydicom_files["CT_small.dcm"])
    cd.write(tmp_path / "cd")
    by_folder = find_sources(str(tmp_path / "cd"))
    by_file = find_sources(str(tmp_path / "cd" / "DICOMDIR"))
    assert len(by_folder.sources) == len(by_file.sources) == 2
    assert {read(s).identity.modality for s in by_file.sources} == {"MR", "CT"}


def test_a_dicomdir_cannot_point_outside_its_folder(tmp_path: Path, pydicom_files: dict[str, Path]) -> None:
    cd = FileSet()
    cd.add(pydicom_files["MR_small.dcm"])
    cd.write(tmp_path / "cd")
    directory = tmp_path / "cd" / "DICOMDIR"
    (tmp_path / "secret").write_bytes(pydicom_files["CT_small.dcm"].read_bytes())
    dataset = pydicom.dcmread(directory)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom objects to what is planted here
        for record in dataset.DirectoryRecordSequence:
            if "ReferencedFileID" in record:
                record.ReferencedFileID = ["..", "secret"]
        dataset.save_as(directory)
    listing = find_sources(str(directory))
    assert listing.sources == ()
    assert codes(listing) == ["outside_folder"]


def test_pictures_keep_their_depth_and_colours(tmp_path: Path) -> None:
    deep = np.linspace(0, 65535, 300 * 260).astype(np.uint16).reshape(300, 260)
    Image.fromarray(deep).save(tmp_path / "deep.png")
    radiograph = read(Source(str(tmp_path / "deep.png")))
    assert radiograph.bits_stored == 16
    assert np.array_equal(radiograph.pixels, deep)

    colour = np.zeros((40, 30, 3), dtype=np.uint8)
    colour[:, :15] = (255, 0, 0)
    Image.fromarray(colour).save(tmp_path / "c.bmp")
    radiograph = read(Source(str(tmp_path / "c.bmp")))
    assert radiograph.color is not None
    assert radiograph.pixels[0, 0] == pytest.approx(0.299 * 255, abs=0.01)  # ITU-R BT.601

    grey = np.repeat(picture()[..., None], 3, axis=2)
    Image.fromarray(grey).save(tmp_path / "g.png")
    assert read(Source(str(tmp_path / "g.png"))).color is None


def test_exif_orientation_is_applied(tmp_path: Path) -> None:
    image = Image.fromarray(picture())
    exif = image.getexif()
    exif[0x0112] = 6  # the camera was turned: rows and columns swap
    image.save(tmp_path / "photo.jpg", exif=exif)
    assert read(Source(str(tmp_path / "photo.jpg"))).pixels.shape == (260, 300)


def test_transparency_lies_on_black(tmp_path: Path) -> None:
    rgba = np.full((20, 20, 4), 200, dtype=np.uint8)
    rgba[:, :10, 3] = 0
    rgba[:, 10:, 3] = 255
    Image.fromarray(rgba).save(tmp_path / "t.png")
    pixels = read(Source(str(tmp_path / "t.png"))).pixels
    assert (pixels[0, 0], pixels[0, 19]) == (0, 200)


def test_pages_of_a_tiff_are_listed_each(tmp_path: Path) -> None:
    pages = [Image.fromarray(picture(i)) for i in range(3)]
    pages[0].save(tmp_path / "p.tif", save_all=True, append_images=pages[1:])
    sources = find_sources(str(tmp_path / "p.tif")).sources
    assert len(sources) == 3
    assert np.array_equal(read(sources[2]).pixels, picture(2))


def test_numbers_in_names_sort_as_numbers() -> None:
    assert sorted(["b10", "b9", "a", "b", "9", "10"], key=natural) == ["9", "10", "a", "b", "b9", "b10"]
