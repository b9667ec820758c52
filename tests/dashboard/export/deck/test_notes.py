"""The presenter's notes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from dashboard.view.language import speaking
from dashboard.view.lesson import lesson_view
from dashboard.view.version import version
from geodata.atlas import Atlas


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_each_stop_has_its_notes_its_question_and_the_addresses_of_its_sources(
    read: Callable[[str], Any], taught: Atlas, language: str
) -> None:
    with speaking(language):
        lesson = lesson_view("stand-in", taught)
        record = version(taught).text
    for stop, slide in zip(lesson.stops, list(read(language).slides)[1:], strict=False):
        notes = slide.notes_slide.notes_text_frame.text
        assert stop.notes in notes
        assert stop.question in notes
        assert record in notes
        assert stop.sources
        for source in stop.sources:
            assert source.publisher in notes
            assert source.url in notes


def test_the_first_slide_says_whose_work_it_is(read: Callable[[], Any]) -> None:
    notes = read().slides[0].notes_slide.notes_text_frame.text
    assert "OpenStreetMap" in notes
    assert "CC BY 4.0" in notes
