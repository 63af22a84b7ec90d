"""Writes ``hazard_log.md`` from ``hazards.toml``: hazards, their controls, and the tests that show these."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
_SEVERITIES = {1: "negligible", 2: "minor", 3: "serious", 4: "critical"}
_PROBABILITIES = {1: "remote", 2: "occasional", 3: "likely"}
_HIGHEST_ACCEPTABLE = 6  # severity × probability; above it a hazard needs words on what remains


@dataclass(frozen=True, slots=True)
class Hazard:
    """One entry of the log; see ``hazards.toml`` for what its parts mean."""

    id: str
    hazard: str
    cause: str
    harm: str
    severity: int
    probability: tuple[int, int]
    control: str
    test: tuple[str, ...]
    residual: str = ""

    @property
    def risks(self) -> tuple[int, int]:
        """Severity × probability, before and after the control."""
        before, after = self.probability
        return self.severity * before, self.severity * after

    @property
    def acceptable(self) -> bool:
        """Whether the risk that remains is as low as was set."""
        return self.risks[1] <= _HIGHEST_ACCEPTABLE


def load() -> list[Hazard]:
    """Return the log.

    Raises
    ------
    ValueError
        If an entry makes no sense.
    """
    entries: list[dict[str, Any]] = tomllib.loads((FOLDER / "hazards.toml").read_text("utf-8"))["hazard"]
    found = [
        Hazard(**{**entry, "probability": tuple(entry["probability"]), "test": tuple(entry["test"])})
        for entry in entries
    ]
    for hazard in found:
        known = hazard.severity in _SEVERITIES and set(hazard.probability) <= set(_PROBABILITIES)
        if not known or not hazard.test or not hazard.control:
            raise ValueError(f"{hazard.id} makes no sense")
        if not hazard.acceptable and not hazard.residual:
            raise ValueError(f"{hazard.id} leaves a risk about which nothing is said")
    if len({hazard.id for hazard in found}) < len(found):
        raise ValueError("two hazards have one id")
    return found


def text() -> str:
    """Return the log as Markdown."""
    hazards = load()
    lines = [
        "# Hazard log and trace",
        "",
        "In the manner of ISO 14971:2019; no notified body has seen it. Written by"
        " `python packaging/safety/hazard_log.py` from `hazards.toml`: change that. Risk is severity (1–4) ×"
        " probability (1–3), before → after the control; both are the authors' estimates.",
        "",
        f"A risk of at most {_HIGHEST_ACCEPTABLE} is held to be acceptable **for research use**."
        " The program must not be used for the care of patients.",
        "",
        "| id | hazard | cause | harm | risk | what remains |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for hazard in hazards:
        before, after = hazard.risks
        verdict = "" if hazard.acceptable else " **not acceptable**"
        lines.append(
            f"| {hazard.id} | {hazard.hazard} | {hazard.cause} | {hazard.harm} | {before} → {after}{verdict} "
            f"| {hazard.residual or '–'} |"
        )
    lines += ["", "## Controls and the tests that show them", ""]
    for hazard in hazards:
        lines += [f"**{hazard.id}** {hazard.control}", ""]
        lines += [f"- `{test}`" for test in hazard.test]
        lines.append("")
    return "\n".join(lines)


def main() -> int:
    """Write the log."""
    (FOLDER / "hazard_log.md").write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
