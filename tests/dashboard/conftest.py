"""What the tests of every layer stand on: the real record."""

from __future__ import annotations

import pytest

from geodata import RECORD
from geodata.atlas import Atlas, read_atlas


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """Read the real record."""
    return read_atlas(RECORD)
