"""Wheel and sdist."""

from __future__ import annotations

import sys
from pathlib import Path

from building.environment import ROOT, run
from building.plan import Plan


def make_wheel(plan: Plan) -> Path:
    """Build both from the checkout and return the wheel."""
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(plan.out)]
    run(command, "Wheel and sdist could not be built", cwd=ROOT, env=plan.environment)
    return plan.out / f"tbviewer-{plan.version}-py3-none-any.whl"
