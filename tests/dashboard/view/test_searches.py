"""What was looked for and not found."""

from __future__ import annotations

from collections.abc import Callable

from dashboard.view.digest import digest
from dashboard.view.panel import panel
from dashboard.view.searches import search_lines
from geodata.atlas import Atlas
from geodata.records import Search


def test_a_place_tells_what_was_looked_for_there_and_when(
    atlas_of: Callable[..., Atlas], search: Callable[..., Search]
) -> None:
    atlas = atlas_of(search("dead", note="One page only."), search("other", "almaty"))
    (line,) = search_lines("aktau", atlas)
    assert line.title == "Title of dead"
    assert line.when == "looked for on 26 November 2026"
    assert line.note == "One page only."
    assert panel("aktau", digest(atlas)).searches == (line,)
