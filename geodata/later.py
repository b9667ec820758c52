"""Modules that take long to load, loaded when something of them is first used.

To serve a page that is prepared needs no library of geometry; to read a record or to write a
file of it does. A module says at its top what it uses, as everywhere; what it gets here in the
place of a module loads it at the first use. Python 3.15 has `lazy import` for the same.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pyproj
    import shapely

__all__ = ["gpd", "later", "np", "pyproj", "shapely"]


class _Later:
    """Stands for a module until something of it is used."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the module has
        return getattr(import_module(self._name), name)


def later(name: str) -> Any:  # noqa: ANN401  stands for the module
    """Return what stands for a module and loads it when something of it is first used.

    Args:
        name: the module's dotted name, written out: the test of the architecture reads it.
    """
    return _Later(name)


if not TYPE_CHECKING:
    gpd = later("geopandas")
    np = later("numpy")
    pyproj = later("pyproj")
    shapely = later("shapely")
