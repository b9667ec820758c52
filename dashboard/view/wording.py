"""Figures put into words, no more exactly than their claimants gave them."""

from __future__ import annotations

from dashboard.view import kazakh
from dashboard.view.language import ENGLISH, spoken, told
from dashboard.view.numbers import number_text
from dashboard.view.words import say
from geodata.records import Claim

# words of a source that stand before a number, and the message that says them in other languages;
# any other words replace or follow the number
_QUALIFIERS = {
    **dict.fromkeys(("about", "around", "approximately", "some", "roughly", "circa"), "about"),
    **dict.fromkeys(("nearly", "almost"), "nearly"),
    **dict.fromkeys(("at least", "not less than", "no fewer than"), "at-least"),
    **dict.fromkeys(("more than", "over", "upwards of"), "more-than"),
    **dict.fromkeys(("at most", "up to"), "up-to"),
    **dict.fromkeys(("fewer than", "less than"), "less-than"),
}
_OPEN_BELOW = frozenset({"up-to", "less-than", "nearly"})


def range_text(low: int | None, high: int | None) -> str:
    """Return a range: ``139–151``, ``164``, ``at least 12``, ``at most 9``; empty if unknown."""
    if low is None and high is None:
        return ""
    if low is None:
        return say("at-most", figure=number_text(high or 0))
    if high is None:
        return say("at-least", figure=number_text(low))
    if low == high:
        return number_text(low)
    return say("range", low=number_text(low), high=number_text(high))


def figure_text(claim: Claim) -> str:
    """Return a claim's figure as its claimant gave it: vague words stay words.

    ``164``; ``about 300``; ``more than 200``; ``dozens``; ``10–11``.
    """
    number = range_text(claim.low, claim.high)
    raw, words = (claim.words or "").strip(), told(claim, "words").strip()
    if not raw or raw == "exact":
        return number or say("no-words")
    if not number or any(letter.isdigit() for letter in raw):
        return words
    qualifier = _QUALIFIERS.get(raw.lower())
    if qualifier:
        return _qualified(claim, raw, qualifier, number)
    if claim.low is not None and claim.low == claim.high:
        return say("figure-and-words", figure=number, words=words)
    return words


def _qualified(claim: Claim, words: str, qualifier: str, number: str) -> str:
    """Return a number with the word before it: the source's own in English."""
    bound = claim.high if qualifier in _OPEN_BELOW else claim.low
    last = next(value for value in (bound, claim.low, claim.high) if value is not None)
    if claim.low is not None and claim.high is not None and claim.low != claim.high:
        last = claim.high  # a range; its end is what an ending is put to
    else:
        number = number_text(last)
    if spoken() == ENGLISH:
        return say("words-and-figure", words=words, figure=number)
    endings = {"ablative": kazakh.ablative(last), "dative": kazakh.dative(last)}
    return say(f"figure-{qualifier}", figure=number, **endings)


def short_figure_text(claim: Claim) -> str:
    """Return a claim's figure in short: of a zero only the number."""
    return "0" if claim.low == claim.high == 0 else figure_text(claim)


def region_figure_text(claim: Claim) -> str:
    """Return a claim's figure as it is printed on a region, where there is room for a number.

    A disputed figure is questioned there: alone on a region, nothing else says so.
    """
    disputed = claim.status == "disputed"
    if claim.low is None and claim.high is None:  # the words are told when one points at it
        return "?" if disputed else say("in-words")
    figure = short_figure_text(claim)
    return f"{figure}?" if disputed else figure
