"""What a dropped file, folder, archive or CD turns into."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pydicom.fileset import FileSet

from tbviewer.core import folders, sources
from tbviewer.core.errors import UnreadableError
from tbviewer.core.reading import read
from tbviewer.core.sources import Listing, Source, as_it_is_now, find_sources, read_head, read_source
from tests.conftest import save_picture
from tests.core.dicom_files import dcmtk, gradient, header, made, real_file, saved


def png(value: int = 0) -> bytes:
    file = io.BytesIO()
    Image.fromarray(np.full((4, 6), value, dtype=np.uint8)).save(file, "PNG")
    return file.getvalue()


def codes(listing: Listing) -> list[str]:
    return [problem.reason.partition(":")[0] for problem in listing.problems]


def names(listing: Listing, root: Path) -> list[str]:
    return [os.path.relpath(source.name, root) for source in listing.sources]


REPORT = saved(header(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11", Modality="SR"))
IMAGE = made(gradient())


# A file


@pytest.mark.parametrize("name", ["chest.dcm", "chest", "IM0001", "chest.txt", "chest.png"])
def test_a_file_is_known_by_its_content(name: str, tmp_path: Path) -> None:
    for content, form in ((IMAGE, "DICOM"), (IMAGE[132:], "DICOM"), (png(), "PNG")):
        (tmp_path / name).write_bytes(content)
        (source,) = find_sources(str(tmp_path / name)).sources
        assert source == Source(str(tmp_path / name))
        assert read(source).file_format == form


def test_a_data_set_without_file_meta_is_read(tmp_path: Path) -> None:
    at = IMAGE.index(struct.pack("<HH2s", 0x0008, 0x0016, b"UI"))
    (tmp_path / "bare").write_bytes(IMAGE[at:])
    np.testing.assert_array_equal(read(Source(str(tmp_path / "bare"))).pixels, gradient())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<!DOCTYPE html><html>", "not_a_picture"),
        (b"", "not_a_picture"),
        (b"BM is how this text begins, and more", "not_a_picture"),
        (REPORT, "no_image"),
        (IMAGE[:200], "truncated"),
        (b"\x89PNG\r\n\x1a\n", "damaged_pixels"),
        (b"PK\x03\x04 but no archive", "damaged"),
    ],
)
def test_a_named_file_that_cannot_be_opened_says_why(content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "named.dcm"
    path.write_bytes(content)
    listing = find_sources(str(path))
    assert (listing.sources, codes(listing)) == ((), [code])
    assert listing.problems[0].name == str(path)


@pytest.mark.parametrize("path", ["", "nowhere/at/all", "a\0b", "x" * 5000])
def test_a_path_that_leads_nowhere_is_a_problem(path: str) -> None:
    listing = find_sources(path)
    assert len(listing.problems) == 1
    assert not listing.sources


def test_each_frame_and_each_page_is_a_source(tmp_path: Path) -> None:
    (tmp_path / "cine.dcm").write_bytes(made(np.concatenate([gradient()] * 3), NumberOfFrames=3, Rows=32))
    pages = [Image.fromarray(np.full((4, 6), i, dtype=np.uint8)) for i in range(2)]
    pages[0].save(tmp_path / "pages.tif", save_all=True, append_images=pages[1:])
    listing = find_sources(str(tmp_path))
    assert names(listing, tmp_path) == [
        "cine.dcm#1",
        "cine.dcm#2",
        "cine.dcm#3",
        "pages.tif#1",
        "pages.tif#2",
    ]
    assert read(listing.sources[-1]).pixels.max() == 1


def test_an_absurd_number_of_frames_is_refused_before_listing(tmp_path: Path) -> None:
    (tmp_path / "many.dcm").write_bytes(made(gradient(), NumberOfFrames=2_000_000_000))
    assert codes(find_sources(str(tmp_path / "many.dcm"))) == ["too_many"]


def test_a_file_beyond_the_size_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "sparse.dcm"
    with path.open("wb") as file:
        file.write(IMAGE)
        file.truncate(12 << 30)
    listing = find_sources(str(path))
    for source in listing.sources:
        with pytest.raises(UnreadableError) as caught:
            read(source)
        assert caught.value.code == "too_large"
    assert listing.sources or codes(listing) == ["too_large"]


def test_a_file_that_is_gone_when_it_is_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(Source(str(tmp_path / "gone.dcm")))
    assert caught.value.code == "not_found"
    assert caught.value.subject == str(tmp_path / "gone.dcm")


# A folder


def test_a_folder_is_read_in_natural_order_and_its_other_files_are_passed_over(tmp_path: Path) -> None:
    for name in ("im10.dcm", "im2.dcm", "b/im1", "a/im1"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(IMAGE)
    (tmp_path / "notes.txt").write_text("nothing")
    (tmp_path / "report").write_bytes(REPORT)
    (tmp_path / "._im2.dcm").write_bytes(b"what a Mac leaves behind")
    (tmp_path / "page.dcm").write_text("<html>")
    listing = find_sources(str(tmp_path))
    assert names(listing, tmp_path) == ["im2.dcm", "im10.dcm", "a/im1", "b/im1"]
    assert [(Path(p.name).name, p.reason.partition(":")[0]) for p in listing.problems] == [
        ("page.dcm", "not_a_picture")
    ]


HEIC = b"\0\0\0\x18ftypheic" + bytes(200)


@pytest.mark.parametrize("kind", ["heic", "HEIF", "webp", "avif", "jp2", "j2k", "jls", "jxl"])
def test_a_picture_of_another_kind_is_named_and_what_to_do_about_it(kind: str, tmp_path: Path) -> None:
    (tmp_path / "a.dcm").write_bytes(IMAGE)
    phone = tmp_path / f"IMG_0001.{kind}"
    phone.write_bytes(HEIC)
    (tmp_path / f"._IMG_0001.{kind}").write_bytes(b"what a Mac leaves behind")
    packed = zipped(tmp_path / "b.zip", {phone.name: HEIC})
    found = find_sources(str(tmp_path))
    assert names(found, tmp_path) == ["a.dcm"]
    assert [problem.name for problem in found.problems] == [f"{packed}!{phone.name}", str(phone)]
    for listing in (found, find_sources(str(phone))):
        assert set(codes(listing)) == {"picture_kind"}
        assert "Save it as JPEG or PNG" in listing.problems[0].reason


def test_pictures_of_other_kinds_beside_a_cd_are_those_of_its_viewer(tmp_path: Path) -> None:
    cd(tmp_path)
    (tmp_path / "logo.webp").write_bytes(HEIC)
    assert find_sources(str(tmp_path)).problems == ()


@pytest.mark.parametrize("made_of", ["nothing", "texts"])
def test_a_folder_without_radiographs_says_so_once(made_of: str, tmp_path: Path) -> None:
    if made_of == "texts":
        (tmp_path / "a.txt").write_text("a")
        (tmp_path / "report.dcm").write_bytes(REPORT)
    listing = find_sources(str(tmp_path))
    assert codes(listing) == ["no_radiograph"]
    assert listing.problems[0].name == str(tmp_path)


def test_paths_begin_as_the_user_named_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.dcm").write_bytes(IMAGE)
    monkeypatch.chdir(tmp_path)
    assert find_sources("./in").sources == (Source("./in/a.dcm"),)
    assert find_sources("./in/../in/a.dcm").sources == (Source("./in/../in/a.dcm"),)


def test_links_are_not_followed_out_of_the_folder_nor_round_in_circles(tmp_path: Path) -> None:
    folder, outside = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    outside.mkdir()
    (outside / "secret.dcm").write_bytes(IMAGE)
    (folder / "a.dcm").write_bytes(IMAGE)
    (folder / "link.dcm").symlink_to(outside / "secret.dcm")
    (folder / "linked").symlink_to(outside)
    (folder / "up").symlink_to(folder)
    (folder / "x").symlink_to(folder / "y")
    (folder / "y").symlink_to(folder / "x")
    (folder / "z.dcm").symlink_to("z.dcm")
    assert names(find_sources(str(folder)), folder) == ["a.dcm"]


def test_a_folder_reached_by_a_link_is_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.dcm").write_bytes(IMAGE)
    (tmp_path / "link").symlink_to(tmp_path / "in")
    assert names(find_sources(str(tmp_path / "link")), tmp_path) == ["link/a.dcm"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dcm")
    assert codes(find_sources(str(tmp_path))) == ["no_radiograph"]
    assert len(find_sources(str(tmp_path / "pipe.dcm")).problems) == 1


def test_a_file_that_may_not_be_read_is_a_problem_beside_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.dcm").write_bytes(IMAGE)
    (tmp_path / "b.dcm").write_bytes(IMAGE)

    def opened(path: str, mode: str) -> object:  # as the system does; its permissions do not bind root
        if path.endswith("a.dcm"):
            raise PermissionError(13, "Permission denied")
        return open(path, mode)  # noqa: PTH123

    monkeypatch.setattr(sources, "open", opened, raising=False)
    listing = find_sources(str(tmp_path))
    assert (names(listing, tmp_path), codes(listing)) == (["b.dcm"], ["no_permission"])


def test_too_many_files_stop_the_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MAXIMUM_FILES", 3)
    for i in range(5):
        (tmp_path / f"{i}.dcm").write_bytes(IMAGE)
    assert codes(find_sources(str(tmp_path))) == ["too_many"]


@given(st.lists(st.text(alphabet="aB019._-é٣²", max_size=8), max_size=6))
def test_any_names_can_be_put_in_natural_order(words: list[str]) -> None:
    assert sorted(sorted(words, key=folders.natural)) == sorted(words)


def test_natural_order_counts_as_people_do() -> None:
    words = ["im10", "IM2", "im1.10", "im1.9", "a", "10", "9", "im" + "9" * 40]
    assert sorted(words, key=folders.natural) == [
        *("9", "10", "a", "im1.9", "im1.10", "IM2", "im10", "im" + "9" * 40),
    ]


# An archive


def zipped(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_an_archives_members_are_read_without_being_unpacked(method: int, tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "a.zip",
        {"b/im10.dcm": IMAGE, "b/im2.dcm": IMAGE, "c.png": png(7), "readme.txt": b"x", "p.dcm": b"<html>"},
        method,
    )
    listing = find_sources(str(path))
    assert [s.member for s in listing.sources] == ["b/im2.dcm", "b/im10.dcm", "c.png"]
    assert listing.sources[0].name == f"{path}!b/im2.dcm"
    np.testing.assert_array_equal(read(listing.sources[0]).pixels, gradient())
    assert [(p.name, p.reason.partition(":")[0]) for p in listing.problems] == [
        (f"{path}!p.dcm", "not_a_picture")
    ]
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["../up.dcm", "/etc/up.dcm", "a/../../up.dcm", "C:/up.dcm", "..\\up.dcm"])
def test_a_member_that_points_outside_is_not_opened(name: str, tmp_path: Path) -> None:
    listing = find_sources(str(zipped(tmp_path / "a.zip", {name: IMAGE, "ok.dcm": IMAGE})))
    assert [s.member for s in listing.sources] == ["ok.dcm"]
    assert codes(listing) == ["outside_folder"]


def test_an_archive_in_an_archive_is_a_problem(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"a.dcm": IMAGE}).read_bytes()
    listing = find_sources(str(zipped(tmp_path / "a.zip", {"inner.zip": inner})))
    assert (listing.sources, codes(listing)) == ((), ["nested_archive"])


def test_a_locked_member_is_a_problem(tmp_path: Path) -> None:
    content = bytearray(zipped(tmp_path / "a.zip", {"a.dcm": IMAGE}).read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + at] |= 1  # the flag of encryption
    (tmp_path / "a.zip").write_bytes(content)
    assert codes(find_sources(str(tmp_path / "a.zip"))) == ["encrypted"]


def test_a_zip_bomb_is_refused_by_its_ratio(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "a.zip", {"a.dcm": IMAGE + b"\0" * (64 << 20), "ok.dcm": IMAGE})
    assert bomb.stat().st_size < 200_000
    listing = find_sources(str(bomb))
    assert ([s.member for s in listing.sources], codes(listing)) == (["ok.dcm"], ["too_large"])


def test_a_damaged_member_is_an_error_when_read(tmp_path: Path) -> None:
    large = made(np.zeros((600, 600), dtype=np.uint16))
    path = zipped(tmp_path / "a.zip", {"a.dcm": large}, zipfile.ZIP_STORED)
    content = bytearray(path.read_bytes())
    content[-200] ^= 0xFF  # a pixel: only the checksum can tell
    path.write_bytes(content)
    (source,) = find_sources(str(path)).sources
    with pytest.raises(UnreadableError) as caught:
        read(source)
    assert (caught.value.code, caught.value.subject) == ("damaged", source.name)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_an_archive_cut_short_is_one_problem(share: float, tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.dcm": IMAGE, "b.dcm": IMAGE})
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert codes(find_sources(str(path))) == ["damaged"]


def test_an_archive_in_a_folder_is_looked_into(tmp_path: Path) -> None:
    zipped(tmp_path / "a.zip", {"a.dcm": IMAGE})
    zipped(tmp_path / "letter.docx", {"media/logo.png": png()})
    assert names(find_sources(str(tmp_path)), tmp_path) == ["a.zip!a.dcm"]


def test_an_empty_archive_holds_no_radiograph(tmp_path: Path) -> None:
    assert codes(find_sources(str(zipped(tmp_path / "a.zip", {})))) == ["no_radiograph"]


# A CD


def cd(folder: Path, names: tuple[str, ...] = ("IMAGES/IM2", "IMAGES/IM1")) -> Path:
    """Let DCMTK write a DICOMDIR of these files."""
    for i, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(
            made(
                gradient(),
                SOPInstanceUID=f"1.2.3.{i + 1}",
                StudyInstanceUID="1.2.8",
                SeriesInstanceUID="1.2.9",
                PatientID="1",
                PatientName="A^B",
                StudyID="1",
                SeriesNumber=1,
                InstanceNumber=i + 1,
                StudyDate="20200101",
                StudyTime="120000",
                AccessionNumber="",
            ).replace(b"1.2.3.4\0", f"1.2.3.{i + 1}\0".encode(), 1)
        )
    dcmtk("dcmmkdir", "-Pgp", "+m", "-W", "-Nxc", "+D", folder / "DICOMDIR", "+id", folder, *names)
    return folder / "DICOMDIR"


def test_a_cd_is_listed_in_its_own_order_whether_its_folder_or_its_directory_is_named(tmp_path: Path) -> None:
    directory = cd(tmp_path)
    (tmp_path / "viewer").mkdir()
    (tmp_path / "viewer" / "logo.png").write_bytes(png())
    (tmp_path / "late.dcm").write_bytes(IMAGE)
    assert names(find_sources(str(directory)), tmp_path) == ["IMAGES/IM2", "IMAGES/IM1"]
    # A folder gives what its DICOMDIR forgot as well, but not the pictures of the CD's viewer.
    assert names(find_sources(str(tmp_path)), tmp_path) == ["IMAGES/IM2", "IMAGES/IM1", "late.dcm"]


@pytest.mark.parametrize("content", [b"", bytes(9_000)])
def test_an_image_of_a_cd_that_was_not_copied_to_its_end_is_named(content: bytes, tmp_path: Path) -> None:
    directory = cd(tmp_path)
    (tmp_path / "IMAGES" / "IM2").write_bytes(content)
    for path in (tmp_path, directory):
        found = find_sources(str(path))
        assert names(found, tmp_path) == ["IMAGES/IM1"]
        assert (codes(found), Path(found.problems[0].name).name) == (["blank"], "IM2")


@pytest.mark.parametrize(
    "content",
    [b"\xff" * 4096 + IMAGE[4096:], bytes(2048) + b"\1" * 4000, b"This file was moved.", bytes(9) + IMAGE],
)
def test_a_file_that_a_cd_names_and_that_is_no_image_any_more_is_named(
    content: bytes, tmp_path: Path
) -> None:
    directory = cd(tmp_path)
    (tmp_path / "IMAGES" / "IM2").write_bytes(content)
    for path in (tmp_path, directory):
        found = find_sources(str(path))
        assert names(found, tmp_path) == ["IMAGES/IM1"]
        assert [Path(problem.name).name for problem in found.problems] == ["IM2"]
        assert "Copy it again" in found.problems[0].reason


def test_what_a_cd_names_besides_images_is_passed_over(tmp_path: Path) -> None:
    directory = cd(tmp_path, ("IM1", "IM2", "IM3"))
    (tmp_path / "IM2").write_bytes(REPORT)
    (tmp_path / "IM3").write_bytes(b"<ClinicalDocument>")
    content = directory.read_bytes()
    at = content.rindex(b"IMAGE ", 0, content.index(b"IM3 "))  # the type of its record becomes a letter's
    kind = b"HL7 STRUC DOC "
    content = content[: at - 2] + struct.pack("<H", len(kind)) + kind + content[at + 6 :]
    directory.write_bytes(content)
    listing = find_sources(str(directory))
    assert (names(listing, tmp_path), codes(listing)) == (["IM1"], [])


def test_a_cd_written_by_pydicom_is_listed(tmp_path: Path) -> None:
    disc = FileSet()
    disc.add(real_file("MR_small.dcm"))
    disc.add(real_file("CT_small.dcm"))
    disc.write(tmp_path / "cd")
    for path in (tmp_path / "cd", tmp_path / "cd" / "DICOMDIR"):
        listed = find_sources(str(path)).sources
        assert {read(source).identity.modality for source in listed} == {"MR", "CT"}


@pytest.mark.parametrize("place", ["..\\OUT\\A1", "IMAGES\\..", "\\ETC\\A"])
def test_a_cd_may_not_point_outside_itself(place: str, tmp_path: Path) -> None:
    directory = cd(tmp_path / "cd")
    (tmp_path / "OUT").mkdir()
    (tmp_path / "OUT" / "A1").write_bytes(IMAGE)
    content = directory.read_bytes()
    assert b"IMAGES\\IM2" in content
    directory.write_bytes(content.replace(b"IMAGES\\IM2", place.encode().ljust(10)))
    listing = find_sources(str(directory))
    assert names(listing, tmp_path / "cd") == ["IMAGES/IM1"]
    assert codes(listing) == ["outside_folder"]


def test_a_cd_may_not_point_outside_itself_by_a_link(tmp_path: Path) -> None:
    directory = cd(tmp_path / "cd")
    (tmp_path / "secret").write_bytes(IMAGE)
    (tmp_path / "cd/IMAGES/IM2").unlink()
    (tmp_path / "cd/IMAGES/IM2").symlink_to(tmp_path / "secret")
    listing = find_sources(str(directory))
    assert (names(listing, tmp_path / "cd"), codes(listing)) == (["IMAGES/IM1"], ["outside_folder"])


def test_a_missing_file_of_a_cd_is_a_problem_and_lower_case_copies_are_found(tmp_path: Path) -> None:
    directory = cd(tmp_path)
    (tmp_path / "IMAGES" / "IM2").unlink()
    listing = find_sources(str(directory))
    assert (names(listing, tmp_path), codes(listing)) == (["IMAGES/IM1"], ["not_found"])
    (tmp_path / "IMAGES").rename(tmp_path / "images")
    (tmp_path / "images" / "IM1").rename(tmp_path / "images" / "im1")
    assert names(find_sources(str(directory)), tmp_path) == ["images/im1"]


def test_a_damaged_dicomdir_does_not_hide_the_files_beside_it(tmp_path: Path) -> None:
    directory = cd(tmp_path)
    directory.write_bytes(directory.read_bytes()[:700])
    assert sorted(names(find_sources(str(tmp_path)), tmp_path)) == ["IMAGES/IM1", "IMAGES/IM2"]


def test_listing_reads_headers_and_not_images(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    big = np.zeros((1000, 1000), dtype=np.uint16)
    (tmp_path / "a.dcm").write_bytes(made(big))
    zipped(tmp_path / "b.zip", {"b.dcm": made(big + 3)}, zipfile.ZIP_STORED)
    monkeypatch.setattr(sources, "MAXIMUM_FILE_BYTES", 1)  # reading a whole file would now fail
    assert names(find_sources(str(tmp_path / "a.dcm")), tmp_path) == ["a.dcm"]


def test_listing_reads_each_file_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A share may be slow, and most of what lies on it may be no radiographs."""
    large = made(np.zeros((600, 600), dtype=np.uint16))
    for name, content in {"a.dcm": large, "b": IMAGE, "c.txt": b"text", "d": b"", "e.png": png()}.items():
        (tmp_path / name).write_bytes(content)
    read_names: list[str] = []
    real = sources._read_file

    def counted(path: str, length: int | None = None) -> bytes:
        read_names.append(Path(path).name)
        return real(path, length)

    monkeypatch.setattr(sources, "_read_file", counted)
    found = find_sources(str(tmp_path))
    assert names(found, tmp_path) == ["a.dcm", "b", "e.png"]
    assert codes(found) == ["blank"]
    assert [name for name in read_names if "DIR" not in name.upper()] == ["a.dcm", "b", "c.txt", "d", "e.png"]


