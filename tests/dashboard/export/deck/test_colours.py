"""The colours of a deck."""

from __future__ import annotations

from dashboard.export.deck.colours import COLOURS, THEME, colour
from tests.assets.test_tokens import THEMES


def test_they_are_those_of_the_page_in_its_light_theme() -> None:
    page = {name: value.removeprefix("#") for name, value in THEMES["light"].items()}
    assert {name: page[name] for name in COLOURS} == COLOURS


def test_what_a_teacher_may_want_to_change_is_a_colour_of_the_theme() -> None:
    for name in ("protest", "force", "decision", "aftermath", "toll", "context", "ink"):
        assert colour(name).startswith("<a:schemeClr")
    assert set(THEME.values()) <= set(COLOURS)


def test_a_clear_colour_says_how_clear() -> None:
    assert colour("toll", 0.6) == (
        '<a:schemeClr val="accent5"><a:alpha val="60000"/></a:schemeClr>'
    )
    assert colour("sea") == '<a:srgbClr val="DFE8ED"></a:srgbClr>'
