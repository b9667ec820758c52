"""The sources of a lesson on slides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dashboard.export.deck.layouts import THIRDS
from dashboard.export.deck.letters import height
from dashboard.export.deck.sources import SIZE, cited, paged
from dashboard.view.lesson import lesson_view
from geodata.atlas import Atlas


def test_each_source_is_named_once_with_the_slides_that_rest_on_it(taught: Atlas) -> None:
    lesson = lesson_view("stand-in", taught)
    found = cited(lesson, 2)
    assert len({one.source.id for one in found}) == len(found)
    for one in found:
        resting = [
            stop.number + 1
            for stop in lesson.stops
            if one.source.id in {source.id for source in stop.sources}
        ]
        assert list(one.slides) == resting


def test_no_column_holds_more_than_it_has_room_for_and_none_is_lost(atlas: Atlas) -> None:
    for name in atlas.lessons:
        found = cited(lesson_view(name, atlas), 2)
        columns = [column for page in paged(found) for column in page]
        assert [one for column in columns for one in column] == list(found)
        for column in columns:
            assert height([one.text for one in column], THIRDS[0].width, SIZE) <= THIRDS[0].height


def test_each_is_a_link_and_its_address_stands_in_the_notes(read: Callable[[], Any]) -> None:
    pages = [slide for slide in read().slides if slide.slide_layout.name == "Sources"]
    assert pages
    for page in pages:
        links = [
            run.hyperlink.address
            for shape in page.placeholders
            for line in shape.text_frame.paragraphs
            for run in line.runs
            if run.hyperlink.address
        ]
        assert links
        assert all(link in page.notes_slide.notes_text_frame.text for link in links)
