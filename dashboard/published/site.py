"""The whole site, written: the server is asked for each page, and each page for the next."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

from flask.testing import FlaskClient

from dashboard.export.html import to_html
from dashboard.export.page import as_json
from dashboard.published.doors import Door, door_page, doors
from dashboard.published.hosting import (
    Languages,
    alternates,
    headers_file,
    robots_file,
    sitemap,
)
from dashboard.published.places import PAGE, Place, link
from dashboard.published.policy import in_page, merged
from dashboard.published.reduced import reduced
from dashboard.published.rewriting import Rewriter
from dashboard.published.ways import Map
from dashboard.view.language import speaking
from dashboard.view.version import version
from dashboard.view.words import prose, say
from dashboard.web.app import create_app
from dashboard.web.assets import tree
from dashboard.web.document import leaf
from geodata.atlas import Atlas
from geodata.records import COUNTRY

MARK = "published.json"
"""The file that says which record was published, and that a folder is ours to replace."""
DOOR = ("pages/door.css", "js/door.mjs")  # the files of the assets that a door has
_LOST = "/_lost"  # an address that there is none of, for the page that says so
_CARRIED = '<script type="application/json" id="view">{'
_CHARSET = '<meta charset="utf-8">'


class Site:
    """A site that is being written into a folder."""

    def __init__(self, atlas: Atlas, known: Map, folder: Path) -> None:
        """Make the server that is asked; the folder has to be there."""
        self.atlas = atlas
        self.known = known
        self.folder = folder
        self.client: FlaskClient = create_app(atlas).server.test_client()
        self.policies: dict[str, None] = {}
        self.written: dict[str, Place] = {}

    def write(self) -> Iterator[str]:
        """Write every file and yield its path."""
        waiting = deque(self._first())
        while waiting:
            place = waiting.popleft()
            if place.file in self.written:
                continue
            self.written[place.file] = place
            content, found = self.answer(place)
            waiting.extend(found)
            yield self._keep(place.file, content)
        for door in doors(self.written.values()):
            yield self._keep(door.file, self._door(door))
        yield self._keep("404.html", self._lost(self.known.languages[0], "404.html"))
        for language in self.known.languages:
            file = f"{language}/404.html"
            yield self._keep(file, self._lost(language, file))
        yield from self._told()

    def _first(self) -> Iterator[Place]:
        """Yield what the others are found from, and what no page leads to."""
        lessons = self.known.lessons
        places = [COUNTRY, *self.atlas.regions, *self.atlas.sites]
        addresses = [
            *("/", "/embed", "/embed?panel=1", "/share", "/qr.svg", "/changes", "/messages"),
            *("/index.json", "/cite.bib", "/cite.json", "/lessons", "/about", "/data/", "/days"),
            f"/data/{version(self.atlas).tag}/",
            *(f"/panel?{urlencode({'place': place})}" for place in places),
            *(f"/{kind}/{name}" for kind in ("embed", "present", "handout") for name in lessons),
            *(f"/embed/{name}?panel=1" for name in lessons),
            *(f"/{_assets()}{file}" for file in DOOR),
        ]
        for language in self.known.languages:
            for address in addresses:
                path, _, search = address.partition("?")
                if way := self.known.way(path, search, language):
                    yield way.place

    def answer(self, place: Place) -> tuple[bytes, list[Place]]:
        """Return a file's content, and the files that it leads to."""
        content, kind, policy = self._asked(place.ask, place.language)
        rewriter = Rewriter(self.known, place)
        ending = place.file.rpartition(".")[2]
        with speaking(place.language or self.known.languages[0]):
            rewriter.absent = say("published-absent")
            if place.file.startswith("assets/"):
                rewriter.linked(content.decode(), ending) if ending in {
                    "css",
                    "mjs",
                    "js",
                } else None
            elif place.server == "/panel":
                text = reduced(content.decode(), place.ask, films=self.known.films)
                content = rewriter.fragment(text).encode()
            elif place.server == "/index.json":
                content = rewriter.index(content.decode()).encode()
            elif place.is_page and kind == "text/html":
                content = self._page(place, rewriter, content.decode(), policy).encode()
            elif place.server in {"/oembed", "/cite.bib", "/cite.json"}:
                content = rewriter.text(content.decode()).encode()
        return content, rewriter.found

    def _page(self, place: Place, rewriter: Rewriter, text: str, policy: str) -> str:
        text = reduced(text, place.ask, films=self.known.films)
        text = rewriter.page(text)
        beside = {
            language: link(place.file, file) for language, file in self._beside(place).items()
        }
        told = {
            "home": link(place.file, f"{place.language}/{PAGE}"),
            "languages": beside,
            "notice": say("published-notice", key="{key}", asked="{asked}"),
        }
        text = text.replace(_CARRIED, f'{_CARRIED}"published":{as_json(told)},', 1)
        # The table's own script has every row at hand, and no server to ask.
        text = re.sub(r' data-base="[^"]*"', ' data-base="?" data-published=""', text, count=1)
        return self._headed(text, policy, alternates(self._addresses(place), place.language))

    def _headed(self, text: str, policy: str, more: str) -> str:
        self.policies[policy] = None
        meta = f'<meta http-equiv="Content-Security-Policy" content="{in_page(policy)}">'
        text = text.replace(_CHARSET, f"{_CHARSET}\n{meta}", 1)
        return text.replace("</head>", f"{more}\n</head>" if more else "</head>", 1)

    def _beside(self, place: Place) -> dict[str, str]:
        """Return the files of a page in every language."""
        rest = place.file.removeprefix(f"{place.language}/")
        return {language: f"{language}/{rest}" for language in self.known.languages}

    def _addresses(self, place: Place) -> Languages:
        return {
            language: self.known.base + file.removesuffix(PAGE)
            for language, file in self._beside(place).items()
        }

    def _asked(self, ask: str, language: str, status: int = 200) -> tuple[bytes, str, str]:
        """Ask the server; return the content, its kind and its policy."""
        answer = self.client.get(
            ask,
            base_url=self.known.base,
            headers={"Accept-Language": language or self.known.languages[0]},
            follow_redirects=True,
        )
        if answer.status_code != status:
            message = f"{ask}: the server answers {answer.status}"
            raise ValueError(message)
        return answer.data, answer.mimetype or "", answer.headers.get("Content-Security-Policy", "")

    def _lost(self, language: str, file: str) -> bytes:
        """Return the page at addresses of any depth that there are none of."""
        content, _, policy = self._asked(_LOST, language, 404)
        with speaking(language):
            rewriter = Rewriter(self.known, Place(file, _LOST, language), whole=True)
            return self._headed(rewriter.page(content.decode()), policy, "").encode()

    def _door(self, door: Door) -> bytes:
        _, _, policy = self._asked(_LOST, self.known.languages[0], 404)
        with speaking(self.known.languages[0]):
            words = prose()
            sheet, script = (link(door.file, f"{_assets()}{file}") for file in DOOR)
            text = leaf(
                title=words["title"],
                description=words["description"],
                language=self.known.languages[0],
                css=f'<link rel="stylesheet" href="{sheet}">',
                tree=to_html(door_page(door, words)),
                script=script,
                carried=door.carried(),
            )
        return self._headed(text, policy, "").encode()

    def _told(self) -> Iterator[str]:
        """Write what is told to hosts, to search engines, and to those who look after the site."""
        tag = version(self.atlas).tag
        languages = list(self.known.languages)
        pages = [
            self._addresses(place)
            for place in self.written.values()
            if place.is_page and place.language == languages[0]
        ]
        told = {"record": tag, "address": self.known.base, "languages": languages}
        files = {
            "_headers": headers_file(merged(self.policies), tag, languages),
            "robots.txt": robots_file(self.known.base),
            "sitemap.xml": sitemap(pages),
            MARK: json.dumps(told, indent=1) + "\n",
        }
        for file, text in files.items():
            yield self._keep(file, text.encode())

    def _keep(self, file: str, content: bytes) -> str:
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return file


def _assets() -> str:
    """Return the folder of the assets, whose name is a digest of what is in it."""
    return f"assets/{tree().tag}/"
