"""A field of a form: the one element of HTML that `dash.html` leaves out.

It is printed like the others. Dash's renderer does not know it, so it stands only in pages that
are read and never hydrated, and in the rooms that Dash gets empty and that are handed over as
they were printed (see ``assets/bridge.js``).
"""

from __future__ import annotations

from dash.development.base_component import Component


class Field(Component):
    """An ``<input>``."""

    _children_props: list[str] = []  # noqa: RUF012  as Dash has it

    def __init__(self, **attributes: object) -> None:
        """Take the attributes of an input, and those of any element."""
        self._type = "Input"
        self._namespace = "dash_html_components"
        self._prop_names = [
            *("id", "className", "title", "lang", "hidden", "tabIndex", "spellCheck"),
            *("type", "name", "value", "checked", "min", "max", "maxLength", "autoComplete"),
            *("placeholder", "required", "role", "enterKeyHint"),
        ]
        self.available_properties = self._prop_names
        self._valid_wildcard_attributes = ["data-", "aria-"]
        self.available_wildcard_properties = self._valid_wildcard_attributes
        super().__init__(**attributes)  # type: ignore[no-untyped-call]
