"""The scene on the server's side: whatever the page sends, a sensible scene comes out."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.scene import Scene
from dashboard.web.state import scene_of, scene_of_data
from geodata.atlas import Atlas


def test_a_link_opens_the_scene_it_names(atlas: Atlas) -> None:
    scene, notices = scene_of(atlas, "day=2022-01-05&place=aktobe&measure=deaths&layers=none")
    assert scene == Scene(day=dt.date(2022, 1, 5), place="aktobe", measure="deaths", layers=())
    assert notices == ()


def test_nonsense_in_the_address_is_told_and_the_nearest_scene_is_shown(atlas: Atlas) -> None:
    scene, notices = scene_of(atlas, "place=atlantis&measure=luck")
    assert (scene.place, scene.measure) == ("country", "events")
    assert len(notices) == 2


def test_what_the_store_holds_is_the_scene_it_was_made_from(atlas: Atlas) -> None:
    scene, _ = scene_of(atlas, "day=2022-01-05&place=aktobe&tab=toll&layers=labels,water")
    assert scene_of_data(atlas, scene.plain()) == scene


values = st.none() | st.integers() | st.text() | st.lists(st.text())


@given(
    st.dictionaries(st.sampled_from(["day", "place", "measure", "layers", "theme", "x"]), values)
)
def test_a_store_full_of_rubbish_still_gives_a_scene(atlas: Atlas, data: dict[str, object]) -> None:
    scene = scene_of_data(atlas, data)
    assert scene.place == "country" or scene.place in {*atlas.sites, *atlas.regions}
