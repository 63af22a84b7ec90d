"""Builds, then runs the parts of the verification in turn."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from building import machine
from building.environment import ROOT, StepError
from building.plan import Plan, make_plan

from verifying import contents, debian, portable, python_packages, reproducible, smoke
from verifying.table import Table, demand

PACKAGES = [*machine.DEB, *machine.TAR, "desktop-file-utils", "nsis", "shared-mime-info", "strace", "xvfb"]
FULL_PACKAGES = [*machine.APPIMAGE, "debootstrap", "libglib2.0-bin", "wine64", "xdotool"]
SHORT = ("build", "contents", "desktop", "wheel", "application")


def main(arguments: list[str]) -> int:
    start = time.monotonic()
    work, words = Path(arguments[0]), arguments[1:]
    short, reuse = "short" in words, "reuse" in words
    chosen = [word for word in words if word not in ("short", "reuse")]
    plan = make_plan(work, work / "out")
    if platform.system() != "Linux" or not shutil.which("apt-get"):
        print("verify: this runs on Debian; elsewhere use build.py and the steps in packaging/README.md")
        return 2
    table = Table()
    parts = _parts(table, plan, short)
    unknown = set(chosen) - parts.keys()
    if unknown:
        print(f"verify: there is no part {', '.join(unknown)}; there are {', '.join(parts)}")
        return 2
    try:
        machine.install_packages(PACKAGES if short else [*PACKAGES, *FULL_PACKAGES])
    except StepError as error:
        print(f"verify: {error}\nNothing was verified: this system lets us install none of its packages.")
        return 2
    for name, run_part in parts.items():
        wanted = name in chosen if chosen else (name in SHORT or not short)
        if not wanted or (name == "build" and reuse):
            continue
        run_part()
        if name == "build" and not table.results[-1].held:
            break
    if plan.application.is_dir():
        print(f"\nWhat takes the space:\n{contents.size_table(plan)}")
    return table.close(time.monotonic() - start)


def _parts(table: Table, plan: Plan, short: bool) -> dict[str, Callable[[], object]]:
    scratch = plan.work / "checks"
    return {
        "build": lambda: table.check("everything is built", lambda: _build(plan, short)),
        "contents": lambda: contents.check_contents(table, plan),
        "packed": lambda: contents.check_packed(table, plan),
        "desktop": lambda: contents.check_desktop_files(table, plan),
        "wine": lambda: contents.check_wine(table, plan),
        "wheel": lambda: python_packages.check_wheel(table, plan),
        "application": lambda: smoke.check_application(
            table, plan.application, scratch / "smoke", timed=not short
        ),
        "portable": lambda: portable.check_portable(table, plan, scratch / "portable"),
        "debian": lambda: debian.check_debian(table, plan),
        "python": lambda: python_packages.check_installations(table, plan, scratch / "python"),
        "trainer": lambda: python_packages.check_trainer(table, plan, scratch / "python"),
        "reproducible": lambda: reproducible.check_reproducible(table, plan, plan.work / "again"),
    }


def _build(plan: Plan, short: bool) -> str:
    shutil.rmtree(plan.out, ignore_errors=True)
    command = [sys.executable, "-m", "building", str(plan.work), str(plan.out)]
    command += ["wheel", "app"] if short else []
    done = subprocess.run(
        command, cwd=ROOT / "packaging", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    demand(done.returncode == 0, done.stdout[-3000:])
    return done.stdout.replace("\n", " ").replace("Making ", "").replace("…   ", "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
