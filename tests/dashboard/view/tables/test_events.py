"""Events as rows."""

from __future__ import annotations

from collections.abc import Callable

from dashboard.view.digest import Digest
from dashboard.view.tables.events import event_drafts
from dashboard.view.view import StoryItem
from geodata.records import Event


def test_events_stand_in_the_order_in_which_they_began(
    event: Callable[..., Event], digest_of: Callable[..., Digest]
) -> None:
    drafts = list(
        event_drafts(
            digest_of(
                event("month", "2022-01", precision="month"),
                event("noon", "2022-01-05", time="12:00", precision="hour"),
                event("dawn", "2022-01-05", time="05:00", precision="hour"),
                event("first", "2022-01-02"),
            )
        )
    )
    assert [draft.id for draft in drafts] == [
        "event-first",
        "event-dawn",
        "event-noon",
        "event-month",
    ]
    keys = [draft.keys[0] for draft in drafts]
    assert keys == sorted(keys)  # type: ignore[type-var]


def test_an_event_is_shown_at_its_place_on_its_day(
    event: Callable[..., Event], digest_of: Callable[..., Digest]
) -> None:
    (draft,) = event_drafts(digest_of(event("hall", place="aktau")))
    assert draft.scene == {"place": "aktau", "day": "2022-01-05", "tab": "story"}
    assert draft.facets["families"] == {"protest"}
    assert draft.facets["source"] == {"gazette", "daily"}
    assert "origins" in draft.holds


def test_what_only_one_party_claims_has_no_origin_that_counts(
    event: Callable[..., Event], digest_of: Callable[..., Digest]
) -> None:
    (draft,) = event_drafts(digest_of(event("claimed", basis="claimed")))
    assert "origins" not in draft.holds
    assert draft.provisional
    assert isinstance(draft.line, StoryItem)
    assert draft.line.basis in draft.texts
