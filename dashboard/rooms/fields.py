"""Fields that a reader writes in, which Dash's HTML does not know.

A tree that holds one can be printed and not be mounted: like the panel it is put into the page as
it is, and handed over when Dash takes the page (see ``assets/bridge.js``).
"""

from __future__ import annotations

from typing import Any

from dash import html

SLOTS = ("find", "goto")
"""The ids of the elements that hold such trees; Dash gets them empty."""


class Field(html.Div):
    """An ``<input>``: its attributes are written as they are given."""

    def __init__(self, **attributes: Any) -> None:  # noqa: ANN401  attributes of HTML
        """Make a field; `name`, `type`, `value` and others as in HTML."""
        super().__init__()
        self._attributes = attributes

    def to_plotly_json(self) -> dict[str, Any]:
        """Describe the element as Dash's own do."""
        return {
            "namespace": "dash_html_components",
            "type": "Input",
            "props": dict(self._attributes),
        }
