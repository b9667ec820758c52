"""Two places side by side, and what was known of each then and is known now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.view.address import wishes
from dashboard.view.dates import day_text
from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.ledger import ALL, FIRST_DAY, JANUARY_2022, MAIN
from dashboard.view.phrases import claim_text
from dashboard.view.places import place_title
from dashboard.view.toll import toll
from dashboard.view.view import Series, View
from dashboard.view.wording import short_figure_text
from dashboard.view.words import say
from geodata.atlas import Atlas


@dataclass(frozen=True)
class Turn:
    """A day on which another figure began to stand, and what stood from then on."""

    day: dt.date
    date: str
    figure: str
    withdrawn: bool
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

    measure: str  # ``deaths``, ``injured`` or ``detained``: which figure's turns are told
    sides: tuple[Side, Side]
    shared: tuple[tuple[str, Series, Series], ...]  # heading without a place, and both series
    notices: tuple[str, ...] = ()


USUAL = ("almaty", "zhanaozen")  # where an address names no places


def compared(search: str, view: View, digest: Digest) -> Comparison:
    """Return the comparison that an address asks for: ``place``, ``with`` and ``measure``.

    What is no place gives a usual one, with a notice; so do the notices of the view.
    """
    known = [place.id for place in view.places]
    asked = wishes(search)
    usual = [place for place in (*USUAL, *known) if place in known]
    chosen: list[str] = []
    notices = list(view.notices)
    for key, instead in zip(("place", "with"), usual, strict=False):
        wish = asked.get(key, instead)
        if wish not in known and key != "place":  # what `place` is not, the view has said
            notices.append(say("notice-place-instead", value=wish[:_LONGEST]))
        chosen.append(wish if wish in known else instead)
    measure = view.scene["measure"] if view.scene["measure"] in MAIN else "deaths"
    one, other = chosen
    return compare(one, other, measure, digest, tuple(notices))


_LONGEST = 40  # characters of a foreign value that a notice repeats


def compare(
    one: str, other: str, measure: str, digest: Digest, notices: tuple[str, ...] = ()
) -> Comparison:
    """Compare the tolls of two places; KeyError for an id that is none.

    Args:
        one: the id of a place.
        other: the id of another; it may be the same.
        measure: ``deaths``, ``injured`` or ``detained``: which figure's turns are told.
        digest: the record.
        notices: what the reader is to be told besides.
    """
    sides = (_side(one, measure, digest), _side(other, measure, digest))
    return Comparison(measure, sides, tuple(_shared(one, other, sides, digest)), notices)


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
    """Yield the days from which on another figure was shown; what was withdrawn is told too."""
    last = ""
    for day in digest.ledger.turns(place, JANUARY_2022):
        shown = digest.ledger.shown(place, measure, day, "then")
        if day < FIRST_DAY or shown.standing is None:
            continue
        text = claim_text(shown, measure, day, "then", digest)
        if text != last:
            figure = short_figure_text(shown.standing.claim)
            yield Turn(day, day_text(day), figure, shown.state == "withdrawn", text)
        last = text


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
