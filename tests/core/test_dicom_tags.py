"""Every tag of a file is to be seen, by level and by search, whatever the file is like."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from tbviewer.core.dicom_tag_walk import Tag
from tbviewer.core.dicom_tags import PAGE, TagReader
from tbviewer.core.errors import UnreadableError
from tbviewer.core.sources import Source
from tbviewer.core.tag_files import tag_reader


def by_name(tags: tuple[Tag, ...]) -> dict[str, Tag]:
    return {tag.name: tag for tag in tags}


def saved(path: Path, syntax: str, dataset: Dataset) -> Path:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = syntax
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.1"
    meta.MediaStorageSOPInstanceUID = "1.2.3"
    dataset.file_meta = meta
    dataset.save_as(path, enforce_file_format=True)
    return path


@pytest.fixture
def nested() -> Dataset:
    """A data set with a sequence in a sequence, a private element and a Cyrillic name."""
    inner = Dataset()
    inner.ReferencedSOPInstanceUID = "1.2.3.4"
    item = Dataset()
    item.CodeValue = "T-28000"
    item.ReferencedSOPSequence = Sequence([inner, Dataset()])
    whole = Dataset()
    whole.SpecificCharacterSet = "ISO_IR 144"
    whole.PatientName = "Люкceмбypг"
    whole.Rows = 512
    whole.ProcedureCodeSequence = Sequence([item])
    block = whole.private_block(0x0029, "ACME", create=True)
    block.add_new(0x01, "LO", "secret sauce")
    return whole


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, DeflatedExplicitVRLittleEndian]
)
@pytest.mark.parametrize("undefined", [False, True])
def test_levels_names_and_values(tmp_path: Path, nested: Dataset, syntax: str, undefined: bool) -> None:
    nested["ProcedureCodeSequence"].is_undefined_length = undefined
    with tag_reader(Source(str(saved(tmp_path / "a.dcm", syntax, nested)))) as reader:
        top = by_name(reader.top().tags)
        assert top["Transfer Syntax UID"].value.startswith(str(syntax))
        assert top["Patient's Name"].value == "Люкceмбypг"
        assert top["Patient's Name"].code == "(0010,0010)"
        assert top["Rows"].value == "512"
        assert top["Private Creator"].value == "ACME"
        assert "ACME" in top["Private, ACME"].name
        sequence = top["Procedure Code Sequence"]
        assert sequence.vr == "SQ"
        (item,) = reader.page(sequence.inside).tags
        level = by_name(reader.page(item.inside).tags)
        assert level["Code Value"].value == "T-28000"
        items = reader.page(level["Referenced SOP Sequence"].inside).tags
        assert [i.name for i in items] == ["Item 1", "Item 2"]
        assert reader.page(items[1].inside).tags == ()
        (found,) = reader.find("1.2.3.4", 10)
        assert found.path == ("Procedure Code Sequence", "Item 1", "Referenced SOP Sequence", "Item 1")


def test_every_top_level_element_that_pydicom_reads_is_there(pydicom_files: dict[str, Path]) -> None:
    tried = 0
    for path in pydicom_files.values():
        try:
            expected = {element.tag for element in pydicom.dcmread(path)}
        except Exception:  # broken on purpose
            continue
        with tag_reader(Source(str(path))) as reader:
            page = reader.top()
            found = {(tag.group << 16) | tag.element for tag in page.tags if tag.group != 2}
            while page.more is not None:
                page = reader.page(page.more)
                found |= {(tag.group << 16) | tag.element for tag in page.tags}
        missing = {tag for tag in expected - found if tag.element}
        assert not missing or path.name in _PARSED_ON_GUESS, path.name
        tried += 1
    assert tried > 100


# pydicom goes on where the bytes contradict their header; the walk stops there.
_PARSED_ON_GUESS: set[str] = set()


def test_search_goes_by_tag_name_and_value(chest: Path) -> None:
    with tag_reader(Source(str(chest))) as reader:
        assert [f.tag.name for f in reader.find("0010,0010", 10)] == ["Patient's Name"]
        assert [f.tag.name for f in reader.find("00280010", 10)] == ["Rows"]
        assert "Photometric Interpretation" in [f.tag.name for f in reader.find("monochrome1", 10)]
        assert len(reader.find("image", 3)) == 3
        assert reader.find("nothing like this", 10) == ()


def test_search_finds_words_behind_the_beginning_of_a_long_text(tmp_path: Path) -> None:
    whole = Dataset()
    whole.ImageComments = "x" * 300 + " cavity"
    whole.private_block(0x0011, "ACME", create=True).add_new(1, "UN", b"y" * 300 + b" effusion")
    with tag_reader(Source(str(saved(tmp_path / "a.dcm", ExplicitVRLittleEndian, whole)))) as reader:
        assert [f.tag.name for f in reader.find("cavity", 10)] == ["Image Comments"]
        assert [f.tag.name for f in reader.find("effusion", 10)] == ["Private, ACME"]


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("ISO_IR 100", "Müller"),
        ("ISO_IR 144", "Люкceмбypг"),
        ("ISO_IR 192", "山田"),
        ("ISO_IR 192", "A" + "é" * 200),  # of which the preview ends in the middle of a letter
        ("ISO_IR 100", "first line\r\n\tsecond"),
    ],
)
def test_a_text_whose_vr_nobody_knows_is_shown_and_found(tmp_path: Path, charset: str, text: str) -> None:
    whole = Dataset()
    whole.SpecificCharacterSet = charset
    whole.private_block(0x0029, "ACME", create=True).add_new(1, "LT", text)
    with tag_reader(Source(str(saved(tmp_path / "a.dcm", ImplicitVRLittleEndian, whole)))) as reader:
        (found,) = reader.find(text, 10)
        assert found.tag.vr == "UN"
        assert reader.whole_value(found.tag) == text
        assert text.startswith(found.tag.value.removesuffix("…"))


@pytest.mark.parametrize("value", [233, 0x0941, 0x0A0D, 0xD5E5, 0xC9C9C9E4])
def test_a_number_whose_vr_nobody_knows_is_not_taken_for_letters(tmp_path: Path, value: int) -> None:
    whole = Dataset()
    whole.SpecificCharacterSet = "ISO_IR 192" if value > 0xFFFF else "ISO_IR 100"
    raw = struct.pack("<I" if value > 0xFFFF else "<H", value)
    whole.private_block(0x0029, "ACME", create=True).add_new(1, "UN", raw)
    with tag_reader(Source(str(saved(tmp_path / "a.dcm", ImplicitVRLittleEndian, whole)))) as reader:
        shown = by_name(reader.top().tags)["Private, ACME"].value
        assert shown == f"{len(raw)} bytes: {raw.hex(' ')}"


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian])
@pytest.mark.parametrize(("signed", "value", "vr"), [(1, -2000, "SS"), (0, 63536, "US")])
def test_padding_has_the_sign_of_the_pixels(
    tmp_path: Path, syntax: str, signed: int, value: int, vr: str
) -> None:
    whole = Dataset()
    whole.Rows = 63536
    whole.PixelRepresentation = signed
    whole.add_new(0x00280120, vr, value)
    with tag_reader(Source(str(saved(tmp_path / "a.dcm", syntax, whole)))) as reader:
        tags = by_name(reader.top().tags)
        assert tags["Pixel Padding Value"].value == str(value)
        assert tags["Pixel Padding Value"].vr == vr
        assert reader.whole_value(tags["Pixel Padding Value"]) == str(value)
        assert tags["Rows"].value == "63536"


def test_a_huge_value_is_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "huge.dcm"
    size = 120_000_000
    with path.open("wb") as file:
        file.write(b"\0" * 128 + b"DICM")
        syntax = b"1.2.840.10008.1.2.1\0"
        file.write(struct.pack("<HH2sH", 2, 0x10, b"UI", len(syntax)) + syntax)
        file.write(struct.pack("<HH2sHI", 0x0011, 0x1001, b"OB", 0, size))
        file.seek(size, 1)  # a hole: no disk is filled
        file.write(struct.pack("<HH2sH4s", 0x0028, 0x0004, b"CS", 4, b"RGB "))
    with tag_reader(Source(str(path))) as reader:
        tags = reader.top().tags
        huge = next(tag for tag in tags if tag.length == size)
        assert huge.value.startswith("120.0 MB: 00 00")
        assert len(reader.whole_value(huge)) < 100
        assert tags[-1].value == "RGB"


def test_nesting_of_any_depth_is_walked() -> None:
    depth = 3_000
    opening = struct.pack("<HH2sHI", 0x0040, 0xA730, b"SQ", 0, 0xFFFFFFFF)
    opening += struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    leaf = struct.pack("<HH2sH4s", 0x0008, 0x0060, b"CS", 4, b"DEEP")
    closing = struct.pack("<HHIHHI", 0xFFFE, 0xE00D, 0, 0xFFFE, 0xE0DD, 0)
    after = struct.pack("<HH2sH2s", 0x0040, 0xA731, b"CS", 2, b"UP")
    reader = TagReader(opening * depth + leaf + closing * depth + after)
    (hit,) = reader.find("deep", 5)
    assert hit.tag.name == "Modality"
    assert len(hit.path) <= 12
    assert [tag.value for tag in reader.top().tags] == ["", "UP"]
    place = reader.top().tags[0].inside
    for _ in range(5):
        (item,) = reader.page(place).tags
        place = reader.page(item.inside).tags[0].inside
    assert place is not None


def test_a_long_sequence_comes_in_pages(tmp_path: Path) -> None:
    whole = Dataset()
    items = []
    for number in range(PAGE + 7):
        item = Dataset()
        item.InstanceNumber = number
        items.append(item)
    whole.ReferencedSeriesSequence = Sequence(items)
    with tag_reader(Source(str(saved(tmp_path / "a.dcm", ExplicitVRLittleEndian, whole)))) as reader:
        first = reader.page(by_name(reader.top().tags)["Referenced Series Sequence"].inside)
        assert len(first.tags) == PAGE
        second = reader.page(first.more)
        assert [tag.name for tag in second.tags][:2] == [f"Item {PAGE + 1}", f"Item {PAGE + 2}"]
        assert len(second.tags) == 7
        assert second.more is None


def test_garbage_ends_quietly() -> None:
    for seed in range(40):
        noise = zlib.compress(bytes([seed])) + bytes((seed * 37 + i * 101) % 256 for i in range(600))
        reader = TagReader(b"\0" * 128 + b"DICM" + noise)
        reader.top()
        reader.find("a", 20)


def test_a_picture_has_no_tags(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    with (
        pytest.raises(UnreadableError, match=r"a\.png: .*not a DICOM file"),
        tag_reader(Source(str(tmp_path / "a.png"))),
    ):
        pass
    with pytest.raises(UnreadableError, match="moved"), tag_reader(Source(str(tmp_path / "gone.dcm"))):
        pass
