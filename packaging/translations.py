"""Bring the translations up to date: strings of the window into each .ts file, and each .ts into its .qm.

``python packaging/translations.py`` after any change of words; both kinds of file are kept in the repository,
so that wheel and application are built without Qt's tools.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("en", "es", "fr", "hi", "pt", "ru", "sw", "zh_CN")


def main() -> int:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tbviewer" / "ui").glob("*.py"))
    tools = Path(sys.executable).parent
    for language in LANGUAGES:
        target = FOLDER / f"tbviewer_{language}.ts"
        update = [
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        _run(tools / "pyside6-lupdate", *sources, *update, "-ts", str(target))
        _release(tools, target)
    for target in sorted(FOLDER.glob("qtbase_*.ts")):  # those of Qt's own words that Qt lacks
        _release(tools, target)
    return 0


def _release(tools: Path, target: Path) -> None:
    _run(tools / "pyside6-lrelease", "-silent", str(target), "-qm", str(target.with_suffix(".qm")))


def _run(program: Path, *arguments: str) -> None:
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
