"""Where the site stands: under a path of its own, behind proxies, and every address right."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from werkzeug.test import Client

from dashboard.web.app import Qantar
from dashboard.web.proxy import placed, prefix_of

PAGES = (
    *("/", "/table", "/about", "/days", "/compare", "/changes", "/lessons", "/messages"),
    *("/share", "/data/", "/embed", "/embed/opening", "/present/opening"),
    *("/present/opening/notes", "/nowhere", "/nowhere/at/all"),
)
LINK = re.compile(r'(?:href|src|action)="([^"]*)"')
Serve = Callable[..., Client]


@pytest.fixture
def serve(app: Qantar) -> Serve:
    """Serve the app at a place."""
    return lambda *place: Client(placed(app.server.wsgi_app, *place))


@pytest.fixture(scope="module")
def followed() -> set[str]:
    """Remember what was followed already."""
    return set()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("way", ["passed on", "taken off", "told"])
def test_every_address_of_every_page_leads_below_the_prefix(
    serve: Serve, page: str, way: str, followed: set[str]
) -> None:
    client = serve("", 1) if way == "told" else serve("/atlas")
    headers = {"X-Forwarded-Prefix": "/atlas"} if way == "told" else {}
    asked = f"/atlas{page}" if way == "passed on" else page
    text = client.get(asked, headers=headers).get_data(as_text=True)
    found = {
        urljoin(f"http://localhost/atlas{page}", unescape(address))
        for address in LINK.findall(text)
        if not address.startswith(("#", "data:", "mailto:"))
    }
    ours = {urlsplit(address) for address in found if urlsplit(address).netloc == "localhost"}
    assert len(ours) > 3
    assert [parts.path for parts in ours if not parts.path.startswith("/atlas/")] == []
    for path in {parts.path for parts in ours} - followed:
        followed.add(path)
        # A film takes its time, and oEmbed is asked about an address.
        if not path.startswith(("/atlas/download/", "/atlas/oembed")):
            inside = path if way == "passed on" else path.removeprefix("/atlas")
            assert client.head(inside, headers=headers).status_code == 200, path


def test_dash_finds_its_own_below_the_prefix(serve: Serve) -> None:
    client = serve("/atlas")
    page = client.get("/atlas/").get_data(as_text=True)
    assert '"requests_pathname_prefix":"/atlas/"' in page
    scripts = re.findall(r'"(/[^"]*_dash-component-suites/[^"]+)"', page)
    assert scripts
    for address in scripts:
        assert client.get(address).status_code == 200
    assert client.get("/atlas/_dash-layout").status_code == 200


def test_the_root_without_its_slash_leads_to_it(serve: Serve) -> None:
    answer = serve("/atlas").get("/atlas?lang=kk")
    assert answer.status_code == 308
    assert answer.headers["Location"] == "/atlas/?lang=kk"


def test_what_only_begins_like_the_prefix_is_not_below_it(serve: Serve) -> None:
    assert serve("/atlas").get("/atlasx").status_code == 404


def test_a_supervisor_need_not_know_the_prefix(serve: Serve) -> None:
    assert serve("/atlas").get("/healthz").status_code == 200
    assert serve("/atlas").get("/atlas/healthz").status_code == 200


def test_nobody_is_believed_who_is_no_proxy_of_ours(serve: Serve) -> None:
    headers = {
        "X-Forwarded-Prefix": "/evil",
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
    }
    page = serve().get("/share", headers=headers).get_data(as_text=True)
    assert "evil" not in page


def test_links_to_share_have_the_host_and_scheme_by_which_the_proxy_is_reached(
    serve: Serve,
) -> None:
    headers = {"X-Forwarded-Host": "museum.example", "X-Forwarded-Proto": "https"}
    page = serve("/atlas", 1).get("/share", headers=headers).get_data(as_text=True)
    assert "https://museum.example/atlas/" in page


@pytest.mark.parametrize(
    ("text", "prefix"), [("", ""), ("/", ""), ("atlas", "/atlas"), ("/a/b/", "/a/b")]
)
def test_a_prefix_is_a_plain_path(text: str, prefix: str) -> None:
    assert prefix_of(text) == prefix


@pytest.mark.parametrize("text", ["/a b", '/"><script>', "/a//b", "/ä", "/a?b", "/%2e"])
def test_what_is_no_plain_path_is_no_prefix(text: str) -> None:
    with pytest.raises(ValueError, match="is no path such as /atlas"):
        prefix_of(text)
