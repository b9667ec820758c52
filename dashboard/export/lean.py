"""What a browser does not read of our files is not sent: comments, indents, empty lines.

A third of a module is what it says to those who change it. Nothing else is rewritten: every line
that does something is the line that stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from dashboard.export.modules import bare, one_script

_FOREIGN = "vendor/"  # sent as its makers made it, with the licence at its head
# A string or an address, which may hold what looks like a comment; or a comment.
_QUOTED_OR_COMMENT = re.compile(
    r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\))|/\*.*?\*/""", re.DOTALL
)


def lean(name: str, content: bytes) -> bytes:
    """Return a file of the assets as it is sent.

    Args:
        name: its path from the folder, which tells what kind of file it is.
        content: what stands in it.
    """
    if name.startswith(_FOREIGN):
        return content
    if name.endswith((".mjs", ".js")):
        return bare(content.decode()).encode()
    return _lean_sheet(content.decode()).encode() if name.endswith(".css") else content


def sheet(names: Iterable[str], folder: Path) -> bytes:
    """Return style sheets as one, in their order; `folder` is that of the style sheets."""
    texts = ((folder / f"{name}.css").read_text(encoding="utf-8") for name in names)
    return "".join(map(_lean_sheet, texts)).encode()


def script(entry: str, folder: Path) -> bytes:
    """Return a module and all that it imports as one script; see `modules.one_script`."""
    return one_script(entry, folder).encode()


def _lean_sheet(text: str) -> str:
    told = _QUOTED_OR_COMMENT.sub(lambda found: found[1] or "", text)
    return "".join(f"{line.strip()}\n" for line in told.splitlines() if line.strip())
