"""Each address of the served site has its file, or is known to have none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.published.ways import Map, StrangeError

BASE = "https://qantar.example/"
KNOWN = Map(BASE, ("en", "kk"), ("opening",))


def led(address: str, language: str = "en", known: Map = KNOWN) -> str | None:
    """Return the file and the query that an address leads to."""
    path, _, search = address.partition("?")
    way = known.way(path, search, language)
    return None if way is None else way.place.file + way.search


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("/", "en/index.html"),
        ("/?lang=kk&day=2022-01-05", "kk/index.html?day=2022-01-05"),
        ("/?day=2022-01-05&families=protest", "en/index.html?day=2022-01-05"),
        ("/embed", "en/embed/index.html"),
        ("/embed/opening?stop=toll-164&lang=kk", "kk/embed/opening/index.html?stop=toll-164"),
        ("/embed/opening?panel=1", "en/embed/opening/with-panel/index.html"),
        ("/present/opening/notes?lang=en", "en/present/opening/notes/index.html"),
        ("/handout/opening?paper=letter", "en/handout/opening/letter/index.html"),
        ("/handout/opening?paper=a4", "en/handout/opening/index.html"),
        ("/table", "en/table/index.html"),
        ("/table?table=claims&rows=all&sort=-said", "en/table/claims/index.html?sort=-said"),
        ("/days?measure=deaths&known=now", "en/days/deaths-now/index.html"),
        ("/days?known=now", "en/days/index.html"),
        ("/compare?measure=injured", "en/compare/injured/index.html"),
        ("/about", "en/about/index.html"),
        ("/data/", "en/data/index.html"),
        ("/data/2026-11-26-3f2a9c1b/", "en/data/2026-11-26-3f2a9c1b/index.html"),
        ("/data/claims.csv", "data/claims.csv"),
        ("/data/2026-11-26-3f2a9c1b/qantar.zip", "data/2026-11-26-3f2a9c1b/qantar.zip"),
        ("/download/opening.pptx", "en/download/opening.pptx"),
        ("/download/opening.png?stop=a&size=1200x630", "en/download/opening-a-1200x630.png"),
        ("/download/view.png?day=2022-01-09", "en/download/view.png"),
        ("/share", "en/share/index.html"),
        ("/panel?place=almaty", "en/panels/almaty.html"),
        ("/cite.bib", "en/cite.bib"),
        ("/assets/0123456789abcdef/js/first.mjs", "assets/0123456789abcdef/js/first.mjs"),
        (
            "/oembed?url=https%3A%2F%2Fqantar.example%2Fpresent%2Fopening%3Flang%3Den&format=xml",
            "en/present/opening/oembed.xml",
        ),
    ],
)
def test_an_address_leads_to_its_file(address: str, file: str) -> None:
    assert led(address) == file


@pytest.mark.parametrize(
    "address",
    [
        "/table?table=claims&source=zakon",
        "/table?table=nothing",
        "/days?families=protest",
        "/compare?place=almaty",
        "/data/claims.csv?measure=deaths",
        "/data/nothing.csv",
        "/embed/nothing",
        "/present/nothing",
        "/handout/nothing",
        "/download/nothing.pptx",
        "/download/opening.mp4",
        "/download/view.png?day=2022-01-05",
        "/download/view.pptx",
        "/share?day=2022-01-05",
        "/qr.svg?measure=deaths",
        "/?lang=ru",
        "/panel?place=../../x",
        "/oembed?url=https%3A%2F%2Felsewhere.example%2F",
    ],
)
def test_what_needs_a_server_is_known_to_have_no_file(address: str) -> None:
    assert led(address) is None


def test_films_are_there_where_they_were_asked_for() -> None:
    known = Map(BASE, ("en",), ("opening",), films=True)
    assert led("/download/opening.mp4", known=known) == "en/download/opening.mp4"


def test_an_address_that_nobody_has_thought_of_is_an_error_and_not_lost() -> None:
    with pytest.raises(StrangeError, match="/news"):
        led("/news")


PATHS = ("/", "/embed", "/embed/opening", "/table", "/days", "/compare", "/share", "/qr.svg")


@given(st.sampled_from(PATHS), st.dictionaries(st.text(max_size=8), st.text(max_size=12)))
def test_no_query_leads_out_of_the_folder(path: str, asked: dict[str, str]) -> None:
    way = KNOWN.way(path, "&".join(f"{key}={value}" for key, value in asked.items()), "en")
    assert way is None or (way.place.file.startswith(("en/", "kk/")) and ".." not in way.place.file)
