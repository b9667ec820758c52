"""`qantar export data`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dashboard.__main__ import main
from dashboard.export.data.writer import write
from dashboard.view.files import file_of, files
from dashboard.view.version import version
from geodata.atlas import Atlas


def run(*words: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["export", "data", *words])


def test_every_file_is_written_and_the_version_is_told(tmp_path: Path, atlas: Atlas) -> None:
    done = run(str(tmp_path / "new"))
    assert done.exit_code == 0, done.output
    assert {path.name for path in (tmp_path / "new").iterdir()} == {file.text for file in files()}
    assert version(atlas).text in done.output


@pytest.mark.parametrize(
    ("only", "names"),
    [
        (["claims.csv"], {"claims.csv"}),
        (["qantar"], {"qantar.zip", "qantar.xlsx"}),
        (["claims", "csv"], {"claims.csv"}),
        (["sites", "regions", "geojson"], {"sites.geojson", "regions.geojson"}),
        (["zip", "kinds.csv"], {"qantar.zip", "kinds.csv"}),
    ],
)
def test_only_what_is_asked_for_is_written(
    only: list[str], names: set[str], tmp_path: Path
) -> None:
    done = run(str(tmp_path), *(word for wish in only for word in ("--only", wish)))
    assert done.exit_code == 0, done.output
    assert {path.name for path in tmp_path.iterdir()} == names


def test_a_file_is_the_one_that_is_served(tmp_path: Path, atlas: Atlas) -> None:
    run(str(tmp_path), "--only", "qantar.zip")
    assert (tmp_path / "qantar.zip").read_bytes() == write(atlas, file_of("qantar.zip"))


def test_what_is_told_about_a_table_is_in_the_language_asked_for(tmp_path: Path) -> None:
    run(str(tmp_path), "--only", "claims.txt", "--lang", "ru")
    assert "январь 2022 года" in (tmp_path / "claims.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("only", "told"),
    [(["clams"], "'clams' is none of"), (["sources", "geojson"], "no file that is all of sources")],
)
def test_what_there_is_not_is_said(only: list[str], told: str, tmp_path: Path) -> None:
    done = run(str(tmp_path), *(word for wish in only for word in ("--only", wish)))
    assert done.exit_code == 2
    assert told in " ".join(done.output.split())
    assert not list(tmp_path.iterdir())


def test_a_folder_that_can_not_be_written_to_is_named_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = run(str(tmp_path / "file" / "below"), "--only", "csv")
    assert done.exit_code == 1
    assert str(tmp_path / "file") in done.output
