"""The poster is the page's promise to style sheets, painters and readers."""

from __future__ import annotations

import dataclasses
import math
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dashboard.figures.labels import CLASSES
from dashboard.figures.poster import greatest_radii, poster
from dashboard.figures.shapes import Shapes
from dashboard.view.view import View
from tests.dashboard.figures.conftest import MARKS, NOTE

CSS = Path(__file__).parents[3] / "assets/css"
SVG = "{http://www.w3.org/2000/svg}"
GROUPS = ["neighbours", "regions", "water", "rivers", "outline", "figures", "marks", "labels"]


@pytest.fixture(scope="module")
def svg(view: View, shapes: Shapes) -> ET.Element:
    return ET.fromstring(poster(view, shapes))  # noqa: S314  our own drawing


def of_class(svg: ET.Element, name: str) -> dict[str, ET.Element]:
    """Elements of a class, by their place."""
    return {
        element.get("data-place", ""): element
        for element in svg.iter()
        if element.get("class") == name
    }


def test_the_poster_is_one_svg_with_a_viewbox_that_fits_as_plotly_does(
    svg: ET.Element, shapes: Shapes
) -> None:
    assert svg.tag == f"{SVG}svg"
    assert svg.get("id") == "poster"
    assert svg.get("viewBox") == f"0 0 1000 {shapes.extent.height}"
    assert svg.get("preserveAspectRatio") == "xMidYMid meet"
    assert svg.get("aria-label") == 'Map of "Kazakhstan"'


def test_the_groups_stand_in_the_order_in_which_they_are_painted(
    svg: ET.Element,
) -> None:
    assert [group.get("class") for group in svg] == GROUPS


def test_only_regions_and_marks_take_the_pointer(svg: ET.Element) -> None:
    taking = [group.get("class") for group in svg if group.get("pointer-events") != "none"]
    assert taking == ["regions", "marks"]


def test_every_region_is_a_link_with_its_tint_and_its_name(
    svg: ET.Element, view: View, shapes: Shapes
) -> None:
    regions = of_class(svg, "region")
    assert tuple(regions) == view.regions
    almaty = regions["almaty-region"]
    (path,) = almaty
    assert almaty.tag == f"{SVG}a"
    assert almaty.get("href") == "?day=2022-01-05&place=almaty-region"
    assert almaty.get("aria-label") == "almaty-region: 9 events"
    assert (path.get("data-level"), path.get("data-state")) == ("3", "force")
    assert path.get("d") == shapes.regions["almaty-region"]


def test_an_approximate_region_says_so(svg: ET.Element) -> None:
    rough = [path for path in svg.iter(f"{SVG}path") if path.get("class") == "approximate"]
    assert [path.findtext(f"{SVG}title") for path in rough] == [f"Shymkent (city): {NOTE}"]
    assert len(list(svg.iter(f"{SVG}title"))) == 1


def test_a_region_s_figure_stands_on_it_with_its_words_escaped(
    svg: ET.Element, shapes: Shapes
) -> None:
    figures = of_class(svg, "region-figure")
    figure = figures["almaty-region"]
    assert figure.text == "9 <&>"
    x, y = shapes.figures["almaty-region"]
    assert (float(figure.get("x", "")), float(figure.get("y", ""))) == (x, y)
    assert not figures["akmola-region"].text


def test_a_mark_says_what_it_shows(svg: ET.Element, shapes: Shapes) -> None:
    mark = of_class(svg, "mark")["almaty"]
    assert mark.tag == f"{SVG}a"
    assert mark.get("id") == "mark-almaty"
    assert mark.get("data-state") == "force"
    assert mark.get("aria-label") == "Almaty: 17 events"
    near = mark.get("style", "").rpartition(":")[2]
    assert mark.get("style") == "--low:18.5;--high:18.5;--near:" + near
    assert [circle.get("class") for circle in mark] == ["touch", "new", "high", "low"]
    found = re.fullmatch(r"translate\((.+),(.+)\)", mark.get("transform", ""))
    assert found
    assert tuple(map(float, found.groups())) == shapes.sites["almaty"]


def test_a_text_that_begins_with_the_place_does_not_say_it_twice(
    svg: ET.Element,
) -> None:
    assert of_class(svg, "mark")["kaskelen"].get("aria-label") == "Kaskelen: 1 event"


def test_what_is_new_and_what_is_chosen_are_marked(svg: ET.Element) -> None:
    marks, labels = of_class(svg, "mark"), of_class(svg, "label")
    assert [name for name in marks if marks[name].get("data-new") == "yes"] == ["almaty"]
    assert [name for name in marks if marks[name].get("data-chosen") == "yes"] == ["almaty"]
    assert labels["almaty"].get("data-chosen") == "yes"


def test_a_chosen_region_is_drawn_above_its_neighbours(view: View, shapes: Shapes) -> None:
    chosen = dataclasses.replace(view, scene={**view.scene, "place": "almaty-region"})
    drawn = ET.fromstring(poster(chosen, shapes))  # noqa: S314  our own drawing
    regions = next(group for group in drawn if group.get("class") == "regions")
    assert [*regions][-1].get("href") == "#shape-almaty-region"
    assert any(element.get("id") == "shape-almaty-region" for element in regions.iter())


