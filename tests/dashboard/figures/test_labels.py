"""Names stand beside their marks, clear of everything else."""

from __future__ import annotations

import shapely
from hypothesis import given
from hypothesis import strategies as st

from dashboard.figures.labels import (
    CLASSES,
    LEAST_SIZE,
    SIZE,
    Label,
    Mark,
    labels_of_map,
    place_labels,
    scale_of,
    text_width,
)

ROOM = shapely.box(0, 0, 1000, 576)


def box_of(mark: Mark, label: Label, scale: float = 1.0) -> shapely.Geometry:
    """The rectangle of a label's letters, a little less high than the room kept for it."""
    width = text_width(mark.name) * scale
    shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor]
    left = mark.x + label.dx * scale - width * shift
    base = mark.y + label.dy * scale
    return shapely.box(left, base - 0.7 * SIZE * scale, left + width, base + 0.2 * SIZE * scale)


def disc_of(mark: Mark, scale: float = 1.0) -> shapely.Geometry:
    """The mark as it is drawn."""
    return shapely.Point(mark.x, mark.y).buffer(mark.radius * scale)


def test_a_lonely_mark_has_its_name_on_the_right() -> None:
    (label,) = place_labels([Mark("oral", 500, 300, 10, "Oral")], ROOM)
    assert (label.anchor, label.room) == ("start", len(CLASSES))
    assert label.dx > 10
    assert 0 < label.dy < SIZE / 2, "the letters, not their baseline, are level with the mark"


def test_a_mark_at_the_right_edge_has_its_name_on_the_left() -> None:
    (label,) = place_labels([Mark("oskemen", 980, 300, 10, "Oskemen")], ROOM)
    assert label.anchor == "end"
    assert label.dx < -10


def test_a_name_keeps_off_a_neighbour_s_mark() -> None:
    marks = [Mark("almaty", 500, 300, 20, "Almaty"), Mark("talgar", 540, 300, 5, "Talgar")]
    almaty, talgar = place_labels(marks, ROOM)
    assert almaty.anchor != "start"
    assert talgar.anchor == "start"


def test_the_greater_mark_chooses_first() -> None:
    small = Mark("small", 500, 300, 5, "A long name")
    great = Mark("great", 500, 316, 8, "Great one")
    labels = {label.id: label for label in place_labels([small, great], ROOM)}
    alone = place_labels([great], ROOM)[0]
    assert (labels["great"].dx, labels["great"].dy) == (alone.dx, alone.dy)


def test_a_name_without_room_is_placed_all_the_same_and_does_not_fit() -> None:
    crowd = [Mark(f"site-{at}", 500, 300, 12, "Somewhere far away") for at in range(3)]
    labels = place_labels(crowd, shapely.box(480, 280, 520, 320))
    assert [label.room for label in labels] == [0] * 3
    assert all(label.dx > 0 for label in labels)


def test_no_name_covers_a_figure() -> None:
    mark = Mark("zhezkazgan", 500, 300, 6, "Zhezkazgan")
    (label,) = place_labels([mark], ROOM, [(550, 300, 16)])
    assert label.anchor != "start"


def test_a_name_may_fit_on_a_screen_and_not_on_a_phone() -> None:
    marks = [Mark("one", 500, 300, 5, "Temirtau"), Mark("two", 500, 318, 5, "Karaganda")]
    labels = place_labels(marks, shapely.box(490, 280, 640, 340))
    one, two = (label.room for label in labels)
    assert one > two >= 1


def test_a_name_keeps_off_what_lies_over_the_maps_of_one_class() -> None:
    mark = Mark("oral", 500, 300, 10, "Oral")
    (label,) = place_labels([mark], ROOM, covered=[shapely.box(505, 0, 1000, 576)])
    assert (label.anchor, label.room) == ("end", len(CLASSES))


def test_no_letters_are_smaller_than_can_be_read() -> None:
    for width in (*CLASSES, 1000, 1250, 2000):
        _, letters = scale_of(width)
        assert letters * SIZE * width / 1000 >= LEAST_SIZE - 1e-9


def test_wide_letters_take_more_room_than_narrow_ones() -> None:
    assert text_width("ММММ") > text_width("Алма") > text_width("illi")
    assert text_width("Oral", 26) == 2 * text_width("Oral", 13)


MARKS = st.lists(
    st.builds(
        Mark,
        st.uuids().map(str),
        st.floats(0, 1000),
        st.floats(0, 576),
        st.integers(0, 260).map(lambda tenth: tenth / 10),
        st.sampled_from(["Oral", "Нұр-Сұлтан", "Tengiz oil field", "Шу"]),
    ),
    max_size=15,
)


@given(MARKS)
def test_what_fits_lies_in_the_frame_and_touches_nothing(marks: list[Mark]) -> None:
    labels = place_labels(marks, ROOM)
    for number, width in enumerate(CLASSES):
        of_marks, letters = scale_of(width)
        placed = [
            (mark, box_of(mark, label, letters))
            for mark, label in zip(marks, labels, strict=True)
            if label.room > number
        ]
        for at, (mark, box) in enumerate(placed):
            assert ROOM.contains(box)
            others = [disc_of(other, of_marks) for other in marks if other is not mark]
            others += [other for _, other in placed[:at]]
            assert not any(box.intersects(other) for other in others)


@given(MARKS)
def test_every_mark_has_one_label_in_the_same_order(marks: list[Mark]) -> None:
    labels = place_labels(marks, ROOM)
    assert [label.id for label in labels] == [mark.id for mark in marks]
    assert all(0 <= label.room <= len(CLASSES) for label in labels)


def test_of_one_map_only_those_that_are_asked_for_are_named_and_they_choose_in_order() -> None:
    marks = [Mark("one", 500, 300, 5, "One"), Mark("two", 512, 300, 9, "Two long names")]
    one, two = labels_of_map(marks, ROOM, (), (2.2, 2.3), text_width, order=[0])
    assert one is not None
    assert two is None
    assert not box_of(marks[0], one, 2.3).intersects(disc_of(marks[1], 2.2))
    both = labels_of_map(marks, ROOM, (), (2.2, 2.3), text_width, order=[1, 0])
    assert [label.id for label in both if label] == ["one", "two"], "in the order of the marks"
