"""What is made of what a browser tells."""

from __future__ import annotations

import pytest

from benchmarks.measure.imports import by_package
from benchmarks.measure.lighthouse import read
from benchmarks.measure.play import PICTURE, dropped
from benchmarks.measure.profile import by_deed, by_function
from benchmarks.measure.wire import Visit, whose


def test_pictures_that_came_in_time_are_none_dropped() -> None:
    assert dropped([at * PICTURE for at in range(10)]) == 0
    assert dropped([0, PICTURE * 1.3, PICTURE * 2.1]) == 0  # late, but none is missing


def test_a_gap_of_three_pictures_is_two_dropped() -> None:
    assert dropped([0, PICTURE, PICTURE * 4]) == pytest.approx(2 / 4)


def test_the_time_of_a_nested_deed_counts_once() -> None:
    main = {"pid": 1, "tid": 1}
    events = [
        {**main, "ph": "M", "name": "thread_name", "args": {"name": "CrRendererMain"}},
        {**main, "ph": "X", "name": "RunTask", "ts": 0, "dur": 5000, "tdur": 4000},
        {**main, "ph": "X", "name": "Paint", "ts": 1000, "dur": 2000, "tdur": 1500},
        {**main, "ph": "X", "name": "Paint", "ts": 6000, "dur": 500, "tdur": 500},
        {"pid": 1, "tid": 2, "ph": "X", "name": "Paint", "ts": 0, "dur": 9000, "tdur": 9000},
    ]
    assert by_deed(events) == pytest.approx({"RunTask": 2.5, "Paint": 2.0})


def test_a_function_is_told_with_its_place_and_idle_time_is_none() -> None:
    def node(number: int, name: str, url: str = "") -> dict[str, object]:
        return {"id": number, "callFrame": {"functionName": name, "url": url, "lineNumber": 4}}

    profile = {
        "nodes": [node(1, "paint", "http://127.0.0.1/js/paint.mjs?v=1"), node(2, "(idle)")],
        "samples": [1, 2, 1],
        "timeDeltas": [1000, 9000, 500],
    }
    assert by_function(profile) == {"paint paint.mjs:5": 1.5}


def test_dashs_and_plotlys_files_are_not_ours() -> None:
    assert whose("/_dash-component-suites/dash/dcc/dash_core_components.js") == "dash"
    assert whose("/assets/0123/vendor/plotly-geo.min.js") == "plotly"
    assert whose("/_dash-component-suites/plotly/package_data/plotly.min.js") == "plotly"
    assert whose("/assets/0123/js/paint-plotly.mjs") == "ours"
    assert whose("/map.json") == "ours"


def test_bytes_are_told_in_all_and_without_others_files() -> None:
    visit = Visit(asked={"/_dash-layout": 120.0, "/_dash-dependencies": 90.0})
    visit.bytes.update({"/": 20_000, "/_dash-layout": 5_000})
    assert (visit.total, visit.ours) == (25, 20)
    assert (visit.begun("dash"), visit.begun("plotly")) == (90.0, None)


def test_what_an_import_takes_is_added_up_by_package() -> None:
    lines = [
        "import time: self [us] | cumulative | imported package",
        "import time:       500 |        500 |   flask.json",
        "import time:      1500 |       2000 | flask",
        "import time:       100 |        100 | json",
    ]
    assert by_package(lines) == [("flask", 2.0), ("json", 0.1)]


def test_the_scores_of_a_page_and_what_is_wanting() -> None:
    def told(score: float, mode: str = "numeric") -> dict[str, object]:
        return {"title": "Paint", "score": score, "scoreDisplayMode": mode, "displayValue": "2 s"}

    report = {
        "categories": {"performance": {"score": 0.98}, "seo": {"score": 1}},
        "audits": {"paint": told(0.5), "good": told(1), "said": told(0, "informative")},
    }
    found = read(report)
    assert (found.performance, found.others) == (98, {"seo": 100})
    assert found.wanting == (("Paint (2 s)", 0.5),)
