"""What the browser gets, at addresses that change with the content.

The address of a file holds a digest of *all* files: `/assets/<digest>/js/first.mjs`. So a browser
may keep each for a year, and what a module imports by a relative address is of the same digest,
without any step that would have to write addresses into it.

Comments are not sent (`dashboard.export.lean`). A page gets its style sheets as one file, and the
modules that it plays with as one script: thirty files weigh twice as much, and the last of them is
asked for when the one before it has come.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

import flask
from flask.typing import ResponseReturnValue
from werkzeug.utils import redirect

from dashboard.export.lean import lean, script, sheet
from dashboard.figures.assets import assets_folder
from dashboard.web.sheets import SHEETS

YEAR = 31_536_000  # seconds: for as long as any cache keeps what never changes
TYPES = {  # said here and not by the machine, whose own table may be wrong
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain",
}
ENTRIES = ("first", "embed", "present", "present-notes")
"""The modules that no other imports: each is sent with all that it imports."""
_DIGEST = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True)
class Tree:
    """All files by their path in the folder, and the digest of paths and contents."""

    files: Mapping[str, bytes]
    tag: str


@cache
def tree() -> Tree:
    """Return the files as they were when they were first asked for: a change needs a restart."""
    folder = assets_folder()
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(_found(folder))
        if path.suffix in TYPES
    }
    files = {name: lean(name, content) for name, content in found.items()}
    files |= {f"pages/{page}.css": sheet(names, folder / "css") for page, names in SHEETS.items()}
    files |= {f"js/{entry}.mjs": script(entry, folder / "js") for entry in ENTRIES}
    digest = hashlib.sha256()
    for name, content in files.items():
        digest.update(f"{name}\n{len(content)}\n".encode() + content)
    return Tree(files, digest.hexdigest()[:16])


def _found(folder: Path) -> Iterator[Path]:
    for where, _, names in os.walk(folder, followlinks=True):
        yield from (Path(where, name) for name in names)


def home() -> str:
    """Return the address of the site's root on its host, with a slash at its end."""
    return f"{quote(flask.request.script_root)}/"


def asset(path: str) -> str:
    """Return the address of a file, for the request that is answered."""
    return f"{home()}assets/{tree().tag}/{path}"


def linked(page: str) -> str:
    """Return the link to the style sheet of a kind of page, of `SHEETS`."""
    return f'<link rel="stylesheet" href="{asset(f"pages/{page}.css")}">'


def add_assets(server: flask.Flask) -> None:
    """Add the files to a server."""
    server.after_request(_kept)

    @server.get("/assets/<path:asked>")
    def assets_file(asked: str) -> ResponseReturnValue:
        first, _, path = asked.partition("/")
        dated = _DIGEST.fullmatch(first) is not None
        content = tree().files.get(path if dated else asked)
        if content is None:
            flask.abort(404)
        if dated and first != tree().tag:
            # A page of another version: all that it asks for is of this one now, and of one.
            moved = redirect(asset(path))
            moved.cache_control.no_store = True
            return moved
        kind = TYPES[f".{asked.rpartition('.')[2]}"]
        answer = flask.Response(content, mimetype=kind)
        if dated:
            answer.cache_control.public, answer.cache_control.max_age = True, YEAR
            answer.cache_control.immutable = True
        return answer


def _kept(answer: flask.Response) -> flask.Response:
    """Let Dash's files be kept like ours, where their address holds version and date."""
    own = flask.request.path.startswith("/_dash-component-suites/")
    if own and answer.cache_control.max_age:
        answer.cache_control.public = answer.cache_control.immutable = True
    return answer
