"""The rooms of a made-up View."""

from __future__ import annotations

import pytest

from dashboard.view.view import View
from tests.dashboard.rooms.made_up import made_up


@pytest.fixture
def view() -> View:
    """Return the made-up View of the opening scene."""
    return made_up()
