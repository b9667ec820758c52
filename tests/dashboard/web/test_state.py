"""The scene on the server's side: whatever is asked for, a sensible scene comes out."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.scene import Scene
from dashboard.web.state import scene_of
from geodata.atlas import Atlas


def test_a_link_opens_the_scene_it_names(atlas: Atlas) -> None:
    scene, notices = scene_of(atlas, "day=2022-01-05&place=aktobe&measure=deaths&layers=none")
    assert scene == Scene(day=dt.date(2022, 1, 5), place="aktobe", measure="deaths", layers=())
    assert notices == ()


def test_nonsense_in_the_address_is_told_and_the_nearest_scene_is_shown(atlas: Atlas) -> None:
    scene, notices = scene_of(atlas, "place=atlantis&measure=luck")
    assert (scene.place, scene.measure) == ("country", "events")
    assert len(notices) == 2


@given(st.text())
def test_any_address_gives_a_scene_of_the_record(atlas: Atlas, search: str) -> None:
    scene, _notices = scene_of(atlas, search)
    assert scene.place == "country" or scene.place in {*atlas.sites, *atlas.regions}
