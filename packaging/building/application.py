"""The application in one folder: PyInstaller, then the licence texts and the list of parts."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from pathlib import Path

from building import components, licences, machine, sbom
from building.environment import ROOT, StepError, run
from building.plan import Plan


def make_application(plan: Plan) -> Path:
    """Freeze the checkout and return the application's folder."""
    if not (ROOT / "assets" / "models" / "student.onnx").is_file():
        raise StepError("assets/models/student.onnx is missing: there is no model to ship.")
    if platform.system() == "Linux":
        machine.install_packages([*machine.QT, "binutils"])
    frozen = plan.application.parent
    shutil.rmtree(frozen, ignore_errors=True)
    # One folder for PyInstaller's own files and cache, emptied each time, so that no build knows the last.
    scratch = plan.work / "pyinstaller"
    shutil.rmtree(scratch, ignore_errors=True)
    environment = {**plan.environment, "PYINSTALLER_CONFIG_DIR": str(scratch / "cache")}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += [
        "--distpath",
        str(frozen),
        "--workpath",
        str(scratch),
        str(ROOT / "packaging" / "tbviewer.spec"),
    ]
    run(command, "PyInstaller could not freeze the application", env=environment, cwd=ROOT)
    if platform.system() == "Linux":
        _strip_python(plan)
    parts = components.find_components(plan)
    documents = documents_folder(plan)
    licences.write_licences(parts, documents / "licences")
    sbom.write_sbom(plan, parts, documents / "sbom.cdx.json")
    _check_clean(plan)
    settle(plan.application, plan.epoch_s)
    return plan.application


def _strip_python(plan: Plan) -> None:
    """Take the names for debuggers out of Python's own library, which may be four fifths of it.

    Libraries of wheels are left alone: some break when they are stripped.
    """
    internal = plan.application / "_internal"
    files = [*internal.glob("libpython3*.so*"), *internal.glob("python3.*/lib-dynload/*.so")]
    strip = shutil.which("strip")
    if strip is None:
        raise StepError("strip is missing. Install it: sudo apt-get install binutils")
    run([strip, "--strip-unneeded", *map(str, files)], "Python's library could not be stripped")


def documents_folder(plan: Plan) -> Path:
    """Return where licences and list of parts are inside the application."""
    if platform.system() == "Darwin":
        return plan.application / "Contents" / "Resources"
    return plan.application


def settle(folder: Path, epoch_s: int) -> None:
    """Give all files the time of the commit and ordinary permissions."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (epoch_s, epoch_s), follow_symlinks=False)
            continue
        executable = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
        path.chmod(0o755 if executable else 0o644)
        os.utime(path, (epoch_s, epoch_s))
    folder.chmod(0o755)
    os.utime(folder, (epoch_s, epoch_s))


def _check_clean(plan: Plan) -> None:
    """Fail where something has slipped in that must not ship."""
    for path in plan.application.rglob("*"):
        name = path.name.lower()
        if name.startswith(("libtorch", "libreadline", "libgdbm")) or name in ("torch", "pydicom_data"):
            raise StepError(f"{path.name} is in the application and must not be.")
