"""The index of the search."""

from __future__ import annotations

from collections.abc import Callable

from dashboard.view.digest import Digest
from dashboard.view.index import Entry, index
from dashboard.view.language import speaking
from dashboard.view.spelling import fold
from geodata.records import Event

DigestOf = Callable[..., Digest]


def named(entries: tuple[Entry, ...], word: str) -> list[str]:
    asked = f" {fold(word)}"
    return [entry.patch.get("place", "") for entry in entries if asked in f" {entry.names}"]


def test_a_place_is_found_by_every_name_that_it_has(record: Digest) -> None:
    places = index(record)["places"]
    for name in ("Oskemen", "Өскемен", "Усть-Каменогорск", "Ust-Kamenogorsk"):
        assert named(places, name) == ["oskemen"], name


def test_a_place_is_found_by_todays_name_too(record: Digest) -> None:
    found = [entry for entry in index(record)["places"] if "astana" in entry.text]
    assert {entry.patch["place"] for entry in found} == {"nur-sultan", "nur-sultan-city"}
    assert all("today Astana" in entry.detail for entry in found)


def test_an_event_leads_to_its_place_and_to_the_step_that_shows_it(
    event: Callable[..., Event], digest_of: DigestOf
) -> None:
    digest = digest_of(event("e", "2022-01-05", "aktau"), event("f", "1990-01-01", "aktau"))
    before, entry = index(digest)["events"]
    assert entry.patch == {"place": "aktau", "day": "2022-01-05", "tab": "story"}
    assert entry.shows == "event-e"
    assert "happened" in entry.text
    assert before.patch["day"] <= "2022-01-01"


def test_a_source_leads_to_a_place_that_cites_it(record: Digest) -> None:
    places = {"country", *record.atlas.sites, *record.atlas.regions}
    for entry in index(record)["sources"]:
        assert entry.patch.get("place") in places or entry.href, entry.title


def test_the_title_of_a_page_that_names_a_private_person_is_not_searched(record: Digest) -> None:
    hidden = {source.title for source in record.atlas.sources.values() if source.shown_title}
    hidden -= {source.shown_title for source in record.atlas.sources.values()}
    held = {entry.title for entry in index(record)["sources"]}
    assert not hidden & held


def test_every_page_of_the_record_is_found_but_those_that_nothing_shows(record: Digest) -> None:
    found = index(record)
    assert len(found["places"]) == len(record.atlas.sites) + len(record.atlas.regions)
    assert len(found["events"]) == len(record.atlas.events)
    assert len(found["sources"]) > len(record.atlas.sources) * 0.95


def test_titles_are_in_the_language_that_is_spoken_and_names_in_all(record: Digest) -> None:
    with speaking("kk"):
        places = index(record)["places"]
    assert any(entry.title == "Жаңаөзен" for entry in places)
    assert named(places, "zhanaozen") == ["zhanaozen"]
