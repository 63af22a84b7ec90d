"""Which components the application consists of, found from the files in it, never typed."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from building.environment import ROOT, StepError
from building.plan import Plan

_LICENCE_NAME = re.compile(r"(licen[cs]e|copying|notice|copyright|authors|thirdparty)", re.IGNORECASE)
_NO_LICENCE_ENDINGS = (".py", ".pyc", ".pyi", ".so", ".h", ".json")
# What Qt itself is made of: the wheels bring no notices of it, so these are Debian's, of an older version.
_QT_NOTICES = sorted((ROOT / "packaging" / "licences" / "qt").glob("*.txt"))
_LGPL = [ROOT / "packaging" / "licences" / name for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]


@dataclass(slots=True)
class Component:
    """Something from elsewhere that ships.

    Attributes
    ----------
    purl_type
        ``pypi``, ``deb`` or ``generic``.
    licence
        As its own metadata say: an SPDX expression, a name, or empty.
    files
        Places in the application, and where each comes from.
    texts
        Files with its licence and notices.
    needs
        Names of components that it asks for.
    """

    name: str
    version: str
    purl_type: str
    licence: str = ""
    homepage: str = ""
    files: list[tuple[str, Path]] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)
    needs: set[str] = field(default_factory=set)


def find_components(plan: Plan) -> list[Component]:
    """Return the components, by name.

    Raises
    ------
    StepError
        If a file belongs to nothing known: what ships must have a licence that we know.
    """
    entries = json.loads(plan.contents.read_text(encoding="utf-8"))
    owners = _owners()
    found: dict[str, Component] = {}
    unknown = []
    for place, source, kind in entries:
        if kind == "SYMLINK" or source in ("", "-", None):
            continue
        path = Path(os.path.realpath(source))
        if path.is_relative_to(ROOT) or path.is_relative_to(plan.work / "pyinstaller"):
            continue
        component = owners.get(path) or _elsewhere(path, found)
        if component is None:
            unknown.append(str(path))
            continue
        found.setdefault(component.name, component).files.append((place, path))
    for own in ("pyinstaller",):  # the start program is its
        component = next(c for c in owners.values() if c.name == own)
        found.setdefault(own, component)
    if unknown:
        raise StepError(
            "These files in the application belong to no known component:\n" + "\n".join(unknown[:20])
        )
    return sorted(found.values(), key=lambda component: component.name.lower())


def _owners() -> dict[Path, Component]:
    """Return the component of each file that pip has installed."""
    owners: dict[Path, Component] = {}
    for distribution in metadata.distributions():
        component = _from_distribution(distribution)
        for file in distribution.files or ():
            owners[Path(os.path.realpath(str(distribution.locate_file(file))))] = component
    return owners


def _from_distribution(distribution: metadata.Distribution) -> Component:
    about = distribution.metadata
    licence = about.get("License-Expression") or about.get("License") or ""
    if len(licence) > 60 or "\n" in licence:  # some put the whole text there
        licence = ""
    if not licence:
        classes = [
            c.rpartition(" :: ")[2] for c in about.get_all("Classifier", []) if c.startswith("License ::")
        ]
        licence = " OR ".join(classes)
    component = Component(about["Name"], distribution.version, "pypi", licence, about.get("Home-page") or "")
    for file in distribution.files or ():
        if _LICENCE_NAME.search(file.name) or "licenses" in file.parts:
            path = Path(str(distribution.locate_file(file)))
            if path.is_file() and not file.name.endswith(_NO_LICENCE_ENDINGS):
                component.texts.append(path)
    if not component.texts and component.name.lower().startswith(("pyside6", "shiboken6")):
        component.texts = [*_LGPL, *(_QT_NOTICES if component.name.lower().startswith("pyside6") else ())]
        component.licence = "LGPL-3.0-only"
    for line in distribution.requires or ():
        if "extra ==" not in line:
            component.needs.add(re.split(r"[\s<>=!~;\[(]", line, maxsplit=1)[0])
    return component


def _elsewhere(path: Path, found: dict[str, Component]) -> Component | None:
    """Return the component of a file that no package of pip's has: Python's own, or the system's."""
    if _is_pythons(path):
        return found.get("Python") or _python()
    if platform.system() == "Linux" and shutil.which("dpkg-query"):
        return from_debian(path, found)
    return None


def _is_pythons(path: Path) -> bool:
    """Return whether a file is part of Python, which on Linux may share its folder with the whole system."""
    base = Path(os.path.realpath(sys.base_prefix))
    if not path.is_relative_to(base) or {"site-packages", "dist-packages"} & set(path.parts):
        return False
    if platform.system() != "Linux":  # there Python brings the libraries it needs, and its licence names them
        return True
    libraries = (os.path.realpath(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib"))
    return path.name.startswith("libpython") or any(map(path.is_relative_to, libraries))


def _python() -> Component:
    texts = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    texts += [Path("/usr/share/doc") / f"python3.{sys.version_info.minor}" / "copyright"]
    present = [text for text in texts if text.is_file()][:1]
    return Component(
        "Python", platform.python_version(), "generic", "PSF-2.0", "https://www.python.org", texts=present
    )


def from_debian(path: Path, found: dict[str, Component]) -> Component | None:
    """Return the Debian package that a file belongs to; None if it belongs to none."""
    for candidate in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "--search", candidate], capture_output=True, text=True)
        if done.returncode == 0:
            break
    else:
        return None
    package = done.stdout.split(":")[0]
    if package in found:
        return found[package]
    show = ["dpkg-query", "--show", "--showformat", "${Version}\n${Homepage}", package]
    version, _, homepage = subprocess.run(show, capture_output=True, text=True).stdout.partition("\n")
    notice = Path("/usr/share/doc") / package / "copyright"
    return Component(
        package, version, "deb", "", homepage.strip(), texts=[notice] if notice.is_file() else []
    )
