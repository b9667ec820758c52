"""`qantar export deck`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pptx import Presentation

from dashboard.__main__ import main
from dashboard.view.language import speaking
from dashboard.view.lesson import lesson_view
from geodata.atlas import Atlas


def export(*words: str) -> Result:
    return CliRunner().invoke(main, ["export", "deck", *words])


def test_a_lesson_is_written_in_a_language(tmp_path: Path, atlas: Atlas) -> None:
    out = tmp_path / "strikes.pptx"
    result = export("strikes", str(out), "--lang", "kk")
    assert (result.exit_code, result.output) == (0, f"written: {out}\n")
    with speaking("kk"):
        title = lesson_view("strikes", atlas).title
    read: Any = Presentation(str(out))
    assert read.slides[0].shapes.title.text_frame.text == title


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("nothing", "x.pptx"), "there is no lesson nothing; there are opening"),
        (("strikes", "x.pdf"), "x.pdf does not end in .pptx"),
        (("strikes", "x.pptx", "--stop", "nothing"), "strikes has no stop nothing; it has "),
        (("strikes", "x.pptx", "--lang", "fr"), "'fr' is not one of"),
        (("strikes", "nowhere/x.pptx"), "nowhere/x.pptx"),
    ],
)
def test_what_cannot_be_written_is_told_in_a_sentence(
    words: tuple[str, ...], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = export(*words)
    assert result.exit_code != 0
    assert told in " ".join(result.output.split())
    assert not list(tmp_path.iterdir())
