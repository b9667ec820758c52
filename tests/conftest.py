"""What all tests share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from geodata.kept import VARIABLE

# A property is not a race: a slow machine is no counterexample.
settings.register_profile(
    "qantar",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
# What `make fuzz` runs: as many tries as a night has room for.
settings.register_profile("long", settings.get_profile("qantar"), max_examples=1_500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "qantar"))


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
