"""Rules about claims: what a figure says, and what became of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from geodata.draft import Draft, ids_in
from geodata.problems import Problem
from geodata.records import Claim

_SERIES = ("claimant", "measure", "group", "place")


def a_claim_says_something(draft: Draft) -> Iterator[Problem]:
    """A claim has a number or, where its source has none, words.

    From the record's definition: both ends of the range may be open only where words stand.
    """
    for claim in draft.claims:
        if claim.low is None and claim.high is None and not claim.words:
            message = "found nothing, expected a number in low or high, or the source's words"
            yield draft.claims.problem(claim, "low", message)


def low_is_not_above_high(draft: Draft) -> Iterator[Problem]:
    """A claim's range begins where it begins.

    From the record's definition of a range.
    """
    for claim in draft.claims:
        if claim.low is not None and claim.high is not None and claim.low > claim.high:
            message = f'found "{claim.low}", which is above high, {claim.high}'
            yield draft.claims.problem(claim, "low", message)


def a_claim_replaces_an_earlier_one_of_its_series(draft: Draft) -> Iterator[Problem]:
    """A claim replaces only what the same claimant said earlier about the same.

    From the standing rule: the latest of a series is what a claimant holds, and two series
    (figures by region of January 2022, by city of January 2023) are never joined. The same
    means claimant, measure, group and place; where a date is not exact, it is read in favour
    of the record.
    """
    for claim in draft.claims:
        for name in claim.replaces:
            old = draft.claims.records.get(name)
            if old is None:
                continue
            for column in _SERIES:
                own, other = getattr(claim, column), getattr(old, column)
                if own != other:
                    message = f'found "{name}", whose {column} is {other}, not {own}'
                    yield draft.claims.problem(claim, "replaces", message)
            if old.said_on.first >= claim.said_on.last:
                message = f'found "{name}", said on {old.said_on}, not before {claim.said_on}'
                yield draft.claims.problem(claim, "replaces", message)


def a_replaced_claim_does_not_stand(draft: Draft) -> Iterator[Problem]:
    """A claim that its claimant has replaced is not marked as standing.

    From the standing rule: `status` says what became of a claim as we know now.
    """
    for claim in draft.claims:
        for name in claim.replaces:
            old = draft.claims.records.get(name)
            if old and old.status == "stands":
                message = f'found "stands", but {claim.id} replaces it'
                yield draft.claims.problem(old, "status", message)


def a_claim_repeats_another_claimant(draft: Draft) -> Iterator[Problem]:
    """A claim repeats what somebody else has claimed.

    From the standing rule: a copy never counts as a second voice.
    """
    for claim in draft.claims:
        original = draft.claims.records.get(claim.repeats or "")
        if original and original.claimant == claim.claimant:
            message = f'found "{original.id}", which is of the same claimant, {claim.claimant}'
            yield draft.claims.problem(claim, "repeats", message)


def no_claim_leads_back_to_itself(draft: Draft) -> Iterator[Problem]:
    """Following what a claim replaces, or what it repeats, never returns to it.

    From the standing rule, which follows both to an end.
    """
    for column in ("replaces", "repeats"):
        for claim in draft.claims:
            if claim.id in _reached(claim, column, draft.claims.records):
                message = f'leads back to "{claim.id}" itself'
                yield draft.claims.problem(claim, column, message)


def _reached(claim: Claim, column: str, claims: Mapping[str, Claim]) -> set[str]:
    """Return the ids that a claim leads to, over any number of claims."""
    reached: set[str] = set()
    ahead = [claim]
    while ahead:
        names = set(ids_in(ahead.pop(), column))
        ahead += [claims[name] for name in names - reached if name in claims]
        reached |= names
    return reached


def what_is_withdrawn_has_a_day(draft: Draft) -> Iterator[Problem]:
    """A withdrawn claim, and no other, has the day of its withdrawal, not before it was said.

    From the standing rule: what was known on a day needs the day on which it ceased to hold.
    """
    for claim in draft.claims:
        withdrawn, day = claim.status == "withdrawn", claim.withdrawn_on
        message = ""
        if withdrawn and day is None:
            message = 'found nothing, expected a date, because the status is "withdrawn"'
        elif day and not withdrawn:
            message = f'found "{day}", expected nothing, because the status is "{claim.status}"'
        elif day and day.last < claim.said_on.first:
            message = f'found "{day}", which is before the claim was said, {claim.said_on}'
        if message:
            yield draft.claims.problem(claim, "withdrawn_on", message)


def a_figure_is_not_said_before_its_period(draft: Draft) -> Iterator[Problem]:
    """A claim is said on or after the first day that it covers, and of the event it is about.

    From the calendar: a claim counts what has happened. Where a date is not exact, it is read
    in favour of the record.
    """
    for claim in draft.claims:
        if claim.said_on.last < claim.covers.first:
            message = f'found "{claim.said_on}", which is before what it covers, {claim.covers}'
            yield draft.claims.problem(claim, "said_on", message)
        event = draft.events.records.get(claim.event or "")
        if event and claim.said_on.last < event.date.first:
            message = f'found "{claim.said_on}", which is before {event.id}, {event.date}'
            yield draft.claims.problem(claim, "said_on", message)


def our_own_figures_are_marked(draft: Draft) -> Iterator[Problem]:
    """A claim is derived if, and only if, its claimant is ourselves.

    From the promise that our own subtractions are never taken for somebody's figure.
    """
    for claim in draft.claims:
        claimant = draft.claimants.records.get(claim.claimant)
        if claimant and (claimant.kind == "own") != (claim.status == "derived"):
            wanted = "derived" if claimant.kind == "own" else "another status"
            message = (
                f'found "{claim.status}", expected {wanted}, '
                f'because the claimant {claimant.id} is of the kind "{claimant.kind}"'
            )
            yield draft.claims.problem(claim, "status", message)


_REPLACES_NOTHING = frozenset({"withdrawn", "disputed", "unverified"})


def only_the_last_of_a_claimants_figures_stands(draft: Draft) -> Iterator[Problem]:
    """No claim stands that is older than a later one of its claimant about the same.

    From the standing rule: what is withdrawn, disputed or unverified replaces nothing. The same
    means claimant, measure, group, place, area and event, and days that overlap; a claim that
    passes on somebody else's figure is no later word of its own.
    """
    series: defaultdict[tuple[str | None, ...], list[Claim]] = defaultdict(list)
    for claim in draft.claims:
        if claim.repeats is None and claim.status not in _REPLACES_NOTHING:
            own = (claim.claimant, claim.measure, claim.group, claim.place)
            series[*own, claim.place_words, claim.event].append(claim)
    for claims in series.values():
        for claim in claims:
            later = [
                other
                for other in claims
                if other.said_on.first > claim.said_on.last and _overlap(claim, other)
            ]
            if claim.status == "stands" and later:
                message = f'found "stands", but {later[0].id} was said later by the same claimant'
                yield draft.claims.problem(claim, "status", message)


def _overlap(one: Claim, other: Claim) -> bool:
    return one.covers.first <= other.covers.last and other.covers.first <= one.covers.last


def none_is_said_in_words(draft: Draft) -> Iterator[Problem]:
    """A figure of nought has the words in which its source says that there was none.

    From the rule that empty is not zero: "none reported" is no figure, "nobody died" is one.
    """
    for claim in draft.claims:
        if claim.high == 0 and claim.words in {None, "exact"}:
            message = "found nothing, expected the source's words, because the figure is 0"
            yield draft.claims.problem(claim, "words", message)
