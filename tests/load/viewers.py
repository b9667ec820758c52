"""What viewers do: open a page, watch it, choose places, change the language, take files along.

While a map plays nothing is asked, so most of a viewer's time is silence.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import brotli
from connection import Answer, Connection, LostError

LANGUAGES = ("en", "kk", "ru")
PLACES = ("almaty", "zhanaozen", "aktau", "taraz", "shymkent", "aktobe", "kyzylorda", "country")
FILES = ("/data/claims.csv", "/data/events.geojson", "/download/opening.png", "/cite.bib")
_NONCE = re.compile(rb"nonce\W+[A-Za-z0-9_-]{20,}")  # a word of one answer, which no other has
_ASSET = re.compile(rb'(?:href|src)="(/assets/[^"]+)"')
_MODULE = re.compile(rb'^import .*?from "\./([^"]+)"', re.MULTILINE | re.DOTALL)


@dataclass
class Log:
    """What was asked and what came of it.

    Attributes:
        took: seconds by the kind of request.
        lost: when a request was sent and when it was lost.
        wrong: addresses whose answer was another one than before, with what was wrong.
        known: the digest of the right answer by address.
    """

    took: dict[str, list[float]] = field(default_factory=dict)
    lost: list[tuple[float, float, str]] = field(default_factory=list)
    wrong: Counter[str] = field(default_factory=Counter)
    known: dict[str, str] = field(default_factory=dict)
    underway: int = 0
    most: int = 0

    async def ask(self, connection: Connection, kind: str, path: str) -> Answer | None:
        """Ask, and write down how long it took and whether it was right."""
        sent = time.monotonic()
        self.underway += 1
        self.most = max(self.most, self.underway)
        try:
            answer = await connection.get(path)
        except LostError:
            self.lost.append((sent, time.monotonic(), path))
            return None
        finally:
            self.underway -= 1
        self.took.setdefault(kind, []).append(time.monotonic() - sent)
        self._check(path, answer)
        return answer

    def _check(self, path: str, answer: Answer) -> None:
        if answer.status != 200:
            self.wrong[f"{answer.status} {path}"] += 1
            return
        found = hashlib.sha256(_NONCE.sub(b"", plain(answer))).hexdigest()
        if self.known.setdefault(path, found) != found:
            self.wrong[f"another answer: {path}"] += 1


def plain(answer: Answer) -> bytes:
    """Return a body as it was before it was compressed."""
    return (
        brotli.decompress(answer.body)
        if answer.headers.get("content-encoding") == "br"
        else answer.body
    )


async def opened(log: Log, connection: Connection, kind: str, path: str, have: set[str]) -> None:
    """Open a page, and fetch the files that it links and that the viewer does not have yet."""
    answer = await log.ask(connection, kind, path)
    if answer is None:
        return
    waiting = [asset.decode() for asset in dict.fromkeys(_ASSET.findall(plain(answer)))]
    for name in waiting:  # which grows by what the modules import
        if name in have:
            continue
        have.add(name)
        found = await log.ask(connection, "file of a page", name)
        if found and name.endswith(".mjs"):
            folder = name.rpartition("/")[0]
            waiting += [f"{folder}/{one.decode()}" for one in _MODULE.findall(plain(found))]


async def viewer(log: Log, port: int, until: float, chance: random.Random) -> None:
    """View until a moment of the monotonic clock."""
    connection, have = Connection(port), set[str]()
    lang = chance.choice(LANGUAGES)
    await opened(log, connection, *entrance(chance, lang), have)
    while time.monotonic() < until:
        await asyncio.sleep(chance.uniform(3, 9))  # it plays, or is read
        deed = chance.random()
        if deed < 0.55:
            place = chance.choice(PLACES)
            await log.ask(connection, "choose a place", f"/panel?place={place}&lang={lang}")
        elif deed < 0.75:
            lang = chance.choice(LANGUAGES)
            await opened(log, connection, *entrance(chance, lang), have)
        elif deed < 0.9:
            await opened(log, connection, "table", f"/table?table=claims&lang={lang}", have)
        else:
            await log.ask(connection, "download", f"{chance.choice(FILES)}?lang={lang}")
    await connection.close()


def entrance(chance: random.Random, lang: str) -> tuple[str, str]:
    """Return the page that one comes in by: the map, or a lesson in a frame."""
    if chance.random() < 0.5:
        return "open the map", f"/?lang={lang}"
    return "open a lesson", f"/embed/opening?lang={lang}"


def every() -> Sequence[tuple[str, str]]:
    """Return every request that a viewer may make, but for the files of pages."""
    found = []
    for lang in LANGUAGES:
        found += [
            ("open the map", f"/?lang={lang}"),
            ("open a lesson", f"/embed/opening?lang={lang}"),
        ]
        found += [("choose a place", f"/panel?place={place}&lang={lang}") for place in PLACES]
        found += [("table", f"/table?table=claims&lang={lang}")]
        found += [("download", f"{file}?lang={lang}") for file in FILES]
    return found
