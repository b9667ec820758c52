"""What all tests share."""

from __future__ import annotations

import dataclasses
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from dashboard.figures.prepared import prepared
from dashboard.published.site import MARK, Site
from dashboard.published.ways import Map
from geodata import RECORD
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

PUBLISHED_AT = "https://qantar.example/atlas/"  # where the published site says that it stands


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish the real record with one lesson in two languages; return the folder.

    Of processes that test together one does it, and the others wait for it.
    """
    together = os.environ.get("PYTEST_XDIST_TESTRUNUID")
    room = tmp_path_factory.getbasetemp()
    folder = room.parent / f"published-{together}" if together else room / "published"
    try:
        folder.mkdir()
    except FileExistsError:
        while not (folder / MARK).exists():  # which is written last
            time.sleep(0.5)
        return folder
    atlas = prepared(RECORD)
    atlas = dataclasses.replace(atlas, lessons={"opening": atlas.lessons["opening"]})
    for _file in Site(atlas, Map(PUBLISHED_AT, ("en", "kk"), ("opening",)), folder).write():
        pass
    return folder


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
