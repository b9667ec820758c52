"""`qantar publish`, as it is typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dashboard.__main__ import main
from dashboard.commands import publish
from dashboard.published.places import Place
from dashboard.published.site import MARK, Site

HERE = "https://qantar.example"


@pytest.fixture(autouse=True)
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish one page and the mark: what a whole site is, others test."""

    def write(site: Site) -> Iterator[str]:
        page, _ = site.answer(Place("en/lessons/index.html", "/lessons", "en", "/lessons"))
        for file, content in ((MARK, b"{}\n"), ("lessons.html", page)):
            (site.folder / file).write_bytes(content)
            yield file

    monkeypatch.setattr(publish.Site, "write", write)


def typed(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["publish", *map(str, words)])


def test_a_site_is_written_and_says_of_which_record(tmp_path: Path) -> None:
    result = typed(tmp_path / "site", "--base-url", HERE)
    assert result.exit_code == 0, result.output
    assert result.output.startswith(f"published: {tmp_path / 'site'} (2 files")
    assert "Record of " in result.output
    assert f"{HERE}/en/" in (tmp_path / "site/lessons.html").read_text("utf-8")


def test_a_site_that_was_published_is_replaced_as_a_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for file in (MARK, "old.html"):
        (site / file).write_text("")
    assert typed(site, "--base-url", HERE).exit_code == 0
    assert not (site / "old.html").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["site"], "nothing is left beside it"


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    result = typed(tmp_path, "--base-url", HERE)
    assert result.exit_code == 1
    assert "is left as it is" in result.stderr
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


@pytest.mark.parametrize("base", ["qantar.example", "ftp://x.example/", "https://", f"{HERE}/?a=b"])
def test_what_is_no_address_of_a_site_is_refused_in_a_sentence(tmp_path: Path, base: str) -> None:
    result = typed(tmp_path / "site", "--base-url", base)
    assert result.exit_code == 2
    assert f"'{base}' is no address of a site" in result.stderr
    assert not (tmp_path / "site").exists()


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = typed(tmp_path / "file/site", "--base-url", HERE)
    assert result.exit_code == 1
    assert "Traceback" not in result.output
