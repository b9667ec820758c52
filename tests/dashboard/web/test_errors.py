"""What goes wrong: one clear sentence, a reference where it is our fault, and no traceback."""

from __future__ import annotations

import logging

import flask
import pytest
from werkzeug.exceptions import BadRequest, ImATeapot

from dashboard.web import errors
from dashboard.web.errors import add_errors
from dashboard.web.logs import logged
from dashboard.web.pages import page_writer


def broken() -> flask.Flask:
    """Return a server on which everything goes wrong."""
    server = flask.Flask("broken")
    add_errors(server, page_writer())

    @server.get("/fault")
    def fault() -> str:
        message = "a secret of the machine"
        raise RuntimeError(message)

    @server.get("/bad")
    def bad() -> str:
        raise BadRequest

    @server.get("/teapot")
    def teapot() -> str:
        raise ImATeapot

    @server.get("/own")
    def own() -> str:
        flask.abort(flask.Response("in its own words\n", 503))

    @server.get("/away/")
    def away() -> str:
        return "there"

    return server


@pytest.mark.parametrize(
    ("address", "status", "sentence"),
    [
        ("/nowhere", 404, "There is no page at this address."),
        ("/bad", 400, "This request could not be understood."),
        ("/teapot", 418, "This request could not be understood."),
        ("/fault", 500, "The fault is ours, not that of your request."),
        ("/own", 503, "in its own words"),
    ],
)
def test_what_went_wrong_is_said_in_a_sentence(address: str, status: int, sentence: str) -> None:
    answer = broken().test_client().get(address)
    assert answer.status_code == status
    assert sentence in answer.get_data(as_text=True)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_it_is_said_in_the_language_of_the_reader(language: str) -> None:
    answer = broken().test_client().get(f"/nowhere?lang={language}")
    assert f'lang="{language}"' in answer.get_data(as_text=True)


def test_a_way_elsewhere_is_no_failure() -> None:
    answer = broken().test_client().get("/away")
    assert answer.status_code == 308
    assert answer.headers["Location"].endswith("/away/")


def test_a_fault_is_written_down_with_the_reference_that_the_reader_sees(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = broken()
    server.wsgi_app = logged(server.wsgi_app)  # type: ignore[method-assign]
    with caplog.at_level(logging.ERROR, "qantar.errors"):
        answer = server.test_client().get("/fault", headers={"X-Request-Id": "as-given"})
    page = answer.get_data(as_text=True)
    assert "as-given" in page
    assert "secret" not in page
    assert "Traceback" not in page
    assert answer.headers["Cache-Control"] == "no-store"
    (record,) = caplog.records
    assert record.fields["id"] == "as-given"  # type: ignore[attr-defined]
    assert record.exc_info


def test_a_fault_in_the_page_that_tells_of_faults_is_told_in_plain_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> str:
        raise ValueError

    monkeypatch.setattr(errors, "failed_page", fail)
    answer = broken().test_client().get("/fault")
    assert answer.status_code == 500
    assert answer.mimetype == "text/plain"
    assert answer.get_data(as_text=True).startswith("Something went wrong")
