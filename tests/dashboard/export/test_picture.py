"""Pictures, opened again by another library than the one that drew them."""

from __future__ import annotations

import datetime as dt

import cv2
import numpy as np
import pytest

from dashboard.export import extra, picture
from dashboard.export.picture import png_file, svg_file
from dashboard.export.shots import VIEW, Wish, sheet_of, still_of
from dashboard.export.unfit import Lacking
from dashboard.figures.inks import inks
from dashboard.figures.layout import Size
from dashboard.figures.shapes import shapes_of
from dashboard.figures.still import Sheet
from dashboard.view.scene import Scene
from geodata.atlas import Atlas
from tests.dashboard.figures.boxes import SVG, parse, texts

WISH = Wish(VIEW, Scene(day=dt.date(2022, 8, 16), measure="deaths", known="now"))
SIZE = Size(960, 540)


@pytest.fixture(scope="module")
def made(atlas: Atlas) -> tuple[Sheet, str]:
    """Draw the deaths as they are known now."""
    shot = still_of(atlas, WISH)
    sheet = sheet_of(atlas, WISH, [shot], SIZE)
    return sheet, sheet.draw(shot)


def opened(content: bytes) -> np.ndarray:
    """Return the pixels, as rows of blue, green and red."""
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


def ink(pixel: np.ndarray) -> str:
    blue, green, red = (int(part) for part in pixel)
    return f"#{red:02x}{green:02x}{blue:02x}"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_picture_has_its_size_and_the_colours_of_the_page_where_they_belong(
    atlas: Atlas, made: tuple[Sheet, str], scale: float
) -> None:
    sheet, svg = made
    pixels = opened(png_file(svg, scale))
    assert pixels.shape == (round(540 * scale), round(960 * scale), 3)
    light, pixel = inks("light"), SIZE.point * scale

    def at(x: float, y: float) -> str:
        return ink(pixels[int(y * pixel), int(x * pixel)])

    assert at(3, 3) == light["paper"]
    assert at(sheet.width - 3, 3) == light["land-faint"]
    # The middle of Almaty's mark: its ink, over the land, nearly opaque.
    x, y = sheet.plate.placed.point(shapes_of(atlas).sites["almaty"])
    blue, green, red = (int(part) for part in pixels[int((y - 8) * pixel), int(x * pixel)])
    toll = [int(light["toll"][place : place + 2], 16) for place in (1, 3, 5)]
    assert np.allclose([red, green, blue], toll, atol=30)


def test_a_picture_has_letters(made: tuple[Sheet, str]) -> None:
    sheet, svg = made
    pixels = opened(png_file(svg))
    title = next(text for text in texts(svg) if text.words.startswith("Tuesday 16"))
    scale = sheet.size.point
    box = pixels[
        int(title.top * scale) : int(title.bottom * scale),
        int(title.left * scale) : int(title.right * scale),
    ]
    dark = (box.sum(axis=2) < 200).mean()
    assert 0.1 < dark < 0.6


def test_the_same_picture_is_drawn_twice_alike(made: tuple[Sheet, str]) -> None:
    assert png_file(made[1], 0.5) == png_file(made[1], 0.5)


def test_the_file_of_a_drawing_carries_its_letters_and_asks_for_nothing(
    made: tuple[Sheet, str],
) -> None:
    root = parse(svg_file(made[1]).decode())
    assert root.tag == f"{SVG}svg"
    style = root.findtext(f"{SVG}style", "")
    assert style.count("@font-face") == 3
    assert style.count("url(") == style.count("url(data:font/ttf;base64,")
    assert not [one for one in root.iter() if any("href" in key for key in one.attrib)]
    assert root.findtext(f"{SVG}title") == "Tuesday 16 August 2022"


def test_without_fetched_letters_a_drawing_is_still_a_file(
    made: tuple[Sheet, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture, "fonts", dict)
    picture.faces.cache_clear()
    try:
        assert svg_file(made[1]).decode() == made[1]
        assert opened(png_file(made[1], 0.5)).shape == (270, 480, 3)
    finally:
        picture.faces.cache_clear()


def test_where_the_package_misses_the_png_says_what_to_install_and_the_svg_needs_none(
    made: tuple[Sheet, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extra, "is_there", lambda _name: False)
    with pytest.raises(Lacking, match=r"resvg-py.*pip install 'qantar\[film\]'"):
        png_file(made[1])
    assert svg_file(made[1])
