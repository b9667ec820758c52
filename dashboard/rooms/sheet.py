"""The panel's place: a column beside the map, and on a small screen a sheet that can be pulled.

Its grip shows the title of the place, and opens and closes the sheet for those who do not pull.
A wide window has no use for it, and a page without scripts neither: there the panel follows.
"""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.view.view import View


def sheet(view: View, panel: html.Div) -> html.Aside:
    """Return the sheet with a panel in it (`panel_room`)."""
    words = view.words
    return html.Aside(
        [
            html.Div(
                [
                    html.Button(
                        [
                            html.Span(f"{words['sheet']}: ", className="hidden"),
                            html.Span(view.panel.title, id="sheet-title"),
                        ],
                        type="button",
                        id="sheet-button",
                        **aria(expanded="false", controls="panel"),
                    ),
                    html.Button(
                        html.Span(className="sign", **data(sign="full"), **aria(hidden="true")),
                        type="button",
                        id="sheet-full",
                        className="button",
                        title=words["sheet-full"],
                        **aria(label=words["sheet-full"], pressed="false", controls="panel"),
                    ),
                ],
                className="grip scripted",
            ),
            panel,
        ],
        id="sheet",
        **aria(label=words["panel"]),
    )
