"""The borders: what is asked of them, and what is wrong with bad ones."""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shapely
import yaml
from shapely.affinity import translate
from shapely.geometry import box, mapping, shape

from geodata import RECORD
from geodata.borders import EQUAL_AREA, REGIONS, Borders, LateBorders, read_borders
from geodata.problems import Problem, RecordProblems

LAYERS = ("regions", "outline", "neighbours", "water", "rivers", "places")
OFFICIAL = {  # km2, of the statistics office; the shapes may stray from them by what is known
    "akmola-region": 146_219,
    "aktobe-region": 300_629,
    "east-kazakhstan-region": 283_226,
    "karaganda-region": 427_982,
    "kostanay-region": 196_001,
    "west-kazakhstan-region": 151_339,
}
CITIES = {"nur-sultan-city", "almaty-city", "shymkent-city"}


@pytest.fixture(scope="module")
def borders() -> Borders:
    return read_borders(RECORD)


def region_at(borders: Borders, lon: float, lat: float) -> str | None:
    """Return the region at a point in degrees, None outside the country."""
    regions = borders.regions
    found = regions.index[regions.geometry.intersects(shapely.Point(lon, lat))]
    return str(found[0]) if len(found) else None


def test_there_are_fourteen_regions_and_three_cities(borders: Borders) -> None:
    ids = set(borders.regions.index)
    assert len(ids) == 17
    assert ids >= CITIES
    assert all(name.endswith("-region") for name in ids - CITIES)


@pytest.mark.parametrize(
    ("lon", "lat", "region"),
    [
        (76.92861, 43.25667, "almaty-city"),
        (76.624, 43.207, "almaty-region"),  # Kaskelen, just outside the city
        (71.44598, 51.1801, "nur-sultan-city"),
        (70.9, 51.6, "akmola-region"),
        (69.6, 42.3, "shymkent-city"),
        (68.25175, 43.29733, "turkistan-region"),
        (52.86192, 43.34116, "mangystau-region"),
        (67.76667, 47.78333, "karaganda-region"),
        (80.26669, 50.42675, "east-kazakhstan-region"),
    ],
)
def test_a_point_lies_in_the_region_of_january_2022(
    borders: Borders, lon: float, lat: float, region: str
) -> None:
    assert region_at(borders, lon, lat) == region


@pytest.mark.parametrize(("lon", "lat"), [(74.59, 42.87), (51.0, 42.0), (0.0, 0.0)])
def test_bishkek_the_sea_and_the_ocean_lie_in_no_region(
    borders: Borders, lon: float, lat: float
) -> None:
    assert region_at(borders, lon, lat) is None


def test_places_of_geonames_lie_in_the_region_that_the_file_names(borders: Borders) -> None:
    points = borders.places.geometry
    astray = [
        name
        for name, region, point in zip(
            borders.places["name"], borders.places["region"], points, strict=True
        )
        if region_at(borders, point.x, point.y) != region
    ]
    # Sayram lies inside the disc that stands in for Shymkent; the other on a rounded border.
    assert set(astray) <= {"Sayram", "Pervomayka"}


@pytest.mark.parametrize(("region", "official"), OFFICIAL.items())
def test_an_area_is_close_to_the_official_one(borders: Borders, region: str, official: int) -> None:
    km2 = borders.regions.to_crs(EQUAL_AREA).area[region] / 1_000_000
    assert km2 == pytest.approx(official, rel=0.005)


def test_the_outline_reaches_as_far_as_the_country(borders: Borders) -> None:
    assert [round(end) for end in borders.outline.total_bounds] == [46, 41, 87, 55]


def test_the_borders_stay_light_enough_to_be_played(borders: Borders) -> None:
    assert shapely.get_num_coordinates(borders.regions.geometry).sum() < 5_500


@pytest.mark.parametrize("layer", LAYERS)
def test_every_layer_says_where_it_comes_from(layer: str) -> None:
    folder = RECORD / "borders"
    origin = yaml.safe_load((folder / f"{layer}.origin.yaml").read_text(encoding="utf-8"))
    assert origin["licence"]
    assert origin["attribution"]
    assert origin["made_of"]
    digest = hashlib.sha256((folder / f"{layer}.geojson").read_bytes()).hexdigest()
    assert origin["sha256"] == digest, f"{layer} was changed without its origin"


# A small record of its own: two squares side by side, from 60 to 62 degrees east.

WEST, EAST = box(60, 48, 61, 49, ccw=False), box(61, 48, 62, 49, ccw=False)
Files = dict[str, list[tuple[dict[str, Any], Any]]]


def sound() -> Files:
    """The files of a sound small record: properties and shape of each feature."""
    made = {"geometry_source": "drawn for a test"}
    return {
        "regions": [({"id": "west", **made}, WEST), ({"id": "east", **made}, EAST)],
        "outline": [({"id": "country"}, box(60, 48, 62, 49))],
        "neighbours": [({"name": "South"}, box(60, 47, 62, 48))],
        "water": [({"name": None}, box(60.2, 48.2, 60.4, 48.4))],
        "rivers": [({"name": "Ertis"}, shapely.LineString([(60, 48), (62, 49)]))],
        "places": [({"id": 1, "name": "Town", "region": "west"}, shapely.Point(60.5, 48.5))],
    }


