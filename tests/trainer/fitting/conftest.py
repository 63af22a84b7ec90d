"""A smaller network, for tests that are not about the network."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.trainer.small_network import small_networks


@pytest.fixture(scope="module")
def small_network() -> Iterator[None]:
    """See `tests.trainer.small_network`."""
    with small_networks():
        yield
