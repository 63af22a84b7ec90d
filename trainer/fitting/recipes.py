"""Named sets of settings: what was found to work, so that nobody has to type it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

PLAIN = "plain"

# That of the student that ships, for two cores; its model card says what was tried. The decoding's weights
# were chosen on val boxes of TBX11K, other parts kept for what was measured on the same ones; no weight of a
# network was fitted to a box.
_ASSISTED: dict[str, Any] = {
    "size_px": 224,
    "batch": 32,
    "student_batch": 8,
    "teacher_network": "lite0",
    "pooling": "gap",
    "teacher_images": 10_000,
    "assistant_images": 9_600,
    "assistant_rounds": 2,
    "student_images": 32_000,
    "student_early_px": 192,
    "student_early_share": 0.75,
    "learning_rate": 5e-4,
    "own_map": True,
    "map_weight": 3.0,
    "overlap_weight": 3.0,
    "place_weight": 0.5,
    "feature_weight": 1.0,
    "map_target": "decoded",
    "evidence_weight": 0.6,
    "side_weight": 0.3,
    "region_threshold": 0.4,
    "average_share": 0.03,
}

RECIPES = MappingProxyType({PLAIN: {}, "assisted": _ASSISTED})
