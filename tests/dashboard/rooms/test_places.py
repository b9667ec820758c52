"""The list of places."""

from __future__ import annotations

from dashboard.rooms.places import places
from dashboard.view.view import View
from tests.dashboard.rooms.tree import tree


def test_every_place_of_the_map_can_be_chosen_without_it(view: View) -> None:
    links = [link["href"] for link in tree(places(view)).all("a")]
    assert links == ["?", *(f"?place={place.id}" for place in view.places)]


def test_a_site_stands_under_its_region(view: View) -> None:
    regions = tree(places(view)).one("ul", **{"class": "regions"}).inside
    assert [item.text for item in regions if not isinstance(item, str)] == [
        "Kazakhstan",
        "Almaty city3Almaty3",
        "Aktobe Region1Aktobe1",
    ]
