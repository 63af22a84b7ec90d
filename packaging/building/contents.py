"""What goes into the application and what stays out; used by the recipe, inside PyInstaller."""

from __future__ import annotations

import json
import sys
from pathlib import Path, PurePath
from typing import Any

# imagecodecs imports its codecs by name when they are first used; these are what tbviewer.core.codecs uses.
CODECS = ("_imcd", "_jpeg8", "_jpegls", "_jpeg2k", "_shared", "_shared_cython")
# SciPy takes everything that NumPy offers, by a way that PyInstaller cannot see.
HIDDEN_IMPORTS = [f"imagecodecs.{name}" for name in CODECS] + ["numpy.f2py", "numpy.testing"]
# Under the LGPL, so it lies beside the program as source that its user may replace.
COLLECTED_AS_SOURCE = {"pebble": "py"}

EXCLUDED_MODULES = [
    "torch",
    "torchvision",
    "trainer",
    "pydicom_data",
    "onnx",
    "tkinter",
    "matplotlib",
    "IPython",
    "pytest",
    "hypothesis",
    "setuptools",
    "pip",
    "pydoc_data",
    "lib2to3",
    "curses",
    "readline",  # GPL
    "_gdbm",  # GPL
    "_dbm",
    "crypt",
    "pyqtgraph.opengl",
    "pyqtgraph.examples",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "onnxruntime.quantization",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtDesigner",
    "PySide6.QtUiTools",
    "PySide6.QtHelp",
]

# Qt's plug-ins, by folder: those that a window with pictures, printing and input methods needs.
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "imageformats": {"qsvg", "qjpeg", "qico", "qicns"},
    "iconengines": {"qsvgicon"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
}
LANGUAGES = ("es", "fr", "pt_BR", "ru", "zh_CN")  # of Qt's own sentences; assets has those Qt lacks

# Libraries of the build machine that go along: what Python itself links to, and small ones (MIT) of X that
# many desktops lack. Everything else comes from the user's system, where it is kept up to date.
SYSTEM_LIBRARIES = (
    "libpython3",
    "libffi",
    "libssl",
    "libcrypto",
    "libsqlite3",
    "libbz2",
    "liblzma",
    "libuuid",
    "libxcb-cursor",
    "libxcb-icccm",
    "libxcb-image",
    "libxcb-keysyms",
    "libxcb-render-util",
    "libxcb-util",
)
_UNUSED_EXTENSIONS = ("PIL._avif", "PIL._webp", "PIL._imagingtk")
_UNUSED_DATA = ("pyqtgraph/examples", "PySide6/Qt/qml")

Entry = tuple[str, str, str]  # place in the application, file it comes from, PyInstaller's word for its kind


def prune(analysis: Any) -> None:
    """Take out of an Analysis what is not used."""
    wanted = [entry for entry in analysis.binaries if _wanted_binary(entry)]
    analysis.binaries = _reachable(wanted)
    analysis.datas = [entry for entry in analysis.datas if _wanted_data(entry[0])]
    places = {PurePath(entry[0]).as_posix() for entry in (*analysis.binaries, *analysis.datas)}
    for entries in (analysis.binaries, analysis.datas):
        entries[:] = [e for e in entries if e[2] != "SYMLINK" or _target(e) in places]


def note(analysis: Any, path: Path) -> None:
    """Write what is left and where it comes from, for licences, parts list and size table."""
    entries = [*analysis.pure, *analysis.binaries, *analysis.datas]
    listed = sorted((place, source, kind) for place, source, kind, *_ in entries)
    path.write_text(json.dumps(listed, indent=1), encoding="utf-8")


def _wanted_data(place: str) -> bool:
    path = PurePath(place).as_posix()
    if path.startswith(_UNUSED_DATA) or "/tests/" in path:
        return False
    if "/translations/" in path and path.startswith("PySide6"):
        name = PurePath(path).stem
        return any(name == f"qtbase_{language}" for language in LANGUAGES)
    return True


def _wanted_binary(entry: Entry) -> bool:
    place, source, kind = entry
    path = PurePath(place).as_posix()
    if kind == "EXTENSION":
        module = path.split(".", 1)[0].replace("/", ".")
        package, _, name = module.rpartition(".")
        return module not in _UNUSED_EXTENSIONS and (package != "imagecodecs" or name in CODECS)
    if "/plugins/" in path:
        folder, name = path.split("/plugins/", 1)[1].split("/", 1)
        stem = PurePath(name).name.split(".", 1)[0]
        return stem in PLUGINS.get(folder, ()) or stem.removeprefix("lib") in PLUGINS.get(folder, ())
    if "onnxruntime" in path:
        # The extension module holds the runtime; the library beside it is for programs in other languages.
        return "providers_shared" in path
    if sys.platform == "linux" and kind != "SYMLINK" and source.startswith(("/lib/", "/usr/lib")):
        return PurePath(path).name.startswith(SYSTEM_LIBRARIES)
    return True


def _reachable(entries: list[Entry]) -> list[Entry]:
    """Return the entries without libraries that nothing among them links to any more."""
    from PyInstaller.depend.bindepend import get_imports

    roots = [e for e in entries if e[2] == "EXTENSION" or _is_loaded_by_name(e[0])]
    by_name = {PurePath(e[0]).name.lower(): e for e in entries if e[2] != "SYMLINK"}
    pending = [e[1] for e in roots]
    reached = {PurePath(e[0]).name.lower() for e in roots}
    while pending:
        for name, _ in get_imports(pending.pop()):
            key = PurePath(name).name.lower()
            if key not in reached:
                reached.add(key)
                if key in by_name:
                    pending.append(by_name[key][1])
    return [e for e in entries if _stays(e, reached)]


def _is_loaded_by_name(place: str) -> bool:
    return "/plugins/" in PurePath(place).as_posix() or "onnxruntime" in place


def _stays(entry: Entry, reached: set[str]) -> bool:
    name = PurePath(entry[0]).name.lower()
    return name in reached or entry[2] == "SYMLINK" or name.startswith(("libpython3", "python3", "python"))


def _target(entry: Entry) -> str:
    """Return the place that a symbolic link points to, which it names relative to its own folder."""
    parts: list[str] = []
    for part in (PurePath(entry[0]).parent / entry[1]).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
