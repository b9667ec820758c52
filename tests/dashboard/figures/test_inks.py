"""The colours of pictures are those of the page."""

from __future__ import annotations

import pytest

from dashboard.figures.inks import THEMES, blended, inks
from tests.assets.test_tokens import THEMES as PAGE


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_has_every_colour_of_the_page_in_its_theme(theme: str) -> None:
    assert inks(theme) == PAGE[theme]
    assert len(inks(theme)) > 30


def test_a_blend_is_the_one_colour_at_its_start_and_the_other_at_its_end() -> None:
    assert blended("#000000", "#ff8040", 0) == "#000000"
    assert blended("#000000", "#ff8040", 1) == "#ff8040"
    assert blended("#000000", "#ff8040", 0.5) == "#804020"
