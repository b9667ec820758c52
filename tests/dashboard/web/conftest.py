"""The app on the real record."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from dashboard.web.app import Qantar, create_app
from geodata.atlas import Atlas


@pytest.fixture(scope="session")
def app(atlas: Atlas) -> Qantar:
    """Make the app."""
    return create_app(atlas)


@pytest.fixture
def client(app: Qantar) -> FlaskClient:
    """Ask the app without a network."""
    return app.server.test_client()
