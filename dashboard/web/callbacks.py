"""The one callback: the scene has one writer, and it runs in the browser.

What else changes with a scene is painted from what the page holds (see ``assets/js``), or
fetched as HTML where it needs the Atlas, as the panel of another place.
"""

from __future__ import annotations

from dash import ClientsideFunction, Dash, Input, Output, State


def add_callbacks(app: Dash) -> None:
    """Add the callback to an app.

    No callback may ever output an ancestor of the map's room or of the panel: everything below
    it would be built anew, and what moved in from the first paint would be lost.
    """
    app.clientside_callback(  # type: ignore[no-untyped-call]
        ClientsideFunction("qantar", "write"),
        Output("scene", "data"),
        Input("proposal", "data"),
        State("scene", "data"),
        prevent_initial_call=True,
    )
