"""The folder of the assets, and the letters in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.figures import assets
from dashboard.figures.assets import assets_folder, fonts


def test_the_folder_is_the_one_that_holds_the_style_sheets() -> None:
    assert (assets_folder() / "css/tokens.css").is_file()


def test_the_set_up_has_fetched_the_letters_in_three_weights_with_their_licence() -> None:
    assert list(fonts()) == [400, 600, 700]
    licence = (assets_folder() / "vendor/GolosText-LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License" in licence


def test_where_letters_miss_there_are_none_rather_than_some(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vendor").mkdir()
    (tmp_path / "vendor/GolosText-Regular.ttf").write_bytes(b"")
    monkeypatch.setattr(assets, "assets_folder", lambda: tmp_path)
    assert fonts() == {}
