"""Doors: what stands at the addresses that the served site has, and leads into the languages.

A frame in a slide, a code on a wall, a link in a paper: they name a page without its language, or
with one in the query. A door leads on to the same page in the language that is asked for, or else
in the one that the browser prefers; without scripts it is a list of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dash import html

from dashboard.published.places import PAGE, Place, link
from dashboard.view.language import LANGUAGES


@dataclass(frozen=True)
class Door:
    """A door: where it stands, and the pages behind it.

    Attributes:
        file: its path in the folder.
        pages: the pages behind it, of every language; a page that its query chooses among them.
    """

    file: str
    pages: tuple[Place, ...]

    def carried(self) -> dict[str, Any]:
        """Return what its script needs: each page with what of a query asks for it."""
        return {
            "pages": [
                {
                    "language": page.language,
                    "asked": dict(page.chosen),
                    "href": link(self.file, page.file),
                }
                for page in self.pages
            ]
        }


def doors(pages: Iterable[Place]) -> list[Door]:
    """Return the doors to pages, one for each address of the server."""
    behind: dict[str, list[Place]] = {}
    for page in pages:
        if page.language and page.is_page:
            behind.setdefault(page.server, []).append(page)
    return [
        Door(f"{server.strip('/')}/{PAGE}".removeprefix("/"), tuple(found))
        for server, found in behind.items()
    ]


def door_page(door: Door, words: Mapping[str, str]) -> html.Div:
    """Return the page of a door: the languages, each by its own name."""
    links = [
        html.Li(
            html.A(
                LANGUAGES[page.language],
                href=link(door.file, page.file),
                lang=page.language,
                hrefLang=page.language,
            )
        )
        for page in door.pages
        if not page.chosen
    ]
    return html.Div(
        html.Main(
            [html.H1(words["product"]), html.P(words["subtitle"]), html.Ul(links)], id="main"
        ),
        id="qantar",
        className="reading door",
    )
