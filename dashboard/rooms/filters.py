"""The filters: which events and figures are shown, in the panel and on the map.

Each is a link that puts one value on or takes it off; the scripts answer it at once.
"""

from __future__ import annotations

import json

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.view.address import patched
from dashboard.view.numbers import number_text
from dashboard.view.scene import CLAIMANTS, FAMILIES, ONLY, SIEVES, toggled
from dashboard.view.sieve import Sieve
from dashboard.view.view import ClaimLine, StoryItem, View


def sieve_of(view: View) -> Sieve:
    """Return the filters that a view was made with."""
    return Sieve(*(tuple(view.scene[key]) for key in SIEVES))


def passing(view: View, line: StoryItem | ClaimLine) -> bool:
    """Tell whether an event or a claim of the panel passes the filters."""
    return _passes(sieve_of(view), line)


def sifted(line: StoryItem | ClaimLine) -> dict[str, str]:
    """Return what the scripts need to know of an event or a claim, as `data` takes it."""
    return {
        "disputed": "yes" if line.disputed else "no",
        "attested": "yes" if line.attested else "no",
    }


def filters(view: View) -> html.Details:
    """Return the disclosure that holds the filters and says when one is on."""
    words = view.words
    on = sieve_of(view).on
    return html.Details(
        [
            html.Summary(
                [
                    html.Span(words["filter-on" if on else "filter"], id="filter-name"),
                    html.Span(_shown(view), id="filter-shown", hidden=not on),
                ]
            ),
            html.Div(
                [
                    _row(view, "families", FAMILIES, "family"),
                    _row(view, "claimants", CLAIMANTS, "kind"),
                    _row(view, "only", ONLY, "only"),
                    html.P(
                        [
                            html.Span(
                                _shown(view, all_of_it=True), id="filter-told", role="status"
                            ),
                            " ",
                            _clear(view, hidden=not on),
                        ],
                        className="told",
                    ),
                    html.P(words["filter-rule"], className="note"),
                ],
                className="filter-rows",
            ),
        ],
        id="filter",
        className="filter",
        **data(on="yes" if on else "no"),
    )


def _row(view: View, key: str, values: tuple[str, ...], word: str) -> html.Div:
    chips = [_chip(view, key, value, view.words[f"{word}-{value}"]) for value in values]
    name = html.Span(view.words[f"filter-{key}"], className="name", id=f"filter-{key}")
    return html.Div(
        [name, html.Div(chips, role="group", **aria(labelledby=f"filter-{key}"))],
        className="filter-row",
    )


def _chip(view: View, key: str, value: str, text: str) -> html.A:
    on = value in view.scene[key]
    patch = {key: list(toggled(key, view.scene[key], value))}
    toggle = json.dumps({key: value}, separators=(",", ":"))
    count = _count(view, key, value)
    return html.A(
        [text, " ", html.Span(count, className="count")],
        href=patched(view.scene, patch),
        className="chip-choice",
        **data(toggle=toggle, value=value),
        **(aria(current="true") if on else {}),
    )


def _count(view: View, key: str, value: str) -> str:
    """Return how many events, figures or both of the place a value lets through."""
    sieve = Sieve(**{key: (value,)})
    events = sum(_passes(sieve, item) for item in view.panel.story)
    claims = sum(_passes(sieve, line) for line in _claims(view))
    if key == "families":
        return number_text(events)
    if key == "claimants":
        return number_text(claims)
    return view.words["filter-both"].format(events=number_text(events), claims=number_text(claims))


def _passes(sieve: Sieve, line: StoryItem | ClaimLine) -> bool:
    marks = {"disputed": line.disputed, "attested": line.attested}
    if isinstance(line, StoryItem):
        return sieve.event_passes(line.family, **marks)
    return sieve.claim_passes(line.claimant_kind, **marks)


def _claims(view: View) -> list[ClaimLine]:
    return [claim for series in view.panel.toll for claim in series.claims]


def _shown(view: View, *, all_of_it: bool = False) -> str:
    """Return what is shown of what: events and figures of the place, where any is held back."""
    sieve, parts = sieve_of(view), []
    for word, held, lines in (
        ("filter-events", sieve.events, view.panel.story),
        ("filter-claims", sieve.claims, _claims(view)),
    ):
        shown = sum(passing(view, line) for line in lines)
        text = view.words[word].format(n=number_text(shown), all=number_text(len(lines)))
        parts += [text] if held or all_of_it else []
    return " · ".join(parts)


def _clear(view: View, *, hidden: bool) -> html.A:
    patch: dict[str, list[str]] = {key: [] for key in SIEVES}
    return html.A(
        view.words["filter-clear"],
        href=patched(view.scene, patch),
        id="filter-clear",
        hidden=hidden,
        **data(patch=json.dumps(patch, separators=(",", ":"))),
    )
