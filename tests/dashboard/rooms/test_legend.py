"""The legend."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.rooms.legend import legend
from dashboard.view.legend import STATES
from dashboard.view.scene import FAMILIES
from dashboard.view.view import View
from tests.dashboard.rooms.tree import tree

CSS = Path(__file__).parents[3] / "assets/css"


def test_every_sign_has_a_word(view: View) -> None:
    signs = tree(legend(view)).all("li")
    assert len(signs) == len(FAMILIES) + len(STATES) + 2
    assert all(sign.text for sign in signs)


def test_events_and_claims_have_signs_of_their_own(view: View) -> None:
    room = tree(legend(view))
    events = room.one("div", **{"class": "legend-events"})
    claims = room.one("div", **{"class": "legend-claims"})
    assert [sign["data-state"] for sign in events.all(data_state=bool)] == [*FAMILIES, "new"]
    assert [sign["data-state"] for sign in claims.all(data_state=bool)] == [
        *STATES[:3],
        "new",
        *STATES[3:],
    ]


def test_the_tints_of_events_say_their_numbers(view: View) -> None:
    scale = tree(legend(view)).one("span", **{"class": "scale"})
    assert scale.text.split() == ["0", "1", "2–4", "5–9", "10+"]


def test_a_sign_that_states_share_names_them_all(view: View) -> None:
    words = [sign.text for sign in tree(legend(view)).all("li")]
    assert "Disputed, preliminary, unverified" in words


@pytest.mark.parametrize("state", [*FAMILIES, *STATES])
def test_the_map_draws_each_sign_by_its_state(state: str) -> None:
    if state == "stands":
        return  # what any other claim's sign differs from
    assert f'.mark[data-state="{state}"]' in (CSS / "poster.css").read_text(encoding="utf-8") or (
        f'[data-state="{state}"]' in (CSS / "poster.css").read_text(encoding="utf-8")
    )
    assert f'.swatch[data-state="{state}"]' in (CSS / "legend.css").read_text(encoding="utf-8")


def test_the_style_shows_only_the_legend_of_the_measure_on_screen() -> None:
    text = (CSS / "legend.css").read_text(encoding="utf-8")
    assert '#qantar[data-measure="events"] .legend-claims' in text
    assert '#qantar:not([data-measure="events"]) .legend-events' in text
