"""The page at an address where there is none, and where a request could not be answered."""

from __future__ import annotations

from collections.abc import Mapping

from dash import html

from dashboard.rooms.reading import Ways, reading


def failed_page(words: Mapping[str, str], lead: Ways, kind: str, reference: str = "") -> html.Div:
    """Return a page that says so in a sentence, and leads elsewhere.

    Args:
        words: the words of the language that is spoken.
        lead: where its header leads.
        kind: what went wrong, as its messages are named: ``lost``, ``refused``, ``broken`` …
        reference: by what the maintainers find it again, where it is their fault.
    """
    body = [html.H1(words[f"{kind}-title"]), html.P(words[f"{kind}-text"])]
    if reference:
        body.append(html.P(words["failed-reference"].format(reference=reference)))
    return reading(words, lead, body)
