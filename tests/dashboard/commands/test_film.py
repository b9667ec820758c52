"""`qantar export film`, as it is typed."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from click.testing import CliRunner, Result

from dashboard.__main__ import main
from dashboard.export import extra


def typed(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["export", "film", *map(str, words)])


@pytest.mark.parametrize("kind", ["mp4", "gif"])
def test_a_film_is_written_and_its_length_is_said(tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"film.{kind}"
    result = typed(
        "opening",
        out,
        "--stop",
        "price-of-gas",
        "--size",
        "480x270",
        "--speed",
        "4",
        "--lang",
        "kk",
    )
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith(f"written: {out}")
    assert " frames)" in result.stdout
    assert out.name in result.stderr  # the progress bar's own line
    there, frame = cv2.VideoCapture(str(out)).read()
    assert there
    assert frame.shape == (270, 480, 3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["january", "x.gif", "--speed", "99"], "“99”"),
        (["january", "x.mp4", "--size", "1x1"], "“1x1”"),
        (["atlantis", "x.mp4"], "view, january, opening"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_line_and_ends_with_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = typed(*words)
    assert result.exit_code == 1
    assert said in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_film_that_cannot_be_put_where_it_belongs_is_said_in_a_line(tmp_path: Path) -> None:
    out = tmp_path / "no/such/folder/film.gif"
    result = typed("view", out, "--query", "day=2022-01-01", "--size", "320x320", "--speed", "4")
    assert result.exit_code == 1
    assert f"Cannot write {out}" in result.stderr


def test_where_packages_miss_it_is_said_how_to_install_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extra, "is_there", lambda _name: False)
    result = typed("january", tmp_path / "x.mp4")
    assert result.exit_code == 1
    assert "pip install 'qantar[film]'" in result.stderr
    assert list(tmp_path.iterdir()) == []
