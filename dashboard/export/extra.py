"""The packages of the optional extra `film`: brought when they are needed, or named as missing."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from dashboard.export.unfit import Lacking
from dashboard.view.words import say

PACKAGES = {"resvg_py": "resvg-py", "PIL.Image": "pillow", "av": "av"}
"""What each module's package is called where it is installed from."""


def brought(*names: str) -> list[Any]:
    """Return modules of the extra.

    Raises:
        Lacking: one of them is not installed; all that are missing are named.
    """
    missing = [PACKAGES[name] for name in names if not is_there(name)]
    if missing:
        raise Lacking(say("picture-packages", packages=", ".join(missing)))
    return [import_module(name) for name in names]


def is_there(name: str) -> bool:
    """Tell whether a module can be imported, without importing it."""
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:  # the package that it would lie in
        return False
