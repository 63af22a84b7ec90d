"""Writes ``third_party.md``: what the viewer consists of besides its own code, from the installed packages.

Nothing is typed: names, versions and licences are what each package's metadata say on this machine.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

_OWN = "tbviewer"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Component:
    """One package.

    Attributes
    ----------
    licence
        An SPDX expression or a name, as the package says; ``not stated`` if it says nothing.
    needed_by
        Packages that ask for it.
    """

    name: str
    version: str
    licence: str
    homepage: str
    needed_by: tuple[str, ...]


def components() -> list[Component]:
    """Return every package that an installed viewer needs, without extras, by name."""
    needed: dict[str, set[str]] = {}
    pending = [(name, _OWN) for name in _own_requirements()]
    while pending:
        name, by = pending.pop()
        key = _key(name)
        if key in needed:
            needed[key].add(by)
            continue
        needed[key] = {by}
        pending += [(other, metadata.distribution(name).name) for other in _requirements(name)]
    return sorted((_component(key, by) for key, by in needed.items()), key=lambda one: one.name.lower())


def _own_requirements() -> Iterator[str]:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    return _wanted(project["dependencies"])


def _requirements(name: str) -> Iterator[str]:
    return _wanted(metadata.requires(name) or [])


def _wanted(lines: list[str]) -> Iterator[str]:
    """Yield the names that are asked for on this machine; those of extras are not."""
    for line in lines:
        requirement, _, condition = line.partition(";")
        found = _NAME.match(requirement.strip())
        if "extra" in condition or found is None:
            continue
        try:
            metadata.distribution(found.group())
        except metadata.PackageNotFoundError:  # asked for elsewhere, by another system or Python
            continue
        yield found.group()


def _component(key: str, needed_by: set[str]) -> Component:
    about = metadata.metadata(key)
    addresses = [line.partition(", ")[2] for line in about.get_all("Project-URL") or ()]
    homepage = about["Home-page"] or next(iter(addresses), "")
    return Component(about["Name"], about["Version"], _licence(about), homepage, tuple(sorted(needed_by)))


def _licence(about: metadata.PackageMetadata) -> str:
    expression = about["License-Expression"]
    if expression:
        return expression
    classes = [
        line.rpartition(" :: ")[2]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License :: ") and not line.endswith("OSI Approved")
    ]
    stated = (about["License"] or "").strip()
    if classes:
        return "; ".join(classes)
    return stated.splitlines()[0][:80] if stated else "not stated"


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def text() -> str:
    """Return the list as Markdown."""
    lines = [
        "# Third-party components of the viewer",
        "",
        f"Written by `python packaging/safety/third_party.py` on {platform.system()} with Python"
        f" {platform.python_version()}, from the metadata of the installed packages. The trainer's and the"
        " tests' packages do not ship. Installers carry a list of their own, of the files in them.",
        "",
        "| component | version | licence | needed by | from |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {one.name} | {one.version} | {one.licence} | {', '.join(one.needed_by)} | {one.homepage} |"
        for one in components()
    ]
    return "\n".join([*lines, ""])


def main() -> int:
    """Write the list."""
    (Path(__file__).parent / "third_party.md").write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
