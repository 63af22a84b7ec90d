"""The AppImage: a small program of ours, compiled from Debian's libraries, with a squashfs image behind it.

The usual runtime can only be had from its project's download page, which a build without the open internet
cannot reach; ``linux/appimage_runtime.c`` does the same (AppImage specification, type 2).
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from building.components import Component, from_debian
from building.environment import ROOT, StepError, run
from building.plan import Plan

SOURCE = ROOT / "packaging" / "linux" / "appimage_runtime.c"
_LIBRARIES = ("squashfuse_ll", "squashfuse", "fuse3", "zstd", "z", "pthread")
_ALWAYS = ("c", "gcc")  # what the compiler links to by itself
_MAGIC = b"AI\x02"  # at byte 8 of the file, where ELF has padding


def write_appimage(plan: Plan, tree: Path, out: Path) -> None:
    """Pack a tree with ``AppRun`` at its top.

    Raises
    ------
    StepError
        If it cannot be compiled or packed.
    """
    runtime = plan.work / "appimage-runtime"
    _compile(runtime)
    image = plan.work / "appimage.squashfs"
    image.unlink(missing_ok=True)
    command = [
        "mksquashfs",
        str(tree),
        str(image),
        "-comp",
        "zstd",
        "-Xcompression-level",
        "19",
        "-b",
        "256K",
    ]
    command += ["-all-root", "-noappend", "-no-xattrs", "-no-exports", "-quiet", "-no-progress"]
    environment = dict(plan.environment)  # mksquashfs takes all times from SOURCE_DATE_EPOCH
    run(command, "The AppImage could not be packed", env=environment)
    head = bytearray(runtime.read_bytes())
    head[8 : 8 + len(_MAGIC)] = _MAGIC
    part = out.with_name(f"{out.name}.part")
    with part.open("wb") as file, image.open("rb") as content:
        file.write(head)
        shutil.copyfileobj(content, file)
    part.chmod(0o755)
    part.replace(out)
    image.unlink()


def _compile(runtime: Path) -> None:
    command = ["gcc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Wno-unused-parameter", "-s", "-static-pie"]
    command += ["-Wl,--build-id=none", "-o", str(runtime), SOURCE.name]
    command += [f"-l{name}" for name in _LIBRARIES]
    run(command, "The AppImage's first part could not be compiled", cwd=SOURCE.parent)


def runtime_components() -> list[Component]:
    """Return the Debian packages that the first part is linked to, for their licences go with it.

    Raises
    ------
    StepError
        If one cannot be found.
    """
    found: dict[str, Component] = {}
    for name in (*_LIBRARIES, *_ALWAYS):
        said = run(["gcc", f"-print-file-name=lib{name}.a"], "gcc cannot say where its libraries are")
        path = Path(os.path.realpath(said.strip()))
        component = from_debian(path, found)
        if component is None:
            raise StepError(f"{path.name} belongs to no package of Debian's, so its licence is not known.")
        found[component.name] = component
    return list(found.values())
