"""What is worked out once."""

from __future__ import annotations

import datetime as dt

from dashboard.view.digest import digest
from geodata.atlas import Atlas


def test_an_atlas_is_digested_once(opening: Atlas) -> None:
    assert digest(opening) is digest(opening)


def test_a_digest_holds_what_it_was_made_of(opening: Atlas) -> None:
    assert digest(opening).atlas is opening


def test_a_place_turns_where_its_own_event_begins(opening: Atlas) -> None:
    known = digest(opening)
    site = next(place for place in opening.sites if known.tally.turns(place))
    day = known.tally.turns(site)[-1]
    before, on, after = (day + dt.timedelta(days) for days in (-1, 0, 1))
    sofar = known.turns(site, (before, on, after))
    assert sofar[0] != sofar[1] == sofar[2]
    alone = known.turns(site, (before, on, after), alone=True)
    assert len(set(alone)) == 3
