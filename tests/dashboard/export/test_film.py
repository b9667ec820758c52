"""Films, decoded again by another library than those that wrote them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from dashboard.export import extra
from dashboard.export import film as film_module
from dashboard.export.film import RATES, Film, Frame, write, write_gif, write_mp4
from dashboard.export.shots import VIEW, Wish, sheet_of, takes_of
from dashboard.export.unfit import Lacking
from dashboard.figures.layout import Size
from dashboard.view.scene import Scene
from geodata.atlas import Atlas

WISH = Wish(VIEW, Scene(day=dt.date(2022, 1, 4)))
SIZE = Size(480, 270)


def film(atlas: Atlas, kind: str, speed: float = 4) -> Film:
    takes = takes_of(atlas, WISH)
    sheet = sheet_of(atlas, WISH, [take.shot for take in takes], SIZE)
    return Film(sheet, takes, RATES[kind], speed)


def decoded(path: Path) -> tuple[list[np.ndarray], float]:
    """Return every frame, and how many there are in a second."""
    reader = cv2.VideoCapture(str(path))
    frames = []
    while True:
        there, frame = reader.read()
        if not there:
            return frames, reader.get(cv2.CAP_PROP_FPS)
        frames.append(frame)


def test_an_mp4_has_the_frames_that_were_promised_at_their_pace(
    atlas: Atlas, tmp_path: Path
) -> None:
    made, path = film(atlas, "mp4"), tmp_path / "film.mp4"
    write_mp4(made, path)
    frames, rate = decoded(path)
    assert len(frames) == made.length
    assert rate == 25
    assert made.seconds == len(frames) / 25
    assert {frame.shape for frame in frames} == {(270, 480, 3)}
    assert np.abs(frames[0].astype(int) - frames[-1]).mean() > 1
    assert frames[0].std() > 10  # no frame is blank
    # Its index stands before its pictures, so that it plays while it is still being loaded.
    content = path.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_the_colours_of_an_mp4_are_those_of_the_drawing(atlas: Atlas, tmp_path: Path) -> None:
    made, path = film(atlas, "mp4"), tmp_path / "film.mp4"
    write_mp4(made, path)
    frames, _ = decoded(path)
    assert np.allclose(frames[-1][3, 3], (255, 255, 255), atol=6)


def test_a_gif_has_each_drawing_once_lasts_as_long_and_plays_without_end(
    atlas: Atlas, tmp_path: Path
) -> None:
    made, path = film(atlas, "gif"), tmp_path / "film.gif"
    write_gif(made, path)
    frames, _ = decoded(path)
    assert len(frames) == made.drawings
    assert np.abs(frames[0].astype(int) - frames[-1]).mean() > 1
    content = path.read_bytes()
    assert b"NETSCAPE2.0\x03\x01\x00\x00" in content
    blocks = content.split(b"\x21\xf9\x04")[1:]  # each frame's own, with its hundredths of seconds
    assert sum(int.from_bytes(block[1:3], "little") for block in blocks) == made.length * 10


def test_the_colours_of_a_gif_are_those_of_the_page(atlas: Atlas, tmp_path: Path) -> None:
    made, path = film(atlas, "gif"), tmp_path / "film.gif"
    write_gif(made, path)
    frames, _ = decoded(path)
    blue, green, red = frames[-1][3, -3]
    assert f"#{red:02x}{green:02x}{blue:02x}" == made.sheet.inks["land-faint"]


def test_marks_grow_between_two_days(atlas: Atlas) -> None:
    made = film(atlas, "mp4", 1)
    frames = list(made.frames())
    assert sum(frame.count for frame in frames) == made.length
    assert len(frames) == made.drawings > len(made.takes)
    assert len({frame.svg for frame in frames}) == len(frames)


@pytest.mark.parametrize("speed", [0.5, 1, 2])
def test_a_film_plays_as_fast_as_it_is_asked_to(atlas: Atlas, speed: float) -> None:
    made = film(atlas, "mp4", speed)
    assert made.seconds == pytest.approx(sum(take.seconds for take in made.takes) / speed, abs=0.1)


@pytest.mark.parametrize("kind", RATES)
def test_who_watches_sees_every_drawing_and_may_end_the_work(
    atlas: Atlas, tmp_path: Path, kind: str
) -> None:
    seen = 0

    def watch(frames: Iterable[Frame]) -> Iterator[Frame]:
        nonlocal seen
        for frame in frames:
            seen += 1
            if seen > 2:
                raise TimeoutError
            yield frame

    with pytest.raises(TimeoutError):
        write(film(atlas, kind), tmp_path / f"film.{kind}", watch)
    assert seen == 3


@pytest.mark.parametrize("kind", RATES)
def test_where_packages_miss_it_is_said_which_to_install(
    atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(extra, "is_there", lambda name: name == "resvg_py")
    with pytest.raises(Lacking, match=r"pillow.*pip install 'qantar\[film\]'"):
        write(film(atlas, kind), tmp_path / f"film.{kind}")
    assert list(tmp_path.iterdir()) == []


def test_the_best_encoder_is_taken_that_there_is_and_none_is_said(
    atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film_module, "CODECS", ("no-such-codec", "libx264"))
    write_mp4(film(atlas, "mp4"), tmp_path / "film.mp4")
    monkeypatch.setattr(film_module, "CODECS", ("no-such-codec",))
    with pytest.raises(Lacking, match="no-such-codec"):
        write_mp4(film(atlas, "mp4"), tmp_path / "other.mp4")
