"""Every peer's page shows the marks, plays, and asks nobody else: else it would be no measure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from benchmarks.contenders import CONTENDERS, Contender, command
from benchmarks.marks import Marks, read_marks
from benchmarks.measure.browser import drive, until, visitor
from benchmarks.measure.paint import first_marks
from benchmarks.measure.server import free_port, serving
from benchmarks.peers import bare, timestamped
from geodata import RECORD

PEERS = [one for one in CONTENDERS if one.program != "qantar"]


@pytest.fixture(scope="module")
def marks() -> Marks:
    return read_marks(RECORD)


def test_the_limit_has_a_circle_for_every_mark(marks: Marks) -> None:
    html = bare.written(marks)
    assert html.count("<circle") == len(marks.marks)
    assert html.count("<circle") - html.count('display="none"/>') == marks.counts[marks.opening]


def test_foliums_page_has_every_mark_and_names_no_other_host(marks: Marks) -> None:
    html = timestamped.written(marks)
    assert html.count('"Feature"') == len(marks.marks)
    loaded = re.findall(r'<(?:script|link)[^>]+(?:src|href)="([^"]+)"', html)
    assert loaded
    assert all(address.startswith("/files/") for address in loaded)


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_a_peer_shows_marks_and_plays(
    peer: Contender, marks: Marks, browser: Browser, tmp_path: Path
) -> None:
    port = free_port()
    with serving(command(peer.program, RECORD, port), port, tmp_path / "log") as server:
        assert first_marks(browser, server.address, peer, slow=False) > 0
        with visitor(browser) as page:
            page.goto(server.address)
            drive(page, peer, marks.texts, marks.opening)
            page.evaluate("drive.go(drive.first)")
            until(page, "drive.step() === drive.first")
            page.evaluate("drive.play()")
            until(page, "drive.step() >= drive.last")
            page.evaluate("drive.pause()")
            shown = page.locator(peer.mark).count()
            assert shown >= marks.counts[page.evaluate("drive.last")]
