"""The list of parts (SBOM) in CycloneDX 1.6: what the application consists of, from its own files."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from building.components import Component
from building.environment import ROOT, StepError
from building.plan import NAME, SUMMARY, TITLE, Plan

if TYPE_CHECKING:
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component as Part

_NAMESPACE = uuid.UUID("6c0de7a5-7d5c-4f0e-9c39-6e1f1a3c2b10")
MODEL = ROOT / "assets" / "models" / "student.onnx"


def write_sbom(plan: Plan, components: Sequence[Component], path: Path) -> None:
    """Write the list, after checking it against CycloneDX's own schema.

    Raises
    ------
    StepError
        If it does not follow the schema.
    """
    from cyclonedx.output.json import JsonV1Dot6
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = JsonV1Dot6(_bom(plan, components)).output_as_string(indent=2)
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise StepError(f"The list of parts does not follow the CycloneDX schema: {problem}")
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def _bom(plan: Plan, components: Sequence[Component]) -> Bom:
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component as Part
    from cyclonedx.model.component import ComponentType

    version = f"{plan.version}+{plan.commit[:12]}" if plan.commit else plan.version
    program = Part(
        name=TITLE, version=version, type=ComponentType.APPLICATION, bom_ref=NAME, description=SUMMARY
    )
    bom = Bom(serial_number=uuid.uuid5(_NAMESPACE, version))
    # The time of the commit and a number made of it: the same commit gives the same list.
    bom.metadata.timestamp = datetime.fromtimestamp(plan.epoch_s, UTC)
    bom.metadata.component = program
    parts = {component.name.lower().replace("_", "-"): _part(component) for component in components}
    model = _model()
    for part in (*parts.values(), model):
        bom.components.add(part)
    bom.register_dependency(program, [*parts.values(), model])
    for component in components:
        wanted = [
            parts[need.lower().replace("_", "-")]
            for need in component.needs
            if need.lower().replace("_", "-") in parts
        ]
        bom.register_dependency(parts[component.name.lower().replace("_", "-")], wanted)
    return bom


def _part(component: Component) -> Part:
    from cyclonedx.factory.license import LicenseFactory
    from cyclonedx.model.component import Component as Part
    from cyclonedx.model.component import ComponentType
    from packageurl import PackageURL

    space = "debian" if component.purl_type == "deb" else None
    name = component.name.lower() if component.purl_type == "pypi" else component.name
    address = PackageURL(component.purl_type, space, name, component.version)
    licences = [LicenseFactory().make_from_string(component.licence)] if component.licence else []
    return Part(
        name=component.name,
        version=component.version,
        type=ComponentType.LIBRARY,
        purl=address,
        bom_ref=address.to_string(),
        licenses=licences,
    )


def _model() -> Part:
    from cyclonedx.model import HashAlgorithm, HashType
    from cyclonedx.model.component import Component as Part
    from cyclonedx.model.component import ComponentType

    digest = hashlib.sha256(MODEL.read_bytes()).hexdigest()
    return Part(
        name="TB Viewer student",
        version=digest[:12],
        type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=f"model:{digest}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
        description="The model bundle; its card is assets/models/MODEL_CARD.md",
    )
