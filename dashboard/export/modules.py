"""The browser's modules put into one script, without a bundler, for a page that has no server.

A module becomes a function that is called once and returns what it exports. Only the few forms of
`import` and `export` that `assets/js` uses are known; any other is refused, not guessed at.
"""

from __future__ import annotations

import re
from pathlib import Path

_IMPORT = re.compile(
    r'^import \{([^}]*)\} from "\./([\w-]+)\.mjs";[^\S\n]*(?://.*)?\n', re.MULTILINE
)
_EXPORT = re.compile(r"^export (?=(?:const|function|async function|class) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*|\bimport\(.*|\bimport\.meta\b.*", re.MULTILINE)
_NAME = re.compile(r"(\w+)(?:\s+as\s+(\w+))?")


class ModuleError(ValueError):
    """A module that cannot be put into a script, and why."""


def one_script(entry: str, folder: Path) -> str:
    """Return a module and all that it imports as one script.

    Args:
        entry: the module's name, as in ``onefile`` for ``onefile.mjs``.
        folder: where the modules lie.

    Raises:
        ModuleError: for a form of import or export that is not known, a circle of imports, or a
            module that is not there.
    """
    done: dict[str, str] = {}
    _add(entry, folder, done, ())
    return '"use strict";\n' + "".join(done.values())


def bare(text: str) -> str:
    """Return a module's text without comments and blanks that have a line to themselves."""
    text = re.sub(r"^[^\S\n]*/\*.*?\*/[^\S\n]*\n", "", text, flags=re.MULTILINE | re.DOTALL)
    lines = (line for line in text.splitlines() if line.strip())
    return "".join(f"{line}\n" for line in lines if not line.lstrip().startswith("//"))


def _add(name: str, folder: Path, done: dict[str, str], within: tuple[str, ...]) -> None:
    """Add a module to those that are done, after all that it imports."""
    if name in done:
        return
    if name in within:
        message = f"{' imports '.join((*within, name))}: a circle"
        raise ModuleError(message)
    path = folder / f"{name}.mjs"
    if not path.is_file():
        message = f"{(within or ('the page',))[-1]} imports {name}.mjs, which is not there"
        raise ModuleError(message)
    text = path.read_text(encoding="utf-8")
    body = bare(text)
    imports = [(found[2], _taken(found[1])) for found in _IMPORT.finditer(body)]
    exports = [found[1] for found in _EXPORT.finditer(body)]
    body = _EXPORT.sub("", _IMPORT.sub("", body))
    if other := _OTHER.search(body):
        message = f"{name}.mjs: “{other[0]}” is no import or export that is known here"
        raise ModuleError(message)
    for wanted, _ in imports:
        _add(wanted, folder, done, (*within, name))
    taken = "".join(f"const {{{names}}} = {_called(wanted)};\n" for wanted, names in imports)
    given = f"return {{{', '.join(exports)}}};\n" if exports else ""
    start = f"const {_called(name)} = " if exports else ""
    done[name] = f"{start}(() => {{\n{taken}{body}{given}}})();\n"


def _taken(names: str) -> str:
    """Return the names of an import as those of a destructured object."""
    return ", ".join(f"{name}: {other}" if other else name for name, other in _NAME.findall(names))


def _called(name: str) -> str:
    return f"{name.replace('-', '_')}_mjs"
