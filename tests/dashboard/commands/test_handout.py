"""`qantar export handout`: what goes wrong is told in a line; the printing is in tests/browser."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dashboard.__main__ import main
from dashboard.commands import handout as command
from dashboard.commands.handout import handout_document
from dashboard.export.printing import ASKED
from dashboard.view.paper import PAPERS
from geodata.atlas import Atlas
from tests.dashboard.stand_in import NAME, taught


@pytest.fixture(autouse=True)
def lessons(atlas: Atlas, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command open a record that has the stand-in lesson."""
    monkeypatch.setattr(command, "opened", lambda _: taught(atlas))


def export(*arguments: str, browser: str = "/no/such/browser") -> Result:
    return CliRunner(env={ASKED: browser}).invoke(main, ["export", "handout", *arguments])


def stand_in(folder: Path) -> str:
    """Write a program that "prints" what it was given."""
    path = folder / "browser"
    path.write_text(
        '#!/bin/sh\nfor each in "$@"; do case $each in --print-to-pdf=*) out=${each#*=};; '
        "file://*) page=${each#file://};; esac; done\n{ printf %%PDF-; cat $page; } > $out\n",
        encoding="utf-8",
    )
    path.chmod(0o755)
    return str(path)


def test_a_lesson_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    told = export("nowhere", str(tmp_path / "out.pdf"))
    assert told.exit_code == 1
    assert told.stderr == f"There is no lesson “nowhere”; there are: {NAME}.\n"


def test_without_a_browser_it_ends_with_a_sentence_and_no_file(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    told = export(NAME, str(out))
    assert told.exit_code == 1
    assert "/no/such/browser" in told.stderr
    assert not out.exists()


def test_a_browser_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"before")
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\necho no display >&2\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)
    told = export(NAME, str(out), browser=str(broken))
    assert told.exit_code == 1
    assert "no display" in told.stderr
    assert out.read_bytes() == b"before"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    told = export(NAME, str(tmp_path / "none" / "out.pdf"), browser=stand_in(tmp_path))
    assert told.exit_code == 1
    assert told.stderr == f"{tmp_path / 'none'}: there is no such folder\n"


def test_what_is_no_address_is_refused(tmp_path: Path) -> None:
    told = export(
        NAME, str(tmp_path / "out.pdf"), "--address", "example.org", browser=stand_in(tmp_path)
    )
    assert told.exit_code == 1
    assert "“example.org” is no address" in told.stderr


def test_without_an_address_it_says_what_is_missing_and_prints_all_the_same(
    tmp_path: Path,
) -> None:
    out = tmp_path / "out.pdf"
    told = export(NAME, str(out), browser=stand_in(tmp_path))
    assert told.exit_code == 0
    assert "no QR code" in told.stderr
    assert 'class="code"' not in out.read_text(encoding="utf-8")


def test_language_paper_and_address_are_those_that_were_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    asked = ("--lang", "ru", "--paper", "letter", "--address", "https://example.org/qantar")
    told = export(NAME, str(out), *asked, browser=stand_in(tmp_path))
    page = out.read_text(encoding="utf-8")
    assert told.exit_code == 0
    assert told.stdout == f"written: {out}\n"
    assert '<html lang="ru"' in page
    assert "size: 215.9mm 279.4mm" in page
    assert f'href="https://example.org/qantar/embed/{NAME}?lang=ru"' in page


def test_the_document_stands_alone(atlas: Atlas) -> None:
    page = handout_document(NAME, taught(atlas), "kk", PAPERS["a4"], "https://example.org/")
    assert not re.findall(r"<script|<link rel=\"stylesheet\"|<img|@import|src=", page)
    assert not re.findall(r"url\((?!['\"]?data:)", page)
    assert "--ink:" in page
