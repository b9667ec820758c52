"""The search: a field over places, events and sources.

Without scripts it is a form that asks the tables. The list under it is a combobox's by the W3C's
pattern; `assets/js/finder.mjs` fills it.
"""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.field import Field
from dashboard.view.scene import DEFAULTS
from dashboard.view.view import View

LONGEST = 120  # characters that can be asked for


def find(view: View) -> html.Form:
    """Return the search. It is printed, not mounted: Dash knows no field."""
    words = view.words
    lang = view.scene["lang"]
    return html.Form(
        [
            html.Label(words["find"], htmlFor="find-field", className="hidden"),
            html.Div([_field(view), _key(view)], className="find-line"),
            Field(type="hidden", name="lang", value=lang) if lang != DEFAULTS.lang else None,
            html.Div(id="find-list", role="listbox", hidden=True, **aria(label=words["find"])),
            html.P(id="find-status", className="hidden", role="status"),
        ],
        action="./table",
        method="get",
        role="search",
        className="find",
    )


def _field(view: View) -> Field:
    return Field(
        id="find-field",
        name="q",
        type="search",
        placeholder=view.words["find-short"],
        autoComplete="off",
        spellCheck="false",
        maxLength=LONGEST,
        enterKeyHint="search",
        role="combobox",
        **aria(
            autocomplete="list",
            expanded="false",
            controls="find-list",
            haspopup="listbox",
            keyshortcuts="/",
        ),
    )


def _key(view: View) -> html.Button:
    """Return the key that leads to the field, and the switch that turns it off (WCAG 2.1.4)."""
    return html.Button(
        html.Kbd("/"),
        type="button",
        title=view.words["find-key"],
        className="scripted",
        **aria(label=view.words["find-key"], pressed="true"),
        **data(find="key"),
    )
