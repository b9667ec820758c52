"""What every start needs is worked out once."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.figures import poster as drawing
from dashboard.figures import prepared as module
from dashboard.figures.poster import poster
from dashboard.figures.prepared import prepare, prepared
from dashboard.figures.shapes import shapes_of
from dashboard.view.answer import answer
from dashboard.view.language import LANGUAGES, speaking
from dashboard.view.scene import DEFAULTS
from geodata import RECORD
from geodata.atlas import key_of, open_atlas
from geodata.kept import VARIABLE, is_kept
from geodata.problems import RecordProblems


def test_what_is_prepared_draws_the_same_map_in_every_language() -> None:
    first, again = prepared(RECORD), open_atlas(RECORD)
    assert again is not first
    for language in LANGUAGES:
        with speaking(language):
            maps = [poster(answer(atlas, DEFAULTS), shapes_of(atlas)) for atlas in (first, again)]
        assert maps[0] == maps[1]


def test_another_process_works_it_out_and_a_start_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared(RECORD)
    assert is_kept("prepared", key_of(RECORD))
    monkeypatch.setattr(module.subprocess, "run", lambda *_, **__: pytest.fail("prepared twice"))
    monkeypatch.setattr(drawing, "_place", lambda *_: pytest.fail("placed again"))
    atlas = prepared(RECORD)
    prepare(atlas)
    for table in ("claims", "events", "sources", "lessons", "originals"):
        assert len(getattr(atlas, table)) > 0


def test_where_nothing_can_be_kept_it_is_worked_out_in_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.setattr(module.subprocess, "run", lambda *_, **__: pytest.fail("for nothing"))
    atlas = prepared(RECORD)
    assert len(atlas.borders.regions) == 17


def test_a_record_that_does_not_hold_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(RecordProblems, match=r"claims\.csv"):
        prepared(tmp_path)


def test_what_is_there_already_costs_nothing_more() -> None:
    atlas = open_atlas(RECORD)
    prepare(atlas)
    prepare(atlas)
    assert is_kept("prepared", atlas.key)
