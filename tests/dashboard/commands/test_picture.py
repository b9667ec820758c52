"""`qantar export picture`, as it is typed."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from click.testing import CliRunner, Result

from dashboard.__main__ import main
from dashboard.export import extra


def typed(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["export", "picture", *map(str, words)])


def test_a_png_is_written_in_its_size_and_scale(tmp_path: Path) -> None:
    out = tmp_path / "day.png"
    result = typed("view", out, "--query", "?day=2022-01-05", "--size", "640x360", "--scale", "2")
    assert result.exit_code == 0, result.output
    assert result.output.startswith(f"written: {out}")
    picture = cv2.imread(str(out))
    assert picture is not None
    assert picture.shape == (720, 1280, 3)


def test_a_stop_of_a_lesson_is_written_as_svg_in_its_language(tmp_path: Path) -> None:
    out = tmp_path / "stop.SVG"
    result = typed("opening", out, "--stop", "toll-164", "--lang", "ru", "--theme", "dark")
    assert result.exit_code == 0, result.output
    text = out.read_text(encoding="utf-8")
    assert text.startswith("<svg ")
    assert "января 2022" in text
    assert "#16191d" in text


def test_what_the_query_says_wrong_is_told_and_the_nearest_is_drawn(tmp_path: Path) -> None:
    out = tmp_path / "day.svg"
    result = typed("view", out, "--query", "place=atlantis")
    assert result.exit_code == 0
    assert "atlantis" in result.stderr
    assert out.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["view", "x.png", "--size", "9x9"], "“9x9”"),
        (["view", "x.png", "--scale", "many"], "“many”"),
        (["atlantis", "x.png"], "view, january, opening"),
        (["opening", "x.png", "--stop", "nowhere"], "toll-164"),
        (["view", "no/such/folder/x.svg"], "Cannot write"),
    ],
)
def test_what_cannot_be_made_is_said_in_a_line_and_ends_with_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = typed(*words)
    assert result.exit_code == 1
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_says_no_kind_of_picture_is_refused(tmp_path: Path) -> None:
    result = typed("view", tmp_path / "x.pdf")
    assert result.exit_code == 2
    assert ".png or .svg" in result.stderr


def test_where_the_package_misses_it_is_said_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extra, "is_there", lambda _name: False)
    result = typed("view", tmp_path / "x.png")
    assert result.exit_code == 1
    assert "pip install 'qantar[film]'" in result.stderr
    assert typed("view", tmp_path / "x.svg").exit_code == 0
