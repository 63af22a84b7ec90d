"""What an assistant says of a view is the same for its mirror image; a teacher is asked once."""

from __future__ import annotations

import pytest
import torch

from trainer.fitting.guidance import Guidance
from trainer.fitting.model import Network


@pytest.mark.parametrize("own_view", [True, False], ids=["assistant", "teacher"])
def test_only_an_assistant_is_asked_about_the_mirrored_view_too(own_view: bool) -> None:
    torch.manual_seed(0)
    guidance = Guidance(Network("gap", 3, stages=3, own_map=True).eval(), None, own_view)
    views = torch.rand(2, 1, 64, 64)
    said, mirrored = guidance.asked(views), guidance.asked(views.flip(3))
    alike = torch.allclose(said.maps, mirrored.maps.flip(3), atol=1e-5)
    assert alike == own_view
    assert torch.allclose(said.logits, mirrored.logits, atol=1e-6) == own_view
    assert said.features is not None
    _, features = guidance.teacher.features(views)
    assert torch.allclose(said.features, features, atol=1e-5)  # the view's own in either case
