"""What the tests of the record stand on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.geodata.small import write_record


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return the folder of a small sound record, which a test may spoil."""
    folder = tmp_path / "record"
    folder.mkdir()
    return write_record(folder)
