"""Two builds from one commit give the same bytes."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

from building.environment import ROOT, run
from building.plan import Plan

from verifying.table import Table, demand


def check_reproducible(table: Table, plan: Plan, second: Path) -> None:
    """Build application, wheel and Debian package again, in another folder, and compare."""
    if table.check("a second build, in another folder", lambda: _build_again(plan, second)):
        table.check("both builds are the same, byte for byte", lambda: _compare(plan, second))


def _build_again(plan: Plan, second: Path) -> str:
    shutil.rmtree(second, ignore_errors=True)
    (second / "out").mkdir(parents=True)
    command = [sys.executable, "-m", "building", str(second / "work elsewhere"), str(second / "out")]
    (second / "work elsewhere").mkdir()
    run([*command, "wheel", "app", "deb"], "the second build failed", cwd=ROOT / "packaging")
    return ""


def _compare(plan: Plan, second: Path) -> str:
    ours = _digests(plan.application)
    theirs = _digests(second / "work elsewhere" / "frozen" / plan.application.name)
    different = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
    demand(not different, f"{len(different)} files differ: {different[:10]}")
    for path in sorted((second / "out").iterdir()):
        demand(_digest(path) == _digest(plan.out / path.name), f"{path.name} differs")
    return f"{len(ours)} files of the application, wheel, sdist and Debian package"


def _digests(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): _digest(path) for path in folder.rglob("*") if not path.is_dir()}


def _digest(path: Path) -> str:
    if path.is_symlink():
        return f"link to {os.readlink(path)}"  # noqa: PTH115 - as it is written
    return hashlib.sha256(path.read_bytes()).hexdigest()
