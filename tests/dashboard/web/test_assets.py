"""What the browser gets as it is: kept for a year, and never of two versions."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from dashboard.figures.assets import assets_folder
from dashboard.web.assets import ENTRIES, TYPES, tree
from dashboard.web.sheets import SHEETS


def test_a_file_at_the_address_of_its_content_is_kept_for_a_year(client: FlaskClient) -> None:
    answer = client.get(f"/assets/{tree().tag}/js/first.mjs")
    assert answer.status_code == 200
    assert answer.mimetype == "text/javascript"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert b"class Player" in answer.get_data(), "with all that it imports"


def test_a_module_that_others_import_is_there_by_itself(client: FlaskClient) -> None:
    answer = client.get(f"/assets/{tree().tag}/js/table.mjs")
    assert b'from "./rows.mjs"' in answer.get_data()


@pytest.mark.parametrize("page", SHEETS)
def test_a_page_has_its_sheets_as_one_file_and_each_of_them_is_there(page: str) -> None:
    together = tree().files[f"pages/{page}.css"]
    assert together == b"".join(tree().files[f"css/{name}.css"] for name in SHEETS[page])
    assert b"/*" not in together


def test_no_module_imports_one_that_is_sent_with_all_its_imports() -> None:
    for name, content in tree().files.items():
        if name.endswith(".mjs"):
            assert not re.search(rb'"\./(%s)\.mjs"' % "|".join(ENTRIES).encode(), content), name


def test_a_file_without_that_is_asked_for_again_each_time(client: FlaskClient) -> None:
    answer = client.get("/assets/css/tokens.css")
    assert answer.headers["Cache-Control"] == "no-cache"
    tag = answer.headers["ETag"]
    again = client.get("/assets/css/tokens.css", headers={"If-None-Match": tag})
    assert again.status_code == 304
    assert again.get_data() == b""


def test_a_page_of_another_version_gets_all_its_files_of_this_one(client: FlaskClient) -> None:
    answer = client.get("/assets/0123456789abcdef/js/first.mjs")
    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/assets/{tree().tag}/js/first.mjs"
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "path",
    ["", "js", "js/nowhere.mjs", "../pyproject.toml", "%2e%2e/pyproject.toml", "js/../../Makefile"],
)
def test_what_is_no_file_of_the_folder_is_not_there(client: FlaskClient, path: str) -> None:
    assert client.get(f"/assets/{path}").status_code == 404
    assert client.get(f"/assets/{tree().tag}/{path}").status_code == 404


@pytest.mark.parametrize("page", ["/", "/embed/opening", "/present/opening", "/table", "/nowhere"])
def test_every_file_that_a_page_names_is_there_for_a_year(client: FlaskClient, page: str) -> None:
    text = client.get(page).get_data(as_text=True)
    named = set(re.findall(r'"(/(?:assets|_dash-component-suites)/[^"]+\.(?:m?js|css))"', text))
    assert named
    for address in named:
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert answer.cache_control.immutable, address
        assert answer.cache_control.max_age == 31_536_000, address


def test_every_file_of_the_folder_has_a_type_so_that_none_is_left_out() -> None:
    found = {path.suffix for path in assets_folder().rglob("*") if path.is_file()}
    assert found <= TYPES.keys()


def test_the_digest_is_of_paths_and_contents() -> None:
    assert re.fullmatch(r"[0-9a-f]{16}", tree().tag)
    assert "js/first.mjs" in tree().files
