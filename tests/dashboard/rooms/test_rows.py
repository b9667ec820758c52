"""The rows of the tables."""

from __future__ import annotations

import pytest

from dashboard.rooms.rows import columns
from dashboard.view.query import TABLES
from tests.dashboard.rooms.tables import asked, page
from tests.dashboard.rooms.tree import Node


def rows(search: str, language: str = "en") -> list[Node]:
    return page(search, language).one("tbody").all("tr")


@pytest.mark.parametrize("name", TABLES)
def test_each_cell_names_its_column_so_that_a_row_can_be_a_card(name: str) -> None:
    room = page(f"table={name}")
    heads = [head.text for head in room.one("thead").all("th")]
    assert len(heads) == len(columns(name))
    for row in room.one("tbody").all("tr"):
        cells = [node for node in row.walk() if node.tag in {"th", "td"}]
        assert [cell["data-label"] for cell in cells] == heads
        assert [cell["role"] for cell in cells] == ["rowheader", *["cell"] * (len(heads) - 1)]


@pytest.mark.parametrize("name", TABLES)
def test_each_row_leads_to_the_map_and_to_itself(name: str) -> None:
    for row in rows(f"table={name}&lang=kk", "kk"):
        map_, link = row.one("p", **{"class": "ways"}).all("a")
        assert map_["href"].startswith("./?")
        assert "lang=kk" in map_["href"]
        assert link["href"].endswith(f"rows=all#{row['id']}")


def test_each_event_and_figure_has_its_sources() -> None:
    for name in ("events", "claims"):
        told = asked(f"table={name}")
        for row, line in zip(rows(f"table={name}"), told.rows, strict=True):
            links = row.all("a", **{"class": "outside"})
            assert all(link["href"].startswith("http") for link in links)
            shown = line.line.claim if name == "claims" else line.line  # type: ignore[union-attr]
            assert len(row.one("ul").all("li")) == len(shown.sources)  # type: ignore[union-attr]


def test_a_figure_stands_with_claimant_day_and_what_became_of_it() -> None:
    for row in rows("table=claims"):
        for column in ("said", "figure", "measure", "claimant", "status"):
            assert row.one(**{"class": f"col-{column}"}).text.strip()


def test_a_withdrawn_figure_is_struck_and_readable() -> None:
    for row in rows("table=claims&status=withdrawn"):
        assert row.one("s").text
        assert "ithdrawn" in row.one(**{"class": "col-status"}).text


def test_what_is_provisional_or_was_not_found_again_says_so() -> None:
    assert all("rovisional" in row.text for row in rows("table=claims&provisional=yes"))
    assert all("not found again" in row.text for row in rows("table=sources&provisional=yes"))


def test_what_is_empty_is_not_zero() -> None:
    (aktau,) = [row for row in rows("table=places&q=aktau") if row["id"] == "place-aktau"]
    assert "0" not in aktau.one(**{"class": "col-figures"}).text or "reported" in aktau.text
    (country,) = [row for row in rows("table=places") if row["id"] == "place-country"]
    assert country.one(**{"class": "col-people"}).text == "not known"


def test_a_source_leads_to_the_rows_that_cite_it() -> None:
    row = rows("table=sources&sort=-cited&q=azattyq")[0]
    id_ = row["id"].removeprefix("source-")
    link = row.one(**{"class": "col-cited"}).all("a")[0]
    assert link["href"] in {f"?source={id_}", f"?table=claims&source={id_}"}
    shown = page(link["href"])
    assert link.text.split()[0] == str(len(shown.one("tbody").all("tr")))
    assert shown.one("input", name="source")["value"] == id_
