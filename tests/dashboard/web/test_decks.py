"""The decks, as they are served."""

from __future__ import annotations

import io
from typing import Any

import pytest
from flask.testing import FlaskClient
from pptx import Presentation

from dashboard.view.language import speaking
from dashboard.view.lesson import lesson_view
from dashboard.web.decks import TYPE
from geodata.atlas import Atlas


def opened(content: bytes) -> Any:  # noqa: ANN401  python-pptx has no types
    return Presentation(io.BytesIO(content))


@pytest.mark.parametrize("language", ["en", "kk", "ru"])
def test_a_lesson_is_taken_along_in_the_language_of_the_address(
    client: FlaskClient, atlas: Atlas, language: str
) -> None:
    answer = client.get(f"/download/strikes.pptx?lang={language}")
    with speaking(language):
        lesson = lesson_view("strikes", atlas)
    assert answer.status_code == 200
    assert answer.mimetype == TYPE
    assert answer.content_length == len(answer.data)
    assert f"qantar-strikes-{language}-" in answer.headers["Content-Disposition"]
    assert opened(answer.data).slides[0].shapes.title.text_frame.text == lesson.title


def test_a_browser_that_has_it_already_is_not_sent_it_again(client: FlaskClient) -> None:
    mark = client.get("/download/strikes.pptx?lang=en").headers["ETag"]
    again = client.get("/download/strikes.pptx?lang=en", headers={"If-None-Match": mark})
    assert again.status_code == 304
    assert not again.data


def test_one_stop_is_taken_along_by_its_number(client: FlaskClient, atlas: Atlas) -> None:
    answer = client.get("/download/strikes.pptx?lang=en&stop=1")
    titles = [slide.shapes.title.text_frame.text for slide in opened(answer.data).slides]
    stops = lesson_view("strikes", atlas).stops
    assert stops[0].title in titles
    assert stops[1].title not in titles


@pytest.mark.parametrize("name", ["nothing.pptx", "strikes.pptx?stop=nothing"])
def test_what_is_not_there_is_not_found(client: FlaskClient, name: str) -> None:
    assert client.get(f"/download/{name}").status_code == 404
