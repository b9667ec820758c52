"""The header: what this is, its languages, and behind a menu where a screen is small: the rest."""

from __future__ import annotations

from typing import Any

from dash import html

from dashboard.rooms.attributes import aria, choice, data, options
from dashboard.view.address import patched
from dashboard.view.language import LANGUAGES
from dashboard.view.scene import DEFAULTS, THEMES
from dashboard.view.view import View

PAGES = (  # address, word, and whether it shows the scene of the map
    ("table", "as-table", True),
    ("days", "ways-days", True),
    ("compare", "ways-compare", True),
    ("lessons", "ways-lessons", False),
    ("about", "about-record", False),
    ("present/opening", "present", False),
)
SHORT = 3  # letters of a language's name that are written where there is little room


def header(view: View) -> html.Header:
    """Return the banner of the page. `#find` is filled by others (`dashboard.rooms.find`)."""
    words = view.words
    return html.Header(
        [
            html.H1(words["product"], className="product"),
            html.Div(id="find"),
            share_link(view, "button"),
            _languages(view),
            html.Button(
                words["menu"],
                type="button",
                id="menu-button",
                className="button scripted",
                **aria(expanded="false", controls="menu"),
            ),
            html.Div(
                [
                    html.P(words["subtitle"], className="subtitle"),
                    _pages(view),
                    options(view, "theme", THEMES, "options themes"),
                ],
                id="menu",
            ),
        ],
        id="header",
    )


def share_link(view: View, class_name: str) -> html.A:
    """Return the way to sharing what is on screen; scripts open a dialog in the page's place."""
    return html.A(
        view.words["share"],
        href=f"./share{patched(view.scene, {}).removesuffix('?')}",
        className=f"share-link {class_name}",
        **data(page="./share", share=""),
    )


def named(name: str) -> list[Any]:
    """Return a language's name in two parts, of which a narrow screen shows the first."""
    return [
        html.Span(name[:SHORT], className="begun"),
        html.Span(name[SHORT:], className="finished"),
    ]


def _pages(view: View) -> html.Nav:
    """Return the links to the pages that are read; those that know a scene show the same one."""
    kept = _kept(view)
    scene = patched(view.scene, {}).removesuffix("?")
    links = [
        html.A(
            view.words[word],
            href=f"./{page}{scene if knows else kept}",
            # Scripts keep it at the scene that is shown.
            **(data(page=f"./{page}") if knows else {}),
        )
        for page, word, knows in PAGES
    ]
    links.append(share_link(view, "narrow"))  # where the header has no room for its button
    return html.Nav(links, className="pages", **aria(label=view.words["ways"]))


def _kept(view: View) -> str:
    """Return what keeps the language that the address asks for."""
    return f"?lang={view.scene['lang']}" if view.scene["lang"] != DEFAULTS.lang else ""


def _languages(view: View) -> html.Div:
    """Return the languages, each by its own name; another one is another page of the same scene."""
    links = []
    for language, name in LANGUAGES.items():
        more = aria(current="true") if language == view.language else {}
        link = choice(view, {"lang": language}, name, lang=language, hrefLang=language, **more)
        link.children = named(name)
        links.append(link)
    return html.Div(
        links, className="options languages", role="group", **aria(label=view.words["lang"])
    )
