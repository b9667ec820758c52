"""The files of a record as they lie there."""

from __future__ import annotations

from pathlib import Path

from geodata import RECORD
from geodata.originals import originals


def test_every_border_is_kept_letter_by_letter_with_its_origin() -> None:
    kept = originals(RECORD)
    for layer in ("regions", "outline", "neighbours", "water", "rivers", "places"):
        for file in (f"borders/{layer}.geojson", f"borders/{layer}.origin.yaml"):
            assert kept[file] == (RECORD / file).read_bytes()


def test_a_lesson_is_kept_and_what_is_no_part_of_the_record_is_not(tmp_path: Path) -> None:
    for file in ("scenes/one.yaml", "borders/LICENSE", "borders/build/build.py", "notes.yaml"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("x\r\n", encoding="utf-8", newline="")
    assert originals(tmp_path) == {"scenes/one.yaml": b"x\r\n"}
