"""The ground of a picture's map."""

from __future__ import annotations

from dashboard.figures.ground import Placed, ground, tint
from dashboard.figures.inks import inks
from dashboard.figures.shapes import Shapes
from tests.dashboard.figures.boxes import SVG, parse

INKS = inks("light")
PLACED = Placed(2, 10, 20)


def paths(shapes: Shapes, **more: object) -> list[dict[str, str]]:
    fills = {place: tint(1, INKS) for place in shapes.regions}
    layers = more.pop("layers", ("water",))
    drawn = ground(shapes, PLACED, fills, INKS, layers=layers, **more)  # type: ignore[arg-type]
    svg = parse(f'<svg xmlns="http://www.w3.org/2000/svg">{drawn}</svg>')
    return [dict(path.attrib) for path in svg.iter(f"{SVG}path")]


def test_every_region_has_its_colour_and_is_found_by_its_name(shapes: Shapes) -> None:
    found = {path["data-place"]: path for path in paths(shapes) if "data-place" in path}
    assert found.keys() == shapes.regions.keys()
    assert {path["fill"] for path in found.values()} == {INKS["tint-1"]}


def test_a_region_whose_border_is_a_stand_in_has_a_dashed_one(shapes: Shapes) -> None:
    dashed = [path["data-place"] for path in paths(shapes) if "stroke-dasharray" in path]
    assert dashed == ["shymkent-city"]


def test_water_is_drawn_where_the_scene_has_it(shapes: Shapes) -> None:
    assert len(paths(shapes)) == len(paths(shapes, layers=())) + 2


def test_a_chosen_region_is_drawn_once_more_above_all(shapes: Shapes) -> None:
    last = paths(shapes, chosen="almaty-region")[-1]
    assert (last["d"], last["fill"]) == (shapes.regions["almaty-region"], "none")
    assert last["stroke-width"] == "1.000"  # two pixels, on a map of two pixels a unit


def test_a_point_lies_where_the_map_is_placed() -> None:
    assert PLACED.point((5, 6)) == (20, 32)
