"""The app: one page, served whole, for every address."""

from __future__ import annotations

import json

import pytest
from flask.testing import FlaskClient


def client_data(page: str) -> dict[str, object]:
    after = page.split('<script type="application/json" id="view">')[1]
    data: dict[str, object] = json.loads(after.partition("</script>")[0])
    return data


def test_the_page_is_readable_before_any_script_runs(client: FlaskClient) -> None:
    page = client.get("/?place=almaty&tab=toll").get_data(as_text=True)
    body = page.split("<script")[0]
    assert '<svg id="poster"' in body
    assert "Almaty" in body
    assert "103" in body
    assert "OpenStreetMap contributors" in body


def test_the_page_opens_on_the_day_of_the_figure_that_was_withdrawn(client: FlaskClient) -> None:
    page = client.get("/").get_data(as_text=True)
    assert 'data-day="2022-01-09"' in page


@pytest.mark.parametrize(
    "search",
    ["?day=yesterday", "?place=../../etc", "?measure=%00", "?layers=%F0%9F", "?day=9999-99-99"],
)
def test_nonsense_in_an_address_gets_a_notice_and_never_an_error(
    client: FlaskClient, search: str
) -> None:
    answer = client.get(f"/{search}")
    assert answer.status_code == 200
    assert 'class="notice' in answer.get_data(as_text=True)


def test_an_address_without_a_page_says_so(client: FlaskClient) -> None:
    answer = client.get("/nowhere")
    assert answer.status_code == 404
    assert "no page" in answer.get_data(as_text=True)


def test_dash_lays_out_the_scene_of_the_page_that_asks(client: FlaskClient) -> None:
    asked = client.get("/_dash-layout", headers={"Referer": "http://localhost/?measure=deaths"})
    page, scene, _proposal = asked.get_json()["props"]["children"]
    assert page["props"]["data-measure"] == "deaths"
    assert scene["props"]["data"]["measure"] == "deaths"


def test_dash_gets_the_panel_empty_for_its_renderer_takes_minutes_over_it(
    client: FlaskClient,
) -> None:
    layout = client.get("/_dash-layout").get_data(as_text=True)
    assert '"id":"panel"' in layout
    assert "Zhanaozen city hall" not in layout


def test_the_browser_is_told_the_same_steps_as_the_page_shows(client: FlaskClient) -> None:
    data = client_data(client.get("/").get_data(as_text=True))
    steps = data["steps"]
    assert isinstance(steps, list)
    assert steps[0]["day"] == "2011-12-16"
    assert steps[-1]["day"].startswith("2026")


def test_fields_are_in_the_page_and_dash_gets_their_rooms_empty(client: FlaskClient) -> None:
    page = client.get("/").get_data(as_text=True)
    assert 'id="find-field"' in page
    assert 'id="goto-date"' in page
    layout = client.get("/_dash-layout").get_data(as_text=True)
    assert "find-field" not in layout
    assert "goto-date" not in layout
