"""Sources as rows."""

from __future__ import annotations

from dashboard.view.digest import Digest, digest
from dashboard.view.language import speaking
from dashboard.view.tables.lines import CitedLine
from dashboard.view.tables.row import Draft
from dashboard.view.tables.sources import source_drafts
from geodata.atlas import Atlas


def drafts(known: Digest) -> dict[str, Draft]:
    return {draft.id.removeprefix("source-"): draft for draft in source_drafts(known)}


def line(draft: Draft) -> CitedLine:
    assert isinstance(draft.line, CitedLine)
    return draft.line


def test_a_source_says_how_much_cites_it_and_where(opening: Atlas) -> None:
    found = drafts(digest(opening))
    assert line(found["agency"]).cited == (("claims", "1 figure"),)
    assert line(found["daily"]).cited == (("events", "5 events"), ("claims", "1 figure"))
    assert line(found["blog"]).cited == ()
    assert found["agency"].scene == {"place": "country", "tab": "sources"}
    assert "mangystau-region" in found["daily"].facets["place"]


def test_a_source_that_nothing_cites_is_still_a_row_of_the_whole(opening: Atlas) -> None:
    assert drafts(digest(opening))["blog"].facets["place"] == {"country"}


def test_what_has_no_date_or_origin_has_no_place_in_their_order(opening: Atlas) -> None:
    blog = drafts(digest(opening))["blog"]
    assert (blog.keys[0], blog.keys[5], blog.span) == (None, None, None)


def test_notes_that_are_not_translated_are_told_in_english_only(record: Digest) -> None:
    assert any(line(draft).note for draft in drafts(record).values())
    with speaking("ru"):
        assert not any(line(draft).note for draft in drafts(record).values())
