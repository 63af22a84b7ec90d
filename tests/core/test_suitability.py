"""What the model may not be asked about, and what a reader is warned of, by pixels and by header."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

from tbviewer.core.radiograph import Identity, Radiograph, Spacing
from tbviewer.core.raster import read_raster
from tbviewer.core.reading import read
from tbviewer.core.samples import demo_path
from tbviewer.core.sources import Source
from tbviewer.core.suitability import judge
from tbviewer.core.voi import apply_voi
from tests.conftest import picture

UNNAMED = Identity()
CHEST_OF_AN_ADULT = Identity(modality="CR", body_part="CHEST", view_position="PA", patient_age_years=40.0)


def codes(radiograph: Radiograph) -> set[str]:
    found = judge(radiograph)
    return {w.partition(":")[0] for w in found.warnings} | ({found.refusal.code} if found.refusal else set())


@pytest.fixture(scope="module")
def real_chest() -> Radiograph:
    """A real chest CR without its header, so that only its pixels speak."""
    return replace(read(Source(str(demo_path()))), identity=UNNAMED)


def grey(pixels: np.ndarray, kind: str = "PNG") -> Radiograph:
    return Radiograph(np.ascontiguousarray(pixels, dtype=np.float32), file_format=kind)


def test_a_real_chest_radiograph_is_taken_without_a_warning(real_chest: Radiograph) -> None:
    assert codes(replace(real_chest, identity=CHEST_OF_AN_ADULT)) == set()


@pytest.mark.parametrize("name", ["RG3_UNCR.dcm", "MR2_UNCR.dcm", "US1_UNCR.dcm", "explicit_VR-UN.dcm"])
def test_other_pictures_are_refused_by_their_pixels_alone(name: str, pydicom_files: dict[str, Path]) -> None:
    found = judge(replace(read(Source(str(pydicom_files[name]))), identity=UNNAMED))
    assert found.refusal is not None
    assert found.refusal.code in ("not_a_chest", "not_a_radiograph")


@pytest.mark.parametrize("name", ["RG2_JPLL.dcm", "CR-ModalitySequenceLUT.dcm"])
def test_a_hip_and_teeth_are_refused_by_their_pixels_alone(name: str, real_data: Path) -> None:
    assert codes(replace(read(Source(str(real_data / "dicom" / name))), identity=UNNAMED)) == {"not_a_chest"}


def test_a_photograph_in_colours_is_no_radiograph() -> None:
    rows, columns = np.mgrid[0:400, 0:400]
    color = np.stack([rows / 2, 200 - columns / 3, 60 + 0 * rows], axis=2).astype(np.uint8)
    found = judge(Radiograph(color.mean(axis=2).astype(np.float32), color=color, file_format="JPEG"))
    assert found.refusal is not None
    assert found.refusal.code == "not_a_radiograph"
    assert "picture in colours" in found.refusal.sentence


def test_noise_is_refused() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (512, 512))
    assert codes(grey(noise)) == {"not_a_chest"}


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_chest_on_its_side_or_upside_down_is_warned_of(real_chest: Radiograph, quarters: int) -> None:
    turned = replace(real_chest, pixels=np.ascontiguousarray(np.rot90(real_chest.pixels, quarters)))
    assert "rotated" in codes(turned)
    assert judge(turned).refusal is None


def test_a_tilted_chest_is_warned_of(real_chest: Radiograph) -> None:
    small = real_chest.pixels[::4, ::4]
    tilted = ndimage.rotate(small, 25, reshape=False, order=1, mode="nearest")
    assert "rotated" in codes(replace(real_chest, pixels=tilted))


def test_black_and_white_exchanged_is_warned_of(real_chest: Radiograph) -> None:
    wrong = replace(real_chest, inverted=not real_chest.inverted)
    assert "inverted" in codes(wrong)
    assert judge(wrong).refusal is None


def test_film_borders_change_nothing() -> None:
    whole = np.pad(picture(0, 600, 560), ((60, 200), (0, 300)), constant_values=255)
    assert judge(grey(np.pad(whole, 80))).refusal is None


def test_what_a_picture_lacks_is_said(real_chest: Radiograph) -> None:
    chest = 255 * apply_voi(real_chest)[::3, ::3]
    assert codes(grey(chest)) == {"not_dicom"}
    assert "low_resolution" in codes(grey(chest[::2, ::2]))
    assert "clipped" in codes(grey(np.clip(chest * 1.5, 0, 255)))
    assert "poor_exposure" in codes(grey(110 + chest * 0.12))
    assert {"body_part_unknown", "age_unknown", "view_unknown"} <= codes(grey(chest, "DICOM"))


def test_what_a_file_says_of_its_image_is_a_warning(real_chest: Radiograph) -> None:
    known = replace(real_chest.identity, patient_age_years=40.0, view_position="PA", body_part="CHEST")
    whole = replace(real_chest, identity=known)
    unchecked = {"body_part_unknown", "age_unknown", "view_unknown"}
    assert not codes(whole) & {*unchecked, "for_processing", "not_square"}
    raw = replace(whole, identity=replace(known, presentation_intent="FOR PROCESSING"))
    assert codes(raw) - codes(whole) == {"for_processing"}
    for height in (2.0, 0.5):
        assert codes(replace(whole, spacing=Spacing(height, 1.0))) - codes(whole) == {"not_square"}


@pytest.mark.parametrize(
    ("part", "is_taken"),
    [
        *(
            (word, True)
            for word in ("CHEST", "TÓRAX", "Torax AP", "THORAX PA", "TORACE", "胸部", "Грудная клетка")
        ),
        *((word, True) for word in ("Лёгкие", "ОГК", "छाती", "एक्स-रे")),  # the last: a word that nobody knows
        *((word, True) for word in ("CXR", "Brustkorb", "Akciğer", "AKCİĞER", "Thoracic Cage")),
        *((word, True) for word in ("Cage thoracique", "THORACIQUE")),
        *((word, True) for word in ("NGỰC", "Lồng ngực", "X-quang phổi", "PHOI", "DADA", "Paru-paru")),
        *((word, False) for word in ("HAND", "CRÂNIO", "THORACIC SPINE", "COLUNA TORÁCICA", "ABDOMEN")),
        *((word, False) for word in ("RACHIS THORACIQUE", "BRUSTWIRBELSÄULE", "OTHER HAND", "NASAL BONES")),
        *((word, False) for word in ("SCAPHOID", "XIPHOID", "Bụng", "PERUT")),
    ],
)
def test_a_chest_is_known_by_its_name_in_the_languages_of_devices(
    real_chest: Radiograph, part: str, is_taken: bool
) -> None:
    found = judge(replace(real_chest, identity=Identity(modality="CR", body_part=part)))
    assert (found.refusal is None) is is_taken


@pytest.mark.parametrize(
    "part",
    [
        *("", "UNKNOWN", "Unknown", "OTHER", "UNSPECIFIED", "Not specified", "UNDEFINED", "DEFAULT"),
        *("GENERAL", "NONE", "NULL", "NA", "N/A", "n.a.", "-", "--", "0", "***"),
    ],
)
def test_a_body_part_that_names_none_counts_as_not_stated(real_chest: Radiograph, part: str) -> None:
    named = replace(CHEST_OF_AN_ADULT, body_part=part)
    found = judge(replace(real_chest, identity=named))
    assert found.refusal is None
    assert "body_part_unknown" in {warning.partition(":")[0] for warning in found.warnings}


@pytest.mark.parametrize(
    ("view", "is_taken"),
    [
        *((word, True) for word in ("PA", "AP", "", "AP SUPINE", "PA/LAT", "LATERAL DECUBITUS")),
        *((word, True) for word in ("LLD", "RLD", "LEFT LATERAL DECUBITUS")),
        *((word, False) for word in ("LATERO-MEDIAL", "LATEROMEDIAL", "MEDIO-LATERAL", "LLO", "RL")),
        *(
            (word, False)
            for word in ("LL", "LEFT LATERAL", "Lateral", "L-LAT", "POSTERO-ANTERIOR OBLIQUE", "RAO")
        ),
    ],
)
def test_a_view_that_names_a_side_and_no_front_is_refused(
    real_chest: Radiograph, view: str, is_taken: bool
) -> None:
    named = Identity(modality="DX", body_part="CHEST", view_position=view)
    found = judge(replace(real_chest, identity=named)).refusal
    assert (found is None) is is_taken
    assert found is None or found.code == "not_frontal"


HEADER = "MUELLER ANNA\n12.03.1957  F\nID 4711-0815\n2026-01-14 09:32"


def written_on(chest: Radiograph, text: str, height_share: float, place: str = "top left") -> Radiograph:
    """Burn text into a real radiograph, letters as high as a share of its height."""
    image = Image.fromarray((255 * apply_voi(chest)).astype(np.uint8)).convert("L")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=height_share * image.height)
    _, _, width, height = draw.multiline_textbbox((0, 0), text, font=font)
    margin = image.width // 50
    x = margin if "left" in place else image.width - margin - width
    y = margin if "top" in place else image.height - margin - height
    if "plate" in place:
        draw.rectangle((x - 5, y - 5, x + width + 5, y + height + 5), fill=230)
    draw.multiline_text((x, y), text, fill=10 if "plate" in place else 255, font=font)
    return grey(np.asarray(image))


@pytest.mark.parametrize("height_share", [0.014, 0.02, 0.03, 0.045])
@pytest.mark.parametrize("place", ["top left", "top right", "bottom left, on a plate"])
def test_a_header_burned_into_a_real_radiograph_is_warned_of(
    real_chest: Radiograph, height_share: float, place: str
) -> None:
    assert "burned_in_text" in codes(written_on(real_chest, HEADER, height_share, place))


def test_a_line_with_name_and_date_is_warned_of(real_chest: Radiograph) -> None:
    assert "burned_in_text" in codes(written_on(real_chest, "MUELLER ANNA 1957-03-12", 0.02))


@pytest.mark.parametrize("marker", ["L", "R", "AP", "PORTABLE", "ERECT", "AP\n\n\nPORTABLE", "LT\nJFC"])
@pytest.mark.parametrize("height_share", [0.015, 0.02, 0.05])
def test_the_words_that_mark_side_and_position_name_nobody(
    real_chest: Radiograph, marker: str, height_share: float
) -> None:
    assert "burned_in_text" not in codes(written_on(real_chest, marker, height_share, "top right"))


def test_arrows_and_cables_are_no_writing(real_chest: Radiograph) -> None:
    image = Image.fromarray((255 * apply_voi(real_chest)).astype(np.uint8)).convert("L")
    draw, side = ImageDraw.Draw(image), image.width // 100
    for x in range(20, 80, 12):
        draw.line([(x * side, 10 * side), (x * side, 30 * side)], fill=255, width=side)
        draw.polygon(
            [(x * side, 6 * side), ((x - 2) * side, 10 * side), ((x + 2) * side, 10 * side)], fill=255
        )
    assert "burned_in_text" not in codes(grey(np.asarray(image)))


def test_few_radiographs_of_a_hospital_that_prints_markers_are_warned_of(real_data: Path) -> None:
    """Those of the NIH carry L, R, AP, PORTABLE and arrows, and names nowhere."""
    files = [
        path
        for name in ("nih_normal", "nih_pneumonia")
        for path in sorted((real_data / "cxr" / name).glob("*.jpg"))
    ]
    if not files:
        pytest.skip("the radiographs of the NIH are not here")
    some = files[:: len(files) // 100]
    warned = [path.name for path in some if "burned_in_text" in codes(read_raster(path.read_bytes()))]
    assert len(warned) < 0.05 * len(some), warned


def test_a_photograph_of_a_film_is_warned_of(real_chest: Radiograph, tmp_path: Path) -> None:
    chest = 255 * apply_voi(real_chest)[::3, ::3]
    bluish = np.stack([chest * 0.85, chest * 0.95, np.clip(chest * 1.1, 0, 255)], axis=2).astype(np.uint8)
    seen = Radiograph(chest, color=bluish, file_format="JPEG")
    assert "photo_of_film" in codes(seen)
    exif = Image.Exif()
    exif.get_ifd(0x8769)[33437] = 2.0  # FNumber
    Image.fromarray(picture(3, 600, 600)).save(tmp_path / "phone.jpg", exif=exif)
    assert "photo_of_film" in codes(read_raster((tmp_path / "phone.jpg").read_bytes()))


def test_the_synthetic_sample_is_taken() -> None:
    sample = Path(__file__).parents[2] / "assets" / "samples" / "synthetic_chest.dcm"
    assert judge(read(Source(str(sample)))).refusal is None
