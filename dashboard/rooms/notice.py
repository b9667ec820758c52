"""What an address asked for and did not get."""

from __future__ import annotations

from dash import html

from dashboard.view.view import View


def notices(view: View) -> html.Div:
    """Return the notices of a view, hidden where there is none."""
    return html.Div(
        [html.P(sentence, className="notice") for sentence in view.notices],
        id="notices",
        role="status",
        hidden=not view.notices,
    )
