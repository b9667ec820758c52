"""A field of a form."""

from __future__ import annotations

from dashboard.rooms.field import Field
from tests.dashboard.rooms.tree import tree


def test_a_field_is_printed_as_an_input_with_its_attributes() -> None:
    field = tree(Field(type="checkbox", name="a", value='"&<', checked=True)).one("input")
    assert field.attributes == {"type": "checkbox", "name": "a", "value": '"&<', "checked": ""}
    assert "checked" not in tree(Field(type="checkbox", checked=False)).one("input").attributes
