"""The lessons' files, as they are served."""

from __future__ import annotations

from flask.testing import FlaskClient

from dashboard.view.version import version
from geodata.atlas import Atlas


def test_a_lesson_is_saved_in_the_language_that_is_asked_for_under_a_name_with_its_version(
    client: FlaskClient, atlas: Atlas
) -> None:
    answer = client.get("/download/opening.html?lang=ru")
    assert answer.status_code == 200
    assert answer.mimetype == "text/html"
    name = f"qantar-opening-ru-{version(atlas).tag}.html"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert '<html lang="ru"' in answer.get_data(as_text=True)


def test_a_file_that_the_browser_has_is_not_sent_again(client: FlaskClient) -> None:
    first = client.get("/download/opening.html?lang=ru")
    again = client.get(
        "/download/opening.html?lang=ru", headers={"If-None-Match": first.headers["ETag"]}
    )
    assert again.status_code == 304
    assert not again.data


def test_a_lesson_that_there_is_not_is_refused_in_a_sentence(client: FlaskClient) -> None:
    answer = client.get("/download/nothing.html?lang=en")
    assert answer.status_code == 404
    assert "There is no lesson “nothing”" in answer.get_data(as_text=True)
