"""The header: what this is, where to read about it, its languages, and light or dark."""

from __future__ import annotations

from dash import html

from dashboard.rooms.attributes import aria, choice, data, options
from dashboard.view.address import patched
from dashboard.view.language import LANGUAGES
from dashboard.view.scene import DEFAULTS, THEMES
from dashboard.view.view import View


def header(view: View) -> html.Header:
    """Return the banner of the page. `#find` is filled by others (`dashboard.rooms.find`)."""
    return html.Header(
        [
            html.H1(view.words["product"], className="product"),
            html.P(view.words["subtitle"], className="subtitle"),
            html.Div(id="find"),
            html.A(
                view.words["as-table"],
                href=f"./table{patched(view.scene, {})}".removesuffix("?"),
                className="button",
                **data(page="./table"),  # scripts keep it at the scene that is shown
            ),
            html.A(view.words["about-record"], href=f"./about{_kept(view)}", className="button"),
            _languages(view),
            options(view, "theme", THEMES, "options themes"),
        ],
        id="header",
    )


def _kept(view: View) -> str:
    """Return what keeps the language that the address asks for."""
    return f"?lang={view.scene['lang']}" if view.scene["lang"] != DEFAULTS.lang else ""


def _languages(view: View) -> html.Div:
    """Return the languages, each by its own name; another one is another page of the same scene."""
    links = []
    for language, name in LANGUAGES.items():
        more = aria(current="true") if language == view.language else {}
        patch = {"lang": language}
        links.append(choice(view, patch, name, lang=language, hrefLang=language, **more))
    return html.Div(
        links, className="options languages", role="group", **aria(label=view.words["lang"])
    )
