"""What is to be beaten: boxes that look at no image, and the registered prior without a network.

And what is to be reached: the networks that made target maps, with all the machinery that made them.
What one point and one half of the image reach: `trainer.evaluation.fixed_answers`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch

from tbviewer.core.boxes import FINE_PX
from tbviewer.core.preprocess import Preprocessing, model_input
from tbviewer.core.reading import read
from tbviewer.core.sources import Source
from trainer.anatomy.decoding import decoded_maps
from trainer.anatomy.frame import FloatArray
from trainer.anatomy.prior import registered_prior
from trainer.evaluation import localization, metric
from trainer.evaluation.measuring import Progress
from trainer.evaluation.metric import Corners
from trainer.evaluation.registered_cases import RegisteredCases
from trainer.evaluation.results import Baseline
from trainer.fitting.config import FitConfig, Stage
from trainer.fitting.model import Network
from trainer.fitting.run import device
from trainer.fitting.target_maps import averaged_differences, decoding_of

PRIOR = "registered prior"

_FINE = (FINE_PX, FINE_PX)
_BATCH = 8


def fixed_boxes(truths: Sequence[Corners]) -> tuple[Baseline, ...]:
    """Measure the two fixed boxes and the whole image on true boxes on the grid, ``(n, 4)`` each."""
    methods = (
        (
            "two fixed boxes",
            "The same two boxes on every radiograph, fitted once on TBX11K’s train boxes; looks at no image.",
            metric.TWO_FIXED_BOXES,
        ),
        ("whole image", "One box around everything; looks at no image.", metric.WHOLE_IMAGE),
    )
    measured = []
    for name, what, corners in methods:
        boxes = np.array(corners, dtype=np.float64)
        ious = localization.ious([boxes] * len(truths), truths)
        found = localization.of_fixed_boxes(boxes, truths)
        measured.append(Baseline(name, what, None, found, tuple(ious.tolist())))
    return tuple(measured)


def prior(on: RegisteredCases) -> Baseline:
    """Measure the registered prior, its threshold chosen on the val boxes."""
    what = (
        "Where tuberculosis usually lies: the upper zones of the lung fields, placed on each radiograph by "
        "registering it to the mean normal one. No network and no fitted box; its shape was drawn after "
        "looking once at where TBX11K’s boxes lie, its threshold is chosen on the val boxes."
    )
    return on.measure(PRIOR, what, registered_prior(on.lungs, on.matrices, _FINE))


def offline_name(stage: Stage) -> str:
    """Return what a stage's network with all its machinery is called in a report."""
    return f"{stage}, offline"


def offline(
    on: RegisteredCases,
    networks: Mapping[Stage, Network],
    config: FitConfig,
    preprocessing: Preprocessing,
    progress: Progress,
) -> tuple[Baseline, ...]:
    """Measure what target maps are made of, as if each radiograph were known to show TB.

    Parameters
    ----------
    on
        The radiographs.
    networks
        Those that made target maps, in evaluation mode.
    config, preprocessing
        The run's.
    progress
        Told what is done.
    """
    differences: dict[Stage, list[FloatArray]] = {stage: [] for stage in networks}
    for start in range(0, len(on.records), _BATCH):
        some = on.records[start : start + _BATCH]
        squares = np.stack([model_input(read(Source(str(r.path))), preprocessing)[0] for r in some])
        images = torch.from_numpy(squares).unsqueeze(1).to(device())
        for stage, network in networks.items():
            differences[stage].append(averaged_differences(network, images, config.map_scales))
        progress("offline maps", start + len(some), len(on.records))
    measured = []
    for stage, found in differences.items():
        maps = decoded_maps(np.concatenate(found), on.lungs, on.matrices, decoding_of(config), _FINE)
        what = (
            f"What target maps were made of: the {stage}’s maps, averaged over flips and sizes, shift the "
            "registered prior. It says where, not whether, and needs what the student does without; its "
            "threshold is chosen on the val boxes."
        )
        measured.append(on.measure(offline_name(stage), what, maps))
    return tuple(measured)
