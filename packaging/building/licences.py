"""The licence texts of everything that ships, and one page that says what belongs to what."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from building.components import Component
from building.environment import StepError

_HEAD = """TB Viewer contains work of others. Each has a folder here with its licence and notices in full.

Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3. They are separate
library files in the folder of the program: you may replace them by versions of your own, and the source of
these versions is at https://download.qt.io and https://code.qt.io.

The start program comes from PyInstaller, whose licence (GPL with an exception) allows it to start programs
under any licence.

The first part of the AppImage, and of no other product, is linked to libfuse, which is used under the GNU
Lesser General Public License, version 2.1. You may link it to a version of your own: the source of TB Viewer
has it in packaging/linux/appimage_runtime.c, and the command in packaging/building/appimage.py.

"""


def write_licences(components: Sequence[Component], folder: Path) -> None:
    """Copy every licence text.

    Raises
    ------
    StepError
        If a component has none.
    """
    missing = [component.name for component in components if not component.texts]
    if missing:
        raise StepError(f"No licence text was found for: {', '.join(missing)}.")
    folder.mkdir(parents=True)
    lines = []
    for component in components:
        own = folder / f"{component.name}-{component.version}".replace(":", "-").replace("/", "-")
        own.mkdir()
        for text in component.texts:
            shutil.copyfile(text, own / _free_name(own, text.name))
        lines.append(f"{component.name} {component.version}: {component.licence or 'see its folder'}")
    (folder / "README.txt").write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _free_name(folder: Path, name: str) -> str:
    number, free = 1, name
    while (folder / free).exists():
        number += 1
        free = f"{number}-{name}"
    return free
