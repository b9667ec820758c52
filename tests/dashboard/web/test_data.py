"""The files on the server: by an address that stays, only what was asked for, never an error."""

from __future__ import annotations

import csv
import io
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from dashboard.export.data.writer import write
from dashboard.view.files import KINDS, File, file_of, files
from dashboard.view.selection import keys
from dashboard.view.version import version
from dashboard.web.app import Qantar, create_app
from geodata import RECORD
from geodata.atlas import Atlas, read_atlas

REAL = read_atlas(RECORD)
SERVER = create_app(REAL).server


def rows(content: bytes) -> list[list[str]]:
    """Return the rows of a CSV file, its head first."""
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


@pytest.fixture
def tag(atlas: Atlas) -> str:
    """Return the name of the version that is served."""
    return version(atlas).tag


@pytest.mark.parametrize("file", files(), ids=lambda file: file.text)
def test_every_file_is_there_and_says_what_it_is(
    file: File, client: FlaskClient, atlas: Atlas
) -> None:
    answer = client.get(f"/data/{file.text}")
    assert answer.status_code == 200
    assert answer.data == write(atlas, file)
    assert answer.mimetype == KINDS[file.ending]
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_the_page_of_the_data_is_reached_from_every_page_that_is_read(client: FlaskClient) -> None:
    assert client.get("/data/").status_code == 200
    for page in ("/about", "/table", "/days", "/compare", "/changes"):
        assert 'href="./data/"' in client.get(page).get_data(as_text=True)
    assert client.get("/data").headers["Location"].endswith("/data/")


def test_every_link_of_the_page_leads_to_a_file_at_either_address(
    client: FlaskClient, tag: str
) -> None:
    for folder in ("/data/", f"/data/{tag}/"):
        page = client.get(folder).get_data(as_text=True)
        assert 'href="claims.geojson"' in page
        assert client.get(f"{folder}claims.geojson").status_code == 200


def test_an_address_with_the_version_in_it_never_changes_and_may_be_kept(
    client: FlaskClient, tag: str
) -> None:
    answer = client.get(f"/data/{tag}/claims.csv")
    assert answer.data == client.get("/data/claims.csv").data
    assert answer.cache_control.immutable
    assert answer.cache_control.max_age == 31_536_000


def test_the_current_one_is_asked_for_again_and_answered_in_a_line(client: FlaskClient) -> None:
    for name in ("claims.csv", "qantar.zip", "qantar.xlsx"):
        answer = client.get(f"/data/{name}", headers={"Accept-Encoding": "gzip"})
        assert answer.cache_control.no_cache
        again = client.get(
            f"/data/{name}",
            headers={"If-None-Match": answer.headers["ETag"], "Accept-Encoding": "gzip"},
        )
        assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("name", ["", "claims.csv", "qantar.zip"])
def test_another_version_is_a_page_that_says_which_is_served_and_leads_there(
    name: str, client: FlaskClient, tag: str
) -> None:
    answer = client.get(f"/data/2020-01-01-0123abcd/{name}?lang=en&place=almaty")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 404
    assert "version 2020-01-01-0123abcd" in page
    assert f"version {tag}" in page
    assert f'href="http://localhost/data/{tag}/{name}?lang=en&amp;place=almaty"' in page


@pytest.mark.parametrize(
    "path",
    [
        *("claims", "claims.exe", "nothing.csv", "claims.csv/"),
        *("x/claims.csv", "events/", "sources.geojson"),
    ],
)
def test_what_is_not_there_is_a_page_that_says_so(path: str, client: FlaskClient) -> None:
    answer = client.get(f"/data/{path}?lang=en")
    assert answer.status_code == 404
    assert "There is no page at this address" in answer.get_data(as_text=True)


