"""What the browser gets of a View."""

from __future__ import annotations

from dashboard.view.answer import answer
from dashboard.view.scene import Scene
from geodata.atlas import Atlas


def test_the_browser_gets_steps_cells_and_frames_by_the_names_that_it_knows(
    opening: Atlas,
) -> None:
    view = answer(opening, Scene())
    client = view.client()
    assert list(client) == [
        *("steps", "cells", "frames", "marks", "regions", "tallest"),
        *("places", "scene", "defaults", "words"),
    ]
    assert client["steps"][0]["day"] == "2011-12-16"
    assert set(client["cells"]) == {"marks", "regions", "country"}
    assert set(client["frames"]["deaths-then"]) == {"marks", "regions", "country"}
    assert client["places"]["almaty"] == {"title": "Almaty", "kind": "site"}


def test_cells_of_marks_and_regions_are_rows_and_the_countrys_have_names(opening: Atlas) -> None:
    client = answer(opening, Scene()).client()
    assert all(len(cell) == 4 for cell in client["cells"]["marks"])
    assert all(len(cell) == 4 for cell in client["cells"]["regions"])
    assert set(client["cells"]["country"][0]) == {
        *("headline", "figure", "state", "verdict", "claimant", "basis", "other"),
    }
