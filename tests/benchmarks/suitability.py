"""``python -m tests.benchmarks.suitability``: what is refused, warned of, let through, and its cost."""

from __future__ import annotations

import argparse
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

from tbviewer.core.errors import TBViewerError
from tbviewer.core.radiograph import Identity, Radiograph
from tbviewer.core.reading import read
from tbviewer.core.samples import demo_path
from tbviewer.core.sources import find_sources
from tbviewer.core.suitability import Suitability, judge
from tests.benchmarks.measure import timed
from trainer.data.dataset import survey_dataset
from trainer.suitability.projections import projections, read_volume

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
_POSITION = {"inverted", "rotated"}
_UNKNOWN = {"body_part_unknown", "age_unknown", "view_unknown"}


@dataclass(eq=False)
class _Line:
    """One kind of picture, and what became of those."""

    name: str
    count: int = 0
    refused: int = 0
    warned_of_position: int = 0
    codes: Counter[str] | None = None

    def add(self, found: Suitability) -> None:
        self.count += 1
        self.codes = self.codes if self.codes is not None else Counter()
        if found.refusal is not None:
            self.refused += 1
            self.codes[found.refusal.code] += 1
            return
        given = {warning.partition(":")[0] for warning in found.warnings}
        self.warned_of_position += bool(given & _POSITION)
        self.codes.update(given - {"not_dicom", "low_resolution"} - _UNKNOWN)

    def text(self) -> str:
        let_through = self.count - self.refused - self.warned_of_position
        codes = ", ".join(f"{code} {n}" for code, n in (self.codes or Counter()).most_common())
        share = 100 * self.refused / max(self.count, 1)
        return (
            f"| {self.name} | {self.count} | {self.refused} ({share:.1f} %) | {self.warned_of_position} | "
            f"{let_through} | {codes} |"
        )


