"""What all tests share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from geodata.kept import VARIABLE

# A property is not a race: a slow machine is no counterexample.
settings.register_profile("qantar", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("qantar")


@pytest.fixture(scope="session", autouse=True)
def kept_apart() -> Iterator[None]:
    """Keep what is worked out in a folder of this run, for the programs that tests start too."""
    before = os.environ.get(VARIABLE)
    with tempfile.TemporaryDirectory() as folder:
        os.environ[VARIABLE] = folder
        yield
        os.environ.pop(VARIABLE)
        if before is not None:
            os.environ[VARIABLE] = before
