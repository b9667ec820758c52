"""The scene on the server's side: what an address asks for."""

from __future__ import annotations

from dashboard.view import address
from dashboard.view.scene import Scene
from dashboard.view.steps import days_of
from geodata.atlas import Atlas


def scene_of(atlas: Atlas, search: str) -> tuple[Scene, tuple[str, ...]]:
    """Return the scene that an address asks for, and the notices about what it got wrong."""
    return address.read(search, days_of(atlas), atlas.regions.keys() | atlas.sites.keys())
