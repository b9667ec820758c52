"""What Qantar stands on is known, whichever way a package says its licence."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from stock import first, stock


def test_every_package_is_there_once_with_its_version_and_licence() -> None:
    parts = stock()
    assert len({part.address for part in parts}) == len(parts)
    assert all(part.version and part.licence for part in parts)


def test_what_runs_is_told_from_what_tests() -> None:
    runs = {part.name: part.runs for part in stock()}
    assert runs["dash"]
    assert runs["plotly.js-geo-dist-min"]
    assert not runs["ruff"]
    assert not runs["axe-core"]


def test_what_is_needed_by_what_is_needed_is_there_too() -> None:
    parts = {part.name: part for part in stock()}
    assert "werkzeug" in parts["flask"].needs
    assert "werkzeug" in parts
    assert "dash" in first()
