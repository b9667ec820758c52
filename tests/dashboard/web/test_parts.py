"""The parts of the map's page: what its scripts ask for is what the page itself shows."""

from __future__ import annotations

import json

from flask.testing import FlaskClient


def client_data(page: str) -> dict[str, object]:
    after = page.split('<script type="application/json" id="view">')[1]
    data: dict[str, object] = json.loads(after.partition("</script>")[0])
    return data


def test_the_panel_of_a_place_is_the_same_alone_and_in_its_page(client: FlaskClient) -> None:
    panel = client.get("/panel?place=almaty&tab=toll").get_data(as_text=True)
    page = client.get("/?place=almaty&tab=toll").get_data(as_text=True)
    assert "Алматы" in panel
    assert panel in page


def test_a_panel_of_no_place_is_the_country(client: FlaskClient) -> None:
    answer = client.get("/panel?place=atlantis")
    assert answer.status_code == 200
    assert "Kazakhstan" in answer.get_data(as_text=True)


def test_the_map_is_drawn_from_our_own_shapes(client: FlaskClient) -> None:
    figure = client.get("/map.json?place=almaty").get_json()["figure"]
    assert [trace["type"] for trace in figure["data"]] == ["choropleth", "scattergeo"]
    assert len(figure["data"][0]["geojson"]["features"]) == 17


def test_the_index_is_in_the_language_asked_for_and_kept_by_the_browser(
    client: FlaskClient,
) -> None:
    answer = client.get("/index.json?lang=kk")
    found = answer.get_json()
    assert list(found) == ["places", "events", "sources"]
    assert found["places"][0]["title"] == "Жаңаөзен"
    assert answer.cache_control.max_age == 600
    again = client.get("/index.json?lang=kk", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_the_frames_of_a_filter_are_those_of_its_page(client: FlaskClient) -> None:
    frames = client.get("/frames.json?families=force").get_json()
    data = client_data(client.get("/?families=force").get_data(as_text=True))
    assert list(frames) == ["cells", "frames", "steps"]
    assert all(frames[part] == data[part] for part in frames)
