"""What is shown of a place, in sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from dashboard.view.digest import Digest
from dashboard.view.phrases import claim_text, events_text, part_text
from dashboard.view.tally import Count
from geodata.records import Claim

Make = Callable[..., Claim]
DigestOf = Callable[..., Digest]
JAN_9 = dt.date(2022, 1, 9)


def said(digest: Digest, measure: str) -> str:
    shown = digest.ledger.shown("country", measure, JAN_9, "then")
    return claim_text(shown, measure, JAN_9, "then", digest)


def test_a_figure_is_reported_by_somebody_on_a_day(claim: Make, digest_of: DigestOf) -> None:
    assert said(digest_of(claim("a", 225, "2022-01-09")), "deaths") == (
        "225 reported killed in January 2022, The prosecutor, 9 January 2022"
    )


def test_nothing_said_is_said_to_be_nothing(digest_of: DigestOf) -> None:
    assert said(digest_of(), "deaths") == "No figure was found"


def test_a_stand_in_names_its_own_measure(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 2265, "2022-01-09", measure="sought-help", status="preliminary"))
    assert said(digest, "injured") == (
        "Sought-help: 2,265, January 2022, The prosecutor, 9 January 2022: preliminary"
    )


def test_a_stand_in_for_a_group_names_both(claim: Make, digest_of: DigestOf) -> None:
    digest = digest_of(claim("a", 7, measure="hospitalised", group="children"))
    shown = digest.ledger.shown("country", "injured", JAN_9, "then")
    assert part_text(shown, "injured", digest.atlas) == "counts only: Hospitalised, Children"


def test_events_of_context_are_named_apart() -> None:
    assert events_text(Count(2, 1, "force"), "sofar") == (
        "2 events so far; 1 more of context is not counted"
    )
    assert events_text(Count(0, 2, "context"), "sofar") == (
        "2 events of context, not counted as protest"
    )
