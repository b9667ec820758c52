"""What hosts and search engines read."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from dashboard.published.hosting import alternates, headers_file, robots_file, sitemap

PAGE = {"en": "https://qantar.example/en/", "kk": "https://qantar.example/kk/"}
SPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def rules() -> dict[str, list[str]]:
    """Read the headers as a host does."""
    found: dict[str, list[str]] = {}
    for line in headers_file(
        "default-src 'none'", "2026-11-26-3f2a9c1b", ["en", "kk"]
    ).splitlines():
        if line.startswith("/"):
            found[line] = []
        elif line:
            assert line.startswith("  ")
            assert len(line) < 2000, "more than hosts read"
            found[list(found)[-1]].append(line.strip())
    return found


def test_what_never_changes_is_kept_for_a_year_and_pages_for_minutes() -> None:
    kept = ["Cache-Control: public, max-age=31536000, immutable"]
    assert rules()["/assets/*"] == kept
    assert rules()["/data/2026-11-26-3f2a9c1b/*"] == kept
    assert rules()["/kk/*"] == ["Cache-Control: public, max-age=300"]


def test_every_answer_has_the_policy_and_may_be_framed() -> None:
    every = rules()["/*"]
    assert "Content-Security-Policy: default-src 'none'" in every
    assert "X-Content-Type-Options: nosniff" in every
    assert "Access-Control-Allow-Origin: *" in every
    assert not any("frame" in line.lower() for line in every)


def test_no_header_is_given_twice_for_one_path() -> None:
    for path in ("/en/download/*", "/en/*", "/assets/*"):
        names = [line.partition(":")[0] for rule in ("/*", path) for line in rules()[rule]]
        assert len(names) == len(set(names))


def test_the_sitemap_names_every_page_in_every_language() -> None:
    tree = ET.fromstring(sitemap([PAGE]))  # noqa: S314  our own
    assert [node.text for node in tree.findall("s:url/s:loc", SPACE)] == [*PAGE.values()]
    first = tree.find("s:url", SPACE)
    assert first is not None
    others = {node.get("hreflang"): node.get("href") for node in first.findall("x:link", SPACE)}
    assert others == PAGE


def test_robots_are_led_to_the_sitemap() -> None:
    assert "Sitemap: https://qantar.example/sitemap.xml" in robots_file("https://qantar.example/")


def test_a_page_says_where_it_is_in_each_language() -> None:
    head = alternates(PAGE, "kk")
    assert '<link rel="canonical" href="https://qantar.example/kk/">' in head
    assert '<link rel="alternate" hreflang="en" href="https://qantar.example/en/">' in head
    assert "alternate" not in alternates({"en": "https://qantar.example/en/"}, "en")
