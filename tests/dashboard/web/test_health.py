"""What a supervisor is told."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from dashboard.view.version import version
from dashboard.web.assets import tree
from geodata.atlas import Atlas


def test_a_process_that_answers_is_alive(client: FlaskClient) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.get_data(as_text=True)) == (200, "alive\n")


def test_one_that_is_ready_tells_which_record_it_shows(client: FlaskClient, atlas: Atlas) -> None:
    told = client.get("/readyz").get_json()
    assert told["ready"] is True
    assert told["record"] == version(atlas).tag
    assert told["assets"] == tree().tag
    assert told["program"]


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_no_cache_answers_in_its_place(client: FlaskClient, address: str) -> None:
    assert client.get(address).headers["Cache-Control"] == "no-store"
