"""The document: whatever its texts hold, it stays one document, and says nothing of the server."""

from __future__ import annotations

import json
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from dashboard.web.document import Shell, document, leaf, script_addresses

SHELL = Shell(
    css='<link rel="stylesheet" href="/assets/css/a.css">',
    scripts='<script src="/r.js"></script>\n<script src="/dash_renderer.js"></script>',
    app_entry='<div id="react-entry-point"></div>',
    config='<script id="_dash-config" type="application/json">'
    '{"python_version":"3.11","ui":false}</script>',
)


def written(**changes: object) -> str:
    parts: dict[str, object] = {
        "title": "T",
        "description": "D",
        "language": "en",
        "theme": "auto",
        "tree": "<main>the map</main>",
        "client": {"steps": []},
        "home": "/atlas/",
        "assets": "/atlas/assets/3f2a/",
        "nonce": "once",
        "shell": SHELL,
    }
    return document(**{**parts, **changes})  # type: ignore[arg-type]


class Scripts(HTMLParser):
    """Collects the elements of a document."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.inline: list[str] = []
        self.outside: list[str] = []
        self._open = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "script":
            self._open = given.get("type") != "application/json" and "src" not in given
            if "src" in given:
                self.outside.append(given["src"] or "")

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inline.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._open = self._open and tag != "script"


def test_the_tree_stands_in_the_page_before_any_script_has_run() -> None:
    page = written()
    assert page.index("the map") < page.index("<script")


def test_no_script_stands_inside_the_page_so_the_policy_can_forbid_all_of_them() -> None:
    assert Scripts(written()).inline == []


def test_dash_scripts_are_not_fetched_until_the_page_asks_for_them() -> None:
    page = written()
    assert Scripts(page).outside == ["/atlas/assets/3f2a/js/first.mjs"]
    late = json.loads(page.split('id="dash-scripts">')[1].split("</script>")[0])
    assert late["scripts"] == [
        "/atlas/r.js",
        "/atlas/assets/3f2a/bridge.js",
        "/atlas/dash_renderer.js",
        "/atlas/assets/3f2a/js/start.js",
    ]


def test_dash_is_told_where_the_site_stands_and_what_its_styles_must_carry() -> None:
    page = written()
    assert '"requests_pathname_prefix":"/atlas/"' in page
    assert '"nonce":"once"' in page


def test_the_page_does_not_tell_which_python_serves_it() -> None:
    assert "python_version" not in written()
    assert '"ui":false' in written()


def test_addresses_of_scripts_keep_their_order() -> None:
    assert script_addresses('<script src="b"></script><script src="a"></script>') == ["b", "a"]


@given(st.text(alphabet=st.characters(exclude_categories=["C"])))
def test_no_title_breaks_out_of_its_element(text: str) -> None:
    page = written(title=text, description=text)
    assert page.count("<title>") == page.count("</title>") == 1


def test_a_page_that_is_read_has_the_one_script_that_it_was_given_or_none() -> None:
    parts = {"title": "T", "description": "D", "language": "kk", "css": "", "tree": "<main>text"}
    assert "<script" not in leaf(**parts)
    assert Scripts(leaf(**parts, script="/a.mjs")).outside == ["/a.mjs"]
    assert 'lang="kk" data-theme="dark"' in leaf(**parts, theme="dark")
