"""Wheel and sdist: what is in them, and that pip, pipx and uv install them into environments of their own."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

from building.environment import CONSTRAINTS, ROOT, python_in
from building.plan import Plan

from verifying.programs import environment, run
from verifying.samples import SAMPLE
from verifying.table import Table, demand

_INSTALL_S = 900
_STRANGE = re.compile(r"(^|/)(shared|\.venv|\.git|dist|build|__pycache__)/|\.(npy|npz|pt|pth|log|sqlite3)$")


def check_wheel(table: Table, plan: Plan) -> None:
    """Check what is in wheel and sdist."""
    table.check("wheel and sdist hold the default bundle and no data", lambda: _contents(plan))


def check_installations(table: Table, plan: Plan, scratch: Path) -> None:
    """Install the wheel in each of the ways that users have."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    table.check("the sdist builds the same wheel", lambda: _from_sdist(plan, scratch))
    table.check("pip install into a fresh environment", lambda: _pip(plan, scratch))
    tools = scratch / "tools"
    if table.check("pipx and uv are to be had", lambda: _install(tools, "pipx", "uv")):
        table.check("pipx install", lambda: _pipx(plan, scratch, tools))
        table.check("uv tool install", lambda: _uv(plan, scratch, tools))


def check_trainer(table: Table, plan: Plan, scratch: Path) -> None:
    """Install the trainer too, which brings torch (8 GB on Linux)."""
    table.check("pip install tbviewer[trainer] gives tbtrain", lambda: _trainer(plan, scratch))


def _wheel(plan: Plan) -> Path:
    return plan.out / f"tbviewer-{plan.version}-py3-none-any.whl"


def _sdist(plan: Plan) -> Path:
    return plan.out / f"tbviewer-{plan.version}.tar.gz"


def _contents(plan: Plan) -> str:
    with zipfile.ZipFile(_wheel(plan)) as archive:
        demand(archive.testzip() is None, "the wheel is damaged")
        inside = {info.filename: info.file_size for info in archive.infolist()}
        points = archive.read(f"tbviewer-{plan.version}.dist-info/entry_points.txt").decode()
    demand("tbviewer =" in points and "tbtrain =" in points, f"entry points: {points}")
    model = (ROOT / "assets/models/student.onnx").stat().st_size
    demand(inside.get("tbviewer/_assets/models/student.onnx") == model, "the wheel lacks the bundle")
    with tarfile.open(_sdist(plan)) as archive:
        source = {m.name.partition("/")[2]: m.size for m in archive.getmembers() if m.isfile()}
    demand(source.get("assets/models/student.onnx") == model, "the sdist lacks the bundle")
    for names in (inside, source):
        strange = [name for name in names if _STRANGE.search(name) and "assets/" not in name]
        demand(not strange, f"does not belong there: {strange[:5]}")
    return f"{len(inside)} and {len(source)} files"


def _from_sdist(plan: Plan, scratch: Path) -> str:
    out = scratch / "from-sdist"
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", out]
    run([*command, _sdist(plan)], _installing(scratch) | plan_time(plan), timeout_s=_INSTALL_S)
    (made,) = out.glob("*.whl")
    lists = []
    for wheel in (made, _wheel(plan)):
        with zipfile.ZipFile(wheel) as archive:
            lists.append({info.filename: info.CRC for info in archive.infolist()})
    demand(lists[0] == lists[1], f"they differ in {[n for n, _ in lists[0].items() ^ lists[1].items()][:5]}")
    return f"{len(lists[0])} files"


def plan_time(plan: Plan) -> dict[str, str]:
    """Return the variable that fixes the time of files."""
    return {"SOURCE_DATE_EPOCH": str(plan.epoch_s)}


def _installing(scratch: Path) -> dict[str, str]:
    """Return the environment of an installation: the machine's own settings of pip, and its cache."""
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_", "UV_"))}
    cache = {"PIP_CACHE_DIR": str(Path("~/.cache/pip").expanduser())}
    variables = environment(scratch / "home") | cache | kept
    del variables["PYTHONPATH"]
    config = Path("~/.config/pip/pip.conf").expanduser()
    return variables | ({"PIP_CONFIG_FILE": str(config)} if config.is_file() else {})


def _install(folder: Path, *wanted: str) -> str:
    run([sys.executable, "-m", "venv", folder], os.environ.copy(), timeout_s=_INSTALL_S)
    command = [
        python_in(folder),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-compile",
        "--constraint",
        CONSTRAINTS,
    ]
    run([*command, *wanted], _installing(folder.parent), timeout_s=_INSTALL_S)
    return ""


def _works(program: Path, scratch: Path) -> str:
    """Return the version that an installed viewer says, once it has read a radiograph."""
    variables = environment(scratch / "home")
    del variables["PYTHONPATH"]
    version = run([program, "--version"], variables, cwd=scratch).strip()
    out = scratch / "installed.csv"
    run([program, "screen", SAMPLE, "--output", out], variables, cwd=scratch)
    demand(",ok," in out.read_text(encoding="utf-8-sig"), "the sample was not read")
    return version


def _pip(plan: Plan, scratch: Path) -> str:
    folder = scratch / "fresh"
    _install(folder, str(_wheel(plan)))
    said = _works(folder / "bin/tbviewer", scratch)
    picture = scratch / "installed.png"
    variables = environment(scratch / "home")
    del variables["PYTHONPATH"]
    run([folder / "bin/tbviewer", "--demo", "--snapshot", picture], variables, cwd=scratch)
    shutil.rmtree(folder)
    return said


def _pipx(plan: Plan, scratch: Path, tools: Path) -> str:
    own = {"PIPX_HOME": str(scratch / "pipx"), "PIPX_BIN_DIR": str(scratch / "pipx-bin")}
    command = [tools / "bin/pipx", "install", "--python", sys.executable]
    command += ["--pip-args", f"--no-compile --constraint {CONSTRAINTS}", _wheel(plan)]
    run(command, _installing(scratch) | own, timeout_s=_INSTALL_S)
    said = _works(scratch / "pipx-bin/tbviewer", scratch)
    shutil.rmtree(scratch / "pipx")
    return said


def _uv(plan: Plan, scratch: Path, tools: Path) -> str:
    own = {"UV_TOOL_DIR": str(scratch / "uv"), "UV_TOOL_BIN_DIR": str(scratch / "uv-bin")}
    own |= {"UV_CACHE_DIR": str(plan.work / "uv-cache")}
    command = [tools / "bin/uv", "tool", "install", "--python", sys.executable, "--constraints", CONSTRAINTS]
    run([*command, _wheel(plan)], _installing(scratch) | own, timeout_s=_INSTALL_S)
    said = _works(scratch / "uv-bin/tbviewer", scratch)
    shutil.rmtree(scratch / "uv")
    return said


def _trainer(plan: Plan, scratch: Path) -> str:
    folder = scratch / "trainer"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _install(folder, f"{_wheel(plan)}[trainer]")
    variables = environment(scratch / "home")
    del variables["PYTHONPATH"]
    said = run([folder / "bin/tbtrain", "--help"], variables, cwd=scratch)
    demand("phantom" in said and "make" in said, f"tbtrain says: {said[:300]}")
    run([folder / "bin/tbtrain", "fit", "--help"], variables, cwd=scratch)
    version = run([python_in(folder), "-c", "import torch; print(torch.__version__)"], variables).strip()
    shutil.rmtree(folder)
    return f"with torch {version}"
