"""The handout, printed by a real browser and read back by another program."""

from __future__ import annotations

import itertools
import re

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from benchmarks.measure.browser import installed
from dashboard.commands.handout import handout_document
from dashboard.export.printing import printed
from dashboard.view.handout import handout
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.paper import PAPERS
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas
from tests.dashboard.stand_in import NAME, taught

POINTS = 72 / 25.4  # in a millimetre
ROOT = "https://example.org/"


@pytest.fixture(scope="module")
def lessons() -> Atlas:
    """Read the real record, with the stand-in lesson."""
    return taught(read_atlas(RECORD))


@pytest.fixture(scope="module", params=[("kk", "a4"), ("ru", "letter"), ("en", "a4")])
def made(
    request: pytest.FixtureRequest, lessons: Atlas, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, str, PdfReader]:
    """Print the lesson in a language on a paper; return both, and what another program reads."""
    language, paper = request.param
    program = installed()
    assert program, "no Chromium: `make browser` installs one"
    folder = tmp_path_factory.mktemp("printed")
    page = handout_document(NAME, lessons, language, PAPERS[paper], ROOT)
    out = folder / "handout.pdf"
    out.write_bytes(printed(page, program, folder))
    return language, paper, PdfReader(out)


def squeezed(text: str) -> str:
    """Return a text without its blanks: where lines are broken is the browser's business."""
    return re.sub(r"\s", "", text)


def texts(reader: PdfReader) -> list[str]:
    return [squeezed(page.extract_text()) for page in reader.pages]


def test_every_page_has_the_paper_s_size_and_there_are_no_more_than_it_takes(
    made: tuple[str, str, PdfReader],
) -> None:
    _, paper, reader = made
    wanted = (PAPERS[paper].width * POINTS, PAPERS[paper].height * POINTS)
    for page in reader.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        assert size == pytest.approx(wanted, abs=0.5)
    # The front and two stops on the first page, three on each other, then figures and sources.
    assert 3 <= len(reader.pages) <= 5


def test_every_stop_is_there_in_the_language_s_letters_and_whole_on_one_page(
    made: tuple[str, str, PdfReader], lessons: Atlas
) -> None:
    language, _, reader = made
    with speaking(language):
        shown = handout(NAME, lessons, ROOT)
    pages = texts(reader)
    for cell in shown.cells:
        one = cell.stop
        (page,) = [text for text in pages if squeezed(one.title) in text]
        for text in (one.caption, one.question, one.date, cell.shows):
            assert squeezed(text) in page
    assert squeezed(shown.address.removeprefix("https://")) in pages[0]


def test_each_page_says_which_it_is_and_the_front_stands_on_the_first_with_two_stops(
    made: tuple[str, str, PdfReader], lessons: Atlas
) -> None:
    language, _, reader = made
    with speaking(language):
        shown = handout(NAME, lessons, ROOT)
    pages = texts(reader)
    for number, text in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in text
    held = [sum(squeezed(cell.stop.title) in text for cell in shown.cells) for text in pages[:3]]
    assert held == [2, 3, 1], "no page is left half empty"


def test_its_letters_are_inside_the_file(made: tuple[str, str, PdfReader]) -> None:
    _, _, reader = made
    fonts = [
        font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    for font in fonts:
        if font["/Subtype"] == "/Type3":
            continue  # drawn in the file itself
        for below in font["/DescendantFonts"]:
            described = below.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & described.keys()


def test_three_stops_of_every_lesson_fill_a_page_in_every_language_on_both_papers(
    browser: Browser,
) -> None:
    atlas = read_atlas(RECORD)
    assert atlas.lessons
    page = browser.new_page()
    page.emulate_media(media="print")
    for name, language, paper in itertools.product(atlas.lessons, LANGUAGES, PAPERS.values()):
        width = paper.width - 28  # its margins
        page.set_viewport_size({"width": round(width / 25.4 * 96), "height": 1000})
        page.set_content(handout_document(name, atlas, language, paper, ROOT))
        heights = page.evaluate(
            "[...document.querySelectorAll('.front, .stop')].map(one => one.offsetHeight)"
        )
        room = (paper.height - 27) / 25.4 * 96  # without the margins above and below
        assert 3 * max(heights) <= room, (name, language, paper.title)
        assert min(heights) == max(heights)
    page.close()
