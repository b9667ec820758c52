"""Two places side by side, and what was known of each then and is known now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.view.dates import day_text
from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.ledger import ALL, FIRST_DAY, JANUARY_2022, MAIN, Key, Shown
from dashboard.view.phrases import becoming, claim_text
from dashboard.view.places import place_title
from dashboard.view.standing import known_from
from dashboard.view.toll import toll
from dashboard.view.view import Series
from dashboard.view.wording import short_figure_text
from dashboard.view.words import say
from geodata.atlas import Atlas


@dataclass(frozen=True)
class Turn:
    """A day on which another figure began to stand, and what stood from then on."""

    day: dt.date
    date: str
    figure: str
    text: str  # "149 reported killed in January 2022, Almaty police, 16 January 2022"


@dataclass(frozen=True)
class Side:
    """One of two places: every series about it, how its figure changed, and what stands now."""

    place: str
    title: str
    series: tuple[Series, ...]
    turns: tuple[Turn, ...]
    now: str


@dataclass(frozen=True)
class Comparison:
    """Two places, and the series that both have, by what they count."""

    sides: tuple[Side, Side]
    shared: tuple[tuple[str, Series, Series], ...]  # heading without a place, and both series


def compare(one: str, other: str, measure: str, digest: Digest) -> Comparison:
    """Compare the tolls of two places; KeyError for an id that is none.

    Args:
        one: the id of a place.
        other: the id of another; it may be the same.
        measure: ``deaths``, ``injured`` or ``detained``: which figure's turns are told.
        digest: the record.
    """
    sides = (_side(one, measure, digest), _side(other, measure, digest))
    return Comparison(sides, tuple(_shared(one, other, sides, digest)))


def _side(place: str, measure: str, digest: Digest) -> Side:
    title = place_title(place, digest.atlas)
    now = digest.ledger.shown(place, measure, dt.date.max, "now")
    return Side(
        place=place,
        title=title,
        series=toll(place, digest),
        turns=tuple(_turns(place, measure, digest)),
        now=claim_text(now, measure, dt.date.max, "now", digest)
        if now.standing
        else say("no-figure-for", place=title),
    )


def _turns(place: str, measure: str, digest: Digest) -> Iterator[Turn]:
    """Yield the days on which what was known changed; what was withdrawn is told on its day."""
    last = ""
    for day in _days(place, measure, digest):
        shown = digest.ledger.shown(place, measure, day, "then")
        if not shown.standing:
            continue
        text = claim_text(shown, measure, day, "then", digest)
        if text != last:
            yield Turn(day, day_text(day), _figure(shown, day, digest), text)
        last = text


def _figure(shown: Shown, day: dt.date, digest: Digest) -> str:
    assert shown.standing is not None  # noqa: S101  whoever asks has looked
    figure = short_figure_text(shown.standing.claim)
    became = becoming(shown, day, "then", digest)
    return say("in-brackets", text=figure, words=became) if shown.state == "withdrawn" else figure


def _days(place: str, measure: str, digest: Digest) -> list[dt.date]:
    """Return the days on which a figure of the main series was said or taken back."""
    claims = digest.ledger.series.get(Key(MAIN[measure], ALL, place, JANUARY_2022), ())
    days = {known_from(claim) for claim in claims}
    days |= {claim.withdrawn_on.first for claim in claims if claim.withdrawn_on}
    return sorted(day for day in days if day >= FIRST_DAY)


def _shared(
    one: str, other: str, sides: tuple[Side, Side], digest: Digest
) -> Iterator[tuple[str, Series, Series]]:
    """Yield the series that count the same of both places themselves."""
    own = [
        _by_counted(place, side, digest) for place, side in zip((one, other), sides, strict=True)
    ]
    for key, series in own[0].items():
        if key in own[1]:
            yield _counted(*key, digest.atlas), series, own[1][key]


def _counted(measure: str, group: str, period: str, atlas: Atlas) -> str:
    """Return what a series counts and when, wherever it is."""
    values = {"measure": told(atlas.measures[measure], "title"), "period": say(f"period-{period}")}
    if group == ALL:
        return say("counted", **values)
    return say("counted-group", group=told(atlas.groups[group], "title"), **values)


def _by_counted(place: str, side: Side, digest: Digest) -> dict[tuple[str, str, str], Series]:
    by_id = {series.id: series for series in side.series}
    return {
        (key.measure, key.group, key.period): by_id[key.id]
        for key in digest.ledger.of(place)
        if not key.about and key.place == place and key.id in by_id
    }
