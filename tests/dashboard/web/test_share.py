"""The page of sharing, and the code as a file."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import resvg_py
from flask.testing import FlaskClient

from tests.dashboard.rooms.tree import Node, tree_of


def body(client: FlaskClient, address: str, **more: object) -> Node:
    page = client.get(address, **more).get_data(as_text=True)  # type: ignore[arg-type]
    return tree_of(page[page.index("<body>") : page.index("</body>") + len("</body>")])


def test_the_page_gives_away_what_its_address_shows(client: FlaskClient) -> None:
    page = body(client, "/share?day=2022-01-05&place=almaty&lang=en")
    link = page.one("textarea", id="share-link").text
    assert link == "http://localhost/?day=2022-01-05&place=almaty&lang=en"
    assert page.one("textarea", id="share-frame").text.startswith(
        '<iframe src="http://localhost/embed?day=2022-01-05&amp;place=almaty'
    )
    assert "place: almaty" in page.one("textarea", id="share-stop").text


def test_the_preview_is_the_frame_from_here_whatever_a_proxy_calls_the_site(
    client: FlaskClient,
) -> None:
    page = body(client, "/share?day=2022-01-05&lang=en", base_url="https://example.org/qantar")
    assert "https://example.org/qantar/embed?" in page.one("textarea", id="share-frame").text
    frame = page.one(id="share-preview").one("iframe")
    assert frame["src"] == "./embed?day=2022-01-05&lang=en"
    assert client.get(frame["src"].removeprefix(".")).status_code == 200


def test_the_page_may_frame_its_own_and_nobody_elses(client: FlaskClient) -> None:
    policy = client.get("/share").headers["Content-Security-Policy"]
    assert "frame-src 'self';" in policy


def test_the_code_in_the_page_and_as_a_file_leads_to_the_link(client: FlaskClient) -> None:
    answer = client.get("/qr.svg?day=2022-01-05&place=almaty")
    assert answer.mimetype == "image/svg+xml"
    png = resvg_py.svg_to_bytes(svg_string=answer.get_data(as_text=True), width=400, height=400)
    image = cv2.imdecode(np.frombuffer(bytes(png), np.uint8), cv2.IMREAD_GRAYSCALE)
    link = "http://localhost/?day=2022-01-05&place=almaty"
    assert cv2.QRCodeDetector().detectAndDecode(image)[0] == link
    page = client.get("/share?day=2022-01-05&place=almaty").get_data(as_text=True)
    assert answer.get_data(as_text=True) in page


@pytest.mark.parametrize("search", ["?day=yesterday", "?place=../etc", "?lang=xx&measure=%00"])
def test_nonsense_in_an_address_gets_a_notice_and_never_an_error(
    client: FlaskClient, search: str
) -> None:
    answer = client.get(f"/share{search}")
    assert answer.status_code == 200
    assert 'class="notice"' in answer.get_data(as_text=True)
    assert client.get(f"/qr.svg{search}").status_code == 200
