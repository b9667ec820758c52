"""The package: says where the record is, and loads nothing to say it."""

from __future__ import annotations

import subprocess
import sys

from geodata import RECORD


def test_the_record_holds_tables_and_borders() -> None:
    assert (RECORD / "tables" / "kinds.csv").is_file()
    assert (RECORD / "borders" / "regions.geojson").is_file()


def test_asking_where_the_record_is_loads_no_heavy_library() -> None:
    code = (
        "import geodata, sys; print(sorted({'geopandas', 'pydantic', 'shapely'} & {*sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=RECORD.parent,
    )
    assert done.stdout.strip() == "[]"
