"""The scene on the server's side: from an address or from the page's store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from dashboard.view import address
from dashboard.view.scene import Scene
from dashboard.view.steps import days_of
from geodata.atlas import Atlas


def scene_of(atlas: Atlas, search: str) -> tuple[Scene, tuple[str, ...]]:
    """Return the scene that an address asks for, and the notices about what it got wrong."""
    return address.read(search, days_of(atlas), atlas.regions.keys() | atlas.sites.keys())


def scene_of_data(atlas: Atlas, data: Mapping[str, Any]) -> Scene:
    """Return the scene that the page's store holds, which is as little to be trusted."""
    written = {
        key: ",".join(value) or address.NO_LAYER if isinstance(value, list) else value
        for key, value in data.items()
    }
    scene, _notices = scene_of(atlas, urlencode(written))
    return scene
