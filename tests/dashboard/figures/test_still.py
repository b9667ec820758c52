"""A picture stands alone: everything is in it, and nothing lies over anything else."""

from __future__ import annotations

import dataclasses
import re

import pytest

from dashboard.figures.heading import Heading
from dashboard.figures.inks import THEMES, inks
from dashboard.figures.layout import Size
from dashboard.figures.shapes import Shapes
from dashboard.figures.shot import Shot, Words
from dashboard.figures.still import Sheet
from dashboard.view.view import View
from dashboard.view.words import still
from tests.dashboard.figures.boxes import parse, texts, wrong

SIZES = [(1920, 1080), (1200, 630), (1080, 1080), (1080, 1920), (640, 480), (400, 1200)]
HEADING = Heading("Above", "Sunday 9 January 2022", "", "What this moment is about.", "Almaty: 1")


@pytest.fixture
def words(view: View) -> Words:
    """Say what every picture says."""
    return Words({mode: f"Mode {mode}" for mode in view.frames}, "Bars", "Credit one · Credit two")


@pytest.fixture
def spoken(view: View) -> View:
    """Return the View with all of its words."""
    return dataclasses.replace(view, words=still())


def sheet(shots: list[Shot], shapes: Shapes, words: Words, size: tuple[int, int]) -> Sheet:
    return Sheet(shots, shapes, Size(*size), "light", words)


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_of_any_shape_says_everything_and_nothing_over_anything_else(
    spoken: View, shapes: Shapes, words: Words, size: tuple[int, int]
) -> None:
    shot = Shot(spoken, 1, HEADING)
    svg = sheet([shot], shapes, words, size).draw(shot)
    assert wrong(svg) == []
    read = " ".join(text.words for text in texts(svg))
    for said in (HEADING.above, HEADING.place, "Mode events-sofar", "Bars", "Credit two", "Almaty"):
        assert said in read
    assert shot.country().headline in read
    root = parse(svg).attrib
    assert (int(root["width"]), int(root["height"])) == size


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_is_said_and_is_one_of_the_theme(
    spoken: View, shapes: Shapes, words: Words, theme: str
) -> None:
    shot = Shot(spoken, 1, HEADING)
    svg = Sheet([shot], shapes, Size(1280, 720), theme, words).draw(shot)
    painted = set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg))
    assert painted <= {"none", *inks(theme).values()}
    assert "style=" not in svg
    assert "var(" not in svg


def test_nothing_but_what_changes_moves_from_shot_to_shot(
    spoken: View, shapes: Shapes, words: Words
) -> None:
    long = dataclasses.replace(HEADING, text="A much longer sentence about that day. " * 6)
    shots = [Shot(spoken, 0, HEADING), Shot(spoken, 1, long)]
    film = sheet(shots, shapes, words, (1080, 1080))
    first, second = ({text.words: text for text in texts(film.draw(shot))} for shot in shots)
    for same in ("Above", "Sunday 9 January 2022", "Zhanaozen", "Mode events-sofar"):
        assert first[same] == second[same]


def test_half_way_from_one_shot_to_the_next_the_playhead_is_between(
    spoken: View, shapes: Shapes, words: Words
) -> None:
    before, shot = Shot(spoken, 0, HEADING), Shot(spoken, 1, HEADING)
    film = sheet([before, shot], shapes, words, (1280, 720))

    def playhead(svg: str) -> float:
        return float(re.findall(r'<circle cx="([\d.]+)"', svg)[-1])

    start, end = playhead(film.draw(before)), playhead(film.draw(shot))
    assert start < playhead(film.draw(shot, before, 0.5)) < end
    assert film.draw(shot, before, 1) == film.draw(shot)


def test_a_heading_that_is_long_is_set_smaller_beside_the_map(
    spoken: View, shapes: Shapes, words: Words
) -> None:
    long = dataclasses.replace(HEADING, text="A much longer sentence about that day. " * 12)
    shot = Shot(spoken, 1, long)
    svg = sheet([shot], shapes, words, (1200, 630)).draw(shot)
    assert wrong(svg) == []
    assert 'font-size="20"' not in svg
