"""What makes two files the same Radiograph."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tbviewer.core.radiograph import Identity, Radiograph
from tbviewer.core.readings import radiograph_id

PIXELS = np.arange(12, dtype=np.float32).reshape(3, 4)
ONE = Radiograph(PIXELS, identity=Identity(sop_instance_uid="1.2.3"))


def test_the_same_pixels_and_uid_are_the_same_radiograph() -> None:
    copy = replace(ONE, pixels=np.asfortranarray(PIXELS.copy()), file_format="other")
    assert radiograph_id(copy) == radiograph_id(ONE)
    assert len(radiograph_id(ONE)) == 32


def test_another_image_patient_polarity_or_frame_is_another() -> None:
    changed = PIXELS.copy()
    changed[2, 3] += 1
    others = [
        replace(ONE, pixels=changed),
        replace(ONE, pixels=PIXELS.reshape(4, 3)),
        replace(ONE, identity=Identity(sop_instance_uid="1.2.4")),
        replace(ONE, inverted=True),
    ]
    ids = {radiograph_id(ONE), radiograph_id(ONE, 1), *map(radiograph_id, others)}
    assert len(ids) == 6
    assert radiograph_id(ONE, 0) == radiograph_id(ONE)
