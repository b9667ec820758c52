"""What the browser gets of a View."""

from __future__ import annotations

import re
from pathlib import Path

from dashboard.view.answer import answer
from dashboard.view.scene import Scene
from geodata.atlas import Atlas

ROOT = Path(__file__).parents[3]
LOOKED_UP = re.compile(r"\b(?:words|said)(?:\?\.)?\[([^\]]+)\]")
QUOTED = re.compile(r"""["`]([a-z-]+)""")


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


def test_frames_are_sent_as_runs_and_say_what_the_view_says(opening: Atlas) -> None:
    view = answer(opening, Scene())
    for mode, sent in view.client()["frames"].items():
        frames = view.frames[mode]
        assert unrolled(sent["country"]) == frames.country
        assert tuple(zip(*map(unrolled, sent["marks"]), strict=True)) == frames.marks
        assert tuple(zip(*map(unrolled, sent["regions"]), strict=True)) == frames.regions


def unrolled(runs: list[int]) -> tuple[int, ...]:
    pairs = zip(runs[::2], runs[1::2], strict=True)
    return tuple(cell for cell, steps in pairs for _ in range(steps))


def test_a_word_that_a_script_says_is_sent(opening: Atlas) -> None:
    sent = answer(opening, Scene()).client()["words"]
    said = set[str]()
    for script in (ROOT / "assets/js").glob("*.mjs"):
        for chosen in LOOKED_UP.findall(script.read_text(encoding="utf-8")):
            said |= set(QUOTED.findall(chosen))
    assert {"play", "find-table", "filter-on", "mark-name"} <= said
    assert said <= sent.keys() | {"find-"}, "a word is said that was not sent"
    assert {f"find-{group}" for group in ("places", "events", "sources")} <= sent.keys()
