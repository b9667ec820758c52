"""Addresses of the server in what it says, led to the files of the folder.

Only for what the program itself has written: there no tag holds a bare ``>`` in an attribute, and
no script or style a bare ``<``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

from dashboard.published.places import Place, link
from dashboard.published.ways import Map

_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>")
_ADDRESS = re.compile(r' (href|src|action|data-page)="([^"]*)"')
_TONGUE = re.compile(r' data-patch="\{&quot;lang&quot;:&quot;[a-z]+&quot;\}"')
_MODULE = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}/[^"']+)["']""")
_SHEET = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
_JSON_ADDRESS = re.compile(r'"href":"((?!https?:)[^"]*)"')
_OUTSIDE = ("data:", "mailto:", "#")
_FINISHED = ".,;:!?"  # what ends a sentence ends the address in it


@dataclass
class Rewriter:
    """Leads the addresses of one answer to their files, and notes which files these are.

    Attributes:
        known: knows where everything lies.
        place: the file that the answer becomes.
        at: the file whose address the links are seen from, where that is another one.
        absent: what is said of a link that leads nowhere here.
        whole: whether links begin with the path of the base, for a page that is shown anywhere.
        found: the files that are led to.
    """

    known: Map
    place: Place
    absent: str = ""
    whole: bool = False
    found: list[Place] = field(default_factory=list)

    def page(self, text: str) -> str:
        """Return a page with its own addresses led to files."""
        return self.text(_TAG.sub(self._tag, text))

    def fragment(self, text: str) -> str:
        """Return a part of a page, which may be put into any: it only speaks of the scene there."""
        for tag in _TAG.finditer(text):
            for _, value in _ADDRESS.findall(tag[2]):
                if not value.startswith(("?", "http", *_OUTSIDE)):
                    message = f"{self.place.file}: {value}"
                    raise ValueError(message)
        return self.text(text)

    def text(self, text: str) -> str:
        """Return a text with the whole addresses of the site in it led to files."""
        address = re.compile(
            re.escape(self.known.base) + r"(?:(?!&(?:lt|gt|quot|#))[^\s\"'<>\\()\[\]{}|])*"
        )
        return address.sub(self._whole_address, text)

    def index(self, text: str) -> str:
        """Return JSON whose entries lead to other pages of the site, seen from the map's."""
        home = Place(f"{self.place.language}/index.html", "/", self.place.language)
        seen = Rewriter(self.known, home)

        def lead(entry: re.Match[str]) -> str:
            return f'"href":"{seen.lead(entry[1]) or ""}"'

        text = _JSON_ADDRESS.sub(lead, text)
        self.found += seen.found
        return text

    def linked(self, text: str, pattern: str) -> None:
        """Note the files that a script (``mjs``) or a style sheet (``css``) asks for."""
        own = urljoin(self.known.base, self.place.ask.removeprefix("/"))
        for value in (_SHEET if pattern == "css" else _MODULE).findall(text):
            if not value.startswith(_OUTSIDE):
                self._to(urljoin(own, value))

    def lead(self, address: str) -> str | None:
        """Return the address of the file that an address leads to; None where there is none."""
        own = urljoin(self.known.base, self.place.ask.removeprefix("/"))
        target = urljoin(own, address) if address else own
        # Pages' addresses on their host begin with the path of the site, or forget it.
        if not target.startswith(self.known.base):
            target = urljoin(self.known.base, urlsplit(target).path.removeprefix("/"))
        return self._to(target)

    def _to(self, target: str) -> str | None:
        parts = urlsplit(target)
        path = "/" + target.partition("#")[0].partition("?")[0].removeprefix(self.known.base)
        way = self.known.way(path, parts.query, self.place.language or self.known.languages[0])
        if way is None:
            return None
        if way.place not in self.found:
            self.found.append(way.place)
        start = urlsplit(self.known.base).path + way.place.file if self.whole else ""
        found = start.removesuffix("index.html") or link(self.place.file, way.place.file)
        return found + way.search + (f"#{parts.fragment}" if parts.fragment else "")

    def _tag(self, tag: re.Match[str]) -> str:
        name, inside = tag[1], tag[2]
        if not _ADDRESS.search(inside):
            return tag[0]
        gone = False

        def lead(attribute: re.Match[str]) -> str:
            nonlocal gone
            key, value = attribute[1], unescape(attribute[2])
            whole = value.startswith(("http:", "https:"))
            if whole and not value.startswith(self.known.base):
                return attribute[0]
            if value.startswith(_OUTSIDE) or (key == "data-page" and name != "a"):
                return attribute[0]
            found = self.lead(value)
            gone = gone or found is None
            return "" if found is None else f' {key}="{escape(found)}"'

        written = _ADDRESS.sub(lead, inside)
        if gone and name == "link":
            return ""
        if gone and name != "a":
            message = f"{self.place.file}: {tag[0]}"
            raise ValueError(message)
        if gone:
            written += f' role="link" aria-disabled="true" title="{escape(self.absent)}"'
        if name == "a" and _TONGUE.search(written):
            # Another language is another page, which scripts lead to with the scene of this one.
            page = re.search(r' href="([^"?#]*)', written)
            written = _TONGUE.sub(f' data-page="{page[1]}"' if page else "", written)
        return f"<{name}{written}>"

    def _whole_address(self, address: re.Match[str]) -> str:
        text = address[0]
        end = len(text.rstrip(_FINISHED))
        text, rest = text[:end], text[end:]
        depth, plain = 0, text
        while "&amp;" in plain:
            depth, plain = depth + 1, unescape(plain)
        way = self.known.way(
            "/" + plain.partition("#")[0].partition("?")[0].removeprefix(self.known.base),
            urlsplit(plain).query,
            self.place.language or self.known.languages[0],
        )
        if way is None:
            return address[0]  # it is told by a sentence that nothing of it is here
        if way.place not in self.found:
            self.found.append(way.place)
        found = self.known.base + way.place.file.removesuffix("index.html") + way.search
        for _ in range(depth):
            found = escape(found)
        return found + rest
