"""The AppImage: a small program of ours, compiled from Debian's libraries, with a squashfs image behind it.

The usual runtime can only be had from its project's download page, which a build without the open internet
cannot reach; ``linux/appimage_runtime.c`` does the same (AppImage specification, type 2).
"""

from __future__ import annotations

import shutil
from pathlib import Path

from building.environment import ROOT, run
from building.plan import Plan

SOURCE = ROOT / "packaging" / "linux" / "appimage_runtime.c"
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
    command += ["-lsquashfuse_ll", "-lsquashfuse", "-lfuse3", "-lzstd", "-lz", "-lpthread"]
    run(command, "The AppImage's first part could not be compiled", cwd=SOURCE.parent)
