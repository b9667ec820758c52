"""Sharing: the dialog that the map's page opens, and the same as a page of its own.

The dialog is laid out empty; what is in it is fetched when it opens, since it is about what is
on screen then. It is `#share` of the page, printed by the server, which works without scripts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, data
from dashboard.rooms.reading import Ways, notice_lines, reading
from dashboard.view.address import patched
from dashboard.view.share import Shared
from dashboard.view.view import View

Words = Mapping[str, str]
PREVIEW, CODE = "share-preview", "share-code"
"""The ids of what is printed, not mounted: the frame and the SVG of the code."""
FEW = 4  # lines, of which there may be so many in a text that is not read by them


def share_dialog(view: View) -> html.Dialog:
    """Return the dialog of the map's page, empty and shut."""
    words = view.words
    page = f"./share{patched(view.scene, {}).removesuffix('?')}"
    link = html.A(words["share"], href=page, **data(page="./share"))
    return html.Dialog(
        [
            html.Div(
                [
                    html.H2(words["share-title"], id="share-title"),
                    html.Button(
                        html.Span("×", **aria(hidden="true")),
                        type="button",
                        className="button",
                        title=words["share-close"],
                        **aria(label=words["share-close"]),
                        **data(share_close=""),
                    ),
                ],
                className="share-head",
            ),
            html.Div(id="share-room"),
            html.P([f"{words['share-lost']} ", link], id="share-lost", hidden=True, role="alert"),
        ],
        id="share-dialog",
        **aria(labelledby="share-title"),
    )


@dataclass(frozen=True)
class Given:
    """What is given away of what is on screen."""

    shared: Shared
    stop: str  # it as a stop of a lesson, in YAML
    files: Mapping[str, str]  # where its files are, by their kind


def share_page(view: View, given: Given, words: Words, lead: Ways) -> html.Div:
    """Return the page. `PREVIEW` and `CODE` are filled in when it is printed.

    Args:
        view: the view of the scene that is shared.
        given: what is given away of it.
        words: the words of the language that is spoken.
        lead: where the page's header leads.
    """
    search = patched(view.scene, {}).removesuffix("?")
    return reading(
        words,
        lead,
        [
            html.H1(words["share-title"]),
            html.P(html.A(words["share-map"], href=f"./{search}")),
            notice_lines(view.notices),
            _room(given, words, search),
        ],
        name="giving",
    )


def _room(given: Given, words: Words, search: str) -> html.Div:
    shared = given.shared
    preview = html.Figure(
        [html.Figcaption(words["share-preview"]), html.Div(id=PREVIEW)], className="share-look"
    )
    looks = [preview, _code(shared, words, search), _files(given.files, words)]
    return html.Div(
        [
            html.P([html.Strong(shared.title), " ", html.Span(shared.text)], className="shown"),
            html.Div(_texts(shared, given.stop, words), className="share-texts"),
            html.Div(looks, className="share-looks"),
            html.P(id="share-said", role="status"),
        ],
        id="share",
    )


def _texts(shared: Shared, stop: str, words: Words) -> list[Any]:
    markdown = [
        _field("share-markdown-link", shared.markdown(), words),
        _field("share-markdown-picture", shared.markdown_picture(), words),
    ]
    frame = _field("share-frame", shared.html(), words, named=False)
    slide = _field("share-slide", shared.slide(), words, named=False)
    scene = _field("share-stop", stop, words, named=False)
    return [
        _field("share-link", shared.link, words),
        _part(words["share-frame"], [_hint(words["share-frame-hint"]), frame], opened=True),
        _part(words["share-slide"], [_hint(words["share-slide-hint"]), slide]),
        _part(words["share-markdown"], markdown),
        _part(words["share-stop"], [_hint(words["share-stop-hint"]), scene]),
    ]


def _part(name: str, inside: list[Any], *, opened: bool = False) -> html.Details:
    return html.Details([html.Summary(name), *inside], open=opened)


def _hint(text: str) -> html.P:
    return html.P(text, className="note")


def _field(key: str, text: str, words: Words, *, named: bool = True) -> html.Div:
    """Return a text to be copied; `key` is its id and what it is called.

    Its name is only read out if it is not `named` here, for it stands above already.
    """
    what = words[key]
    copy = html.Button(
        words["share-copy"],
        type="button",
        className="button scripted",
        **aria(label=words["share-copy-of"].format(what=what)),
        **data(
            copy=key,
            copied=words["share-copied"].format(what=what),
            selected=words["share-selected"].format(what=what),
        ),
    )
    lines = text.count("\n")
    # What is read by its lines is not broken, and gets room for them.
    shape: dict[str, Any] = {"rows": min(lines, 16), "wrap": "off"} if lines > FEW else {}
    return html.Div(
        [
            html.Label(what, htmlFor=key, className=None if named else "hidden"),
            html.Textarea(text, id=key, readOnly="readonly", spellCheck="false", **shape),
            copy,
        ],
        className="share-field",
    )


def _code(shared: Shared, words: Words, search: str) -> html.Figure:
    """Return the code, which can fill the screen: for a wall, with the address in letters."""
    wall = html.Button(
        words["share-wall"],
        type="button",
        className="button scripted",
        **aria(pressed="false"),
        **data(share_wall=""),
    )
    file = html.A(
        words["share-qr-file"], href=f"./qr.svg{search}", target="_blank", className="button"
    )
    return html.Figure(
        [
            html.Figcaption(words["share-qr"]),
            html.Div(id=CODE),
            html.P([html.Strong(shared.title), html.Span(shared.link)], className="wall-words"),
            html.Div([wall, file], className="share-acts"),
        ],
        className="share-qr",
    )


def _files(files: Mapping[str, str], words: Words) -> html.Nav:
    links = [
        html.A(words[f"share-files-{kind}"], href=href, className="button")
        for kind, href in files.items()
    ]
    return html.Nav(
        [html.P(words["share-files"]), html.Div(links, className="share-acts")],
        **aria(label=words["share-files"]),
    )
