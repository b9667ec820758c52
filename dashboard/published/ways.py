"""Where the answers of the server lie in the folder.

A host of files reads paths and passes over queries. So a language is a folder, what a query chooses
among few is a path, and what the page itself can read of a query stays one. The rest is not there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode

from dashboard.published.places import PAGE, Place, Way
from dashboard.view.files import NAME, NAMES
from dashboard.view.paper import PAPERS
from dashboard.view.query import TABLES
from dashboard.view.scene import DEFAULTS, MEASURES, OPENING, SIEVES

SCENE = ("day", "place", "measure", "known", "span", "tab", "theme", "layers")
"""The keys of a scene that a page reads from its own address; the filters need the server."""
SETTINGS = ("stop", "controls", "autoplay")
PASSED = ("day", "tab", "theme", "layers", "known", "span")
"""The keys of a scene that choose no rows of a table."""
FILMS = ("gif", "mp4")
_NAME = r"[a-z0-9-]+"
_TAG = r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}"


class StrangeError(ValueError):
    """An address of the site that nobody has thought of: it would be lost without a word."""


@dataclass(frozen=True)
class Map:
    """Knows where everything lies.

    Attributes:
        base: the address of the site, with a slash at its end.
        languages: the languages that are published; at least one.
        lessons: the names of the lessons.
        films: whether films are.
    """

    base: str
    languages: Sequence[str]
    lessons: Sequence[str]
    films: bool = False

    def way(self, path: str, search: str, language: str) -> Way | None:
        """Return where an address of the server leads; None for what is not published.

        Args:
            path: its path, from the site's root on.
            search: its query.
            language: of the page that it stands in.

        Raises:
            StrangeError: there is no rule for it.
        """
        asked = {key: value for key, value in parse_qsl(search) if value}
        wish = asked.pop("lang", "auto")
        language = language if wish == "auto" else wish
        way = self.unspoken(path, asked)
        if way is None or language not in self.languages:
            return None
        file = way.place.file
        if file.startswith("/"):  # there is one for all languages
            return Way(replace(way.place, file=file[1:], server=path), way.search)
        place = replace(way.place, file=f"{language}/{file}", language=language, server=path)
        return Way(place, way.search)

    def unspoken(self, path: str, asked: Mapping[str, str]) -> Way | None:
        """Return where an address leads, inside the folder of any language."""
        for pattern, rule in RULES:
            if found := pattern.fullmatch(path):
                return rule(self, asked, found.groupdict())
        raise StrangeError(f"{path}?{urlencode(asked)}" if asked else path)


Asked = Mapping[str, str]
Found = Mapping[str, str]
Rule = Callable[[Map, Asked, Found], Way | None]


def _kept(asked: Asked, keys: Sequence[str]) -> str:
    search = urlencode([(key, asked[key]) for key in keys if key in asked], safe=",")
    return f"?{search}" if search else ""


def _scene(_: Map, asked: Asked, __: Found) -> Way:
    return Way(Place(PAGE, "/"), _kept(asked, SCENE))


def _embed(known: Map, asked: Asked, found: Found) -> Way | None:
    name = found["name"] or ""
    if name and name not in known.lessons:
        return None
    search = _kept(asked, (*SETTINGS, *SCENE))
    base = f"embed/{name}" if name else "embed"
    if asked.get("panel") == "1":
        chosen = (("panel", "1"),)
        return Way(Place(f"{base}/with-panel/{PAGE}", f"/{base}?panel=1", chosen=chosen), search)
    return Way(Place(f"{base}/{PAGE}", f"/{base}"), search)


def _talk(known: Map, asked: Asked, found: Found) -> Way | None:
    if found["name"] not in known.lessons:
        return None
    page = f"present/{found['name']}{found['notes'] or ''}"
    return Way(Place(f"{page}/{PAGE}", f"/{page}"), _kept(asked, (*SETTINGS, *SCENE)))


def _handout(known: Map, asked: Asked, found: Found) -> Way | None:
    if found["name"] not in known.lessons:
        return None
    page, paper = f"handout/{found['name']}", asked.get("paper", "")
    if paper not in PAPERS or paper == next(iter(PAPERS)):
        return Way(Place(f"{page}/{PAGE}", f"/{page}"))
    chosen = (("paper", paper),)
    return Way(Place(f"{page}/{paper}/{PAGE}", f"/{page}?paper={paper}", chosen=chosen))


def _table(_: Map, asked: Asked, __: Found) -> Way | None:
    if set(asked) - {"table", "rows", "page", "sort", "q", *PASSED}:
        return None  # rows that only the server can choose
    name = asked.get("table", TABLES[0])
    if name not in TABLES:
        return None
    first = name == TABLES[0]
    return Way(
        Place(
            f"table/{PAGE}" if first else f"table/{name}/{PAGE}",
            f"/table?table={name}&rows=all",
            chosen=() if first else (("table", name),),
        ),
        _kept(asked, ("q", "sort")),
    )


def _days(_: Map, asked: Asked, __: Found) -> Way | None:
    if set(asked) & SIEVES.keys():
        return None
    usual = {"measure": DEFAULTS.measure, "span": DEFAULTS.span, "known": DEFAULTS.known}
    wish = {key: asked.get(key, value) for key, value in usual.items()}
    if wish["measure"] == "events" or wish["span"] == "day":
        wish["known"] = usual["known"]  # the clock touches neither
    chosen = tuple((key, value) for key, value in wish.items() if value != usual[key])
    if not chosen:
        return Way(Place(f"days/{PAGE}", "/days"))
    name = "-".join(value for _, value in chosen)
    return Way(Place(f"days/{name}/{PAGE}", f"/days?{urlencode(chosen)}", chosen=chosen))


def _compare(_: Map, asked: Asked, __: Found) -> Way | None:
    if {"place", "with"} & set(asked):
        return None
    measure = asked.get("measure", "")
    if measure not in MEASURES[2:]:
        return Way(Place(f"compare/{PAGE}", "/compare"))
    chosen = (("measure", measure),)
    return Way(Place(f"compare/{measure}/{PAGE}", f"/compare?measure={measure}", chosen=chosen))


def _page(_: Map, __: Asked, found: Found) -> Way:
    return Way(Place(f"{found['page']}/{PAGE}", f"/{found['page']}"))


def _share(_: Map, asked: Asked, __: Found) -> Way | None:
    return Way(Place(f"share/{PAGE}", "/share")) if _opens(asked) else None


def _code(_: Map, asked: Asked, __: Found) -> Way | None:
    return Way(Place("qr.svg", "/qr.svg")) if _opens(asked) else None


def _data(_: Map, __: Asked, found: Found) -> Way:
    tag = found["tag"] or ""
    return Way(Place(f"data/{tag}{PAGE}", f"/data/{tag}"))


def _data_file(_: Map, asked: Asked, found: Found) -> Way | None:
    if set(asked) - {"rows", "sort", "page", *PASSED}:
        return None
    if found["name"] not in {NAME, *NAMES}:
        return None
    path = f"/data/{found['tag'] or ''}{found['name']}.{found['ending']}"
    return Way(Place(path, path))


def _download(known: Map, asked: Asked, found: Found) -> Way | None:
    name, ending = found["name"], found["ending"]
    if ending in FILMS and not known.films:
        return None
    if name == "view":
        if ending not in {"png", "svg"} or not _opens(asked):
            return None
    elif name not in known.lessons:
        return None
    keys = [key for key in ("stop", "size", "scale") if key in asked]
    parts = [name, *(asked[key] for key in keys)]
    search = urlencode([(key, asked[key]) for key in keys])
    ask = f"/download/{name}.{ending}"
    return Way(Place(f"download/{'-'.join(parts)}.{ending}", f"{ask}?{search}" if search else ask))


def _opens(asked: Asked) -> bool:
    """Tell whether a scene is the one that the map opens with, in any part that is asked for."""
    usual = {**DEFAULTS.plain(), "day": OPENING.isoformat()}
    keys = [key for key in (*SCENE, *SIEVES) if key in asked and key not in {"tab", "theme"}]
    return all(asked[key] == usual[key] for key in keys)


def _file(_: Map, __: Asked, found: Found) -> Way:
    return Way(Place(found["file"], f"/{found['file']}"))


def _panel(_: Map, asked: Asked, __: Found) -> Way | None:
    place = asked.get("place", DEFAULTS.place)
    if not re.fullmatch(_NAME, place):
        return None
    return Way(Place(f"panels/{place}.html", f"/panel?place={place}"))


def _oembed(known: Map, asked: Asked, __: Found) -> Way | None:
    """Return the description of a page's embed, which lies beside the page."""
    address, name = asked.get("url", ""), asked.get("format", "json")
    if not address.startswith(known.base):
        return None
    path, _, search = address.partition("?")
    way = known.unspoken(f"/{path.removeprefix(known.base)}", dict(parse_qsl(search)))
    if way is None:
        return None
    ask = f"/oembed?{urlencode({'url': address, 'format': name})}"
    return Way(Place(f"{way.place.file.removesuffix(PAGE)}oembed.{name}", ask))


