"""The callbacks: the scene has one writer, in the browser, and nothing above the map is rebuilt."""

from __future__ import annotations

from dashboard.web.app import Qantar


def test_no_callback_rebuilds_what_the_map_or_the_panel_stands_in(app: Qantar) -> None:
    outputs = {key.strip(".").split(".")[0] for key in app.callback_map}
    assert outputs == {"scene"}


def test_time_and_choices_never_wait_for_the_server(app: Qantar) -> None:
    assert all(callback.get("callback") is None for callback in app.callback_map.values())
