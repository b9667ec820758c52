"""`qantar export html`, as it is typed."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from dashboard.__main__ import main


def typed(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["export", "html", *map(str, words)])


def test_a_lesson_is_written_in_its_language(tmp_path: Path) -> None:
    out = tmp_path / "lesson.html"
    result = typed("opening", out, "--lang", "kk")
    assert result.exit_code == 0, result.output
    assert result.output.startswith(f"written: {out}")
    assert '<html lang="kk"' in out.read_text(encoding="utf-8")


def test_a_lesson_that_there_is_not_ends_with_one_and_a_sentence(tmp_path: Path) -> None:
    result = typed("nothing", tmp_path / "lesson.html")
    assert result.exit_code == 1
    assert "There is no lesson “nothing”" in result.stderr
