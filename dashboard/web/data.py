"""The record as files: `/data/` and what lies there, for now and by the name of a version."""

from __future__ import annotations

import re
from threading import Lock
from urllib.parse import quote

import flask

from dashboard.export.data.writer import write
from dashboard.rooms.data import data_page, other_page, refused_page
from dashboard.rooms.reading import Ways, ways
from dashboard.view import address
from dashboard.view.data import Way, data
from dashboard.view.files import KINDS, NOTE, File, file_of, files
from dashboard.view.imprint import imprint
from dashboard.view.language import ENGLISH, speaking, spoken
from dashboard.view.selection import NotUnderstoodError, Selection, select
from dashboard.view.version import version
from dashboard.view.words import prose, say
from dashboard.web.assets import YEAR, home
from dashboard.web.pages import Written
from dashboard.web.state import asked_language, by_address, searched
from geodata.atlas import Atlas

_TAG = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}(-[0-9a-f]{8})?")
Answer = flask.Response | str | tuple[str, int]
_WHOLE = tuple(file for file in files() if file.whole)


def add_data(server: flask.Flask, atlas: Atlas, written: Written) -> None:
    """Add the files to a server, and the pages around them."""
    shelf = _Shelf(atlas, written)

    @server.get("/data/")
    def data_html() -> str:
        return shelf.index()

    @server.get("/data/<name>")
    def data_file(name: str) -> Answer:
        return shelf.file(_named(name), permanent=False)

    @server.get("/data/<asked>/")
    def data_html_of(asked: str) -> Answer:
        return shelf.index() if asked == shelf.tag else shelf.other(asked, "")

    @server.get("/data/<asked>/<name>")
    def data_file_of(asked: str, name: str) -> Answer:
        file = _named(name)
        if asked == shelf.tag:
            return shelf.file(file, permanent=True)
        return shelf.other(asked, file.text)


class _Shelf:
    """The files of one atlas, and the pages around them."""

    def __init__(self, atlas: Atlas, written: Written) -> None:
        self.atlas = atlas
        self.written = written
        self.tag = version(atlas).tag
        self.writing = Lock()  # one file at a time: what several ask for at once is written once

    def index(self) -> str:
        """Return the page of all files."""
        with asked_language(searched()):
            with self.writing:
                sizes = {file: len(write(self.atlas, file)) for file in _WHOLE}
            shown = data(self.atlas, _address(), sizes)
            return self.written("data", data_page(shown, _ways()))

    def file(self, file: File, *, permanent: bool) -> Answer:
        """Return a file, or the page that says why there is none."""
        search = searched()
        with asked_language(search):
            try:
                select(file, search, self.atlas)
            except NotUnderstoodError as error:
                page = refused_page(prose(), _ways(here=False), error.sentences)
                return self.written("data-refused", page), 400
        # What a permanent file says can not hang on the language that a browser prefers.
        by_address()
        with speaking(address.language(search) or ENGLISH):
            chosen = select(file, search, self.atlas)
            with self.writing:
                content = write(self.atlas, file, chosen)
            return _answer(self.atlas, file, chosen, content, permanent=permanent)

    def other(self, asked: str, name: str) -> Answer:
        """Return the page that says which version is served, and where this file of it is."""
        if not _TAG.fullmatch(asked):
            flask.abort(404)
        with asked_language(searched()):
            known = version(self.atlas)
            sentence = say("data-other-text", asked=asked, tag=known.tag, version=known.text)
            here = f"{_address()}{known.tag}/{name}"
            search = quote(searched(), safe="%&=+,-")
            way = Way(here, here, f"{here}?{search}" if search else here)
            page = other_page(prose(), _ways(here=False), sentence, way)
            return self.written("data-other", page), 404


def _named(name: str) -> File:
    try:
        return file_of(name)
    except KeyError:
        flask.abort(404)


def _answer(
    atlas: Atlas, file: File, chosen: Selection | None, content: bytes, *, permanent: bool
) -> flask.Response:
    """Return a file with what a program is told of it beside it."""
    known = imprint(atlas, shapes=file.shaped)
    answer = flask.Response(content, mimetype=KINDS[file.ending])
    name = "-".join(
        dict.fromkeys(["qantar", known.tag, file.name, *(["selection"] if chosen else [])])
    )
    if file.ending != NOTE:
        answer.headers.set("Content-Disposition", "attachment", filename=f"{name}.{file.ending}")
    asked = f"{file.text}{_mark(chosen.asked if chosen else '')}"
    links = [(url, "license") for url in known.licence_urls]
    links.append((f"{_address()}{known.tag}/{asked}", "cite-as"))
    links.append((f"{_address()}{asked}", "latest-version"))
    if not file.whole and file.ending != NOTE:
        links.append((f"{_address()}{known.tag}/{file.name}.{NOTE}", "describedby"))
    for url, relation in links:
        answer.headers.add("Link", f'<{url}>; rel="{relation}"')
    answer.headers["Access-Control-Allow-Origin"] = "*"  # for notebooks that run in a browser
    if permanent:
        answer.cache_control.public, answer.cache_control.max_age = True, YEAR
        answer.cache_control.immutable = True
    else:
        answer.cache_control.no_cache = True  # ask whether it is still this one
    answer.add_etag()
    answer.make_conditional(flask.request)
    return answer


def _ways(*, here: bool = True) -> Ways:
    """Return the ways of a page below the map's, at any depth; its languages if it is a page."""
    found = ways(searched(), home())
    return found if here else Ways(found.pages, {})


def _address() -> str:
    return f"{flask.request.url_root}data/"


def _mark(asked: str) -> str:
    """Return what stands behind a file's name for what it was asked, in the language spoken."""
    parts = [asked, f"lang={spoken()}" if spoken() != ENGLISH else ""]
    return f"?{query}" if (query := "&".join(filter(None, parts))) else ""