def test_marks_are_drawn_from_the_greatest_to_the_smallest(svg: ET.Element) -> None:
    # By their largest radius at any step of any measure: Almaty 24, Zhanaozen 6, Kaskelen and
    # Taraz 4, these two by their names.
    assert list(of_class(svg, "mark")) == ["almaty", "zhanaozen", "kaskelen", "taraz"]


def test_the_greatest_radius_is_that_of_any_step_of_any_measure(view: View) -> None:
    assert dict(zip(MARKS, greatest_radii(view), strict=True)) == {
        "zhanaozen": 6,
        "almaty": 24,
        "kaskelen": 4,
        "taraz": 4,
    }


def test_a_mark_that_is_not_drawn_yet_is_there_with_its_name_hidden(
    svg: ET.Element,
) -> None:
    assert of_class(svg, "mark")["taraz"].get("data-state") == "none"
    label = of_class(svg, "label")["taraz"]
    assert (label.get("data-state"), label.get("visibility")) == ("none", "hidden")
    assert of_class(svg, "label")["almaty"].get("visibility") is None


def test_names_are_text_whatever_they_contain(svg: ET.Element) -> None:
    assert of_class(svg, "label")["taraz"].text == 'Taraz <"&>'
    assert of_class(svg, "mark")["taraz"].get("aria-label") == 'Taraz <"&>: nothing recorded yet'


def test_a_label_stands_at_its_offset_from_the_mark(svg: ET.Element, shapes: Shapes) -> None:
    for name, label in of_class(svg, "label").items():
        found = re.fullmatch(r"--dx:(.+);--dy:(.+)", label.get("style", ""))
        assert found
        dx, dy = map(float, found.groups())
        x, y = shapes.sites[name]
        assert float(label.get("x", "")) == pytest.approx(x + dx, abs=0.06)
        assert float(label.get("y", "")) == pytest.approx(y + dy, abs=0.06)


def test_a_name_without_room_is_there_and_says_that_it_does_not_fit(
    svg: ET.Element,
) -> None:
    labels = of_class(svg, "label")
    assert labels["kaskelen"].get("data-room") == "0", "it lies inside Almaty's mark"
    assert labels["zhanaozen"].get("data-room") == str(len(CLASSES))


def test_the_style_sheet_hides_names_on_the_maps_in_which_they_have_no_room(
    shapes: Shapes,
) -> None:
    sheet = (CSS / "poster.css").read_text(encoding="utf-8")
    found = re.findall(
        r"@container map \(max-width: ([\d.]+)px\) or \(max-height: ([\d.]+)px\)"
        r'[^@]*?data-room="(\d)"',
        sheet,
    )
    assert [int(room) for _, _, room in found] == list(range(1, len(CLASSES)))
    for (width, height, _), least in zip(found, CLASSES, strict=False):
        assert float(width) == pytest.approx(least, abs=0.2)
        assert float(height) == pytest.approx(least * shapes.extent.height / 1000, abs=0.5)


def test_a_finger_finds_a_mark_and_not_its_neighbour(svg: ET.Element, shapes: Shapes) -> None:
    marks = of_class(svg, "mark")
    near = float(marks["kaskelen"].get("style", "").partition("--near:")[2])
    to_almaty = math.dist(shapes.sites["kaskelen"], shapes.sites["almaty"])
    assert near == pytest.approx(to_almaty / 2, abs=0.06)


def test_names_stay_where_they_are_at_every_step_of_every_measure(
    view: View, shapes: Shapes
) -> None:
    def places(mode: str, step: int) -> list[str]:
        drawn = poster(dataclasses.replace(view, mode=mode, step=step), shapes)
        labels = of_class(ET.fromstring(drawn), "label").values()  # noqa: S314
        return [f"{label.get('x')} {label.get('y')}" for label in labels]

    assert len({tuple(places(mode, step)) for mode in view.frames for step in (0, 1)}) == 1


@pytest.mark.parametrize(
    ("layers", "hidden"),
    [
        (["labels", "regions", "water"], set()),
        (["regions"], {"water", "rivers", "labels"}),
        ([], {"water", "rivers", "labels", "figures"}),
    ],
)
def test_a_layer_that_is_off_is_drawn_and_hidden(
    view: View, shapes: Shapes, layers: list[str], hidden: set[str]
) -> None:
    scene = {**view.scene, "layers": layers}
    svg = ET.fromstring(  # noqa: S314  our own drawing
        poster(dataclasses.replace(view, scene=scene), shapes)
    )
    assert {group.get("class") for group in svg if group.get("display") == "none"} == hidden


def test_there_is_no_colour_in_the_poster(view: View, shapes: Shapes) -> None:
    drawing = poster(view, shapes)
    assert not re.search(r"#[0-9a-f]{3,6}\b|rgb\(|hsl\(", drawing)
    assert set(re.findall(r'\b(?:fill|stroke)[=:]"?(\w+)', drawing)) <= {"none"}
