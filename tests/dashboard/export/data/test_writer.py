"""Any file by its name."""

from __future__ import annotations

import pytest

from dashboard.export.data.geojson import geojson_of
from dashboard.export.data.text import csv_of, note_of
from dashboard.export.data.writer import write
from dashboard.view.files import File, file_of, files
from dashboard.view.language import speaking
from dashboard.view.selection import Selection, select
from geodata.atlas import Atlas

BEGIN = {
    "csv": b"id,",
    "geojson": b"{",
    "parquet": b"PAR1",
    "xlsx": b"PK",
    "zip": b"PK",
    "txt": b"Q",
}


@pytest.mark.parametrize("file", files(), ids=lambda file: file.text)
def test_every_file_that_is_offered_can_be_written(file: File, atlas: Atlas) -> None:
    assert write(atlas, file).startswith(BEGIN[file.ending])


def test_a_file_is_written_once(atlas: Atlas) -> None:
    file = file_of("claims.csv")
    assert write(atlas, file) is write(atlas, file)


def test_it_is_the_table_that_was_asked_for(atlas: Atlas) -> None:
    assert write(atlas, file_of("claims.csv")) == csv_of(atlas, "claims")
    with speaking("kk"):
        assert write(atlas, file_of("claims.txt")) == note_of(atlas, "claims")
    assert write(atlas, file_of("claims.txt")) == note_of(atlas, "claims")


def test_it_holds_only_the_rows_that_were_chosen(atlas: Atlas) -> None:
    file = file_of("events.geojson")
    chosen = select(file, "place=almaty&families=force", atlas)
    assert chosen
    content = write(atlas, file, chosen)
    assert content == geojson_of(atlas, "events", chosen.ids, chosen.asked)
    assert len(content) < len(write(atlas, file)) / 2
    assert write(atlas, file_of("sites.csv"), Selection((), "place=x")).count(b"\n") == 1
