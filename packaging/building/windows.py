"""The Windows installer, made by NSIS; NSIS runs on Linux too, so the script is proven there."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path
from typing import Any

from building.environment import ROOT, StepError, run
from building.plan import TITLE, Plan

SCRIPT = ROOT / "packaging" / "windows" / "tbviewer.nsi"


def make_installer(plan: Plan) -> Path:
    """Wrap the application that was built on this Windows machine."""
    return compile_installer(plan, plan.application, plan.out / f"tbviewer-{plan.version}-setup.exe")


def compile_installer(plan: Plan, folder: Path, out: Path) -> Path:
    """Compile the script over a folder that holds ``tbviewer.exe``.

    Raises
    ------
    StepError
        If NSIS is not installed or refuses the script.
    """
    program = shutil.which("makensis") or _installed_nsis()
    if program is None:
        raise StepError(
            "NSIS is missing: install it from nsis.sourceforge.io (Debian: apt-get install nsis)."
        )
    dash = "/" if platform.system() == "Windows" else "-"
    size_kb = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    defined = {"VERSION": plan.version, "SOURCE": folder, "OUT": out, "SIZE_KB": size_kb}
    command = [program, f"{dash}V2", f"{dash}WX"]
    command += [f"{dash}D{name}={value}" for name, value in defined.items()]
    run([*command, str(SCRIPT)], "The installer could not be compiled", env=plan.environment)
    return out


def _installed_nsis() -> str | None:
    usual = Path("C:/Program Files (x86)/NSIS/makensis.exe")
    return str(usual) if usual.is_file() else None


def version_resource(version: str) -> Any:
    """Return what Windows shows of the program under Properties, Details."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = (*map(int, version.split(".")[:3]), 0, 0, 0)[:4]
    words = {
        "FileDescription": TITLE,
        "ProductName": TITLE,
        "FileVersion": version,
        "ProductVersion": version,
        "Comments": "Research use, not for diagnosis",
    }
    table = StringTable("040904B0", [StringStruct(name, value) for name, value in words.items()])
    language = VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])])
    return VSVersionInfo(FixedFileInfo(numbers, numbers), [StringFileInfo([table]), language])
