"""Makes the products named, or all that this system can make."""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

from building import application, linux, macos, wheels, windows
from building.environment import StepError
from building.plan import Plan, make_plan

PRODUCTS: dict[str, dict[str, Callable[[Plan], Path]]] = {
    "Linux": {"deb": linux.make_deb, "tar": linux.make_tar, "appimage": linux.make_appimage},
    "Windows": {"installer": windows.make_installer},
    "Darwin": {"dmg": macos.make_dmg},
}
EVERYWHERE: dict[str, Callable[[Plan], Path]] = {
    "wheel": wheels.make_wheel,
    "app": application.make_application,
}


def main(arguments: list[str]) -> int:
    plan = make_plan(Path(arguments[0]), Path(arguments[1]))
    products = EVERYWHERE | PRODUCTS.get(platform.system(), {})
    reuse = "--reuse" in arguments
    if reuse:
        del products["app"]
    wanted = [word for word in arguments[2:] if word != "--reuse"] or list(products)
    unknown = set(wanted) - products.keys()
    if unknown:
        print(
            f"build: {', '.join(unknown)} is not made on this system; {', '.join(products)} are",
            file=sys.stderr,
        )
        return 2
    if not reuse and set(wanted) - {"wheel", "app"} and "app" not in wanted:
        wanted.insert(0, "app")  # the rest wraps it
    try:
        for name in sorted(wanted, key=list(products).index):
            start = time.monotonic()
            print(f"Making {name} …", flush=True)
            path = products[name](plan)
            print(f"  {path}: {_size_mb(path):.1f} MB, {time.monotonic() - start:.0f} s", flush=True)
    except StepError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    return 0


def _size_mb(path: Path) -> float:
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file() and not p.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
