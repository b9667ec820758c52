"""Every fault of a GeoJSON file is named with its file, line and property."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geodata.geojson import Layer, read_features
from geodata.problems import Problem

SQUARES = Layer("borders/squares.geojson", frozenset({"Polygon"}), ("id", "made"), key="id")
HEAD = '{"type":"FeatureCollection","features":['


def square(left: float, name: object = "one", **properties: object) -> str:
    """Write a clockwise square of one degree as a feature."""
    ring = [[left, 0], [left, 1], [left + 1, 1], [left + 1, 0], [left, 0]]
    feature = {
        "type": "Feature",
        "properties": {"id": name, "made": "by hand", **properties},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    return json.dumps(feature, separators=(",", ":"))


def with_geometry(geometry: object) -> str:
    """Write a feature with any geometry."""
    return json.dumps(
        {
            "type": "Feature",
            "properties": {"id": "odd", "made": "by hand"},
            "geometry": geometry,
        },
        separators=(",", ":"),
    )


def write(directory: Path, text: str) -> Path:
    """Write the layer's file."""
    (directory / "borders").mkdir()
    (directory / SQUARES.file).write_text(text, encoding="utf-8")
    return directory


def lines(*features: str) -> str:
    """Write a collection with one feature a line."""
    return HEAD + "\n" + ",\n".join(features) + "\n]}\n"


def test_sound_features_are_read_with_the_lines_on_which_they_stand(tmp_path: Path) -> None:
    found = read_features(write(tmp_path, lines(square(0), square(1, "two"))), SQUARES)
    assert found.problems == ()
    assert list(found.frame["id"]) == ["one", "two"]
    assert found.lines == (2, 3)
    assert found.frame.crs == "EPSG:4326"
    assert found.frame.total_bounds.tolist() == [0, 0, 2, 1]


def test_a_file_with_all_features_on_one_line_is_read_without_lines(tmp_path: Path) -> None:
    found = read_features(
        write(tmp_path, HEAD + square(0) + "," + square(1, "two") + "]}"), SQUARES
    )
    assert found.problems == ()
    assert found.lines == (0, 0)


def test_a_missing_file_is_a_problem_of_the_file(tmp_path: Path) -> None:
    found = read_features(tmp_path, SQUARES)
    assert found.problems == (Problem(SQUARES.file, 0, "", "the file is missing"),)
    assert found.frame.empty


def test_broken_json_is_named_with_its_line_and_column(tmp_path: Path) -> None:
    found = read_features(write(tmp_path, lines(square(0), square(1)[:-1])), SQUARES)
    (problem,) = found.problems
    assert (problem.line, problem.column) == (4, "1")
    assert problem.message.startswith("is no JSON")


@pytest.mark.parametrize("text", ["[" * 100_000, "9" * 5_000])
def test_json_that_no_program_can_hold_is_refused(tmp_path: Path, text: str) -> None:
    (problem,) = read_features(write(tmp_path, text), SQUARES).problems
    assert problem.message.startswith("is no GeoJSON")


@pytest.mark.parametrize("text", ["[]", '{"type":"Feature"}', '{"features":[]}', "7"])
def test_anything_but_a_collection_is_refused(tmp_path: Path, text: str) -> None:
    (problem,) = read_features(write(tmp_path, text), SQUARES).problems
    assert "FeatureCollection" in problem.message


def test_a_collection_of_nothing_is_refused(tmp_path: Path) -> None:
    (problem,) = read_features(write(tmp_path, lines()), SQUARES).problems
    assert problem.message == "holds no feature"


@pytest.mark.parametrize("name", [None, "", ["one"], {"one": 1}, "\ud800"])
def test_a_property_that_says_nothing_is_named(tmp_path: Path, name: object) -> None:
    found = read_features(write(tmp_path, lines(square(0), square(1, name))), SQUARES)
    message = "is missing or empty, expected a text or a number"
    assert found.problems == (Problem(SQUARES.file, 3, "id", message),)
    assert list(found.frame["id"]) == ["one"]


def test_an_id_that_stands_twice_is_named_at_the_second(tmp_path: Path) -> None:
    found = read_features(write(tmp_path, lines(square(0), square(1))), SQUARES)
    assert [(problem.line, problem.column) for problem in found.problems] == [(3, "id")]
    assert '"one"' in found.problems[0].message


BOWTIE = [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]
FAR = [[[170, 0], [170, 1], [190, 1], [190, 0], [170, 0]]]


@pytest.mark.parametrize(
    ("geometry", "message"),
    [
        (None, "is empty"),
        ({"type": "Polygon", "coordinates": []}, "is empty"),
        ({"type": "Point", "coordinates": [1, 2]}, "found Point, expected Polygon"),
        ({"type": "Polygon", "coordinates": BOWTIE}, "is no valid shape: Self-intersection"),
        ({"type": "Polygon", "coordinates": FAR}, "leaves the globe"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, "is no GeoJSON geometry"),
        ({"type": "Blob", "coordinates": 3}, "is no GeoJSON geometry"),
        ("circle", "is no GeoJSON geometry"),
    ],
)
def test_a_geometry_that_can_not_be_drawn_is_named(
    tmp_path: Path, geometry: object, message: str
) -> None:
    found = read_features(write(tmp_path, lines(square(0), with_geometry(geometry))), SQUARES)
    assert [(problem.line, problem.column) for problem in found.problems] == [(3, "geometry")]
    assert found.problems[0].message.startswith(message)


def test_all_faults_of_a_file_are_found_at_once(tmp_path: Path) -> None:
    text = lines(square(0, None), with_geometry(None), square(2, made=""))
    assert len(read_features(write(tmp_path, text), SQUARES).problems) == 3


def test_a_feature_that_is_no_object_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    found = read_features(write(tmp_path, HEAD + "7," + square(0) + "]}"), SQUARES)
    assert {problem.column for problem in found.problems} == {"geometry", "id", "made"}
    assert list(found.frame["id"]) == ["one"]