def main() -> int:
    """Print the table; exit with 1 if too many real chest radiographs are refused."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=SHARED / "cxr" / "manifest.csv")
    parser.add_argument("--dicom", type=Path, default=SHARED / "dicom")
    parser.add_argument("--others", type=Path, nargs="*", default=[], help="folders of other pictures")
    parser.add_argument("--volumes", type=Path, nargs="*", default=[], help="chest CTs (NIfTI-1)")
    options = parser.parse_args()
    if not options.data.is_file():
        print(f"{options.data} is not here: the table needs real chest radiographs", file=sys.stderr)
        return 2
    print(
        "| pictures | n | refused | position warned | let through | codes |\n"
        "| --- | --- | --- | --- | --- | --- |"
    )
    whole = _chests(options.data)
    for line in _others(options):
        print(line.text())
    share = 100 * whole.refused / max(whole.count, 1)
    print(
        f"\nFalse refusals: {whole.refused} of {whole.count} real chest radiographs, {share:.2f} %, aim 0.5 %"
    )
    print(f"Cost on {demo_path().name}: {_cost_ms():.1f} ms (median of 20)")
    return 0 if share <= 0.5 else 1


def _chests(data: Path) -> _Line:
    """Print a line for each source and split, and for val stored in wrong ways."""
    whole = _Line("all chest radiographs")
    lines: dict[tuple[str, str], _Line] = {}
    wrong = {name: _Line(f"val chests {name}") for name in _WRONGS}
    for record in survey_dataset(data).records:
        radiograph = _one(record.path)
        found = judge(radiograph)
        key = (record.source or "", record.split)
        lines.setdefault(key, _Line(f"{key[0]}, {key[1]}")).add(found)
        whole.add(found)
        if record.split == "val":
            for name, change in _WRONGS.items():
                pixels = np.ascontiguousarray(change(radiograph.pixels), dtype=np.float32)
                wrong[name].add(judge(replace(radiograph, pixels=pixels)))
    for line in (*(lines[key] for key in sorted(lines)), whole, *wrong.values()):
        print(line.text())
    return whole


def _written(pixels: np.ndarray, text: str) -> np.ndarray:
    """Burn text into the upper right corner, letters as high as a fiftieth of the picture."""
    image = Image.fromarray(pixels.astype(np.uint8))
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(size=image.height / 50)
    _, _, width, _ = draw.multiline_textbbox((0, 0), text, font=font)
    draw.multiline_text((image.width - width - 4, 4), text, fill=255, font=font)
    return np.asarray(image)


_HEADER = "MUELLER ANNA\n12.03.1957  F\nID 4711-0815\n2026-01-14 09:32"
_WRONGS: dict[str, Callable[..., np.ndarray]] = {
    "inverted": lambda p: 255 - p,
    "turned by 90°": lambda p: np.rot90(p),
    "turned by 180°": lambda p: np.rot90(p, 2),
    "turned by 270°": lambda p: np.rot90(p, 3),
    "tilted by 25°": lambda p: ndimage.rotate(p, 25, reshape=False, order=1),
    "with a patient's header": lambda p: _written(p, _HEADER),
    "with markers": lambda p: _written(p, "L\n\nAP\n\nPORTABLE"),
    "cut to one quarter": lambda p: np.kron(p[: p.shape[0] // 2, : p.shape[1] // 2], np.ones((2, 2))),
}


def _others(options: argparse.Namespace) -> Iterator[_Line]:
    """Yield a line for each kind of picture that is no frontal chest radiograph."""
    medical = sorted(_dicom_files(options.dicom))
    for kind, modalities in (("other radiographs", {"CR", "DX"}), ("CT, MR, NM", {"CT", "MR", "NM"})):
        for with_header in (True, False):
            line = _Line(f"{kind} (DICOM), header {'kept' if with_header else 'removed'}")
            for radiograph in _read(medical):
                identity = radiograph.identity
                wanted = identity.modality in modalities and "CHEST" not in identity.body_part.upper()
                if wanted and min(radiograph.rows, radiograph.columns) >= 224:
                    line.add(judge(radiograph if with_header else replace(radiograph, identity=Identity())))
            yield line
    line = _Line("ultrasound, captures, patterns (DICOM), header removed")
    for radiograph in _read(medical):
        large = min(radiograph.rows, radiograph.columns) >= 224
        if large and radiograph.identity.modality in {"US", "OT", "SC", ""}:
            line.add(judge(replace(radiograph, identity=Identity())))
    yield line
    packaged = [path for name in ("sklearn", "matplotlib") for path in _packaged(name)]
    packaged.append(Path(__file__).resolve().parents[2] / "packaging" / "window.png")
    for name, paths in (("photographs and screens of packages", packaged), *_named(options.others)):
        line = _Line(name)
        for radiograph in _read(paths):
            line.add(judge(radiograph))
        yield line
    for path in options.volumes:
        line = _Line(f"{path.name} from the side and slantwise")
        for _, picture in projections(read_volume(path), 48):
            line.add(judge(_grown(picture[: 2 * len(picture) // 3])))  # from the neck to the liver
        yield line


def _named(folders: Iterable[Path]) -> Iterator[tuple[str, list[Path]]]:
    for folder in folders:
        yield folder.name, [folder]


def _grown(picture: np.ndarray) -> Radiograph:
    pixels = ndimage.zoom(picture * 255, 4, order=1).astype(np.float32)
    return Radiograph(pixels, file_format="PNG")


def _dicom_files(folder: Path) -> Iterator[Path]:
    for file in metadata.files("pydicom-data") or ():
        if file.suffix == ".dcm":
            yield Path(str(file.locate()))
    spec = find_spec("pydicom")
    if spec is not None and spec.origin is not None:
        yield from (Path(spec.origin).parent / "data" / "test_files").rglob("*.dcm")
    yield from folder.glob("*.dcm")


def _packaged(package: str) -> list[Path]:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return []
    root = Path(spec.origin).parent
    return [
        path
        for path in sorted(root.rglob("*"))
        if path.suffix in (".jpg", ".png") and "tests" not in path.parts
    ]


def _read(paths: Iterable[Path]) -> Iterator[Radiograph]:
    """Yield the first image of each file that can be read, the same pixels once."""
    seen = set()
    for path in paths:
        for source in find_sources(str(path)).sources:
            if source.frame:
                continue
            try:
                radiograph = read(source)
            except TBViewerError:
                continue
            key = (radiograph.pixels.shape, float(radiograph.pixels.mean()))
            if key not in seen:
                seen.add(key)
                yield radiograph


def _one(path: Path) -> Radiograph:
    return next(_read([path]))


def _cost_ms() -> float:
    radiograph = _one(demo_path())
    judge(radiograph)
    return statistics.median(timed(lambda: judge(radiograph)) for _ in range(20))


if __name__ == "__main__":
    raise SystemExit(main())
