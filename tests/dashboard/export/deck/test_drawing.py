"""Shapes as a presentation holds them."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.deck.drawing import EMU, Box, Drawn, Paint, Pen
from dashboard.export.deck.text import NAMESPACES

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
SQUARE = [(1.0, 1.0), (3.0, 1.0), (3.0, 2.0), (1.0, 2.0)]
HOLE = [(1.5, 1.2), (2.0, 1.2), (2.0, 1.6)]
POINTS = st.tuples(st.floats(0, 13), st.floats(0, 7))


def parsed(drawn: Drawn | None) -> ET.Element:
    assert drawn
    head, end, rest = drawn.markup.partition(">")
    return ET.fromstring(f"{head} {NAMESPACES}{end}{rest}")  # noqa: S314  our own


def extents(element: ET.Element) -> tuple[int, ...]:
    off, ext = element.find(f".//{A}xfrm/{A}off"), element.find(f".//{A}xfrm/{A}ext")
    assert off is not None
    assert ext is not None
    return tuple(int(value) for value in (*off.attrib.values(), *ext.attrib.values()))


def test_a_region_with_a_hole_is_one_shape_of_two_contours() -> None:
    drawn = Pen().freeform("Almaty Region", [SQUARE, HOLE], Paint("land"), text="3 events")
    shape = parsed(drawn)
    (path,) = shape.iter(f"{A}path")
    assert len(path.findall(f"{A}moveTo")) == len(path.findall(f"{A}close")) == 2
    assert len(path.findall(f"{A}lnTo")) == 5
    assert extents(shape) == (EMU, EMU, 2 * EMU, EMU)
    (name,) = shape.iter(f"{P}cNvPr")
    assert (name.get("name"), name.get("descr")) == ("Almaty Region", "3 events")


def test_the_points_of_a_shape_lie_in_its_frame() -> None:
    (path,) = parsed(Pen().freeform("x", [SQUARE, HOLE], Paint("land"))).iter(f"{A}path")
    points = [(int(point.get("x", "")), int(point.get("y", ""))) for point in path.iter(f"{A}pt")]
    assert {x for x, _ in points} | {0, int(path.get("w", ""))} == {x for x, _ in points}
    assert all(0 <= y <= int(path.get("h", "")) for _, y in points)


@pytest.mark.parametrize(
    "contours",
    [[], [[(1, 1)]], [[(1, 1), (2, 2)]], [[(1, 1), (2, 1), (3, 1)]], [[(1, 1)] * 5]],
    ids=["nothing", "a point", "a line", "a flat ring", "a speck"],
)
def test_what_has_no_size_is_not_drawn(contours: list[list[tuple[float, float]]]) -> None:
    assert Pen().freeform("x", contours, Paint("land")) is None


@given(st.lists(st.lists(POINTS, max_size=6), max_size=4), st.booleans())
def test_no_shape_is_flat_or_leaves_its_points_outside(
    contours: list[list[tuple[float, float]]],
    closed: bool,  # noqa: FBT001  hypothesis gives it
) -> None:
    drawn = Pen().freeform("x", contours, Paint(line="ink"), closed=closed)
    if drawn:
        left, top, wide, high = extents(parsed(drawn))
        assert wide > 0
        assert high > 0
        assert drawn.bounds == (left, top, left + wide, top + high)


def test_a_line_is_not_filled_and_not_closed() -> None:
    shape = parsed(Pen().freeform("rivers", [SQUARE], Paint(line="river"), closed=False))
    (path,) = shape.iter(f"{A}path")
    assert path.get("fill") == "none"
    assert path.find(f"{A}close") is None


def test_a_group_is_as_large_as_what_is_in_it() -> None:
    pen = Pen()
    parts = [pen.box("a", Box(1, 1, 1, 1), Paint()), pen.disc("b", (4, 3), 0.5, Paint())]
    group = pen.group("both", parts, "two things")
    assert group
    assert group.bounds == (EMU, EMU, 4.5 * EMU, 3.5 * EMU)
    assert pen.group("none", [None]) is None


def test_every_shape_has_an_id_of_its_own() -> None:
    pen = Pen(7)
    discs = [pen.disc("disc", (1, 1), 0.2, Paint()) for _ in range(4)]
    group = parsed(pen.group("all", [*discs, pen.strike("line", (1, 1), 0.1, Paint())]))
    ids = [int(name.get("id", "")) for name in group.iter(f"{P}cNvPr")]
    assert sorted(ids) == list(range(7, 13))


def test_what_says_nothing_is_marked_as_decoration() -> None:
    assert "decorative" in Pen().disc("ring", (1, 1), 0.2, Paint()).markup
    drawn = Pen().freeform("Region", [SQUARE], Paint(), text="words")
    assert drawn
    assert "decorative" not in drawn.markup


def test_a_name_may_hold_anything() -> None:
    shape = parsed(Pen().box('Taraz <"&>', Box(0, 0, 1, 1), Paint("paper")))
    (name,) = shape.iter(f"{P}cNvPr")
    assert name.get("name") == 'Taraz <"&>'


def test_boxes_meet_where_they_have_a_part_in_common() -> None:
    assert Box(0, 0, 2, 2).meets(Box(1, 1, 2, 2))
    assert not Box(0, 0, 1, 1).meets(Box(1, 0, 1, 1))
