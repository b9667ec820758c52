"""What every command of `qantar export` does alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.commands.export import opened
from geodata import RECORD


def test_the_record_that_comes_with_qantar_is_opened() -> None:
    assert "almaty" in opened(RECORD).sites


def test_a_record_that_is_none_is_refused_with_its_path_and_no_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "nowhere"
    with pytest.raises(SystemExit) as ended:
        opened(missing)
    assert ended.value.code == 1
    assert capsys.readouterr().err == f"{missing}: there is no such folder\n"
