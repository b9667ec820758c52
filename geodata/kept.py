"""What was worked out once, kept on disk: a start that finds it needs to work nothing out.

It lies in the user's cache folder (or in `QANTAR_CACHE`; where that is empty nothing is kept), as
pickles. To read a pickle is to run what it says, so one is read only from a folder and a file
that belong to the user and that nobody else can write to. Its name holds a digest of all that it
was made from, the record, this program and the libraries that it stands on, and its first bytes
one of its own: what is stale is never found, and what is broken or foreign is thrown away and made
anew. It is never an error that something could not be kept.
"""

from __future__ import annotations

import hashlib
import logging
import os
import pickle
import platform
import stat
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar, cast

T = TypeVar("T")

VARIABLE = "QANTAR_CACHE"
MOST = 24  # files of one name that are kept: of records and programs that are used in turns
_SEAL = hashlib.sha256().digest_size
_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_ROOT = Path(__file__).resolve().parents[1]
_SOURCES = ("geodata/**/*.py", "dashboard/**/*.py", "dashboard/**/*.po")
_LIBRARIES = ("babel", "geopandas", "numpy", "pandas", "pydantic", "pyproj", "shapely")

_UNFIT = (pickle.PicklingError, AttributeError, TypeError)  # what pickle says of what it cannot

log = logging.getLogger("qantar")


def kept(name: str, of: str, make: Callable[[], T]) -> T:
    """Return what was made before, or make it and keep it.

    Args:
        name: what it is, a word for the name of its file.
        of: all that it is made from besides this program; where it is empty nothing is kept.
        make: what makes it. Whatever it raises is raised.
    """
    room = folder() if of else None
    if room is None:
        return make()
    path = _path(room, name, of)
    found = _read(path)
    if found:
        return cast("T", found[0])
    made = make()
    _write(path, made)
    return made


def is_kept(name: str, of: str) -> bool:
    """Tell whether something lies there, whatever it is worth."""
    room = folder() if of else None
    return room is not None and _path(room, name, of).exists()


def folder() -> Path | None:
    """Return the folder, made if it is not there; None where nothing can safely be kept."""
    asked = os.environ.get(VARIABLE)
    if asked is not None:
        return _own(Path(asked)) if asked else None
    try:
        return _own(_caches() / "qantar")
    except RuntimeError:  # no home
        return None


def _caches() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    own = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME")
    return Path(own) if own else Path.home() / ".cache"


def _own(path: Path) -> Path | None:
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path if _is_ours(path.stat()) else None
    except OSError:
        return None


def _is_ours(found: os.stat_result) -> bool:
    """Tell whether it belongs to the user and nobody else can write to it."""
    if not hasattr(os, "geteuid"):
        return True  # Windows: the folder lies in the user's own
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS


@cache
def program() -> str:
    """Return a digest of the program's own source and of what it stands on."""
    found = hashlib.sha256(f"{platform.python_version()} {pickle.HIGHEST_PROTOCOL}".encode())
    for library in _LIBRARIES:
        found.update(f" {library} {version(library)}".encode())
    for pattern in _SOURCES:
        for path in sorted(_ROOT.glob(pattern)):
            found.update(path.relative_to(_ROOT).as_posix().encode() + b"\0")
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def _path(room: Path, name: str, of: str) -> Path:
    return room / f"{name}-{hashlib.sha256(f'{program()} {of}'.encode()).hexdigest()}.pickle"


def _read(path: Path) -> tuple[object] | None:
    try:
        with path.open("rb") as file:
            ours = _is_ours(os.fstat(file.fileno()))
            seal, content = (file.read(_SEAL), file.read()) if ours else (b"", b"")
        if seal != hashlib.sha256(content).digest():
            log.warning("%s is broken or not ours: made anew", path)
            path.unlink(missing_ok=True)
            return None
        return (pickle.loads(content),)  # noqa: S301  ours, and as we wrote it
    except FileNotFoundError:
        return None
    except Exception as error:  # noqa: BLE001  whatever it is, it can be made anew
        log.warning("%s cannot be read (%s): made anew", path, error)
        return None


def _write(path: Path, made: object) -> None:
    try:
        content = pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".new")
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(content).digest() + content)
        Path(name).replace(path)
        _clear(path)
    except (OSError, *_UNFIT) as error:
        log.warning("%s cannot be kept: %s", path.name, error)


def _clear(path: Path) -> None:
    """Throw away what was written longest ago of the same name."""
    name = path.name.rpartition("-")[0]
    alike = sorted(path.parent.glob(f"{name}-*.pickle"), key=lambda one: one.stat().st_mtime)
    for old in alike[:-MOST]:
        old.unlink(missing_ok=True)