def _asset(_: Map, __: Asked, found: Found) -> Way:
    return Way(Place(f"/assets/{found['file']}", f"/assets/{found['file']}"))


RULES: Sequence[tuple[re.Pattern[str], Rule]] = [
    (re.compile(pattern), rule)
    for pattern, rule in (
        (r"/", _scene),
        (r"/assets/(?P<file>.+)", _asset),
        (rf"/embed(?:/(?P<name>{_NAME}))?", _embed),
        (rf"/present/(?P<name>{_NAME})(?P<notes>/notes)?", _talk),
        (rf"/handout/(?P<name>{_NAME})", _handout),
        (r"/table", _table),
        (r"/days", _days),
        (r"/compare", _compare),
        (r"/(?P<page>about|changes|lessons|messages)", _page),
        (r"/share", _share),
        (r"/qr\.svg", _code),
        (rf"/data/(?P<tag>{_TAG}/)?", _data),
        (rf"/data/(?P<tag>{_TAG}/)?(?P<name>[a-z-]+)\.(?P<ending>[a-z]+)", _data_file),
        (rf"/download/(?P<name>{_NAME})\.(?P<ending>[a-z0-9]+)", _download),
        (r"/(?P<file>cite\.(?:bib|json)|index\.json)", _file),
        (r"/panel", _panel),
        (r"/oembed", _oembed),
    )
]
