"""What is shown of a place, in sentences: how many events, or whose figure and since when."""

from __future__ import annotations

import datetime as dt

from dashboard.view.dates import date_text
from dashboard.view.digest import Digest
from dashboard.view.language import told
from dashboard.view.ledger import ALL, MAIN, Shown
from dashboard.view.standing import NOW, Standing
from dashboard.view.tally import CONTEXT, Count
from dashboard.view.verdicts import verdict
from dashboard.view.wording import range_text, short_figure_text
from dashboard.view.words import count, say
from geodata.atlas import Atlas


def events_text(number: Count, mode: str) -> str:
    """Return a number of events in words, with what is not counted."""
    if number.family == CONTEXT:
        return count("context-only", number.context)
    text = count(f"events-{mode}", number.events)
    return count("context-too", number.context, events=text) if number.context else text


def nothing_text(mode: str, digest: Digest) -> str:
    """Return why a place has no event to show."""
    if digest.sieved:
        return say("nothing-passes")
    return say("nothing-this-day" if mode == "day" else "nothing-yet")


def claim_text(shown: Shown, measure: str, day: dt.date, clock: str, digest: Digest) -> str:
    """Return what is shown as a sentence: the figure, whom it counts, who says it, since when."""
    holds, key = shown.standing, shown.key
    if holds is None or key is None:
        return say("no-figure")
    atlas = digest.atlas
    text = say(
        "said-by",
        what=counted_text(shown, measure, atlas),
        claimant=told(atlas.claimants[holds.claim.claimant], "title"),
        date=date_text(holds.since.said_on),
    )
    reach = wider_range(holds)
    if reach:
        text = say("with-range", text=text, range=reach)
    became = becoming(shown, day, clock, digest)
    return say("with-verdict", text=text, verdict=became) if holds.state != "stands" else text


def becoming(shown: Shown, day: dt.date, clock: str, digest: Digest) -> str:
    """Return what had become of the claim shown, as known by its clock."""
    if shown.standing is None or shown.key is None:
        return ""
    as_of = NOW if clock == "now" else day
    series = digest.ledger.series[shown.key]
    return verdict(shown.standing.claim, series, digest.atlas, as_of)


def counted_text(shown: Shown, measure: str, atlas: Atlas) -> str:
    """Return a figure with what it counts: ``225 reported killed in January 2022``."""
    if shown.standing is None or shown.key is None:
        return say("no-figure")
    figure = short_figure_text(shown.standing.claim)
    if shown.key.measure != MAIN[measure]:
        title = told(atlas.measures[shown.key.measure], "title")
        period = say(f"period-{shown.key.period}")
        text = say("reported-as", measure=title, figure=figure, period=period)
    elif shown.standing.claim.high == 0:
        text = say(f"none-{measure}", when=_when(measure, shown.key.period))
    else:
        text = say(f"reported-{measure}", figure=figure, when=_when(measure, shown.key.period))
    if shown.key.group == ALL:
        return text
    return say("in-brackets", text=text, words=part_text(shown, measure, atlas))


def _when(measure: str, period: str) -> str:
    """Return a period as it stands in a sentence: people are killed in it, detained over it."""
    return say(f"over-{period}") if measure == "detained" else say(f"in-{period}")


def part_text(shown: Shown, measure: str, atlas: Atlas) -> str:
    """Return whom a partial figure counts, empty where it counts everybody."""
    if shown.state != "partial" or shown.key is None:
        return ""
    title = told(atlas.measures[shown.key.measure], "title")
    group = told(atlas.groups[shown.key.group], "title")
    if shown.key.measure == MAIN[measure]:
        return say("only-group", group=group)
    if shown.key.group == ALL:
        return say("only-measure", measure=title)
    return say("only-measure-group", measure=title, group=group)


def wider_range(holds: Standing) -> str:
    """Return the range beside a figure, empty where it says no more than the figure."""
    if holds.range is None:
        return ""
    reach = range_text(holds.range.low, holds.range.high)
    return "" if reach == range_text(holds.claim.low, holds.claim.high) else reach