def write(directory: Path, files: Files) -> Path:
    """Write a small record, one feature a line, outer rings clockwise."""
    (directory / "borders").mkdir()
    for name, features in files.items():
        rows = [
            json.dumps(
                {
                    "type": "Feature",
                    "properties": properties,
                    "geometry": mapping(geometry),
                },
                separators=(",", ":"),
            )
            for properties, geometry in features
        ]
        text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(rows) + "\n]}\n"
        (directory / "borders" / f"{name}.geojson").write_text(text, encoding="utf-8")
    return directory


def problems_of(directory: Path, regions: set[str] | None = None) -> tuple[Problem, ...]:
    """Read borders that must be refused."""
    with pytest.raises(RecordProblems) as refused:
        read_borders(directory, regions)
    return refused.value.problems


def test_a_small_record_is_read(tmp_path: Path) -> None:
    borders = read_borders(write(tmp_path, sound()), {"west", "east"})
    assert list(borders.regions.index) == ["west", "east"]
    assert list(borders.places.index) == [1]


def moved(by: float) -> Callable[[Files], None]:
    """Move the eastern region by degrees of longitude."""

    def change(files: Files) -> None:
        files["regions"][1] = (files["regions"][1][0], translate(EAST, by))

    return change


def pierced(files: Files) -> None:
    """Leave a hole in the middle of the western region."""
    hole = WEST.difference(box(60.4, 48.4, 60.6, 48.6))
    clockwise = shapely.orient_polygons(hole, exterior_cw=True)
    files["regions"][0] = (files["regions"][0][0], clockwise)


def turned(files: Files) -> None:
    """Turn the outer ring of the eastern region around."""
    files["regions"][1] = (files["regions"][1][0], EAST.reverse())


def smaller(files: Files) -> None:
    """Draw the outline without the eastern region."""
    files["outline"] = [({"id": "country"}, WEST)]


def astray(files: Files) -> None:
    """Let a place name a region that is not there."""
    files["places"][0][0]["region"] = "north"


@pytest.mark.parametrize(
    ("change", "file", "line", "column", "words"),
    [
        (moved(-0.1), "regions", 2, "geometry", "overlaps it"),
        (pierced, "regions", 0, "geometry", "leave a gap near 60."),
        (turned, "regions", 3, "geometry", "expected clockwise"),
        (smaller, "outline", 2, "geometry", "differs from the regions together by 8,"),
        (astray, "places", 2, "region", '"north"'),
    ],
)
def test_a_fault_of_the_borders_is_named_where_it_is(  # noqa: PLR0913, PLR0917  a row of the table
    tmp_path: Path,
    change: Callable[[Files], None],
    file: str,
    line: int,
    column: str,
    words: str,
) -> None:
    files = sound()
    change(files)
    found = problems_of(write(tmp_path, files))
    assert any(
        (problem.file, problem.line, problem.column) == (f"borders/{file}.geojson", line, column)
        and words in problem.message
        for problem in found
    ), found


def test_a_shape_without_a_region_and_a_region_without_a_shape_are_named(tmp_path: Path) -> None:
    assert problems_of(write(tmp_path, sound()), {"west", "north"}) == (
        Problem(REGIONS.file, 0, "id", 'the region "north" has no shape'),
        Problem(REGIONS.file, 3, "id", 'no region of the record has the id "east"'),
    )


def test_a_region_whose_shape_is_refused_is_not_missing_too(tmp_path: Path) -> None:
    files = sound()
    files["regions"][1] = (files["regions"][1][0], shapely.Point(61.5, 48.5))
    found = problems_of(write(tmp_path, files), {"west", "east"})
    assert [(problem.line, problem.column) for problem in found] == [(3, "geometry")]


def test_a_missing_file_is_told_together_with_the_faults_of_others(tmp_path: Path) -> None:
    files = sound()
    files["water"][0] = ({"name": None}, shapely.Point(60, 48))
    del files["rivers"]
    found = {(problem.file, problem.message) for problem in problems_of(write(tmp_path, files))}
    assert found == {
        ("borders/rivers.geojson", "the file is missing"),
        ("borders/water.geojson", "found Point, expected MultiPolygon or Polygon"),
    }


def test_an_empty_folder_names_every_layer(tmp_path: Path) -> None:
    assert len(problems_of(tmp_path)) == len(LAYERS)


def test_the_files_hold_one_feature_a_line() -> None:
    for layer in LAYERS:
        rows = (RECORD / f"borders/{layer}.geojson").read_text(encoding="utf-8").splitlines()
        assert rows[0] == '{"type":"FeatureCollection","features":['
        assert rows[-1] == "]}"
        for row in rows[1:-1]:
            assert shape(json.loads(row.rstrip(","))["geometry"]).is_valid


def test_late_borders_are_read_when_a_layer_is_asked_for(tmp_path: Path) -> None:
    late = LateBorders(RECORD, "")
    assert not vars(late).keys() & {"regions", "water"}
    assert len(late.regions) == 17
    assert late.water is late.water
    nowhere = LateBorders(tmp_path, "")
    with pytest.raises(RecordProblems):
        _ = nowhere.regions


def test_late_borders_are_written_without_their_layers_and_have_them_again() -> None:
    late = LateBorders(RECORD, "", read_borders(RECORD))
    written = pickle.dumps(late)
    assert len(written) < 1000
    again = pickle.loads(written)  # noqa: S301  our own
    assert again.rivers.equals(late.rivers)
    with pytest.raises(AttributeError):
        _ = again.mountains
