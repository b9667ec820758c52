"""What stands on the slides of a lesson."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dashboard.export.deck.layouts import LAYOUTS, STOP, STOP_WITH_FIGURES
from dashboard.export.deck.letters import height
from dashboard.export.deck.slides import add_stop
from dashboard.export.deck.theme import empty_deck
from dashboard.view.answer import answer
from dashboard.view.digest import digest
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.lesson import lesson_view
from dashboard.view.said import said
from dashboard.view.version import version
from geodata.atlas import Atlas

LEAST_TITLE, LEAST_CAPTION = 22, 13  # points


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_slide_has_a_title_that_an_outline_and_a_screen_reader_find(
    read: Callable[[str], Any], taught: Atlas, language: str
) -> None:
    with speaking(language):
        lesson = lesson_view("stand-in", taught)
    titles = [slide.shapes.title.text_frame.text for slide in read(language).slides]
    assert titles[: 1 + len(lesson.stops)] == [lesson.title, *(stop.title for stop in lesson.stops)]
    assert all(titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stop_shows_its_day_its_place_its_caption_and_its_sources(
    read: Callable[[str], Any], taught: Atlas, language: str
) -> None:
    with speaking(language):
        stops = lesson_view("stand-in", taught).stops
    for stop, slide in zip(stops, list(read(language).slides)[1:], strict=False):
        texts = {
            shape.placeholder_format.idx: shape.text_frame.text for shape in slide.placeholders
        }
        assert texts[1] == stop.caption
        assert texts[13] == f"{stop.date} · {stop.place}"
        assert stop.sources[0].publisher in texts[14]


def test_only_a_stop_about_figures_has_a_chart(read: Callable[[], Any], taught: Atlas) -> None:
    stops = zip(
        lesson_view("stand-in", taught).stops, taught.lessons["stand-in"].stops, strict=True
    )
    for (stop, record), slide in zip(stops, list(read().slides)[1:], strict=False):
        wanted = said(stop.scene, record.cites, digest(taught)) is not None
        assert [shape.has_chart for shape in slide.shapes].count(True) == int(wanted), stop.id
        layout = LAYOUTS[STOP_WITH_FIGURES if wanted else STOP]
        assert slide.slide_layout.name == layout.name


def test_a_single_figure_stands_large_beside_the_map(read: Callable[[], Any]) -> None:
    slide = read().slides[4]
    sizes = [
        run.font.size.pt
        for shape in slide.shapes
        if shape.has_text_frame
        for line in shape.text_frame.paragraphs
        for run in line.runs
        if run.text == "164" and run.font.size
    ]
    assert max(sizes) >= 40


def test_the_first_slide_says_which_record_it_is_and_who_has_read_it(
    read: Callable[[str], Any], taught: Atlas
) -> None:
    for language in LANGUAGES:
        with speaking(language):
            text = version(taught).text
        facts = read(language).slides[0].placeholders[13].text_frame.text
        assert text in facts
    lines = {
        lang: len(read(lang).slides[0].placeholders[13].text_frame.paragraphs) for lang in LANGUAGES
    }
    assert lines["ru"] == lines["kk"] == lines["en"] + 1  # it awaits a native reader


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_titles_and_captions_of_our_lessons_fit_in_letters_for_the_back_of_a_room(
    atlas: Atlas, language: str
) -> None:
    made, known = empty_deck(), digest(atlas)
    with speaking(language):
        for name, lesson in atlas.lessons.items():
            for stop, record in zip(lesson_view(name, atlas).stops, lesson.stops, strict=True):
                figures = said(stop.scene, record.cites, known)
                slide = add_stop(made, stop, answer(atlas, stop.scene), figures, atlas)
                for index, least in ((0, LEAST_TITLE), (1, LEAST_CAPTION)):
                    shape = slide.placeholders[index]
                    (run,) = shape.text_frame.paragraphs[0].runs
                    size, bold = run.font.size.pt, index == 0
                    assert size >= least, (name, stop.id)
                    tall = height([run.text], shape.width.inches, size, bold=bold)
                    assert tall <= shape.height.inches, (name, stop.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shape_runs_out_of_its_slide(read: Callable[[str], Any], language: str) -> None:
    deck = read(language)
    for slide in deck.slides:
        for shape in everything(slide.shapes):
            assert shape.left >= 0, (slide.shapes.title.text_frame.text, shape.name)
            assert shape.top >= 0, (slide.shapes.title.text_frame.text, shape.name)
            assert shape.left + shape.width <= deck.slide_width, shape.name
            assert shape.top + shape.height <= deck.slide_height, shape.name


def everything(shapes: Any) -> Iterator[Any]:  # noqa: ANN401  python-pptx has no types
    """Yield every shape, however deep; those of a group stand where the slide has them."""
    for shape in shapes:
        yield shape
        if hasattr(shape, "shapes"):
            yield from everything(shape.shapes)
