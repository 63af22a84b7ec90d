"""Archives that come out the same from the same files."""

from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path

from building.environment import StepError

_XZ = ["xz", "--compress", "--stdout", "--threads=2", "--block-size=32MiB", "-6"]


def write_tar_xz(folder: Path, out: Path, epoch_s: int) -> None:
    """Pack a folder, with its name, in order of names and owned by nobody in particular.

    Raises
    ------
    StepError
        If ``xz`` is missing or fails.
    """

    def settled(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch_s
        return member

    part = out.with_name(f"{out.name}.part")
    try:
        with part.open("wb") as file, subprocess.Popen(_XZ, stdin=subprocess.PIPE, stdout=file) as packer:
            assert packer.stdin is not None
            with tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.PAX_FORMAT) as archive:
                for path in [folder, *sorted(folder.rglob("*"))]:
                    name = Path(folder.name) / path.relative_to(folder)
                    archive.add(path, str(name), recursive=False, filter=settled)
            packer.stdin.close()
            status = packer.wait()
    except OSError as error:
        raise StepError(f"{out.name} could not be packed: {error.strerror}") from error
    if status:
        raise StepError(f"{out.name} could not be packed: xz ended with {status}.")
    part.replace(out)
