"""Pictures and films over the web: what is asked for, within bounds."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from flask.testing import FlaskClient

from dashboard.export import extra
from dashboard.view.version import version
from dashboard.web import pictures
from dashboard.web.jobs import AGAIN, Bench
from geodata.atlas import Atlas


def pixels(content: bytes) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


def test_the_preview_of_a_page_is_a_picture_of_what_its_address_shows(
    client: FlaskClient, atlas: Atlas
) -> None:
    answer = client.get("/download/view.png?size=1200x630&day=2022-01-05&measure=deaths&lang=ru")
    assert answer.status_code == 200
    assert answer.mimetype == "image/png"
    assert pixels(answer.data).shape == (630, 1200, 3)
    name = f"qantar-view-2022-01-05-deaths-ru-{version(atlas).tag}.png"
    assert answer.headers["Content-Disposition"] == f'inline; filename="{name}"'
    assert "Set-Cookie" not in answer.headers


def test_another_day_is_another_picture_and_a_scale_makes_it_larger(client: FlaskClient) -> None:
    one = client.get("/download/view.png?size=640x360&day=2022-01-05")
    other = client.get("/download/view.png?size=640x360&day=2022-01-06")
    large = client.get("/download/view.png?size=640x360&day=2022-01-05&scale=2")
    assert (pixels(one.data) != pixels(other.data)).any()
    assert pixels(large.data).shape == (720, 1280, 3)
    assert len({answer.headers["ETag"] for answer in (one, other, large)}) == 3


def test_a_lesson_and_its_stop_are_files_to_be_saved(client: FlaskClient) -> None:
    answer = client.get("/download/opening.svg?stop=toll-164&lang=kk&theme=dark")
    assert answer.status_code == 200
    assert answer.mimetype == "image/svg+xml"
    assert answer.data.startswith(b"<svg ")
    assert answer.headers["Content-Disposition"].startswith(
        'attachment; filename="qantar-opening-toll-164-kk-'
    )


@pytest.mark.parametrize(("kind", "mimetype"), [("gif", "image/gif"), ("mp4", "video/mp4")])
def test_a_film_is_a_film(client: FlaskClient, kind: str, mimetype: str, tmp_path: Path) -> None:
    answer = client.get(f"/download/view.{kind}?day=2022-01-02&size=321x321&speed=4")
    assert answer.status_code == 200
    assert answer.mimetype == mimetype
    path = tmp_path / f"film.{kind}"
    path.write_bytes(answer.data)
    there, frame = cv2.VideoCapture(str(path)).read()
    assert there
    assert frame.shape == (320, 320, 3)  # the sides are even


def test_who_has_a_picture_already_is_told_so_and_nothing_is_drawn(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "/download/view.png?size=640x360"
    tag = client.get(address).headers["ETag"]
    monkeypatch.setattr(extra, "is_there", lambda _name: False)
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("view.png?size=99999x9", 400),
        ("view.png?size=big", 400),
        ("view.png?scale=0", 400),
        ("view.png?size=4096x4096", 400),
        ("view.svg?size=4096x2160&scale=4", 400),
        ("view.gif?size=2000x2000", 400),
        ("january.mp4?speed=fast", 400),
        ("strikes.mp4?speed=0.25", 400),
        ("atlantis.png", 404),
        ("atlantis.mp4", 404),
        ("opening.png?stop=nowhere", 404),
    ],
)
def test_what_cannot_be_had_is_refused_in_one_sentence(
    client: FlaskClient, asked: str, status: int
) -> None:
    answer = client.get(f"/download/{asked}")
    assert answer.status_code == status
    assert answer.mimetype == "text/plain"
    text = answer.get_data(as_text=True)
    assert text.count("\n") == 1
    assert text.endswith(".\n")


def test_a_busy_server_says_when_to_ask_again(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = Bench(places=1)
    monkeypatch.setattr(pictures, "PICTURES", full)
    monkeypatch.setattr(pictures, "FILMS", full)
    with full.job():
        for kind in ("png", "gif", "mp4"):
            answer = client.get(f"/download/view.{kind}?size=640x360")
            assert answer.status_code == 503
            assert answer.headers["Retry-After"] == str(AGAIN)
        assert client.get("/download/view.svg").status_code == 200  # which is no work


def test_a_film_that_takes_too_long_is_broken_off(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "FILMS", Bench(seconds=0))
    answer = client.get("/download/january.gif?size=640x360")
    assert answer.status_code == 503
    assert "qantar export" in answer.get_data(as_text=True)


def test_where_packages_miss_the_answer_says_which(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extra, "is_there", lambda _name: False)
    answer = client.get("/download/view.png")
    assert answer.status_code == 501
    assert "resvg-py" in answer.get_data(as_text=True)
    assert client.get("/download/view.svg").status_code == 200


def test_a_picture_speaks_the_language_of_its_reader(client: FlaskClient) -> None:
    kazakh = client.get("/download/view.svg", headers={"Accept-Language": "kk"})
    asked = client.get("/download/view.svg?lang=kk")
    assert kazakh.data == asked.data
    assert "Accept-Language" in kazakh.headers["Vary"]
    assert asked.data != client.get("/download/view.svg?lang=ru").data