def test_another_file_in_the_place_of_the_listed_one_is_not_read_for_it(tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png", seed=1)
    (source,) = find_sources(str(path)).sources
    before = read(source).pixels
    save_picture(path, seed=2)
    os.utime(path, ns=(1, 1))
    for reading in (read, read_source, read_head):
        with pytest.raises(UnreadableError, match="replaced by another") as raised:
            reading(source)
        assert raised.value.subject == str(path)
    assert not np.array_equal(read(as_it_is_now(source)).pixels, before)
    path.unlink()
    with pytest.raises(UnreadableError, match="no file or folder"):
        read(source)


def test_whatever_cannot_be_looked_into_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that a failing stick hides, one too deep, a link: whoever waits for them must hear of it."""
    films, deep = tmp_path / "films", tmp_path / "films"
    (films / "hidden").mkdir(parents=True)
    save_picture(films / "a.png")
    for _ in range(folders.MAXIMUM_DEPTH + 1):
        deep = deep / "d"
    deep.mkdir(parents=True)
    save_picture(deep / "deep.png")
    save_picture(tmp_path / "elsewhere.png")
    (films / "link.png").symlink_to(tmp_path / "elsewhere.png")
    (films / "notes").symlink_to(tmp_path / "elsewhere.png")  # no picture by its name: passed over
    (films / "other").symlink_to(tmp_path)
    real = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("hidden"):
            raise OSError(5, "Input/output error")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = find_sources(str(films))
    assert [Path(source.path).name for source in found.sources] == ["a.png"]
    named = {Path(problem.name).name: problem.reason.partition(":")[0] for problem in found.problems}
    assert named == {
        "hidden": "cannot_read",
        "d": "too_deep",
        "link.png": "outside_folder",
        "other": "outside_folder",
    }


def test_places_that_systems_keep_to_themselves_on_a_drive_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = ("lost+found", "System Volume Information", ".Trashes", "$RECYCLE.BIN")
    for name in (*theirs, "study"):
        (tmp_path / name).mkdir()
    save_picture(tmp_path / "a.png")
    real = os.scandir

    def scandir(path: str) -> object:
        if path != str(tmp_path):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = find_sources(str(tmp_path))
    assert [Path(problem.name).name for problem in found.problems] == ["study"]
    assert len(found.sources) == 1


def test_files_whose_copying_was_broken_off_are_named(tmp_path: Path) -> None:
    """Devices write files without an ending: beside such images an empty one is a patient who is missing."""
    (tmp_path / "study").mkdir()
    (tmp_path / "study" / "IM1").write_bytes(made(gradient()))
    (tmp_path / "study" / "IM2").write_bytes(b"")
    (tmp_path / "study" / "IM3").write_bytes(bytes(9_000))
    (tmp_path / "study" / "README").write_bytes(b"How to install")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "lock").write_bytes(b"")  # no image beside it
    found = find_sources(str(tmp_path))
    assert [Path(source.path).name for source in found.sources] == ["IM1"]
    assert [Path(problem.name).name for problem in found.problems] == ["IM2", "IM3"]
    assert set(codes(found)) == {"blank"}


def test_files_that_are_named_by_a_uid_have_no_ending(tmp_path: Path) -> None:
    for number, content in enumerate((made(gradient()), bytes(9_000), b"")):
        (tmp_path / f"1.2.840.113619.2.{number}").write_bytes(content)
    (tmp_path / "autorun.inf").write_bytes(b"")
    found = find_sources(str(tmp_path))
    assert names(found, tmp_path) == ["1.2.840.113619.2.0"]
    assert [Path(problem.name).name[-3:] for problem in found.problems] == ["2.1", "2.2"]
    assert set(codes(found)) == {"blank"}


def test_files_of_one_name_in_an_archive_are_not_taken_for_one_another(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("x.png", png(10))
        archive.writestr("y.png", png(20))
        archive.writestr("x.png", png(200))
    found = find_sources(str(path))
    assert [source.member for source in found.sources] == ["y.png"]
    assert codes(found) == ["repeated"]
    assert found.problems[0].name.endswith("!x.png")