def test_a_file_names_its_version_its_licence_and_how_to_cite_it(
    client: FlaskClient, tag: str
) -> None:
    answer = client.get("/data/claims.geojson?place=almaty&day=2022-01-09")
    links = answer.headers.getlist("Link")
    assert '<https://creativecommons.org/licenses/by/4.0/>; rel="license"' in links
    assert '<https://opendatacommons.org/licenses/odbl/1-0/>; rel="license"' in links
    cited = f"http://localhost/data/{tag}/claims.geojson?place=almaty"
    assert f'<{cited}>; rel="cite-as"' in links
    assert f'<http://localhost/data/{tag}/claims.txt>; rel="describedby"' in links
    name = f"qantar-{tag}-claims-selection.geojson"
    assert answer.headers["Content-Disposition"] == f"attachment; filename={name}"
    assert client.get(cited).data == answer.data


def test_a_note_is_shown_and_not_kept(client: FlaskClient) -> None:
    answer = client.get("/data/claims.txt?lang=ru")
    assert "Content-Disposition" not in answer.headers
    assert "Qantar: январь 2022 года" in answer.get_data(as_text=True)


def test_the_link_of_a_table_downloads_what_the_table_shows(client: FlaskClient) -> None:
    page = client.get("/table?table=claims&place=almaty&status=withdrawn&lang=en")
    text = page.get_data(as_text=True)
    (href,) = {
        part.partition('"')[0].replace("&amp;", "&")
        for part in text.split('href="./')[1:]
        if part.startswith("data/claims.csv")
    }
    _, *found = rows(client.get(f"/{href}").data)
    assert found
    assert [f'id="claim-{row[0]}"' in text for row in found] == [True] * len(found)
    assert text.count('id="claim-') == len(found)


def test_a_file_that_asks_for_nonsense_is_refused_with_a_reason(client: FlaskClient) -> None:
    answer = client.get("/data/claims.csv?status=gone&plac=almaty&lang=en")
    page = answer.get_data(as_text=True)
    assert answer.status_code == 400
    assert "“gone” is no choice for status." in page
    assert "“plac” chooses no rows of claims.csv." in page


def test_a_reader_s_browser_changes_nothing_in_a_file_but_its_address_does(
    client: FlaskClient,
) -> None:
    plain = client.get("/data/sites.xlsx")
    assert client.get("/data/sites.xlsx", headers={"Accept-Language": "ru"}).data == plain.data
    assert client.get("/data/sites.xlsx?lang=ru").data != plain.data


def test_text_is_packed_on_its_way_and_packages_are_not_packed_twice(client: FlaskClient) -> None:
    packed = {"Accept-Encoding": "gzip"}
    for name in ("claims.csv", "claims.geojson"):
        assert client.get(f"/data/{name}", headers=packed).headers["Content-Encoding"] == "gzip"
    for name in ("qantar.zip", "claims.xlsx", "claims.parquet"):
        assert "Content-Encoding" not in client.get(f"/data/{name}", headers=packed).headers


def test_several_who_ask_at_once_get_the_same(app: Qantar) -> None:
    def ask(_number: int) -> bytes:
        return app.server.test_client().get("/data/qantar.zip").data

    with ThreadPoolExecutor(4) as pool:
        answers = set(pool.map(ask, range(4)))
    (content,) = answers
    assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None


texts = st.text(max_size=20)
parts = st.tuples(
    st.sampled_from([*keys("claims"), *keys("events"), "lang", "table", "page"]) | texts,
    st.sampled_from(["almaty", "deaths", "yes", "-figure", "2022-01-09", "official", "kk"]) | texts,
)


@given(
    st.sampled_from(["claims.csv", "events.geojson", "sites.csv", "moments.csv"]),
    st.lists(parts, max_size=3),
)
def test_any_address_is_answered_or_refused_and_never_an_error(
    name: str, pairs: list[tuple[str, str]]
) -> None:
    answer = SERVER.test_client().get(f"/data/{name}", query_string=pairs)
    assert answer.status_code in {200, 400}
    if answer.status_code == 200 and name.endswith(".csv"):
        whole = rows(write(REAL, file_of(name)))
        assert all(row in whole for row in rows(answer.data))


@pytest.mark.parametrize("path", ["/data/", "/data/claims.csv"])
def test_an_address_that_is_no_text_is_answered_all_the_same(
    path: str, client: FlaskClient
) -> None:
    answer = client.get(path, environ_overrides={"QUERY_STRING": "place=\xff\xfe"})
    assert answer.status_code == (400 if path.endswith("csv") else 200)
