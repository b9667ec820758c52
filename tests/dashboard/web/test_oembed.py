"""oEmbed: a pasted link becomes the embed of what it shows, or one sentence says why not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree as ET

import flask
import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.web.oembed import add_oembed
from geodata.atlas import Atlas
from geodata.records.lessons import Lesson
from tests.dashboard.rooms.tree import Node, tree_of

HERE = "http://localhost/"
LESSON = {
    "title": {"en": "The strike", "ru": "Забастовка"},
    "summary": {"en": "How it began."},
    "stops": [
        {
            "id": name,
            "day": "2022-01-04",
            **{
                key: {"en": f"{key} of {name}"} for key in ("title", "caption", "notes", "question")
            },
            "cites": ["x"],
        }
        for name in ("works", "square")
    ],
}


@pytest.fixture(scope="module")
def asking(atlas: Atlas) -> Iterator[FlaskClient]:
    """Serve nothing but this service, over a record that has a lesson made up."""
    lessons = {"strike": Lesson.model_validate(LESSON)}
    taught = Atlas(**{**vars(atlas), "lessons": lessons})
    # What is worked out from the record is kept for it; the lesson's citation is not looked up.
    server = flask.Flask("asked")
    add_oembed(server, taught)
    with server.test_client() as client:
        yield client


def described(asking: FlaskClient, link: str, **more: object) -> dict[str, Any]:
    answer = asking.get("/oembed", query_string={"url": link, **more})
    assert answer.status_code == 200, answer.get_data(as_text=True)
    content: dict[str, Any] = answer.get_json()
    return content


def frame(content: dict[str, Any]) -> Node:
    return tree_of(content["html"]).one("iframe")


def asked(address: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(urlsplit(address).query).items()}


@pytest.mark.parametrize(
    ("link", "path", "title"),
    [
        ("?day=2022-01-05&lang=en", "/embed", "Kazakhstan · Wednesday 5 January 2022"),
        ("?place=almaty&measure=deaths&lang=en", "/embed", "Deaths: Almaty · Sunday 9 January"),
        ("embed?day=2022-01-05&lang=en&panel=1", "/embed", "Kazakhstan · Wednesday 5 January"),
        ("embed/strike?lang=en", "/embed/strike", "The strike"),
        ("present/strike?lang=ru", "/embed/strike", "Забастовка"),
        ("handout/strike?lang=en&stop=2", "/embed/strike", "The strike"),
    ],
)
def test_the_map_and_a_lesson_become_their_embeds(
    asking: FlaskClient, link: str, path: str, title: str
) -> None:
    content = described(asking, HERE + link)
    assert (content["version"], content["type"]) == ("1.0", "rich")
    assert content["title"].startswith(title)
    assert (content["provider_name"], content["provider_url"]) == ("Qantar", HERE)
    assert urlsplit(frame(content)["src"]).path == path
    assert frame(content)["title"] == f"{content['title']} · Qantar"
    assert urlsplit(content["thumbnail_url"]).path.endswith(".png")


def test_what_the_link_asks_for_is_what_is_embedded(asking: FlaskClient) -> None:
    link = f"{HERE}embed?day=2022-01-05&place=almaty&lang=kk&controls=0&tracker=7"
    assert asked(frame(described(asking, link))["src"]) == {
        "day": "2022-01-05",
        "place": "almaty",
        "lang": "kk",
        "controls": "0",
    }
    stop = asked(frame(described(asking, f"{HERE}embed/strike?stop=square&lang=en"))["src"])
    assert stop == {"lang": "en", "stop": "square"}


def test_a_lesson_may_be_asked_for_by_xml_too(asking: FlaskClient) -> None:
    answer = asking.get(
        "/oembed", query_string={"url": f"{HERE}?day=2022-01-05&lang=ru", "format": "xml"}
    )
    assert answer.mimetype == "text/xml"
    found = ET.fromstring(answer.get_data(as_text=True))  # noqa: S314  what we wrote
    content = described(asking, f"{HERE}?day=2022-01-05&lang=ru")
    assert {part.tag: part.text for part in found} == {
        key: str(value) for key, value in content.items()
    }


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ({}, (960, 600)),
        ({"maxwidth": 800}, (800, 500)),
        ({"maxwidth": 400}, (400, 480)),
        ({"maxwidth": 320, "maxheight": 240}, (320, 240)),
        ({"maxheight": 300}, (960, 300)),
        ({"maxwidth": 5000, "maxheight": 5000}, (960, 600)),
    ],
)
def test_it_takes_no_more_room_than_there_is(
    asking: FlaskClient, room: dict[str, int], size: tuple[int, int]
) -> None:
    content = described(asking, HERE, **room)
    assert (content["width"], content["height"]) == size
    assert (frame(content)["width"], frame(content)["height"]) == tuple(map(str, size))
    if min(room.get("maxwidth", 360), room.get("maxheight", 360) * 2) < 360:
        assert "thumbnail_url" not in content
        return
    assert content["thumbnail_width"] <= room.get("maxwidth", 1200)
    assert content["thumbnail_height"] <= room.get("maxheight", 630)
    wish = asked(content["thumbnail_url"])
    scale = float(wish.get("scale", "1"))
    assert wish["size"] == "1200x630"
    assert (content["thumbnail_width"], content["thumbnail_height"]) == (
        pytest.approx(1200 * scale),
        pytest.approx(630 * scale),
    )


def test_a_picture_too_small_to_show_anything_is_left_out(asking: FlaskClient) -> None:
    assert "thumbnail_url" not in described(asking, HERE, maxwidth=150)
    assert "thumbnail_url" not in described(asking, HERE, maxheight=150)


@pytest.mark.parametrize(
    ("query", "status", "words"),
    [
        ({"url": "https://example.com/"}, 404, "could be embedded"),
        ({"url": f"{HERE}about"}, 404, "could be embedded"),
        ({"url": f"{HERE}present/no-such-lesson"}, 404, "could be embedded"),
        ({"url": HERE, "format": "yaml"}, 501, "“yaml”"),
        ({}, 400, "url="),
        ({"url": HERE, "maxwidth": "wide"}, 400, "“wide”"),
        ({"url": HERE, "maxheight": "0"}, 400, "“0”"),
        ({"url": HERE, "maxheight": "-3"}, 400, "maxheight"),
    ],
)
def test_what_cannot_be_answered_is_said_in_one_sentence(
    asking: FlaskClient, query: dict[str, str], status: int, words: str
) -> None:
    answer = asking.get("/oembed", query_string={**query, "lang": "en"})
    text = answer.get_data(as_text=True)
    assert answer.status_code == status
    assert words in text
    assert answer.mimetype == "text/plain"
    assert text.count("\n") == 1


def test_the_site_is_where_it_is_asked_for_behind_a_prefix(asking: FlaskClient) -> None:
    root = "https://example.org/qantar"
    answer = asking.get(
        "/oembed", base_url=root, query_string={"url": f"{root}/?day=2022-01-05&lang=en"}
    )
    content = answer.get_json()
    assert content["provider_url"] == f"{root}/"
    assert frame(content)["src"] == f"{root}/embed?day=2022-01-05&lang=en"
    assert content["thumbnail_url"].startswith(f"{root}/download/view.png?")


KEYS = st.sampled_from(["day", "place", "measure", "lang", "stop", "panel", "only", "layers"])
QUERIES = st.lists(st.tuples(KEYS, st.text(max_size=12))).map(
    lambda pairs: "&".join(f"{key}={value}" for key, value in pairs)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    link=st.text() | QUERIES.map(lambda query: f"{HERE}?{query}") | st.text().map(HERE.__add__),
    room=st.text(max_size=6) | st.integers(-2, 2000).map(str),
    name=st.sampled_from(["json", "xml", "JSON", "html", ""]) | st.text(max_size=4),
)
def test_no_link_and_no_size_is_ever_an_error_of_the_server(
    asking: FlaskClient, link: str, room: str, name: str
) -> None:
    answer = asking.get("/oembed", query_string={"url": link, "maxwidth": room, "format": name})
    assert answer.status_code in {200, 400, 404, 501}
    if answer.status_code == 200 and answer.mimetype == "text/xml":
        ET.fromstring(answer.get_data(as_text=True))  # noqa: S314  what we wrote
